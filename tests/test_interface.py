"""The catalogue: each string is used, each use has its string, and values are never missing."""

from __future__ import annotations

import ast
import re
from datetime import date
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.interface import Catalogue, catalogue, say, when

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
TEXT = resources.files("bot.interface").joinpath("en.ftl").read_text(encoding="utf-8")
KEYS = re.findall(r"(?m)^([a-z][a-z0-9-]*) =", TEXT)


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for package in ("bot", "commands"):
        for path in sorted((ROOT / package).rglob("*.py")):
            yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def _catalogue_calls(module: ast.Module) -> Iterator[ast.expr]:
    """Yield the first argument of each call of the catalogue's ``say``, however it was imported."""
    names = {
        name.asname or name.name
        for node in ast.walk(module)
        if isinstance(node, ast.ImportFrom) and node.module == "bot.interface"
        for name in node.names
        if name.name == "say"
    }
    for node in ast.walk(module):
        if (
            isinstance(node, ast.Call)
            and node.args
            and isinstance(node.func, ast.Name)
            and node.func.id in names
        ):
            yield node.args[0]


def _strings(module: ast.Module) -> set[str]:
    return {
        node.value
        for node in ast.walk(module)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _pattern(call: ast.JoinedStr) -> str:
    """Return a pattern of the keys that an f-string can make."""
    parts = (
        re.escape(str(part.value)) if isinstance(part, ast.Constant) else "(.+)"
        for part in call.values
    )
    return "".join(parts)


def _used() -> set[str]:
    """Return the keys that some module says: word for word, or put together of its own words."""
    used: set[str] = set()
    for _, module in _modules():
        strings = _strings(module)
        used |= strings & set(KEYS)
        for call in _catalogue_calls(module):
            if isinstance(call, ast.JoinedStr):
                for key in KEYS:
                    made = re.fullmatch(_pattern(call), key)
                    if made and set(made.groups()) <= strings | {"everyone", "asker"}:
                        used.add(key)
    return used


def test_keys_are_unique() -> None:
    """No key stands twice: the second would silently win."""
    assert len(KEYS) == len(set(KEYS)) > 40


def test_each_string_is_used() -> None:
    """Every string of the catalogue is said somewhere."""
    assert set(KEYS) - _used() == set()


def test_each_use_has_its_string() -> None:
    """Every key that the code says stands in the catalogue."""
    for path, module in _modules():
        for call in _catalogue_calls(module):
            if isinstance(call, ast.Constant):
                assert call.value in KEYS, path
            elif isinstance(call, ast.JoinedStr):
                assert any(re.fullmatch(_pattern(call), key) for key in KEYS), path


@pytest.mark.parametrize("key", KEYS)
def test_values_must_be_given(key: str) -> None:
    """A string that has values is refused without them, and said with them in full."""
    message = re.split(r"(?m)^(?=\S)", TEXT.partition(f"\n{key} =")[2])[0]
    names = set(re.findall(r"\$(\w+)", message))
    if names:
        with pytest.raises(ValueError, match=f"^{key}: "):
            say(key)
    said = say(key, **{name: 7 if name == "count" else f"«{name}»" for name in names})
    assert said.strip() == said != ""
    assert "{" not in said
    assert all(f"«{name}»" in said for name in names - {"count"})


def test_values_stand_as_they_are() -> None:
    """Nothing is put round a value, and no markup in one is read."""
    name = "{ $x } \u2068*a*\n  b\ue000\ue001"
    assert say("source-by", author=name) == f"By {name}"


def test_a_value_of_any_length_stands_whole() -> None:
    """However long a value is, it is said: who must keep within a limit sees to that beforehand."""
    name = "word, " * 20_000
    assert say("said-text", speaker=name) == name
    assert name in say("refusal-missing", words=name, count=20_000)


def test_plurals() -> None:
    """Counts are said in English, with one and many apart."""
    assert say("source-passages", count=1) == "1 passage"
    assert say("source-passages", count=2) == "2 passages"
    assert say("source-passages", count=20_000) == "20,000 passages"


@pytest.mark.parametrize("key", ["nothing", "", "source", "source-by.author"])
def test_unknown_key(key: str) -> None:
    """A key that isn't there is an error, never an empty string."""
    with pytest.raises(LookupError):
        say(key)


def test_a_key_without_words_is_an_error() -> None:
    """A message that has attributes only can't be said."""
    with pytest.raises(KeyError):
        Catalogue("hollow =\n    .label = Label\n").say("hollow")


def test_the_catalogue_is_read_once() -> None:
    """Each language's file is read once."""
    assert catalogue() is catalogue()


@pytest.mark.parametrize(
    ("published", "until", "words"),
    [
        (None, None, None),
        (None, date(2015, 10, 8), None),
        (date(2015, 10, 2), None, "2 October 2015"),
        (date(2015, 10, 2), date(2015, 10, 2), "2 October 2015"),
        (date(2015, 10, 2), date(2015, 10, 1), "2 October 2015"),
        (date(2015, 10, 2), date(2015, 10, 8), "2–8 Oct 2015"),  # noqa: RUF001 (a range's dash)
        (date(2015, 9, 30), date(2015, 10, 8), "30 Sept – 8 Oct 2015"),  # noqa: RUF001
    ],
)
def test_when(published: date | None, until: date | None, words: str | None) -> None:
    """A date is said in words, and a range of days as one."""
    said = when(published, until)
    assert (said and re.sub(r"\s", " ", said)) == words

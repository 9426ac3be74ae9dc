"""The catalogues: each string is used, each use has its string, in every language alike."""

from __future__ import annotations

import ast
import asyncio
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.ama.states import Phase, State, Step
from bot.i18n import (
    ENGLISH,
    LANGUAGES,
    Catalogue,
    catalogue,
    current_locale,
    decimal,
    gettext,
    language_of,
    set_locale,
    text_of,
    when,
)
from commands._core.markdown import units

ROOT = Path(__file__).resolve().parent.parent
TEXT = text_of(ENGLISH)
KEY = re.compile(r"(?m)^([a-z][a-z0-9-]*) =")
KEYS = KEY.findall(TEXT)
TOLD = re.compile(r"(command|option|choice|menu)-")
"""The strings that Discord is told beforehand: tests/commands/test_languages.py has them."""
OTHERS = sorted(set(LANGUAGES) - {ENGLISH})
ISOLATES = re.compile("[\u2066-\u2069]")
INVISIBLE = re.compile("[\u200e\u200f\u2066-\u2069]")
KEYED = {"gettext", "InputError", "StringKey"}
"""What is called with a key of the catalogue."""
STATES = {*Phase, *State, *Step, "own", "published"}
"""What the keys of what is said of AMAs and their questions end with."""
COUNTED = range(100_001)
LONGEST = "W" * 40
LIMITS = {
    ("Button", "label"): 80,
    ("Select", "placeholder"): 150,
    ("SelectOption", "label"): 100,
    ("SelectOption", "description"): 100,
    ("TextInput", "placeholder"): 100,
    ("Label", "text"): 45,
    ("Label", "description"): 100,
    ("text_field", "label"): 45,
    ("text_field", "hint"): 100,
    ("open", "title"): 45,
}
"""What Discord lets a component hold, by the class and the argument that it is made with."""


class Message(Visitor):
    """What one string is made of: its variables, the strings it refers to, its counted forms."""

    def __init__(self, entry: ftl.Message) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.forms: list[tuple[str, set[str]]] = []
        self.visit(entry)

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802 (the library's)
        """Note a variable."""
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802 (the library's)
        """Note a string that this one refers to."""
        self.references.add(node.id.name)

    def visit_SelectExpression(self, node: Any) -> None:  # noqa: N802 (the library's)
        """Note the forms of a count."""
        forms = {getattr(one.key, "name", "") for one in node.variants}
        self.forms.append((node.selector.id.name, forms))
        self.generic_visit(node)


@cache
def _entries(language: str) -> dict[str, Message]:
    """Return the strings of a language; fail for a text that isn't Fluent."""
    body = FluentParser(with_spans=False).parse(text_of(language)).body
    assert not [one for one in body if isinstance(one, ftl.Junk)]
    messages = [one for one in body if isinstance(one, ftl.Message)]
    assert len({one.id.name for one in messages}) == len(messages), "a key stands twice"
    entries = {one.id.name: Message(one) for one in messages}
    for entry in entries.values():
        entry.variables.update(*(entries[one].variables for one in entry.references))
    return entries


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for package in ("bot", "commands"):
        for path in sorted((ROOT / package).rglob("*.py")):
            yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def _catalogue_calls(module: ast.Module) -> Iterator[ast.expr]:
    """Yield the first argument of each call of ``gettext``, and the keys of errors.

    The labels of components stand in the headers of their classes.
    """
    yield from (label for _, label in _labels(module))
    names = {
        name.asname or name.name
        for node in ast.walk(module)
        if isinstance(node, ast.ImportFrom) and node.module in {"bot.i18n", "bot.errors"}
        for name in node.names
        if name.name in KEYED
    } | {"StringKey"}
    for node in ast.walk(module):
        if (
            isinstance(node, ast.Call)
            and node.args
            and isinstance(node.func, ast.Name)
            and node.func.id in names
        ):
            yield node.args[0]


def _labels(module: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Yield the base and the label of each class that gives one: a key, or an f-string of keys."""
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef):
            base = getattr(node.bases[0], "id", "") if node.bases else ""
            for given in node.keywords:
                if given.arg == "label" and isinstance(given.value, ast.Constant):
                    text = str(given.value.value)
                    yield base, ast.parse(f"{'f' * ('{' in text)}{text!r}", mode="eval").body


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
                    if made and set(made.groups()) <= strings | STATES | {"everyone", "asker"}:
                        used.add(key)
    return used


def test_keys_are_unique() -> None:
    """No key stands twice: the second would silently win."""
    assert len(KEYS) == len(set(KEYS)) > 40


def test_each_string_is_used() -> None:
    """Every string of the catalogue is said somewhere."""
    assert {key for key in set(KEYS) - _used() if not TOLD.match(key)} == set()


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
    names = _entries(ENGLISH)[key].variables
    if names:
        with pytest.raises(ValueError, match=f"^{key}: "):
            gettext(key)
    said = gettext(key, **{name: 7 if name == "count" else f"«{name}»" for name in names})
    assert said.strip() == said != ""
    assert "{" not in said
    assert all(f"«{name}»" in said for name in names - {"count"})


def test_values_stand_as_they_are() -> None:
    """Nothing is put round a value, and no markup in one is read."""
    name = "{ $x } \u2068*a*\n  b\ue000\ue001"
    assert gettext("source-by", author=name) == f"By {name}"


def test_a_value_of_any_length_stands_whole() -> None:
    """However long a value is, it is said: who must keep within a limit sees to that beforehand."""
    name = "word, " * 20_000
    assert gettext("said-text", speaker=name) == name
    assert name in gettext("refusal-missing", words=name, count=20_000)


def test_plurals() -> None:
    """Counts are said in English, with one and many apart."""
    assert gettext("source-passages", count=1) == "1 passage"
    assert gettext("source-passages", count=2) == "2 passages"
    assert gettext("source-passages", count=20_000) == "20,000 passages"


@pytest.mark.parametrize("key", ["nothing", "", "source", "source-by.author"])
def test_unknown_key(key: str) -> None:
    """A key that isn't there is an error, never an empty string."""
    with pytest.raises(LookupError):
        gettext(key)


def test_a_key_without_words_is_an_error() -> None:
    """A message that has attributes only can't be said."""
    with pytest.raises(KeyError):
        Catalogue("hollow =\n    .label = Label\n").gettext("hollow")


def test_the_catalogue_is_read_once() -> None:
    """Each language's file is read once."""
    assert catalogue() is catalogue()
    assert catalogue("de") is catalogue("de") is not catalogue()


# -- in every language


def test_each_language_has_the_same_files_with_the_same_keys() -> None:
    """Each language on offer has a folder, and every key is in the same file in all of them."""
    package = ROOT / "bot" / "i18n"
    assert {path.parent.name for path in package.glob("*/*.ftl")} == set(LANGUAGES)
    for path in (package / ENGLISH).iterdir():
        for language in OTHERS:
            assert _keys(package / language / path.name) == _keys(path)


def _keys(path: Path) -> set[str]:
    return set(KEY.findall(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_every_string(language: str) -> None:
    """No string is missing in a language, and none is there that English hasn't."""
    ours, english = set(_entries(language)), set(_entries(ENGLISH))
    assert (english - ours, ours - english) == (set(), set())


@pytest.mark.parametrize("language", OTHERS)
def test_each_string_has_the_same_values(language: str) -> None:
    """A translation leaves out no value, adds none, and names the same commands."""
    for key, message in _entries(language).items():
        english = _entries(ENGLISH)[key]
        assert message.variables == english.variables, key
        assert message.references == english.references, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_count_has_every_form(language: str) -> None:
    """Where English counts, a language has a form for each way that it counts up to 100,000."""
    rule = Locale.parse(language).plural_form
    forms = {rule(number) for number in COUNTED}
    for key, message in _entries(language).items():
        assert [name for name, _ in message.forms] == [
            name for name, _ in _entries(ENGLISH)[key].forms
        ], key
        assert all(has == forms for _, has in message.forms), key


@pytest.mark.parametrize("language", OTHERS)
def test_each_string_is_translated(language: str) -> None:
    """Hardly a string is the same as in English: names of formats, and what has no words."""
    same = {key for key in KEYS if _longest(language, key) == _longest(ENGLISH, key)}
    named = {key for key in same if key.startswith(("copy-", "command-", "option-"))}
    assert len(same - named) <= 16, sorted(same - named)


def _longest(language: str, key: str) -> str:
    """Return a string with values as long as may be: the longest of its forms."""
    names = _entries(language)[key].variables
    numbers = (0, 1, 2, 5, 11, 25_000)
    said = (
        catalogue(language).gettext(key, **{n: count if n in COUNTS else LONGEST for n in names})
        for count in numbers
    )
    return max(said, key=units)


COUNTS = {"count", "number", "page", "pages", "part", "parts", "percent", "threshold", "found"}


def _placed() -> Iterator[tuple[str, int]]:
    """Yield the strings that stand on a component, with what that holds."""
    for _, module in _modules():
        menus = (label for base, label in _labels(module) if base == "Select")
        yield from ((str(ast.literal_eval(label)), 150) for label in menus)
        for node in ast.walk(module):
            if not isinstance(node, ast.Call):
                continue
            made = getattr(node.func, "id", getattr(node.func, "attr", ""))
            for argument in node.keywords:
                limit = LIMITS.get((made, argument.arg or ""))
                if limit is not None:
                    yield from ((key, limit) for key in _keys_within(argument.value))
    yield from ((key, 80) for key in KEYS if key.startswith("button-"))
    yield from ((key, 80) for key in ("topics-more", "name-too-long"))


def _keys_within(node: ast.expr) -> Iterator[str]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "gettext":
            first = call.args[0]
            pattern = _pattern(first) if isinstance(first, ast.JoinedStr) else None
            name = getattr(first, "value", "")
            yield from (
                key for key in KEYS if key == name or (pattern and re.fullmatch(pattern, key))
            )


def test_the_places_of_strings_are_found() -> None:
    """The search for what stands on components finds each kind."""
    placed = dict(_placed())
    for key, limit in {
        "button-withdraw": 80,
        "topics-select": 150,
        "topics-passages": 100,
        "better-title": 45,
        "better-label": 45,
    }.items():
        assert placed[key] == limit


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_is_too_long_for_its_place(language: str) -> None:
    """In no language does Discord refuse a button, a menu or a form for the length of its words."""
    for key, limit in _placed():
        assert units(_longest(language, key)) <= limit, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_runs_out_of_a_reply(language: str) -> None:
    """The room that replies leave for the catalogue's words is enough in every language."""
    for key in KEYS:
        english = units(_longest(ENGLISH, key))
        assert units(_longest(language, key)) <= english * 1.9 + 30, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_isolates_only_where_it_is_written_from_the_right(language: str) -> None:
    """Invisible marks stand in balance round what is said in Arabic, and nowhere else."""
    rtl = Locale.parse(language).text_direction == "rtl"
    for key in KEYS:
        said = _longest(language, key)
        depth = 0
        for mark in ISOLATES.findall(said):
            depth += -1 if mark == "\u2069" else 1
            assert depth >= 0, key
        assert depth == 0, key
        assert bool(INVISIBLE.search(said)) is rtl, key
        if rtl:
            assert said[0] == said[-1] == "\u200f"
            assert said.count(LONGEST) == said.count(f"\u2068{LONGEST}\u2069"), key


def test_the_names_of_languages() -> None:
    """Each language is offered by the name that it gives itself."""
    for language, name in LANGUAGES.items():
        own = Locale.parse(language).get_display_name()
        assert own is not None
        assert own.lower() == name.lower()


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("fr_CA", "fr"),
        ("ar-EG", "ar"),
        ("en-US", "en"),
        ("en-GB", "en"),
        ("pt-BR", "en"),
        ("zh-TW", "en"),
        ("fra", "en"),
        ("DE", "de"),
        ("", "en"),
        ("../de", "en"),
    ],
)
def test_the_language_of_a_locale(locale: str, language: str) -> None:
    """A locale is answered in its language, and in English where we lack that."""
    assert language_of(locale) == language


def _in(language: str, key: str, **values: str | float) -> str:
    """Say a string in a language, in a context of its own."""
    return INVISIBLE.sub("", catalogue(language).gettext(key, **values))


def test_plurals_of_other_languages() -> None:
    """Counts go by the rules of each language: six forms in Arabic, nothing as one in French."""
    said = [_in("ar", "source-passages", count=count) for count in (0, 1, 2, 3, 11, 100)]
    assert len(set(said)) == 6
    assert _in("fr", "source-passages", count=0) == "0 passage"
    assert _in("de", "source-passages", count=0) == "0 Stellen"
    assert _in("de", "source-passages", count=20_000) == "20.000 Stellen"
    assert _in("fr", "source-passages", count=20_000) == "20\u202f000 passages"


async def test_tasks_dont_hear_each_other() -> None:
    """Two who are answered at the same moment are answered each in their own language."""
    both = asyncio.Barrier(len(LANGUAGES))

    async def answered(language: str) -> tuple[str, str, str | None]:
        await both.wait()
        set_locale(language)
        await both.wait()
        words = await asyncio.to_thread(gettext, "topics-title")
        await both.wait()
        return current_locale(), words, when(date(2015, 10, 2), None)

    found = await asyncio.gather(*map(answered, LANGUAGES))
    assert [language for language, _, _ in found] == list(LANGUAGES)
    assert [words for _, words, _ in found] == [
        catalogue(language).gettext("topics-title") for language in LANGUAGES
    ]
    assert [dates for _, _, dates in found] == [
        "2 October 2015",
        "2. Oktober 2015",
        "2 octobre 2015",
        "\u200f2 أكتوبر 2015\u200f",
    ]
    assert current_locale() == ENGLISH


def test_a_language_that_isnt_there_cant_be_spoken() -> None:
    """Speaking a language without a catalogue is an error at once, not at the next word."""
    with pytest.raises(OSError, match="xx"):
        set_locale("xx")


async def test_numbers_by_language() -> None:
    """A decimal sign is the language's; so many digits stand behind it."""

    async def counted(language: str) -> str:
        set_locale(language)
        return decimal(1234.5, 2)

    said = [await asyncio.create_task(counted(one)) for one in ("en", "de", "fr")]
    assert said == ["1,234.50", "1.234,50", "1\u202f234,50"]


@pytest.mark.parametrize(
    ("published", "until", "words"),
    [
        (None, None, None),
        (None, date(2015, 10, 8), None),
        (date(2015, 10, 2), None, "2 October 2015"),
        (date(2015, 10, 2), date(2015, 10, 2), "2 October 2015"),
        (date(2015, 10, 2), date(2015, 10, 1), "2 October 2015"),
        (date(2015, 10, 2), date(2015, 10, 8), "2–8 Oct 2015"),
        (date(2015, 9, 30), date(2015, 10, 8), "30 Sept – 8 Oct 2015"),
    ],
)
def test_when(published: date | None, until: date | None, words: str | None) -> None:
    """A date is said in words, and a range of days as one."""
    said = when(published, until)
    assert (said and re.sub(r"\s", " ", said)) == words

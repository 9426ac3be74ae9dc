"""Word lists: what is an entry, and what is said about a file that has mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.corpus import Corpus, entry_text, load_corpus, parse_entry
from bot.errors import CorpusError, InputError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with one source."""
    (tmp_path / "a.txt").write_text("Bridges span rivers.")
    return tmp_path


def load(folder: Path, words: str) -> Corpus:
    """Load a folder with this word list."""
    (folder / "synonyms.toml").write_text(words)
    return load_corpus(folder, strict=True)


@pytest.mark.parametrize(
    ("typed", "phrases"),
    [
        ("capital punishment = death penalty", ("capital punishment", "death penalty")),
        ("  UN=United   Nations = ONU ", ("UN", "United Nations", "ONU")),
        ("a = A = b", ("A", "b")),
        ("R&D = research and development", ("R&D", "research and development")),
        ("حكم الإعدام = عقوبة الموت", ("حكم الإعدام", "عقوبة الموت")),
    ],
)
def test_an_entry(typed: str, phrases: tuple[str, ...]) -> None:
    """Phrases stand between equals signs; blanks and case tell none apart."""
    assert parse_entry(typed) == phrases
    assert parse_entry(entry_text(phrases)) == phrases


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("death penalty", "synonym-single"),
        ("", "synonym-single"),
        ("death penalty = ", "synonym-single"),
        ("death penalty = Death  Penalty", "synonym-single"),
        ("death penalty = -", "synonym-single"),
        ("a = `b`", "synonym-letter"),
        ("a = @everyone", "synonym-letter"),
        ("a = " + "b" * 97, "synonym-long"),
    ],
)
def test_what_is_no_entry(typed: str, key: str) -> None:
    """An entry has two phrases of words, short ones, and nothing that Discord would act on."""
    with pytest.raises(InputError) as caught:
        parse_entry(typed)
    assert caught.value.key == key


def test_a_file(folder: Path) -> None:
    """A phrase equals another, or several; the list has a part in the corpus's version."""
    bare = load_corpus(folder)
    found = load(folder, '"death penalty" = "capital punishment"\nrefugee = ["exile", "migrant"]\n')
    assert found.synonyms == (
        ("death penalty", "capital punishment"),
        ("refugee", "exile", "migrant"),
    )
    assert found.passages == bare.passages
    other = load(folder, '"death penalty" = "capital punishment"')
    assert len({bare.version, found.version, other.version}) == 3
    assert load(folder, "# none yet\n").version == bare.version


@pytest.mark.parametrize(
    ("words", "line", "said"),
    [
        ('a = "b"\nc = 1\n', 2, "'c' must be a phrase in quotes, or a list of them"),
        ('a = "b"\n\n"c d" = ["C D"]\n', 3, "'c d' needs at least one other phrase"),
        ('a = "*b*"', 1, "'a' may have letters"),
        ('a = "b"\na = "c"', 2, "isn't valid TOML"),
        (f'a = "{"b" * 200}"', 1, "'a' has more than 100 characters"),
        ("[a]\nb = 1", 1, "'a' must be a phrase"),
    ],
)
def test_mistakes_are_told(folder: Path, words: str, line: int, said: str) -> None:
    """Each mistake is told with file and line; where it isn't strict, the list is left out."""
    with pytest.raises(CorpusError) as caught:
        load(folder, words)
    assert str(caught.value).startswith(f"synonyms.toml:{line}: {said}")
    kept = load_corpus(folder)
    assert kept.synonyms == ()
    assert kept.left_out == tuple(map(str, caught.value.problems))

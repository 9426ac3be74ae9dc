"""Spelling: only a slip is put right, never a word, and never silently."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.answering import Answer, Answerer, Refusal
from bot.corpus import Corpus, load_corpus
from bot.search.analysis import fold, words
from bot.search.question import is_small_talk
from bot.search.spelling import CorpusWords, SpellingCandidate, dictionary_words
from bot.search.storage import pack, unpack
from bot.search.vocabulary import Vocabulary

EN = ("en",)


def near(word: str, *held: str, languages: tuple[str, ...] = EN) -> list[str]:
    """Return what a word was probably meant to be, among these words, each in one passage."""
    made = CorpusWords.of(dict.fromkeys(held, 1))
    return [one.word for one in made.candidates(word, languages)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("brdges", "bridges"),  # a letter left out
        ("bridgges", "bridges"),  # one too many
        ("bridjes", "bridges"),  # another one
        ("brigdes", "bridges"),  # two swapped count as one
        ("guantanamoo", "guantanamo"),
        ("gauntanamoo", "guantanamo"),  # two slips in a long word
        ("guantnam", "guantanamo"),
    ],
)
def test_slips(typed: str, meant: str) -> None:
    """A word with one slip, or two in a long one, becomes the word that was meant."""
    assert near(typed, meant, "photosynthesis") == [meant]


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("bigdes", "bridges"),  # two slips, under eight letters
        ("brdgse", "bridges"),
        ("gauntnamoos", "guantanamo"),  # three, whatever the length
        ("irn", "iran"),  # three letters
        ("teh", "the"),
        ("irran1", "iran"),  # a digit
        ("r2pp", "r2p"),
        ("19944", "1994"),
        ("", "a"),
    ],
)
def test_no_slip(typed: str, held: str) -> None:
    """What is further off, short, or not of letters alone stays as it was typed."""
    assert near(typed, held) == []


@pytest.mark.parametrize(("length", "slips"), [(4, 1), (5, 1), (7, 1), (8, 2), (12, 2)])
def test_how_many_slips(length: int, slips: int) -> None:
    """One slip is forgiven under eight letters, two from eight on."""
    typed = "zxzxzxzxzxzx"[:length]
    for changed in range(1, 4):
        held = "q" * changed + typed[changed:]
        expected = [SpellingCandidate(held, changed)] if changed <= slips else []
        assert CorpusWords.of({held: 1}).candidates(typed, EN) == expected


@pytest.mark.parametrize("word", ["stop", "photosynthesis", "penguins", "amok", "color"])
def test_a_word_of_the_language_was_meant(word: str) -> None:
    """A word that the language has is never put right, near as another may be."""
    assert word in dictionary_words("en")
    assert near(word, word[1:], word[:-1] + "x", word + "s") == []


@pytest.mark.parametrize(
    ("language", "word"),
    [("de", "Häuser"), ("fr", "école"), ("es", "corazón"), ("ru", "твой"), ("de-AT", "größer")],
)
def test_accents_of_a_language(language: str, word: str) -> None:
    """A language's words are known without their accents, as questions are read."""
    folded = fold(word)
    assert near(folded, folded + "x", languages=(language,)) == []
    assert near(folded, folded + "x", languages=("hy",)) == [folded + "x"]


@pytest.mark.parametrize("language", ["hy", "xx", ""])
def test_a_language_without_a_list(language: str) -> None:
    """Where there is no list of a language's words, any word that no source has can be a slip."""
    assert "stop" not in dictionary_words(language)
    assert near("stopp", "stop", languages=(language,)) == ["stop"]
    assert near("bridge", "bridges", languages=(language,)) == ["bridges"]
    assert near("bridge", "bridges", languages=(language, "en")) == []


def test_order() -> None:
    """Fewer slips, the same first letter, more passages, the corpus's order: one after another."""
    made = CorpusWords.of(
        {"brandoch": 1, "brandich": 5, "prandach": 9, "brandach": 1, "brandack": 1}
    )
    assert made.candidates("brandath", EN) == [
        SpellingCandidate("brandach", 1),
        SpellingCandidate("brandich", 2),
        SpellingCandidate("brandoch", 2),
        SpellingCandidate("brandack", 2),
        SpellingCandidate("prandach", 2),
    ]


def test_ties() -> None:
    """Words that nothing else tells apart come in the corpus's order, however they are spelled."""
    assert near("brandaxh", "brandabh", "brandazh") == ["brandabh", "brandazh"]
    assert near("brandaxh", "brandazh", "brandabh") == ["brandazh", "brandabh"]


@pytest.mark.parametrize(
    ("typed", "meant"), [("waht", "what"), ("becuase", "because"), ("shoudl", "should")]
)
def test_function_words(typed: str, meant: str) -> None:
    """A function word is what a slip was most likely meant to be, though no passage has it."""
    assert near(typed, "whit", "becuse", "shoul")[0] == meant


def test_joined() -> None:
    """Several sources' words are one vocabulary, and their passages add up."""
    parts = [CorpusWords.of({"abcde": 1, "abcdf": 2}), CorpusWords.of({"abcde": 2, "zz": 1})]
    vocabulary = Vocabulary.of(["abcde", "abcdf", "zz"])
    made = CorpusWords.joined(parts, vocabulary, [np.array([0, 1]), np.array([0, 2])])
    assert made.order.tolist() == [0, 1, 2]
    assert dict(zip(made.vocabulary, made.counts.tolist(), strict=True)) == {
        "abcde": 3,
        "abcdf": 2,
        "zz": 1,
    }
    assert [one.word for one in made.candidates("abcdx", EN)] == ["abcde", "abcdf"]
    assert [one.word for one in parts[0].candidates("abcdx", EN)] == ["abcdf", "abcde"]


def test_arrays() -> None:
    """What is saved is all there is: loaded again it puts right the same."""
    made = CorpusWords.of({"abcdé": 1, "abcdf": 2})
    again = unpack(CorpusWords, pack(made))
    assert again.candidates("abcdx", EN) == made.candidates("abcdx", EN)


LETTERS = st.text("abcé", min_size=1, max_size=9)


@given(LETTERS, st.lists(LETTERS, max_size=20))
def test_any_words(word: str, held: list[str]) -> None:
    """What comes back is near, each word once and one of the corpus's, in order of slips."""
    found = CorpusWords.of(dict.fromkeys(held, 1)).candidates(word, ())
    slips = [one.typos for one in found]
    assert slips == sorted(slips)
    assert len({one.word for one in found}) == len(found)
    assert {one.word for one in found} <= set(held)
    assert all(1 <= n <= (2 if len(word) >= 8 else 1) for n in slips) or word in held


def _made(folder: Path, **texts: str) -> Answerer:
    for name, text in texts.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return Answerer(load_corpus(folder, strict=True))


def test_a_slip_is_searched_for_what_was_meant(tmp_path: Path) -> None:
    """What is put right is said, as it was typed, each once; a function word only vanishes."""
    made = _made(tmp_path, a="# Notes\n\nBridges span wide rivers.\n\nCats sleep.")
    found = made.ask("Waht do Brigdes (brigdes, Brigdes!) spann?", threshold=0)
    assert isinstance(found, Answer)
    assert found.corrections == (
        ("Waht", "what"),
        ("Brigdes", "bridges"),
        ("brigdes", "bridges"),
        ("spann", "span"),
    )
    assert made.ask("Do bridges span?", threshold=0).ranked == found.ranked
    refused = made.ask("Waht do Brigdes spann?", threshold=1)
    assert isinstance(refused, Refusal)
    assert refused.missing == ()


def test_as_typed(tmp_path: Path) -> None:
    """Who wants it as typed gets it so: nothing is put right, and the words are missing."""
    made = _made(tmp_path, a="# Notes\n\nBridges span wide rivers.\n\nCats sleep.")
    found = made.ask("Waht do Brigdes span?", threshold=1, as_typed=True)
    assert isinstance(found, Refusal)
    assert found.corrections == ()
    assert found.missing == ("Waht", "Brigdes")


def test_a_heading_is_no_spelling(tmp_path: Path) -> None:
    """A word is put right as passages spell it; one that a heading has needs no putting right."""
    made = _made(tmp_path, a="# Notes\n\n## Viaduktus\n\nBridges span.\n\nCats sleep.")
    assert made.ask("viaduktus", threshold=0).corrections == ()
    assert made.ask("viaduktus", threshold=0).ranked


def test_no_english_in_another_language(tmp_path: Path) -> None:
    """Where no source is English, no word becomes an English function word."""
    text = "---\nlanguage: fr\n---\nLes maisons de Paris sont belles.\n\nLe chat dort."
    made = _made(tmp_path, a=text)
    found = made.ask("beforre Pariss", threshold=1)
    assert isinstance(found, Refusal)
    assert found.corrections == (("Pariss", "paris"),)
    assert found.missing == ("beforre",)


@pytest.fixture(scope="module")
def made(seeds: Corpus) -> Answerer:
    """Make the answerer of the shipped corpus."""
    return Answerer(seeds)


@st.composite
def _slip(draw: st.DrawFn, held: list[str]) -> str:
    """Draw a word with a slip: a letter less, more or other, or two swapped."""
    word = draw(st.sampled_from(held))
    at = draw(st.integers(0, len(word) - 2))
    letter = draw(st.sampled_from("aeinrst"))
    return draw(
        st.sampled_from(
            [
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            ]
        )
    )


@given(st.data())
@settings(max_examples=150)
def test_every_change_is_named(made: Answerer, data: st.DataObject) -> None:
    """The terms searched for are the terms typed, with the named corrections, and no others.

    So the question with its corrections put in by hand finds the same, as typed.
    """
    held = sorted(one for one in made.index.words.vocabulary if len(one) >= 4)
    drawn = data.draw(st.lists(st.sampled_from(held) | _slip(held), min_size=1, max_size=6))
    typed = [data.draw(st.sampled_from([one, one.capitalize(), one.upper()])) for one in drawn]
    found = made.ask(" ".join(typed), threshold=0)
    changed = dict(found.corrections)
    assert len(changed) == len(found.corrections)
    assert all(one in typed for one in changed)
    searched = [changed.get(one, one) for one in typed]
    assume(not is_small_talk(" ".join(searched)))  # it would get help instead
    again = made.ask(" ".join(searched), threshold=0, as_typed=True)
    assert again.corrections == ()
    assert again.ranked == found.ranked
    if isinstance(found, Answer):
        assert isinstance(again, Answer)
        assert again.quotes == found.quotes
    for word, meant in changed.items():
        assert fold(word) not in made.index.words.vocabulary
        assert fold(word) not in dictionary_words("en")
        assert fold(word) != meant == words(meant)[0]

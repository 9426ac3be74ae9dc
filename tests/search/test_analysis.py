"""From words to terms, for passages and questions alike."""

from __future__ import annotations

import threading
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.analysis import STOP_WORDS, Analyzer, american, analyzer, fold, words


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Prisoners", "prisoner"),
        ("Guantánamo", "Guantanamo"),
        ("Guanta\u0301namo", "Guantánamo"),
        ("women's", "women’s"),
        ("women’s", "women"),
        ("STRASSE", "straße"),
        ("W.E.I.R.D", "weird"),
        ("W.E.I.R.D.", "weird"),
        ("U.S.", "US"),
        ("U.S", "U.S"),
        ("US's", "US"),
        ("ﬁnance", "finance"),
        ("ℌuman", "human"),
        ("𝐇𝐮𝐦𝐚𝐧", "human"),
        ("İstanbul", "istanbul"),
    ],
)
def test_same_terms(first: str, second: str) -> None:
    """Case, accents, forms, possessives and an abbreviation's dots make no difference."""
    assert analyzer().terms(first) == analyzer().terms(second)
    assert analyzer().terms(first)


def test_countries_are_no_pronouns() -> None:
    """A country's initials, with dots or without, stay; the pronoun is a stop word."""
    assert analyzer().terms("the US and U.S. and us") == ["us", "us"]


@pytest.mark.parametrize("word", sorted(STOP_WORDS))
def test_stop_words(word: str) -> None:
    """A stop word is left out in any case and with either apostrophe."""
    typed = (word, word.upper(), word.capitalize(), word.replace("'", "’"))
    assert [one for one in typed if analyzer().terms(one)] == (["US"] if word == "us" else [])


def test_tokens_know_where_they_stand() -> None:
    """A token's offsets are those of its word in the text, abbreviations and marks included."""
    text = "🕊 Prisoners’ rights, e.g. in the U.S.; cafe\u0301s."
    found = [text[token.start : token.end] for token in analyzer().tokens(text)]
    assert found == ["Prisoners", "rights", "e.g.", "U.S.", "cafe\u0301s"]


def test_an_abbreviation_does_not_bite_into_a_word() -> None:
    """Initials glued to a word stay apart from it."""
    assert words("J.R.Tolkien and U.S.based") == ["jr", "tolkien", "and", "us", "based"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("हिन्दी में", 2), ("שָׁלוֹם עולם", 2), ("مُحَمَّد هنا", 2), ("Привет, мир", 2)],
)
def test_marks_belong_to_their_words(text: str, expected: int) -> None:
    """Vowel signs and points don't tear a word of another script apart."""
    assert len(words(text)) == expected


@pytest.mark.parametrize("language", ["en", "en-GB", "de", "fr", "hi", "xx", "zh", ""])
def test_languages(language: str) -> None:
    """Every language is folded; those that Snowball knows are stemmed; English stops at English."""
    made = analyzer(language)
    assert made.stems == (language[:2] in {"en", "de", "fr", "hi"})
    assert bool(made.terms("the")) == (not language.startswith("en"))
    assert made.terms("ÉCOLE") == made.terms("école")


def test_unstemmed_language_keeps_words_whole() -> None:
    """A language without a stemmer looks words up as they are."""
    assert Analyzer("xx").terms("Running runners") == ["running", "runners"]


@given(st.text())
def test_any_text(text: str) -> None:
    """Any text is analysed; its tokens begin one behind the other and are no blank."""
    at = -1
    for token in analyzer().tokens(text):
        assert at < token.start < token.end
        assert token.term.strip()
        at = token.start


@given(st.text())
def test_folding_is_the_same_for_both_forms(text: str) -> None:
    """A text's composed and decomposed form have the same words."""
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert words(composed) == words(decomposed)
    assert fold(text) == fold(text)


def test_threads_stem_together() -> None:
    """A reload stems in its thread while questions are asked in another; both are right."""
    text = " ".join(f"running{n} prisoners rights" for n in range(3000))
    expected = Analyzer().terms(text)
    shared, results = Analyzer(), list[list[str]]()
    threads = [
        threading.Thread(target=lambda: results.append(shared.terms(text))) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 6


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("?! … — 🕊", []),
        ("state-of-the-art", ["state", "of", "the", "art"]),
        ("a_b/c", ["a", "b", "c"]),
        ("#tag @name <b>", ["tag", "name", "b"]),
        ("R2P, 1,000 and 3.5", ["r2p", "1", "000", "and", "3", "5"]),
        ("rock'n'roll O’Brien", ["rocknroll", "obrien"]),
        ("'quoted' ‘too’", ["quoted", "too"]),
        ("the boys' club", ["the", "boys", "club"]),
        ("N.A.T.O. e.g. W.E.I.R.D", ["nato", "eg", "weird"]),
        ("End.Start", ["end", "start"]),
        ("I. Am", ["i", "am"]),
        ("a\u0301b \u0301c", ["ab", "c"]),
    ],
)
def test_what_a_word_is(text: str, expected: list[str]) -> None:
    """Words are runs of letters, digits and marks, with apostrophes and initials' dots inside."""
    assert words(text) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ABC", "abc"),
        ("ÉCOLE", "ecole"),
        ("Große", "grosse"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("Å", "a"),
        ("ﬁ", "fi"),
        ("x²", "x2"),
        ("ＡＢＣ", "abc"),
        ("women’s", "women"),
        ("WOMEN'S", "women"),
        ("it's", "it"),
        ("s's", "s"),
        ("don’t", "dont"),
        ("U.S.", "us"),
        ("", ""),
    ],
)
def test_fold(word: str, expected: str) -> None:
    """Case, accents, compatibility forms, apostrophes, a possessive s and dots are folded."""
    assert fold(word) == expected


@given(st.text())
def test_folded_words_stay(text: str) -> None:
    """A folded word is a word of itself: what the index has can be looked up again."""
    for word in words(text):
        assert fold(word) == word


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The prisoners were running", ["prison", "run"]),
        ("en", "generously generous", ["generous", "generous"]),
        ("en-GB", "the prisoners", ["prison"]),
        ("de", "die Häuser der Gefangenen", ["die", "haus", "der", "gefang"]),
        ("fr", "les maisons", ["le", "maison"]),
        ("ru", "книги и книга", ["книг", "и", "книг"]),
        ("xx", "the prisoners", ["the", "prisoners"]),
    ],
)
def test_stop_words_and_stems(language: str, text: str, expected: list[str]) -> None:
    """English loses its function words; every language that Snowball knows loses its endings."""
    assert analyzer(language).terms(text) == expected


def test_a_token_holds_its_word() -> None:
    """A token is the term to look up, where its word stands, and that word folded."""
    assert analyzer().tokens("– Prisoners’ Écoles") == [
        ("prison", 2, 11, "prisoners"),
        ("ecol", 13, 19, "ecoles"),
    ]


@given(
    st.lists(st.sampled_from(["The", "ÉCOLE", "women's", "U.S.", "R2P", "…", "a_b"]), max_size=8)
)
def test_the_whole_is_its_parts(parts: list[str]) -> None:
    """What stands around a word changes nothing of its term."""
    assert analyzer().terms(" ".join(parts)) == [
        term for part in parts for term in analyzer().terms(part)
    ]


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("organisations", "organization"), ("colour", "color"), ("defence", "defense"),
        ("centre", "center"), ("travelling", "traveling"), ("behaviour", "behavior"),
        ("programme", "program"), ("analyse", "analyze"), ("judgement", "judgment"),
        ("dialogue", "dialog"), ("practising", "practice"), ("fulfil", "fulfill"),
        ("Labour", "LABOR"), ("grey", "gray"), ("sceptical", "skeptical"),
    ],
)  # fmt: skip
def test_british_and_american_are_one_word(british: str, american: str) -> None:
    """Either spelling finds the other in English, and only there."""
    assert analyzer("en").terms(british) == analyzer("en-GB").terms(american)
    assert analyzer("sw").terms(british) != analyzer("sw").terms(american)


def test_american_spelling_leaves_other_words_alone() -> None:
    """Words that only look British stay what they are."""
    words = [
        "hour",
        "four",
        "tour",
        "called",
        "telling",
        "spelling",
        "smaller",
        "installed",
        "killer",
        "basis",
        "prison",
    ]
    assert [american(word) for word in words] == words

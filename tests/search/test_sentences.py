"""The packed sentences: exactly what splitting and analysing each passage by itself gives."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.corpus import Corpus, Passage, Source, Span
from bot.corpus.text import sentences, trim
from bot.search.analysis import analyzer
from bot.search.index import SearchIndex, build_index
from bot.search.query import AnswerType
from bot.search.sentences import Sentences
from bot.search.storage import pack, unpack
from bot.search.weights import DEFAULT

PIECES = st.sampled_from(
    [
        *" \t\n\r.,;:!?–…()[]\"'`*_#>|-/0129aAéßИअ東。、؟शि",
        "\r\n", "\u00a0", "\u2003", "\u2028", "\x85", "\x0c", "\u200b", "\ufeff", "\u200d",
        "\u0301", "🕊", "\U0001d40f", "(1) ", "J. ", "Dr. ", "U.S. ", "e.g.", "a.b.c", "won't",
        "Words in a row. ", "Prisoners’ ", "One more? ", "In 1994 Éva left. ", "東京に行った。",
        "वह आया। ", "Он ушёл. ", "¿Qué pasa? ", "the ", "of and ", "long" * 30,
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(PIECES, min_size=1, max_size=40).map("".join),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=80),
)
LANGUAGES = st.sampled_from(["en", "en-GB", "de", "fr", "hi", "ja", "ar", "ru", "es", "xx"])
SOURCES = st.lists(st.tuples(LANGUAGES, st.lists(TEXTS, min_size=1, max_size=4)), max_size=4)

Read = list[tuple[Span, list[str], list[int]]]


def made(*sources: tuple[str, list[str]]) -> Corpus:
    """Make a corpus of sources, each its language and the texts that are its passages."""
    found: list[Passage] = []
    held: list[Source] = []
    for number, (language, texts) in enumerate(sources):
        whole = "\n\n".join(texts)
        source = Source(f"s{number}", f"{number}.txt", whole, "0" * 64, "Title", language=language)
        begin = 0
        passages: list[Passage] = []
        for text in texts:
            span = trim(whole, begin, begin + len(text))
            begin += len(text) + 2
            if span is not None:
                passages.append(Passage(f"s{number}-{begin}", source, span))
        if passages:
            held.append(source)
            found += passages
    return Corpus(tuple(held), tuple(found), (), (), "0" * 12)


def read(index: SearchIndex, position: int) -> Read:
    """Return a passage's sentences as packed, with their terms spelled out."""
    spell = index.bm25.terms.word
    held = index.sentences.of(position)
    return [(one.span, [spell(n) for n in one.terms], one.kinds) for one in held]


def expected(passage: Passage) -> list[tuple[Span, list[str]]]:
    """Split and analyse one passage by itself: each token belongs where its word begins."""
    source = passage.source
    tokens = analyzer(source.language).tokens(passage.text)
    return [
        (
            span,
            [one.term for one in tokens if span.start <= one.start + passage.span.start < span.end],
        )
        for span in sentences(source.text, passage.span, source.language)
    ]


@given(SOURCES)
@settings(max_examples=150)
def test_packed_is_what_was_split(sources: list[tuple[str, list[str]]]) -> None:
    """Every passage of every source gets back its own sentences, spans and terms in order."""
    corpus = made(*sources)
    if not corpus.passages:
        return
    index = build_index(corpus, DEFAULT)
    assert len(index.sentences.firsts) == len(corpus.passages) + 1
    for position, passage in enumerate(corpus.passages):
        found = read(index, position)
        assert [(span, terms) for span, terms, _ in found] == expected(passage)
        every = [term for _, terms, _ in found for term in terms]
        assert every == analyzer(passage.source.language).terms(passage.text)
        assert all(len(terms) == len(kinds) for _, terms, kinds in found)


@given(SOURCES)
@settings(max_examples=60)
def test_joined_is_one_by_one(sources: list[tuple[str, list[str]]]) -> None:
    """What several sources give together is what each gives alone, one after another."""
    corpus = made(*sources)
    if not corpus.passages:
        return
    together = build_index(corpus, DEFAULT)
    alone: list[Read] = []
    for source in corpus.sources:
        own = tuple(one for one in corpus.passages if one.source is source)
        index = build_index(Corpus((source,), own, (), (), "0" * 12), DEFAULT)
        alone += [read(index, position) for position in range(len(own))]
    assert [read(together, n) for n in range(len(corpus.passages))] == alone


@given(SOURCES)
@settings(max_examples=30)
def test_arrays(sources: list[tuple[str, list[str]]]) -> None:
    """What is saved is all there is: loaded again it gives the same sentences."""
    corpus = made(*sources)
    if not corpus.passages:
        return
    held = build_index(corpus, DEFAULT).sentences
    again = unpack(Sentences, pack(held))
    assert [again.of(n) for n in range(len(corpus.passages))] == [
        held.of(n) for n in range(len(corpus.passages))
    ]


def test_spans_are_the_sources() -> None:
    """A span counts from the beginning of the source, not of the passage."""
    corpus = made(("en", ["  First one.  ", "🕊 A second. And a third!\r\nLast?"]))
    text = corpus.sources[0].text
    index = build_index(corpus, DEFAULT)
    found = [[one.span.of(text) for one in index.sentences.of(n)] for n in (0, 1)]
    assert found == [["First one."], ["🕊 A second.", "And a third!", "Last?"]]


def test_a_sentence_without_a_term() -> None:
    """A sentence of stop words or marks alone is there, with no term, and shifts no other's."""
    corpus = made(("en", ["It is. Bridges fall. …! Rivers rise."]))
    found = read(build_index(corpus, DEFAULT), 0)
    assert [terms for _, terms, _ in found if terms] == [["bridg", "fall"], ["river", "rise"]]
    assert found[0][1:] == ([], [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rangers met Bianca in Lisbon.", ["bianca", "lisbon"]),
        ("In Lisbon rangers met.", ["lisbon"]),
        ('"Rangers met," said Bianca.', ["bianca"]),
        ("**Rangers** met.", []),
        ("(Rangers met Bianca.)", ["bianca"]),
        ("- Rangers met.", []),
        ("’Rangers’ met.", []),
        ("Rangers’ Lodge burnt.", ["lodg"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    """A capital makes a name, but not of a sentence's first word, whatever mark is before it."""
    ((_, terms, kinds),) = read(build_index(made(("en", [text])), DEFAULT), 0)
    assert [one for one, kind in zip(terms, kinds, strict=True) if kind & AnswerType.NAME] == names


def test_numbers_and_dates() -> None:
    """A word's kinds stand beside its term."""
    ((_, terms, kinds),) = read(
        build_index(made(("en", ["It took seven rangers until May 1994."])), DEFAULT), 0
    )
    assert dict(zip(terms, kinds, strict=True)) == {
        "took": AnswerType.NOTHING,
        "seven": AnswerType.NUMBER,
        "ranger": AnswerType.NOTHING,
        "may": AnswerType.DATE | AnswerType.NAME,
        "1994": AnswerType.DATE | AnswerType.NUMBER,
    }

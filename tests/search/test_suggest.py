"""Passages by how they begin, and by their source's name and a number."""

from __future__ import annotations

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from bot.answering import Answerer
from bot.corpus import Corpus, Part, Passage, Source, load_corpus
from bot.search.names import PREFIX_LENGTH, PrefixIndex
from bot.search.suggest import NumberedPassages
from tests.conftest import SEEDS

_TEXT = st.text("aAb\u0130ß ", max_size=4)


@given(st.lists(_TEXT, max_size=20), _TEXT, st.integers(0, 5))
def test_beginnings(texts: list[str], wanted: str, count: int) -> None:
    """The first texts that begin so, whatever a letter becomes when it is casefolded."""
    folded = [text.casefold() for text in texts]
    fitting = [place for place, text in enumerate(folded) if text.startswith(wanted)]
    index = PrefixIndex(len(texts), lambda place, length: texts[place][:length].casefold())
    assert index.first(wanted, count) == fitting[:count]


def test_longer_than_what_is_sorted_by() -> None:
    """What is typed beyond that is compared with the text itself."""
    texts = [PREFIX_LENGTH * "a" + end for end in ("b", "c", "bc", "")]
    index = PrefixIndex(len(texts), lambda place, length: texts[place][:length])
    assert index.first(PREFIX_LENGTH * "a" + "b", 5) == [0, 2]


@cache
def _answerer() -> Answerer:
    return Answerer(load_corpus(SEEDS))


_TYPED = st.one_of(
    st.sampled_from(["", " ", "Par", "i", "impartiality-", "PARLIO 1", "parlio, 12", "parlio 99"]),
    st.tuples(
        st.integers(0, len(load_corpus(SEEDS).passages) - 1), st.integers(0, 120), st.booleans()
    ).map(lambda drawn: _begun(*drawn)),
)


def _begun(position: int, length: int, citation: bool) -> str:
    passage = _answerer().corpus.passages[position]
    return (passage.citation if citation else passage.text)[:length]


@given(_TYPED, st.integers(1, 25))
def test_citations_and_places_are_completed(typed: str, count: int) -> None:
    """The index gives what going through all passages gives, in the corpus's order."""
    answerer = _answerer()
    wanted = " ".join(typed.casefold().split())
    fitting = [
        one
        for one in answerer.corpus.passages
        if one.citation.startswith(wanted) or one.text.casefold().startswith(wanted)
    ]
    assert answerer.complete_citation(typed, count) == fitting[:count]
    digits = typed[len(typed.rstrip("0123456789")) :]
    name = wanted.removesuffix(digits).rstrip(" ,:#§")
    places = [
        (number, passage)
        for source in answerer.corpus.sources
        if name and any(_flat(one).startswith(name) for one in _names(source))
        for number, passage in _numbered(answerer.corpus, source)
        if str(number).startswith(digits)
    ]
    if len(digits) <= 6:
        assert NumberedPassages(answerer.corpus).complete(typed, count) == places[:count]


def _names(source: Source) -> tuple[str, ...]:
    return source.slug, source.title, source.path


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())


def _numbered(corpus: Corpus, source: Source) -> list[tuple[int, Passage]]:
    passages = [one for one in corpus.passages if one.source is source]
    if not source.exchanges:
        return list(enumerate(passages, 1))
    first: dict[int, Passage] = {}
    for one in passages:
        if one.part is Part.QUESTION and one.exchange:
            first.setdefault(one.exchange.number, one)
    return sorted(first.items())


def test_a_key_pressed_looks_at_few_texts() -> None:
    """Of ten thousand texts a look-up reads as many as two binary searches do."""
    read: list[int] = []

    def text(place: int, _length: int) -> str:
        read.append(place)
        return f"{place * 7919 % 10_000:04} and so on"

    index = PrefixIndex(10_000, text)
    for typed in ("", "0", "42", "4242", "4242 and", "nothing"):
        read.clear()
        index.first(typed, 25)
        assert len(read) <= 2 * 15

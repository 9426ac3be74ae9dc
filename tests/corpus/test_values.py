"""The values a corpus is made of refuse to be made wrong."""

from __future__ import annotations

import pytest

from bot.corpus import Corpus, Exchange, Part, Passage, Source, Span, Topic

SOURCE = Source("a", "a.txt", "Some words.", "0" * 64, "A", author="Ann", host="Hal", guest="Gus")
PASSAGE = Passage("a-000000", SOURCE, Span(0, 11))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 3)])
def test_span(start: int, end: int) -> None:
    """A span isn't empty, backwards, or before the text's beginning."""
    with pytest.raises(ValueError, match="a span needs"):
        Span(start, end)


def test_spans_compare() -> None:
    """A span holds what lies inside it, itself too."""
    assert Span(1, 5).holds(Span(1, 5))
    assert Span(1, 5).holds(Span(2, 3))
    assert not Span(1, 5).holds(Span(0, 3))
    assert not Span(1, 5).holds(Span(4, 6))
    assert len(Span(1, 5)) == 4


@pytest.mark.parametrize("slug", ["", "A", "a--b", "-a", "a-", "a b", "ä"])
def test_slug(slug: str) -> None:
    """A slug is lower-case ASCII words joined by single hyphens."""
    with pytest.raises(ValueError, match="a slug is"):
        Source(slug, "a.txt", "Words.", "0" * 64, "A")


def test_source() -> None:
    """A source has a title, and no exchange that ends behind its text."""
    with pytest.raises(ValueError, match="has no title"):
        Source("a", "a.txt", "Words.", "0" * 64, " ")
    beyond = Exchange(1, Span(0, 2), Span(3, 7), None, None)
    with pytest.raises(ValueError, match="exchange 1 ends behind"):
        Source("a", "a.txt", "Words.", "0" * 64, "A", exchanges=(beyond,))


@pytest.mark.parametrize(
    ("span", "reason"),
    [
        (Span(0, 12), "ends behind"),
        (Span(0, 5), "begins or ends with white space"),
        (Span(4, 6), "begins or ends with white space"),
    ],
)
def test_passage(span: Span, reason: str) -> None:
    """A passage lies in its text, without white space at its edges."""
    with pytest.raises(ValueError, match=reason):
        Passage("a-000000", SOURCE, span)


@pytest.mark.parametrize(
    ("part", "speaker"),
    [
        (Part.TEXT, "Ann"),
        (Part.OPENING, "Gus"),
        (Part.QUESTION, "Ask"),
        (Part.ANSWER, "Res"),
    ],
)
def test_speaker(part: Part, speaker: str) -> None:
    """Who says a passage follows from what it is in its source."""
    exchange = Exchange(1, Span(0, 4), Span(5, 11), "Ask", "Res")
    assert Passage("a-000000", SOURCE, Span(0, 11), part, exchange=exchange).speaker == speaker


def test_voice() -> None:
    """The author speaks in a text, or else its host; where neither is known, nobody."""
    assert SOURCE.voice == "Ann"
    assert Source("a", "a.txt", "W", "0" * 64, "A", host="Hal").voice == "Hal"
    assert Source("a", "a.txt", "W", "0" * 64, "A").voice is None
    assert Passage("a-000000", SOURCE, Span(0, 11), Part.QUESTION).speaker is None


def test_topic_and_corpus() -> None:
    """A topic leads somewhere, and no two passages of a corpus have one citation."""
    with pytest.raises(ValueError, match="leads nowhere"):
        Topic("Nothing", ())
    with pytest.raises(ValueError, match="one citation"):
        Corpus((SOURCE,), (PASSAGE, PASSAGE), (), (), "0" * 12)


def test_topic_keys() -> None:
    """A topic's key is its name's alone: it survives other passages, and a change of case."""
    one, other = Topic("Noise", (PASSAGE,)), Topic("NOISE", (PASSAGE, PASSAGE))
    assert one.key == other.key
    assert one.key != Topic("Noises", (PASSAGE,)).key
    assert len(one.key) == 10

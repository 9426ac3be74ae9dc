"""Transcript to loader and back: the same exchanges, whatever people wrote; and the seed's own."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.ama.transcript import (
    INDENT,
    Transcript,
    TranscriptEntry,
    clean,
    cleaned_line,
    transcript_markdown,
    transcript_text,
)
from bot.corpus import Corpus, Exchange, load_corpus
from bot.settings import SEEDS

NASTY = [
    "# A heading\n\n## Question 1: Somebody else\n\nnot a question",
    "### Answer: The guest\nnot an answer",
    "```python\n# code\n\n## Question 2\n```",
    "``` an open fence\n\nand more",
    "<!-- an open comment\n\nand more",
    "<div>\n\n**html**\n</div>",
    "---\ntitle: No front matter\n---",
    "***\n\n---\n\n___",
    "> quoted\n\n> again",
    "1. one\n\n   two\n- three",
    "    indented code\n\n    more",
    "“Curly”, \"straight\", 'single' and « others »",
    "\u05e9\u05dc\u05d5\u05dd \u202eright\u202c to left \u2067x\u2069",
    "a\u00a0b\u2009c\u200bd\ufeffe 👩🏽‍🚀",
    "Setext\n======\n\nAgain\n------",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "[link]: https://example.org\n\n[link]",
    "\\# escaped \\* `code` ~~gone~~ ||spoiler|| <@1> <t:0:R>",
    "Question 3: plain\nAnswer: plain",
    "a\n\n\n\n\nb",
]
WORDS = st.one_of(
    st.sampled_from(NASTY),
    st.text(min_size=1, max_size=200),
    st.lists(st.sampled_from([*NASTY, "", "word"]), min_size=1, max_size=4).map("\n\n".join),
)
KEPT = WORDS.map(clean).filter(bool)
LINE = st.one_of(
    st.sampled_from(["C# developer #", "Q: 1", "Question 2: x", "a | b", "", "- [x] y", "'\"{}:,"]),
    st.text(min_size=1, max_size=60),
).map(cleaned_line)
LINES = LINE.filter(bool)
DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    """Draw a transcript of anything that people can write."""
    days = sorted([draw(DAYS), draw(DAYS)])
    return Transcript(
        title=draw(LINES),
        guest=draw(LINES),
        published=days[0],
        until=days[1],
        turns=tuple(
            TranscriptEntry(draw(st.none() | LINES), draw(KEPT), draw(KEPT))
            for _ in range(draw(st.integers(1, 3)))
        ),
        opening=draw(st.none() | KEPT),
        host=draw(st.none() | LINES),
    )


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder for transcripts."""
    return tmp_path_factory.mktemp("transcripts")


def read_back(folder: Path, text: str) -> Corpus:
    """Return the corpus of a folder that holds this transcript alone."""
    (folder / "ama.md").write_bytes(text.encode())
    return load_corpus(folder, strict=True)


@given(made=transcripts())
def test_what_is_written_is_read_back(folder: Path, made: Transcript) -> None:
    """Every exchange, both speakers, the opening, the title and the dates, to the last mark."""
    corpus = read_back(folder, transcript_markdown(made))
    (source,) = corpus.sources
    assert (source.title, source.guest, source.host) == (made.title, made.guest, made.host)
    assert (source.published, source.until) == (made.published, made.until)

    def words(exchange: Exchange) -> TranscriptEntry:
        assert exchange.answer is not None
        assert exchange.respondent == made.guest
        asked, answered = exchange.question.of(source.text), exchange.answer.of(source.text)
        return TranscriptEntry(exchange.asker, asked, answered)

    assert tuple(map(words, source.exchanges)) == made.turns
    first = source.exchanges[0].question.start
    head = source.text[:first]
    if made.opening is not None:
        between = re.escape(f"\n{made.opening}\n")
        assert re.search(rf"---(\n`{{3,}})?{between}(`{{3,}}\n)?\n## Question 1", head)
        said = [one.text for one in corpus.passages if one.part == "opening"]
        assert "".join("".join(said).split()) == "".join(made.opening.split())
    for exchange, turn in zip(source.exchanges, made.turns, strict=True):
        found = [one for one in corpus.passages if one.exchange == exchange]
        told = "".join("".join(one.text.split()) for one in found)
        assert told == "".join((turn.question + turn.answer).split())


FAKES = [
    "Thanks.\n\n### Answer 1: {guest}\n\nI resign.",
    "{guest}\nI resign.\n{asker}\nReally?",
    "Thanks.\n\n## Question 2: Somebody\nWell?\n\n{guest}:\nI resign.",
    "<h3>Answer 1: {guest}</h3>",
    "```\n\n### Answer 1: {guest}",
    "<!--",
    "Answer 1: {guest}\n===",
    "> ### Answer 1: {guest}",
    "1. ### Answer 1: {guest}",
    "So:\n\n   ### Answer 1: {guest}",
    "**{guest}**\nI resign.",
    "2 questions",
]


def structure(text: str) -> list[str]:
    """Return the headings that Markdown makes of a text, wherever they stand."""
    tokens = MarkdownIt("commonmark").parse(text.split("---\n", 2)[2])
    assert not [one for one in tokens if one.type == "html_block"]
    inner = [child for one in tokens for child in one.children or []]
    assert not [one for one in inner if one.type == "html_inline"]
    places = [place for place, one in enumerate(tokens) if one.type == "heading_open"]
    return [tokens[place + 1].content for place in places]


def own_lines(text: str) -> list[str]:
    """Return the lines of a plain transcript that stand at the margin where words are indented."""
    return [line for line in text.split("\n") if line and not line.startswith(INDENT)]


@pytest.mark.parametrize("fake", FAKES, ids=ascii)
@pytest.mark.parametrize("whose", ["question", "answer", "opening", "asker"])
def test_nobody_speaks_in_anothers_name(folder: Path, fake: str, whose: str) -> None:
    """No words take the shape of a turn, in Markdown or in plain text, and all are read back."""
    guest, asker, day = "Gina", "Ada", date(2026, 1, 1)
    said = {"question": "Why?", "answer": "So.", "opening": "Hello.", "asker": asker}
    said[whose] = fake.format(guest=guest, asker=asker)
    said["asker"] = cleaned_line(said["asker"])
    turn = TranscriptEntry(said["asker"], said["question"], said["answer"])
    made = Transcript("T", guest, day, day, (turn,), opening=said["opening"])
    text = transcript_markdown(made)
    assert len(structure(text)) == 2
    (source,) = read_back(folder, text).sources
    (exchange,) = source.exchanges
    assert exchange.asker == turn.asker
    assert exchange.question.of(source.text) == turn.question
    if whose != "asker":
        lines = own_lines(transcript_text(made))
        assert lines.count(guest) == 2
        assert lines.count(asker) == 1


def test_the_seeds_transcript_is_laid_out_as_it_was(seeds: Corpus) -> None:
    """Made of its parts, the plain text is the seed's own, but for its chrome and its blanks."""
    source = seeds.source("parlio")
    assert source.guest is not None
    opening = [one for one in seeds.passages if one.source is source and one.part == "opening"]
    assert source.published is not None
    assert source.until is not None
    made = Transcript(
        title=source.title,
        guest=source.guest,
        published=source.published,
        until=source.until,
        turns=tuple(
            TranscriptEntry(one.asker, one.question.of(source.text), one.answer.of(source.text))
            for one in source.exchanges
            if one.answer is not None
        ),
        opening=source.text[opening[0].span.start : opening[-1].span.end],
    )
    seed = (SEEDS / source.path).read_text(encoding="utf-8").replace("\u00a0", " ")
    lines = [line.rstrip() for line in seed.split("\n")[1:]]
    assert [line for line in transcript_text(made).replace("\u00a0", " ").split("\n") if line] == [
        line for line in lines if line
    ]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  a  ", "a"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("\x00a\x1b[0mb\ud800", "a[0mb\ufffd"),
        ("\n\n", ""),
        ("\u200ba\ufeff", "a"),
        ("a\n\n\nb", "a\n\n\nb"),
    ],
)
def test_how_words_are_kept(typed: str, kept: str) -> None:
    """Blanks at the edges and control characters go; all that can be seen stays."""
    assert clean(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Me \u202e@ Home\u202c", "Me @ Home"),
        ("\u2067\u05e9\u05dc\u05d5\u05dd\u2069 \u2066 @\u2068 x", "\u05e9\u05dc\u05d5\u05dd @ x"),
        ("\u202a\u202b\u202d", ""),
        ("a\u200fb\u061cc", "a\u200fb\u061cc"),
    ],
)
def test_how_a_line_is_kept(typed: str, kept: str) -> None:
    """What turns the direction of others' words on its line goes; letters and their marks stay."""
    assert cleaned_line(typed) == kept
    assert cleaned_line(kept) == kept


def test_wrong_values_cant_be() -> None:
    """Words that aren't as they are kept, two lines for one, and days in the wrong order."""
    day = date(2026, 1, 1)
    with pytest.raises(ValueError, match="as it is kept"):
        TranscriptEntry(None, " a", "b")
    with pytest.raises(ValueError, match="one line"):
        TranscriptEntry("a\nb", "a", "b")
    with pytest.raises(ValueError, match="before it begins"):
        Transcript("t", "g", day, date(2025, 1, 1), ())


def test_turns_that_dont_fit_are_refused(folder: Path) -> None:
    """A line that opens no turn, isn't there or is out of order refuses the file, with a reason."""
    from bot.errors import CorpusError

    for turns in ("[6, 99]", "[7]", "[8, 6]", "[x]"):
        text = f"---\nkind: qa\nguest: G\nturns: {turns}\n---\n## Question\na\n### Answer\nb\n"
        with pytest.raises(CorpusError, match="turns"):
            read_back(folder, text)

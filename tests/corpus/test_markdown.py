"""Markdown: sections, front matter, blocks as they stand, and the Q&A convention."""

from __future__ import annotations

from datetime import date

import pytest

from bot.corpus import Kind, Part
from tests.corpus.conftest import Folder

QA = """---
kind: qa
guest: Guest @ Example
host: Our server
date: 2026-03-01
until: 2026-03-07
---
# A week with our guest

Hello everyone.

## Question 1: Researcher @ Somewhere
What is the hardest part?

Of your work, I mean.

### Answer: Somebody Else
Patience.

## Q
And the easiest?

### A
Asking for help.

#### An aside

Really.

## Question: Late
Too late?
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_headings_make_sections(folder: Folder, newline: str) -> None:
    """Both kinds of heading make sections; the first one of the first level is the title."""
    text = (
        "# The *title* &amp; more\n\nOpening.\n\nPart one\n========\n\nFirst.\n\n"
        "Part\ntwo\n---\nSecond.\n### Deep `code` ###\nThird.\n"
    )
    folder.write("a.md", text.replace("\n", newline))
    corpus = folder.load()
    source = corpus.sources[0]
    assert source.title == "The title & more"
    assert [(one.heading, one.level) for one in source.sections] == [
        (None, 1),
        ("Part one", 1),
        ("Part two", 2),
        ("Deep code", 3),
    ]
    assert [(one.text, one.section.heading if one.section else "") for one in corpus.passages] == [
        ("Opening.", None),
        ("First.", "Part one"),
        ("Second.", "Part two"),
        ("Third.", "Deep code"),
    ]


def test_blocks_stand_as_they_are(folder: Folder) -> None:
    """Lists, code, tables and quotations are passages, markup and all; blank lines split lists."""
    blocks = [
        "- one\n  - two\n    1. three\n- four",
        "1. apart",
        "2. from this\n\n   still the second",
        "```python\n# no heading\n\nx = 1\n```",
        "    indented\n\n    code",
        "| a | b |\n| - | - |\n| *1* | 2 |",
        "> Quoted *words*.\n> More.",
        "<div>\n\nInside\n\n</div>",
        "Some [link](https://example.org) and ![picture](x.png).",
    ]
    folder.write("a.md", "\n\n".join(blocks))
    texts = folder.texts()
    assert texts == [
        "- one\n  - two\n    1. three\n- four",
        "1. apart",
        "2. from this",
        "still the second",
        "```python\n# no heading\n\nx = 1\n```",
        "indented\n\n    code",
        "| a | b |\n| - | - |\n| *1* | 2 |",
        "> Quoted *words*.\n> More.",
        "<div>",
        "Inside",
        "</div>",
        "Some [link](https://example.org) and ![picture](x.png).",
    ]


def test_headings_inside_blocks_are_none(folder: Folder) -> None:
    """What looks like a heading inside a quotation, a list or code opens no section."""
    folder.write("a.md", "Intro.\n\n> # Quoted\n\n- # Listed\n\n```\n# Code\n```\n")
    corpus = folder.load()
    assert [section.heading for section in corpus.sources[0].sections] == [None]
    assert len(corpus.passages) == 4


def test_comments(folder: Folder) -> None:
    """A comment is no passage; words between two comments are."""
    folder.write(
        "a.md",
        "<!-- note -->\n\nOne.\n\n<!-- long\n\nnote -->\n\n<!-- a --> Two. <!-- b -->\n\n---\n\n"
        "Three.",
    )
    assert folder.texts() == ["One.", "<!-- a --> Two. <!-- b -->", "Three."]


def test_front_matter(folder: Folder) -> None:
    """Front matter says what a source is; keys it doesn't know are passed over."""
    folder.write(
        "a.md",
        "---\ntitle: 'House: rules'\nauthor: The committee\ndate: 2026-03-01T10:00:00Z\n"
        "until: 2026-03-02\nlanguage: en-GB\nurl: https://example.org/rules\nlicense: CC BY 4.0\n"
        "origin: A poster.\nslug: The Rules\ntopics: [Rules, Membership]\nlayout: post\n---\n"
        "# Heading\n\nKeep it down.\n",
    )
    corpus = folder.load()
    source = corpus.sources[0]
    assert source.title == "House: rules"
    assert source.slug == "the-rules"
    assert source.author == "The committee"
    assert source.published == date(2026, 3, 1)
    assert source.until == date(2026, 3, 2)
    assert source.language == "en-GB"
    assert source.url == "https://example.org/rules"
    assert source.licence == "CC BY 4.0"
    assert source.origin == "A poster."
    assert [topic.name for topic in corpus.topics if topic.curated] == ["Membership", "Rules"]
    assert [one.text for one in corpus.passages] == ["Keep it down."]
    assert not corpus.notices


def test_front_matter_is_read_as_it_is_spelled(folder: Folder) -> None:
    """Words that YAML takes for a truth, a number or nothing are the words they are."""
    folder.write(
        "a.md", "---\ntitle: Yes\nlanguage: no\nlicence: 1.0\nauthor: ~\nhost:\n---\nHei.\n"
    )
    source = folder.load().sources[0]
    assert (source.title, source.language, source.licence) == ("Yes", "no", "1.0")
    assert (source.author, source.host) == (None, None)


def test_front_matter_that_makes_no_sense_is_noticed(folder: Folder) -> None:
    """A date, address or language that is none keeps nothing from loading, and is named."""
    folder.write(
        "a.md", "---\ndate: 2026-13-45\nurl: example.org\nlanguage: English\n---\nWords.\n"
    )
    corpus = folder.load()
    source = corpus.sources[0]
    assert (source.published, source.url, source.language) == (None, None, "en")
    assert len(corpus.notices) == 3
    assert all(notice.startswith("a.md: ") for notice in corpus.notices)


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("---\nWords.\n\n---\nMore.", ["Words.", "More."]),
        ("---\n- a\n- b\n\n---\nMore.", ["- a\n- b", "More."]),
        ("---\nWords.", ["Words."]),
        ("----\nWords.", ["Words."]),
    ],
)
def test_lines_that_are_no_front_matter(folder: Folder, text: str, passages: list[str]) -> None:
    """Prose between two rules stays prose."""
    folder.write("a.md", text)
    assert folder.texts() == passages


def test_empty_front_matter(folder: Folder) -> None:
    """Front matter may be empty or a comment."""
    folder.write("a.md", "---\n# nothing\n---\nWords.")
    folder.write("b.md", "---\n---\nWords too.")
    assert folder.texts() == ["Words.", "Words too."]


@pytest.mark.parametrize("slug", [".", "..", "/", "a/b", "東京", "v1.2"])
def test_odd_slugs(folder: Folder, slug: str) -> None:
    """Whatever front matter gives for a slug becomes one."""
    folder.write("a.md", f"---\nslug: '{slug}'\n---\nWords.")
    assert folder.load().sources[0].slug


def test_manifest_comes_before_front_matter(folder: Folder) -> None:
    """What the manifest says of a file holds against its front matter."""
    folder.write("a.md", "---\ntitle: Front\nauthor: Front\n---\n# Heading\n\nWords.")
    folder.write("sources.toml", '[[source]]\nfile = "a.md"\ntitle = "Manifest"\n')
    source = folder.load().sources[0]
    assert (source.title, source.author) == ("Manifest", "Front")


def test_qa(folder: Folder) -> None:
    """A Q&A is read as exchanges, with each turn's speaker; the last may wait for its answer."""
    folder.write("a.md", QA)
    corpus = folder.load()
    source = corpus.sources[0]
    assert source.title == "A week with our guest"
    assert source.kind is Kind.QA
    assert (source.guest, source.host) == ("Guest @ Example", "Our server")
    text = source.text
    assert [
        (
            one.number,
            one.asker,
            one.question.of(text),
            one.respondent,
            one.answer.of(text) if one.answer else None,
        )
        for one in source.exchanges
    ] == [
        (
            1,
            "Researcher @ Somewhere",
            "What is the hardest part?\n\nOf your work, I mean.",
            "Somebody Else",
            "Patience.",
        ),
        (
            2,
            None,
            "And the easiest?",
            "Guest @ Example",
            "Asking for help.\n\n#### An aside\n\nReally.",
        ),
        (3, "Late", "Too late?", None, None),
    ]
    assert [(one.text, one.part, one.speaker) for one in corpus.passages] == [
        ("Hello everyone.", Part.OPENING, "Guest @ Example"),
        ("What is the hardest part?", Part.QUESTION, "Researcher @ Somewhere"),
        ("Of your work, I mean.", Part.QUESTION, "Researcher @ Somewhere"),
        ("Patience.", Part.ANSWER, "Somebody Else"),
        ("And the easiest?", Part.QUESTION, None),
        ("Asking for help.", Part.ANSWER, "Guest @ Example"),
        ("Really.", Part.ANSWER, "Guest @ Example"),
        ("Too late?", Part.QUESTION, "Late"),
    ]


def test_qa_needs_no_front_matter(folder: Folder) -> None:
    """A question's heading right above an answer's is enough to tell a Q&A."""
    folder.write("a.md", "# Question: Ann\nWhy?\n# Answer: Bob\nBecause.\n")
    source = folder.load().sources[0]
    assert source.kind is Kind.QA
    assert source.title == "a"
    assert source.guest == "Bob"


def test_glossary_is_no_qa(folder: Folder) -> None:
    """Headings of single letters make an article, A and Q as well."""
    folder.write("a.md", "## A\n\nApple.\n\n## P\n\nPear.\n\n## Q\n\nQuince.\n")
    assert folder.load().sources[0].kind is Kind.ARTICLE

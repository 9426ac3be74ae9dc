"""A quote taken along: each format holds what its standard asks for, and addresses open at it."""

from __future__ import annotations

import base64
import json
import os
import re
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import ValidationError, validate
from markdown_it import MarkdownIt
from playwright.sync_api import sync_playwright

from bot.answering import Quote
from bot.citations import (
    Copy,
    Format,
    annotation,
    bibtex,
    copy_quotes,
    csl,
    directive,
    markdown,
    plain,
    text_fragment,
)
from bot.corpus import Corpus, Exchange, Kind, Part, Passage, Section, Source, Span
from tests.preview.browser import FLAGS, browser_path

URL = "https://example.org/post"
HOSTILE = "50% of {braces} & _under_ ~tilde~ ^hat^ $5 #1 \\ back, *stars* <b> [x](y) `code` a-b"


def quoted(text: str, words: str | None = None, **known: Any) -> Quote:
    """Return a quote of some words, the first such, of a source of its own."""
    words = text.strip() if words is None else words
    start = text.index(words)
    values: dict[str, Any] = {"title": "A post", "url": URL, "sha256": "ab" * 32, **known}
    source = Source("post", "post.txt", text, **values)
    span = Span(start, start + len(words))
    return Quote(Passage("post-abc123", source, span), span)


def opened(directive_text: str) -> dict[str, str]:
    """Return the parts of a text directive, decoded, as the specification takes them apart."""
    parts = directive_text.removeprefix("text=").split(",")
    found: dict[str, str] = {}
    if parts[0].endswith("-"):
        found["prefix"] = unquote(parts.pop(0)[:-1])
    if parts[-1].startswith("-"):
        found["suffix"] = unquote(parts.pop()[1:])
    assert 1 <= len(parts) <= 2
    found["start"] = unquote(parts[0])
    if len(parts) == 2:
        found["end"] = unquote(parts[1])
    return found


# -- Markdown and plain text


@pytest.mark.parametrize(
    "text", [HOSTILE, "1. one\n- two\n+ three\n# four\n> five", "a\nb https://c.d"]
)
def test_markdown_shows_the_very_words(text: str) -> None:
    """Whatever marks the words have, a Markdown reader shows them as they are, in a block quote."""
    tokens = MarkdownIt("commonmark").parse(markdown(quoted(text)))
    assert [one.type for one in tokens][:3] == [
        "blockquote_open",
        "paragraph_open",
        "inline",
    ]
    inline = tokens[2].children or []
    shown = "".join("\n" if one.type == "softbreak" else one.content for one in inline)
    assert shown == text
    assert {one.type for one in inline} <= {"text", "text_special", "softbreak"}


def test_markdown_says_who_and_where() -> None:
    """Below the words stand speaker, title with its link, heading, days and citation."""
    quote = quoted(
        "Some words.", author="A_B", published=date(2015, 10, 2), until=date(2015, 10, 8)
    )
    section = Section(quote.span, "On #words")
    quote = Quote(replace(quote.passage, section=section), quote.span)
    assert markdown(quote).splitlines()[-1] == (
        "— **A\\_B**, [A post](<https://example.org/post#:~:text=Some%20words.>), "
        "§ On \\#words, 2015-10-02 – 2015-10-08, `post-abc123`"
    )


def test_plain_text_with_citation() -> None:
    """Plain text holds the words as they are, then what is known, then the address."""
    quote = quoted(HOSTILE, author="A", published=date(2015, 10, 2))
    assert plain(quote).startswith(
        f"{HOSTILE}\n\n— A, A post, 2015-10-02, [post-abc123]\n{URL}#:~:text="
    )
    assert plain(quoted("Hm.", url=None)) == "Hm.\n\n— A post, [post-abc123]"


# -- bibliographies


def test_bibtex() -> None:
    """The key is the citation; values are escaped, and braces stay balanced."""
    entry = bibtex(
        quoted("Words.", title=HOSTILE, author="Doe, J. and Co.", published=date(2015, 1, 2))
    )
    assert entry.startswith("@online{post-abc123,\n")
    assert "  author = {{Doe, J. and Co.}},\n" in entry
    assert (
        "  date = {2015-01-02},\n  year = {2015},\n  url = {https://example.org/post},\n" in entry
    )
    assert r"50\% of \textbraceleft{}braces\textbraceright{} \& \_under\_" in entry
    assert r"\textasciitilde{}tilde" in entry
    assert r"\$5 \#1 \textbackslash{} back" in entry
    assert entry.count("{") == entry.count("}")


def test_bibtex_of_little() -> None:
    """A source without address, author or day has what it has: a title."""
    assert bibtex(quoted("Words.", url=None)) == (
        "@misc{post-abc123,\n  title = {{A post}},\n  language = {en},\n}"
    )


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip))
def test_bibtex_is_balanced(title: str) -> None:
    """However many braces a title has, BibTeX can read the entry to its end."""
    depth = 0
    for char in bibtex(quoted("Words.", title=title, url="https://example.org/{}{")):
        depth += (char == "{") - (char == "}")
        assert depth >= 0
    assert depth == 0


NAMES = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {"literal": {"type": "string"}},
        "required": ["literal"],
        "additionalProperties": False,
    },
}
# What the official schema of CSL's input says of the variables that are used:
# https://resource.citationstyles.org/schema/latest/input/json/csl-data.json (CSL 1.0.2), which
# takes no property that it doesn't name. Its names and dates may have more parts than ours do.
CSL = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "id": {"type": ["string", "number"]},
            "type": {"enum": ["interview", "webpage", "document"]},
            "title": {"type": "string"},
            "language": {"type": "string"},
            "author": NAMES,
            "interviewer": NAMES,
            "publisher": {"type": "string"},
            "URL": {"type": "string"},
            "issued": {
                "type": "object",
                "properties": {
                    "date-parts": {
                        "type": "array",
                        "items": {
                            "type": "array",
                            "items": {"type": ["string", "number"]},
                            "minItems": 1,
                            "maxItems": 3,
                        },
                        "minItems": 1,
                        "maxItems": 2,
                    }
                },
                "additionalProperties": False,
            },
        },
        "required": ["type", "id"],
        "additionalProperties": False,
    },
}


def test_csl_json_of_the_seeds(seeds: Corpus) -> None:
    """Every passage of the shipped texts makes an item that the schema takes."""
    for passage in seeds.passages:
        text = copy_quotes([Quote(passage, passage.span)], Format.CSL_JSON).text
        validate(json.loads(text), CSL)
    interview = csl(Quote(seeds.first_passage("parlio"), seeds.first_passage("parlio").span))
    assert interview["type"] == "interview"
    assert interview["author"] == [{"literal": "Secretary General @ Amnesty International"}]
    assert interview["interviewer"] == [{"literal": "Parlio"}]
    first, last = interview["issued"]["date-parts"]
    assert first < last


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "a"},
        {"type": "interview"},
        {"id": "a", "type": "tweet"},
        {"id": "a", "type": "webpage", "url": URL},
        {"id": "a", "type": "webpage", "author": ["A"]},
        {"id": "a", "type": "webpage", "issued": {"date-parts": [[2015, 1, 2, 3]]}},
        {"id": "a", "type": "webpage", "issued": {"date-parts": []}},
    ],
)
def test_the_schema_takes_no_other_item(wrong: dict[str, Any]) -> None:
    """The rules that the items are held to are rules: what CSL doesn't take, they don't."""
    with pytest.raises(ValidationError):
        validate([wrong], CSL)


def test_csl_types() -> None:
    """An article is a web page where it has an address, and else a document; its host publishes."""
    item = csl(quoted("Words.", author="A", host="H", published=date(2015, 10, 2)))
    assert (item["type"], item["URL"], item["publisher"]) == ("webpage", URL, "H")
    assert item["issued"] == {"date-parts": [[2015, 10, 2]]}
    assert csl(quoted("Words.", url=None))["type"] == "document"


def test_a_bibliography_lists_a_passage_once() -> None:
    """Two quotes of one passage are one entry; the formats that hold words hold both."""
    one = quoted("First words. Last words.")
    two = Quote(one.passage, Span(13, 24))
    first = Quote(one.passage, Span(0, 12))
    assert copy_quotes([first, two], Format.BIBTEX) == copy_quotes([one], Format.BIBTEX)
    assert copy_quotes([first, two], Format.MARKDOWN).text.count("`post-abc123`") == 2
    assert len(json.loads(copy_quotes([first, two], Format.ANNOTATION).text)) == 2


def test_copies_are_named_by_citation() -> None:
    """A copy's file has the first citation's name; nothing can't be copied."""
    names = [copy_quotes([quoted("Words.")], form).name for form in Format]
    assert names == [f"post-abc123.{end}" for end in ("md", "txt", "bib", "json", "jsonld")]
    assert isinstance(copy_quotes([quoted("Words.")], Format.PLAIN), Copy)
    with pytest.raises(ValueError, match="nothing"):
        copy_quotes([], Format.PLAIN)


# -- Web Annotations


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.data())
def test_annotations_find_the_words_again(text: str, data: st.DataObject) -> None:
    """Both selectors lead to the words, counted in code points, astral ones included."""
    text = f"{text}x"
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    source = Source("post", "post.txt", text, sha256="ab" * 32, title="A post", kind=Kind.ARTICLE)
    words = text[start:end].strip()
    if not words:
        return
    start = text.index(words, start)
    span = Span(start, start + len(words))
    made = json.loads(json.dumps(annotation(Quote(Passage("post-abc123", source, span), span))))
    by_quote, by_position = made["target"]["selector"]
    points = list(text)
    assert "".join(points[by_position["start"] : by_position["end"]]) == words
    assert by_quote["exact"] == words
    around = by_quote["prefix"] + by_quote["exact"] + by_quote["suffix"]
    assert around == text[max(0, span.start - 32) : span.end + 32]


def test_annotation_is_well_formed(seeds: Corpus) -> None:
    """It has the context, one id for ever, a type, and a target: the address or the hash."""
    passage = seeds.passages[1]
    made = annotation(Quote(passage, passage.span))
    assert made["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert made["type"] == "Annotation"
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", made["id"])
    assert made == annotation(Quote(passage, passage.span))
    name = made["target"]["source"]
    digest = base64.urlsafe_b64decode(name.removeprefix("ni:///sha-256;") + "=")
    assert digest.hex() == passage.source.sha256
    assert "state" not in made["target"]
    linked = annotation(quoted("Words."))["target"]
    assert linked["source"] == URL
    assert linked["state"]["cached"].startswith("ni:///sha-256;")


# -- text fragments

WORDS = st.lists(
    st.text(st.characters(categories=["L", "Nd", "Po", "Pd", "Sm"]), min_size=1, max_size=8),
    min_size=1,
    max_size=60,
).map(" ".join)


@given(WORDS, st.data())
def test_a_directive_leads_to_its_words_alone(text: str, data: st.DataObject) -> None:
    """Decoded, its parts are the source's own; the first place that has them is the quote's."""
    tokens = [found.span() for found in re.finditer(r"\S+", text)]
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first, len(tokens) - 1))
    span = Span(tokens[first][0], tokens[last][1])
    made = directive(text, span)
    if made is None:
        return
    encoded = str(made)
    assert re.fullmatch(r"text=[A-Za-z0-9._~%,-]+", encoded)
    parts = opened(encoded)
    words = span.of(text)
    if "end" in parts:
        assert words.startswith(parts["start"])
        assert words.endswith(parts["end"])
    else:
        assert parts["start"] == words
    assert text[: span.start].rstrip().endswith(parts.get("prefix", ""))
    assert text[span.end :].lstrip().startswith(parts.get("suffix", ""))
    assert made.found(text) == (span.start, span.end)


def test_every_sentence_of_the_seeds_has_one(seeds: Corpus) -> None:
    """All passages have a directive, but for those that the source glues to a caption."""
    without = [
        passage.citation
        for passage in seeds.passages
        if directive(passage.source.text, passage.span) is None
    ]
    assert without == [seeds.passages[0].citation]


@pytest.mark.parametrize(
    ("url", "fragment"),
    [
        (URL, f"{URL}#:~:text=a%2Db%2C%20c%20%26%20d"),
        (f"{URL}#top", f"{URL}#top:~:text=a%2Db%2C%20c%20%26%20d"),
        (f"{URL}?q=1#", f"{URL}?q=1#:~:text=a%2Db%2C%20c%20%26%20d"),
        (f"{URL}#x:~:text=old", f"{URL}#x:~:text=a%2Db%2C%20c%20%26%20d"),
    ],
)
def test_an_address_keeps_its_own_fragment(url: str, fragment: str) -> None:
    """What the address has is kept; the marks of the directive are encoded in the words."""
    assert text_fragment(url, quoted("Well: a-b, c & d, then.", "a-b, c & d")) == fragment


def test_where_nothing_leads_there_the_address_stays() -> None:
    """Words that begin inside a word can't be pointed at: the page is opened as it is."""
    assert text_fragment(URL, quoted("overwords here", "words here")) == URL


def test_words_that_stand_twice_get_context() -> None:
    """Where the same words stand earlier, words before them tell the place."""
    text = "One is so. It is not. And two is so. It is not. End."
    again = text.rindex("It is not.")
    found = directive(text, Span(again, again + 10))
    assert found is not None
    assert str(found) == "text=two%20is%20so.-,It%20is%20not."
    assert found.found(text) == (again, again + 10)


# -- in a real browser

REPEATED = "Nobody is above the law, not even – so to say – the law-givers & judges."
LONG = (
    "The committee, which met on Monday, found that the accounts (all 12 of them) were in order; "
    "it thanked the treasurer, as it does each year, for her “care & patience”, and closed the "
    "meeting with a vote of 100% in favour — the first one since 1998."
)
PARAGRAPHS = [
    "An opening that says little.",
    REPEATED,
    "Between the first and the second.",
    REPEATED,
    "After the second one.",
    LONG,
    "And two lines of one quote begin here:\nthis is the second of them, and it ends the quote.",
    "日本語の文章です。次の文もあります。",
]
PAGE = (
    "<!doctype html><meta charset=utf-8><style>p{margin:3000px 0}</style><body>"
    + "".join(
        f"<p id=p{n}>{'<br>'.join(map(escape, one.split(chr(10))))}</p>"
        for n, one in enumerate(PARAGRAPHS)
    )
    + "<script>window.seen = () => [...document.querySelectorAll('p')].filter(p => {"
    "const box = p.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight;"
    "}).map(p => p.id)</script>"
)


class _Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE.encode())

    def log_message(self, *_: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Say nothing."""


@contextmanager
def _served() -> Generator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/page"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_browser_opens_at_the_very_words() -> None:
    """Chromium scrolls to the paragraph of the quote, the second of two like ones included."""
    if browser_path() is None:
        assert not os.environ.get("REQUIRE_BROWSER"), "no Chromium is installed"
        pytest.skip("no Chromium is installed: text fragments aren't tested in a browser")
    text = "\n\n".join(PARAGRAPHS)
    with _served() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=list(FLAGS))
        place = 0
        for number, words in enumerate(PARAGRAPHS):
            span = Span(place, place + len(words))
            place = span.end + 2
            source = Source("page", "page.txt", text, "ab" * 32, "A page", url=url)
            address = text_fragment(url, Quote(Passage("page-abc123", source, span), span))
            assert urlsplit(address).fragment.startswith(":~:text=")
            page = browser.new_page(viewport={"width": 800, "height": 600})
            page.goto(address)
            assert page.evaluate("'fragmentDirective' in document")
            page.wait_for_function("scrollY > 1000")
            assert page.evaluate("seen()") == [f"p{number}"], words
            page.close()
        browser.close()


def test_an_exchange_says_who_speaks() -> None:
    """The answer of a Q&A is its respondent's, in Markdown and in plain text."""
    text = "Q?\n\nYes."
    exchange = Exchange(1, Span(0, 2), Span(4, 8), "Ada", "Bo")
    source = Source("qa", "qa.md", text, "ab" * 32, "Talk", Kind.QA, exchanges=(exchange,))
    passage = Passage("qa-abc123", source, Span(4, 8), Part.ANSWER, exchange=exchange)
    quote = Quote(passage, passage.span)
    assert plain(quote) == "Yes.\n\n— Bo, Talk, [qa-abc123]"
    assert markdown(quote).splitlines()[-1] == "— **Bo**, Talk, `qa-abc123`"

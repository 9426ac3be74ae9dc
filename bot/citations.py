"""Copies of a quote, and the web addresses that open at its words.

A copy is Markdown, plain text, BibTeX, CSL-JSON or a W3C Web Annotation. The quoted words are
always the source's own; around them is the source's metadata as each format requires. The
bibliographic formats have an entry for each citation, without the words, and the source's own
address. The others have the words, and an address that opens at them.

Such an address ends with the ``text`` directive of "Text Fragments",
``#:~:text=[prefix-,]start[,end][,-suffix]``, according to the WICG's draft
(https://wicg.github.io/scroll-to-text-fragment/). A browser goes to the first match in the page, on
word boundaries, ignoring white space and case. Each part must be within one block of the page (such
as a paragraph), so a part never exceeds one line of the source.
"""

from __future__ import annotations

import base64
import json
import re
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import product
from typing import Any
from urllib.parse import quote as percent_encode

from bot.answering import Quote
from bot.corpus import Kind, Source, Span

AROUND = 32
"""How many code points of context a Web Annotation has before and after its words."""
_NAMESPACE = uuid.UUID("6f2f3e0c-5a5b-5d0e-9a43-0d9f6f1c2b7a")
"""Never change this: annotation ids are derived from it."""


class Format(StrEnum):
    MARKDOWN = "markdown"
    PLAIN = "plain"
    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"
    ANNOTATION = "annotation"


@dataclass(frozen=True, slots=True)
class Copy:
    """Quotes in one format, with the code block's ``language`` and the file ``name``."""

    form: Format
    text: str
    name: str
    language: str


def copy_quotes(quotes: Sequence[Quote], form: Format) -> Copy:
    """Return quotes in a format, in order. Raises ``ValueError`` if there are none."""
    if not quotes:
        message = "there is nothing to copy"
        raise ValueError(message)
    name = quotes[0].citation
    match form:
        case Format.MARKDOWN:
            return Copy(form, "\n\n".join(map(markdown, quotes)), f"{name}.md", "markdown")
        case Format.PLAIN:
            return Copy(form, "\n\n".join(map(plain, quotes)), f"{name}.txt", "")
        case Format.BIBTEX:
            entries = "\n\n".join(map(bibtex, _one_per_citation(quotes)))
            return Copy(form, entries, f"{name}.bib", "bibtex")
        case Format.CSL_JSON:
            return Copy(
                form, _json(list(map(csl, _one_per_citation(quotes)))), f"{name}.json", "json"
            )
        case Format.ANNOTATION:
            return Copy(form, _json(list(map(annotation, quotes))), f"{name}.jsonld", "json")


def holds(copy: Copy, quotes: Sequence[Quote]) -> bool:
    """Whether a copy contains the exact words of its quotes.

    Always true for a bibliography, which has no words.
    """
    words = [quote.text for quote in quotes]
    if copy.form in {Format.BIBTEX, Format.CSL_JSON}:
        return True
    if copy.form is Format.ANNOTATION:
        targets = (one["target"]["selector"][0]["exact"] for one in json.loads(copy.text))
        return list(targets) == words
    if copy.form is Format.MARKDOWN:
        blocks = re.findall(r"(?:^> .*(?:\n|\Z))+", copy.text, re.MULTILINE)
        bare = (re.sub(r"(?m)^> ", "", block.removesuffix("\n")) for block in blocks)
        return [re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", one) for one in bare] == words
    place = 0
    for one in words:
        place = copy.text.find(f"{one}\n\n— ", place)
        if place < 0:
            return False
        place += len(one)
    return True


def markdown(quote: Quote) -> str:
    """Return a quote as a Markdown block quote, then who says it and where."""
    source = quote.passage.source
    title = _escape_markdown(source.title)
    if source.url:
        title = f"[{title}](<{text_fragment(source.url, quote)}>)"
    words = "> " + _escape_markdown(quote.text).replace("\n", "\n> ")
    rest = ", ".join([title, *map(_escape_markdown, _location(quote)), f"`{quote.citation}`"])
    speaker = quote.passage.speaker
    return f"{words}\n\n— {f'**{_escape_markdown(speaker)}**, ' if speaker else ''}{rest}"


def plain(quote: Quote) -> str:
    """Return a quote's words, then who says them, where, the address and the citation."""
    source = quote.passage.source
    speaker = quote.passage.speaker
    told = [*([speaker] if speaker else []), source.title, *_location(quote), f"[{quote.citation}]"]
    lines = [quote.text, "", f"— {', '.join(told)}"]
    if source.url:
        lines.append(text_fragment(source.url, quote))
    return "\n".join(lines)


def bibtex(quote: Quote) -> str:
    """Return an entry whose key is the citation: ``@online`` if there is an address.

    Both ``date`` (biblatex; a range if the source has two days) and ``year`` are given.
    """
    source = quote.passage.source
    fields = {
        "author": _name(source.guest or source.author),
        "editor": _name(source.host),
        "title": _name(source.title),
        "date": "/".join(day.isoformat() for day in _days(source)),
        "year": str(source.published.year) if source.published else "",
        "url": re.sub(r"[{}\\]", lambda found: f"%{ord(found[0]):02X}", source.url or ""),
        "language": _escape_latex(source.language),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{'online' if source.url else 'misc'}{{{quote.citation},\n{lines}}}"


def csl(quote: Quote) -> dict[str, Any]:
    """Return an item of CSL-JSON (schema of CSL 1.0.2) whose id is the citation.

    A Q&A is an interview of its guest by its host; anything else is a web page, or a document if it
    has no address. Names are literal, not split into parts.
    """
    source = quote.passage.source
    interview = source.kind is Kind.QA
    item: dict[str, Any] = {
        "id": quote.citation,
        "type": "interview" if interview else "webpage" if source.url else "document",
        "title": source.title,
        "language": source.language,
    }
    if author := source.guest or source.author:
        item["author"] = [{"literal": author}]
    if source.host:
        item["interviewer" if interview else "publisher"] = (
            [{"literal": source.host}] if interview else source.host
        )
    if days := _days(source):
        item["issued"] = {"date-parts": [[day.year, day.month, day.day] for day in days]}
    if source.url:
        item["URL"] = source.url
    return item


def annotation(quote: Quote) -> dict[str, Any]:
    """Return a W3C Web Annotation in JSON-LD that points at a quote.

    Both selectors count code points, as sections 4.2.4 and 4.2.5 of the Web Annotation Data Model
    demand ("MUST be in terms of unicode code points"), which is how a span counts too: ``start`` is
    the span's, and ``end`` is the first position after it. They refer to the source's file decoded
    as UTF-8, identified by its SHA-256 (RFC 6920). If the source has an address, that is the
    target, and the file is its copy to which the positions apply.
    """
    source, span = quote.passage.source, quote.span
    file = content_name(source)
    target: dict[str, Any] = {
        "source": source.url or file,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": quote.text,
                "prefix": source.text[max(0, span.start - AROUND) : span.start],
                "suffix": source.text[span.end : span.end + AROUND],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }
    if source.url:
        target["state"] = {"type": "TimeState", "cached": file}
    number = uuid.uuid5(_NAMESPACE, f"{source.sha256} {span.start} {span.end}")
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": number.urn,
        "type": "Annotation",
        "motivation": "highlighting",
        "target": target,
    }


def content_name(source: Source) -> str:
    """Return the ``ni`` address of a file, made of its SHA-256 (RFC 6920)."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(source.sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def _one_per_citation(quotes: Sequence[Quote]) -> Iterable[Quote]:
    """Return the first quote of each citation, since a bibliography has no duplicates."""
    first: dict[str, Quote] = {}
    for quote in quotes:
        first.setdefault(quote.citation, quote)
    return first.values()


def _location(quote: Quote) -> list[str]:
    """Return the heading and the dates of a quote, if the source has them."""
    section, days = quote.passage.section, _days(quote.passage.source)
    heading = [f"§ {section.heading}"] if section and section.heading else []
    dates = [" – ".join(day.isoformat() for day in days)] if days else []
    return [*heading, *dates]


def _days(source: Source) -> list[date]:
    """Return the source's date, or its first and last; empty without dates."""
    if source.published is None:
        return []
    last = [source.until] if source.until and source.until > source.published else []
    return [source.published, *last]


def _json(value: list[dict[str, Any]]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


_MARKDOWN = re.compile(
    r"[\\`*_\[\]<>#~|&]|(?<=:)(?=//)|(?:(?<=\A)|(?<=\n))(?P<blank>[ \t]*)(?P<mark>[-+=]|\d+[.)])"
)


def _escape_markdown(text: str) -> str:
    """Return CommonMark that renders as the given text, with its lines reflowed."""

    def one(found: re.Match[str]) -> str:
        mark = found["mark"]
        if mark is None:
            return f"\\{found[0]}"
        return f"{found['blank']}{mark[:-1]}\\{mark[-1]}"

    return _MARKDOWN.sub(one, text)


_LATEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # BibTeX counts braces, escaped ones too
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{mark: f"\\{mark}" for mark in "$&#%_"},
}


def _escape_latex(text: str) -> str:
    """Return a text as the value of a BibTeX field, with white space collapsed."""
    return "".join(_LATEX.get(char, char) for char in " ".join(text.split()))


def _name(text: str | None) -> str:
    """Return a name or title in braces, so that BibTeX neither splits nor lowercases it."""
    return f"{{{_escape_latex(text)}}}" if text else ""


MAX_EXACT = 100
"""Up to this many code points, words are given in full; beyond, by their start and end."""
ENDS = (4, 8, 16)
CONTEXTS = (0, 3, 6, 12)
"""How many words of context are tried until the match is unique."""

_DIRECTIVE = ":~:"


@dataclass(frozen=True, slots=True)
class Directive:
    """The parts of a text directive, as in the page; empty parts are omitted."""

    start: str
    end: str = ""
    prefix: str = ""
    suffix: str = ""

    def __str__(self) -> str:
        parts = [
            f"{_encode(self.prefix)}-" if self.prefix else "",
            _encode(self.start),
            _encode(self.end),
            f"-{_encode(self.suffix)}" if self.suffix else "",
        ]
        return "text=" + ",".join(part for part in parts if part)

    def found(self, text: str) -> tuple[int, int] | None:
        start, end, prefix, suffix = (
            _words(part.lower()) for part in (self.start, self.end, self.prefix, self.suffix)
        )
        pattern = f"(?P<match>{start}.*?{end})" if end else f"(?P<match>{start})"
        if prefix:
            pattern = rf"{prefix}\s*{pattern}"
        if suffix:
            pattern = rf"{pattern}\s*{suffix}"
        match = re.search(pattern, _lower(text), re.DOTALL)
        return match.span("match") if match else None


def text_fragment(url: str, quote: Quote) -> str:
    """Return the address that opens a source's page at a quote's words.

    An existing fragment is kept (``#id:~:text=…``). If no directive matches only these words of the
    source, the address is returned unchanged.
    """
    page, _, fragment = url.partition("#")
    fragment = fragment.partition(_DIRECTIVE)[0]
    found = directive(quote.passage.source.text, quote.span)
    if found is None:
        return url
    return f"{page}#{fragment}{_DIRECTIVE}{found}"


def directive(text: str, span: Span) -> Directive | None:
    """Return the shortest directive whose first match is the span, if any."""
    wanted = (span.start, span.end)
    if _inside_word(text, span.start) or _inside_word(text, span.end):
        return None
    return next((one for one in _text_directives(text, span) if one.found(text) == wanted), None)


def _text_directives(text: str, span: Span) -> Iterator[Directive]:
    """Yield directives for a span, those with the least context first."""
    words = span.of(text)
    before = text[: span.start].rstrip().rpartition("\n")[2].split()
    after = text[span.end :].lstrip().partition("\n")[0].split()
    whole = len(words) <= MAX_EXACT and "\n" not in words
    lines = words.split("\n")
    first, last = lines[0].split(), lines[-1].split()
    for context, most in product(CONTEXTS, (0,) if whole else ENDS):
        start, end = " ".join(words.split()), ""
        if not whole:
            count = min(most, len(first) // 2) if len(lines) == 1 else most  # no overlap
            start, end = " ".join(first[:count]), " ".join(last[-count:])
        if start:
            prefix = " ".join(before[-context:]) if context else ""
            yield Directive(start, end, prefix)
            if context:
                suffix = " ".join(after[:context])
                yield Directive(start, end, "", suffix)
                yield Directive(start, end, prefix, suffix)


def _words(part: str) -> str:
    """Return a pattern for a part: its words with any white space between, on word boundaries.

    It starts with a literal instead of a lookbehind, which is ten times as fast.
    """
    if not part.split():
        return ""
    first, *rest = map(re.escape, part.split())
    left = rf"(?<!\w{first})" if re.match(r"\w", part) else ""
    right = r"(?!\w)" if re.search(r"\w\Z", part) else ""
    return r"\s+".join([f"{first}{left}", *rest]) + right


def _inside_word(text: str, place: int) -> bool:
    """Whether a position has word characters on both sides."""
    return 0 < place < len(text) and re.fullmatch(r"\w\w", text[place - 1 : place + 1]) is not None


@lru_cache(maxsize=8)
def _lower(text: str) -> str:
    """Return a text in lower case, with the same length."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters become two
        lower = "".join(low if len(low := one.lower()) == 1 else one for one in text)
    return lower


def _encode(part: str) -> str:
    """Return a part percent-encoded: all but ASCII letters, digits, ``.``, ``_`` and ``~``.

    Dashes, commas and ampersands are the directive's own syntax.
    """
    return percent_encode(part, safe="").replace("-", "%2D")

"""Markdown: headings make sections, front matter gives metadata, blank lines make paragraphs.

markdown-it-py says which lines a block has; every span is into the file as it is, markup and all.
A Q&A is written with two kinds of heading, at whatever level (``docs/sources.md``)::

    ## Question: Researcher @ Harvard
    What do you do about …?

    ### Answer: Secretary General @ Amnesty International
    Thank you! …

Where front matter gives the lines of those headings (``turns``), no other line opens a turn, and
what stands between them is plain paragraphs: whatever somebody wrote is theirs to the last mark.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, islice, pairwise, zip_longest
from typing import Any, cast

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.corpus.model import Exchange, Kind, Part, Section, Span
from bot.corpus.reading import File, Piece, Reading, split

_FENCE = re.compile(r"---[ \t]*")
_TURN = re.compile(r"(?i)(question|answer|q|a)(?:\s++\d++)?\s*+(?::\s*+(?P<who>\S(?:.*\S)?)?)?\s*+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")
_WORDS = frozenset({"text", "text_special", "code_inline"})
_ESCAPED = re.compile(r"\\([\\<])")
_NOTHING = frozenset({"", "~", "null"})
_WHOLE = frozenset({"fence", "code_block", "html_block", "table_open"})
_TOO_DEEP = "nested too deeply"
MAX_HEADING = 1000
"""A longer heading is taken as it stands: markup inside a line may take time by its square."""


MAX_DEPTH = 50
"""How many lists may stand in one another: PyYAML looks through all open ones at each mark."""


class _AsSpelled(yaml.BaseLoader):
    """Makes strings of all scalars, an empty one of YAML's null; in quotes, that is a word."""

    def construct_scalar(self, node: yaml.ScalarNode) -> str:
        value: str = super().construct_scalar(node)
        return "" if node.style is None and value in _NOTHING else value


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading: its first and last line, its words, its level."""

    first: int
    last: int
    words: str
    level: int

    @property
    def turn(self) -> tuple[Part, str | None] | None:
        """Whose turn it opens in a Q&A: the part and the speaker; None for other headings."""
        found = _TURN.fullmatch(self.words)
        if found is None:
            return None
        part = Part.QUESTION if found[1][0] in "qQ" else Part.ANSWER
        return part, found["who"]


@dataclass(frozen=True, slots=True)
class _Block:
    """A top-level block that isn't a heading: its lines, and whether blank lines split it."""

    first: int
    last: int
    whole: bool


def read_markdown(file: File) -> Reading:
    """Read a ``.md`` file. Raises ``CorpusError`` where its front matter or its turns are wrong."""
    matter, body = _front_matter(file)
    notices: list[str] = []
    turns = _turn_lines(file, matter, body)
    fences = _fence_lines(file, matter, turns)
    if turns is None:
        headings, blocks = _blocks(file, body)
    else:
        headings, blocks = _turns(file, turns, fences, body)
    entry = file.entry
    kind = entry.kind or (Kind.QA if turns else _kind(file, matter, headings))
    language = entry.language or _language(file, matter, notices)
    title = entry.title or _word(matter, "title")
    first = headings[0] if headings else None
    titled = first is not None and first.level == 1 and (first.turn is None or kind is not Kind.QA)
    title = title or (first.words if first is not None and titled else "") or file.title
    guest = entry.guest or _word(matter, "guest")
    sections: tuple[Section, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    if kind is Kind.QA:
        last = fences[-1] - 1 if turns and fences and fences[-1] > turns[-1] else len(file.lines)
        exchanges = tuple(_exchanges(file, headings, guest, last))
        pieces = list(_turn_pieces(file, headings, blocks, exchanges))
        guest = guest or next((one.respondent for one in exchanges if one.respondent), None)
    else:
        title_line = first.first if first is not None and titled else None
        sections = tuple(_sections(file, body, headings, title_line))
        pieces = [
            Piece(span, Part.TEXT, section)
            for section in sections
            for span in _spans(file, blocks, section.span)
        ]
    told = {name: _word(matter, name) for name in ("slug", "author", "host", "origin")} | {
        "published": entry.published or _date(file, matter, ("published", "date"), notices),
        "until": entry.until or _date(file, matter, ("until",), notices),
        "url": entry.url or _url(file, matter, notices),
        "licence": _word(matter, "licence") or _word(matter, "license"),
    }
    source = file.source(
        told,
        title=title,
        kind=kind,
        guest=guest,
        language=language,
        sections=sections,
        exchanges=exchanges,
    )
    topics = _topics(matter)
    return Reading(source, tuple(split(file, pieces, language)), tuple(notices), topics)


def _front_matter(file: File) -> tuple[Mapping[str, Any], int]:
    """Return the front matter and the first line behind it."""
    lines = file.lines
    if not _FENCE.fullmatch(lines.line(1).lstrip("\ufeff")):
        return {}, 1
    closing = next((n for n in range(2, len(lines) + 1) if _FENCE.fullmatch(lines.line(n))), None)
    if closing is None:
        return {}, 1
    raw = file.text[lines.starts[1] : lines.starts[closing - 1]]
    if _depth(raw) > MAX_DEPTH:
        raise file.refuse(f"front matter isn't valid YAML: {_TOO_DEEP}", 1)
    try:
        # As the file spells it: YAML's own types make False of the language `no`, 1 of 1.0.
        matter = yaml.load(raw, Loader=_AsSpelled)  # noqa: S506 (makes nothing but strings)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise file.refuse(f"front matter isn't valid YAML: {error.problem}", line) from None
    except yaml.YAMLError as error:
        raise file.refuse(f"front matter isn't valid YAML: {error}", 1) from None
    except RecursionError:
        raise file.refuse(f"front matter isn't valid YAML: {_TOO_DEEP}", 1) from None
    if matter is None:
        return {}, closing + 1
    if not isinstance(matter, dict):
        return {}, 1  # two thematic breaks with prose between them
    return cast("Mapping[str, Any]", matter), closing + 1


def _depth(yaml_text: str) -> int:
    """Return how many brackets are open at once at most, those in words too."""
    steps = ({"[": 1, "{": 1, "]": -1, "}": -1}.get(one, 0) for one in yaml_text)
    return max(accumulate(steps), default=0)


def _blocks(file: File, body: int) -> tuple[list[_Heading], list[_Block]]:
    """Return the headings and the other top-level blocks behind line ``body``."""
    start = file.lines.starts[body - 1] if body <= len(file.lines) else len(file.text)
    text = file.text[start:]
    if body == 1 and text.startswith("\ufeff"):
        text = " " + text[1:]  # a byte order mark would hide a heading on the first line
    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    references: dict[str, Any] = {}
    tokens = parser.parse(text, references)
    headings: list[_Heading] = []
    blocks: list[_Block] = []
    for token, inner in zip_longest(tokens, tokens[1:]):
        if token.level or token.map is None or token.nesting < 0:
            continue
        first, last = token.map[0] + body, token.map[1] + body - 1
        if token.type == "heading_open" and inner is not None:
            words = _without_markup(parser, inner.content, references)
            headings.append(_Heading(first, last, words, int(token.tag[1:])))
        elif token.type != "hr" and not _is_comment(token):
            blocks.append(_Block(first, last, token.type in _WHOLE))
    return headings, blocks


def _turn_lines(file: File, matter: Mapping[str, Any], body: int) -> list[int] | None:
    """Return the lines that front matter says turns open on; None where it says nothing of it."""
    value: Any = matter.get("turns")
    if value is None:
        return None
    words = cast("list[object]", value) if isinstance(value, list) else [value]
    lines = [int(one) for one in words if isinstance(one, str) and re.fullmatch("[0-9]{1,9}", one)]
    if len(lines) < len(words) or lines != sorted(set(lines)):
        raise file.refuse("front matter's turns must be line numbers in rising order", 1)
    for line in lines:
        if not body <= line <= len(file.lines) or _turn_of(file.lines.line(line)) is None:
            raise file.refuse(f"front matter's turns name line {line}, which opens no turn", 1)
    return lines


def _turn_of(line: str) -> str | None:
    """Return what a heading's line says, to the letter; None where it opens no turn."""
    words = line.lstrip("#").removeprefix(" ")
    return words if line.startswith("#") and _TURN.fullmatch(words) else None


def _fence_lines(
    file: File, matter: Mapping[str, Any], turns: list[int] | None
) -> list[int] | None:
    """Return the lines of the fences round words, in pairs; None where front matter has none.

    They are no part of what was said. Raises ``CorpusError``.
    """
    value: Any = matter.get("fences")
    if value is None or turns is None:
        return None
    words = cast("list[object]", value) if isinstance(value, list) else [value]
    lines = [int(one) for one in words if isinstance(one, str) and re.fullmatch("[0-9]{1,9}", one)]
    known = all(0 < line <= len(file.lines) for line in lines)
    fences = [file.lines.line(line) for line in lines] if known else []
    right = lines == sorted(set(lines)) and len(lines) == len(words) and len(lines) % 2 == 0
    alike = fences[::2] == fences[1::2] and all(re.fullmatch("`{3,}", one) for one in fences)
    if not (known and right and alike) or set(lines) & set(turns):
        raise file.refuse("front matter's fences must be the lines of ``` round words, in pairs", 1)
    return lines


def _turns(
    file: File, lines: list[int], fences: list[int] | None, body: int
) -> tuple[list[_Heading], list[_Block]]:
    """Return the headings on these lines, and all that stands between them as paragraphs.

    A heading reaches from the end of the fence before it to the beginning of the one behind it.
    """
    opened, closed = set((fences or [])[::2]), set((fences or [])[1::2])
    headings: list[_Heading] = []
    for line in lines:
        words = _turn_of(file.lines.line(line)) or ""
        if fences is not None:
            words = _ESCAPED.sub(r"\1", words)
        first = line - 2 if line - 2 in closed else line
        last = line + 2 if line + 2 in opened else line
        headings.append(_Heading(first, last, words, 2))
    edges = sorted({*lines, *opened, *closed})
    blocks = [
        _Block(before + 1, after - 1, whole=False)
        for before, after in pairwise([body - 1, *edges, len(file.lines) + 1])
        if before + 1 < after
    ]
    return headings, blocks


def _without_markup(parser: MarkdownIt, heading: str, references: dict[str, Any]) -> str:
    """Return a heading's words without its markup, for use as metadata."""
    if len(heading) > MAX_HEADING:
        return heading.strip()
    children: list[Token] = []
    parser.inline.parse(heading, parser, references, children)
    words = "".join(
        child.content if child.type in _WORDS else " " * ("break" in child.type)
        for child in children
    )
    return words.strip()


def _is_comment(token: Token) -> bool:
    if token.type != "html_block":
        return False
    # Piece by piece: a pattern would look for the end of each comment that has none.
    pieces = token.content.split("-->")
    *comments, rest = (piece.strip() for piece in pieces)
    return not rest and all(one.startswith("<!--") for one in comments)


def _kind(file: File, matter: Mapping[str, Any], headings: list[_Heading]) -> Kind:
    word = _word(matter, "kind")
    if word in set(Kind):
        return Kind(word)
    if word is not None:
        numbers = range(1, len(file.lines) + 1)
        line = next((n for n in numbers if file.lines.line(n).startswith("kind")), 1)
        raise file.refuse(f"kind is {word!r}; it can be {' or '.join(Kind)}", line)
    turns = [heading.turn[0] for heading in headings if heading.turn]
    pairs = pairwise(turns)
    return Kind.QA if (Part.QUESTION, Part.ANSWER) in pairs else Kind.ARTICLE


def _sections(
    file: File, body: int, headings: list[_Heading], title_line: int | None
) -> Iterator[Section]:
    """Yield the sections; the title's heading, if the file has one, opens one without a name."""
    marks: list[tuple[int, str | None, int]] = [(body - 1, None, 1)]
    for heading in headings:
        name = None if heading.first == title_line else heading.words or None
        marks.append((heading.last, name, heading.level))
    ends = [heading.first - 1 for heading in headings] + [len(file.lines)]
    for (last, name, level), end in zip(marks, ends, strict=True):
        span = file.lines.span(last + 1, end)
        if span is not None:
            yield Section(span, name, level)


def _exchanges(
    file: File, headings: list[_Heading], guest: str | None, last: int
) -> Iterator[Exchange]:
    turns = [(heading, *heading.turn) for heading in headings if heading.turn]
    ends = [heading.first - 1 for heading, _, _ in turns[1:]] + [last]
    asked: tuple[Span, str | None] | None = None
    number = 0
    for (heading, part, who), end in zip(turns, ends, strict=True):
        span = file.lines.span(heading.last + 1, end)
        if span is None:
            raise file.refuse(f"this {part} is empty", heading.first)
        if part is Part.ANSWER:
            if asked is None:
                raise file.refuse("this answer has no question before it", heading.first)
            yield Exchange(number, asked[0], span, asked[1], who or guest)
            asked = None
            continue
        if asked is not None:
            yield Exchange(number, asked[0], None, asked[1], None)
        number += 1
        asked = (span, who)
    if asked is not None:
        yield Exchange(number, asked[0], None, asked[1], None)


def _turn_pieces(
    file: File, headings: list[_Heading], blocks: list[_Block], exchanges: tuple[Exchange, ...]
) -> Iterator[Piece]:
    turns = [heading.first for heading in headings if heading.turn]
    first = file.lines.starts[turns[0] - 1] if turns else len(file.text)
    if first:
        for span in _spans(file, blocks, Span(0, first)):
            yield Piece(span, Part.OPENING)
    for exchange in exchanges:
        for span in _spans(file, blocks, exchange.question):
            yield Piece(span, Part.QUESTION, exchange=exchange)
        if exchange.answer is not None:
            for span in _spans(file, blocks, exchange.answer):
                yield Piece(span, Part.ANSWER, exchange=exchange)


def _spans(file: File, blocks: list[_Block], inside: Span) -> Iterator[Span]:
    """Yield the paragraphs of the blocks inside a stretch of the file that begins at a line."""
    lines = file.lines
    first, last = lines.number_at(inside.start), lines.number_at(inside.end - 1)
    begin = bisect_left(blocks, first, key=lambda block: block.last)
    for block in islice(blocks, begin, None):
        if block.first > last:
            return
        if not block.whole:
            yield from lines.paragraphs(block.first, block.last)
        elif (span := lines.span(block.first, block.last)) is not None:
            yield span


def _word(matter: Mapping[str, Any], key: str) -> str | None:
    value: object = matter.get(key)
    return value.strip() or None if isinstance(value, str) else None


def _date(
    file: File, matter: Mapping[str, Any], keys: tuple[str, ...], notices: list[str]
) -> date | None:
    for key in keys:
        value = _word(matter, key)
        if value is not None:
            try:
                return date.fromisoformat(value[:10])
            except ValueError:
                notices.append(
                    f"{file.path}: {key} {value!r} isn't a date (YYYY-MM-DD); it isn't shown"
                )
    return None


def _language(file: File, matter: Mapping[str, Any], notices: list[str]) -> str:
    language = _word(matter, "language") or _word(matter, "lang") or file.language
    if _LANGUAGE.fullmatch(language):
        return language
    notices.append(
        f"{file.path}: language {language!r} isn't an ISO 639-1 code; taken for {file.language}"
    )
    return file.language


def _url(file: File, matter: Mapping[str, Any], notices: list[str]) -> str | None:
    url = _word(matter, "url")
    if url is not None and not re.fullmatch(r"https?://\S+", url):
        notices.append(f"{file.path}: url {url!r} isn't a web address; it isn't shown")
        return None
    return url


def _topics(matter: Mapping[str, Any]) -> tuple[str, ...]:
    value: Any = matter.get("topics")
    words = cast("list[object]", value) if isinstance(value, list) else [value]
    return tuple(one.strip() for one in words if isinstance(one, str) and one.strip())

"""What is said of a message's quotations, in pages: the verdict, what differs, what the source has.

The message's words are its author's own and never stand in a block quote; the source's words stand
alone in theirs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.answering import Quote
from bot.corpus import Span
from bot.corpus.text import chunks, trim
from bot.i18n import gettext
from bot.verify.model import CheckedQuotation, DiffOp, DiffPiece, Verdict
from bot.verify.typography import TypographyKind, typography_kinds
from commands._core.attribution import attribution, whole
from commands._core.context import Reply
from commands._core.layout import BLUE, GREY, MAX_MESSAGE, layout, paged, rule, section, text
from commands._core.layout import Piece as Component
from commands._core.markdown import bold, code, escape, small, units
from commands._core.quoted import Excerpts, Quoted
from commands.answers.read import ContextButton

VERDICTS = {
    Verdict.EXACT: "check-exact",
    Verdict.TYPOGRAPHIC: "check-typographic",
    Verdict.SHORTENED: "check-shortened",
    Verdict.ALTERED: "check-altered",
    Verdict.NOT_FOUND: "check-notfound",
}
COUNTS = {
    Verdict.EXACT: "check-count-exact",
    Verdict.TYPOGRAPHIC: "check-count-typographic",
    Verdict.SHORTENED: "check-count-shortened",
    Verdict.ALTERED: "check-count-altered",
    Verdict.NOT_FOUND: "check-count-notfound",
}
KINDS = {
    TypographyKind.MARKS: "check-kind-marks",
    TypographyKind.DASHES: "check-kind-dashes",
    TypographyKind.ELLIPSIS: "check-kind-ellipsis",
    TypographyKind.CASE: "check-kind-case",
    TypographyKind.PUNCTUATION: "check-kind-punctuation",
    TypographyKind.SPACING: "check-kind-spacing",
    TypographyKind.MARKUP: "check-kind-markup",
    TypographyKind.INVISIBLE: "check-kind-invisible",
    TypographyKind.LETTERS: "check-kind-letters",
}
ROOM = MAX_MESSAGE - 700
"""What the quotations on a page may take, in UTF-16 units: the rest is round them."""
MOST = 26
"""What they may take of the 40 components that a message holds."""
MAX_PART = 1500
"""What the message's words, or a comparison, may take before they are told in parts."""
MAX_MARKED = 300
"""Code points of a difference that are marked in one piece."""
MAX_EXAMPLE = 30
UNSEEN = frozenset({TypographyKind.SPACING, TypographyKind.INVISIBLE, TypographyKind.MARKUP})
"""What an example wouldn't show."""
_PIECES = re.compile(rf"(?s).{{1,{MAX_MARKED}}}(?=\s|\Z)|.{{1,{MAX_MARKED}}}")


@dataclass(frozen=True, slots=True)
class Bit:
    """Texts that stay together on a page, with the quotes among them.

    ``context`` is the passage and the span in it that a button beside them opens; ``ruled`` says
    whether a line stands above them.
    """

    texts: tuple[str | Quoted | Excerpts, ...]
    quotes: tuple[Quote, ...] = ()
    context: tuple[str, int, int] | None = None
    ruled: bool = False

    @property
    def size(self) -> int:
        """What it takes of ``ROOM``, in units or as its share of the components."""
        count = len(self.texts) + (2 if self.context else 0) + self.ruled
        shown = (one if isinstance(one, str) else one.content for one in self.texts)
        return max(sum(map(units, shown)), -(-count * ROOM // MOST))


Group = tuple[Bit, ...]
"""A quotation, or as much of it as fits a page, below its verdict."""


def summary(checked: Sequence[CheckedQuotation]) -> str:
    counts = Counter(one.verdict for one in checked)
    told = (gettext(COUNTS[one], count=counts[one]) for one in Verdict if counts[one])
    return gettext("check-summary", count=len(checked), verdicts=", ".join(told))


def checked_page(
    checked: Sequence[CheckedQuotation],
    page: int,
    below: Callable[[int, int], Sequence[Component]],
    notes: Sequence[str] = (),
) -> Reply:
    """Return a page of what was checked, the last one there is for a number behind that.

    ``notes`` stand at the top; ``below`` is given the page and how many there are, and gives what
    stands at the end.
    """
    pages = checked_pages(checked)
    page = min(page, len(pages) - 1)
    here = [bit for group in pages[page] for bit in group]
    footer = [gettext("check-footer")]
    if len(pages) > 1:
        footer.insert(0, gettext("page", page=page + 1, pages=len(pages)))
    found = any(one.verdict is not Verdict.NOT_FOUND for one in checked)
    view = layout(
        text(f"### {summary(checked)}"),
        *map(text, notes),
        *_components(here),
        rule(),
        text(small("\n".join(footer))),
        *below(page, len(pages)),
        colour=BLUE if found else GREY,
    )
    return Reply(view, tuple(quote for bit in here for quote in bit.quotes))


def checked_pages(checked: Sequence[CheckedQuotation]) -> list[tuple[Group, ...]]:
    """Deal quotations out to pages; one too long for a page goes on, below its verdict, on more."""
    groups = [group for n, one in enumerate(checked, 1) for group in _groups(n, one)]
    return paged(groups, _size, room=ROOM, most=len(groups))


def _groups(number: int, checked: CheckedQuotation) -> list[Group]:
    head = Bit((bold(f"{number}. {gettext(VERDICTS[checked.verdict])}"),), ruled=True)
    bits = list(_bits(checked))
    dealt = paged(bits, lambda bit: bit.size, room=ROOM - head.size, most=len(bits))
    return [(head, *some) for some in dealt]


def _size(group: Group) -> int:
    return sum(bit.size for bit in group)


def _components(bits: Sequence[Bit]) -> Iterator[Component]:
    """Yield the texts with their lines and buttons; what one button opens already gets no other."""
    opened: set[tuple[str, int, int]] = set()
    for bit in bits:
        if bit.ruled:
            yield rule()
        if bit.context is None or bit.context in opened:
            yield from (text(one) if isinstance(one, str) else one for one in bit.texts)
        else:
            opened.add(bit.context)
            yield section(*bit.texts, button=ContextButton(*bit.context))


def _bits(checked: CheckedQuotation) -> Iterator[Bit]:
    """Yield what is said of a quotation, in order."""
    compared = checked.verdict in {Verdict.SHORTENED, Verdict.ALTERED}
    if told := _kinds(
        [one for one in checked.diff if not compared or one.op is not DiffOp.ELLIPSIS]
    ):
        key = "check-only" if checked.verdict is Verdict.TYPOGRAPHIC else "check-besides"
        yield Bit((gettext(key, kinds=", ".join(told)),))
    if checked.verdict is not Verdict.EXACT:
        yield from _label_parts("check-said", list(map(escape, _parts(checked.text))))
    if compared:
        for bit in _label_parts("check-diff", _join_pieces(_differences(checked.diff))):
            yield replace(bit, texts=_with_sources(bit.texts, checked))
    yield from _source(checked)
    if checked.also:
        named = ", ".join(code(one.citation) for one in checked.also)
        yield Bit((small(gettext("check-also", citations=named, count=len(checked.also))),))


def _label_parts(key: str, parts: Sequence[str]) -> Iterator[Bit]:
    """Yield parts of a text below a label; where there are several it numbers them."""
    for number, part in enumerate(parts, 1):
        label = gettext(key)
        if len(parts) > 1:
            label = f"{label} · {gettext('check-part', part=number, parts=len(parts))}"
        yield Bit((f"{small(label)}\n{part}",))


def _parts(words: str) -> Iterator[str]:
    """Yield a text's words in parts that are shown one below another, nearly always one."""
    limit = len(words) if units(escape(words)) <= MAX_PART else MAX_PART // 2
    for span in chunks(words, Span(0, len(words)), limit):
        yield span.of(words)


def _source(checked: CheckedQuotation) -> Iterator[Bit]:
    """Yield what the source has: quotes of passages, and lines between them, in its order."""
    source, span = checked.source, checked.span
    if source is None or span is None:
        return
    here = span.start
    for passage in checked.passages:
        start, end = max(here, passage.span.start), min(span.end, passage.span.end)
        if start >= end:
            continue
        yield from _source_outside(checked, here, start)
        if (inside := trim(source.text, start, end)) is not None:
            for quote in whole(passage, ROOM - 300, inside):
                words = Quoted(quote), attribution(quote, part="passage-part")
                begin = passage.span.start
                place = quote.citation, quote.span.start - begin, quote.span.end - begin
                yield Bit(words, (quote,), place)
        here = end
    yield from _source_outside(checked, here, span.end)


def _source_outside(checked: CheckedQuotation, start: int, end: int) -> Iterator[Bit]:
    """Yield what the source has outside of its passages, as headings are, if there are words."""
    source, first = checked.source, checked.passages[0]
    if source is None or not any(letter.isalnum() for letter in source.text[start:end]):
        return
    below = attribution(Quote(first, first.span))
    for part in _parts(source.text[start:end].strip()):
        words = gettext("check-heading", words=bold(part))
        yield Bit((*_with_sources((words,), checked), below), context=(first.citation, 0, 0))


def _with_sources(
    texts: Iterable[str | Quoted | Excerpts], checked: CheckedQuotation
) -> tuple[str | Quoted | Excerpts, ...]:
    """Return texts in which words of the source are in bold, as ones that know its span."""
    if checked.span is None:
        return tuple(texts)
    quote = Quote(checked.passages[0], checked.passages[0].span)
    return tuple(
        Excerpts(one, quote, checked.span) if isinstance(one, str) else one for one in texts
    )


def _kinds(diff: Sequence[DiffPiece]) -> list[str]:
    """Return in what a quotation is only set differently, each with an example where one shows."""
    found: dict[TypographyKind, DiffPiece] = {}
    for piece in diff:
        for kind in typography_kinds(piece):
            if kind not in found or not _is_presentable(found[kind]):
                found[kind] = piece
    return [_kind(kind, found[kind]) for kind in TypographyKind if kind in found]


def _kind(kind: TypographyKind, piece: DiffPiece) -> str:
    name = gettext(KINDS[kind])
    if kind in UNSEEN or not _is_presentable(piece):
        return name
    source, message = (escape((side or "").strip()) for side in (piece.source, piece.message))
    return gettext("check-example", kind=name, source=source, message=message)


def _is_presentable(piece: DiffPiece) -> bool:
    """Say whether both sides of a piece are short and can be seen."""
    sides = ((side or "").strip() for side in (piece.source, piece.message))
    return all(side.isprintable() and 0 < len(side) <= MAX_EXAMPLE for side in sides)


def _differences(diff: Sequence[DiffPiece]) -> Iterator[str]:
    """Yield the message's words in order as Markdown, what is altered among them in brackets.

    In words and not by looks alone, so that it can be listened to as well.
    """
    for piece in diff:
        source, message = piece.source or "", piece.message or ""
        match piece.op:
            case DiffOp.EQUAL | DiffOp.TYPOGRAPHY | DiffOp.ELLIPSIS:
                yield from map(escape, _PIECES.findall(message))
                if piece.op is DiffOp.ELLIPSIS:
                    for words in _PIECES.findall(source):
                        yield _with_spaces(
                            words, f" {gettext('check-left-out', words=_bold(words))}"
                        )
            case DiffOp.CHANGED if max(len(source), len(message)) <= MAX_MARKED:
                yield _with_spaces(
                    message,
                    gettext("check-changed", source=_bold(source), message=_strike(message)),
                )
            case _:
                moved = piece.op is DiffOp.MOVED
                for words in _PIECES.findall(source):
                    key = "check-moved-from" if moved else "check-missing"
                    yield _with_spaces(words, gettext(key, words=_bold(words)))
                for words in _PIECES.findall(message):
                    key = "check-moved-to" if moved else "check-added"
                    yield _with_spaces(words, gettext(key, words=_strike(words)))


def _with_spaces(words: str, told: str) -> str:
    """Return what is told of words, with the white space that is round them."""
    bare = words.strip()
    if not bare:
        return words
    before, _, behind = words.partition(bare)
    return f"{before}{told}{behind}"


def _bold(words: str) -> str:
    return bold(" ".join(words.split()))


def _strike(words: str) -> str:
    return f"~~{escape(' '.join(words.split()))}~~"


def _join_pieces(pieces: Iterable[str]) -> list[str]:
    joined: list[str] = []
    for piece in pieces:
        if joined and units(joined[-1]) + units(piece) <= MAX_PART:
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined

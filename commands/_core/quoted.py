"""The parts of a message that show a source's words: each knows which, so that it can be checked.

The gate (``commands/_core/gate.py``) lets no block quote out that isn't made here.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from discord import File
from discord.ui import File as FilePiece
from discord.ui import TextDisplay

from bot.answering import Quote
from bot.citations import Copy, holds
from bot.corpus import Span
from bot.corpus.changes import Change
from bot.i18n import gettext
from bot.records import Archived
from commands._core.markdown import block_quote, displayed, displayed_quote, escape

_BOLD = re.compile(r"\*\*((?:\\.|[^\\*])+)\*\*", re.DOTALL)
_BODY = r"(?:\\.|[^\\])+?"


class Quoted(TextDisplay[Any]):
    """A quote as a block quote, some of its words in bold.

    ``kept`` is the old passage that it is from, where the sources no longer have it.
    """

    def __init__(
        self, quote: Quote, markdown: str | None = None, *, kept: Archived | None = None
    ) -> None:
        super().__init__(block_quote(quote.text) if markdown is None else markdown)
        self.quote = quote
        self.kept = kept

    def sources(self) -> Iterable[tuple[Quote, Archived | None]]:
        """Yield the quotes whose words it shows, each with what keeps it if it is old."""
        yield self.quote, self.kept

    def is_exact(self) -> bool:
        """Say whether what Discord makes of it is the quote, character for character."""
        try:
            return displayed_quote(self.content) == self.quote.text
        except ValueError:
            return False


class Compared(TextDisplay[Any]):
    """A text and a quote as one, with the words told apart that only one of them has.

    ``old`` is the text: an old passage's, kept on record, or anybody's. White space isn't told.
    """

    def __init__(
        self, changes: Sequence[Change], old: Quote | str, new: Quote, kept: Archived | None = None
    ) -> None:
        super().__init__(_diff_markdown(changes))
        self.old, self.new, self.kept = old, new, kept

    def sources(self) -> Iterable[tuple[Quote, Archived | None]]:
        """Yield the quotes whose words it shows, each with what keeps it if it is old."""
        yield self.new, None
        if not isinstance(self.old, str):
            yield self.old, self.kept

    def is_exact(self) -> bool:
        """Say whether what it shows as gone and as new, with the rest, are the words of both."""
        old = self.old if isinstance(self.old, str) else self.old.text
        try:
            shown = _split_diff(self.content)
        except ValueError:
            return False
        return shown == (old.split(), self.new.text.split())


class Excerpts(TextDisplay[Any]):
    """Somebody's words, with words of a source's span among them, each stretch of these in bold.

    ``quote`` is the passage that the span begins in, or stands before. White space isn't told.
    """

    def __init__(self, markdown: str, quote: Quote, span: Span) -> None:
        super().__init__(markdown)
        self.quote, self.span = quote, span

    def sources(self) -> Iterable[tuple[Quote, Archived | None]]:
        """Yield the quote whose source it shows words of."""
        yield self.quote, None

    def is_exact(self) -> bool:
        """Say whether each stretch in bold stands in the span."""
        there = " ".join(self.span.of(self.quote.passage.source.text).split())
        try:
            shown = [displayed(one) for one in _BOLD.findall(self.content)]
        except ValueError:
            return False
        return all(" ".join(one.split()) in there for one in shown)


class CopiedText(TextDisplay[Any]):
    def __init__(
        self, quotes: Sequence[Quote], made: Copy, old: Sequence[tuple[Quote, Archived]] = ()
    ) -> None:
        super().__init__(f"```{made.language}\n{made.text}\n```")
        self.quotes, self.made, self.old = tuple(quotes), made, tuple(old)

    def sources(self) -> Iterable[tuple[Quote, Archived | None]]:
        """Yield the quotes whose words it shows, each with what keeps it if it is old."""
        yield from _with_archived(self.quotes, self.old)

    def is_exact(self) -> bool:
        """Say whether the quotes' words can be read back out of the block."""
        inside = self.content.removeprefix(f"```{self.made.language}\n").removesuffix("\n```")
        return "```" not in inside and holds(replace(self.made, text=inside), self.quotes)


class CopiedFile(FilePiece[Any]):
    """A copy of quotes as a file, described for who can't see its name."""

    def __init__(
        self,
        quotes: Sequence[Quote],
        made: Copy,
        old: Sequence[tuple[Quote, Archived]] = (),
        *,
        described: str,
    ) -> None:
        super().__init__(f"attachment://{made.name}")
        self.described = described
        self.quotes, self.made, self.old = tuple(quotes), made, tuple(old)

    def sources(self) -> Iterable[tuple[Quote, Archived | None]]:
        """Yield the quotes whose words it holds, each with what keeps it if it is old."""
        yield from _with_archived(self.quotes, self.old)

    def is_exact(self) -> bool:
        """Say whether the quotes' words can be read back out of the file."""
        return holds(self.made, self.quotes)

    def file(self) -> File:
        words = io.BytesIO(self.made.text.encode())
        return File(words, filename=self.made.name, description=self.described)


def _with_archived(
    quotes: Iterable[Quote], old: Iterable[tuple[Quote, Archived]]
) -> Iterator[tuple[Quote, Archived | None]]:
    for one in quotes:
        yield one, next((archived for quote, archived in old if quote is one), None)


def _diff_markdown(changes: Sequence[Change]) -> str:
    """Return Markdown that tells words apart by words too, so that it can be listened to."""
    parts: list[str] = []
    for one in changes:
        if one.same:
            parts.append(escape(one.same))
        if one.gone:
            parts.append(gettext("older-diff-gone", words=f"~~{escape(one.gone)}~~"))
        if one.new:
            parts.append(gettext("older-diff-new", words=f"**{escape(one.new)}**"))
    return " ".join(parts)


def _split_diff(markdown: str) -> tuple[list[str], list[str]]:
    """Return the words that ``_diff_markdown`` shows as the old text's, and as the new one's.

    Raises ``ValueError`` where there is markup among them.
    """
    gone = gettext("older-diff-gone", words="\0").split("\0")
    new = gettext("older-diff-new", words="\0").split("\0")
    either = re.compile(
        rf"{re.escape(gone[0])}~~(?P<gone>{_BODY})~~{re.escape(gone[1])}"
        rf"|{re.escape(new[0])}\*\*(?P<new>{_BODY})\*\*{re.escape(new[1])}",
        re.DOTALL,
    )
    before: list[str] = []
    after: list[str] = []
    done = 0
    for found in either.finditer(markdown):
        same = displayed(markdown[done : found.start()]).split()
        before += [*same, *displayed(found["gone"] or "").split()]
        after += [*same, *displayed(found["new"] or "").split()]
        done = found.end()
    rest = displayed(markdown[done:]).split()
    return [*before, *rest], [*after, *rest]

"""``verbatim verify``: messages in, what their quotations are out; for people and for scripts."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any, cast

from rich.text import Text

from bot.cli.output import json_line, new_console, print_indented
from bot.errors import DataError, Problem
from bot.verify.model import CheckedQuotation, DiffOp, DiffPiece, Verdict
from bot.verify.verifier import Verifier
from bot.visible import visible

VERDICTS = {
    Verdict.EXACT: ("exact", "bold green"),
    Verdict.TYPOGRAPHIC: ("exact except for typography", "bold green"),
    Verdict.SHORTENED: ("shortened: the meaning may differ", "bold yellow"),
    Verdict.ALTERED: ("altered", "bold red"),
    Verdict.NOT_FOUND: ("not found in our sources", "bold yellow"),
}

_STYLES = {
    DiffOp.EQUAL: ("{0}", "{0}", ""),
    DiffOp.MISSING: ("[-{0}-]", "", "red"),
    DiffOp.ADDED: ("", "{{+{0}+}}", "green"),
    DiffOp.CHANGED: ("[-{0}-]", "{{+{0}+}}", "magenta"),
    DiffOp.MOVED: ("[>{0}>]", "{{>{0}>}}", "cyan"),
    DiffOp.TYPOGRAPHY: ("[~{0}~]", "{{~{0}~}}", "blue"),
    DiffOp.ELLIPSIS: ("[\N{HORIZONTAL ELLIPSIS}{0}\N{HORIZONTAL ELLIPSIS}]", "{{{0}}}", "blue"),
}
"""How a piece is marked without colour, as by wdiff: the source's side, the message's, a style."""


def verify_messages(verifier: Verifier, message: str | None, *, as_json: bool) -> None:
    """Check a message, or what comes on standard input: one message, or as JSON one a line.

    Raises ``DataError`` for a line that isn't ``{"text": message}``.
    """
    if message is not None:
        messages: Iterable[str] = (message,)
    elif as_json:
        messages = _messages(sys.stdin.buffer)
    else:
        messages = (sys.stdin.buffer.read().decode(errors="replace"),)
    for one in messages:
        checked = verifier.check(one)
        if as_json:
            json_line({"quotations": [quotation_json(each) for each in checked]})
        else:
            _show(checked)


def quotation_json(checked: CheckedQuotation) -> dict[str, Any]:
    """Return a quotation in the stable form that scripts read (docs/verifying.md)."""
    return {
        "text": checked.text,
        "verdict": checked.verdict,
        "citation": checked.citation,
        "source": checked.source.path if checked.source else None,
        "start": checked.span.start if checked.span else None,
        "end": checked.span.end if checked.span else None,
        "diff": [
            {"op": piece.op, "source": piece.source, "message": piece.message}
            for piece in checked.diff
        ],
    }


def _messages(lines: Iterable[bytes]) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        try:
            value: object = json.loads(line)
        except (ValueError, RecursionError):
            value = None
        text = cast("dict[str, object]", value).get("text") if isinstance(value, dict) else None
        if not isinstance(text, str):
            reason = 'give one JSON object a line, {"text": "…"}'
            raise DataError([Problem("standard input", reason, number)])
        yield text


def _show(checked: Iterable[CheckedQuotation]) -> None:
    console = new_console()
    shown = False
    for one in checked:
        words, style = VERDICTS[one.verdict]
        head = Text(words, style=style)
        if one.source is not None and one.citation is not None:
            titles = [one.source.title, *(passage.citation for passage in one.passages)]
            head += Text(f": {visible(' · '.join(titles))}", style="dim")
        if shown:
            console.print()
        console.print(head)
        if one.diff:
            console.print(Text("  ") + Text.assemble(*map(_piece, one.diff)))
        else:
            print_indented(console, visible(one.text))
        if one.also:
            others = ", ".join(passage.citation for passage in one.also)
            console.print(Text(f"  word for word in {others} as well", style="dim"))
        shown = True
    if not shown:
        console.print(Text("I couldn't find a quotation from the sources."))


def _piece(piece: DiffPiece) -> tuple[str, str]:
    source, message, style = _STYLES[piece.op]
    if piece.op is DiffOp.EQUAL:
        return visible(piece.message or ""), style
    marked = source.format(visible(piece.source)) if piece.source else ""
    marked += message.format(visible(piece.message)) if piece.message else ""
    return marked, style

"""What a member gets for a question, judged by the fields of ``ask --json`` (docs/cli.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.answering import MAX_QUOTES
from bot.evaluation.golden import Case

REPLIES = ("answer", "closest", "nothing", "help", "language")
"""The outcomes of a question: sure quotes, unsure quotes, none, help, the sources' languages."""


@dataclass(frozen=True, slots=True)
class JudgedReply:
    """A reply's outcome, and for each of its quotes the parts of the question that it answers."""

    outcome: str = "nothing"
    rights: tuple[frozenset[int], ...] = ()

    @property
    def first_right(self) -> bool:
        return bool(self.rights and self.rights[0])

    def shows(self, parts: int) -> bool:
        """Whether the quotes answer all parts of a question; three count for each part."""
        found = frozenset[int]().union(*self.rights[: MAX_QUOTES * parts])
        return len(found) == parts


def judge_reply(case: Case, reply: Mapping[str, Any]) -> JudgedReply:
    """Judge a reply: its ``reply`` (help, language), else its ``outcome``, else ``answered``.

    Raises ``ValueError`` for an unknown outcome.
    """
    outcome = (
        reply.get("reply") or reply.get("outcome") or ("answer" if reply["answered"] else "nothing")
    )
    if outcome not in REPLIES:
        message = f"a reply's outcome is one of {', '.join(REPLIES)}, not {outcome!r}"
        raise ValueError(message)
    return JudgedReply(outcome, tuple(_parts(case, quote) for quote in reply["quotes"]))


def _parts(case: Case, quote: Mapping[str, Any]) -> frozenset[int]:
    """Return the parts of a question that a quote answers, alone or with the question above it."""
    shown = [quote, quote["question"]] if quote.get("question") else [quote]
    if case.whole and case.span is not None:
        right = any(
            case.source == one["source"]
            and one["start"] < case.span.end
            and case.span.start < one["end"]
            for one in shown
        )
        return frozenset({0} if right else ())
    return frozenset(
        number
        for number, expect in enumerate(case.parts)
        if any(
            case.source in {None, one["source"]} and any(words in one["text"] for words in expect)
            for one in shown
        )
    )

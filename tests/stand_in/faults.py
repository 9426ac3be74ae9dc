"""What can go wrong between Discord and a bot, as the stand-in does it."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Literal

from tests.stand_in import payloads
from tests.stand_in.payloads import JSON


@dataclass(frozen=True, slots=True)
class Fault:
    """What becomes of one reply: a status in place of 200, a line that breaks, a delay.

    ``breaks`` says whether the line breaks before Discord takes the reply, or after.
    """

    status: int = 200
    code: int = 0
    retry_after: float | None = None
    breaks: Literal["before", "after"] | None = None
    delay: float = 0.0

    def body(self) -> JSON:
        """Return what Discord says."""
        said: JSON = {"code": self.code, "message": f"{self.status}: as the test wants it"}
        return said if self.retry_after is None else said | {"retry_after": self.retry_after}


FRAMES = (
    "", "{", "nonsense", "null", "[]", "7", '"text"', "{}", '{"op": null}', '{"op": "x"}',
    '{"op": 99}', '{"op": 0}', '{"op": 0, "t": "INTERACTION_CREATE", "s": null, "d": null}',
    '{"op": 0, "t": "INTERACTION_CREATE", "d": []}', '{"op": 0, "t": 5, "d": {}}',
    '{"op": 0, "t": "GUILD_CREATE", "d": {"id": "x"}}', '{"op": 0, "t": "GUILD_UPDATE", "d": 3}',
    '{"op": 0, "t": "CHANNEL_UPDATE", "d": {"id": {}}}', '{"op": 0, "t": "NEVER_HEARD", "d": {}}',
    '{"op": 10, "d": {}}',
)  # fmt: skip
"""Frames that no gateway should send."""


def maimed(interaction: JSON) -> Iterator[JSON]:
    """Yield an interaction without each of its fields, and with each of another type.

    Each has an id and a token of its own, where it has any.
    """
    for field in interaction:
        without = payloads.renewed(interaction)
        del without[field]
        yield without
        odd = payloads.renewed(interaction)
        odd[field] = [] if isinstance(odd[field], str | int) else "odd"
        yield odd


def odd_commands() -> Iterator[JSON]:
    """Yield commands that this version doesn't know, or with what Discord wouldn't let through."""
    yield payloads.slash("asking", {"question": "Is it known?"})
    yield payloads.slash("logs everything", {})
    yield payloads.slash("logs", {})
    yield payloads.slash("ask", {})
    yield payloads.slash("ask", {"question": "Why?", "extra": "1"})
    odd: list[Any] = [5, True, [], {}, None, 1.5, "", "x" * 6000, "\ud800 half \udfff", "\0\u202e"]
    for value in odd:
        yield payloads.slash("ask", {"question": value})
    for text in ("x" * 6000, "9" * 6000, "\ud800", "7" * 6000 + "d"):
        yield payloads.slash("logs stats", {"since": text})
        yield payloads.slash("logs recent", {"since": text})
        yield payloads.slash("ama show", {"ama": text})
        yield payloads.slash("verify", {"text": text})
        yield payloads.slash("read", {"citation": text})
    said = payloads.message({"data": {"components": [], "flags": 1 << 15}})
    yield payloads.press("never:heard", said)
    yield payloads.press("context:" + "9" * 80, said)
    yield payloads.submitted("never-heard", words="\ud800")


def typing() -> Iterator[JSON]:
    """Yield what Discord sends while somebody types, odd ones among it."""
    for name, option in (("ask", "question"), ("read", "citation"), ("topic", "name")):
        for value in ("a", "\ud800", "x" * 6000, 5, None, "," * 5990):
            made = deepcopy(payloads.slash(name, {option: value}))
            made["type"] = 4
            made["data"]["options"][0]["focused"] = True
            yield made
    unfocused = payloads.slash("ask", {"question": "a"})
    yield unfocused | {"type": 4}

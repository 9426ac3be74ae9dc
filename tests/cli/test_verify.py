"""``verbatim verify``: the stable interface that scripts read, and the pretty one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.settings import SEEDS
from tests.cli.conftest import Shell

PLEDGE = "The organization does not pledge support to any candidates."
KEYS = ["text", "verdict", "citation", "source", "start", "end", "diff"]
OPS = {"equal", "missing", "added", "changed", "moved", "typography", "ellipsis"}


def lines(*messages: str) -> bytes:
    """Return messages as standard input has them for ``--json``."""
    return b"".join(json.dumps({"text": one}).encode() + b"\n" for one in messages)


def check_contract(quotation: dict[str, Any], folder: Path) -> None:
    """Check one quotation against the documented form, its span against the file."""
    assert list(quotation) == KEYS
    if quotation["verdict"] == "notfound":
        assert [quotation[key] for key in KEYS[2:]] == [None, None, None, None, []]
        return
    text = (folder / quotation["source"]).read_bytes().decode()
    words = text[quotation["start"] : quotation["end"]]
    assert quotation["verdict"] in {"exact", "typographic", "shortened", "altered"}
    if quotation["verdict"] == "exact":
        assert (quotation["text"], quotation["diff"]) == (words, [])
        return
    for piece in quotation["diff"]:
        assert list(piece) == ["op", "source", "message"]
        assert piece["op"] in OPS
    assert "".join(piece["source"] or "" for piece in quotation["diff"]) == words
    assert "".join(piece["message"] or "" for piece in quotation["diff"]) == quotation["text"]


def test_one_message_in_one_object_out(shell: Shell) -> None:
    """Each message gets its object, in order; hostile ones too."""
    messages = [
        f"He said “{PLEDGE}” and “War is good enough”.",
        "",
        "lone \ud800 surrogate “one two three four five six\ud800” \x00",
        f"> {PLEDGE}\n> more",
        "“the organization does … pledge support”",
        "x" * 10_000,
    ]
    done = shell.run("verify", "--json", stdin=lines(*messages)).worked()
    assert all(list(one) == ["quotations"] for one in done.objects)
    for one in done.objects:
        for quotation in one["quotations"]:
            check_contract(quotation, SEEDS)
    verdicts = [[each["verdict"] for each in one["quotations"]] for one in done.objects]
    assert verdicts == [["exact", "altered"], [], ["notfound"], ["altered"], ["shortened"], []]


def test_an_argument_is_the_message(shell: Shell) -> None:
    """A message as argument is the one that is checked, as JSON too."""
    done = shell.here("verify", "--json", f"“{PLEDGE}”", stdin=b"nothing").worked()
    [quotation] = done.objects[0]["quotations"]
    check_contract(quotation, SEEDS)
    assert quotation["citation"] == "impartiality-5ygf2k"


def test_other_sources(shell: Shell) -> None:
    """``--sources`` takes another folder."""
    shell.write("texts/rules.md", "# Rules\n\nBe kind to everyone who is here.\r\n\r\nNo noise.\n")
    done = shell.here("verify", "--json", "--sources", "texts", "“kind to everyone who is here”")
    [quotation] = done.worked().objects[0]["quotations"]
    check_contract(quotation, shell.folder / "texts")
    assert (quotation["verdict"], quotation["source"]) == ("exact", "rules.md")


@pytest.mark.parametrize(
    "line", [b"", b"[]", b'"x"', b"{}", b'{"text": 1}', b"{", b"\xff", b"[" * 100_000, b"1" * 5000]
)
def test_a_line_that_is_no_message_is_named(shell: Shell, line: bytes) -> None:
    """Such a line ends it with one clear error; those before it have been answered."""
    done = shell.here("verify", "--json", stdin=lines("x") + line + b"\n" + lines("y"))
    assert (done.code, done.output) == (65, '{"quotations": []}\n')
    assert done.complaint == (
        'verbatim: standard input:2: give one JSON object a line, {"text": "…"}\n'
    )


def test_for_people(shell: Shell) -> None:
    """All of standard input is one message; what differs is marked without colour too."""
    message = (
        f"“{PLEDGE}”\nand “The organization does pledge support to any party”, “a b c d e f g\x1b”"
    )
    done = shell.here("verify", stdin=message.encode()).worked()
    title = "How Does Amnesty International Ensure its Impartiality? · impartiality-5ygf2k"
    assert done.output == (
        f"exact: {title}\n  {PLEDGE}\n\naltered: {title}\n"
        "  The organization does [-not -]pledge support to any [-candidates-]{+party+}\n\n"
        "not found in our sources\n  a b c d e f g\\x1b\n"
    )
    assert shell.here("verify", "hello").worked().output.startswith("I couldn't find a quotation")


def test_what_was_cut(shell: Shell) -> None:
    """A shortened quotation is told to be one, with what the ellipsis stands for."""
    done = shell.here("verify", "“The organization does … pledge support”").worked()
    head, quotation = done.output.splitlines()
    assert head.startswith("shortened: the meaning may differ: How Does Amnesty")
    assert quotation == "  The organization does […not…]{…} pledge support"


def test_where_else_it_stands(shell: Shell) -> None:
    """Words that stand in two passages are cited from the first; the other is named."""
    shell.write("texts/a.txt", "All of this is the same.\n\nOne.\n")
    shell.write("texts/b.txt", "All of this is the same.\n\nTwo.\n")
    done = shell.here("verify", "--sources", "texts", "All of this is the same.").worked()
    first, _, other = done.output.splitlines()
    assert first.startswith("exact: ")
    assert "b-" in other

"""``verbatim verify``: a message in, what its quotations are out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Shell

WORDS = "Amnesty International is not Democratic, Republican, Green, Socialist etc."
FILE = "000_f524f41015bb451b.txt"


@pytest.mark.parametrize(
    ("message", "verdict"),
    [
        (f'They said "{WORDS}" in the end.', "exact"),
        (f"> {WORDS}", "exact"),
        (WORDS, "exact"),
        (f"“{WORDS.replace(', ', ',  ')}”", "typographic"),
        (f'"{WORDS.replace(" not", "")}"', "altered"),
        ('"The moon is made of green cheese and of nothing else."', "notfound"),
    ],
)
def test_verdicts(shell: Shell, message: str, verdict: str) -> None:
    """Each quotation gets its verdict, and its place where it has one."""
    line = json.dumps({"text": message}).encode()
    (found,) = shell.run("verify", "--json", stdin=line + b"\n").worked().objects
    (one,) = found["quotations"]
    assert one["verdict"] == verdict
    assert one["text"] in message
    if verdict == "notfound":
        assert (one["citation"], one["source"], one["start"], one["end"]) == (None,) * 4
    else:
        assert one["source"] == FILE
        assert one["citation"].startswith("impartiality-")
    if verdict in {"exact", "notfound"}:
        assert one["diff"] == []
    else:
        assert "".join(piece["message"] or "" for piece in one["diff"]) == one["text"]


def test_one_line_each(shell: Shell) -> None:
    """One object a line comes out for each that goes in, in order; nothing quoted is no fault."""
    lines = [{"text": "hello"}, {"text": f'"{WORDS}"', "id": 7}, {"text": ""}]
    stdin = "\n".join(map(json.dumps, lines)).encode()
    found = shell.run("verify", "--json", stdin=stdin).worked().objects
    assert [len(one["quotations"]) for one in found] == [0, 1, 0]


@pytest.mark.parametrize("line", [b"no json", b"[]", b'{"message": "x"}', b'{"text": 3}'])
def test_a_line_that_is_no_message(shell: Shell, line: bytes) -> None:
    """A line that isn't such an object is named by its number, and the exit code is 65."""
    done = shell.run("verify", "--json", stdin=b'{"text": ""}\n' + line + b"\n")
    assert done.code == 65
    assert done.objects == [{"quotations": []}]
    (complaint,) = done.complaint.splitlines()
    assert complaint.startswith("verbatim: ")
    assert "2" in complaint


def test_for_people(shell: Shell) -> None:
    """Without --json it says the verdict in words, the citation, and what is missing, marked."""
    exact = shell.run("verify", f'"{WORDS}"').worked().output
    assert "exact" in exact
    assert "impartiality-" in exact
    altered = shell.run("verify", stdin=f'"{WORDS.replace(" not", "")}"'.encode()).worked().output
    assert "altered" in altered
    assert "[-not" in altered
    strange = shell.run("verify", '"Cheese is what the moon is made of, they say."').worked()
    assert "not found in our sources" in strange.output


def test_other_sources(shell: Shell) -> None:
    """Another folder's texts are looked through where one is named."""
    (shell.folder / "mine").mkdir()
    (shell.folder / "mine" / "a.txt").write_text("Bridges span the rivers of the north.\n")
    line = json.dumps({"text": '"Bridges span the rivers of the north."'}).encode()
    (found,) = shell.run("verify", "--json", "--sources", "mine", stdin=line).worked().objects
    assert [(one["verdict"], one["source"]) for one in found["quotations"]] == [("exact", "a.txt")]

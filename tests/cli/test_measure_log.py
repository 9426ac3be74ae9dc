"""``verbatim measure --from-log``: what moderators marked is the golden set."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from bot.answering import passage_quote
from bot.corpus import load_corpus
from bot.records import Act, Outcome, Records, Shown
from tests.cli.conftest import Done, Shell
from tests.records.test_querylog import NOON, query

QUESTIONS = {
    1: (1, "Where does the heron stand?", "heron"),
    2: (1, "What do zebras eat?", None),
    3: (1, "Are voles blind?", "bat"),
    4: (2, "How does the otter sleep?", "otter"),
    5: (1, "Where does  the heron stand?", "owl"),
    6: (1, "Where does the heron stand?", "heron"),
}
"""Queries by their ids: the server, what was asked, and a word of the passage marked as right."""


@pytest.fixture
def folder(shell: Shell) -> Path:
    """Write the documents and a log with marks."""
    shell.write("texts/birds.md", "# Birds\n\nThe heron stands in the reeds.\n\nThe owl hunts.\n")
    shell.write(
        "texts/beasts.md",
        "# Beasts\n\nThe otter sleeps afloat.\n\nThe bat isn't blind.\n\nVoles are blind.\n",
    )
    asyncio.run(_marked(shell.folder))
    return shell.folder


async def _marked(folder: Path) -> None:
    corpus = load_corpus(folder / "texts", strict=True)
    records = await Records.open(folder / "log.sqlite3")
    for number, (guild_id, question, word) in QUESTIONS.items():
        row = query(number, guild_id=guild_id, question=question, outcome=Outcome.REFUSED, shown=())
        await records.queries.add(row)
        right = next((one.citation for one in corpus.passages if word and word in one.text), None)
        act = Act(number, NOON, 9, "logs right passage")
        assert await records.relevance.mark(guild_id, number, right, act)
    for number, text in ((7, "The otter sleeps afloat."), (8, "The owl hunts.")):
        passage = next(one for one in corpus.passages if one.text == text)
        shown = (Shown.of(passage_quote(passage)),)
        question = "What about the otter?" if number == 7 else "Where does the heron stand?"
        row = query(number, guild_id=1, question=question, outcome=Outcome.ANSWERED, shown=shown)
        await records.queries.add(row)
        await records.feedback.vote(1, number, 5, "answers", NOON)
    await records.feedback.vote(1, 6, 5, "doesnt", NOON)
    await records.close()


async def _looks(folder: Path) -> dict[int, list[str]]:
    """Return what the operator did, by the audit of each server."""
    records = await Records.open(folder / "log.sqlite3")
    try:
        return {
            server: [one.action for one in await records.audit.page(server) if one.actor_id is None]
            for server in (1, 2)
        }
    finally:
        await records.close()


def measure(shell: Shell, *arguments: str) -> Done:
    """Measure the marks on the documents."""
    log = ("--from-log", "--database", "log.sqlite3")
    return shell.here("measure", *log, "--sources", "texts", *arguments)


@pytest.mark.usefixtures("folder")
def test_all_marks(shell: Shell) -> None:
    """Each wording once, by its newest mark; any quote out of the passage is right."""
    [told] = measure(shell, "--json", "--threshold", "0", "--wrong").worked().objects
    assert (told["golden"], told["questions"], told["answerable"]) == ("query log", 5, 4)
    scores = told["runs"][0]["scores"]
    assert (scores["first_quote"]["value"], scores["first_quote"]["n"]) == (pytest.approx(3 / 4), 4)
    assert (scores["refused"]["value"], scores["refused"]["n"]) == (1, 1)
    assert asyncio.run(_looks(shell.folder)) == {1: ["verbatim measure"], 2: ["verbatim measure"]}
    [wrong] = told["wrong"]
    assert wrong["question"] == "Are voles blind?"


@pytest.mark.usefixtures("folder")
def test_one_server(shell: Shell) -> None:
    """Only a server's own marks count, whichever other options are given."""
    told = measure(shell, "--server", "2", "--json", "--against", "k1=1").worked().objects[0]
    assert (told["questions"], told["answerable"]) == (1, 1)
    table = measure(shell, "--server", "1", "--wrong", "--floor", "hit@10=0.5").worked()
    assert "query log: 4 questions, 3 with an answer in the sources, 1 without" in table.output
    assert "How does the otter sleep?" not in table.output


@pytest.mark.usefixtures("folder")
def test_written(shell: Shell) -> None:
    """It becomes a golden set: labels, and helpful answers to questions that have no label."""
    measure(shell, "--server", "1", "--write", "own.jsonl").worked()
    lines = (shell.folder / "own.jsonl").read_text(encoding="utf-8").splitlines()
    written = [json.loads(line) for line in lines]
    assert sorted((one["kind"], one["question"], one["expect"]) for one in written) == [
        ("helpful", "What about the otter?", ["The otter sleeps afloat."]),
        ("label", "Are voles blind?", ["The bat isn't blind."]),
        ("label", "What do zebras eat?", []),
        ("label", "Where does the heron stand?", ["The heron stands in the reeds."]),
    ]
    again = ("own.jsonl", "--sources", "texts", "--json", "--threshold", "0")
    [told] = shell.here("measure", *again).worked().objects
    assert (told["questions"], told["answerable"]) == (4, 3)
    assert told["runs"][0]["scores"]["first_quote"]["value"] == pytest.approx(2 / 3)
    shell.here("measure", *again, "--write", "own.jsonl").failed(78, "--from-log")


@pytest.mark.usefixtures("folder")
def test_a_passage_that_is_gone(shell: Shell) -> None:
    """Its mark is left out, and that is said; with two folders, of what one of them lacks."""
    shell.write("fewer/birds.md", "# Birds\n\nThe heron stands in the reeds.\n\nThe owl hunts.\n")
    done = measure(shell, "--json", "--against", "sources=fewer")
    assert done.code == 0
    assert "don't have their passage (any more): 3" in done.complaint
    [told] = done.objects
    assert told["questions"] == 2
    assert told["runs"][1]["scores"]["first_quote"]["value"] == 1


@pytest.mark.usefixtures("folder")
def test_no_marks(shell: Shell) -> None:
    """Where nothing is marked, or no database is there, it is said how to mark; none is made."""
    measure(shell, "--server", "3").failed(65, "no mark", "/logs show")
    log = ("--from-log", "--database", "none.sqlite3")
    shell.here("measure", *log, "--sources", "texts").failed(65, "no mark")
    assert not (shell.folder / "none.sqlite3").exists()


@pytest.mark.usefixtures("folder")
def test_one_or_the_other(shell: Shell) -> None:
    """A golden set and the log exclude each other; without either there is nothing to ask."""
    for arguments in (
        ("measure",),
        ("measure", "golden.jsonl", "--from-log"),
        ("measure", "golden.jsonl", "--server", "1"),
    ):
        shell.here(*arguments).failed(78, "golden set", "--from-log")

"""``verbatim why``: the arithmetic behind an answer or a refusal, in tables and as JSON."""

from __future__ import annotations

import math
import re
from typing import Any, cast

import pytest

from bot.search.thresholds import DEFAULT_THRESHOLD
from bot.search.weights import CONFIDENCE, DEFAULT
from bot.settings import SEEDS
from tests.cli.conftest import Shell
from tests.stand_in import ROOT

PARTY = "Does Amnesty support a political party?"


def test_words_of_a_list(shell: Shell) -> None:
    """`ask` and `why` use the list beside the sources, and `why` says which words are from it."""
    (shell.folder / "texts").mkdir()
    (shell.folder / "texts" / "a.txt").write_text("The death penalty was abolished in 1998.")
    question = ("When was capital punishment abolished?", "--json", "--sources", "texts")
    before = shell.here("ask", *question).worked().objects[0]
    (shell.folder / "texts" / "synonyms.toml").write_text('"capital punishment" = "death penalty"')
    after = shell.here("ask", *question).worked().objects[0]
    assert after["confidence"] > before["confidence"]
    assert after["corpus_version"] != before["corpus_version"]
    check = shell.here("check", "--offline", "--sources", "texts").worked().output
    assert "word list entries: 1" in check
    words = shell.here("why", *question).worked().objects[0]["scored"][0]["words"]
    added = {word["term"]: (word["asked"], word["synonym"]) for word in words if word["synonym"]}
    assert set(map(repr, added.values())) == {repr((["capital punishment"], "death penalty"))}
    shown = shell.here("why", *question[:1], *question[2:]).worked().output
    assert "capital punishment = death penalty: death" in shown


def test_scripts_read_all_of_it(shell: Shell) -> None:
    """The JSON object has every addend in full; they add up to the ranked score."""
    [why] = shell.run("why", "--json", PARTY).worked().objects
    [answer] = shell.run("ask", "--json", "--passages", "20", PARTY).worked().objects
    assert (why["question"], why["answered"], why["threshold"]) == (PARTY, True, DEFAULT_THRESHOLD)
    for key in ("confidence", "passages", "corrections", "corpus_version"):
        assert why[key] == answer[key]
    assert [one["quote"] for one in why["scored"]] == answer["quotes"]
    ranked = {one["id"]: one["score"] for one in answer["passages"]}
    for one in why["scored"]:
        words, worth, pairs = one["words"], one["worth"], one["adjacent"]
        addends = [
            *(word["impact"] for word in words),
            *worth.values(),
            *(pair["amount"] for pair in pairs),
            one["meaning"],
        ]
        assert math.fsum(addends) == pytest.approx(ranked[one["passage"]], abs=1e-9)
        norm = DEFAULT.k1 * (1 - DEFAULT.b + DEFAULT.b * one["length"] / one["average"])
        for word in words:
            impact = word["idf"] * word["often"] * (DEFAULT.k1 + 1) / (word["often"] + norm)
            assert word["impact"] == pytest.approx(impact, abs=1e-9)
            assert sum(word["fields"].values()) == word["often"]
        text = (SEEDS / one["quote"]["source"]).read_bytes().decode()
        spelled = {word for found in words for word in found["spelled"]}
        matched = {text[start:end] for start, end in one["matched"]}
        assert {word.casefold() for word in matched} <= {word.casefold() for word in spelled}
    logit = why["logit"]
    total = math.fsum(logit[name] for name in CONFIDENCE)
    assert 1 / (1 + math.exp(-total)) == pytest.approx(why["confidence"], abs=1e-9)


def _keys(value: Any, path: str = "") -> set[str]:
    """Return the paths of all keys of a JSON value, but of those that are documented elsewhere."""
    if isinstance(value, list):
        many = cast("list[Any]", value)
        return {key for one in many for key in _keys(one, f"{path}[]")}
    if not isinstance(value, dict) or path in ELSEWHERE:
        return set()
    names = cast("dict[str, Any]", value)
    below = {key: _keys(one, f"{path}.{key}".lstrip(".")) for key, one in names.items()}
    return {f"{path}.{key}".lstrip(".") for key in below} | set[str]().union(*below.values())


ELSEWHERE = {
    "passages[]",
    "corrections[]",
    "logit.evidence",
    "scored[].quote",
    "scored[].words[].fields",
    "scored[].worth",
    "scored[].adjacent[]",
}


def test_every_key_is_documented(shell: Shell) -> None:
    """docs/cli.md has each key of the object, and no other."""
    text = (ROOT / "docs/cli.md").read_text(encoding="utf-8")
    table = text.partition("### Why, for scripts")[2].partition("## Exit codes")[0]
    firsts = re.findall(r"(?m)^\| (`.*?`) \|", table)
    told = {name for first in firsts for name in re.findall(r"`([^`]+)`", first)}
    why = shell.here("why", "--json", "Is Guantanmo safe for a political party?").worked().objects
    assert told == _keys(why[0])


def test_people_read_tables(shell: Shell) -> None:
    """The numbers of the table of addends add up to the score below them, as shown."""
    shown = shell.here("why", PARTY).worked().output
    assert "Amnesty International is not Democratic" in shown
    assert "confidence 0.9856, threshold 0.7500: answer\n" in shown
    for part in re.split(r"(?m)^ What .*Adds *$", shown)[1:]:
        lines = part.strip("\n").splitlines()
        end = next(n for n, line in enumerate(lines) if re.match(r" (score|logit) ", line))
        amounts = [float(line.split()[-1]) for line in lines[: end + 1]]
        assert math.fsum(amounts[:-1]) == pytest.approx(amounts[-1], abs=1e-9)


def test_a_refusal(shell: Shell) -> None:
    """A refusal is explained by its best passage; a word that no passage has gives nothing."""
    question = "What is the annual budget for Guantanmo?"
    shown = shell.here("why", question).worked().output
    assert "avgdl" in shown
    assert re.search(r"(?m)^ budget +not there ", shown)
    assert "so I searched for guantanamo" in shown
    assert shown.endswith("threshold 0.7500: closest\n")
    free = shell.here("why", question, "--threshold", "0").worked().output
    assert free.endswith("threshold 0.0000: answer\n")
    typed = shell.here("why", "--as-typed", question).worked().output
    assert "searched for" not in typed
    [why] = shell.here("why", "--json", question).worked().objects
    assert (why["answered"], why["missing"]) == (False, ["annual", "budget"])
    assert (why["outcome"], why["logit"]["evidence"]["absent"]) == ("closest", [])
    assert "find a passage near the question" in shell.here("why", "zyzzyva").worked().output
    [nothing] = shell.here("why", "--json", "zyzzyva").worked().objects
    assert (nothing["scored"], nothing["logit"]) == ([], None)


def test_other_sources(shell: Shell) -> None:
    """Another folder is explained on its own; a passage quoted twice has its numbers once."""
    shell.write("texts/a.md", "Otters sleep. " + "Badgers dig. " * 30 + "An otter swims.\n")
    shown = shell.here("why", "--sources", "texts", "--threshold", "0", "otter").worked().output
    assert "Otters, otter" in shown
    assert shown.count("avgdl") == 1


def test_the_worked_example_is_the_programs(shell: Shell) -> None:
    """Each line of the example in docs/retrieval.md is printed so, in the same order."""
    document = (ROOT / "docs" / "retrieval.md").read_text(encoding="utf-8")
    section = document.partition("## Why this?")[2]
    [example] = re.findall(r"```text\n(.*?)```", section.partition("\n## ")[0], re.DOTALL)
    printed = iter(shell.here("why", PARTY).worked().output.splitlines())
    for line in filter(None, example.splitlines()):
        assert any(other.startswith(line) for other in printed), line

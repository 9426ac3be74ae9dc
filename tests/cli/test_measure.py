"""``verbatim measure``: an operator's own golden set on their own documents."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bot.evaluation.scoring import FIGURES
from tests.cli.conftest import Done, Shell

HERON: dict[str, Any] = {
    "question": "Where does the heron stand?",
    "expect": ["in the reeds"],
    "kind": "plain",
}
OTTER: dict[str, Any] = {
    "question": "How does the otter sleep?",
    "expect": ["afloat"],
    "source": "beasts.md",
}
# The best passage has both words, and the expected one only one of them.
BLIND: dict[str, Any] = {"question": "Are voles blind?", "expect": ["isn't blind"], "kind": "hard"}
ZEBRA: dict[str, Any] = {"question": "What do zebras eat?", "expect": [], "kind": "none"}


@pytest.fixture
def folder(shell: Shell) -> Path:
    """Write the documents and the golden set."""
    shell.write("texts/birds.md", "# Birds\n\nThe heron stands in the reeds.\n\nThe owl hunts.\n")
    shell.write(
        "texts/beasts.md",
        "# Beasts\n\nThe otter sleeps afloat.\n\nThe bat isn't blind.\n\nVoles are blind.\n",
    )
    lines = [json.dumps(one) for one in (HERON, OTTER, BLIND, ZEBRA)]
    return shell.write("golden.jsonl", "\n\n".join(lines)).parent


def measure(shell: Shell, *arguments: str) -> Done:
    """Measure the golden set on the documents."""
    return shell.here("measure", "golden.jsonl", "--sources", "texts", *arguments)


def measured(shell: Shell, *arguments: str) -> dict[str, Any]:
    """Measure, and return what ``--json`` prints: one object."""
    [told] = measure(shell, "--json", *arguments).worked().objects
    return told


@pytest.mark.usefixtures("folder")
def test_everything_in_one_object(shell: Shell) -> None:
    """``--json`` has each figure with its count, the kinds, the bins, the latency."""
    told = measured(shell, "--threshold", "0", "--wrong")
    assert (told["golden"], told["questions"], told["answerable"]) == ("golden.jsonl", 4, 3)
    [run] = told["runs"]
    assert (run["label"], run["sources"], run["threshold"]) == ("in force", "texts", 0)
    assert run["weights"]["k1"] > 0
    assert list(run["scores"]) == list(FIGURES)
    values = {name: (score["value"], score["n"]) for name, score in run["scores"].items()}
    assert values["hit@1"] == (pytest.approx(2 / 3), 3)
    assert values["hit@3"] == (1, 3)
    assert values["mrr"] == (pytest.approx((1 + 1 + 1 / 2) / 3), 3)
    assert values["answered"] == (1, 3)
    assert (values["refused"], values["auc"]) == ((1, 1), (1, 4))
    hit = run["scores"]["hit@1"]
    assert 0 < hit["low"] < hit["value"] < hit["high"] < 1
    assert [(one["kind"], one["questions"]) for one in run["kinds"]] == [
        ("plain", 1),
        (None, 1),
        ("hard", 1),
        ("none", 1),
    ]
    bins = run["calibration"]["bins"]
    assert sum(one["right"]["n"] for one in bins) == 4
    assert 0 <= run["calibration"]["error"] <= 1
    latency = run["latency_ms"]
    assert 0 < latency["p50"] <= latency["p95"] <= latency["p99"] <= latency["max"]
    assert (told["changes"], told["floors"]) == (None, [])
    [wrong] = told["wrong"]
    assert (wrong["line"], wrong["question"]) == (5, BLIND["question"])
    assert wrong["outcomes"][0]["rank"] == 2
    assert wrong["outcomes"][0]["first"] == "Voles are blind."


@pytest.mark.usefixtures("folder")
def test_people_read_it_in_80_columns(shell: Shell) -> None:
    """The tables fit a small terminal; what went wrong is listed with what came first."""
    done = measure(shell, "--threshold", "0", "--wrong").worked()
    assert "golden.jsonl: 4 questions, 3 with an answer in the sources, 1 without" in done.output
    assert all(re.search(rf"^ {name} ", done.output, re.MULTILINE) for name in FIGURES)
    tables, listed = done.output.split("\n1 of 4 questions to look at:\n")
    assert max(len(line.rstrip()) for line in tables.splitlines()) <= 80
    assert f"golden.jsonl:5: {BLIND['question']}" in listed
    assert "expected: “isn't blind”" in listed
    assert "the right passage at place 2" in listed
    assert "“Voles are blind.”" in listed
    shell.write("golden.jsonl", json.dumps({**ZEBRA, "question": "\x1b[2J Voles?", "kind": "\x07"}))
    hostile = measure(shell, "--threshold", "0", "--wrong").worked().output
    assert "golden.jsonl:1: \\x1b[2J Voles?" in hostile
    assert not {"\x1b", "\x07"} & set(hostile)


@pytest.mark.usefixtures("folder")
def test_what_was_refused_is_listed(shell: Shell) -> None:
    """A question that has an answer and was refused isn't right; what came first is told."""
    refused = measure(shell, "--threshold", "1", "--wrong").worked().output
    assert "3 of 4 questions to look at:" in refused
    assert "refused: " in refused


@pytest.mark.usefixtures("folder")
def test_two_setups_side_by_side(shell: Shell) -> None:
    """``--against`` shows both, their difference, and how many questions changed which way."""
    told = measured(shell, "--set", "threshold=1", "--against", "threshold=0", "--wrong")
    assert [run["label"] for run in told["runs"]] == ["threshold=1", "threshold=0"]
    assert [run["threshold"] for run in told["runs"]] == [1, 0]
    assert list(told["changes"]) == list(FIGURES)
    assert told["changes"]["answered"] == {"difference": 1, "won": 3, "lost": 0, "p": 0.25}
    assert told["changes"]["hit@1"] == {"difference": 0, "won": 0, "lost": 0, "p": 1}
    assert told["changes"]["auc"] == {"difference": 0, "won": None, "lost": None, "p": None}
    assert [one["line"] for one in told["wrong"]] == [1, 3]
    before, after = told["wrong"][0]["outcomes"]
    assert (before["answered"], after["answered"]) == (False, True)

    output = measure(shell, "--threshold", "1", "--against", "threshold=0", "--wrong").output
    assert "A: in force (threshold 1, " in output
    assert "B: threshold=0 (threshold 0, " in output
    assert re.search(r"answered +0\.000 +1\.000 +\+1\.000 +3 +0 +0\.250 +3", output)
    tables, listed = output.split("\n2 of 4 questions to look at:\n")
    assert max(len(line.rstrip()) for line in tables.splitlines()) <= 80
    assert f"golden.jsonl:1: {HERON['question']} (won)\n" in listed
    assert re.search(r"\n +A refused: .*\n +B answered: ", listed)


@pytest.mark.usefixtures("folder")
def test_weights_and_sources_can_be_tried(shell: Shell) -> None:
    """A weight changes the ranking, and another folder is another corpus."""
    shell.write("more/beasts.md", "# Beasts\n\nThe otter sleeps afloat. The bat isn't blind.\n")
    shell.write("more/birds.md", "# Birds\n\nThe heron stands in the reeds.\n")
    told = measured(shell, "--set", "k1=0.1", "--against", "sources=more", "--against", "b=0")
    first, second = told["runs"]
    assert (first["weights"]["k1"], second["weights"]["b"]) == (0.1, 0)
    assert (first["sources"], second["sources"]) == ("texts", "more")
    assert first["corpus_version"] != second["corpus_version"]
    assert second["scores"]["hit@1"]["value"] == 1


@pytest.mark.usefixtures("folder")
def test_a_floor(shell: Shell) -> None:
    """What is below its floor makes it fail with 1 and is named; what holds is told in JSON."""
    assert measure(shell, "--floor", "hit@3=1", "--floor", "refused=0.9").worked().output
    done = measure(shell, "--json", "--floor", "hit@1=0.7", "--floor", "hit@3=0.9")
    assert done.code == 1
    assert done.complaint == "verbatim: hit@1 is 0.6667 (n = 3); its floor is 0.7\n"
    assert done.objects[0]["floors"] == [
        {"name": "hit@1", "floor": 0.7, "value": pytest.approx(2 / 3), "held": False},
        {"name": "hit@3", "floor": 0.9, "value": 1, "held": True},
    ]
    shell.write("golden.jsonl", json.dumps(HERON))
    done = measure(shell, "--floor", "refused=0")
    assert (done.code, done.complaint) == (
        1,
        "verbatim: refused has no question; its floor is 0\n",
    )


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("name", ["plot.png", "plot.svg"])
def test_a_plot(shell: Shell, name: str) -> None:
    """``--plot`` draws a picture beside what is printed."""
    done = measure(shell, "--plot", name, "--against", "k1=2").worked()
    assert "B: k1=2" in done.output
    if name.endswith(".png"):
        with Image.open(shell.folder / name) as picture:
            picture.load()
            assert min(picture.size) > 500
    else:
        assert "</svg>" in (shell.folder / name).read_text(encoding="utf-8")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--set", "k2=1"], 78, ["--set k2=1", "there is no 'k2'", "k1", "threshold", "sources"]),
        (["--against", "k1=x"], 78, ["--against k1=x", "valid number"]),
        (["--against", "sources=nowhere"], 78, ["nowhere", "isn't there"]),
        (["--floor", "hit=1"], 78, ["there is no 'hit'", "hit@1"]),
        (["--floor", "mrr=80"], 78, ["from 0 to 1"]),
        (["--plot", "plot.jpg"], 78, ["--plot plot.jpg", ".png or .svg"]),
        (["--plot", "nowhere/plot.png"], 78, ["no folder nowhere"]),
        (["--set", "k1=-1"], 78, ["--set k1=-1: k1 is a number from 0 to 1000"]),
    ],
)
def test_a_wrong_option(shell: Shell, arguments: list[str], code: int, words: list[str]) -> None:
    """It is told in one line, and nothing is printed that could be taken for a result."""
    measure(shell, *arguments).failed(code, *words)


@pytest.mark.usefixtures("folder")
def test_a_golden_set_with_mistakes(shell: Shell) -> None:
    """Each is told with its file and line and what to do; the exit code is 65."""
    lines = [HERON, {**HERON, "expect": ["in the reads"]}, {**OTTER, "source": "beast.md"}]
    shell.write("golden.jsonl", "\n".join(json.dumps(one) for one in lines))
    done = measure(shell)
    assert (done.code, done.output) == (65, "")
    assert done.complaint.splitlines() == [
        (
            "verbatim: golden.jsonl:2: 'in the reads' stands nowhere in the sources; copy it out "
            "of the file, character for character"
        ),
        "verbatim: golden.jsonl:3: there's no source 'beast.md'; there is 'beasts.md', 'birds.md'",
    ]
    shell.write("golden.jsonl", "question,expect\n")
    measure(shell).failed(65, "golden.jsonl:1: isn't a JSON object on one line")
    shell.write("golden.jsonl", "")
    measure(shell).failed(65, "golden.jsonl: holds no question")
    (shell.folder / "golden.jsonl").unlink()
    measure(shell).failed(65, "golden.jsonl: can't be read: No such file or directory")


@pytest.mark.usefixtures("folder")
def test_a_bar_in_a_terminal_only(shell: Shell) -> None:
    """In a terminal a bar on standard error says how far it is; in a pipe there's none."""
    master, terminal = pty.openpty()
    arguments = ["measure", "golden.jsonl", "--sources", "texts", "--json"]
    with subprocess.Popen(
        [sys.executable, "-m", "bot", *arguments],
        stdout=subprocess.PIPE,
        stderr=terminal,
        cwd=shell.folder,
        env={**shell.environ, "TERM": "xterm"},
    ) as process:
        out, _ = process.communicate(timeout=300)
    os.close(terminal)
    drawn = os.read(master, 1 << 20)
    os.close(master)
    assert process.returncode == 0
    assert b"Asking" in drawn
    assert json.loads(out)["questions"] == 4
    shell.run(*arguments).worked()


SPY = """
import sys
sys.argv = ["verbatim", "measure", "golden.jsonl", "--sources", "texts", "--json"]
from bot.__main__ import main
try:
    main()
except SystemExit:
    pass
loaded = {name.partition(".")[0] for name in sys.modules}
print(sorted(loaded & {"discord", "aiosqlite", "matplotlib"}), file=sys.stderr)
"""


@pytest.mark.usefixtures("folder")
def test_nothing_is_loaded_that_it_does_not_need(shell: Shell) -> None:
    """Without a plot matplotlib isn't loaded, and neither are Discord and the database ever."""
    done = subprocess.run(
        [sys.executable, "-c", SPY],
        capture_output=True,
        cwd=shell.folder,
        env=shell.environ,
        text=True,
        check=False,
    )
    assert done.stderr.strip() == "[]"

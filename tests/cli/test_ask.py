"""``verbatim ask``: the stable interface that scripts read, and the pretty one."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.settings import SEEDS
from tests.cli.conftest import Shell
from tests.stand_in import ROOT

QUESTION = "Does Amnesty support a political party?"
KEYS = [
    "question", "answered", "outcome", "reply", "confidence", "passages", "quotes",
    "suggestions", "corpus_version", "corrections",
]  # fmt: skip


def check_contract(answer: dict[str, Any], folder: Path, most: int = 10) -> None:
    """Check one line against the documented form, its spans against the files."""
    assert list(answer) == KEYS
    assert 0 <= answer["confidence"] <= 1
    assert len(answer["passages"]) <= most
    scores = [one["score"] for one in answer["passages"]]
    assert scores == sorted(scores, reverse=True)
    assert all(score > 0 for score in scores)
    for one in (*answer["passages"], *answer["quotes"]):
        text = (folder / one["source"]).read_bytes().decode()  # no newline translation
        assert 0 <= one["start"] < one["end"] <= len(text)
        if "text" in one:
            assert one["text"] == text[one["start"] : one["end"]]
            assert len(one["text"]) <= 300
    if answer["answered"]:
        assert 1 <= len(answer["quotes"]) <= 3
        assert answer["suggestions"] == []
    else:
        assert answer["outcome"] == ("closest" if answer["quotes"] else "nothing")


def test_one_line_in_one_object_out(shell: Shell) -> None:
    """Each line gets its object, in order, blank and broken ones too."""
    lines = [
        QUESTION.encode(),
        b"",
        b"   ",
        "Qu'est-ce que la peine de mort? 🦦 \u202eא".encode(),
        b"\xff\xfe death penalty",
        b"Is Reggie Clemons guilty?\r",
        b"tabs\tand \x00 nulls",
        b"no newline at the end",
    ]
    done = shell.run("ask", "--json", stdin=b"\n".join(lines)).worked()
    wanted = [line.decode(errors="replace").rstrip("\r") for line in lines]
    assert [one["question"] for one in done.objects] == wanted
    for one in done.objects:
        check_contract(one, SEEDS)
    first, blank = done.objects[:2]
    assert first["quotes"][0]["text"].startswith("Amnesty International is not Democratic")
    assert not blank["answered"]
    assert blank["passages"] == []
    assert blank["confidence"] == 0


def test_nothing_in_nothing_out(shell: Shell) -> None:
    """No line is no object."""
    assert shell.run("ask", "--json").worked().output == ""


def test_an_argument_is_asked_in_place_of_the_lines(shell: Shell) -> None:
    """A question as argument is the one that is answered; what isn't UTF-8 in it is replaced."""
    done = shell.run("ask", "--json", QUESTION.encode() + b" \xff", stdin=b"Another?\n").worked()
    [answer] = done.objects
    assert answer["question"] == f"{QUESTION} \ufffd"
    check_contract(answer, SEEDS)


def test_passages_and_threshold(shell: Shell) -> None:
    """``--passages`` bounds what is listed, also when refused; ``--threshold`` decides."""
    questions = f"{QUESTION}\nWhat is the airspeed of an unladen swallow?\n".encode()
    none, three, all_, never = (
        shell.here("ask", "--json", *options, stdin=questions).worked().objects
        for options in (
            ("--passages", "0"),
            ("--passages", "3"),
            ("--passages", "1000", "--threshold", "0"),
            ("--threshold", "1"),
        )
    )
    assert [one["passages"] for one in none] == [[], []]
    assert none[0]["quotes"], "a quote needs no listed passage"
    assert len(three[0]["passages"]) == 3
    assert three[0]["passages"] == all_[0]["passages"][:3]
    assert len(all_[0]["passages"]) > 10
    assert all(one["answered"] for one in all_ if one["passages"])
    assert not [one for one in never if one["answered"] and one["confidence"] < 1]
    assert len(never[0]["passages"]) == 10
    for one in (*none, *three, *all_, *never):
        check_contract(one, SEEDS, most=1000)


def test_offsets_are_code_points_into_the_file(shell: Shell) -> None:
    """Carriage returns, a byte order mark and characters beyond the first plane shift nothing."""
    shell.write("texts/crlf.txt", "🦦 Otters.\r\n\r\nThe otter 🦦 sleeps\r\nafloat.\r\n")
    shell.write("texts/mark.md", "\ufeff# 🦡 Badgers\r\n\r\nThe badger 🦡 digs a sett.\r\n")
    shell.write("texts/below/old.md", "# Voles\r\rThe vole hides well.\r")
    asked = b"Where does the otter sleep?\nWhat does the badger dig?\nHow does the vole hide?\n"
    done = shell.run("ask", "--json", "--sources", "texts", stdin=asked).worked()
    for one in done.objects:
        check_contract(one, shell.folder / "texts")
    otter, badger, vole = (one["quotes"][0] for one in done.objects)
    assert otter["text"] == "The otter 🦦 sleeps\r\nafloat."
    assert (otter["source"], otter["start"]) == ("crlf.txt", 13)
    assert badger["text"] == "The badger 🦡 digs a sett."
    assert vole["source"] == "below/old.md"
    assert "The vole hides well." in vole["text"]


def test_the_same_question_gets_the_same_answer(shell: Shell) -> None:
    """Two processes say the same, byte for byte, whatever their hash seed and locale."""
    stdin = f"{QUESTION}\nIran?\nxyzzy\n".encode()
    first, second = (
        shell.run("ask", "--json", stdin=stdin, environ=given).worked().output
        for given in (
            {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"},
            {"PYTHONHASHSEED": "2", "LC_ALL": "C"},
        )
    )
    assert first == second


def test_output_is_utf8_whatever_the_locale(shell: Shell) -> None:
    """A pipe gets UTF-8 even where the locale is another's."""
    shell.write("texts/a.md", "The otter 🦦 sleeps “afloat”.\n")
    done = shell.run(
        "ask", "--json", "--sources", "texts", "otter", environ={"PYTHONIOENCODING": "latin-1"}
    ).worked()
    assert "🦦" in done.output


def test_thousands_of_questions_stream(shell: Shell) -> None:
    """Two thousand questions go through one process, each answered before the next is read."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", "--json", "--passages", "1"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=shell.folder,
        env=shell.environ,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{QUESTION}\n".encode())
        process.stdin.flush()
        assert QUESTION.encode() in process.stdout.readline()
        process.stdin.write(b"Is Reggie Clemons guilty?\n" * 100)
        process.stdin.flush()
        lines = [process.stdout.readline() for _ in range(100)]
        assert len(set(lines)) == 1
        out, _ = process.communicate(b"What of Iran and Syria?\n" * 2000)
    assert out.count(b"\n") == 2000
    assert process.returncode == 0


def test_a_broken_pipe_is_quiet(shell: Shell) -> None:
    """When whoever reads has enough, nothing is complained about."""
    for arguments, stdin in ((("ask", "--json"), b"Iran?\n" * 2000), (("topic",), b"")):
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=shell.folder,
            env=shell.environ,
        )
        with process:
            assert process.stdin is not None
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            try:
                process.stdin.write(stdin)
                process.stdin.close()
            except BrokenPipeError:
                pass
            assert process.stderr.read() == b""


def test_ctrl_c_is_quiet(shell: Shell) -> None:
    """Ctrl-C ends it with 130 and no traceback."""
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=shell.folder,
        env=shell.environ,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"Iran?\n")
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr.read() == b""


SPY = """
import socket, sys
before = set(sys.modules)  # what a tool such as coverage loaded is no concern of ours
def refuse(*_, **__): raise AssertionError("no network")
socket.socket.connect = refuse
sys.argv = ["verbatim", "ask", "--json", "Iran?"]
from bot.__main__ import main
try:
    main()
except SystemExit:
    pass
loaded = {name.partition(".")[0] for name in set(sys.modules) - before}
print(sorted(loaded & {"discord", "aiohttp", "aiosqlite", "sqlite3", "simcord"}), file=sys.stderr)
"""


def test_it_needs_neither_discord_nor_a_database(shell: Shell) -> None:
    """Asking loads neither discord.py nor SQLite, makes no file, and opens no connection."""
    done = subprocess.run(
        [sys.executable, "-c", SPY],
        capture_output=True,
        cwd=shell.folder,
        env=shell.environ,
        text=True,
        check=False,
    )
    assert done.stderr.strip() == "[]"
    assert done.stdout.startswith('{"question"')
    assert list(shell.folder.iterdir()) == []


def test_people_read_it_too(shell: Shell) -> None:
    """Without ``--json``, quotes stand with who says them; a refusal says what is near."""
    answered = shell.here("ask", QUESTION).worked().output
    assert "Amnesty International is not Democratic" in answered
    assert "Amnesty International USA · How Does Amnesty" in answered
    assert "impartiality-" in answered
    assert "confidence" in answered
    refused = shell.here("ask", "What is the death penallty of gnus?", "--threshold", "1").worked()
    assert "I’m not sure these answer your question" in refused.output
    assert "gnus" in refused.output
    assert "Death penalty" in refused.output


def test_a_misspelt_word_is_put_right_and_named(shell: Shell) -> None:
    """What was searched for in place of what stands in the object; as typed, nothing is changed."""
    lines = b"Is Guantanmo safe?\nIs Guantanamo safe?\n"
    slip, right = shell.here("ask", "--json", stdin=lines).worked().objects
    assert slip["corrections"] == [{"typed": "Guantanmo", "searched": "guantanamo"}]
    assert right["corrections"] == []
    assert slip["quotes"] == right["quotes"] != []
    check_contract(slip, SEEDS)
    typed, same = shell.here("ask", "--json", "--as-typed", stdin=lines).worked().objects
    assert (typed["corrections"], typed["question"]) == ([], "Is Guantanmo safe?")
    assert not typed["answered"]
    assert same == right


def test_people_read_what_was_put_right(shell: Shell) -> None:
    """The line below the question names each word once; as typed, there is none."""
    shown = shell.here("ask", "guantanmo prisonres, Guantanmo").worked().output.splitlines()
    assert shown[1] == (
        "I couldn’t find the words guantanmo, prisonres, Guantanmo, "
        "so I searched for guantanamo, prisoners."
    )
    typed = shell.here("ask", "guantanmo prisonres", "--as-typed").worked().output
    assert "so I searched for" not in typed
    assert "I didn’t find the words guantanmo, prisonres." in typed


@pytest.mark.parametrize(
    ("arguments", "environ", "code", "words"),
    [
        (["--sources", "nowhere"], {}, 78, ["nowhere", "--sources"]),
        ([], {"VERBATIM_THRESHOLD": "2"}, 78, ["VERBATIM_THRESHOLD"]),
        ([], {"VERBATIM_TRESHOLD": "0.5"}, 78, ["VERBATIM_TRESHOLD", "docs/settings.md"]),
        (["--sources", "empty"], {}, 78, ["empty", ".md"]),
    ],
)
def test_what_is_wrong_is_one_line(
    shell: Shell, arguments: list[str], environ: dict[str, str], code: int, words: list[str]
) -> None:
    """A wrong folder or setting is one line that says what to do."""
    (shell.folder / "empty").mkdir()
    shell.here("ask", "Iran?", *arguments, environ=environ).failed(code, *words)


def test_a_question_without_end(shell: Shell) -> None:
    """A question of a thousand words that no source has is refused like any other."""
    question = " ".join(f"zyzzyva{number}" for number in range(1000))
    shown = shell.here("ask", stdin=question.encode()).worked().output
    assert "zyzzyva999." in shown


@pytest.mark.parametrize("option", [["--passages", "-1"], ["--threshold", "1.1"], ["--jsn"]])
def test_what_is_mistyped_is_told(shell: Shell, option: list[str]) -> None:
    """A wrong option is refused with code 2, and named."""
    done = shell.here("ask", "Iran?", *option)
    assert done.code == 2
    assert option[0] in done.complaint
    assert "Traceback" not in done.complaint


def test_a_file_left_out_is_told_apart(shell: Shell) -> None:
    """What is left out of the corpus is told on standard error; the answers stay clean."""
    shell.write("texts/a.md", "The otter sleeps afloat.\n")
    shell.write("texts/b.md", b"\xff")
    done = shell.here("ask", "--json", "--sources", "texts", "otter")
    assert done.code == 0
    assert "b.md" in done.complaint
    assert len(done.objects) == 1
    strict = shell.here(
        "ask", "--sources", "texts", "otter", environ={"VERBATIM_STRICT_SOURCES": "1"}
    )
    strict.failed(78, "b.md", "UTF-8")


def test_the_repository_is_left_alone(shell: Shell) -> None:
    """The program runs in the folder that it is typed in, not in its own."""
    assert not shell.folder.is_relative_to(ROOT)

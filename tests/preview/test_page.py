"""The local test bot in a real browser: what a newcomer does first."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import SEEDS
from tests.preview.browser import (
    MEMBER,
    MODERATOR,
    ROOT,
    browser_path,
    local_test_bot,
    person_at,
)

if browser_path() is None:
    if os.environ.get("REQUIRE_BROWSER"):
        pytest.fail("no Chromium is installed, and REQUIRE_BROWSER is set", pytrace=False)
    pytest.skip(
        "no Chromium is installed: the local test bot isn't tested in a browser",
        allow_module_level=True,
    )

HOSTILE = (
    "Zebra *stars* _lines_ ~~gone~~ `code` ||hidden|| <@1> <#2> <t:0> @everyone [a](http://b.c) "
    "https://d.e/f_g_h :smile: &amp; # no heading - no list \u201cquoted\u201d 1. one \\back\\"
)


def log_rows(database: Path) -> list[dict[str, object]]:
    """Return the query log, newest first, as ``verbatim log --json`` prints it."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "log", "--json", "--database", str(database)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=database.parent,
        check=True,
        capture_output=True,
        text=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_newcomer_asks_both_texts(tmp_path: Path) -> None:
    """A question typed into the page shows a right quote from each text, and is on record."""
    texts = [path.read_bytes().decode() for path in sorted(SEEDS.glob("*.txt"))]
    with local_test_bot(tmp_path) as address, person_at(address) as alice:
        alice.ask("ask", question="Does Amnesty support a political party?")
        quotes = alice.quotes()
        assert quotes[0].startswith("Amnesty International is not Democratic, Republican")
        assert all(quote in texts[0] for quote in quotes)

        alice.ask("ask", question="What does he say about war against civilians?")
        quotes = alice.quotes()
        assert any("War against civilians is unspeakable." in quote for quote in quotes)
        assert "Secretary General @ Amnesty International, answering question 11" in (
            alice.newest.inner_text()
        )

        alice.press("In context")
        assert "Only you can see this" in alice.newest.inner_text()

        alice.become(MODERATOR)
        assert "Only you can see this" not in alice.newest.inner_text()
        alice.ask("settings")
        assert "Who sees answers: everyone" in alice.newest.inner_text()
        alice.become(MEMBER)
    rows = log_rows(tmp_path / "data" / "try.sqlite3")
    assert [row["command"] for row in rows] == ["read", "ask", "ask"]
    assert rows[-1]["question"] == "Does Amnesty support a political party?"


def test_a_refusal_helps(tmp_path: Path) -> None:
    """Unsure, it shows the closest passages, and a press on what is near leads to quotes."""
    with local_test_bot(tmp_path) as address, person_at(address) as alice:
        alice.ask("ask", question="annual budget of guantanmo?")
        assert "I’m not sure these answer your question." in alice.newest.inner_text()
        assert alice.quotes()
        alice.press("Guantanamo")
        assert any("Guantanamo" in quote for quote in alice.quotes())


def test_a_slip_is_put_right_and_undone(tmp_path: Path) -> None:
    """A misspelt word is named below the question; one press searches as typed, one goes back."""
    line = "I couldn’t find the word guantanmo, so I searched for guantanamo."
    with local_test_bot(tmp_path) as address, person_at(address, width=420) as alice:
        alice.ask("ask", question="guantanmo safe")
        assert line in alice.newest.inner_text()
        quotes = alice.quotes()
        assert "Guantanamo" in quotes[0]
        alice.press("Search as typed")
        assert "I didn’t find the word guantanmo." in alice.newest.inner_text()
        alice.press("Correct the spelling")
        assert line in alice.newest.inner_text()
        assert alice.quotes() == quotes
        assert alice.messages.count() == 1
    rows = log_rows(tmp_path / "data" / "try.sqlite3")
    put_right = [{"typed": "guantanmo", "searched": "guantanamo"}]
    assert [row["corrections"] for row in rows] == [put_right, [], put_right]


def test_hostile_text_is_shown_as_it_is(tmp_path: Path) -> None:
    """Markdown, mentions and links of a source are shown as their own characters."""
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "hostile.txt").write_text(HOSTILE, encoding="utf-8")
    with (
        local_test_bot(tmp_path, "--sources", "texts") as address,
        person_at(address, width=420) as alice,
    ):
        alice.ask("ask", question="zebra back")
        assert alice.quotes() == [HOSTILE]
        assert alice.newest.locator("blockquote a, blockquote em, blockquote code").count() == 0


def test_a_message_is_checked(tmp_path: Path) -> None:
    """Apps → Check quote, which the page lacks, is there as /apps, and shows what is altered."""
    with local_test_bot(tmp_path) as address, person_at(address) as alice:
        alice.write("They wrote: \u201cThe organization does pledge support to any parties.\u201d")
        alice.apps("Check quote", "They wrote")
        shown = alice.newest.inner_text()
        assert "1 quotation: 1 altered" in shown
        assert "does [missing: not] pledge support to any [parties instead of candidates]" in shown
        assert alice.quotes() == ["The organization does not pledge support to any candidates."]
        assert "Only you can see this" in shown
        alice.apps("Check quote", "1 quotation")
        assert "1 quotation: 1 exact" in alice.newest.inner_text()
    rows = log_rows(tmp_path / "data" / "try.sqlite3")
    assert [row["command"] for row in rows] == ["verify", "verify"]

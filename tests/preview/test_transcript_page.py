"""The transcript's web page in a real browser: narrow, wide, dark, from the right, and printed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from bot.ama.page import Labels, page
from bot.ama.transcript import Transcript, TranscriptEntry
from tests.preview.browser import FLAGS, browser_path

if browser_path() is None:
    if os.environ.get("REQUIRE_BROWSER"):
        pytest.fail("no Chromium is installed, and REQUIRE_BROWSER is set", pytrace=False)
    pytest.skip("no Chromium is installed: no page is shown", allow_module_level=True)

HOSTILE = (
    "<script>document.title = 'run'</script> <img src=x onerror=\"document.title = 'run'\">\n\n"
    "    four blanks, then   three\n\n" + "unbroken" * 60
)
ARABIC = "هل يُنشر كل ما أكتبه هنا؟ Amnesty International قالت ذلك."
MADE = Transcript(
    title="Ask the Secretary General",
    guest="Secretary General @ Amnesty International",
    published=date(2015, 10, 2),
    until=date(2015, 10, 8),
    turns=(
        TranscriptEntry(
            "Researcher @ Harvard | Parlio community manager", HOSTILE, "Thank you!\n\nYes."
        ),
        TranscriptEntry(None, ARABIC, "نعم.\n\nYes, all of it."),
    ),
    opening="Hi everyone, namaste.\n\nI am ready to answer any and all of your questions.",
    host="Parlio",
)
LABELS = Labels("en", "ltr", "This Q&A took place 2 to 8 Oct 2015.", "2 questions", "Question {}")
OVERFLOWS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Run a browser."""
    with sync_playwright() as tool:
        made = tool.chromium.launch(executable_path=browser_path(), args=list(FLAGS))
        yield made
        made.close()


@pytest.mark.parametrize("width", [320, 1200])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_and_nothing_runs(
    browser: Browser, tmp_path: Path, width: int, scheme: str
) -> None:
    """Nothing is cut off or runs; the words are shown as they were written, blanks and all."""
    file = tmp_path / "page.html"
    file.write_text(page(MADE, LABELS), encoding="utf-8")
    sheet = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    asked: list[str] = []
    sheet.on("request", lambda one: asked.append(one.url))
    sheet.goto(file.as_uri())
    assert asked == [file.as_uri()]
    assert sheet.title() == MADE.title
    assert not sheet.evaluate(OVERFLOWS)
    assert sheet.locator("#q1 .asked .words").inner_text() == HOSTILE
    assert sheet.locator("#q2 .asked .words").inner_text() == ARABIC
    sides = "getComputedStyle(document.querySelector('#q2 .asked .words')).direction"
    assert sheet.evaluate(sides) == "rtl"
    sheet.locator("#q2 h2 a").click()
    assert sheet.url.endswith("#q2")
    sheet.close()


def test_it_is_printed_on_white(browser: Browser, tmp_path: Path) -> None:
    """Printed from a dark screen it is dark on white, over as many sheets as it takes."""
    file = tmp_path / "page.html"
    long = replace(MADE, turns=MADE.turns * 12)
    file.write_text(page(long, LABELS), encoding="utf-8")
    sheet = browser.new_page(color_scheme="dark")
    sheet.goto(file.as_uri())
    sheet.emulate_media(media="print", color_scheme="dark")
    assert sheet.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert sheet.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    printed = sheet.pdf(format="A4")
    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") > 2
    sheet.close()

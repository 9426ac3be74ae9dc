"""The local test bot and a real browser on it, driven as a person would."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, sync_playwright

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",  # as root, Chromium has no sandbox
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
READY = """() => {
  const page = window.simcordPreview;
  return page?.ready && page.commandPicker.catalog.state === 'ready'
    && page.pendingAction === null && page.awaitingRevision === null;
}"""
"""Whether the page shows what came of the last action, which is pending from its very event on."""
PATIENCE_MS = 120_000
"""How long something may take to appear: a bound for failure, no measure."""
SUGGESTED = """name => {
  const field = document.querySelector(`.command-option-input[data-option="${name}"]`);
  const list = simcordPreview.commandPicker.autocomplete;
  return field?.ariaAutoComplete !== 'list' || document.querySelector('.command-entity-suggestion')
    || (list.option === name && ['answered', 'failed'].includes(list.state));
}"""
"""Whether the page has fetched what an option suggests, if it suggests anything."""
OFFERED = f"""name => !document.querySelector(`.command-suggestion[data-value="${{name}}"]`)
  && (document.querySelector('.command-suggestion') || ({SUGGESTED})(name))"""
"""Whether an option has taken the place of the list of options, with its own list if it has one."""
FORM = "[role=dialog]"
MEMBER = "Alice (member)"
MODERATOR = "Mona (moderator)"
GUEST = "Gita (guest)"


def browser_path() -> str | None:
    """Return the path of an installed Chromium, None where there is none."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


@contextmanager
def local_test_bot(folder: Path, *arguments: str) -> Generator[str]:
    """Run ``verbatim try`` in a folder of its own for as long as the context lasts.

    Yields the address of its page; ends it with SIGTERM and expects a clean end.
    """
    environ = {name: value for name, value in os.environ.items() if "VERBATIM" not in name}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "try", "--no-browser", "--port", "0", *arguments],
        cwd=folder,
        env={
            **environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
            "VERBATIM_MEANING": "off",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        address = next((line.strip() for line in process.stdout if re.match("http://", line)), "")
        if not address:
            raise AssertionError(process.communicate()[1])
        yield address
    finally:
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    assert not errors


@dataclass
class Person:
    """Somebody at the page."""

    page: Page

    def ask(self, command: str, **options: str) -> None:
        """Type a command with its options, and send it with Enter."""
        self.page.fill("#channel-composer-input", f"/{command}")
        self.page.keyboard.press("Enter")
        self.page.wait_for_function("simcordPreview.commandPicker.draft !== null")
        for name, value in options.items():
            self._give(name, value)
        self.page.keyboard.press("Escape")  # an open list would take what is pressed
        self.page.locator("#channel-composer button[type=submit]").click()
        self.page.wait_for_function("simcordPreview.commandPicker.draft === null")
        self.settle()

    def _give(self, name: str, value: str) -> None:
        """Fill in an option, and pick from its list what is called so, if anything is."""
        field = self.page.locator(f'.command-option-input[data-option="{name}"]')
        if not field.count():  # one that may be left out
            if not self.page.locator(f'.command-suggestion[data-value="{name}"]').count():
                self.page.locator(".command-ghost").click()
            self.page.locator(f'.command-suggestion[data-value="{name}"]').click()
            self.page.wait_for_function(OFFERED, arg=name)
        listed = self.page.locator(f".command-suggestion[data-value={json.dumps(value)}]")
        if listed.count():
            listed.click()
            return
        field.fill(value)
        self.page.wait_for_function(SUGGESTED, arg=name)
        somebody = self.page.locator(".command-entity-suggestion", has_text=value)
        if somebody.count():
            somebody.first.click()

    def fill_in(self, *values: str) -> None:
        """Write into the fields of the form that is open, in their order."""
        fields = self.page.locator(f"{FORM} :is(input, textarea)")
        for place, value in enumerate(values):
            fields.nth(place).fill(value)

    def submit(self, *values: str) -> None:
        """Write into the fields of the form that is open, and send it."""
        self.fill_in(*values)
        self.page.locator(FORM).get_by_role("button", name="Submit").click()
        self.settle()

    def press(self, label: str) -> None:
        """Press the newest button with this label."""
        self.page.get_by_role("button", name=label, exact=True).last.click()
        self.settle()

    def press_first(self, label: str) -> None:
        """Press the first button with this label in the newest message."""
        self.newest.get_by_role("button", name=label, exact=True).first.click()
        self.settle()

    def write(self, words: str) -> None:
        """Write a message of one's own."""
        self.page.fill("#channel-composer-input", words)
        self.page.keyboard.press("Enter")
        self.settle()

    def apps(self, name: str, message: str) -> None:
        """Use a command of a message's menu; ``message`` is some of its words."""
        before = self.messages.count()
        self.ask("apps", app=name, message=message)
        self.page.wait_for_function(
            "n => document.querySelectorAll('#channel-message-list [data-message-id]').length > n",
            arg=before,
        )
        self.settle()

    def become(self, name: str) -> None:
        """Look at the channel as somebody else."""
        self.page.select_option("#viewer-picker", label=name)
        self.settle()

    def settle(self) -> None:
        """Wait until the page shows all that has happened."""
        self.page.wait_for_function(READY)

    @property
    def messages(self) -> Locator:
        """The messages that the page shows, oldest first."""
        return self.page.locator("#channel-message-list [data-message-id]")

    @property
    def newest(self) -> Locator:
        """The newest message."""
        return self.messages.last

    def quotes(self) -> list[str]:
        """Return the quotes of the newest message, as they are rendered."""
        return [text.strip("\n") for text in self.newest.locator("blockquote").all_inner_texts()]


@contextmanager
def person_at(address: str, *, width: int = 1100, height: int = 1000) -> Generator[Person]:
    """Open the page in a new browser window of the given size, in CSS pixels."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=list(FLAGS))
        context = browser.new_context(
            bypass_csp=True,  # for this driver's own waiting; the page's policy stays as it is
            viewport={"width": width, "height": height},
        )
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        page.goto(address)
        page.wait_for_function(READY)
        yield Person(page)
        browser.close()

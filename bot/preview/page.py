"""What SimCord's page lacks, mended from outside. Every private name of it is used here only.

SimCord is pinned exactly because of these.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp import web
    from simcord import Env
    from simcord.preview import Preview

SCRIPT = """
;(() => {
  const byId = (id) => document.getElementById(id);
  const isOption = (field) => field?.matches?.(".command-option-input");
  const press = (field, key) =>
    field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

  // What is new is what one wants to see: stay at the end, unless only an old message changed.
  const timeline = byId("channel-timeline"), list = byId("channel-message-list");
  let newest = null;
  new MutationObserver(() => {
    const last = [...list.querySelectorAll("[data-message-id]")].at(-1)?.dataset.messageId;
    if (last === newest) return;
    newest = last;
    for (const wait of [0, 100, 300, 800]) {
      setTimeout(() => { timeline.scrollTop = timeline.scrollHeight; }, wait);
    }
  }).observe(list, { childList: true, subtree: true });

  // "/ask" and a space picks the command, as in Discord.
  byId("channel-composer-input").addEventListener("keydown", (event) => {
    if (event.key !== " " || !/^\\/\\w+$/.test(event.target.value)) return;
    const titles = [...document.querySelectorAll(".command-entry")];
    const typed = event.target.value.slice(1);
    const named = (entry) => entry.querySelector(".command-entry-title strong")?.textContent;
    const entry = titles.find((one) => named(one)?.replace(/^\\//, "") === typed);
    if (!entry) return;
    event.preventDefault();
    entry.click();
  }, { capture: true });

  // An option shows its list before a letter is typed.
  document.addEventListener("focusin", ({ target }) => {
    if (isOption(target) && !target.value && target.ariaAutoComplete === "list") {
      target.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });

  // Picking from the list what one has typed already opens the list again, for ever: close it.
  document.addEventListener("keydown", ({ key, target }) => {
    if (key !== "Enter" || !isOption(target)) return;
    const { option } = target.dataset, typed = target.value;
    setTimeout(() => {
      const now = document.querySelector(`.command-option-input[data-option="${option}"]`);
      if (now === document.activeElement && now.value === typed) press(now, "Escape");
    });
  }, { capture: true });

  document.title = "Verbatim · local test bot";
})();
"""


def behind(env: Env) -> float:
    """Return how many seconds simulated time is behind real time."""
    return max(0.0, time.time() - env.now().timestamp())


async def catch_up(env: Env) -> None:
    await env.advance_time(behind(env))


def patch_page(page: Preview) -> asyncio.Lock:
    """Mend the page before it is entered, and return the lock that guards the simulation.

    Two operations at once wedge the page, so what a person does there and what the program does by
    itself take turns: hold the lock round calls of the simulation. ``SCRIPT`` mends the rest.
    """
    lock = asyncio.Lock()
    act = page._action  # pyright: ignore[reportPrivateUsage]

    async def act_alone(context: str | None, body: Mapping[str, Any]) -> dict[str, Any]:
        async with lock:
            await catch_up(page.env)
            page.capture_time = page.env.now()  # what "2 minutes ago" is counted from
            return await act(context, body)

    page._action = act_alone  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
    serve_file = page._server._static  # pyright: ignore[reportPrivateUsage]

    async def serve_mended(request: web.Request) -> web.Response:
        response = await serve_file(request)
        if request.path == "/app.js":
            response.text = f"{response.text}{SCRIPT}"
        return response

    page._server._static = serve_mended  # pyright: ignore[reportPrivateUsage]
    return lock

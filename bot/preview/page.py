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
  // A reply to one's own command is what one wants to see: jump there when it is out of view.
  const button = document.getElementById("new-messages");
  const follow = () => { if (!button.hidden) button.click(); };
  new MutationObserver(follow).observe(button, { attributes: true, attributeFilter: ["hidden"] });

  // Picking from the list what one has typed already opens the list again, for ever: close it.
  const close = (event) => {
    const field = event.target;
    if (event.key !== "Enter" || !field.matches(".command-option-input")) return;
    const { option } = field.dataset, typed = field.value;
    setTimeout(() => {
      const now = document.querySelector(`.command-option-input[data-option="${option}"]`);
      if (now !== document.activeElement || now.value !== typed) return;
      now.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
  };
  document.addEventListener("keydown", close, { capture: true });

  document.title = "Verbatim · local test bot";
})();
"""


async def catch_up(env: Env) -> None:
    """Move simulated time to real time; it stands still otherwise."""
    await env.advance_time(max(0.0, time.time() - env.now().timestamp()))


def patch_page(page: Preview) -> asyncio.Lock:
    """Mend the page before it is entered, and return the lock that guards the simulation.

    Two operations at once wedge the page, so what a person does there and what the program does by
    itself take turns: hold the lock round calls of the simulation. ``SCRIPT`` mends the rest.
    """
    lock = asyncio.Lock()
    act = page._action  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]

    async def act_alone(context: str | None, body: Mapping[str, Any]) -> dict[str, Any]:
        async with lock:
            await catch_up(page.env)
            return await act(context, body)

    page._action = act_alone  # noqa: SLF001 # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
    serve_file = page._server._static  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]

    async def serve_mended(request: web.Request) -> web.Response:
        response = await serve_file(request)
        if request.path == "/app.js":
            response.text = f"{response.text}{SCRIPT}"
        return response

    page._server._static = serve_mended  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    return lock

"""What SimCord's page lacks, mended from outside. Every private name of it is used here only.

SimCord is pinned exactly because of these.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp import web
    from simcord.preview import Preview

SCRIPT = """
;(() => {
  // A reply to one's own command is what one wants to see: jump there when it is out of view.
  const button = document.getElementById("new-messages");
  const follow = () => { if (!button.hidden) button.click(); };
  new MutationObserver(follow).observe(button, { attributes: true, attributeFilter: ["hidden"] });

  // Picking from the list what one has typed already would open the list again, for ever: there,
  // Enter closes it first and then sends.
  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key !== "Enter" || !event.isTrusted || !field.matches(".command-option-input")) return;
    const picked = document.querySelector("[role=listbox] [aria-selected=true]");
    if (picked?.textContent === field.value) {
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    }
  }, { capture: true });

  document.title = "Verbatim · local test bot";
})();
"""


def patch_page(page: Preview) -> asyncio.Lock:
    """Mend the page before it is entered, and return the lock that guards the simulation.

    Two operations at once wedge the page, so what a person does there and what the program does by
    itself take turns: hold the lock round calls of the simulation. ``SCRIPT`` mends the rest.
    """
    lock = asyncio.Lock()
    act = page._action  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]

    async def act_alone(context: str | None, body: Mapping[str, Any]) -> dict[str, Any]:
        async with lock:
            return await act(context, body)

    page._action = act_alone  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    serve_file = page._server._static  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]

    async def serve_mended(request: web.Request) -> web.Response:
        response = await serve_file(request)
        if request.path == "/app.js":
            response.text = f"{response.text}{SCRIPT}"
        return response

    page._server._static = serve_mended  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    return lock

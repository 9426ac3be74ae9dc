"""The local test bot: the real commands in a simulated Discord, on a page of this machine.

SimCord (extra ``preview``) simulates Discord in this process; nothing leaves the machine, and no
token is needed. All that touches SimCord is in this package and in the tests' fixtures.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from bot.errors import SettingsError

if TYPE_CHECKING:
    from bot.settings import Settings

NEEDED = ("simcord", "aiohttp", "linkify_it", "PIL", "regex")


async def preview(settings: Settings, *, port: int, browser: bool) -> None:
    """Serve the page until it is closed, Ctrl-C or SIGTERM; ``port`` 0 takes a free one.

    Raises ``SettingsError`` where SimCord isn't installed or the port is taken, ``CorpusError`` and
    ``RecordsError``.
    """
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        message = (
            f"the local test bot needs {', '.join(missing)}; "
            "`make try` installs it, or: pip install 'verbatim-bot[preview]'"
        )
        raise SettingsError(message)
    from bot.preview.session import serve_page  # noqa: PLC0415 (SimCord is an extra)

    await serve_page(settings, port=port, browser=browser)

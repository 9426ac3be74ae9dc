"""A server: its language, and where the bot may write."""

from __future__ import annotations

import structlog
from discord import ChannelType, Client, Guild, Locale, Member, Thread
from discord.abc import GuildChannel

from bot.errors import RecordsError
from bot.i18n import LANGUAGES, gettext, language_of, set_locale
from bot.records import Overrides
from bot.services import Services

log = structlog.get_logger(__name__)


async def set_server_locale(client: Client, services: Services, guild_id: int) -> None:
    """Speak from here on to everyone in a server, where nobody's interaction says so."""
    try:
        own = await services.records.guilds.of(guild_id)
    except RecordsError as error:
        log.warning("server settings can't be read; the operator's hold", reason=str(error))
        own = Overrides()
    guild = client.get_guild(guild_id)
    locale = str(guild.preferred_locale) if guild and is_community(guild) else None
    set_locale(language("", locale, own.language, private=False))


def language(member: str, guild: str | None, own: str | None, *, private: bool) -> str:
    """Return the language of a reply, by who will see it.

    What one member sees is in the ``member``'s own; what everyone sees in the server's ``own``,
    which its moderators set, else in that of the ``guild`` on Discord, else in the member's. A
    language that Discord can't be set to holds for both: no member can choose it by themselves.
    """
    if own in LANGUAGES and (not private or own not in offered_locales()):
        return own
    return language_of(member if private or guild is None else guild)


def offered_locales() -> set[str]:
    """Return those of our languages that Discord can be set to."""
    return {language_of(locale.value) for locale in Locale}


def is_community(guild: Guild | None) -> bool:
    """Say whether a server is a Community: no other can choose its locale on Discord."""
    return guild is not None and "COMMUNITY" in guild.features


def missing(channel: GuildChannel | Thread, who: Member | None = None) -> list[str]:
    """Return the names of the permissions that somebody, or the bot, lacks to write in a channel.

    Whoever has the bot post somewhere must be able to write there themselves.
    """
    may, thread = channel.permissions_for(who or channel.guild.me), isinstance(channel, Thread)
    held = {
        "permission-view": may.view_channel,
        "permission-write-thread" if thread else "permission-write": (
            may.send_messages_in_threads if thread else may.send_messages
        ),
    }
    return [gettext(key) for key, one in held.items() if not one]


def everyone_reads(channel: GuildChannel | Thread | None) -> bool:
    """Whether everyone in the server can read a channel; one that isn't known may be such a one."""
    if channel is None:
        return True
    if channel.type is ChannelType.private_thread:
        return False
    return channel.permissions_for(channel.guild.default_role).view_channel

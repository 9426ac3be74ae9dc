"""What Discord sends, as its documentation draws it."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from itertools import count
from typing import Any, Literal

GUILD = 900_000_000_000_000_001
CHANNEL = 900_000_000_000_000_002
MEMBER = 900_000_000_000_000_003
APPLICATION = 900_000_000_000_000_004
ELSEWHERE = 900_000_000_000_000_005
"""A server that the bot isn't in."""

JSON = dict[str, Any]

_OF_SERVERS = {"guild_id", "guild_locale", "member"}
_ids = count(910_000_000_000_000_000)


def user(user_id: int, name: str, *, bot: bool = False) -> JSON:
    """Return a user."""
    return {
        "id": str(user_id),
        "username": name,
        "global_name": None,
        "discriminator": "0",
        "avatar": None,
        "bot": bot,
    }


def myself() -> JSON:
    """Return the bot's own user, as ``/users/@me`` does."""
    return {**user(APPLICATION, "verbatim", bot=True), "mfa_enabled": False, "verified": True}


def application() -> JSON:
    """Return the bot's application, as ``/oauth2/applications/@me`` does."""
    return {
        "id": str(APPLICATION),
        "name": "Verbatim",
        "icon": None,
        "description": "",
        "summary": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 0,
        "owner": user(MEMBER, "operator"),
        "team": None,
    }


def ready(gateway: str, servers: Iterable[int] = (GUILD,)) -> JSON:
    """Return READY's data; ``gateway`` is where to resume."""
    return {
        "v": 10,
        "user": myself(),
        "guilds": [{"id": str(one), "unavailable": True} for one in servers],
        "session_id": f"session-{next(_ids)}",
        "resume_gateway_url": gateway,
        "application": {"id": str(APPLICATION), "flags": 0},
    }


def channel() -> JSON:
    """Return the one channel."""
    return {
        "id": str(CHANNEL),
        "guild_id": str(GUILD),
        "type": 0,
        "name": "quotes",
        "position": 0,
        "permission_overwrites": [],
        "nsfw": False,
        "topic": None,
        "parent_id": None,
        "last_message_id": None,
    }


def guild(guild_id: int = GUILD) -> JSON:
    """Return GUILD_CREATE's data."""
    everyone = {
        "id": str(guild_id),
        "name": "@everyone",
        "color": 0,
        "hoist": False,
        "position": 0,
        "permissions": "2147483647",
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }
    return {
        "id": str(guild_id),
        "name": "Library",
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "owner_id": str(MEMBER),
        "afk_channel_id": None,
        "afk_timeout": 300,
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "roles": [everyone],
        "emojis": [],
        "stickers": [],
        "features": [],
        "mfa_level": 0,
        "application_id": None,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "vanity_url_code": None,
        "description": None,
        "banner": None,
        "premium_tier": 0,
        "preferred_locale": "en-GB",
        "public_updates_channel_id": None,
        "nsfw_level": 0,
        "premium_progress_bar_enabled": False,
        "safety_alerts_channel_id": None,
        "joined_at": "2026-01-01T00:00:00+00:00",
        "large": False,
        "unavailable": False,
        "member_count": 2,
        "voice_states": [],
        "members": [],
        "channels": [channel()],
        "threads": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
    }


def slash(name: str, options: JSON) -> JSON:
    """Return INTERACTION_CREATE's data for a member's command with text options.

    ``name`` has a space before each command of a group, as a member types it.
    """
    first, *groups = name.split()
    given: list[JSON] = [{"name": key, "type": 3, "value": value} for key, value in options.items()]
    for depth, group in enumerate(reversed(groups)):
        given = [{"name": group, "type": 2 if depth else 1, "options": given}]
    return _interaction(2, {"id": str(next(_ids)), "name": first, "type": 1, "options": given})


def press(custom_id: str, message: JSON) -> JSON:
    """Return INTERACTION_CREATE's data for a member's press of a button on a message."""
    pressed = {"custom_id": custom_id, "component_type": 2}
    return {**_interaction(3, pressed), "message": message}


def picked(custom_id: str, value: str, message: JSON) -> JSON:
    """Return INTERACTION_CREATE's data for a member's choice in a menu on a message."""
    menu = {"custom_id": custom_id, "component_type": 3, "values": [value]}
    return {**_interaction(3, menu), "message": message}


def submitted(custom_id: str, **values: str) -> JSON:
    """Return INTERACTION_CREATE's data for a form, with what a member typed into its fields."""
    fields = [
        {"type": 18, "id": n, "component": {"type": 4, "id": -n, "custom_id": key, "value": value}}
        for n, (key, value) in enumerate(values.items(), 1)
    ]
    return _interaction(5, {"custom_id": custom_id, "components": fields})


def by(interaction: JSON, user_id: int, *, moderator: bool = False) -> JSON:
    """Return an interaction as a given member's, who may manage the server as a ``moderator``."""
    allowed = str(1 << 5) if moderator else "0"
    member = {"user": user(user_id, f"member{user_id}"), "permissions": allowed}
    return {**interaction, "member": {**interaction["member"], **member}}


def renewed(interaction: JSON) -> JSON:
    """Return another interaction with the same content: with an id and a token of its own."""
    interaction_id = str(next(_ids))
    token = f"interaction-token-{interaction_id}"
    return deepcopy(interaction) | {"id": interaction_id, "token": token}


def within(interaction: JSON, guild_id: int) -> JSON:
    """Return an interaction as it comes from a given server that the bot is in."""
    return interaction | {
        "guild_id": str(guild_id),
        "authorizing_integration_owners": {"0": str(guild_id)},
    }


def brought(interaction: JSON, where: Literal["server", "bot's DM", "group"]) -> JSON:
    """Return an interaction as it comes from where a member brought the bot along.

    A ``server`` is one that the bot isn't in; there the member may do everything.
    """
    if where == "server":
        return {
            **interaction,
            "guild_id": str(ELSEWHERE),
            "guild": {"id": str(ELSEWHERE), "features": [], "locale": "en-GB"},
            "authorizing_integration_owners": {"1": str(MEMBER)},
        }
    left = {key: one for key, one in interaction.items() if key not in _OF_SERVERS}
    group = where == "group"
    return {
        **left,
        "user": interaction["member"]["user"],
        "channel": {"id": str(CHANNEL), "type": 3 if group else 1, "recipients": []},
        "app_permissions": "0",
        "authorizing_integration_owners": {"1": str(MEMBER), **({} if group else {"0": "0"})},
        "context": 2 if group else 1,
    }


def _interaction(kind: int, data: JSON) -> JSON:
    interaction_id = str(next(_ids))
    return {
        "id": interaction_id,
        "application_id": str(APPLICATION),
        "type": kind,
        "data": data,
        "guild_id": str(GUILD),
        "channel": channel(),
        "channel_id": str(CHANNEL),
        "member": {
            "user": user(MEMBER, "alice"),
            "nick": None,
            "roles": [],
            "joined_at": "2026-01-02T00:00:00+00:00",
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "flags": 0,
            "permissions": "2147483647",
        },
        "token": f"interaction-token-{interaction_id}",
        "version": 1,
        "app_permissions": "2147483647",
        "locale": "en-GB",
        "guild_locale": "en-GB",
        "entitlements": [],
        "authorizing_integration_owners": {"0": str(GUILD)},
        "context": 0,
        "attachment_size_limit": 10_485_760,
    }


def called_back(interaction_id: str, body: JSON) -> JSON:
    """Return what a callback with ``with_response`` is answered."""
    made = message(body)
    return {
        "interaction": {
            "id": interaction_id,
            "type": 2,
            "response_message_id": made["id"],
            "response_message_loading": False,
            "response_message_ephemeral": bool(made["flags"] & 64),
        },
        "resource": {"type": body["type"], "message": made},
    }


def message(body: JSON) -> JSON:
    """Return the message that a reply to an interaction makes."""
    message_id = str(next(_ids))
    data: JSON = body.get("data") or {}
    return {
        "id": message_id,
        "channel_id": str(CHANNEL),
        "author": myself(),
        "content": data.get("content", ""),
        "components": data.get("components", []),
        "embeds": [],
        "attachments": [],
        "mentions": [],
        "mention_roles": [],
        "mention_everyone": False,
        "pinned": False,
        "tts": False,
        "type": 20,
        "flags": data.get("flags", 0),
        "timestamp": "2026-01-03T00:00:00+00:00",
        "edited_timestamp": None,
    }

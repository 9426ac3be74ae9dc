"""``/logs block``, ``unblock`` and ``blocked``: whom moderators keep from the bot."""

from __future__ import annotations

from datetime import UTC

from discord import Client, Interaction, Member, Role, User
from discord.app_commands import Range, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.i18n import gettext
from bot.records import Block
from bot.times import parse_future
from commands._core.checks import Actor, may_moderate
from commands._core.components import Button, Way, cursor_page
from commands._core.context import RequestContext
from commands._core.layout import GREY, Piece, layout, notice, rule, section, text
from commands._core.markdown import escape, moment, small
from commands.logs._moderation import audit, audit_reading

MAX_REASON = 200
MAX_TIME = 40
ON_PAGE = 8
LIST = "logs blocked"


class UnblockButton(Button, custom_id="logs-unblock:{target_id}", label="button-unblock"):
    in_place = True

    target_id: int

    async def press(self, context: RequestContext) -> None:
        context.require_moderator()
        await _unblock(context, self.target_id)
        await context.swap(await _page(context, after=self.target_id - 1))


class BlockedButton(Button, custom_id="logs-blocked:{way}:{edge}", label="button-{way}"):
    in_place = True

    way: Way
    edge: int

    async def press(self, context: RequestContext) -> None:
        await audit_reading(context, LIST, {})
        edges = {"after" if self.way == "next" else "before": self.edge}
        await context.swap(await _page(context, **edges))


class Blocking(ext.Cog):
    @command(name="block")
    async def block(
        self,
        interaction: Interaction[Client],
        who: Member | User | Role,
        until: Range[str, 1, MAX_TIME] | None = None,
        reason: Range[str, 1, MAX_REASON] | None = None,
    ) -> None:
        """Block a member or everybody with a role, unless they moderate."""
        context = RequestContext.of(interaction)
        guild_id = context.require_moderator()
        if refused := await _why_not(context, who):
            await context.send(notice(gettext(refused, who=who.mention)), private=True)
            return
        now = context.asked_at
        ends = parse_future(until, now, UTC) if until else None
        kind = "role" if isinstance(who, Role) else "member"
        why = " ".join(reason.split()) if reason else None
        block = Block(who.id, kind, now, context.user_id, ends, why or None)
        details = {
            kind: who.id,
            **({"until": ends.isoformat(timespec="seconds")} if ends else {}),
            **({"reason": block.reason} if block.reason else {}),
        }
        await context.records.blocks.add(guild_id, block, context.act("logs block", details))
        said = layout(text(gettext("block-done", who=_mention(block))), text(small(_facts(block))))
        await context.send(said, private=True)

    @command(name="unblock")
    async def unblock(self, interaction: Interaction[Client], who: Member | User | Role) -> None:
        context = RequestContext.of(interaction)
        context.require_moderator()
        lifted = await _unblock(context, who.id)
        said = gettext("unblock-done" if lifted else "unblock-none", who=who.mention)
        await context.send(notice(said), private=True)

    @command(name="blocked")
    async def blocked(self, interaction: Interaction[Client]) -> None:
        context = RequestContext.of(interaction)
        await audit(context, LIST, {})
        await context.send(await _page(context), private=True)


async def _why_not(context: RequestContext, who: Member | User | Role) -> str | None:
    """Return the key of what says why somebody can't be blocked, None where they can be."""
    guild_id = context.require_moderator()
    moderators = context.overrides.moderators
    if isinstance(who, Role):
        if who.is_default():
            return "block-not-everyone"
        manages = who.permissions.manage_guild or who.permissions.administrator
        return "block-not-moderators" if manages or who.id == moderators else None
    if who.bot:
        return "block-not-bots"
    if isinstance(who, Member):
        roles = frozenset(role.id for role in who.roles)
        manages = who.guild_permissions.manage_guild
        if may_moderate(Actor(who.id, guild_id, manages, roles), moderators):
            return "block-not-moderators"
    return None


async def _unblock(context: RequestContext, target_id: int) -> bool:
    guild_id = context.require_moderator()
    found = await context.records.blocks.of(guild_id, [target_id])
    kind = found[0].kind if found else "member"
    act = context.act("logs unblock", {kind: target_id})
    return await context.records.blocks.remove(guild_id, target_id, act)


async def _page(
    context: RequestContext, *, before: int | None = None, after: int | None = None
) -> LayoutView:
    """Return a page of the list; where nobody is left on it, the first."""
    guild_id = context.require_moderator()
    found = await context.records.blocks.page(
        guild_id, context.asked_at, before=before, after=after, size=ON_PAGE + 1
    )
    if not found and (before or after):
        return await _page(context)
    shown, turning = cursor_page(
        found,
        ON_PAGE,
        lambda on, one: BlockedButton("next" if on else "previous", one.target_id),
        cursor=None if before is None and after is None else before is None,
    )
    head = text(f"### {gettext('blocked-title')}")
    if not shown:
        return layout(head, text(gettext("blocked-none")), colour=GREY)
    entries = (piece for one in shown for piece in (rule(), _entry(one)))
    return layout(head, *entries, *turning)


def _entry(one: Block) -> Piece:
    return section(f"{_mention(one)}\n{small(_facts(one))}", button=UnblockButton(one.target_id))


def _mention(one: Block) -> str:
    return f"<@&{one.target_id}>" if one.kind == "role" else f"<@{one.target_id}>"


def _facts(one: Block) -> str:
    parts = [
        gettext("blocked-until", until=moment(one.until, "f"))
        if one.until
        else gettext("blocked-endless"),
        gettext("blocked-by", moderator=f"<@{one.by_id}>", at=moment(one.at, "f")),
    ]
    if one.reason:
        parts.append(gettext("blocked-reason", reason=escape(one.reason)))
    return " · ".join(parts)

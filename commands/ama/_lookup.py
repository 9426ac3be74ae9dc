"""Which AMA a member means, whether they may ask in it now, and how a question is shown to them."""

from __future__ import annotations

from discord import Member

from bot.ama.model import Ama, NewQuestion, Question
from bot.ama.service import check_anonymous, check_limit
from bot.ama.states import ASKING, Phase, State
from bot.errors import InputError, LimitReachedError, NoAmaError
from bot.i18n import gettext
from commands._core.context import RequestContext
from commands._core.errors import explain
from commands._core.markdown import escape
from commands.ama._context import AmaContext
from commands.ama._wording import asking_role, moment_full, state_words


async def meant(context: RequestContext, ama: str | None) -> AmaContext:
    """Return the AMA that is meant; left out, a living one, else the one that closed last.

    Raises as ``AmaContext.of`` does.
    """
    try:
        return await AmaContext.of(context, ama)
    except NoAmaError:
        amas = context.records.amas
        for last in await amas.of(context.require_server(), (Phase.CLOSED,), limit=1):
            return await AmaContext.of(context, str(last.id))
        raise


async def refusal(hosting: AmaContext, asked: NewQuestion | None = None) -> str | None:
    """Return why a member may not ask in an AMA now, or not this; None where they may."""
    ama = hosting.ama
    if ama.phase not in ASKING:
        return not_open(ama)
    role = ama.plan.asker_role
    user = hosting.context.interaction.user
    if role is not None and not (
        isinstance(user, Member) and role in {one.id for one in user.roles}
    ):
        return asking_role(hosting.context.interaction.guild, role, "ama-may-not-ask")
    questions, user_id = hosting.records.questions, hosting.user_id
    try:
        if asked is not None:
            check_anonymous(ama.plan, asked)
        if ama.plan.per_member is not None:
            mine = await questions.of_member(hosting.guild_id, ama.id, user_id)
            check_limit(ama.plan, (one.state for one in mine if one.user_id == user_id))
    except (InputError, LimitReachedError) as error:
        return explain(error)
    return None


def not_open(ama: Ama) -> str:
    """Return when an AMA that isn't open will be, or was."""
    when = ama.plan.opens_at if ama.phase is Phase.SCHEDULED else ama.plan.closes_at
    if ama.phase is Phase.CLOSED and ama.closed_at is not None:
        when = ama.closed_at
    return gettext(f"ama-cant-ask-{ama.phase}", when=moment_full(when))


def published_name(asked: NewQuestion | Question) -> str:
    """Return under which name a question is published, as its asker reads it."""
    if asked.anonymous:
        return gettext("ama-named-anonymous")
    if asked.headline is None:
        return gettext("ama-named-nobody")
    return gettext("ama-named", headline=escape(asked.headline))


def question_facts(question: Question) -> str:
    """Return a question's number, state, support and headline on one line."""
    parts = [gettext("ama-number", number=question.number), state_words(question.state)]
    if question.supports:
        parts.append(gettext("ama-supports", count=question.supports))
    if question.headline is not None:
        parts.append(escape(question.headline))
    return " · ".join(parts)


def board_link(ama: Ama, question: Question) -> str | None:
    """Return the address of the message that answers a question, None while there is none."""
    if question.state is not State.ANSWERED or question.board_message is None:
        return None
    return message_link(ama, question.board_message)


def message_link(ama: Ama, message_id: int) -> str:
    """Return the address of a message in an AMA's channel."""
    return f"https://discord.com/channels/{ama.guild_id}/{ama.plan.channel_id}/{message_id}"

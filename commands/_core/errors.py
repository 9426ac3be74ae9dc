"""One table from an error's class to what a person reads."""

from __future__ import annotations

import secrets
from datetime import timedelta

import structlog
from discord import Client, HTTPException, Interaction, InteractionType, NotFound
from discord.app_commands import AppCommandError, CheckFailure, CommandInvokeError
from discord.ui import LayoutView

from bot.ama.transcript import cleaned
from bot.errors import (
    BadTimeError,
    BlockedError,
    DeliveryError,
    DraftGoneError,
    ErasedError,
    ForgottenError,
    GoneError,
    IllegalStepError,
    LateError,
    LimitedError,
    LimitReachedError,
    NoAmaError,
    NotFoundError,
    NotGuestError,
    NotPermittedError,
    OutdatedError,
    PastTimeError,
    PlanError,
    PseudonymizedError,
    RecordsError,
    RepeatedError,
    SeveralAmasError,
    UnknownAmaError,
    UnknownCitationError,
    UnknownQueryError,
    UnknownQuestionError,
    UnknownReplyError,
    UnknownSourceError,
    UnknownTimeError,
    UnknownTopicError,
    UnloggedError,
    WithdrawnError,
    WithheldError,
    WordlessError,
)
from bot.i18n import gettext
from commands._core.files import OwnFile
from commands._core.gate import Cleared, send
from commands._core.layout import GREY, Piece, layout, text
from commands._core.logged import announce, reply_begun
from commands._core.markdown import bold, escape, moment, small, units
from commands._core.server import set_reply_locale

log = structlog.get_logger(__name__)

UNKNOWN_INTERACTION, ACKNOWLEDGED = 10062, 40060
"""Discord's codes: the time for a reply is over; there is one already."""
TOO_MANY, SERVER_ERROR = 429, 500
MAX_TYPED = 2500
"""What somebody gets back of what they typed within a message, in UTF-16 units."""
ALMOST = timedelta(microseconds=999_999)
"""What makes Discord, which shows whole seconds, never tell a time too early."""

REPLIES: dict[type[BaseException], str] = {
    UnknownCitationError: "error-unknown-citation",
    UnknownTopicError: "error-unknown-topic",
    UnknownSourceError: "error-unknown-source",
    UnknownTimeError: "error-unknown-time",
    PastTimeError: "error-past-time",
    UnknownQueryError: "error-unknown-query",
    UnknownReplyError: "error-unknown-reply",
    WordlessError: "error-wordless",
    GoneError: "error-gone",
    ForgottenError: "error-forgotten",
    DraftGoneError: "error-ama-draft-gone",
    ErasedError: "error-erased",
    WithdrawnError: "error-withdrawn",
    UnloggedError: "error-unlogged",
    PseudonymizedError: "error-pseudonymized",
    WithheldError: "error-withheld",
    BlockedError: "error-blocked",
    LimitedError: "error-limited",
    UnknownAmaError: "error-unknown-ama",
    UnknownQuestionError: "error-unknown-question",
    NoAmaError: "error-no-ama",
    SeveralAmasError: "error-several-amas",
    NotGuestError: "error-not-guest",
    NotPermittedError: "error-not-permitted",
    CheckFailure: "error-not-permitted",  # discord.py's own checks
    OutdatedError: "error-outdated",
    AppCommandError: "error-outdated",  # Discord has another version's commands, or sent odd types
    RecordsError: "error-settings-unsaved",
}
"""The catalogue's key for each class; a class without an entry takes its parent's."""

TIMES = {
    "unreadable": "error-time-unreadable",
    "zone": "error-time-zone",
    "gap": "error-time-gap",
    "past": "error-time-past",
    "order": "error-time-order",
}
"""The same for each reason for which a time of an AMA can't be."""
OWN_STATES = {"published already": "ama-is-published", "your own": "ama-is-own"}


def explain(error: BaseException) -> str | None:
    """Return what a person reads for an error, None where it isn't one we raise on purpose."""
    key = next((REPLIES[kind] for kind in type(error).__mro__ if kind in REPLIES), None)
    if key is None:
        return _explain_ama(error)
    if isinstance(error, NotFoundError):
        return _missing(key, error)
    if isinstance(error, BlockedError):
        return _blocked(error)
    if isinstance(error, LimitedError):
        key = "error-limited" if error.whose == "member" else "error-limited-server"
        return gettext(key, again=moment(error.again + ALMOST))
    if isinstance(error, WithheldError):
        return gettext(key, reference=bold(error.reference))
    return gettext(key)


def _missing(key: str, error: NotFoundError) -> str:
    """Return the words for what isn't there: of what is gone, its name tells nothing."""
    if isinstance(error, WithdrawnError):
        return gettext(key, since=moment(error.since, "D"))
    return gettext(key) if isinstance(error, GoneError) else gettext(key, name=bold(error.name))


def _blocked(error: BlockedError) -> str:
    """Return the words for who is blocked: until when, and why, where a moderator said so."""
    if error.until is None:
        words = gettext("error-blocked")
    else:
        words = gettext("error-blocked-until", until=moment(error.until, "f"))
    if error.reason:
        words = f"{words}\n{gettext('error-blocked-reason', reason=escape(error.reason))}"
    return words


def _explain_ama(error: BaseException) -> str | None:
    """Return what a moderator, guest or member of an AMA reads for what can't be done to it."""
    match error:
        case BadTimeError():
            return gettext(TIMES[error.reason], time=bold(error.text))
        case PlanError():
            return gettext(error.key, **error.values)
        case LimitReachedError():
            return gettext("error-limit", count=error.limit)
        case IllegalStepError():
            own = OWN_STATES.get(error.state)
            return gettext(
                "error-step", state=gettext(own) if own else gettext(f"ama-is-{error.state}")
            )
        case _:
            return None


async def answer_error(
    interaction: Interaction[Client], error: BaseException, *, typed: str = ""
) -> None:
    """Tell the person what went wrong, and give back what they ``typed``.

    What we didn't foresee gets a number that stands in the log too, beside the traceback.
    """
    if isinstance(error, CommandInvokeError):
        error = error.original
    reply_begun(interaction)
    if _undelivered(interaction, error):
        return
    if isinstance(error, RecordsError):
        log.error("records failed", reason=str(error), command=_name(interaction))
    await set_reply_locale(interaction, private=True)
    why = explain(error) or _unforeseen(interaction, error)
    await _tell(interaction, layout(text(why), *given_back(typed), colour=GREY))
    announce(interaction)


def _undelivered(interaction: Interaction[Client], error: BaseException) -> bool:
    """Log that a reply reached nobody, or may not have; whether there is nobody to tell more."""
    match error:
        case LateError():
            event, reason = "interaction expired before the reply", "too late"
        case NotFound() if error.code == UNKNOWN_INTERACTION:
            event, reason = "interaction expired before the reply", str(error)
        case RepeatedError():
            event, reason = "interaction answered before", str(error)
        case HTTPException() if error.code == ACKNOWLEDGED:
            event, reason = "interaction answered before", str(error)
        case DeliveryError():
            event, reason = "a reply may be lost", str(error)
        case HTTPException() if error.status == TOO_MANY or error.status >= SERVER_ERROR:
            event, reason = "a reply was refused", str(error)
        case _:
            return interaction.type is InteractionType.autocomplete
    log.warning(event, command=_name(interaction), reason=reason)
    return True


def _unforeseen(interaction: Interaction[Client], error: BaseException) -> str:
    reference = secrets.token_hex(4)
    log.error("unexpected error", reference=reference, command=_name(interaction), exc_info=error)
    return gettext("error-unexpected", reference=bold(reference))


def given_back(typed: str) -> list[Piece]:
    """Return what somebody typed in vain, as text or, where that is too long, as a file."""
    words = cleaned(typed)
    if not words:
        return []
    shown, said = escape(words), gettext("ama-your-words")
    if units(shown) > MAX_TYPED:
        return [text(small(said)), OwnFile("words.txt", words.encode(), said)]
    return [text(small(said)), text(shown)]


async def _tell(interaction: Interaction[Client], view: LayoutView) -> None:
    try:
        await send(interaction, Cleared(view), private=True)
    except (HTTPException, DeliveryError, LateError) as failure:
        log.warning("couldn't tell of an error", reason=str(failure))


async def on_tree_error(interaction: Interaction[Client], error: AppCommandError) -> None:
    """Answer an error of a command: the command tree's handler."""
    await answer_error(interaction, error)


def _name(interaction: Interaction[Client]) -> str | None:
    return interaction.command.qualified_name if interaction.command else None

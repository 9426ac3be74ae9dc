"""``/settings``: what a server's moderators decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import timedelta
from functools import partial
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias, cast

from discord import ButtonStyle, Client, Interaction, Role, SelectOption
from discord.app_commands import (
    Choice,
    Range,
    allowed_contexts,
    allowed_installs,
    autocomplete,
    choices,
    command,
    default_permissions,
)
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.corpus import MAX_ENTRY
from bot.errors import GoneError, InputError
from bot.i18n import LANGUAGES, gettext
from bot.limits import MAX_RATE
from bot.records import MOST_DAYS, Feed, Filter, Identities, Overrides
from bot.search.thresholds import ANSWER, CLOSEST, strictness_of
from bot.services import Services
from bot.times import zone_named
from commands._core.components import Button, Select, picked_value
from commands._core.context import RequestContext
from commands._core.layout import GREY, Piece, layout, row, rule, text
from commands._core.markdown import bold, code, small
from commands._core.zones import MAX_ZONE, complete_zone
from commands.logs.feed import feed_line
from commands.server.words import SynonymsButton, propose_entry

Reset: TypeAlias = Literal[
    "answers",
    "confidence",
    "closest",
    "language",
    "moderators",
    "rate",
    "retention",
    "identities",
    "zone",
    "all",
]
LOSSY = ("pseudonym", "none")
"""Ways of keeping members that lose who asked so far."""
KEPT = {
    "member": "settings-identities-member",
    "pseudonym": "settings-identities-pseudonym",
    "none": "settings-identities-none",
}
LEVELS = {
    "strict": ("settings-strict", "settings-strict-hint"),
    "balanced": ("settings-balanced", "settings-balanced-hint"),
    "generous": ("settings-generous", "settings-generous-hint"),
}
"""The words for a threshold: what each is called, and what it means."""
OPTIONS = {"confidence": "threshold"}
"""What an option sets, where that is called otherwise in the records."""
DEFAULTED = ("answers", "confidence", "closest", "rate", "retention", "zone")
"""The options that the operator has a setting for, or that have a default."""


async def complete_confidence(_: Interaction[Client], typed: str) -> list[Choice[int]]:
    """Offer the words for the confidence needed to answer."""
    return _offered(ANSWER, typed)


async def complete_closest(_: Interaction[Client], typed: str) -> list[Choice[int]]:
    """Offer the words for the confidence needed to show the closest passages."""
    return _offered(CLOSEST, typed)


def _offered(levels: Mapping[str, float], typed: str) -> list[Choice[int]]:
    offered = {_level(value, levels): round(value * 100) for value in levels.values()}
    return [
        Choice(name=name, value=percent)
        for name, percent in offered.items()
        if str(typed).strip().casefold() in name.casefold()
    ]


class SettingsCog(ext.Cog):
    @command(name="settings")
    @autocomplete(zone=complete_zone)
    @autocomplete(confidence=complete_confidence, closest=complete_closest)
    @choices(language=[Choice(name=name, value=one) for one, name in LANGUAGES.items()])
    @default_permissions(manage_guild=True)
    @allowed_contexts(guilds=True, dms=False, private_channels=False)
    @allowed_installs(guilds=True, users=False)
    async def settings(
        self,
        interaction: Interaction[Client],
        answers: Literal["everyone", "asker"] | None = None,
        confidence: Range[int, 0, 100] | None = None,
        closest: Range[int, 0, 100] | None = None,
        language: str | None = None,
        moderators: Role | None = None,
        rate: Range[int, 0, MAX_RATE] | None = None,
        retention: Range[int, 1, MOST_DAYS] | None = None,
        identities: Identities | None = None,
        zone: Range[str, 1, MAX_ZONE] | None = None,
        words: Range[str, 1, MAX_ENTRY] | None = None,
        reset: Reset | None = None,
    ) -> None:
        """Change what is given, or ask first where that loses something; show what holds now."""
        context = RequestContext.of(interaction)
        guild_id = context.require_manager()
        guilds = context.records.guilds
        given = Overrides(
            answers,
            None if confidence is None else confidence / 100,
            language,
            moderators.id if moderators else None,
            rate,
            retention,
            identities,
            zone_named(zone) if zone else None,
            None if closest is None else closest / 100,
        )
        if words is not None:
            if given != Overrides() or reset is not None:
                raise InputError("synonym-alone")
            await propose_entry(context, words)
            return
        own = await guilds.of(guild_id)
        lost = await lost_by(context, guild_id, own, with_changes(own, given, reset))
        if lost is not None:
            context.set_reply_locale(private=True)
            await context.send(asked_first(lost, own, given, reset), private=True)
            return
        await save_settings(context, guild_id, given, reset)


class Loss(NamedTuple):
    """What is lost for good by a change: how many rows their names, and how many questions go."""

    names: int
    questions: int
    days: int


class SureButton(
    Button,
    custom_id="settings-sure:{identities}:{days}",
    label="button-settings-sure",
    style=ButtonStyle.danger,
):
    """Changes what can't be changed back, once somebody said that they are sure."""

    in_place = True

    identities: Annotated[str, (*LOSSY, "-")]
    days: Annotated[str, r"\d{1,4}|default|-"]

    async def press(self, context: RequestContext) -> None:
        guild_id = context.require_manager()
        days = int(self.days) if self.days.isdecimal() else None
        if days is not None and not 1 <= days <= MOST_DAYS:
            raise GoneError(self.days)
        identities = None if self.identities == "-" else cast("Identities", self.identities)
        given = Overrides(retention=days, identities=identities)
        await save_settings(
            context, guild_id, given, "retention" if self.days == "default" else None
        )


class ConfidenceSelect(Select, custom_id="settings-level", label="settings-level-select"):
    """Sets how sure the bot must be to answer, in a word."""

    in_place = True

    def options(self) -> list[SelectOption]:
        levels = {one: _level(value, ANSWER) for one, value in ANSWER.items()}
        levels["default"] = gettext("settings-default")
        return [
            SelectOption(
                label=label,
                value=one,
                description=gettext(LEVELS[one][1]) if one in LEVELS else None,
            )
            for one, label in levels.items()
        ]

    async def press(self, context: RequestContext) -> None:
        guild_id = context.require_manager()
        word = picked_value(context.interaction)
        if word not in ANSWER and word != "default":
            raise GoneError(word)
        given = Overrides(threshold=ANSWER.get(word))
        await save_settings(context, guild_id, given, None if word in ANSWER else "confidence")


async def save_settings(
    context: RequestContext, guild_id: int, given: Overrides, reset: Reset | None
) -> None:
    """Change what is given, if anything is, and show what holds now."""
    records, saved = context.records, reset is not None or given != Overrides()
    if saved:
        act = context.act("settings", _details(given, reset))
        change = partial(with_changes, given=given, reset=reset)
        own = await records.guilds.change(guild_id, change, act)
    else:
        own = await records.guilds.of(guild_id)
    context.overrides = own
    context.set_reply_locale(private=True)
    feed = await records.feeds.of(guild_id)
    words = len(await records.synonyms.of(guild_id))
    view = settings_view(own, feed, context.services, words=words, saved=saved)
    if context.pressed:
        await context.swap(view)
    else:
        await context.send(view, private=True)
    if given.identities is not None:
        records.erasing.pseudonymize_soon(guild_id)


async def lost_by(
    context: RequestContext, guild_id: int, before: Overrides, after: Overrides
) -> Loss | None:
    """Return what a change would lose for good; None where that is nothing."""
    records, days = context.records, _days(after, context)
    names = 0
    if after.identities in LOSSY and after.identities != before.identities:
        names = await records.members.named(guild_id, after.identities)
    questions = 0
    if days < _days(before, context):
        edge = context.asked_at - timedelta(days=days)
        questions = await records.queries.count(Filter(guild_id, until=edge, limit=None))
    return Loss(names, questions, days) if names or questions else None


def asked_first(lost: Loss, own: Overrides, given: Overrides, reset: Reset | None) -> LayoutView:
    """Return the question whether to change what can't be changed back; nothing is changed yet."""
    after = with_changes(own, given, reset)
    identities = after.identities if lost.names else None
    days = "-" if not lost.questions else str(after.retention or "default")
    lines = [gettext("settings-sure")]
    if lost.names:
        lines.append(gettext(f"settings-sure-{identities}", count=lost.names))
    if lost.questions:
        lines.append(gettext("settings-sure-retention", count=lost.questions, days=lost.days))
    if {*_set(given), *([reset] if reset else [])} - {"identities", "retention"}:
        lines.append(small(gettext("settings-sure-rest")))
    button = SureButton(identities or "-", days)
    return layout(*map(text, lines), row(button), colour=GREY)


def _days(own: Overrides, context: RequestContext) -> int:
    return own.retention or context.services.settings.retention_days


def with_changes(before: Overrides, given: Overrides, reset: Reset | None) -> Overrides:
    """Return a server's settings without what is reset, and then with what is given."""
    kept = Overrides() if reset == "all" else before
    if reset is not None and reset != "all":
        kept = replace(kept, **{OPTIONS.get(reset, reset): None})
    return replace(kept, **_set(given))


def _set(given: Overrides) -> dict[str, Any]:
    return {name: value for name, value in asdict(given).items() if value is not None}


def _details(given: Overrides, reset: Reset | None) -> dict[str, Any]:
    return {**_set(given), **({"reset": reset} if reset else {})}


def settings_view(
    own: Overrides, feed: Feed | None, services: Services, *, words: int, saved: bool
) -> LayoutView:
    """Return the view of a server's settings: what holds now, whose word that is, what sets it.

    ``words`` is how many entries its word list has.
    """
    default = services.settings
    answers = own.answers or default.answers
    sure, near = services.thresholds(own)
    days = own.retention or default.retention_days
    identities = own.identities or "member"
    title = f"### {gettext('settings-title')}"
    return layout(
        text(f"{title}\n{small(gettext('settings-saved'))}" if saved else title),
        text(small(gettext("settings-change"))),
        *_setting("answers", _held("answers", audience=gettext(f"settings-{answers}")), own),
        *_setting("confidence", _held("confidence", level=_level(sure, ANSWER)), own),
        row(ConfidenceSelect()),
        *_setting("closest", _held("closest", level=_level(near, CLOSEST)), own),
        *_setting("language", _held("language", language=_language(own)), own),
        *_setting("moderators", _reviewers(own), own),
        *_setting("rate", _rate(own, services), own),
        *_setting("retention", _held("retention", days=days), own),
        *_setting("identities", _held("identities", kept=gettext(KEPT[identities])), own),
        *_setting("zone", _held("zone", zone=own.zone or "UTC"), own),
        *_setting("words", _held("words", count=words), own),
        row(SynonymsButton()),
        rule(),
        text(f"{feed_line(feed)}\n{small(gettext('settings-feed-hint'))}"),
    )


def _setting(option: str, held: str, own: Overrides) -> tuple[Piece, Piece]:
    """Return what holds, in Markdown, whose word that is, and the option that sets it."""
    hint = gettext(f"settings-{option}-hint")
    if option in DEFAULTED:
        is_own = getattr(own, OPTIONS.get(option, option)) is not None
        hint = f"{gettext('settings-own' if is_own else 'settings-default')} {hint}"
    option = code(gettext(f"option-settings-{option}"))
    return rule(), text(f"{held}\n{small(f'{option} · {hint}')}")


def _held(option: str, **values: str | float) -> str:
    return bold(gettext(f"settings-{option}", **values))


def _level(value: float, levels: Mapping[str, float]) -> str:
    """Return a threshold in percent, with its word if it has one."""
    percent = gettext("settings-percent", percent=value * 100)
    word = strictness_of(value, levels)
    return (
        gettext("settings-level", word=gettext(LEVELS[word][0]), percent=percent)
        if word
        else percent
    )


def _language(own: Overrides) -> str:
    return LANGUAGES.get(own.language or "") or gettext("settings-language-auto")


def _reviewers(own: Overrides) -> str:
    if own.moderators is None:
        return _held("moderators", role=gettext("settings-moderators-none"))
    return f"**{gettext('settings-moderators', role=f'<@&{own.moderators}>')}**"


def _rate(own: Overrides, services: Services) -> str:
    rate = services.settings.member_rate if own.rate is None else own.rate
    return _held("rate", count=rate) if rate else _held("rate-none")


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(SettingsCog())
    bot.add_dynamic_items(SureButton, ConfidenceSelect)

"""A server's word list: what a new entry would change is shown before it takes effect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, NamedTuple

from discord import ButtonStyle, SelectOption
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.answering import Answerer
from bot.corpus import MAX_ENTRY, SynonymSet, entry_text, parse_entry
from bot.errors import ErasedError, InputError
from bot.i18n import gettext
from bot.moderation.replaying import LoggedQuestion, Replayed, replay_change, wording_of
from bot.records import Filter, new_id
from bot.records.synonyms import MAX_SYNONYMS, SynonymEntry
from commands._core.attribution import attribution
from commands._core.components import Button, Select, picked_id
from commands._core.context import RequestContext
from commands._core.forms import Form, take_forms, text_field
from commands._core.layout import GREY, Piece, layout, notice, row, rule, text
from commands._core.markdown import bold, small
from commands._core.quoted import Quoted
from commands.logs._moderation import audit_reading
from commands.logs._rows import asked

ACTION = "settings words"
NEWEST = 1000
"""How many of the newest questions are looked at for the phrases of a new entry."""
ASKED = 100
"""How many of those that have them are asked anew."""
SHOWN = 3
"""How many changes are shown."""


class SynonymsButton(Button, custom_id="settings-words", label="button-synonyms"):
    """Shows the list."""

    async def press(self, context: RequestContext) -> None:
        await context.send(await word_list(context), private=True)


class SynonymAddButton(Button, custom_id="settings-words-add", label="button-synonym-add"):
    """Opens the form for a new entry."""

    async def press(self, context: RequestContext) -> None:
        context.require_manager()
        field = text_field(
            "words",
            MAX_ENTRY,
            label=gettext("synonym-field"),
            hint=gettext("synonym-field-hint"),
            paragraph=False,
        )
        await SynonymForm().open(context, field, title=gettext("button-synonym-add"))


class SynonymForm(Form, custom_id="settings-words-form"):
    """A new entry."""

    async def submitted(self, context: RequestContext, values: Mapping[str, str]) -> None:
        await propose_entry(context, values["words"])


class SynonymDecisionButton(
    Button, custom_id="settings-words:{does}:{synonym_id}", label="button-synonym-{does}"
):
    """Lets a new entry take effect, or takes it back."""

    in_place = True

    does: Annotated[str, ("confirm", "cancel")]
    synonym_id: int

    async def press(self, context: RequestContext) -> None:
        guild_id = context.require_manager()
        lists = context.records.synonyms
        entry = await lists.find(guild_id, self.synonym_id)
        if entry is None:
            raise ErasedError(str(self.synonym_id))
        if self.does == "cancel":
            await lists.withdraw(guild_id, entry.id)
        elif not entry.active:
            act = context.act(f"{ACTION} add", {"words": entry_text(entry.phrases)})
            if not await lists.activate(guild_id, entry.id, act):
                raise InputError("synonyms-full", count=MAX_SYNONYMS)
        await context.swap(await word_list(context))

    def default_style(self) -> ButtonStyle:
        return ButtonStyle.success if self.does == "confirm" else ButtonStyle.secondary


class SynonymSelect(Select, custom_id="settings-words-remove", label="synonym-select"):
    """Takes an entry out."""

    in_place = True

    entries: Sequence[SynonymEntry] = ()

    def options(self) -> list[SelectOption]:
        return [
            SelectOption(label=entry_text(one.phrases), value=str(one.id)) for one in self.entries
        ]

    async def press(self, context: RequestContext) -> None:
        guild_id = context.require_manager()
        entry = await context.records.synonyms.find(guild_id, picked_id(context.interaction))
        if entry is not None:
            act = context.act(f"{ACTION} remove", {"words": entry_text(entry.phrases)})
            await context.records.synonyms.remove(guild_id, entry.id, act)
        await context.swap(await word_list(context))


async def word_list(context: RequestContext) -> LayoutView:
    """Return the view of a server's word list."""
    entries = await context.records.synonyms.of(context.require_manager())
    operators = len(context.services.library.current.corpus.synonyms)
    lines = [bold(entry_text(one.phrases)) for one in entries] or [gettext("synonyms-none")]
    hints = [gettext("synonyms-hint")]
    if operators:
        hints.append(gettext("synonyms-operators", count=operators))
    return layout(
        text(f"### {gettext('synonyms-title')}"),
        text("\n".join(lines)),
        *(text(small(one)) for one in hints),
        *([row(SynonymSelect(entries))] if entries else []),
        row(SynonymAddButton(disabled=len(entries) >= MAX_SYNONYMS)),
    )


async def propose_entry(context: RequestContext, typed: str) -> None:
    """Show what a new entry would change; it takes effect once that is confirmed."""
    guild_id = context.require_manager()
    phrases = parse_entry(typed)
    entries = await context.records.synonyms.of(guild_id)
    if phrases in [one.phrases for one in entries]:
        raise InputError("synonym-known")
    if len(entries) >= MAX_SYNONYMS:
        raise InputError("synonyms-full", count=MAX_SYNONYMS)
    synonym_id = new_id(context.asked_at)
    await context.send(notice(gettext("replay-begins")), private=True)
    await audit_reading(context, ACTION, {"words": entry_text(phrases)})
    await context.records.synonyms.propose(
        guild_id, synonym_id, entry_text(phrases), context.asked_at
    )
    found = await _effect_of(context, phrases)
    await context.revise(_proposal(phrases, found, synonym_id))


class EntryEffect(NamedTuple):
    """How many of the newest questions were looked at, how many have the phrases, and changes."""

    newest: int
    asked: int
    changed: tuple[Replayed, ...]


async def _effect_of(context: RequestContext, phrases: SynonymSet) -> EntryEffect:
    """Return what a new entry would change of the server's newest questions, each wording once."""
    guild_id = context.require_manager()
    which = Filter(guild_id, command="ask", limit=None)
    questions: dict[str, LoggedQuestion] = {}
    newest = 0
    async for query in context.records.queries.stream(which):
        newest += 1
        questions.setdefault(wording_of(query.question), LoggedQuestion(query.id, query.question))
        if newest == NEWEST:
            break
    work = context.services.workers.background
    return await work(_compare, context, phrases, list(questions.values()), newest)


def _compare(
    context: RequestContext, phrases: SynonymSet, questions: list[LoggedQuestion], newest: int
) -> EntryEffect:
    before = context.answerer
    after = before.with_synonyms([phrases])
    having = [one for one in questions if _adds(before, after, one.question)][:ASKED]
    replayed = (
        replay_change(before, after, one, context.threshold, context.closest) for one in having
    )
    return EntryEffect(newest, len(having), tuple(one for one in replayed if one.kind is not None))


def _adds(before: Answerer, after: Answerer, question: str) -> bool:
    return before.expansions(question) != after.expansions(question)


def _proposal(phrases: SynonymSet, found: EntryEffect, synonym_id: int) -> LayoutView:
    """Return what a new entry would change, and the buttons that decide on it."""
    lines = [
        f"### {gettext('synonyms-title')}",
        bold(entry_text(phrases)),
        gettext("synonym-proposed"),
        gettext("synonym-asked", newest=found.newest, count=found.asked)
        if found.asked
        else gettext("synonym-unasked", newest=found.newest),
        gettext("synonym-changed", count=len(found.changed))
        if found.changed
        else gettext("synonym-unchanged"),
    ]
    changes = [piece for one in found.changed[:SHOWN] for piece in _change(one)]
    decide = [
        SynonymDecisionButton("confirm", synonym_id),
        SynonymDecisionButton("cancel", synonym_id),
    ]
    return layout(text("\n".join(lines)), *changes, row(*decide), colour=GREY)


def _change(one: Replayed) -> Iterator[Piece]:
    """Yield a question whose outcome changes: what comes back before and after, the first quote."""
    before = "refused" if not one.asked.shown else "closest" if one.asked.closest else "answered"
    after = before if one.kind == "other" else one.kind
    facts = gettext(
        "replay-change", before=gettext(f"logs-{before}"), after=gettext(f"logs-{after}")
    )
    yield rule()
    yield text(f"{asked(one.asked.question)}\n{small(facts)}")
    if one.quote is not None:
        yield Quoted(one.quote)
        yield text(attribution(one.quote))


async def setup(bot: ext.Bot) -> None:
    """Add the buttons, the menu and the form."""
    bot.add_dynamic_items(SynonymsButton, SynonymAddButton, SynonymDecisionButton, SynonymSelect)
    take_forms(bot, SynonymForm)

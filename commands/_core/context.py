"""One interaction, with all that is read for it, once; its reply goes on record, then out.

The command tree builds the context of a command, and the dispatchers of components and forms that
of theirs; from there it is passed down.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from time import perf_counter
from typing import Any, cast

import structlog
from discord import Client, Interaction, InteractionType, Member
from discord.ui import DynamicItem, LayoutView

from bot.admission import time_left
from bot.answering import Answer, Answerer, Correction, Quote, Refusal
from bot.client import services_of
from bot.errors import (
    BlockedError,
    ForgottenError,
    LateError,
    LimitedError,
    Markdown,
    NotPermittedError,
    RecordsError,
    UnloggedError,
    WithheldError,
)
from bot.i18n import set_locale
from bot.limits import Claim
from bot.records import (
    UNLOGGED,
    Act,
    Block,
    Command,
    GuildState,
    Outcome,
    Overrides,
    Query,
    Records,
    Shown,
    new_id,
)
from bot.services import Services
from bot.verify.verifier import Verifier
from commands._core.checks import Actor, Quota, barring, may_manage, may_moderate
from commands._core.gate import Cleared, begin, logged, revise, send, swap
from commands._core.layout import UNNAMED, has_mark, put_mark
from commands._core.markdown import escape
from commands._core.server import is_community, language

log = structlog.get_logger(__name__)

_CONTEXT = "context"
PROOF = r"~(?P<proof>[\w-]{16})"
"""What stands behind a ``custom_id`` of a query whose row names nobody: see ``Members.proof``."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A message, and what it goes on record with: the very quotes it shows, none for a refusal.

    ``corrections`` are the words of the question that were put right for it. ``author_id`` is who
    wrote the message that it is about, where it is about one. ``closest`` is whether it shows its
    quotes as the closest passages, not as an answer, and ``picked`` whether moderators picked the
    first one's passage.
    """

    view: LayoutView
    quotes: tuple[Quote, ...] = ()
    confidence: float | None = None
    corrections: tuple[Correction, ...] = ()
    author_id: int | None = None
    closest: bool = False
    picked: bool = False

    @property
    def outcome(self) -> Outcome:
        if not self.quotes:
            return Outcome.REFUSED
        return Outcome.CLOSEST if self.closest else Outcome.ANSWERED


@dataclass(slots=True, eq=False)
class RequestContext:
    """An interaction and all that is read for it: it finishes on what it began with.

    ``guild_id`` and ``channel_id`` are where it came from. ``overrides`` are the settings of the
    server that has a say (see ``server``), and ``blocks`` its blocks of the member and their roles.
    ``locale`` is the member's, ``community_locale`` that of the server if it is a Community.
    ``query_id`` is what it goes on record as, known beforehand so that a reply's buttons can carry
    it; ``UNLOGGED`` where the member wants nothing on record. ``unnamed`` says that the message it
    stands on is for one who isn't to be named.
    """

    interaction: Interaction[Client]
    services: Services
    started: float
    asked_at: datetime
    actor: Actor
    guild_id: int | None
    channel_id: int | None
    locale: str
    community_locale: str | None
    unnamed: bool
    query_id: int
    overrides: Overrides
    blocks: Sequence[Block]
    answerer: Answerer
    verifier: Verifier

    @classmethod
    def of(cls, interaction: Interaction[Client]) -> RequestContext:
        return interaction.extras[_CONTEXT]

    @classmethod
    async def build(cls, interaction: Interaction[Client]) -> RequestContext:
        """Read what an interaction needs, unless that is done, and return its context."""
        if _CONTEXT in interaction.extras:
            return cls.of(interaction)
        services = services_of(interaction.client)
        started, now = perf_counter(), services.now()
        message, guild, user = interaction.message, interaction.guild, interaction.user
        roles = user.roles if isinstance(user, Member) else ()
        actor = Actor(
            user.id,
            _server(interaction),
            interaction.permissions.manage_guild,
            frozenset(role.id for role in roles),
        )
        unnamed = message is not None and has_mark(message, UNNAMED)
        logs = services.records.members.logs(user.id) and not unnamed
        state = await _guild_state(services, actor)
        engine = await services.library.load_engine(actor.guild_id)
        context = interaction.extras[_CONTEXT] = cls(
            interaction,
            services,
            started,
            now,
            actor,
            interaction.guild_id,
            interaction.channel_id,
            str(interaction.locale),
            str(interaction.guild_locale) if is_community(guild) else None,
            unnamed,
            new_id(now) if logs else UNLOGGED,
            state.overrides,
            state.blocks,
            await _server_answerer(services, actor, state, engine.answerer),
            engine.verifier,
        )
        return context

    @property
    def server(self) -> int | None:
        """The id of the server whose settings hold here: one that the bot was added to.

        A member may bring the bot along to any other (user-installed); that one has no say then,
        whatever it set when it had the bot itself.
        """
        return self.actor.guild_id

    @property
    def records(self) -> Records:
        return self.services.records

    @property
    def user_id(self) -> int:
        return self.actor.user_id

    @property
    def threshold(self) -> float:
        """The confidence below which a question is refused: the server's, or the operator's."""
        return self.services.thresholds(self.overrides).answer

    @property
    def closest(self) -> float:
        """The confidence required for showing the closest passages: as above."""
        return self.services.thresholds(self.overrides).closest

    @property
    def pressed(self) -> bool:
        return self.interaction.type is InteractionType.component

    @property
    def owns_message(self) -> bool:
        """Whether who pressed is who asked for the message with the button."""
        message = self.interaction.message
        metadata = message.interaction_metadata if message else None
        return metadata is not None and metadata.user.id == self.user_id

    @property
    def alone(self) -> bool:
        """Whether only who pressed will see what comes in the place of the message."""
        message = self.interaction.message
        return not self.owns_message or message is None or message.flags.ephemeral

    def require_server(self) -> int:
        """Return the server's id, or raise ``NotPermittedError`` where none has a say."""
        if self.server is None:
            raise NotPermittedError
        return self.server

    def require_manager(self) -> int:
        """Return the server's id, or raise ``NotPermittedError``.

        ``default_permissions`` hides the command already; a server's administrators can change
        that, so it is checked here again.
        """
        if not may_manage(self.actor):
            raise NotPermittedError
        return self.require_server()

    def require_moderator(self) -> int:
        """Return the server's id, or raise ``NotPermittedError``: see ``require_manager``."""
        if not may_moderate(self.actor, self.overrides.moderators):
            raise NotPermittedError
        return self.require_server()

    async def admit(self, quota: Quota) -> None:
        """Let somebody in, or raise ``BlockedError`` or ``LimitedError``."""
        if quota is Quota.EXEMPT:
            return
        if block := barring(self.actor, self.blocks, self.overrides.moderators, self.asked_at):
            raise BlockedError(block.until, Markdown(escape(block.reason or "")))
        if quota is Quota.QUERY:
            await self._limit()

    async def _limit(self) -> None:
        services, own = self.services, self.overrides
        rate = services.settings.member_rate if own.rate is None else own.rate
        member = Claim((self.server, self.user_id), rate)
        claims = [member]
        if self.server is not None:
            claims.append(Claim(self.server, services.settings.server_rate))
        empty = services.take(*claims)
        if empty is None:
            return
        whose = "member" if empty.claim is member else "server"
        if self.server is not None:
            named = services.records.members.logs(self.user_id)
            named = named and own.identities in {None, "member"}
            try:
                await services.records.limited.add(
                    self.server, self.user_id, whose, self.asked_at, named=named
                )
            except RecordsError as error:
                log.warning("a limited attempt can't be counted", reason=str(error))
        raise LimitedError(whose, self.asked_at + empty.wait)

    def private(self, choice: bool | None) -> bool:
        """Return whether only the asker is to see the reply, and speak to whoever will.

        The member's choice comes first, then the server's setting, then the operator's.
        """
        answers = self.overrides.answers or self.services.settings.answers
        private = answers == "asker" if choice is None else choice
        self.set_reply_locale(private=private)
        return private

    def set_reply_locale(self, *, private: bool) -> None:
        """Speak from here on the language of whoever will see the reply: the member, or all."""
        own = self.overrides.language
        set_locale(language(self.locale, self.community_locale, own, private=private))

    async def search(
        self, question: str, *, threshold: float, as_typed: bool = False
    ) -> Answer | Refusal:
        """Ask a question of the sources, beside the event loop."""
        search = self.services.workers.search
        return await search(
            self.answerer.ask,
            question,
            threshold=threshold,
            closest=self.closest,
            as_typed=as_typed,
        )

    async def question(self, query_id: int) -> str:
        """Return the question of an earlier query, for a button to ask it anew.

        Raises ``ForgottenError`` as ``query`` does.
        """
        return (await self.query(query_id)).question

    async def query(self, query_id: int) -> Query:
        """Return an earlier query, for a button on its reply.

        Raises ``UnloggedError`` for one whose asker wanted it not to be, and ``ForgottenError`` for
        one that isn't on record, is another server's or somebody else's own, or can't be read.
        """
        if query_id == UNLOGGED:
            raise UnloggedError(str(query_id))
        records = self.records
        try:
            found = await records.queries.find(self.guild_id, query_id)
            names = await records.members.names(self.guild_id, self.user_id)
        except RecordsError as error:
            log.error("query log can't be read", reason=str(error))
            raise ForgottenError(str(query_id)) from error
        if found is None or not found.open_to(
            self.guild_id, self.channel_id, names, proven=self.proven
        ):
            raise ForgottenError(str(query_id))
        return found

    @property
    def proven(self) -> bool:
        """Whether what was pressed or submitted was made for whoever did so."""
        data = cast("Mapping[str, Any]", self.interaction.data or {})
        custom_id, _, proof = str(data.get("custom_id", "")).partition("~")
        made = self.records.members.proof(self.user_id, custom_id)
        return hmac.compare_digest(made.encode(), proof.encode())

    def proving(self, custom_id: str) -> str:
        """Return a ``custom_id`` with the proof that it was made for whoever is answered here."""
        proof = self.records.members.proof(self.user_id, custom_id)
        return f"{custom_id}~{proof}"

    def _add_proof(self, view: LayoutView) -> None:
        """Put the proof behind what leads to a query, where that query's row names nobody."""
        for item in view.walk_children():
            button = cast(
                "DynamicItem[Any] | None", item if isinstance(item, DynamicItem) else None
            )
            if button is not None and hasattr(button, "query_id"):
                button.custom_id = self.proving(button.custom_id.partition("~")[0])

    def act(self, action: str, details: Mapping[str, Any]) -> Act:
        """Return what is being done here, to go on record."""
        return Act(new_id(self.asked_at), self.asked_at, self.user_id, action, details)

    async def answer(self, command: Command, asked: str, reply: Reply, *, private: bool) -> None:
        try:
            cleared = await self._clear(self._mark_unnamed(reply))
        except WithheldError:
            await self.fail(command, asked, author_id=reply.author_id)
            raise
        await self._record(command, asked, reply, private=private, author_id=reply.author_id)
        await send(self.interaction, cleared, private=private)

    async def replace(self, command: Command, asked: str, reply: Reply) -> None:
        """Put a reply on record, then in the place of the message whose button was pressed.

        One who didn't ask for that message gets the reply alone.
        """
        try:
            cleared = await self._clear(self._mark_unnamed(reply))
        except WithheldError:
            await self.fail(command, asked, author_id=reply.author_id)
            raise
        await self._record(command, asked, reply, private=self.alone, author_id=reply.author_id)
        await self._replace_own(cleared)

    async def fail(self, command: Command, asked: str, *, author_id: int | None = None) -> None:
        """Put on record that there is nothing to show; the error that follows says so."""
        await self._record(command, asked, None, private=True, author_id=author_id)

    async def send(self, view: LayoutView, *, private: bool) -> None:
        await send(self.interaction, await self._clear(view), private=private)

    async def begin(self) -> None:
        """Say that it takes a while, to whoever asked alone."""
        await begin(self.interaction)

    async def swap(self, view: LayoutView) -> None:
        """Put a view in the place of the message whose button was pressed.

        One who didn't ask for that message gets the view alone.
        """
        await self._replace_own(await self._clear(view))

    async def revise(self, view: LayoutView) -> None:
        """Put a view in the place of the first response: of one that said what is being done."""
        await revise(self.interaction, await self._clear(view))

    async def _replace_own(self, cleared: Cleared) -> None:
        if self.owns_message:
            await swap(self.interaction, cleared)
        else:
            await send(self.interaction, cleared, private=True)

    def _mark_unnamed(self, reply: Reply) -> LayoutView:
        """Return a reply's view; one for somebody unnamed leads to no name either."""
        if self.unnamed:
            put_mark(reply.view, UNNAMED)
            self._add_proof(reply.view)
        return reply.view

    async def _clear(self, view: LayoutView) -> Cleared:
        """Return a view that went through the gate, or count what was found and raise that."""
        if self.unnamed or self.overrides.identities == "none":
            self._add_proof(view)
        try:
            return Cleared(view)
        except WithheldError as error:
            await self._log_withheld(error)
            raise

    async def _log_withheld(self, error: WithheldError) -> None:
        for one in error.found:
            log.error(
                "a quote was withheld",
                reference=error.reference,
                query_id=self.query_id,
                **asdict(one),
            )
        try:
            await self.records.withheld.add(
                self.guild_id, self.query_id, error.found, error.reference, self.asked_at
            )
        except RecordsError as failure:
            log.error("a withheld quote can't be counted", reason=str(failure))

    async def _count(self) -> None:
        """Count a question that isn't logged; that it can't be keeps nobody from their answer."""
        try:
            await self.records.members.count(self.guild_id, self.asked_at)
        except RecordsError as error:
            log.error("an unlogged question can't be counted", reason=str(error))

    async def _record(
        self,
        command: Command,
        question: str,
        reply: Reply | None,
        *,
        private: bool,
        author_id: int | None,
    ) -> None:
        if time_left() <= 0:
            raise LateError
        quotes = reply.quotes if reply else ()
        records = self.records
        if self.query_id == UNLOGGED:
            await self._count()
            return
        await records.queries.add(
            Query(
                id=self.query_id,
                asked_at=self.asked_at,
                guild_id=self.guild_id,
                channel_id=self.channel_id,
                user_id=self.user_id,
                command=command,
                question=question,
                outcome=reply.outcome if reply else Outcome.REFUSED,
                confidence=reply.confidence if reply else None,
                corpus_version=self.answerer.corpus.version,
                latency_ms=(perf_counter() - self.started) * 1000,
                locale=self.locale,
                private=private,
                via="button" if self.pressed else "command",
                shown=tuple(Shown.of(quote) for quote in quotes),
                corrections=reply.corrections if reply else (),
                words=self.answerer.words_of(question) if author_id is None else (),
                author_id=author_id,
                picked=reply is not None and reply.picked,
                interaction_id=self.interaction.id,
            )
        )
        logged(self.interaction, self.query_id)


def _server(interaction: Interaction[Client]) -> int | None:
    guild_id = interaction.guild_id
    if guild_id is None or interaction.is_guild_integration():
        return guild_id
    return guild_id if interaction.client.get_guild(guild_id) else None


async def _guild_state(services: Services, actor: Actor) -> GuildState:
    if actor.guild_id is None:
        return GuildState()
    targets = (actor.user_id, *actor.roles)
    try:
        return await services.records.guilds.state(actor.guild_id, targets)
    except RecordsError as error:  # the member is answered all the same
        log.warning(
            "server settings and blocks can't be read; the operator's settings hold, and nobody "
            "is blocked",
            reason=str(error),
        )
        return GuildState()


async def _server_answerer(
    services: Services, actor: Actor, state: GuildState, answerer: Answerer
) -> Answerer:
    if actor.guild_id is None:
        return answerer
    try:
        return await services.answerers.of(actor.guild_id, state, answerer)
    except RecordsError as error:
        log.warning("a server's labels and words can't be read; none acts", reason=str(error))
        return answerer

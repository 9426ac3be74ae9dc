"""Made-up ids: no button, menu or form shows or changes what isn't for whoever uses it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import discord
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle, UserHandle
from simcord.results import InteractionResult

from bot.ama.states import Step
from bot.records import Act, new_id
from tests.commands._forging import buttons_and_menus, forge, forms, made_up, submit
from tests.commands._shown import UNLIMITED, message, rows, the_row
from tests.commands.ama._hosted import HEADLINE, TITLE, Stage
from tests.commands.conftest import WENT_WRONG
from tests.commands.logs._evening import PARTY, member
from tests.conftest import World, components

pytestmark = UNLIMITED
ALONE, WAITING, DRAFT, UNFILED, HELD, REASON = (
    "Aardvarks alone?", "Badgers waiting?", "Capybaras drafted.", "Dormice unfiled?",
    "echidnas", "Ferrets of a reason",
)  # fmt: skip
SECRETS = ("Aardvark", "Badger", "Capybara", "Dormice", "Dormouse", "echidna", "Ferret")
OPEN_AT_HOME = (TITLE, HEADLINE, "Gibbons")
"""What every member at home may read, and nobody elsewhere."""
OWN = {"query", "shown", "feed_due", "unanswered", "unlogged", "unlogged_count", "erasure"}
"""Where a member's own asking, or wish, puts a row."""
COUNTS = {"day_citation", "day_count", "day_latency"}
"""How much was asked on a day, of nobody in particular."""


@dataclass
class Home:
    """A server with everything on record, and the ids of it."""

    world: World
    stage: Stage
    ids: dict[str, list[object]]
    secret_ids: set[int]
    picked: dict[str, str]

    @classmethod
    async def of(cls, world: World) -> Home:
        """Put something of everything on record, and return the ids."""
        stage, mona, records = Stage.of(world), world.mona, world.services.records
        here, carl = world.guild.id, member(world, "carl")
        await mona.slash(world.channel, "settings", identities="none")
        await world.alice.slash(world.channel, "ask", question=ALONE, private=True)
        await world.alice.slash(world.channel, "ask", question=PARTY)
        await mona.slash(world.channel, "logs block", who=carl, reason=REASON)
        await mona.slash(world.channel, "logs hold add", words=HELD)
        await mona.slash(world.channel, "logs recent")
        (looked, *_) = await records.audit.page(here)
        synonym = new_id(world.env.now())
        await records.synonyms.propose(here, synonym, "eels = elvers", world.env.now())
        act = Act(synonym, world.env.now(), mona.id, "settings words add", {})
        await records.synonyms.activate(here, synonym, act)
        await mona.slash(world.channel, "logs replay", confidence=100)
        (replay, *_) = await records.audit.page(here)
        (group, *_) = await records.unanswered.page(here, "open", "newest")
        alone, asked = await the_row(world, question=ALONE), (await rows(world, question=PARTY))[0]
        ama = await stage.planned(queue=stage.queue)
        waiting, answered = await stage.asked(ama, WAITING), await stage.asked(ama, "Gibbons?")
        now = world.env.now()
        await records.amas.questions.step(here, answered.id, Step.APPROVE, mona.id, now)
        await records.amas.texts.draft(here, ama.id, answered.id, DRAFT, now)
        form = await world.alice.slash(world.channel, "ama ask")
        await world.alice.submit_modal(form, {"question": UNFILED})
        (draft,) = await records.amas.drafts.of_member(here, ama.id, world.alice.id)
        await world.env.advance_time(60)
        corpus = world.services.library.current.corpus
        questions: list[object] = [waiting.id, answered.id]
        ids: dict[str, list[object]] = {
            "query_id": [alone.id, asked.id],
            "ama_id": [ama.id],
            "question_id": questions,
            "draft_id": [draft.id],
            "number": [ama.id, draft.id, *questions],
            "act_id": [looked.id],
            "group_id": [group.id],
            "replay_id": [replay.id],
            "synonym_id": [synonym],
            "target_id": [carl.id],
            "edge": [0, alone.id + 1],
            "key": ["0", "0" * 10],
            "id": [0],
            "citation": [corpus.passages[0].citation],
            "hash": ["0"],
            "state": ["waiting", "open"],
            "order": ["newest"],
            "version": [1],
            "start": [0],
            "end": [0],
            "marked": ["0"],
            "begin": [0],
            "days": ["1"],
            "seen": [1],
            "page": [0],
            "opened": [1],
        }
        secret = {alone.id, waiting.id, draft.id}
        citation = corpus.passages[0].citation
        picked = {
            "commands.ama._decisions.MergeSelect": f"{waiting.id}",
            "commands.ama._decisions.OpenSelect": f"{waiting.id}",
            "commands.ama.guest.PartSelect": "1",
            "commands.answers.feedback.PassageSelect": citation,
            "commands.logs.marks.RightSelect": citation,
            "commands.logs.unanswered.GroupSelect": "covered",
            "commands.answers.share.FormatSelect": "markdown",
            "commands.answers.sources.SourceSelect": "impartiality",
            "commands.answers.topic.TopicSelect": "0" * 10,
            "commands.server.settings.ConfidenceSelect": "strict",
            "commands.server.words.SynonymSelect": f"{synonym}",
        }
        return cls(world, stage, ids, secret, picked)

    def all(self) -> Iterator[tuple[str, str | None, bool]]:
        """Yield every ``custom_id``, what is picked in it, and whether it is a form's."""
        for kind, pattern in buttons_and_menus().items():
            menu = kind.endswith("Select")
            picks = (self.picked[kind], "no such thing") if menu else (None,)
            for custom_id in made_up(pattern, self.ids):
                if "privacy:" in custom_id:
                    continue  # about whoever presses, whoever that is, and nobody else
                for picked in picks:
                    yield custom_id, picked, False
        for pattern in forms().values():
            for custom_id in made_up(pattern, self.ids):
                yield custom_id, None, True

    async def kept(self) -> dict[str, set[tuple[Any, ...]]]:
        """Return all that is on record of this server."""
        database, here = self.world.services.records.database, self.world.guild.id
        tables = await database.read(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        found: dict[str, set[tuple[Any, ...]]] = {}
        for table in tables:
            of_here = f"query_id IN (SELECT id FROM query WHERE guild_id = {here})"
            if not {"guild_id", "query_id"} & set(re.findall(r"\w+", table["sql"])):
                continue  # of no server, like the numbers of interactions
            where = f"WHERE guild_id = {here}" if "guild_id" in table["sql"] else ""
            if "query_id" in table["sql"]:
                where = f"{where} OR {of_here}" if where else f"WHERE {of_here}"
            read = await database.read(f"SELECT * FROM {table['name']} {where}")
            found[table["name"]] = {tuple(row) for row in read}
        return found


def test_every_kind_is_found(world: World) -> None:
    """What the bot takes is what the code has: none is left out, and none can't be reached."""
    store = world.bot._connection._view_store  # pyright: ignore[reportPrivateUsage]
    taken = store._dynamic_items.values()  # pyright: ignore[reportPrivateUsage]
    names = {f"{one.__module__}.{one.__name__}" for one in taken}
    assert names == set(buttons_and_menus())


STRANGERS = (
    "the moderator, elsewhere", "the guest, elsewhere", "the asker, elsewhere",
    "in a direct message", "a member", "a blocked member",
)  # fmt: skip


async def test_nothing_is_shown_or_changed(world: World) -> None:
    """By whoever presses, on a message that they really have and see alone."""
    home = await Home.of(world)
    blocked = member(world, "bo")
    await world.mona.slash(world.channel, "logs block", who=blocked)
    theirs = world.env.create_guild("Elsewhere")
    elsewhere = theirs.create_text_channel("quotes")
    manages = theirs.create_role("Managers", permissions=discord.Permissions(manage_guild=True))
    dana = world.env.create_user("dana")
    await dana.send_dm("hi")

    def there(who: MemberActor) -> MemberActor:
        return theirs.add_member(who.user, roles=[manages])

    strangers: list[tuple[MemberActor | UserHandle, ChannelHandle, bool]] = [
        (there(world.mona), elsewhere, False),
        (there(home.stage.guest), elsewhere, False),
        (there(world.alice), elsewhere, False),
        (dana, dana.dm_channel, False),
        (member(world, "bob"), world.channel, True),
        (blocked, world.channel, True),
    ]
    for name, (who, channel, at_home) in zip(STRANGERS, strangers, strict=True):
        await world.env.advance_time(60)
        before = await home.kept()
        await used_by(home, who, channel, SECRETS if at_home else (*SECRETS, *OPEN_AT_HOME))
        await world.env.advance_time(60)
        after = await home.kept()
        for table, old in before.items():
            gone, new = old - after[table], after[table] - old
            counted, own = table in COUNTS, table in OWN
            assert not gone or (at_home and counted), (name, table, gone, new)
            about = home.secret_ids & {value for row in new for value in row if value}
            assert not new or (at_home and (counted or own or not about)), (name, table, new)


async def used_by(
    home: Home, who: MemberActor | UserHandle, channel: ChannelHandle, secrets: Sequence[str]
) -> None:
    """Have somebody press, pick and submit everything; nothing that they see has a secret."""

    async def helped() -> InteractionResult:
        here: tuple[Any, ...] = () if channel.guild is None else (channel,)
        slash: Any = who.slash
        return await slash(*here, "help")

    own = await helped()
    for custom_id, picked, form in home.all():
        if form:
            result = await submit(who, channel, custom_id, "Typed by a stranger")
        else:
            own = own if own.response else await helped()  # it was taken back
            result = await forge(who, channel, message(own), custom_id, picked=picked)
        assert result.acknowledged, custom_id
        told = str(result.modal)
        if result.response is not None:
            told += str(list(components(result.response)))
        told += str([list(components(one)) for one in result.followups])
        assert not [one for one in secrets if one in told], (custom_id, told)
        assert WENT_WRONG not in told, (custom_id, picked, told)

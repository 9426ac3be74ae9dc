"""Promise 2: each visible character of each reply comes from where it may come from.

Every command of the tree, every button, menu and form that any reply has, over sources out to break
a message and written in words that are none of ours: a word of the program's that isn't in the
catalogue has nowhere else to come from. ``_vocabulary.py`` says what an origin is.
"""

from __future__ import annotations

import re
from asyncio import gather
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, get_args
from zoneinfo import available_timezones

import pytest
import simcord.interactions
from discord import AppCommandType, SelectMenu
from discord.app_commands import Command, ContextMenu
from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot.ama.model import NewQuestion, Plan
from bot.ama.states import Move, State, Step
from bot.i18n import catalogue, language_of
from bot.moderation.regressions import RegressionKind
from bot.records import Act, new_id
from bot.records.audit import REGRESSIONS
from commands._core.components import Button, Select
from tests.commands._shown import BUTTON, SELECT, erase_queries, message, rows, sent
from tests.commands._vocabulary import Origins, bare, check_reply
from tests.commands._vocabulary import components as inside
from tests.conftest import World, components

MARKUP = (
    "**zork** __blap__ ~~quib~~ ||frell|| `dren` ``` mivonks ``` [yotz](https://zork.example/a_b) "
    "\\* <@1> <@&2> <#3> <t:0:R> </zork:1> <:blap:4> <id:quib> @everyone :zork: &zork; "
    "# zork 1. blap"
)
RTL = "\u05e6\u05d5\u05e8\u05e7 \u2067\u05d1\u05dc\u05d0\u05e4\u2069 زورك \u202eblapzork\u202c"
ASKED = f"Zork the quib {MARKUP * 3}"[:900]
PLAN = {"title": "Zork **blap** <@1>", "headline": "Frell `quib` @everyone"}
OWN = {"ama": "Frell [zork] <t:0>"}
FAMILY, RAINBOW = "👩\u200d👩\u200d👧", "🏳️\u200d🌈"
SIGNS = f"{FAMILY} z\u0301ork bl\u200bap \ufeffquib \U0001d4b3\U0001d4b4 \u00a0frell {RAINBOW}"
LONG = "zorkblap" * 30
CONTEXT_WORDS = "“zork blap quib frell dren mivonks” zyxomma"


def _front(**values: str) -> str:
    return "---\n" + "".join(f"{key}: '{value}'\n" for key, value in values.items()) + "---\n\n"


def _many(folder: Path) -> None:
    """Write so much that every list has a second page, and a question that may be near."""
    (folder / "wobbletalk.md").write_text(
        _front(title="Wobble", guest="Quib")
        + "## Question: Yotz\n\nDoes the wibble gleep the narf?\n\n"
        "## Answer: Quib\n\nThe wibble gleeps it.\n\n",
        encoding="utf-8",
    )
    for n in range(9):
        (folder / f"dren{n}.txt").write_text(f"Dren{n} yotz mivonks.", encoding="utf-8")
    heads = "".join(f"## Yotz{n} dren\n\nYotz{n} mivonks dren.\n\n" for n in range(30))
    paragraphs = "".join(f"Mivonks{n} frell the dren.\n\n" for n in range(6))
    (folder / "yotzfile.md").write_text(f"{heads}## Mivonks\n\n{paragraphs}", encoding="utf-8")


def _marks(folder: Path) -> None:
    """Write an article with an address and headings of Markdown, and a talk."""
    _many(folder)
    (folder / "zorkfile.md").write_text(
        _front(
            title="Zork *blap* `quib`", author="Frell **dren**", url="https://zork.example/p_(q)"
        )
        + "".join(
            f"## Blap{n} `quib` **frell** {'quux' * n}\n\n"
            f"Zork blap{n} quib frell dren mivonks. {MARKUP} Blap{n} yotz!\n\n"
            for n in range(8)
        ),
        encoding="utf-8",
    )
    (folder / "blaptalk.md").write_text(
        _front(title="Talk <t:0:R> @everyone", guest="Quib <@1>", host="Dren_Yotz_")
        + "".join(
            f"## Question: Frell *{n}* \n\nDoes zork{n} blap the quib for dren {MARKUP}?\n\n"
            f"## Answer: Quib <@1>\n\nZork{n} blaps the quib. {MARKUP} Mivonks{n} frell.\n\n"
            for n in range(3)
        ),
        encoding="utf-8",
    )


def _scripts(folder: Path) -> None:
    """Write texts that run from right to left, have signs that nobody sees, and endless words."""
    _many(folder)
    (folder / "zorkfile.md").write_text(
        _front(title=f"{FAMILY} زورك", author=RTL[:4], licence=LONG, origin=f"{RAINBOW} زورك")
        + "".join(
            f"## {SIGNS} blap{n}\n\nZork blap{n} quib. {RTL} {SIGNS} {LONG} frell{n}.\n\n"
            for n in range(5)
        )
        + f"{'zork blap quib frell. ' * 90}\n",
        encoding="utf-8",
    )
    (folder / "quibfile.txt").write_text(
        f"{LONG}\r\n{RTL}\r\n\r\nZork {SIGNS}\r\n- blap\r\n1. quib\r\n> frell\r\n",
        encoding="utf-8",
        newline="",
    )


def scenarios(world: World) -> dict[str, list[dict[str, Any]]]:
    """Return what each command is used with: what it finds, what it doesn't, and nonsense."""
    corpus = world.services.library.current.corpus
    passages = corpus.passages
    first, last = passages[0], passages[-1]
    crowd = [world.guild.add_member(world.env.create_user(f"crowd{n}")) for n in range(10)]
    elsewhere = world.guild.create_text_channel("blap")
    other = {**PLAN, "title": OWN["ama"], "channel": elsewhere}
    return {
        "ask": [
            {"question": "zork blap1 quib frell"},
            {"question": "zork blap2 qiub", "private": True},
            {"question": "mivonk frell yotz dren?"},
            {"question": f"zyxomma {MARKUP}"[:400], "private": True},
            {"question": f"{RTL} {SIGNS}"},
            {"question": "wibble gleep narf zyxomma flurb snoot"},
            *({"question": f"yotz{n} mivonks dren"} for n in range(5)),
            *({"question": one.text[:400]} for one in corpus.questions[:2]),
        ],
        "topic": [
            *({"name": one.name} for one in corpus.topics[:2] if len(one.name) <= 90),
            {"name": "mivonks"},
            {"name": "Mivnks"},
            {"name": "zyxomma **blap**"},
        ],
        "topics": [{}],
        "sources": [{}],
        "help": [{}],
        "privacy": [{}],
        "read": [
            {"citation": first.citation, "private": True},
            {"citation": last.citation},
            {"citation": f"{first.source.slug} 2"},
            {"citation": "zyxomma-`blap` <@1>"},
        ],
        "verify": [
            {"text": f"“{' '.join(first.text.split()[:9])}”"},
            {"text": "“Zork blap1 quib frell wibble mivonks” and “zork blap”", "private": True},
            {"text": f"> {MARKUP}\n“{RTL} zork blap2 quib”"},
            {"text": "“zyxomma wibble wobble mivonks quib zork dren”"},
            {
                "text": " ".join(
                    f"“yotz{n} mivonks wobble zork quib frell dren” {'gleep ' * 30}"
                    for n in range(25)
                )
            },
            {"text": "—"},
        ],
        "settings": [
            {},
            {"confidence": 0},
            {"answers": "asker"},
            {"zone": "Europe/Berlin"},
            {"words": "zyxomma = political party"},
            {"words": "zyxomma"},
            {"reset": "all"},
        ],
        "logs recent": [{}, {"outcome": "refused"}, {"words": "zyxomma"}, {"since": "wibble"}],
        "logs show": [{"query": "1"}, {"query": "zyxomma **blap**"}],
        "logs unanswered": [{}, {"state": "covered"}, {"order": "most"}],
        "logs replay": [{"confidence": 0}, {"confidence": 100, "newest": 5}, {"since": "wibble"}],
        "logs stats": [{}, {"theme": "light"}, {"since": "wibble"}, {"until": "2026-01-01"}],
        "logs export": [
            {"format": "csv"},
            {"format": "jsonl", "words": "zyxomma"},
            {"format": "jsonl", "since": "wibble"},
        ],
        "logs audit": [{}],
        "logs feed": [
            {"what": "unanswered"},
            {"what": "everything", "channel": world.channel},
            {},
            {"what": "off"},
        ],
        "logs hold add": [*({"words": f"zyxomma *blap{n}*"} for n in range(30)), {"words": "—"}],
        "logs hold remove": [{"words": "zyxomma *blap3*"}, {"words": "wibble"}],
        "logs hold list": [{}],
        "logs block": [
            *({"who": one, "until": "7d", "reason": "zyxomma **blap**"} for one in crowd),
            {"who": world.mona},
            {"who": world.guild.create_role("Loud")},
            {"who": crowd[0], "until": "wibble"},
            {"who": crowd[0], "until": "2020-01-01"},
        ],
        "logs unblock": [{"who": crowd[0]}, {"who": world.alice}],
        "logs blocked": [{}],
        "ama list": [{}],
        "ama create": [
            {**PLAN, "guest": world.mona, "opens": "now", "closes": "in 7 days"},
            {**PLAN, "guest": world.mona, "opens": "wibble", "closes": "in 7 days"},
            {**other, "guest": world.mona, "opens": "now", "closes": "in 7 days"},
        ],
        "ama guest": [{"ama": ANSWERING}, {"ama": ANSWERED}, {}, {"ama": "zyxomma **blap**"}],
        "ama publish": [{"ama": ANSWERED}, {"ama": ANSWERING}, {"ama": EMPTY}],
        "ama unpublish": [{"ama": EMPTY}],
        "ama ask": [{"ama": "zyxomma"}],
        "ama questions": [{}],
        "ama mine": [{"ama": PLAN["title"]}],
        "ama queue": [{}, {"number": 1}, {"number": 999}],
        "ama edit": [{**OWN, "title": OWN["ama"], "closes": "in 8 days"}, OWN],
        "ama extend": [{**OWN, "closes": "in 9 days"}, {**OWN, "closes": "wibble"}],
        "ama pause": [OWN, {"ama": "zyxomma **blap**"}],
        "ama resume": [OWN, {}],
        "ama close": [OWN, OWN],
        "ama reopen": [{**OWN, "closes": "in 3 days"}, OWN],
        "ama open": [OWN],
        "ama cancel": [OWN],
        "Check quote": [{"message": CONTEXT_WORDS}, {"message": "“zork blap1 quib frell”"}],
    }


ANSWERING, ANSWERED, EMPTY = "Zork answers", "Zork **answered**", "Zork, `empty`"
"""What the AMAs are called whose guest is the moderator."""
HOSTED = ("ama guest", "ama publish", "ama unpublish")
GUEST = "Quib @ <@1> & mivonks"
TYPED = 4
TYPING = f"zyxomma {MARKUP}"
MENUS = (AppCommandType.message, AppCommandType.user)


@dataclass
class Walk:
    """Presses all there is to press, breadth first: each kind of button a number of times."""

    world: World
    most: int = 2
    depth: int = 4
    pressed: Counter[str] = field(default_factory=Counter[str])

    async def everything(self, start: list[tuple[MemberActor, InteractionResult]]) -> None:
        """Press all there is below some replies; what changes a message in place comes last."""
        waiting = deque((person, result, 1) for person, result in start)
        while waiting:
            person, result, depth = waiting.popleft()
            if depth > self.depth or result.response is None:
                continue
            for part in sorted(self._parts(result), key=self._last):
                for shown in await self._press(person, result, part):
                    waiting.append((person, shown, depth + 1))

    def _parts(self, result: InteractionResult) -> list[dict[str, Any]]:
        if result.response is None:  # taken back
            return []
        live = [one for one in components(result.response) if one["type"] in {BUTTON, SELECT}]
        return [one for one in live if not one.get("disabled") and "custom_id" in one]

    def _last(self, part: dict[str, Any]) -> tuple[bool, bool, int]:
        """Say what comes last of a message: what takes it away, and before that what changes it."""
        kind = kind_of(part["custom_id"])
        changes = kind.in_place or kind.__name__ in {"FormatSelect", "PassageSelect", "WordsButton"}
        return kind.__name__.startswith("Withdraw"), changes, self.pressed[_told(part["custom_id"])]

    async def _press(
        self,
        person: MemberActor,
        result: InteractionResult,
        part: dict[str, Any],
    ) -> list[InteractionResult]:
        key = part["custom_id"]
        kind = _told(key)
        there = {one["custom_id"] for one in self._parts(result)}
        if result.response is None or self.pressed[kind] >= self.most or key not in there:
            return []
        self.pressed[kind] += 1
        if part["type"] == BUTTON:
            shown = await person.click(result.response, custom_id=key)
            if shown.modal is None:
                return [shown]
            return [shown, await person.submit_modal(shown, filled_in(shown))]
        values = [one["value"] for one in part["options"]]
        several = values if "Format" in kind else dict.fromkeys((values[0], values[-1]))
        return [
            await person.select(result.response, [one], custom_id=key)
            for one in several
            if key in {each["custom_id"] for each in self._parts(result)}
        ]


def filled_in(shown: InteractionResult) -> dict[str, str]:
    """Return something typed into every field of a form."""
    assert shown.modal is not None
    fields = [one for one in inside(shown.modal["components"]) if one["type"] == TYPED]
    return {one["custom_id"]: TYPING[: one.get("max_length", 4000)] for one in fields}


def kind_of(custom_id: str) -> type[Any]:
    """Return the class that a button or a menu is of."""
    return next(one for one in kinds() if one.__discord_ui_compiled_template__.fullmatch(custom_id))


def _name(kind: type[Any]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _told(custom_id: str) -> str:
    """Return of which class a button is, and which of its ways."""
    way = re.findall(r"(?<![a-z0-9-])[a-z-]{4,}(?=:|$)", custom_id)
    return f"{_name(kind_of(custom_id))}:{' '.join(way)}"


def kinds() -> Iterator[type[Any]]:
    """Yield every class of buttons and menus that there is."""
    pending = [*Button.__subclasses__(), *Select.__subclasses__()]
    while pending:
        one = pending.pop()
        pending += one.__subclasses__()
        if one.__module__.startswith("commands."):
            yield one


def names(world: World) -> dict[str, Command[Any, ..., Any] | ContextMenu]:
    """Return every command of the tree by its whole name."""
    tree = world.bot.tree
    found = [one for one in tree.walk_commands() if isinstance(one, Command)]
    menus = [one for kind in MENUS for one in tree.get_commands(type=kind)]
    return {one.qualified_name: one for one in (*found, *menus)}


def acting(world: World, name: str) -> MemberActor:
    """Return who uses a command: a moderator where it is theirs."""
    return world.mona if name.partition(" ")[0] in {"settings", "logs", "ama"} else world.alice


async def use(
    world: World, name: str, given: dict[str, Any]
) -> tuple[MemberActor, InteractionResult]:
    """Use a command; moderators' own by the moderator."""
    person = acting(world, name)
    if "message" in given:
        there = await world.mona.send(world.channel, given["message"])
        return person, await person.context_menu(world.channel, name, there)
    return person, await person.slash(world.channel, name, **given)


async def type_into(world: World, origins: Origins) -> None:
    """Type into every option that makes offers; each offer has an origin."""
    for name, one in names(world).items():
        for option in getattr(one, "parameters", ()):
            if not option.autocomplete:
                continue
            for typed in ("", "z", "zork", "Blap", MARKUP[:60], RTL, "zyxomma", "zorkfile"):
                origins.texts.add(typed)
                person = acting(world, name)
                offers = await person.autocomplete(world.channel, name, option.name, typed)
                for offer in offers:
                    origins.check(str(offer["name"]))


async def grow_old(world: World) -> list[tuple[MemberActor, InteractionResult]]:
    """Change a source and take another away, and read what they had."""
    services = world.services
    await services.records.passages.settled()
    old = services.library.current.corpus.passages
    folder = services.settings.sources
    (folder / "yotzfile.md").unlink()
    changed = folder / "zorkfile.md"
    text = changed.read_bytes().decode()
    changed.write_bytes(text.replace("Zork", "Zork wibble").replace("quib", "wobble").encode())
    await services.library.reload()
    await services.records.passages.settled()
    now = services.library.current.corpus.passages
    gone = [one for one in old if one.citation not in {each.citation for each in now}]
    found = [gone[0], gone[-1], gone[len(gone) // 2]]
    return [await use(world, "read", {"citation": one.citation}) for one in found]


async def forget(world: World, asked: InteractionResult) -> None:
    """Erase the query log and press what asked of it: each says so."""
    erase_queries(world)
    reply = message(asked)
    keys = [one["custom_id"] for one in components(reply) if "custom_id" in one]
    for kind in ("copy:", "why:", "vote:answers:"):
        (key,) = (one for one in keys if one.startswith(kind))
        await world.alice.click(reply, custom_id=key)


def flattened(parts: Any) -> Iterator[Any]:
    """Yield discord.py's components of a message, and those within them."""
    for part in parts:
        yield part
        yield from flattened(getattr(part, "children", ()))


async def host(
    world: World, walk: Walk, language: str
) -> list[tuple[MemberActor, InteractionResult]]:
    """Hold an AMA with many questions: what its members and moderators see of them."""
    said = catalogue(language_of(language)).gettext
    queue = world.guild.create_text_channel("queue")
    plan = {**PLAN, "guest": world.mona, "opens": "now", "closes": "in 7 days", "anonymous": True}
    await world.mona.slash(world.channel, "ama create", **plan, queue=queue)
    amas, now = world.services.records.amas, world.env.now()
    (ama,) = await amas.of(world.guild.id)
    at: dict[str, Any] = {"ama": str(ama.id)}
    bob = world.guild.add_member(world.env.create_user("bob"))
    same = world.services.library.engine.answerer.words_of(TYPING)
    texts = [f"{ASKED} blap{number}?" for number in range(9)]
    for number, words in enumerate(texts):
        asked = NewQuestion(world.alice.id, words, same, PLAN["headline"])
        question = await amas.questions.ask(world.guild.id, ama.id, asked, now)
        if number < 7:
            await amas.questions.step(world.guild.id, question.id, Step.APPROVE, world.mona.id, now)
        await world.env.advance_time(1)
    draft = NewQuestion(world.alice.id, texts[0], same)
    await amas.drafts.keep(world.guild.id, ama.id, draft, now)
    started: list[tuple[MemberActor, InteractionResult]] = []
    for _ in range(6):
        form = await bob.slash(world.channel, "ama ask", **at)
        started.append((bob, await bob.submit_modal(form, filled_in(form))))
    for person, name in (
        (bob, "ama questions"),
        (world.alice, "ama mine"),
        (bob, "ama mine"),
        (world.mona, "ama queue"),
    ):
        started.append((person, await person.slash(world.channel, name, **at)))
    (last,) = await amas.questions.of(world.guild.id, ama.id, {State.WAITING}, limit=1)
    own = await world.alice.slash(world.channel, "ama mine", **at)
    own = await world.alice.click(message(own), custom_id=f"ama-own:{last.id}")
    own = await world.alice.click(message(own), label=said("button-ama-withdraw"))
    await world.alice.click(message(own), label=said("button-ama-withdraw-sure"))
    walk.pressed[_told(f"ama-withdraw:{last.id}:yes")] += 1
    late = await gather(
        *(
            amas.questions.ask(
                world.guild.id, ama.id, NewQuestion(bob.id, f"{ASKED} frell{number}?", same), now
            )
            for number in range(6)
        )
    )  # at once: all but the first share a message
    await world.mona.click(message(started[-1][1]), label=said("button-ama-hold"))
    await world.env.advance_time(30)  # the publisher gathers them
    several = [
        one
        for one in queue.history(viewer=world.mona)
        if any(isinstance(part, SelectMenu) for part in flattened(one.components))
    ]
    bundle = max(several, key=lambda one: one.id)
    opened = await world.mona.select(bundle, [str(late[-1].id)])
    walk.pressed[_told(f"ama-open:{ama.id}")] += 1
    merging = await world.mona.click(message(opened), label=said("button-ama-merge"))
    return [*started, (world.mona, opened), (world.mona, merging)]


async def hurry(world: World) -> None:
    """Ask more often than a member may, and look at what moderators see of that."""
    await world.mona.slash(world.channel, "settings", rate=1)
    for _ in range(3):
        await world.alice.slash(world.channel, "ask", question="zork blap1 quib frell")
    await world.mona.slash(world.channel, "logs audit")


async def break_answers(world: World) -> None:
    """Put on record that a check found more questions than a page has, of each kind."""
    found: dict[int, RegressionKind] = {}
    for row, kind in zip(await rows(world), 3 * get_args(RegressionKind), strict=False):
        found[row.id] = kind
    now = world.services.now()
    act = Act(new_id(now), now, None, REGRESSIONS)
    await world.services.records.regressions.keep(world.guild.id, found, act)


@pytest.mark.simcord(settle_timeout=60)  # all that was asked is erased at a press
@pytest.mark.environ(VERBATIM_SERVER_RATE="0", VERBATIM_MEMBER_RATE="0")
@pytest.mark.parametrize(
    "language",
    [
        pytest.param("en-US", marks=pytest.mark.sources(write=_marks), id="marks"),
        pytest.param("en-US", marks=pytest.mark.sources(write=_scripts), id="scripts"),
        pytest.param("ar", marks=pytest.mark.sources(write=_marks), id="arabic"),
        pytest.param("de", marks=pytest.mark.sources(write=_scripts), id="german"),
    ],
)
async def test_each_visible_character_has_an_origin(
    world: World, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Use everything, in every way there is, and account for all that anybody is shown."""
    _speaking(language, monkeypatch)
    origins, walk = Origins(dates=available_timezones()), Walk(world)
    origins.listen(monkeypatch)
    origins.add(world.services.library.current.corpus)
    given = scenarios(world)
    assert given.keys() == names(world).keys(), "every command has a scenario"
    origins.texts |= {str(one) for uses in given.values() for use in uses for one in use.values()}
    origins.texts |= {TYPING, *(f"/{one}" for one in names(world))}
    await type_into(world, origins)
    origins.texts |= {f"{ASKED} {word}{n}?" for word in ("blap", "frell") for n in range(9)}
    origins.texts |= {*(TYPING[:size] for size in (100, 400, 1000))}
    started = await host(world, walk, language)
    for sure in (100, 0):  # what is refused first is answered then
        await world.mona.slash(world.channel, "settings", confidence=sure)
        started += [await use(world, "ask", one) for one in given["ask"]]
    last = {"privacy", *HOSTED}  # it forgets all, and they change what there is to quote
    first = {name: uses for name, uses in given.items() if name not in last}
    started += [await use(world, name, one) for name, uses in first.items() for one in uses]
    for longest in sorted(await rows(world), key=lambda row: len(row.question))[-2:]:
        started.append(await use(world, "logs show", {"query": str(longest.id)}))
    started.append(await use(world, "settings", {"identities": "none"}))
    await walk.everything(started)
    later = await grow_old(world)
    later.append(await use(world, "logs replay", {"confidence": 100}))
    await break_answers(world)
    later += [await use(world, one, {}) for one in ("logs unanswered", "logs audit")]
    later.append(await use(world, "privacy", {}))
    origins.add(world.services.library.current.corpus)
    await walk.everything(later)
    await hold(world, origins)
    await walk.everything([await use(world, name, one) for name in HOSTED for one in given[name]])
    _, asked = await use(world, "ask", {"question": "zork blap1 quib frell"})
    await forget(world, asked)
    await hurry(world)
    shown = 0
    for kind, data in sent(world):
        if kind != 8:
            check_reply(origins, data)
            shown += 1
    assert shown > 100
    missed = set(map(_name, kinds())) - {key.partition(":")[0] for key in walk.pressed}
    assert not missed, "nothing that was shown had one of these"


async def hold(world: World, origins: Origins) -> None:
    """Hold an AMA that is open, one that is answered and over, and one in which nothing was."""
    amas, now, guild_id = world.services.records.amas, world.services.now(), world.guild.id
    channel, mona = world.guild.create_text_channel("answers"), world.mona.id
    asked = [f"Zork blap{n} {MARKUP}?"[:900].strip() for n in range(7)]
    answer = [f"Zork frell{n} {MARKUP}"[:900].strip() for n in range(4)]
    origins.texts |= {ANSWERING, ANSWERED, EMPTY, GUEST, *asked, *answer}
    for title in (ANSWERING, ANSWERED, EMPTY):
        plan = Plan(title, mona, GUEST, now, now + timedelta(days=7), channel.id)
        ama = await amas.create(guild_id, plan, mona, now)
        await amas.move(guild_id, ama.id, Move.OPEN, mona, now)
        for number, words in enumerate(asked if title != EMPTY else ()):
            filed = NewQuestion(world.alice.id, words, ("zork",), GUEST)
            question = await amas.questions.ask(guild_id, ama.id, filed, now)
            if number < 2 or title == ANSWERED:
                await amas.texts.revise(guild_id, ama.id, question.id, mona, answer, 0, now)
            if number == 1 and title == ANSWERING:  # from another device
                await amas.texts.revise(guild_id, ama.id, question.id, mona, answer[:1], 0, now)
            if number == 0 or title == ANSWERED:
                await amas.texts.answer(guild_id, ama.id, question.id, mona, now)
        if title != ANSWERING:
            await amas.move(guild_id, ama.id, Move.CLOSE, mona, now)
        if title == ANSWERED:
            await amas.publish(guild_id, ama.id, mona, now)
            origins.add((await world.services.library.load_engine(guild_id)).answerer.corpus)
            await amas.publish(guild_id, ama.id, mona, now, on=False)


def _speaking(language: str, patch: pytest.MonkeyPatch) -> None:
    """Let everybody's Discord be set to a language: SimCord's people all speak English."""
    made = simcord.interactions.base_payload

    def told(*arguments: Any, **facts: Any) -> tuple[Any, dict[str, Any]]:
        record, payload = made(*arguments, **facts)
        return record, {**payload, "locale": language}

    patch.setattr(simcord.interactions, "base_payload", told)


@pytest.mark.sources(write=_marks)
async def test_it_finds_a_word_of_our_own(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """What isn't in the catalogue, the sources or the question is found, wherever it stands."""
    origins = Origins()
    origins.listen(monkeypatch)
    origins.add(world.services.library.current.corpus)
    _, result = await use(world, "ask", {"question": "zork blap1 quib frell"})
    origins.texts.add("zork blap1 quib frell")
    (reply,) = [data for kind, data in sent(world) if kind == 4]
    check_reply(origins, reply)
    assert result.response is not None
    places = [one for one in inside(reply["components"]) if "content" in one or "label" in one]
    for part in places:
        name = "content" if "content" in part else "label"
        before = part[name]
        for forged in (f"{before} Verily.", f"Behold: {before}", f"{before}!?"):
            part[name] = forged
            with pytest.raises((AssertionError, ValueError)):
                check_reply(origins, reply)
        part[name] = before
    check_reply(origins, reply)


def test_bare() -> None:
    """The test's own reading of Markdown leaves what a reader sees."""
    assert bare("### A\\*b **c** `d-e`") == "A*b c d-e"
    assert bare("-# [open](https://a.b/c) <@1> <https://x.y>") == "open  https://x.y"

"""The language of a reply, in which the quotes stay in their own, and what Discord is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord.interactions
from discord import app_commands
from simcord.backend.serializers import guild_create_payload

from bot import app
from bot.app import commands_payload as app_payload
from bot.i18n import ENGLISH, LANGUAGES, Catalogue, catalogue, text_of
from commands._core.markdown import bold
from commands._core.server import language, offered_locales
from commands._core.translator import catalogue_key
from tests.commands._shown import button, buttons, message, options, quotes, words
from tests.conftest import World, texts

QUESTION = "Does Amnesty support a political party?"
MISSPELT = "Is Guantanmo lawful?"
MENUS = {discord.AppCommandType.user.value, discord.AppCommandType.message.value}
NAME = re.compile(r"[\w-]{1,32}")
INVISIBLE = re.compile(r"[\u200e\u200f\u2066-\u2069]")


class People:
    """What each member's Discord is set to, and what locale the server chose as a Community."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.locales: dict[int, str] = {}
        self.guild_locale = "en-US"

    def speaks(self, person: Any, locale: str) -> None:
        """Set a member's Discord to a locale."""
        self.locales[person.id] = locale

    async def community(self, locale: str) -> None:
        """Make the server a Community with a locale, as Discord tells of one."""
        backend = self._world.env.backend
        payload = {**guild_create_payload(backend, backend.get_guild(self._world.guild.id))}
        self.guild_locale = locale
        changed = {"features": ["COMMUNITY"], "preferred_locale": locale}
        backend.emit("GUILD_UPDATE", {**payload, **changed})
        await self._world.env.settle()


@pytest.fixture
def people(world: World, monkeypatch: pytest.MonkeyPatch) -> People:
    """Let Discord say each member's locale: SimCord's people all speak American English."""
    made, found = simcord.interactions.base_payload, People(world)

    def told(*arguments: Any, **facts: Any) -> tuple[Any, dict[str, Any]]:
        record, payload = made(*arguments, **facts)
        payload["locale"] = found.locales.get(facts["user_id"], "en-US")
        if "guild_locale" in payload:
            payload["guild_locale"] = found.guild_locale
        return record, payload

    monkeypatch.setattr(simcord.interactions, "base_payload", told)
    return found


def _bridge(folder: Path, often: str = "twice a year") -> None:
    words = f"Members inspect the bridge {often}."
    (folder / "bridge.md").write_text(words, encoding="utf-8")


def said(tongue: str, key: str, **values: str | float) -> str:
    """Return a string in a language."""
    return catalogue(tongue).gettext(key, **values)


@pytest.mark.parametrize(
    ("member", "guild", "own", "alone", "together"),
    [
        ("de", None, None, "de", "de"),
        ("de", "fr", None, "de", "fr"),
        ("de", "fr", "en", "de", "en"),
        ("de", None, "fr", "de", "fr"),
        ("de-AT", "pt-BR", None, "de", "en"),
        ("pt-BR", None, None, "en", "en"),
        ("fr", "de", "ar", "ar", "ar"),
        ("fr", None, "tlh", "fr", "fr"),
    ],
)
def test_who_decides(
    member: str, guild: str | None, own: str | None, alone: str, together: str
) -> None:
    """Alone, the member; for all, what moderators set, then the Community, then the member."""
    assert language(member, guild, own, private=True) == alone
    assert language(member, guild, own, private=False) == together


def test_what_discord_can_be_set_to() -> None:
    """Arabic is the one of our languages that Discord itself can't be set to."""
    assert set(LANGUAGES) - offered_locales() == {"ar"}


async def test_a_member_is_answered_in_their_language(world: World, people: People) -> None:
    """A German member reads German round the very same English quotes."""
    english = await world.alice.slash(world.channel, "ask", question=QUESTION, private=True)
    people.speaks(world.alice, "de")
    german = await world.alice.slash(world.channel, "ask", question=QUESTION, private=True)
    assert quotes(german) == quotes(english) != []
    assert said("de", "answer-footer") in words(german)
    assert said("en", "answer-footer") not in words(german)
    assert said("de", "button-context") in buttons(german).values()


async def test_everyone_reads_the_servers_language(world: World, people: People) -> None:
    """A public answer is in the Community's language, a private one in the asker's."""
    await people.community("fr")
    people.speaks(world.alice, "de")
    public = await world.alice.slash(world.channel, "ask", question=QUESTION)
    private = await world.alice.slash(world.channel, "ask", question=QUESTION, private=True)
    assert said("fr", "answer-footer") in words(public)
    assert said("de", "answer-footer") in words(private)


async def test_a_server_that_is_no_community_chose_nothing(world: World, people: People) -> None:
    """Such a server always says American English: it's the asker's language that holds."""
    people.speaks(world.alice, "fr")
    public = await world.alice.slash(world.channel, "ask", question=QUESTION)
    assert said("fr", "answer-footer") in words(public)


async def test_moderators_set_the_language(world: World, people: People) -> None:
    """What moderators set goes before the Community's locale, until they reset it."""
    await people.community("fr")
    people.speaks(world.mona, "fr")
    told = await world.mona.slash(world.channel, "settings", language="de")
    assert bold(said("fr", "settings-language", language="Deutsch")) in words(told)
    public = await world.alice.slash(world.channel, "ask", question=QUESTION)
    assert said("de", "answer-footer") in words(public)
    await world.restart()
    public = await world.alice.slash(world.channel, "topic", name="War and drones")
    assert said("de", "button-next") in buttons(public).values()
    await people.community("fr")
    await world.mona.slash(world.channel, "settings", reset="language")
    public = await world.alice.slash(world.channel, "ask", question=QUESTION)
    assert said("fr", "answer-footer") in words(public)


async def test_arabic_holds_for_private_replies_too(world: World, people: People) -> None:
    """No member's Discord can be Arabic: where moderators set it, all is said in it."""
    people.speaks(world.alice, "de")
    told = await world.mona.slash(world.channel, "settings", language="ar")
    assert said("ar", "settings-saved") in words(told)
    for private in (True, False):
        result = await world.alice.slash(world.channel, "ask", question=QUESTION, private=private)
        assert said("ar", "answer-footer") in words(result)
        assert not any(INVISIBLE.search(one) for one in quotes(result))
    listed = await world.alice.slash(world.channel, "sources")
    assert said("ar", "sources-intro") in words(listed)
    pressed = await world.alice.click(message(result), label=said("ar", "button-why"))
    assert said("ar", "why-table-score") in words(pressed)


async def test_a_button_pressed_by_somebody_else(world: World, people: People) -> None:
    """Who presses alone reads their own language; the message for all stays in the server's."""
    people.speaks(world.alice, "de")
    people.speaks(world.mona, "fr")
    await world.mona.slash(world.channel, "settings", language="de")
    asked = await world.alice.slash(world.channel, "ask", question=MISSPELT)
    key = button(asked, said("de", "button-as-typed"))
    why = await world.mona.click(message(asked), label=said("de", "button-why"))
    assert said("fr", "button-why") not in words(why)
    assert said("fr", "why-bold") in words(why)
    alone = await world.mona.click(message(asked), custom_id=key)
    assert said("fr", "searched-as-typed") in words(alone)
    people.speaks(world.alice, "fr")
    await world.alice.click(message(asked), custom_id=key)
    assert said("de", "searched-as-typed") in words(asked)


async def test_pages_of_a_public_topic_stay_in_its_language(world: World, people: People) -> None:
    """A page that is turned in place is still for everyone; a list for one is theirs."""
    await people.community("fr")
    people.speaks(world.alice, "de")
    topic = await world.alice.slash(world.channel, "topic", name="War and drones")
    await world.alice.click(message(topic), label=said("fr", "button-next"))
    assert said("fr", "button-previous") in buttons(topic).values()
    listed = await world.alice.slash(world.channel, "topics")
    assert said("de", "topics-intro") in words(listed)
    picked = await world.alice.select(message(listed), [next(iter(options(listed)))])
    assert said("de", "button-context") in buttons(picked).values()


async def test_what_is_shared_is_for_everyone(world: World, people: People) -> None:
    """A private German answer is shared in the server's French."""
    await people.community("fr")
    people.speaks(world.alice, "de")
    alone = await world.alice.slash(world.channel, "ask", question=QUESTION, private=True)
    shared = await world.alice.click(message(alone), label=said("de", "button-share"))
    assert not shared.ephemeral
    assert said("fr", "answer-footer") in words(shared)


async def test_forms_and_votes(world: World, people: People) -> None:
    """A form opens, and is thanked for, in the language of who fills it in."""
    await people.community("fr")
    people.speaks(world.alice, "de")
    asked = await world.alice.slash(world.channel, "ask", question=QUESTION)
    voted = await world.alice.click(message(asked), label=said("fr", "button-doesnt"))
    opened = await world.alice.click(message(voted), label=said("de", "button-better-words"))
    assert opened.modal is not None
    assert opened.modal["title"] == said("de", "better-title")
    kept = await world.alice.submit_modal(opened, {"words": "anderswo"})
    assert said("de", "better-kept") in str(message(kept).components)


async def test_an_error_is_told_to_the_member_alone(world: World, people: People) -> None:
    """An error is for the asker's eyes, and in their language, also in a French server."""
    await people.community("fr")
    people.speaks(world.alice, "de")
    failed = await world.alice.slash(world.channel, "read", citation="nonsense")
    assert failed.ephemeral
    assert words(failed) == said("de", "error-unknown-citation", name=bold("nonsense"))


@pytest.mark.sources(write=_bridge)
async def test_autocomplete_in_the_members_language(world: World, people: People) -> None:
    """Old texts are told apart in the list in the language of who types."""
    await world.services.records.passages.settled()
    _bridge(world.services.settings.sources, "every month")
    await world.restart()
    await world.services.records.passages.settled()
    people.speaks(world.alice, "de")
    choices = await world.alice.autocomplete(world.channel, "read", "citation", "bridge-")
    assert sum(f"({said('de', 'older-choice')})" in one["name"] for one in choices) == 1


async def test_dates_and_numbers_by_language(world: World, people: People) -> None:
    """A source's dates, and what a score is made of, are written as the reader writes them."""
    people.speaks(world.alice, "de")
    question = "How many members and supporters does Amnesty have?"
    result = await world.alice.slash(world.channel, "ask", question=question, private=True)
    assert re.search(r"\d\. Okt\. 2015|\d\. Oktober 2015", words(result))
    why = await world.alice.click(message(result), label=said("de", "button-why"))
    table = next(one for one in texts(message(why)) if one.startswith("```"))
    assert re.search(r"\d,\d\d", table)
    assert not re.search(r"\d\.\d\d", table)


# -- what Discord is told


def told(world: World) -> list[dict[str, Any]]:
    """Return the commands that Discord was told of."""
    return next(one.json for one in world.env.http_requests if one.method == "PUT" and one.json)


def _named(world: World) -> Iterator[object]:
    for one in world.bot.tree.walk_commands():
        yield one
        if isinstance(one, app_commands.Command):
            for option in one.parameters:
                yield option
                yield from (choice for choice in option.choices if not _is_language(choice))
    yield from world.bot.tree.get_commands(type=discord.AppCommandType.message)


def _is_language(choice: app_commands.Choice[Any]) -> bool:
    return choice.name in LANGUAGES.values()


async def test_every_name_is_in_the_catalogue(world: World) -> None:
    """Each command, option and choice has its strings, and none of those is left over."""
    kept = r"(?m)^((?:command|option|choice|menu)-[a-z0-9-]+) ="
    there = set(re.findall(kept, text_of(ENGLISH)))
    needed: set[str] = set()
    for one in _named(world):
        needed.add(catalogue_key(one))
        if not isinstance(one, app_commands.Choice | app_commands.ContextMenu):
            needed.add(f"{catalogue_key(one)}-description")
    assert there == needed


async def test_names_in_the_code_are_the_english_ones(world: World) -> None:
    """English strings name commands as the code does; so does a language that Discord lacks."""
    for one in _named(world):
        name = getattr(one, "name", "")
        assert said(ENGLISH, catalogue_key(one)) == name
        if not isinstance(one, app_commands.Choice):
            assert said("ar", catalogue_key(one)).strip("\u200f") == name


async def test_discord_takes_every_name(world: World) -> None:
    """In every language names and descriptions keep Discord's rules, and no two are the same."""
    for part in _parts(told(world)):
        choice = "value" in part
        if choice and part["name"] in LANGUAGES.values():
            assert "name_localizations" not in part
            continue
        names = part["name_localizations"]
        assert set(names) == {"de", "fr"}, part["name"]
        for name in (part["name"], *names.values()):
            if choice or (part["type"] in MENUS and "description" not in part):
                assert 1 <= len(name) <= 100
            else:
                assert NAME.fullmatch(name)
                assert name == name.lower()
        if not choice and part.get("description"):
            described = part["description_localizations"]
            assert set(described) == {"de", "fr"}
            assert all(1 <= len(one) <= 100 for one in (part["description"], *described.values()))


async def test_no_two_commands_have_one_name(world: World) -> None:
    """In each language each command, and each option of a command, has a name of its own."""
    for siblings in ([*told(world)], *(one.get("options", []) for one in told(world))):
        for tongue in ("de", "fr"):
            names = [one["name_localizations"][tongue] for one in siblings]
            assert len(names) == len(set(names))


def _parts(some: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield commands, options and choices as Discord was told of them."""
    for one in some:
        yield one
        yield from _parts(one.get("options", []))
        yield from _parts(one.get("choices", []))


async def test_a_new_translation_is_told(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands are told again when only a word of another language changed, and else not."""

    def times() -> int:
        return sum(one.method == "PUT" for one in world.env.http_requests)

    before = times()
    await world.restart()
    assert times() == before
    german, kept = catalogue("de"), Catalogue.gettext

    def other(one: Catalogue, key: str, **values: str | float) -> str:
        new = one is german and key == "command-ask"
        return "befragen" if new else kept(one, key, **values)

    monkeypatch.setattr(Catalogue, "gettext", other)
    monkeypatch.setattr(app, "commands_payload", app_payload)  # which bots of a process share
    await world.restart()
    assert times() == before + 1

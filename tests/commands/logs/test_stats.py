"""``/logs stats``: the figures of this server's days, in words and as a picture."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from matplotlib import image
from simcord.results import InteractionResult

from bot.i18n import LANGUAGES, gettext
from bot.records import Filter, Outcome, Query, Shown, first_id
from tests.commands._shown import message, words
from tests.commands.logs._evening import PARTY, WEATHER, asked
from tests.conftest import World, components
from tests.records.test_querylog import query


async def stats(world: World, **options: str) -> InteractionResult:
    """Let the moderator look."""
    result = await world.mona.slash(world.channel, "logs stats", **options)
    assert result.ephemeral
    return result


def described(result: InteractionResult) -> str:
    """Return the words for who can't see the picture."""
    (gallery,) = [one for one in components(message(result)) if one["type"] == 12]
    (item,) = gallery["items"]
    return item["description"]


async def picture(result: InteractionResult) -> Any:
    """Return the pixels of the picture."""
    (attachment,) = message(result).attachments
    data = await attachment.read()
    assert data[:4] == b"\x89PNG"
    assert attachment.filename == "figures.png"
    return image.imread(io.BytesIO(data))


async def test_figures_in_words_and_as_a_picture(world: World) -> None:
    """How many, how many answered, how fast, on what, from what, and from what not."""
    await asked(world, PARTY, PARTY, WEATHER)
    await world.alice.slash(world.channel, "topic", name="syria")
    shown = await stats(world)
    told = words(shown)
    assert gettext("stats-asked", count=4) in told
    shares = {
        name: gettext("stats-part", count=count, percent=gettext("stats-percent", percent=percent))
        for name, count, percent in (
            ("answered", "3", 75),
            ("closest", "0", 0),
            ("refused", "1", 25),
        )
    }
    assert gettext("stats-share", **shares) in told
    first = (await world.services.records.queries.page(world.guild.id, Filter(limit=100))).rows[-1]
    assert f"`{first.shown[0].citation}` (2)" in told
    topic = next(
        one for one in world.services.library.engine.answerer.corpus.topics if "Syria" in one.name
    )
    assert topic.name in told
    quoted = {
        one.citation
        for row in (
            await world.services.records.queries.page(world.guild.id, Filter(limit=100))
        ).rows
        for one in row.shown
    }
    corpus = world.services.library.engine.answerer.corpus
    unquoted = [one.citation for one in corpus.passages if one.citation not in quoted]
    assert gettext("stats-unquoted", count=len(unquoted)) in told
    assert f"`{unquoted[0]}`" in told
    assert gettext("words-alone") in told
    assert gettext("stats-asked", count=4) in described(shown)
    assert "`" not in described(shown)
    pixels = await picture(shown)
    assert pixels.shape[:2] == (1350, 1080)
    (act, *_) = await world.services.records.audit.page(world.guild.id)
    assert act.action == "logs stats"


async def test_how_fast(world: World) -> None:
    """Of twenty that took one to twenty milliseconds, half took ten at most, and 95% nineteen."""
    now = world.services.now()
    for number in range(1, 21):
        at = now - timedelta(seconds=number)
        await world.services.records.queries.add(
            query(number, id=first_id(at), asked_at=at, latency_ms=number, guild_id=world.guild.id)
        )
    half, most = (gettext("logs-latency", ms=one) for one in ("10", "19"))
    told = words(await stats(world, since="2d"))
    assert gettext("stats-asked", count=20) in told
    assert gettext("stats-latency", half=half, most=most) in told


async def test_dark_and_light(world: World) -> None:
    """Discord is dark: so is the picture, unless another is asked for."""
    await asked(world, PARTY)
    dark = await picture(await stats(world))
    light = await picture(await stats(world, theme="light"))
    assert dark[5, 5, :3].max() < 0.2
    assert light[5, 5, :3].min() > 0.95


async def test_nothing_was_asked(world: World) -> None:
    """Days without a question are said to be, without a picture."""
    assert gettext("stats-none") in words(await stats(world))
    await asked(world, PARTY)
    await world.env.advance_time(4 * 86400)
    shown = await stats(world, since="2d")
    assert gettext("stats-none") in words(shown)
    assert not message(shown).attachments


async def test_a_span_of_days(world: World) -> None:
    """Whole days of UTC, from the one of `since` to the one before `until`."""
    await asked(world, PARTY)  # SimCord's clock begins on 1 January 2026
    await world.env.advance_time(2 * 86400)
    await asked(world, WEATHER)
    assert gettext("stats-asked", count=2) in words(await stats(world))
    assert gettext("stats-asked", count=1) in words(await stats(world, since="2026-01-02"))
    assert gettext("stats-asked", count=1) in words(await stats(world, until="2026-01-02"))
    assert gettext("stats-asked", count=2) in words(await stats(world, since="2025-01-01"))


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({"since": "2026-03-02", "until": "2026-03-01"}, "stats-backwards"),
        ({"since": "2027-03-02"}, "stats-backwards"),
        ({"until": "0001-01-01"}, None),
        ({"since": "0001-01-01", "until": "0001-01-01"}, None),
        ({"until": "5m"}, None),
    ],
)
async def test_odd_spans(world: World, options: dict[str, str], key: str | None) -> None:
    """A span that is none is told kindly; nothing breaks at the ends of time."""
    told = words(await stats(world, **options))
    assert key is None or gettext(key) in told


async def test_what_isnt_a_time(world: World) -> None:
    """A word that means no time gets the reply that shows how one is typed."""
    assert "2026-11-22" in words(await stats(world, since="yesterday"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_full_year_in_each_language(world: World, language: str) -> None:
    """A long span is drawn by weeks; the words keep within a message, in every language."""
    corpus = world.services.library.engine.answerer.corpus
    for day in range(0, 360, 3):
        at = datetime(2025, 1, 5, 12, tzinfo=UTC) + timedelta(days=day)
        passage = corpus.passages[day % len(corpus.passages)]
        await world.services.records.queries.add(
            Query(
                id=first_id(at),
                asked_at=at,
                guild_id=world.guild.id,
                channel_id=world.channel.id,
                user_id=world.alice.id,
                command="ask",
                question="Why?",
                outcome=Outcome.ANSWERED,
                confidence=0.5,
                corpus_version="v",
                latency_ms=day * 100,
                locale=None,
                private=False,
                shown=(Shown(passage.citation, passage.source.slug, 0, 3, "Yes"),),
            )
        )
    await world.mona.slash(world.channel, "settings", language=language)
    shown = await stats(world, since="2025-01-01")
    assert (await picture(shown)).shape[:2] == (1350, 1080)
    assert 0 < len(described(shown)) <= 1024

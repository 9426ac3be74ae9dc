"""``/logs stats``: the figures of a span of days, in words and as a picture."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from discord import Client, Interaction
from discord.app_commands import command
from discord.ext import commands as ext

from bot.i18n import decimal, gettext, when
from bot.moderation.figures import UsageStatistics, figures_of
from bot.moderation.plot import PlotLabels, draw_statistics, step_of
from bot.times import parse_past
from commands._core.context import RequestContext
from commands._core.gate import Picture
from commands._core.layout import layout, notice, text
from commands._core.markdown import bold, code, escape, small
from commands.logs._moderation import audit

ACTION = "logs stats"
DAYS = 30
"""How many days are shown where nothing is said, today among them."""
OLDEST = datetime(2020, 1, 1, tzinfo=UTC)
"""Nothing is older: time itself ends not far from where a calendar does."""
MOST_UNQUOTED = 5
MAX_LIST = 700
"""A list that is longer is left to the picture, in UTF-16 units."""
WHOLE_MS = 10
"""Shorter latencies than so many milliseconds have a decimal."""


class Stats(ext.Cog):
    @command(name="stats")
    async def stats(
        self,
        interaction: Interaction[Client],
        since: str | None = None,
        until: str | None = None,
        theme: Literal["dark", "light"] = "dark",
    ) -> None:
        context = RequestContext.of(interaction)
        context.require_moderator()
        span = _span(context, since, until)
        if span is None:
            await context.send(notice(gettext("stats-backwards")), private=True)
            return
        behind = span[1] + timedelta(days=1)
        await audit(context, ACTION, {"since": f"{span[0]}", "until": f"{behind}"})
        await context.begin()
        figures = await _figures(context, span)
        head = text(f"### {gettext('stats-title', dates=_dates(figures))}")
        if not figures.queries:
            await context.revise(layout(head, text(gettext("stats-none"))))
            return
        work = context.services.workers.background
        drawn = await work(draw_statistics, figures, _words(figures), theme)
        picture = Picture(drawn, "figures.png", [_dates(figures), *_lines(figures, marked=False)])
        lines = _lines(figures)
        if context.services.library.meaning.words_alone:
            lines.append(small(gettext("words-alone")))
        await context.revise(layout(head, text("\n".join(lines)), picture))


def _span(
    context: RequestContext, since: str | None, until: str | None
) -> tuple[date, date] | None:
    """Return the first and the last day (UTC) that are asked for, None where there is none.

    Raises ``UnknownTimeError``.
    """
    now = context.asked_at
    end = min(max(parse_past(until, now, UTC), OLDEST), now) if until else now
    last = (end - timedelta(microseconds=1)).date()
    begin = max(parse_past(since, now, UTC), OLDEST) if since else None
    first = begin.date() if begin else last - timedelta(days=DAYS - 1)
    return (first, last) if first <= last else None


async def _figures(context: RequestContext, span: tuple[date, date]) -> UsageStatistics:
    """Return the figures of a span; it begins with the first day that is on record, no earlier."""
    guild_id = context.require_moderator()
    statistics, (first, last) = context.records.statistics, span
    begin = await statistics.begin(guild_id)
    if begin is not None and begin <= last:
        first = max(first, begin)
    days = await statistics.days(guild_id, first, last)
    quoted = await statistics.quoted(guild_id, first, last)
    work, corpus = context.services.workers.background, context.answerer.corpus
    figures = await work(figures_of, corpus, (first, last), days, quoted)
    return replace(figures, undelivered=await statistics.undelivered(guild_id, first, last))


def _lines(figures: UsageStatistics, *, marked: bool = True) -> list[str]:
    """Return the figures in words, a line each; ``marked`` as Discord's Markdown."""
    strong, plain, cited = (bold, escape, code) if marked else (str, str, str)
    busiest = max(figures.days, key=lambda one: one.queries)
    lines = [
        gettext("stats-asked", count=figures.queries),
        gettext(
            "stats-share",
            **{
                name: gettext(
                    "stats-part",
                    count=_count(count),
                    percent=gettext("stats-percent", percent=_percent(count, figures)),
                )
                for name, count in (
                    ("answered", figures.answered),
                    ("closest", figures.closest),
                    ("refused", figures.refused),
                )
            },
        ),
        gettext(
            "stats-day",
            mean=decimal(figures.queries / figures.span, 1),
            most=_count(busiest.queries),
            day=when(busiest.day, None) or "",
        ),
        gettext("stats-latency", half=_ms(figures.latency(50)), most=_ms(figures.latency(95))),
    ]
    if figures.undelivered:
        lines.append(gettext("stats-undelivered", count=figures.undelivered))
    for key, rows, shown in (
        ("stats-topics", figures.topics, plain),
        ("stats-passages", figures.passages, cited),
    ):
        listed = " · ".join(f"{shown(name)} ({_count(count)})" for name, count in rows)
        if listed and len(listed) <= MAX_LIST:
            lines += [strong(gettext(key)), listed]
    if figures.unquoted:
        lines.append(strong(gettext("stats-unquoted", count=len(figures.unquoted))))
        some = [cited(one.citation) for one in figures.unquoted[:MOST_UNQUOTED]]
        more = len(figures.unquoted) - len(some)
        lines.append(" · ".join([*some, *([gettext("stats-more", count=more)] if more else [])]))
    return lines


def _words(figures: UsageStatistics) -> PlotLabels:
    half, most = gettext("stats-half"), gettext("stats-most")
    return PlotLabels(
        title=gettext("stats-title", dates=_dates(figures)),
        numbers=[
            (_count(figures.queries), gettext("stats-questions", count=figures.queries)),
            (
                gettext("stats-percent", percent=_percent(figures.answered, figures)),
                gettext("logs-answered"),
            ),
            (_ms(figures.latency(50)), half),
            (_ms(figures.latency(95)), most),
        ],
        asked=gettext("stats-per", count=step_of(figures.span)),
        answered=gettext("logs-answered"),
        closest=gettext("logs-closest"),
        refused=gettext("logs-refused"),
        latency=gettext("stats-milliseconds"),
        half=half,
        most=most,
        topics=gettext("stats-topics"),
        passages=gettext("stats-passages"),
    )


def _dates(figures: UsageStatistics) -> str:
    return when(figures.first, figures.last) or ""


def _percent(count: int, figures: UsageStatistics) -> int:
    return int(100 * count / figures.queries)


def _count(number: int) -> str:
    return decimal(number, 0)


def _ms(latency: float) -> str:
    """Return a latency with as many digits as are counted."""
    return gettext("logs-latency", ms=decimal(latency, 1 if latency < WHOLE_MS else 0))

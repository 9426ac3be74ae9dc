"""Every passage that was ever served: a citation finds its words even after the source changed.

A passage is kept under its full id: the source's slug and the whole hash of its words. Each
citation that it ever had is a beginning of that, however long ids had to be at the time.

A server's own sources are walled: their passages are found in that server alone. What is withdrawn
from one of them leaves its id behind, and the day; its words are gone.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from sqlite3 import Row
from typing import TypeAlias

import structlog

from bot.corpus import Corpus, Exchange, Kind, Part, Passage, Section, Source, Span
from bot.corpus.model import CITATION_LENGTH, cited_words, content_hash
from bot.errors import RecordsError
from bot.records.database import Database
from bot.records.filtering import utc

Facts: TypeAlias = tuple[str | int | None, ...]

log = structlog.get_logger(__name__)

CHUNK = 500
"""How many passages are written in one transaction: others write in between."""
MOST_SAME = 10_000
"""How many passages of the very same words one source is expected to have, at most."""
MAX_ARCHIVED = 50
"""How many passages one citation is looked up among."""
_END = "\x7f"  # behind every character of an id
_FACTS = (
    "citation, sha256, source, title, path, language, published, until, speaker, heading, exchange,"
    " part"
)
_KEEP = (
    f"INSERT INTO passage (id, {_FACTS}, guild_id, text, first_seen) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET gone_since = NULL, withdrawn_at = NULL, text = excluded.text, "
    + ", ".join(f"{name} = excluded.{name}" for name in _FACTS.split(", "))
    + " WHERE passage.guild_id IS excluded.guild_id"
)
TAKE_BACK = (
    "UPDATE passage SET text = '', speaker = NULL, heading = NULL, "
    "gone_since = ifnull(gone_since, ?), withdrawn_at = ? WHERE id = ?"
)
"""Takes a passage's words out of the record: the time, twice, and its id."""


@dataclass(frozen=True, slots=True)
class Archived:
    """A passage as it was last served; ``id`` is its longest citation.

    ``passage.source`` holds the words of this passage alone: offsets begin at its beginning.
    ``gone_since`` is when a load first lacked it, None where none did yet.
    """

    id: str
    passage: Passage
    first_seen: datetime
    gone_since: datetime | None

    def intact(self) -> bool:
        """Say whether the words are still the ones that the id is the hash of."""
        words, digest = self.passage.text, self.id.rpartition("-")[2]
        return any(
            content_hash(cited_words(words, count)) == digest for count in range(1, MOST_SAME)
        )


@dataclass(frozen=True, slots=True)
class _Load:
    """The passages that are served from now on: the operator's, or a server's own."""

    guild_id: int | None
    passages: tuple[Passage, ...]
    number: int


class PassageArchive:
    """Keeps passages, and finds them by citation."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._turn = asyncio.Lock()
        self._newest: Counter[int | None] = Counter()
        self._closed = False
        self._tasks: set[asyncio.Task[None]] = set()

    def keep_soon(self, corpus: Corpus, now: datetime) -> None:
        """Keep a corpus that is served from now on, in the background.

        Where the file can't be written the log says so, and the next load tries again.
        """
        load = self._load(None, corpus.passages)
        task = asyncio.create_task(self._keep_logged(load, now), name="verbatim-keep")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settled(self) -> None:
        """Return once nothing is being kept in the background."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Stop keeping after the chunk that is being written; the next start does the rest."""
        self._closed = True
        await self.settled()

    async def keep(self, corpus: Corpus, now: datetime) -> None:
        """Put every passage of a corpus on record, and mark those that it no longer has.

        Only what differs is written, in transactions of ``CHUNK`` passages: what is stopped halfway
        is made whole by the next load. Raises ``RecordsError``.
        """
        await self._keep(self._load(None, corpus.passages), now)

    async def keep_own(
        self,
        guild_id: int,
        passages: Iterable[Passage],
        earlier: Sequence[str],
        now: datetime,
    ) -> None:
        """Put the passages of a server's own sources on record, as ``keep`` does the operator's.

        Of those that they no longer have, the words stay on record that stand in an ``earlier``
        version of them; any others were withdrawn, and go. Raises ``RecordsError``.
        """
        await self._keep(self._load(guild_id, passages), now)
        rows = await self._database.read(
            "SELECT id, text FROM passage "
            "WHERE guild_id = ? AND gone_since IS NOT NULL AND withdrawn_at IS NULL",
            (guild_id,),
        )
        gone = [row["id"] for row in rows if not any(row["text"] in one for one in earlier)]
        when = utc(now)
        for ids in _chunks(gone):
            await self._database.executemany(TAKE_BACK, [(when, when, one) for one in ids])

    async def withdrawn(self, guild_id: int | None, citation: str) -> datetime | None:
        """Return when the words of a server's passage were withdrawn, None where they weren't.

        Raises ``RecordsError``.
        """
        wanted = citation.strip().strip("`").casefold()
        if guild_id is None or len(wanted.rpartition("-")[2]) < CITATION_LENGTH:
            return None
        rows = await self._database.read(
            "SELECT withdrawn_at FROM passage WHERE id >= :wanted AND id < :wanted || :end "
            "AND guild_id = :guild AND withdrawn_at IS NOT NULL ORDER BY withdrawn_at LIMIT 1",
            {"wanted": wanted, "end": _END, "guild": guild_id},
        )
        return datetime.fromisoformat(rows[0]["withdrawn_at"]) if rows else None

    async def find(self, guild_id: int | None, citation: str) -> list[Archived]:
        """Return the passages that a citation names or ever named here, the likeliest first.

        Those whose citation it was last come first, then those that were served last. There is
        more than one only where hashes share their beginnings. Raises ``RecordsError``.
        """
        wanted = citation.strip().strip("`").casefold()
        slug, _, digest = wanted.rpartition("-")
        if len(digest) < CITATION_LENGTH or not wanted.isascii():
            return []
        rows = await self._database.read(
            "SELECT * FROM passage WHERE id >= :wanted AND id < :wanted || :end AND source = :slug "
            "AND withdrawn_at IS NULL AND (guild_id IS NULL OR guild_id = :guild) "
            "ORDER BY citation <> :wanted, gone_since IS NOT NULL, gone_since DESC, id LIMIT :most",
            {"wanted": wanted, "slug": slug, "end": _END, "guild": guild_id, "most": MAX_ARCHIVED},
        )
        return [_archived(row) for row in rows]

    async def gone(self, guild_id: int | None, beginning: str, count: int) -> list[Archived]:
        """Return passages that are no longer served here and whose id begins so.

        Raises ``RecordsError``.
        """
        wanted = beginning.strip().strip("`").casefold()
        if not wanted.isascii():
            return []
        rows = await self._database.read(
            "SELECT * FROM passage WHERE id >= :wanted AND id < :wanted || :end "
            "AND gone_since IS NOT NULL AND withdrawn_at IS NULL "
            "AND (guild_id IS NULL OR guild_id = :guild) ORDER BY id LIMIT :count",
            {"wanted": wanted, "end": _END, "guild": guild_id, "count": count},
        )
        return [_archived(row) for row in rows]

    def _load(self, guild_id: int | None, passages: Iterable[Passage]) -> _Load:
        """Return what is to be kept; what was to be kept before it no longer counts."""
        self._newest[guild_id] += 1
        return _Load(guild_id, tuple(passages), self._newest[guild_id])

    def _counts(self, load: _Load) -> bool:
        """Say whether no later load is to be kept in the place of this one."""
        return not self._closed and load.number == self._newest[load.guild_id]

    async def _keep_logged(self, load: _Load, now: datetime) -> None:
        try:
            await self._keep(load, now)
        except RecordsError as error:
            log.error(
                "passages can't be put on record; the next load tries again", reason=str(error)
            )

    async def _keep(self, load: _Load, now: datetime) -> None:
        async with self._turn:
            served = await asyncio.to_thread(_facts_by_id, load.passages)
            stored = await self._stored_facts(load.guild_id)
            fresh = [one for one, (_, facts) in served.items() if stored.get(one) != facts]
            gone = sorted(stored.keys() - served.keys())
            when, whose = utc(now), load.guild_id
            for ids in _chunks(fresh):
                rows = [(one, *served[one][1], whose, served[one][0].text, when) for one in ids]
                if self._counts(load):
                    await self._database.executemany(_KEEP, rows)
            for ids in _chunks(gone):
                if self._counts(load):
                    await self._database.executemany(
                        "UPDATE passage SET gone_since = ? WHERE id = ?",
                        [(when, one) for one in ids],
                    )

    async def _stored_facts(self, guild_id: int | None) -> dict[str, Facts]:
        """Return what is on record of the passages that were served last, by id."""
        stored: dict[str, Facts] = {}
        last = ""
        while True:
            rows = await self._database.read(
                f"SELECT id, {_FACTS} FROM passage "
                "WHERE gone_since IS NULL AND guild_id IS ? AND id > ? ORDER BY id LIMIT ?",
                (guild_id, last, CHUNK),
            )
            stored |= {row["id"]: tuple(row)[1:] for row in rows}
            if len(rows) < CHUNK:
                return stored
            last = rows[-1]["id"]


def _facts_by_id(passages: Iterable[Passage]) -> dict[str, tuple[Passage, Facts]]:
    seen: Counter[tuple[str, str]] = Counter()
    served: dict[str, tuple[Passage, Facts]] = {}
    for passage in passages:
        slug, words = passage.source.slug, passage.text
        seen[slug, words] += 1
        count = seen[slug, words]  # the same words again are cited by their words and a count
        digest = content_hash(cited_words(words, count))
        served[f"{slug}-{digest}"] = (passage, _facts(passage))
    return served


def _facts(passage: Passage) -> Facts:
    source = passage.source
    return (
        passage.citation,
        source.sha256,
        source.slug,
        source.title,
        source.path,
        source.language,
        source.published.isoformat() if source.published else None,
        source.until.isoformat() if source.until else None,
        passage.speaker,
        passage.section.heading if passage.section else None,
        passage.exchange.number if passage.exchange else None,
        str(passage.part),
    )


def _archived(row: Row) -> Archived:
    part, number, speaker = Part(row["part"]), row["exchange"], row["speaker"]
    span = Span(0, len(row["text"]))
    source = Source(
        row["source"],
        row["path"],
        row["text"],
        row["sha256"],
        row["title"],
        kind=Kind.ARTICLE if number is None else Kind.QA,
        author=speaker if part is Part.TEXT else None,
        guest=speaker if part is Part.OPENING else None,
        published=_date(row["published"]),
        until=_date(row["until"]),
        language=row["language"],
    )
    asker = speaker if part is Part.QUESTION else None
    respondent = speaker if part is Part.ANSWER else None
    passage = Passage(
        row["citation"],
        source,
        span,
        part,
        None if row["heading"] is None else Section(span, row["heading"]),
        None if number is None else Exchange(number, span, None, asker, respondent),
    )
    since = row["gone_since"]
    return Archived(
        row["id"],
        passage,
        datetime.fromisoformat(row["first_seen"]),
        datetime.fromisoformat(since) if since else None,
    )


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _chunks(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]

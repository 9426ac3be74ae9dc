"""Every passage that was ever served: a citation finds its words even after the source changed.

A passage is kept under its full id: the source's slug and the whole hash of its words. Each
citation that it ever had is a beginning of that, however long ids had to be at the time.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import structlog

from bot.corpus import Exchange, Kind, Part, Passage, Section, Source, Span
from bot.corpus.model import CITATION_LENGTH, cited_words, content_hash
from bot.errors import RecordsError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from sqlite3 import Row
    from typing import TypeAlias

    import aiosqlite

    from bot.corpus import Corpus
    from bot.records.database import Database

    Facts: TypeAlias = tuple[str | int | None, ...]

log = structlog.get_logger(__name__)

CHUNK = 500
"""How many passages are written in one transaction: others write in between."""
MOST_SAME = 10_000
"""How many passages of the very same words one source is expected to have, at most."""
MOST = 50
"""How many passages one citation is looked up among."""
_END = "\x7f"  # behind every character of an id
_FACTS = (
    "citation, sha256, source, title, path, language, published, until, speaker, heading, exchange,"
    " part"
)
_KEEP = (
    f"INSERT INTO passage (id, {_FACTS}, text, first_seen) "  # noqa: S608 (fixed texts)
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET gone_since = NULL, "
    + ", ".join(f"{name} = excluded.{name}" for name in _FACTS.split(", "))
)


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


class PassageArchive:
    """Keeps passages, and finds them by citation."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._turn = asyncio.Lock()
        self._newest = 0
        self._tasks: set[asyncio.Task[None]] = set()

    def keep_soon(self, corpus: Corpus, now: datetime) -> None:
        """Keep a corpus that is served from now on, in the background.

        Where the file can't be written the log says so, and the next load tries again.
        """
        self._newest += 1
        task = asyncio.create_task(
            self._keep_logged(corpus, now, self._newest), name="verbatim-keep"
        )
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settled(self) -> None:
        """Return once nothing is being kept in the background."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Stop keeping after the chunk that is being written; the next start does the rest."""
        self._newest = -1
        await self.settled()

    async def keep(self, corpus: Corpus, now: datetime) -> None:
        """Put every passage of a corpus on record, and mark those that it no longer has.

        Only what differs is written, in transactions of ``CHUNK`` passages: what is stopped halfway
        is made whole by the next load. Raises ``RecordsError``.
        """
        self._newest += 1
        await self._keep(corpus, now, self._newest)

    async def find(self, citation: str) -> list[Archived]:
        """Return the passages that a citation names or ever named, the likeliest first.

        Those whose citation it was last come first, then those that were served last. There is
        more than one only where hashes share their beginnings. Raises ``RecordsError``.
        """
        wanted = citation.strip().strip("`").casefold()
        slug, _, digest = wanted.rpartition("-")
        if len(digest) < CITATION_LENGTH or not wanted.isascii():
            return []
        rows = await self._database.read(
            "SELECT * FROM passage WHERE id >= :wanted AND id < :wanted || :end AND source = :slug "
            "ORDER BY citation <> :wanted, gone_since IS NOT NULL, gone_since DESC, id LIMIT :most",
            {"wanted": wanted, "slug": slug, "end": _END, "most": MOST},
        )
        return [_archived(row) for row in rows]

    async def gone(self, beginning: str, count: int) -> list[Archived]:
        """Return passages that are no longer served and whose id begins so.

        Raises ``RecordsError``.
        """
        wanted = beginning.strip().strip("`").casefold()
        if not wanted.isascii():
            return []
        rows = await self._database.read(
            "SELECT * FROM passage WHERE id >= :wanted AND id < :wanted || :end "
            "AND gone_since IS NOT NULL ORDER BY id LIMIT :count",
            {"wanted": wanted, "end": _END, "count": count},
        )
        return [_archived(row) for row in rows]

    async def _keep_logged(self, corpus: Corpus, now: datetime, load: int) -> None:
        try:
            await self._keep(corpus, now, load)
        except RecordsError as error:
            log.error(  # noqa: TRY400 (the reason says it all)
                "passages can't be put on record; the next load tries again", reason=str(error)
            )

    async def _keep(self, corpus: Corpus, now: datetime, load: int) -> None:
        async with self._turn:
            served, stored = await asyncio.to_thread(_served, corpus), await self._stored()
            fresh = [one for one, (_, facts) in served.items() if stored.get(one) != facts]
            gone = sorted(stored.keys() - served.keys())
            when = now.astimezone(UTC).isoformat()
            for ids in _chunked(fresh):
                rows = [(one, *served[one][1], served[one][0].text, when) for one in ids]
                if load >= self._newest >= 0:  # else a later load is what counts
                    await self._write(_KEEP, rows)
            for ids in _chunked(gone):
                if load >= self._newest >= 0:
                    await self._write(
                        "UPDATE passage SET gone_since = ? WHERE id = ?",
                        [(when, one) for one in ids],
                    )

    async def _stored(self) -> dict[str, Facts]:
        """Return what is on record of the passages that were served last, by id."""
        stored: dict[str, Facts] = {}
        last = ""
        while True:
            rows = await self._database.read(
                f"SELECT id, {_FACTS} FROM passage "  # noqa: S608 (fixed texts)
                "WHERE gone_since IS NULL AND id > ? ORDER BY id LIMIT ?",
                (last, CHUNK),
            )
            stored |= {row["id"]: tuple(row)[1:] for row in rows}
            if len(rows) < CHUNK:
                return stored
            last = rows[-1]["id"]

    async def _write(self, sql: str, rows: Sequence[Facts]) -> None:
        async def write(connection: aiosqlite.Connection) -> None:
            await connection.executemany(sql, rows)

        await self._database.write(write)


def _served(corpus: Corpus) -> dict[str, tuple[Passage, Facts]]:
    """Return a corpus's passages with what is kept of them, by full id."""
    seen: Counter[tuple[str, str]] = Counter()
    served: dict[str, tuple[Passage, Facts]] = {}
    for passage in corpus.passages:
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
    """Return a row's passage, in a source that holds nothing else."""
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


def _chunked(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]

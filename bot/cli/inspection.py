"""``verbatim check``: whether everything is as it must be, and if not, what to do about it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bot.corpus import load_corpus
from bot.errors import ControlError, VerbatimError
from bot.meaning.model import find_model
from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Result:
    """What one check found. ``lines`` say what is wrong and what to do."""

    name: str
    good: bool
    summary: str
    lines: tuple[str, ...] = ()


def run_checks(
    environ: Mapping[str, str], env_file: Path, sources: Path | None, *, offline: bool
) -> Iterator[Result]:
    """Yield the results of the checks, one after another; without settings the rest can't run."""
    try:
        settings = Settings.load(environ, env_file)
    except VerbatimError as error:
        yield _failed("Settings", error)
        return
    yield Result("Settings", good=True, summary="valid")
    yield _corpus(settings, sources or settings.sources)
    yield asyncio.run(_meaning(settings))
    yield asyncio.run(_database(settings))
    if settings.token is None:
        yield Result("Token", good=True, summary="not set; `verbatim run` needs one, `try` doesn't")
    else:
        yield _token(settings, offline=offline)


def _corpus(settings: Settings, folder: Path) -> Result:
    try:
        corpus = load_corpus(
            folder, strict=settings.strict_sources, max_file_bytes=settings.max_file_bytes
        )
    except VerbatimError as error:
        return _failed("Sources", error)
    listed = f", word list entries: {len(corpus.synonyms)}" if corpus.synonyms else ""
    summary = (
        f"{len(corpus.sources)} sources, {len(corpus.passages)} passages, "
        f"{len(corpus.topics)} topics{listed} in {folder} (corpus {corpus.version})"
    )
    return Result("Sources", not corpus.left_out, summary, (*corpus.left_out, *corpus.notices))


async def _meaning(settings: Settings) -> Result:
    """Return whether passages are found by meaning: in the running bot, or in one started now."""
    from bot.control import tell
    from bot.library import MeaningStatus

    if settings.meaning == "off":
        return Result("Meaning", good=True, summary=str(MeaningStatus("off")))
    with suppress(ControlError, KeyError):
        told = await tell(settings.control_socket, "status")
        running = MeaningStatus(told["state"], told["done"], told["total"])
        return Result("Meaning", good=True, summary=f"in the running bot: {running}")
    found = MeaningStatus("missing" if find_model() is None else "on")
    return Result("Meaning", good=True, summary=str(found))


async def _database(settings: Settings) -> Result:
    from bot.records import Records

    if not await asyncio.to_thread(settings.database.exists):
        return Result(
            "Database", good=True, summary=f"{settings.database} will be made at the start"
        )
    try:
        records = await Records.open(settings.database)
        try:
            await records.database.check()
            withheld = await records.withheld.count()
        finally:
            await records.close()
    except VerbatimError as error:
        return _failed("Database", error)
    lines = (
        (f"quotes withheld by the exactness gate so far: {withheld}; see docs/citations.md",)
        if withheld
        else ()
    )
    return Result("Database", good=True, summary=f"{settings.database} is sound", lines=lines)


def _token(settings: Settings, *, offline: bool) -> Result:
    from bot.app import check_token, client_id_of

    try:
        if offline:
            bot_id = client_id_of(settings)
            return Result(
                "Token",
                good=True,
                summary=f"belongs to application {bot_id}; not checked with Discord",
            )
        name = asyncio.run(check_token(settings))
    except VerbatimError as error:
        return _failed("Token", error)
    return Result("Token", good=True, summary=f"accepted by Discord: {name}")


def _failed(name: str, error: VerbatimError) -> Result:
    return Result(name, good=False, summary="unusable", lines=tuple(str(error).splitlines()))

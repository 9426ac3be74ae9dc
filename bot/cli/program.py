"""The verbs, and the one table from an error's class to an exit code."""

from __future__ import annotations

import asyncio
import io
import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryFile
from time import perf_counter
from typing import Annotated, Literal, cast

import structlog
import typer

from bot import __version__
from bot.answering import Answerer
from bot.cli import explanation, measurement, output, verification
from bot.cli.inspection import run_checks
from bot.corpus import Corpus, load_corpus
from bot.errors import (
    ControlError,
    CorpusError,
    DataError,
    LostRowsError,
    NotFoundError,
    RecordsError,
    RecordsFormatError,
    SettingsError,
    UnknownCitationError,
    UnknownTimeError,
    UnreachableError,
    VerbatimError,
)
from bot.evaluation.setups import Setup, floors
from bot.meaning.model import find_model, load_encoder
from bot.meaning.vectors import CorpusMeaning
from bot.search.storage import IndexFolder
from bot.search.thresholds import parse_threshold
from bot.settings import Settings
from bot.times import parse_past
from bot.verify.verifier import Verifier

EXIT_CODES: dict[type[BaseException], int] = {
    SettingsError: 78,  # sysexits.h EX_CONFIG: starting again won't help
    CorpusError: 78,
    RecordsFormatError: 78,
    UnreachableError: 69,  # EX_UNAVAILABLE: try again later
    DataError: 65,  # EX_DATAERR: what was handed in has mistakes
    RecordsError: 75,  # EX_TEMPFAIL: try again later
    LostRowsError: 74,  # EX_IOERR: the disk is at fault, and what was asked isn't all on record
    ControlError: 69,
    NotFoundError: 1,
    VerbatimError: 1,
}
"""What a supervisor reads; a class without an entry takes its parent's (docs/going-live.md)."""

_TOKEN_LINE = re.compile(r"(?mi)^[ \t]*+(?:export[ \t]++)?VERBATIM_TOKEN[ \t]*+=[ \t]*+[^\s#]")
"""A line of ``.env`` that sets a token."""

CRASHED = 70
"""sysexits.h EX_SOFTWARE: an error that nobody foresaw."""

app = typer.Typer(
    name="verbatim",
    help="A Discord bot that answers only with exact quotes from the documents you gave it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

log_app = typer.Typer(rich_markup_mode=None)
app.add_typer(log_app, name="log")


def _threshold(given: str) -> float:
    try:
        return parse_threshold(given)
    except ValueError as error:
        message = f"{given!r} {error}"
        raise typer.BadParameter(message) from None


SourcesOption = Annotated[
    Path | None,
    typer.Option("--sources", help="The folder of sources, instead of the configured one."),
]
JsonOption = Annotated[
    bool, typer.Option("--json", help="Print one JSON object per line, for scripts.")
]
DatabaseOption = Annotated[
    Path | None, typer.Option("--database", help="The database, instead of the configured one.")
]
ServerOption = Annotated[int | None, typer.Option("--server", help="Only this server's id.")]
ThresholdOption = Annotated[
    float | None,
    typer.Option(
        parser=_threshold,
        metavar="NUMBER|WORD",
        help="The confidence for an answer: 0 to 1, strict, balanced or generous.",
    ),
]
AsTypedOption = Annotated[bool, typer.Option("--as-typed", help="Don't correct spelling.")]
SinceOption = Annotated[
    str | None,
    typer.Option("--since", help="Only after: 2h, 7d, 2026-11-22 or a full time."),
]


def main() -> None:
    """Run the program; an error of ours is one clear line on standard error and an exit code.

    What it writes is its user's alone: the log, the sources' index, exports, the socket.
    """
    _write_utf8()
    before = os.umask(0o077)
    try:
        try:
            _warn_of_readers(Path(".env"))
            app()
        finally:
            sys.stdout.flush()  # a pipe that broke shows here, not as noise after the end
    except VerbatimError as error:
        output.complain(error)
        sys.exit(next(EXIT_CODES[kind] for kind in type(error).__mro__ if kind in EXIT_CODES))
    except BrokenPipeError:  # whoever read our output has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception:  # noqa: BLE001 (shown whole, but for the token)
        output.crash(_secret())
        sys.exit(CRASHED)
    finally:
        os.umask(before)


def settings() -> Settings:
    """Read the settings from the environment and the ``.env`` file of the working folder."""
    return Settings.load(os.environ, Path(".env"))


def _sets_token(env_file: Path) -> bool:
    return _TOKEN_LINE.search(env_file.read_text(encoding="utf-8", errors="replace")) is not None


def _warn_of_readers(env_file: Path) -> None:
    """Warn where others on this machine can read the token in a file."""
    with suppress(OSError):
        if env_file.stat().st_mode & 0o077 and _sets_token(env_file):
            output.warn(f"others on this machine can read the token: run `chmod 600 {env_file}`")


def _secret() -> str | None:
    """Return the token, to be struck out wherever it would be shown; None where none is set."""
    with suppress(SettingsError):
        token = settings().token
        return token.get_secret_value() if token else None
    return None


def _write_utf8() -> None:
    """Write UTF-8 into files and pipes whatever the locale: what reads them is told so."""
    stdout = cast("io.TextIOWrapper[io.BufferedWriter]", sys.stdout)
    encoding = stdout.encoding if stdout.isatty() else "utf-8"
    stdout.reconfigure(encoding=encoding, errors="backslashreplace")


def _answerer(sources: Path | None) -> Answerer:
    """Return the answerer of a folder, by words alone: enough for what asks no question."""
    held = settings()
    folder = sources or held.sources
    corpus = _corpus(held, folder)
    with output.progress("Counting the sources") as progress:
        return Answerer(corpus, saved=_index_folder(held, folder), progress=progress)


def _answerer_with_meaning(sources: Path | None) -> Answerer:
    """Return the answerer of a folder for questions: by meaning as well, where it is to be had."""
    held = settings()
    return _with_meaning(_answerer(sources), _index_folder(held, sources or held.sources))


def _index_folder(held: Settings, folder: Path) -> IndexFolder:
    """Return where what was made of a folder's sources is kept.

    That is where the bot keeps it, and nothing is changed there; where there is none, or for other
    sources, it is a folder of this user's caches.
    """
    if folder == held.sources and held.index.is_dir():
        return IndexFolder(held.index, writable=False)
    caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    key = sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    return IndexFolder(Path(caches) / "verbatim" / key)


def _with_meaning(answerer: Answerer, saved: IndexFolder) -> Answerer:
    """Return an answerer that finds by meaning as well, where the model is there and not off."""
    return _read_meaning(answerer, saved) if _has_meaning() else answerer


def _has_meaning() -> bool:
    return settings().meaning == "on" and find_model() is not None


def _read_meaning(answerer: Answerer, saved: IndexFolder) -> Answerer:
    folder = find_model()
    if folder is None:
        message = "model=on: the model of meaning isn't installed"
        raise SettingsError(message)
    encoder = load_encoder(folder)
    with output.progress("Reading the sources for their meaning") as progress:
        places = answerer.index.sentences
        meaning = CorpusMeaning.build(encoder, answerer.corpus, places, saved, progress)
    return answerer.with_meaning(meaning)


def _check_writable(folder: Path) -> None:
    """Raise ``SettingsError`` where nothing can be kept in a folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        TemporaryFile(dir=folder).close()
    except OSError as error:
        message = f"VERBATIM_INDEX: nothing can be kept in {folder}: {error.strerror}"
        raise SettingsError(message) from None


def _corpus(held: Settings, folder: Path) -> Corpus:
    """Load a folder's corpus, and say on standard error what an operator should know of it."""
    corpus = load_corpus(folder, strict=held.strict_sources, max_file_bytes=held.max_file_bytes)
    for line in (*corpus.left_out, *corpus.notices):
        output.warn(line)
    return corpus


@app.callback(invoke_without_command=True)
def verbatim(
    *, version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False
) -> None:
    """Answer only with exact quotes."""
    if version:
        output.print_line(f"verbatim {__version__}")
        raise typer.Exit


@app.command("try")
def try_(
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The page's port; 0 picks a free one.")
    ] = 8765,
    *,
    browser: Annotated[bool, typer.Option(help="Open the page in your browser.")] = True,
    sources: SourcesOption = None,
    database: Annotated[
        Path, typer.Option(help="The database that the local test bot logs into.")
    ] = Path("data/try.sqlite3"),
) -> None:
    """Start the local test bot: a page in your browser, no token, no network."""
    from bot.preview import preview

    held = settings()
    changed = held.model_copy(
        update={"sources": sources or held.sources, "database": database, "test_guild": None}
    )
    asyncio.run(preview(changed, port=port, browser=browser))


@app.command()
def run() -> None:
    """Connect to Discord and serve, until SIGTERM or Ctrl-C."""
    from bot.app import serve
    from bot.logs import logging_to_stderr

    held = settings()
    with logging_to_stderr(held.log_level, held.log_format, _secret()):
        try:
            asyncio.run(serve(held))
        except VerbatimError:
            raise
        except Exception:  # noqa: BLE001 (logged whole, but for the token)
            structlog.get_logger(__name__).critical("crashed", exc_info=True)
            raise typer.Exit(CRASHED) from None


@app.command()
def ask(
    question: Annotated[
        str | None, typer.Argument(help="The question (default: one per line on standard input).")
    ] = None,
    *,
    sources: SourcesOption = None,
    as_json: JsonOption = False,
    passages: Annotated[
        int, typer.Option(min=0, help="How many ranked passages --json lists.")
    ] = 10,
    threshold: ThresholdOption = None,
    as_typed: AsTypedOption = False,
) -> None:
    """Answer questions with quotes. Needs no token, no database and no network."""
    held = settings()
    ask = partial(
        _answerer_with_meaning(sources).ask,
        threshold=held.threshold if threshold is None else threshold,
        closest=held.closest,
        passages=passages,
        as_typed=as_typed,
    )
    for outcome in map(ask, _questions(question)):
        if as_json:
            output.json_line(output.outcome_json(outcome))
        else:
            output.show_outcome(outcome)


@app.command()
def why(
    question: Annotated[str, typer.Argument(help="The question.")],
    *,
    sources: SourcesOption = None,
    as_json: JsonOption = False,
    threshold: ThresholdOption = None,
    as_typed: AsTypedOption = False,
) -> None:
    """Show the arithmetic behind an answer or a refusal."""
    held = settings()
    found = _answerer_with_meaning(sources).explain(
        _valid_text(question),
        threshold=held.threshold if threshold is None else threshold,
        closest=held.closest,
        as_typed=as_typed,
    )
    if as_json:
        output.json_line(explanation.explanation_json(found))
    else:
        explanation.show_explanation(found)


@app.command()
def topic(
    name: Annotated[str | None, typer.Argument(help="A topic (default: list all).")] = None,
    *,
    sources: SourcesOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show what the sources say on a topic, or list the topics."""
    answerer = _answerer(sources)
    if name is None:
        output.show_topics(answerer.corpus, as_json=as_json)
    else:
        found = answerer.suggestions.topic(_valid_text(name))
        output.show_topic(found.topic, found.asked, exact=found.exact, as_json=as_json)


@app.command()
def verify(
    text: Annotated[
        str | None,
        typer.Argument(help="The message (default: standard input; with --json, its lines)."),
    ] = None,
    *,
    sources: SourcesOption = None,
    as_json: Annotated[
        bool,
        typer.Option("--json", help='Read {"text": message} lines, print one object per line.'),
    ] = False,
) -> None:
    """Check whether a message quotes the sources word for word, and say what differs."""
    held = settings()
    verifier = Verifier(_corpus(held, sources or held.sources))
    verification.verify_messages(
        verifier, None if text is None else _valid_text(text), as_json=as_json
    )


@app.command()
def read(
    citation: Annotated[str, typer.Argument(help="The citation below a quote.")],
    *,
    sources: SourcesOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show a passage in full, with its neighbours, or an older version from the database."""
    try:
        found = _answerer(sources).neighbours(_valid_text(citation))
    except UnknownCitationError:
        from bot.cli.stored import show_older

        path = database or settings().database
        if not asyncio.run(show_older(path, _valid_text(citation), as_json=as_json)):
            raise
    else:
        output.show_reading(found, as_json=as_json)


@app.command()
def index(*, sources: SourcesOption = None) -> None:
    """Count the sources now and keep the result, so that the next start is quick."""
    held = settings()
    corpus = _corpus(held, sources or held.sources)
    saved, started = IndexFolder(held.index), perf_counter()
    _check_writable(held.index)
    with output.progress("Counting the sources") as progress:
        answerer = Answerer(corpus, saved=saved, progress=progress)
    made = answerer.index.bm25
    _with_meaning(answerer, saved)
    output.print_line(
        f"{len(corpus.passages):,} passages, {len(made.terms):,} terms in "
        f"{perf_counter() - started:.1f} s; {held.index} has {saved.size() / 1e6:,.1f} MB."
    )


@app.command("sources")
def list_sources(*, sources: SourcesOption = None, as_json: JsonOption = False) -> None:
    """List the sources with their authors and dates."""
    held = settings()
    output.show_sources(_corpus(held, sources or held.sources), as_json=as_json)


@app.command()
def check(
    *,
    sources: SourcesOption = None,
    offline: Annotated[
        bool, typer.Option("--offline", help="Don't check the token with Discord.")
    ] = False,
) -> None:
    """Check settings, sources and database (and the token, if one is set), and say what to fix."""
    good = True
    for result in run_checks(os.environ, Path(".env"), sources, offline=offline):
        output.show_check(result)
        good = good and result.good
    if not good:
        raise typer.Exit(1)


@app.command()
def measure(
    golden: Annotated[
        Path | None, typer.Argument(help="The golden set: one JSON object per line.")
    ] = None,
    *,
    from_log: Annotated[
        bool,
        typer.Option(
            "--from-log", help="Measure on what moderators labelled and members called helpful."
        ),
    ] = False,
    server: Annotated[
        int | None, typer.Option(help="With --from-log: only this server's id.")
    ] = None,
    database: DatabaseOption = None,
    sources: SourcesOption = None,
    threshold: ThresholdOption = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object with everything, for scripts.")
    ] = False,
    plot: Annotated[
        Path | None, typer.Option(help="Draw the calibration to this .png or .svg file.")
    ] = None,
    set_: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Change a weight, threshold or sources."),
    ] = None,
    against: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="Compare with this change to the current setup."),
    ] = None,
    floor: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="Fail if this figure is below the value."),
    ] = None,
    wrong: Annotated[
        bool, typer.Option("--wrong", help="List wrong results; with --against, changes.")
    ] = False,
    half: Annotated[
        Literal["dev", "held"] | None,
        typer.Option(help="Only this half: tune on dev, report on held."),
    ] = None,
    write: Annotated[
        Path | None, typer.Option(help="With --from-log: write that as a golden set to this file.")
    ] = None,
) -> None:
    """Measure retrieval on a golden set of your own. Needs no token and no network."""
    only_log = server is not None or write is not None
    if from_log == (golden is not None) or (only_log and not from_log):
        message = "give either a golden set, or --from-log (alone has --server and --write)"
        raise SettingsError(message)
    held = settings()
    least = held.threshold if threshold is None else threshold
    base = Setup.of(sources or held.sources, least, meaning=_has_meaning())
    setups = [base.changed("--set", set_ or [])]
    if against:
        setups.append(base.changed("--against", against))
    asked = golden
    if asked is None:
        from bot.cli.stored import read_marks

        asked = asyncio.run(read_marks(database or held.database, server))
    order = measurement.Order(
        asked,
        tuple(setups),
        floors(floor or []),
        plot,
        as_json=as_json,
        wrong=wrong,
        half=half,
        write=write,
    )
    if not measurement.run_measurement(
        order,
        lambda folder: _corpus(held, folder),
        lambda answerer, folder: _read_meaning(answerer, _index_folder(held, folder)),
    ):
        raise typer.Exit(1)


@log_app.callback(invoke_without_command=True)
def log(
    context: typer.Context,
    *,
    server: ServerOption = None,
    since: SinceOption = None,
    refused: Annotated[
        bool, typer.Option("--refused", help="Only questions for which nothing was found.")
    ] = False,
    closest: Annotated[
        bool, typer.Option("--closest", help="Only questions that got the closest passages.")
    ] = False,
    limit: Annotated[int, typer.Option(min=0, help="How many rows; 0 for all.")] = 20,
    as_json: JsonOption = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV for a spreadsheet.")] = False,
    database: DatabaseOption = None,
) -> None:
    """Show the query log, newest first."""
    from bot.cli.stored import show_log
    from bot.records import Filter, Outcome

    if context.invoked_subcommand is not None:
        given = (context.get_parameter_source(name) for name in context.params)
        if any(source is not None and source.name == "COMMANDLINE" for source in given):
            message = f"put the options after {context.invoked_subcommand!r}"
            raise SettingsError(message)
        return
    if as_json and as_csv:
        message = "--json and --csv exclude each other; give one"
        raise SettingsError(message)
    if refused and closest:
        message = "--refused and --closest exclude each other; give one"
        raise SettingsError(message)
    start = _time("--since", since)
    outcome = Outcome.REFUSED if refused else Outcome.CLOSEST if closest else None
    which = Filter(server, start, outcome=outcome, limit=limit or None)
    path = database or settings().database
    style = "jsonl" if as_json else "csv" if as_csv else "table"
    asyncio.run(show_log(path, which, style=style))


@log_app.command("export")
def export_log(
    *,
    out: Annotated[
        Path | None, typer.Option(help="The file to write (default: standard output).")
    ] = None,
    style: Annotated[
        Literal["csv", "jsonl"] | None,
        typer.Option("--format", help="The format (default: by the file's extension)."),
    ] = None,
    server: ServerOption = None,
    member: Annotated[int | None, typer.Option(help="Only this member's id.")] = None,
    words: Annotated[
        str | None, typer.Option(help="Only rows with all of these words, in any form.")
    ] = None,
    command: Annotated[
        Literal["ask", "topic", "read", "verify"] | None, typer.Option(help="Only this command.")
    ] = None,
    outcome: Annotated[
        Literal["answered", "closest", "refused"] | None, typer.Option(help="Only this outcome.")
    ] = None,
    feedback: Annotated[
        Literal["answers", "doesnt"] | None, typer.Option(help="Only rows with this vote.")
    ] = None,
    channel: Annotated[int | None, typer.Option(help="Only this channel's id.")] = None,
    since: SinceOption = None,
    until: Annotated[str | None, typer.Option(help="Only before; same formats.")] = None,
    sources: SourcesOption = None,
    database: DatabaseOption = None,
) -> None:
    """Export matching rows, newest first, as CSV or JSON lines."""
    from bot.cli.stored import style_of, write_log
    from bot.records import Filter, Outcome

    if server is None and (words or feedback):
        message = "--words and --feedback are looked up in one server; give --server as well"
        raise SettingsError(message)
    which = Filter(
        server,
        _time("--since", since),
        _time("--until", until),
        member,
        channel,
        command,
        Outcome(outcome) if outcome else None,
        feedback,
        _answerer(sources).words_of(_valid_text(words)) if words else (),
        limit=None,
    )
    path = database or settings().database
    asyncio.run(write_log(path, which, out, style_of(out, style)))


@app.command()
def erase(
    *,
    server: Annotated[
        int | None, typer.Option(min=1, help="Erase everything stored about this server.")
    ] = None,
    member: Annotated[
        int | None,
        typer.Option(min=1, help="Erase this member; with --server, only in that server."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask for confirmation.")] = False,
    database: DatabaseOption = None,
) -> None:
    """Permanently erase the data of a server or a member."""
    if server is None and member is None:
        message = "give what to erase: --server ID, --member ID, or both"
        raise SettingsError(message)
    path = database or settings().database
    what = f"member {member}" if member else f"server {server}"
    where = f" in server {server}" if member and server else ""
    question = f"Erase the data of {what}{where} from {path}? You can't undo this."
    if not yes and not typer.confirm(question, err=True):
        output.warn("nothing was erased")
        raise typer.Exit(1)

    from bot.cli.stored import erase_data

    asyncio.run(erase_data(path, server, member))


@app.command()
def reload() -> None:
    """Tell the running bot to reload its sources."""
    from bot.control import tell

    reply = asyncio.run(tell(settings().control_socket, "reload"))
    if not reply["ok"]:
        output.show_problems("The bot keeps using the old sources:", reply["problems"])
        raise typer.Exit(EXIT_CODES[CorpusError])
    output.print_line(
        f"Serving {reply['sources']} sources, {reply['passages']} passages "
        f"(corpus {reply['version']})."
    )
    for line in reply["left_out"]:
        output.warn(line)


@app.command()
def sync() -> None:
    """Register the commands with Discord now, whether or not they changed."""
    from bot.app import sync_now
    from bot.logs import logging_to_stderr

    held = settings()
    with logging_to_stderr(held.log_level, held.log_format, _secret()):
        asyncio.run(sync_now(held))
    output.print_line("Discord knows the commands now.")


@app.command()
def invite(
    client_id: Annotated[
        int | None, typer.Option(min=1, help="The application's id (default: the token's).")
    ] = None,
) -> None:
    """Print the links that add the bot, with the least permissions it needs: none."""
    from bot.app import client_id_of, invite_links

    server, person = invite_links(client_id or client_id_of(settings()))
    output.print_line(f"To a server:       {server}")
    output.print_line(f"To your account:   {person}")


def _time(option: str, text: str | None) -> datetime | None:
    try:
        return parse_past(text, datetime.now(UTC)) if text else None
    except UnknownTimeError:
        message = f"{option} {text!r} isn't a time; give 2h, 7d, 2026-11-22 or 2026-11-22T18:00"
        raise SettingsError(message) from None


def _questions(question: str | None) -> Iterator[str]:
    """Yield the question given, or standard input's lines as they come."""
    if question is not None:
        yield _valid_text(question)
        return
    if sys.stdin.isatty():
        output.warn("type a question and press Enter; Ctrl-D ends")
    for line in sys.stdin.buffer:
        yield line.decode(errors="replace").rstrip("\r\n")


def _valid_text(argument: str) -> str:
    """Return an argument with U+FFFD in place of what isn't UTF-8, as standard input has it."""
    return argument.encode(errors="surrogateescape").decode(errors="replace")

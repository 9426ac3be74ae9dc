"""The exactness gate: what isn't its source's own words doesn't go out; an operator hears of it."""

from __future__ import annotations

import ast
import logging
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from simcord.results import InteractionResult

from bot.answering import Quote, passage_quote
from bot.citations import Format, copy_quotes
from bot.corpus import Corpus, Passage
from bot.corpus.changes import changes
from bot.errors import RecordsError
from bot.i18n import gettext
from bot.settings import SEEDS
from commands._core import markdown
from commands._core.gate import faults
from commands._core.layout import layout, notice, row, section, text
from commands._core.markdown import block_quote
from commands._core.quoted import Compared, CopiedFile, CopiedText, Quoted
from commands.answers import _checked
from tests.commands._shown import button, message, options, quotes, rows, the_row, words
from tests.conftest import World

ROOT = Path(__file__).parents[3]
QUESTION = "Did Guantanamo help keep us safe?"
PARTY = "impartiality-5ygf2k"
FRAME = gettext("error-withheld", reference="\0").partition("\0")[0]


def _copy_seeds(folder: Path) -> None:
    shutil.copytree(SEEDS, folder, dirs_exist_ok=True)


own_seeds = pytest.mark.sources(write=_copy_seeds)
"""Tests share the engine of the seeds: one that changes it in memory serves a copy."""


def alter(corpus: Corpus) -> None:
    """Change one letter of every source in memory, as no code of ours does."""
    for source in corpus.sources:
        object.__setattr__(source, "text", source.text.replace("e", "a", 1))


async def held(world: World, result: InteractionResult, caplog: pytest.LogCaptureFixture) -> str:
    """Fail unless a reply was withheld, and that is told, logged and counted; return why."""
    assert result.ephemeral
    assert not quotes(result)
    assert words(result).startswith(FRAME)
    found = re.search(r"\*\*([0-9a-f]{8}) ?\*\*", words(result))
    assert found
    lines = [one for one in caplog.records if one.msg == "a quote was withheld"]
    mine = [vars(one) for one in lines if vars(one)["reference"] == found[1]]
    assert mine
    assert all(one["levelno"] == logging.ERROR for one in mine)
    with closing(sqlite3.connect(world.services.settings.database)) as database:
        stored = database.execute(
            "SELECT reason, citation, source, start, end FROM withheld WHERE reference = ?",
            (found[1],),
        ).fetchall()
    logged = [
        tuple(one[name] for name in ("reason", "citation", "source", "start", "end"))
        for one in mine
    ]
    assert stored == logged
    return str(mine[0]["reason"])


@own_seeds
async def test_an_altered_source_isnt_quoted(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """A source whose text isn't its file's is quoted by no command; the record says refused."""
    corpus = world.services.library.current.corpus
    topic = corpus.topics[0]
    alter(corpus)
    for command, given in (
        ("ask", {"question": QUESTION}),
        ("read", {"citation": PARTY}),
        ("topic", {"name": topic.name}),
    ):
        result = await world.alice.slash(world.channel, command, **given)
        assert await held(world, result, caplog) == "source"
        row = await the_row(world, command=command)
        assert (row.outcome, row.shown) == ("refused", ())
    assert await world.services.records.withheld.count() >= 3


@own_seeds
async def test_an_altered_source_isnt_quoted_by_a_button(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """Buttons on an answer from before show nothing of it either: context, why, share, copies."""
    asked = await world.alice.slash(world.channel, "ask", question=QUESTION, private=True)
    opened = await world.alice.click(message(asked), label=gettext("button-copy"))
    alter(world.services.library.current.corpus)
    for label in ("button-context", "button-why", "button-share"):
        result = await world.alice.click(message(asked), custom_id=button(asked, gettext(label)))
        assert await held(world, result, caplog) == "source"
    assert await rows(world, outcome="refused")
    for form in options(opened):
        copy = await world.alice.select(message(opened), [form])
        assert await held(world, copy, caplog) == "source"


@own_seeds
async def test_the_same_text_is_hashed_once(world: World) -> None:
    """A sealed text isn't hashed again, and another one in its place is noticed all the same."""
    source = world.services.library.current.corpus.sources[0]
    assert source.intact()
    object.__setattr__(source, "sha256", "0" * 64)
    assert source.intact()
    object.__setattr__(source, "text", f"{source.text} ")
    assert not source.intact()


def _post(folder: Path) -> None:
    (folder / "post.md").write_text("# Post\n\nThe *old* mill - it stands.\n", encoding="utf-8")


async def _outdate(world: World) -> Passage:
    """Change the post after it was put on record, and return its passage as it was."""
    archive, library = world.services.records.passages, world.services.library
    await archive.settled()
    old = library.current.corpus.first_passage("post")
    path = world.services.settings.sources / "post.md"
    path.write_text("# Post\n\nThe *new* mill - it stands.\n", encoding="utf-8")
    await library.reload()
    await archive.settled()
    return old


@pytest.mark.sources(write=_post)
async def test_an_altered_old_passage_isnt_quoted(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """An old passage goes out while its words have its citation's hash, and not any more after."""
    old = await _outdate(world)
    shown = await world.alice.slash(world.channel, "read", citation=old.citation)
    assert quotes(shown)[0] == old.text
    with closing(sqlite3.connect(world.services.settings.database)) as database, database:
        database.execute("UPDATE passage SET text = replace(text, 'stands', 'stinks')")
    result = await world.alice.slash(world.channel, "read", citation=old.citation)
    assert await held(world, result, caplog) == "source"


def _lossy(escape: Callable[[str], str]) -> dict[str, Callable[[str], str]]:
    return {
        "drops a letter": lambda text: escape(text).replace("m", ""),
        "changes a letter": lambda text: escape(text).replace("mill", "hill"),
        "adds a blank": lambda text: escape(text) + " ",
        "escapes nothing": lambda text: text,
        "leaves stars": lambda text: escape(text).replace(r"\*", "*"),
    }


@pytest.mark.sources(write=_post)
@pytest.mark.parametrize("fault", _lossy(str))
async def test_a_fault_of_our_own_lets_nothing_out(
    world: World, fault: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Were our escaping to lose, change, add or forget anything, the quote stays in."""
    monkeypatch.setattr(markdown, "escape", _lossy(markdown.escape)[fault])
    result = await world.alice.slash(world.channel, "read", citation="post 1")
    assert await held(world, result, caplog) == "words"
    assert (await the_row(world)).outcome == "refused"


@pytest.mark.sources(write=_post)
async def test_where_it_cant_be_counted_it_is_withheld_all_the_same(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """On a full disk the log has it still, and the member the reference."""
    alter(world.services.library.current.corpus)
    world.services.records.withheld.add = _refused  # type: ignore[method-assign]
    result = await world.alice.slash(world.channel, "read", citation="post 1")
    assert words(result).startswith(FRAME)
    assert "a quote was withheld" in caplog.text
    assert "a withheld quote can't be counted" in caplog.text


async def _refused(*_: object) -> None:
    reason = "the disk is full"
    raise RecordsError(reason)


@pytest.mark.parametrize(
    "forged",
    [
        notice("> words of nobody"),
        notice("words\n> of nobody"),
        notice(">>> words"),
        layout(section(block_quote("words"), button=row())),
    ],
)
def test_what_looks_like_a_quote_and_says_not_whose(forged: object) -> None:
    """A block quote that isn't declared is withheld, in a section too."""
    assert [one.reason for one in faults(forged)] == ["undeclared"]  # type: ignore[arg-type]


def test_a_view_of_every_kind(seeds: Corpus) -> None:
    """Each part that shows quotes passes as it is made, and not with a letter changed."""
    one, two = map(passage_quote, seeds.passages[3:5])
    copies = [copy_quotes([one, two], form) for form in Format]
    compared = Compared(changes(one.text, two.text), one.text, two)
    parts = [Quoted(one), compared, *(CopiedText([one, two], made) for made in copies)]
    assert not list(faults(layout(*parts, text("words"))))
    for part in (*parts[:4], parts[-1]):
        letter = next(char for char in one.text if char.isalpha() and char in part.content)
        part.content = part.content.replace(letter, "ß")
        assert [found.reason for found in faults(layout(part))] == ["words"], part.content
    for made in copies[:2]:
        whole = CopiedFile([one, two], made, described="form")
        assert not list(faults(layout(whole)))
        assert list(faults(layout(CopiedFile([two, one], made, described="form"))))


def _louder(text: str) -> str:
    return markdown.bold(f"{text}ly")


async def test_what_differs_is_the_sources(
    world: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Check quote says that the source has in place of a word stands there, or isn't said."""
    said = "“The organization does not pledge help to any candidates.”"
    told = await world.alice.slash(world.channel, "verify", text=said)
    assert "[" in words(told), words(told)
    monkeypatch.setattr(_checked, "bold", _louder)
    result = await world.alice.slash(world.channel, "verify", text=said)
    assert await held(world, result, caplog) == "words"


def test_another_span_isnt_the_quote(seeds: Corpus) -> None:
    """The words of the passage beside it, though the source has them, aren't this quote's."""
    one, two = map(passage_quote, seeds.passages[3:5])
    found = list(faults(layout(Quoted(one, block_quote(two.text)))))
    assert [(each.reason, each.citation) for each in found] == [("words", one.citation)]
    shorter = Quote(one.passage, one.passage.span.__class__(one.span.start, one.span.end - 1))
    assert list(faults(layout(Quoted(shorter, block_quote(one.text)))))


def test_there_is_one_way_out() -> None:
    """No module of the commands sends anything but through the gate."""
    ways = {"send_message", "edit_message", "send_modal", "edit_original_response", "followup"}
    ways |= {"edit_attachments", "add_files", "reply", "create_thread"}
    for path in sorted((ROOT / "commands").rglob("*.py")):
        if path.name == "gate.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                whose = ast.unparse(node.value)
                ours = whose in {"context", "self"} or whose.endswith(".context")
                ours |= whose.startswith("RequestContext.of(")
                ours |= whose == "questions"  # an edited question goes on record
                ours |= whose == "thread"  # one that is woken says nothing
                assert node.attr not in ways, f"{path.name}:{node.lineno}"
                assert node.attr not in {"send", "edit"} or ours, f"{path.name}:{node.lineno}"

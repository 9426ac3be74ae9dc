"""Headlines and titles turn nobody else's words round; what people say stays to the letter."""

from __future__ import annotations

from aiosqlite import Connection

from bot.ama.states import Move
from tests.commands._shown import UNLIMITED, message, words
from tests.commands.ama._hosted import TITLE, Stage
from tests.commands.ama.test_ask import ODD, filed
from tests.conftest import World

pytestmark = UNLIMITED
TURN, ISOLATE = "\u202e", "\u2067"


async def test_what_turns_a_line_goes_from_headlines_and_titles(world: World) -> None:
    """On the board and in all three files: only the question and its answer still have it."""
    stage = Stage.of(world)
    ama = await stage.planned(title=f"{TITLE}{TURN}", headline=f"{ISOLATE}The guest")
    asked, said = f"{ODD} {TURN}odd", f"So{ISOLATE}."
    question = await filed(world, asked, headline=f"Cook {TURN}@ Sea{ISOLATE}")
    await stage.answered(question, said)
    shown = stage.said()
    assert shown.count(TURN) == shown.count(asked) > 0
    assert shown.count(ISOLATE) == shown.count(said) > 0
    await world.services.records.amas.move(
        ama.guild_id, ama.id, Move.CLOSE, world.mona.id, world.services.now()
    )
    files = message(await world.mona.slash(stage.board, "ama publish")).attachments
    assert len(files) == 3
    for file in files:
        text = (await file.read()).decode()
        assert (text.count(TURN), text.count(ISOLATE)) == (1, 1), file.filename
        assert asked in text
        assert said in text


async def test_what_is_on_record_of_before_is_read_all_the_same(world: World) -> None:
    """Rows of an older Verbatim have such lines: they are shown without what turns them."""
    stage = Stage.of(world)
    ama = await stage.planned()
    await filed(world, ODD, headline="Cook")

    async def write(connection: Connection) -> None:
        await connection.execute("UPDATE ama SET title = ?, headline = ?", (f"A {TURN} b", TURN))
        await connection.execute("UPDATE ama_question SET headline = ?", (f"{TURN}Cook",))

    await world.services.records.database.write(write)
    again = await stage.again(ama)
    assert (again.plan.title, again.plan.headline) == ("A b", "?")
    listed = words(await world.alice.slash(stage.board, "ama questions"))
    assert "Cook" in listed
    assert TURN not in listed

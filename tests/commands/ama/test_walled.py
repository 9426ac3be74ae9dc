"""Whatever button of one server's AMA is pressed in another: nothing shows, and nothing is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from discord import Permissions, SelectOption
from discord.ui import ActionRow, Button, LayoutView, Select

from bot.ama.states import Step
from commands.ama import GUESTS, MEMBERS, MODERATORS
from tests.commands._shown import UNLIMITED, message
from tests.commands.ama._hosted import HEADLINE, TITLE, Stage
from tests.commands.ama.test_ask import ODD
from tests.commands.ama.test_publishing import KAYAK
from tests.conftest import components

if TYPE_CHECKING:
    from tests.conftest import World

pytestmark = UNLIMITED
PRESSED = (
    "ama-ask:{ama}",
    "ama-draft:{draft}",
    "ama-drop:{draft}",
    "ama-edit:{question}",
    "ama-file:{draft}",
    "ama-join:{question}:{draft}",
    "ama-mine:{ama}:0",
    "ama-own:{question}",
    "ama-questions:{ama}:0",
    "ama-redo:{draft}",
    "ama-support:{question}",
    "ama-support:{question}:0",
    "ama-withdraw:{question}:ask",
    "ama-withdraw:{question}:yes",
    "ama-clarify:{question}",
    "ama-desk:{ama}:open:0",
    "ama-part:{ama}:{question}:1",
    "ama-pass:{question}",
    "ama-preview:{ama}:{question}:1:0",
    "ama-answer:{ama}:{question}:1",
    "ama-write:{ama}:{question}",
    "ama-write:{ama}:0",
    "ama-cancel:{ama}",
    "ama-do:hold:{question}:2",
    "ama-do:decline:{question}:2",
    "ama-do:merge:{question}:2",
    "ama-queue:{ama}:waiting:next:0",
    "ama-source:on:{ama}",
    "ama-source:off:{ama}",
    "ama-history:{question}:0",
)
PICKED = (
    "ama-change:{ama}:{question}:1",
    "ama-into:{question}:2",
    "ama-open:{ama}",
)


async def state(world: World) -> list[tuple[Any, ...]]:
    """Return all that is on record of AMAs."""
    database = world.services.records.database
    tables = await database.read(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'ama%'"
    )
    found: list[tuple[Any, ...]] = []
    for table in tables:
        if not table["name"].startswith("ama_drawn"):
            rows = await database.read(f"SELECT * FROM {table['name']}")  # noqa: S608 (the schema's)
            found += map(tuple, rows)
    return found


def test_the_table_has_every_button() -> None:
    """A new one is missed here."""
    ids = [one.format(ama=1, question=2, draft=3) for one in (*PRESSED, *PICKED)]
    for kind in (*GUESTS, *MEMBERS, *MODERATORS):
        template = kind.__discord_ui_compiled_template__
        assert any(template.fullmatch(one) for one in ids), kind


@pytest.mark.parametrize("who", ["owner", "guest", "asker"])
async def test_pressed_elsewhere(world: World, who: str) -> None:
    """The other server's owner, and those who take part in the AMA at home, get nothing there."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    question, other = await stage.asked(ama, ODD), await stage.asked(ama, KAYAK)
    amas, now = world.services.records.amas, world.env.now()
    await amas.questions.step(ama.guild_id, question.id, Step.APPROVE, world.mona.id, now)
    await amas.texts.draft(ama.guild_id, ama.id, question.id, "A secret draft.", now)
    form = await world.alice.slash(world.channel, "ama ask")
    await world.alice.submit_modal(form, {"question": "Not filed yet?"})
    (draft,) = await amas.drafts.of_member(ama.guild_id, ama.id, world.alice.id)
    guild = world.env.create_guild("Elsewhere")
    manages = guild.create_role("Mods", permissions=Permissions(manage_guild=True))
    user = {
        "owner": world.env.create_user("olga"),
        "guest": stage.guest.user,
        "asker": world.alice.user,
    }[who]
    presser = guild.add_member(user, roles=[manages])
    channel = guild.create_text_channel("quotes")
    await world.env.advance_time(60)
    before = await state(world)
    there: Any = world.bot.get_channel(channel.id)
    facts = {"ama": ama.id, "question": question.id, "draft": draft.id}
    for one in (*PRESSED, *PICKED):
        custom_id, view = one.format(**facts), LayoutView(timeout=None)
        item: Any = Button[LayoutView](label="x", custom_id=custom_id)
        if one in PICKED:
            value = "1" if one.startswith("ama-change") else str(other.id)
            item = Select[LayoutView](
                custom_id=custom_id, options=[SelectOption(label="x", value=value)]
            )
        view.add_item(ActionRow(item))
        view.stop()
        sent = await there.send(view=view)
        if one in PICKED:
            shown = await presser.select(sent, [item.options[0].value], custom_id=custom_id)
        else:
            shown = await presser.click(sent, custom_id=custom_id)
        assert shown.modal is None, one
        told = str(list(components(message(shown))))
        for secret in (ODD, KAYAK, TITLE, HEADLINE, "secret draft", "Not filed"):
            assert secret not in told, (one, told)
    await world.env.advance_time(60)
    assert await state(world) == before
    for command in (
        "ama queue",
        "ama guest",
        "ama mine",
        "ama questions",
        "ama ask",
        "ama publish",
    ):
        for named in (str(ama.id), TITLE):
            shown = await presser.slash(channel, command, ama=named)
            assert shown.modal is None
            assert ODD not in str(message(shown).components)
        offered = await presser.autocomplete(channel, command, "ama", "")
        assert TITLE not in str(offered)
    assert TITLE not in str(message(await presser.slash(channel, "ama list")).components)
    assert await state(world) == before

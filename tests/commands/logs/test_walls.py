"""Another server's moderator sees and changes nothing of this one's; buttons: test_forged.py."""

from __future__ import annotations

from typing import Any

import pytest

from bot.i18n import gettext
from bot.records import Filter
from tests.commands._shown import rows, words
from tests.commands.logs._evening import PARTY, WEATHER, asked, member, moderator
from tests.conftest import World, components, texts

READING: dict[str, list[dict[str, Any]]] = {
    "logs recent": [{}, {"words": "amnesty"}, {"command": "ask"}],
    "logs export": [{"format": "csv"}, {"format": "jsonl"}],
    "logs audit": [{}],
    "logs stats": [{}],
    "logs unanswered": [{}],
    "logs replay": [{"confidence": 100}],
    "logs hold list": [{}],
    "logs blocked": [{}],
    "logs feed": [{}],
}


NOTHING = {
    "logs recent": gettext("logs-none"),
    "logs export": gettext("logs-none"),
    "logs stats": gettext("stats-none"),
    "logs unanswered": gettext("unanswered-none"),
    "logs replay": gettext("replay-none"),
}
"""What says that there is nothing on record."""


@pytest.mark.environ(VERBATIM_MEMBER_RATE="0")
async def test_another_servers_moderator_sees_nothing(world: World) -> None:
    """Whatever is read, looked up or lifted there, this server's records stay its own."""
    bob = member(world, "bob")
    await asked(world, PARTY, WEATHER)
    await world.mona.slash(world.channel, "logs hold add", words="syria")
    await world.mona.slash(world.channel, "logs block", who=bob, reason="Ferrets")
    await world.mona.slash(world.channel, "logs replay", confidence=100)
    theirs = world.env.create_guild("Elsewhere")
    channel, otto = theirs.create_text_channel("quotes"), moderator(world, theirs)
    there = theirs.add_member(bob.user)
    secrets = (PARTY, WEATHER, "syria", "Ferrets", str(world.mona.id), str(bob.id))
    for command, asking in READING.items():
        for given in asking:
            shown = await otto.slash(channel, command, **given)
            assert shown.acknowledged
            sent = [one for one in (shown.response, *shown.followups) if one is not None]
            seen = str([list(components(one)) for one in sent])
            assert not [one for one in secrets if one in seen], (command, seen)
            assert not any(one.attachments for one in sent), command
            told = "\n".join(line for one in sent for line in texts(one))
            assert NOTHING.get(command, "") in told
    for row in await rows(world, guild_id=world.guild.id):
        shown = await otto.slash(channel, "logs show", query=str(row.id))
        assert row.question not in words(shown)
    for command, option in (("logs show", "query"), ("logs hold remove", "words")):
        assert await otto.autocomplete(channel, command, option, "") == []
    told = await otto.slash(channel, "logs hold remove", words="syria")
    assert words(told) == gettext("hold-unknown", words="**syria**")
    told = await otto.slash(channel, "logs unblock", who=there)
    assert words(told) == gettext("unblock-none", who=f"<@{bob.id}>")
    records = world.services.records
    assert await records.feed_filter.of(world.guild.id) == ["syria"]
    assert (await records.queries.page(theirs.id, Filter())).rows == []
    blocked = gettext("error-blocked")
    assert blocked in words(await bob.slash(world.channel, "ask", question=PARTY))
    assert blocked not in words(await there.slash(channel, "ask", question=PARTY))
    assert blocked not in words(await bob.user.slash("ask", question=PARTY))

"""Drafts, what moderators are shown, and who is told: on record, and walled."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.ama.model import Ama, NewQuestion, Plan
from bot.ama.states import Move, State, Step
from bot.errors import IllegalStepError, LimitReachedError, UnknownQuestionError
from bot.records import Act, OutboxKind, Records, new_id
from bot.records.amas import Credit

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
GUILD, MOD, GUEST = 1, 50, 60


def asked(user: int = 100, text: str = "Why?", **changed: Any) -> NewQuestion:
    """Return a question."""
    return NewQuestion(user, text, tuple(text.lower().strip("?").split()), **changed)


async def opened(records: Records, **changed: Any) -> Ama:
    """Make a moderated AMA and open it."""
    values: dict[str, Any] = {"queue_id": 8, **changed}
    plan = Plan("Ask us", GUEST, "Guest", NOON, NOON + timedelta(days=7), 7, **values)
    ama = await records.amas.create(GUILD, plan, MOD, NOON)
    return await records.amas.move(GUILD, ama.id, Move.OPEN, None, NOON)


async def test_a_draft_is_filed_once(records: Records) -> None:
    """Of many presses at once one files it; then it is gone, and the question is as typed."""
    ama = await opened(records)
    drafts = records.amas.drafts
    one = asked(headline="Me @ Here", text="Why?\n\nHow?")
    draft = await drafts.keep(GUILD, ama.id, one, NOON)
    assert await drafts.find(GUILD, draft.id, 100) == draft
    found = await asyncio.gather(
        *(drafts.file(GUILD, draft.id, 100, NOON) for _ in range(10)), return_exceptions=True
    )
    (question,) = [each for each in found if not isinstance(each, BaseException)]
    assert (question.text, question.headline, question.number) == (one.text, one.headline, 1)
    assert await drafts.of_member(GUILD, ama.id, 100) == []
    assert await drafts.last_headline(GUILD, 100) == "Me @ Here"


async def test_a_draft_that_cant_be_filed_is_kept(records: Records) -> None:
    """Paused, or asked as often as they may: what was typed stays, and is filed later."""
    ama = await opened(records, per_member=1)
    drafts, amas = records.amas.drafts, records.amas
    draft = await drafts.keep(GUILD, ama.id, asked(), NOON)
    await amas.move(GUILD, ama.id, Move.PAUSE, MOD, NOON)
    with pytest.raises(IllegalStepError):
        await drafts.file(GUILD, draft.id, 100, NOON)
    await amas.move(GUILD, ama.id, Move.RESUME, MOD, NOON)
    await drafts.file(GUILD, draft.id, 100, NOON)
    second = await drafts.keep(GUILD, ama.id, asked(text="And?"), NOON)
    with pytest.raises(LimitReachedError):
        await drafts.file(GUILD, second.id, 100, NOON)
    assert await drafts.of_member(GUILD, ama.id, 100) == [second]


async def test_a_draft_is_its_writers(records: Records) -> None:
    """Nobody else, and no other server, finds, files, joins with or throws away a draft."""
    ama = await opened(records)
    drafts = records.amas.drafts
    question = await records.amas.questions.ask(GUILD, ama.id, asked(5), NOON)
    await records.amas.questions.step(GUILD, question.id, Step.APPROVE, MOD, NOON)
    draft = await drafts.keep(GUILD, ama.id, asked(headline="Mine"), NOON)
    for guild, user in ((GUILD, 101), (2, 100)):
        for call in (
            drafts.find(guild, draft.id, user),
            drafts.file(guild, draft.id, user, NOON),
            drafts.join(guild, draft.id, user, question.id, NOON),
            drafts.drop(guild, draft.id, user),
        ):
            with pytest.raises(UnknownQuestionError):
                await call
        assert await drafts.of_member(guild, ama.id, user) == []
        assert await drafts.last_headline(guild, user) is None


async def test_joining_in_the_place_of_filing(records: Records) -> None:
    """The draft's headline is credited, the draft goes; a question of another AMA isn't joined."""
    ama, other = await opened(records), await opened(records)
    questions, drafts = records.amas.questions, records.amas.drafts
    question = await questions.ask(GUILD, ama.id, asked(5), NOON)
    elsewhere = await questions.ask(GUILD, other.id, asked(5), NOON)
    draft = await drafts.keep(GUILD, ama.id, asked(headline="Mine"), NOON)
    with pytest.raises(IllegalStepError):
        await drafts.join(GUILD, draft.id, 100, question.id, NOON)
    for one in (question, elsewhere):
        await questions.step(GUILD, one.id, Step.APPROVE, MOD, NOON)
    with pytest.raises(UnknownQuestionError):
        await drafts.join(GUILD, draft.id, 100, elsewhere.id, NOON)
    joined = await drafts.join(GUILD, draft.id, 100, question.id, NOON)
    assert joined.supports == 1
    assert await questions.credits(GUILD, question.id) == [Credit(100, "Mine")]
    assert await questions.credits(GUILD, elsewhere.id) == []
    assert await drafts.of_member(GUILD, ama.id, 100) == []


async def test_of_two_who_decide_on_the_same_sight_one_does(records: Records) -> None:
    """Other buttons pressed at once: the first acts, with one record of it in the audit."""
    ama = await opened(records)
    questions = records.amas.questions
    question = await questions.ask(GUILD, ama.id, asked(), NOON)
    seen = len(await questions.steps(GUILD, ama.id, question.id))
    steps = [Step.HOLD, Step.APPROVE, Step.DECLINE] * 10
    found = await asyncio.gather(
        *(
            questions.step(
                GUILD,
                question.id,
                step,
                MOD + place,
                NOON,
                seen=seen,
                act=Act(new_id(NOON), NOON, MOD + place, f"ama {step}"),
            )
            for place, step in enumerate(steps)
        ),
        return_exceptions=True,
    )
    assert sum(isinstance(one, IllegalStepError) for one in found) == len(steps) - 1
    assert [one.step for one in await questions.steps(GUILD, ama.id, question.id)] == [
        "ask",
        "hold",
    ]
    assert [one.action for one in await records.audit.page(GUILD)] == ["ama hold"]


async def test_words_changed_meanwhile_arent_approved(records: Records) -> None:
    """A moderator who saw the words before they were edited doesn't approve the new ones unseen."""
    ama = await opened(records)
    questions = records.amas.questions
    question = await questions.ask(GUILD, ama.id, asked(), NOON)
    await questions.edit(GUILD, question.id, asked(text="Something else?"), NOON)
    with pytest.raises(IllegalStepError):
        await questions.step(GUILD, question.id, Step.APPROVE, MOD, NOON, seen=1)
    other = await questions.ask(GUILD, ama.id, asked(), NOON)
    with pytest.raises(IllegalStepError):
        await questions.merge(GUILD, question.id, other.id, MOD, NOON, seen=1)
    done = await questions.step(GUILD, question.id, Step.APPROVE, MOD, NOON, seen=2)
    assert (done.text, done.state) == ("Something else?", State.APPROVED)


async def test_what_stands_in_no_message_is_found(records: Records) -> None:
    """A question is found until a message shows it; another server's call changes nothing."""
    ama = await opened(records)
    questions = records.amas.questions
    one, two = [await questions.ask(GUILD, ama.id, asked(user), NOON) for user in (1, 2)]
    queue = questions.queue
    assert await queue.unposted(2, ama.id) == []
    card = await queue.begun([one, two], 8, NOON)
    assert await queue.unposted(GUILD, ama.id) == []
    assert await queue.unsent(GUILD, ama.id) == [card]
    assert await queue.unsent(2, ama.id) == []
    assert abs(card.begun_at - NOON) < timedelta(milliseconds=1)
    await queue.posted(2, card, 77)
    assert await queue.cards(GUILD, ama.id, [one.id, two.id]) == []
    await queue.posted(GUILD, card, 77)
    assert await queue.unsent(GUILD, ama.id) == []
    assert await queue.cards(GUILD, ama.id, [one.id, two.id]) == [(77, 8, 0)]
    assert await queue.cards(2, ama.id, [one.id]) == []
    assert [each.id for each in await queue.of_message(GUILD, ama.id, 77)] == [one.id, two.id]
    assert await queue.of_message(2, ama.id, 77) == []
    await queue.gone(2, 77)
    assert await queue.unposted(GUILD, ama.id) == []
    await queue.gone(GUILD, 77)
    assert [each.id for each in await queue.unposted(GUILD, ama.id)] == [one.id, two.id]


async def test_who_is_to_be_told(records: Records) -> None:
    """The asker and all who joined are told of an answer, once; of a second clarification again."""
    ama = await opened(records)
    amas, questions = records.amas, records.amas.questions
    question = await questions.ask(GUILD, ama.id, asked(), NOON)
    await questions.step(GUILD, question.id, Step.APPROVE, MOD, NOON)
    await questions.join(GUILD, question.id, Credit(101, None), NOON)

    async def told() -> list[tuple[int, str]]:
        jobs = [one for one in await records.outbox.due(NOON) if one.kind is OutboxKind.NOTICE]
        assert {one.guild_id for one in jobs} <= {GUILD}
        for one in jobs:
            await records.outbox.done(one)
        state = (await questions.find(GUILD, question.id)).state
        return [(one.user_id, state) for one in jobs]

    assert await told() == []
    for _ in range(2):
        await questions.step(GUILD, question.id, Step.CLARIFY, GUEST, NOON, note="Which?")
        assert await told() == [(100, "unclear")]
        assert await told() == []
        await questions.edit(GUILD, question.id, asked(text="This?"), NOON)
    await amas.texts.draft(GUILD, ama.id, question.id, "So.", NOON)
    await amas.texts.answer(GUILD, ama.id, question.id, GUEST, NOON)
    assert await told() == [(100, "answered"), (101, "answered")]
    assert await told() == []


async def test_supports_of_one_person(records: Records) -> None:
    """Which of some questions somebody supports, in this server."""
    ama = await opened(records)
    questions = records.amas.questions
    one, two = [await questions.ask(GUILD, ama.id, asked(user), NOON) for user in (1, 2)]
    for each in (one, two):
        await questions.step(GUILD, each.id, Step.APPROVE, MOD, NOON)
    await questions.support(GUILD, one.id, 9, NOON)
    both = [one.id, two.id]
    assert await questions.supported(GUILD, 9, both) == {one.id}
    assert await questions.supported(2, 9, both) == set()
    assert await questions.supported(GUILD, 8, both) == set()


async def test_no_query_reads_a_table_through(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever members, moderators and the bot look up of an AMA goes by an index."""
    ama = await opened(records)
    amas, questions, drafts = records.amas, records.amas.questions, records.amas.drafts
    question = await questions.ask(GUILD, ama.id, asked(), NOON)
    seen: list[tuple[str, Any]] = []
    read = records.database.read

    async def noted(sql: str, values: Any = ()) -> list[Any]:
        seen.append((sql, values))
        return await read(sql, values)

    monkeypatch.setattr(records.database, "read", noted)
    await questions.find(GUILD, question.id)
    await questions.of(GUILD, ama.id, {State.WAITING})
    await questions.of(GUILD, ama.id, {State.APPROVED, State.ANSWERED}, wanted=True)
    await questions.words_of(GUILD, ama.id, {State.APPROVED})
    await questions.counts(GUILD, ama.id)
    await questions.of_member(GUILD, ama.id, 100)
    await questions.supported(GUILD, 100, [question.id])
    await questions.credits(GUILD, question.id)
    await questions.steps(GUILD, ama.id, question.id)
    await questions.queue.unposted(GUILD, ama.id)
    await questions.queue.beside(GUILD, ama.id, State.WAITING, after=0)
    await questions.queue.beside(GUILD, ama.id, State.WAITING, before=9)
    await questions.queue.of_message(GUILD, ama.id, 7)
    await questions.queue.cards(GUILD, ama.id, [question.id])
    await records.outbox.due(NOON)
    await records.outbox.next(NOON)
    await drafts.of_member(GUILD, ama.id, 100)
    await drafts.last_headline(GUILD, 100)
    await amas.of(GUILD)
    assert len(seen) == 19
    for sql, values in seen:
        for row in await read(f"EXPLAIN QUERY PLAN {sql}", values):
            assert not re.match(r"SCAN (ama\w*|outbox)\b", row["detail"]), (sql, row["detail"])

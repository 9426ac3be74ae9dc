"""AMAs on record: held against a model by hypothesis, and against many who press at once."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.ama.model import Ama, NewQuestion, Plan
from bot.ama.states import (
    ANSWERING,
    ASKING,
    MOVES,
    STEPS,
    WITH_MORE,
    Move,
    Phase,
    State,
    Step,
)
from bot.errors import (
    IllegalStepError,
    LimitReachedError,
    UnknownAmaError,
    UnknownQuestionError,
    VerbatimError,
)
from bot.records import OutboxItem, OutboxKind, Records
from bot.records.amas import Credit

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
GUILD, MOD, GUEST = 1, 50, 60


def plan(**changed: Any) -> Plan:
    """Return a moderated plan for a week."""
    values: dict[str, Any] = {
        "title": "Ask us",
        "guest_id": GUEST,
        "headline": "Guest @ Somewhere",
        "opens_at": NOON,
        "closes_at": NOON + timedelta(days=7),
        "channel_id": 7,
        "queue_id": 8,
    }
    return Plan(**{**values, **changed})


def asked(user: int = 100, text: str = "Why?", **changed: Any) -> NewQuestion:
    """Return a question."""
    return NewQuestion(user, text, tuple(text.lower().strip("?").split()), **changed)


async def opened(records: Records, **changed: Any) -> Ama:
    """Make an AMA and open it."""
    ama = await records.amas.create(GUILD, plan(**changed), MOD, NOON)
    return await records.amas.move(GUILD, ama.id, Move.OPEN, None, NOON)


async def test_everything_comes_back_as_it_was(records: Records) -> None:
    """A plan, a question and its answer's versions, field for field."""
    made = plan(host="Us", asker_role=3, per_member=2, anonymous=True)
    ama = await records.amas.create(GUILD, made, MOD, NOON)
    assert await records.amas.find(GUILD, ama.id) == ama
    assert ama.plan == made
    await records.amas.move(GUILD, ama.id, Move.OPEN, MOD, NOON)
    one = asked(headline="Somebody @ Somewhere", anonymous=True, text="Why?\n\nAnd *how*?")
    question = await records.amas.questions.ask(GUILD, ama.id, one, NOON)
    assert question == await records.amas.questions.find(GUILD, question.id)
    assert (question.number, question.state, question.text) == (1, State.WAITING, one.text)
    await records.amas.questions.step(GUILD, question.id, Step.APPROVE, MOD, NOON)
    texts = records.amas.texts
    await texts.draft(GUILD, ama.id, question.id, "First", NOON)
    await texts.draft(GUILD, ama.id, question.id, "Second", NOON, more=True)
    await texts.answer(GUILD, ama.id, question.id, GUEST, NOON)
    await texts.draft(GUILD, ama.id, question.id, "Better", NOON)
    versions = await texts.versions(GUILD, ama.id, question.id)
    assert [(one.parts, bool(one.published_at)) for one in versions] == [
        (("First", "Second"), True),
        (("Better",), False),
    ]
    ((found, text),) = await texts.answered(GUILD, ama.id)
    assert (found.id, text) == (question.id, "First\n\nSecond")
    await texts.answer(GUILD, ama.id, question.id, GUEST, NOON)
    ((found, text),) = await texts.answered(GUILD, ama.id)
    assert text == "Better"
    assert [one.step for one in await records.amas.questions.steps(GUILD, ama.id, question.id)] == [
        "ask",
        "approve",
        "answer",
        "answer",
    ]


async def test_the_opening_is_kept_in_versions(records: Records) -> None:
    """A draft isn't shown; once published it is, and an edit takes its place once published."""
    ama = await records.amas.create(GUILD, plan(), MOD, NOON)
    texts = records.amas.texts
    await texts.draft(GUILD, ama.id, None, "Hello", NOON)
    assert await texts.opening(GUILD, ama.id) is None
    await texts.answer(GUILD, ama.id, None, GUEST, NOON)
    assert await texts.opening(GUILD, ama.id) == "Hello"
    await texts.draft(GUILD, ama.id, None, "Hi", NOON)
    assert await texts.opening(GUILD, ama.id) == "Hello"
    await texts.answer(GUILD, ama.id, None, GUEST, NOON)
    assert await texts.opening(GUILD, ama.id) == "Hi"
    with pytest.raises(IllegalStepError):
        await texts.answer(GUILD, ama.id, None, GUEST, NOON)


async def test_another_servers_isnt_there(records: Records) -> None:
    """Nothing of an AMA is found, changed or counted from another server."""
    ama = await opened(records)
    question = await records.amas.questions.ask(GUILD, ama.id, asked(), NOON)
    amas, questions, texts = records.amas, records.amas.questions, records.amas.texts
    assert await amas.of(2) == []
    assert await questions.of(2, ama.id, list(State)) == []
    assert await questions.counts(2, ama.id) == {}
    assert await questions.of_member(2, ama.id, 100) == []
    assert await texts.answered(2, ama.id) == []
    calls = [
        amas.find(2, ama.id),
        amas.change(2, ama.id, lambda own: own, MOD, NOON),
        amas.move(2, ama.id, Move.CLOSE, MOD, NOON),
        amas.publish(2, ama.id, MOD, NOON),
        questions.ask(2, ama.id, asked(), NOON),
        questions.find(2, question.id),
        questions.step(2, question.id, Step.APPROVE, MOD, NOON),
        questions.edit(2, question.id, asked(), NOON),
        questions.join(2, question.id, Credit(5, None), NOON),
        questions.support(2, question.id, 5, NOON),
        texts.draft(2, ama.id, question.id, "x", NOON),
        texts.answer(2, ama.id, None, GUEST, NOON),
    ]
    for call in calls:
        with pytest.raises((UnknownAmaError, UnknownQuestionError)):
            await call


async def test_limit_and_role_of_asking(records: Records) -> None:
    """Each asks as often as they may; what was declined or withdrawn is given back."""
    ama = await opened(records, per_member=2)
    questions = records.amas.questions
    first = await questions.ask(GUILD, ama.id, asked(), NOON)
    await questions.ask(GUILD, ama.id, asked(), NOON)
    with pytest.raises(LimitReachedError):
        await questions.ask(GUILD, ama.id, asked(), NOON)
    await questions.ask(GUILD, ama.id, asked(user=101), NOON)
    await questions.step(GUILD, first.id, Step.WITHDRAW, 100, NOON)
    await questions.ask(GUILD, ama.id, asked(), NOON)


async def test_merging_credits_everybody_once(records: Records) -> None:
    """Askers, joiners and supporters of the merged one come along; a chain leads to the last."""
    ama = await opened(records)
    questions = records.amas.questions
    one, two, three = [
        await questions.ask(GUILD, ama.id, asked(user, headline=f"H{user}"), NOON)
        for user in (101, 102, 103)
    ]
    for question in (one, two, three):
        await questions.step(GUILD, question.id, Step.APPROVE, MOD, NOON)
    await questions.join(GUILD, one.id, Credit(104, None), NOON)
    await questions.support(GUILD, two.id, 104, NOON)
    await questions.merge(GUILD, one.id, two.id, MOD, NOON)
    last = await questions.merge(GUILD, two.id, three.id, MOD, NOON)
    told = await questions.credits(GUILD, three.id)
    assert sorted(one.user_id for one in told) == [101, 102, 104]
    assert {one.user_id: one.headline for one in told}[101] == "H101"
    assert last.supports == 3, "each of the three, and once"
    assert (await questions.find(GUILD, one.id)).merged_into == three.id
    with pytest.raises(IllegalStepError):
        await questions.merge(GUILD, one.id, three.id, MOD, NOON)
    with pytest.raises(UnknownQuestionError):
        await questions.merge(GUILD, three.id, three.id, MOD, NOON)


async def test_what_falls_due_is_done_once(records: Records) -> None:
    """Of many who find the same due, one does it, also after a restart."""
    ama = await opened(records)
    await asyncio.gather(*(records.amas.remind_guest(ama, 1, NOON) for _ in range(10)))
    jobs = [one for one in await records.outbox.due(NOON) if one.kind is OutboxKind.REMINDER]
    assert [one.items for one in jobs] == [(OutboxItem(1, 0),)]
    await records.outbox.done(jobs[0])
    await records.amas.remind_guest(ama, 1, NOON)
    assert OutboxKind.REMINDER not in [one.kind for one in await records.outbox.due(NOON)]


async def test_a_new_time_is_told_of_again(records: Records) -> None:
    """What was told of the old times may be told of the new ones; a new title changes nothing."""
    ama, posts = await opened(records), records.amas.posts
    for what in ("notice:closes-soon", "notice:opened", "overview:1"):
        await posts.intend(GUILD, ama.id, what, 4, NOON)
    named = replace(ama.plan, title="New")
    await records.amas.change(GUILD, ama.id, lambda _: named, MOD, NOON)
    assert len(await posts.of(GUILD, ama.id)) == 3
    later = replace(named, closes_at=NOON + timedelta(days=9))
    await records.amas.change(GUILD, ama.id, lambda _: later, MOD, NOON)
    assert set(await posts.of(GUILD, ama.id)) == {"notice:opened", "overview:1"}
    assert await posts.of(GUILD + 1, ama.id) == {}


# -- against a model

USERS = st.integers(100, 103)
ACTS = st.one_of(
    st.tuples(st.just("move"), st.sampled_from(list(Move))),
    st.tuples(st.just("ask"), USERS),
    st.tuples(
        st.just("step"),
        st.integers(0, 5),
        st.sampled_from(sorted(set(Step) - WITH_MORE)),
        USERS,
    ),
    st.tuples(st.just("edit"), st.integers(0, 5), USERS),
    st.tuples(st.just("merge"), st.integers(0, 5), st.integers(0, 5)),
    st.tuples(st.just("support"), st.integers(0, 5), USERS),
    st.tuples(st.just("join"), st.integers(0, 5), USERS),
    st.tuples(st.just("draft"), st.integers(0, 5), st.booleans()),
    st.tuples(st.just("answer"), st.integers(0, 5)),
    st.tuples(st.just("restart")),
)
BEGUN: list[tuple[Any, ...]] = [
    ("move", Move.OPEN),
    ("ask", 100),
    ("ask", 101),
    ("ask", 100),
    ("step", 0, Step.APPROVE, 100),
]
"""Without these few acts would get anywhere."""


class Model:
    """What an AMA should be after some acts, in the simplest words."""

    def __init__(self) -> None:
        self.phase = Phase.SCHEDULED
        self.states: list[State] = []
        self.askers: list[int] = []
        self.joined: list[set[int]] = []
        self.supports: list[set[int]] = []
        self.drafts: list[list[list[str]]] = []
        self.published: list[str | None] = []

    def act(self, what: str, *args: Any) -> None:
        """Do it, or raise ``IllegalStepError`` or ``LookupError``."""
        getattr(self, f"_{what}")(*args)

    def _known(self, number: int) -> None:
        if number >= len(self.states):
            raise LookupError

    def _move(self, move: Move) -> None:
        if (self.phase, move) not in MOVES:
            raise IllegalStepError(move, self.phase)
        self.phase = MOVES[self.phase, move]

    def _ask(self, user: int) -> None:
        if self.phase not in ASKING:
            raise IllegalStepError("ask", self.phase)
        self.states.append(State.WAITING)
        self.askers.append(user)
        self.joined.append(set())
        self.supports.append(set())
        self.drafts.append([])
        self.published.append(None)

    def _to(self, number: int, step: Step) -> None:
        self._known(number)
        if (self.states[number], step) not in STEPS:
            raise IllegalStepError(step, self.states[number])

    def _step(self, number: int, step: Step, user: int) -> None:
        self._to(number, step)
        if step is Step.WITHDRAW:
            self._withdraw(number, user)
            return
        if step in {Step.PASS, Step.CLARIFY} and self.phase not in ANSWERING:
            raise IllegalStepError(step, self.phase)
        self.states[number] = STEPS[self.states[number], step]

    def _withdraw(self, number: int, user: int) -> None:
        if self.askers[number] != user:
            raise LookupError
        joined = self.joined[number]
        if joined and self.states[number] is not State.ANSWERED:
            self.askers[number] = min(joined)  # all at the same moment
            joined.discard(self.askers[number])
            self.supports[number].discard(self.askers[number])
        else:
            self.states[number] = State.WITHDRAWN

    def _edit(self, number: int, user: int) -> None:
        self._known(number)
        if self.askers[number] != user:
            raise LookupError
        self._step(number, Step.EDIT, user)

    def _merge(self, number: int, into: int) -> None:
        self._known(number)
        self._known(into)
        if number == into:
            raise LookupError
        living = {State.WAITING, State.HELD, State.APPROVED, State.UNCLEAR}
        if self.states[into] not in living | {State.ANSWERED, State.PASSED}:
            raise IllegalStepError("merge", self.states[into])
        self._to(number, Step.MERGE)
        self.states[number] = State.MERGED
        for one in (self.supports, self.joined):
            one[into] |= (one[number] | {self.askers[number]}) - {self.askers[into]}

    def _listed(self, number: int) -> None:
        self._known(number)
        listed = {State.APPROVED, State.UNCLEAR, State.ANSWERED}
        if self.phase not in ASKING or self.states[number] not in listed:
            raise IllegalStepError("support", self.phase)

    def _support(self, number: int, user: int) -> None:
        self._listed(number)
        if self.askers[number] == user:
            raise IllegalStepError("support", "own")
        self.supports[number] ^= {user}

    def _join(self, number: int, user: int) -> None:
        self._listed(number)
        if self.askers[number] != user:
            self.supports[number].add(user)
            self.joined[number].add(user)

    def _writable(self, number: int) -> None:
        self._to(number, Step.ANSWER)
        closed = self.phase is Phase.CLOSED and self.states[number] is State.ANSWERED
        if self.phase not in ANSWERING and not closed:
            raise IllegalStepError("answer", self.phase)

    def _draft(self, number: int, more: bool) -> None:
        self._writable(number)
        drafts = self.drafts[number]
        if more and drafts:
            drafts[-1].append("part")
        else:
            drafts.append(["part"])

    def _answer(self, number: int) -> None:
        self._writable(number)
        if not self.drafts[number]:
            raise IllegalStepError("answer", "published already")
        self.published[number] = "\n\n".join(self.drafts[number][-1])
        self.drafts[number] = []
        self.states[number] = State.ANSWERED


async def _really(records: Records, ama_id: int, ids: list[int], what: str, *args: Any) -> None:
    """Do the same to the records; an unknown number is an unknown question."""
    amas, questions, texts = records.amas, records.amas.questions, records.amas.texts

    def known(number: int) -> int:
        return ids[number] if number < len(ids) else 5

    match what:
        case "move":
            await amas.move(GUILD, ama_id, args[0], MOD, NOON)
        case "ask":
            made = await questions.ask(GUILD, ama_id, asked(args[0]), NOON)
            ids.append(made.id)
        case "step":
            await questions.step(GUILD, known(args[0]), args[1], args[2], NOON)
        case "edit":
            await questions.edit(GUILD, known(args[0]), asked(args[1], "New?"), NOON)
        case "merge":
            await questions.merge(GUILD, known(args[0]), known(args[1]), MOD, NOON)
        case "support":
            await questions.support(GUILD, known(args[0]), args[1], NOON)
        case "join":
            await questions.join(GUILD, known(args[0]), Credit(args[1], None), NOON)
        case "draft":
            await texts.draft(GUILD, ama_id, known(args[0]), "part", NOON, more=args[1])
        case _:
            await texts.answer(GUILD, ama_id, known(args[0]), GUEST, NOON)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(begun=st.booleans(), acts=st.lists(ACTS, max_size=40))
async def test_the_records_do_what_the_model_does(
    tmp_path_factory: pytest.TempPathFactory,
    begun: bool,
    acts: list[tuple[Any, ...]],
) -> None:
    """Whatever is done in whatever order, with restarts: same refusals, same states, same words."""
    path = tmp_path_factory.mktemp("model") / "verbatim.sqlite3"
    records = await Records.open(path)
    try:
        ama = await records.amas.create(GUILD, plan(), MOD, NOON)
        model, ids = Model(), list[int]()
        for what, *args in [*(BEGUN if begun else ()), *acts]:
            if what == "restart":
                await records.close()
                records = await Records.open(path)
                continue
            try:
                model.act(what, *args)
            except IllegalStepError:
                with pytest.raises(IllegalStepError):
                    await _really(records, ama.id, ids, what, *args)
            except LookupError:
                with pytest.raises(VerbatimError):
                    await _really(records, ama.id, ids, what, *args)
            else:
                await _really(records, ama.id, ids, what, *args)
        assert (await records.amas.find(GUILD, ama.id)).phase is model.phase
        found = await records.amas.questions.of(GUILD, ama.id, list(State))
        assert [one.state for one in found] == model.states
        assert [one.supports for one in found] == [len(one) for one in model.supports]
        assert [one.user_id for one in found] == model.askers
        for one, joined in zip(found, model.joined, strict=True):
            credited = await records.amas.questions.credits(GUILD, one.id)
            assert {each.user_id for each in credited} == joined
        told = {one.number: text for one, text in await records.amas.texts.answered(GUILD, ama.id)}
        assert told == {
            number: text
            for number, (state, text) in enumerate(
                zip(model.states, model.published, strict=True), 1
            )
            if state is State.ANSWERED
        }
    finally:
        with suppress(VerbatimError):
            await records.close()

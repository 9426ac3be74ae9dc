"""Near-duplicates of a labelled question: by words and by meaning, and never with another name."""

from __future__ import annotations

import gc
from pathlib import Path
from weakref import ref

import pytest

from bot.answering import Answer, Answerer, Refusal
from bot.corpus import load_corpus
from bot.meaning.model import find_model, load_encoder
from bot.meaning.vectors import CorpusMeaning
from bot.moderation.regressions import ExpectedQuote, find_regressions
from bot.search.labels import PassageLabel, telling_words

TEXT = """# Impartiality

Amnesty takes no side in the war between Iran and Iraq.

The death penalty is wrong in all cases, and Amnesty opposes it.

Before joining Amnesty, the Secretary General taught law, and asked Peter why.

The office closes at five in the evening, when the cat leaves.
"""
PENALTY = "Does Amnesty oppose the death penalty?"
WAR = "What does Amnesty say about the war between Iran and Iraq?"


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    """Return one that finds by words."""
    folder = tmp_path_factory.mktemp("texts")
    (folder / "text.md").write_text(TEXT, encoding="utf-8")
    return Answerer(load_corpus(folder, strict=True))


def citation(answerer: Answerer) -> str:
    """Return that of the passage about the cat: no question here is about it."""
    return answerer.corpus.passages[-1].citation


def picked(answerer: Answerer, label: str, question: str) -> bool:
    """Whether a label picks the first quote of a question."""
    own = answerer.with_labels([PassageLabel(label, citation(answerer))])
    found = own.ask(question)
    assert not (isinstance(found, Answer) and found.picked) or "cat" in found.quotes[0].text
    return isinstance(found, Answer) and found.picked


@pytest.mark.parametrize(
    ("label", "question", "same"),
    [
        (PENALTY, " does amnesty  OPPOSE the death penalty", True),
        (PENALTY, "Would Amnesty oppose death penalties?", True),
        (PENALTY, "Does Amnesty oppose the death penlty?", True),
        (PENALTY, "hey, quick one: does Amnesty oppose the death penalty?", True),
        (PENALTY, "Why does Amnesty oppose the death penalty?", False),
        (PENALTY, "Doesn't Amnesty oppose the death penalty?", False),
        (PENALTY, "Does Amnesty not oppose the death penalty?", False),
        (PENALTY, "Does Amnesty oppose the death penalty in Iran?", False),
        (PENALTY, "Does Greenpeace oppose the death penalty?", False),
        (PENALTY, "Did Amnesty oppose the death penalty in 1975?", False),
        (PENALTY, "Does Amnesty oppose the penalty?", False),
        (PENALTY, "Does Amnesty oppose the death penalty for a cat that leaves?", False),
        (WAR, "What does Amnesty say about the war between Iraq and Iran?", False),
    ],
)
def test_by_words(answerer: Answerer, label: str, question: str, *, same: bool) -> None:
    """Spelling and chat make no difference; a name, a number, why or not, or a new subject do."""
    assert picked(answerer, label, question) is same


def test_by_meaning(answerer: Answerer) -> None:
    """Where passages are found by meaning, other words for the same are the same question."""
    if (folder := find_model()) is None:
        pytest.skip("the model isn't installed")
    meaning = CorpusMeaning.build(load_encoder(folder), answerer.corpus, answerer.index.sentences)
    by_meaning = answerer.with_meaning(meaning)
    label, other = "Is the death penalty ever acceptable?", "Is capital punishment ever acceptable?"
    assert not picked(answerer, label, other)
    assert picked(by_meaning, label, other)
    assert picked(by_meaning, PENALTY, "Does Amnesty oppose the death penlty?")
    for question in (
        "Is capital punishment ever acceptable in Iran?",
        "Is capital punishment never acceptable?",
        "How is capital punishment ever acceptable?",
        "Is the office ever closed?",
    ):
        assert not picked(by_meaning, label, question)

    questions = ["Is the office ever closed?", label, "When is it?", other, f"{label} In Iran?"]
    assert by_meaning.same_questions(questions) == [(3, 1)]
    assert not answerer.same_questions(questions)


def test_a_server_holds_no_corpus_that_was_replaced(tmp_path: Path) -> None:
    """What is made with a server's labels doesn't keep alive what it was made of."""
    (tmp_path / "a.md").write_text("Otters sleep.\n", encoding="utf-8")
    before = Answerer(load_corpus(tmp_path))
    made = before.with_labels([PassageLabel("Do otters sleep?", citation(before))])
    gone = ref(before)
    del before
    gc.collect()
    assert gone() is None
    assert isinstance(answer := made.ask("Do otters sleep?"), Answer)
    assert answer.picked


def test_which_label_counts(answerer: Answerer) -> None:
    """The first of the same question; that none answers it rules too; a lost passage acts not."""
    cat, first = citation(answerer), answerer.corpus.passages[0].citation

    def first_quote(*labels: PassageLabel) -> str | None:
        found = answerer.with_labels(labels).ask(PENALTY)
        return found.quotes[0].citation if isinstance(found, Answer) and found.picked else None

    newest, older = PassageLabel(PENALTY, cat), PassageLabel(PENALTY, first)
    near = PassageLabel("Would Amnesty oppose death penalties?", first)
    assert first_quote(newest, older) == cat
    assert first_quote(near, newest) == cat, "its own before a near-duplicate's"
    assert first_quote(PassageLabel(PENALTY, None), near) is None
    lost = PassageLabel(PENALTY, cat.rpartition("-")[0] + "-000000")
    assert first_quote(lost) is None
    assert first_quote(lost, older) == first
    assert first_quote() is None


def test_regressions(answerer: Answerer) -> None:
    """A passage that is gone, one that isn't quoted, and an answer where there should be none."""
    penalty = answerer.ask(PENALTY).quotes[0].citation
    expected = [
        ExpectedQuote(1, PENALTY, penalty),
        ExpectedQuote(2, PENALTY, citation(answerer)),
        ExpectedQuote(3, PENALTY, "text-000000"),
        ExpectedQuote(4, PENALTY, None),
        ExpectedQuote(5, "zzz", None),
    ]
    found = find_regressions(answerer, expected, 0.0, 0.0)
    assert found == {2: "hidden", 3: "expired", 4: "answered"}
    assert not find_regressions(answerer, expected[:1], 1.0, 0.0), "it is shown, as the closest"
    own = answerer.with_labels([PassageLabel(PENALTY, citation(answerer))])
    assert 2 not in find_regressions(own, expected, 0.0, 0.0)


def test_explained(answerer: Answerer) -> None:
    """The rule is named; the picked passage's score stands there though it has no word of it."""
    own = answerer.with_labels([PassageLabel("zzz?", citation(answerer))])
    assert isinstance(answerer.ask("zzz"), Refusal)
    found = own.explain("zzz")
    assert found.rule == "label"
    assert isinstance(found.outcome, Answer)
    assert [one.passage for one in found.scored] in ([], [found.outcome.quotes[0].passage])


@pytest.mark.parametrize(
    ("question", "telling"),
    [
        ("Don’t they?", {"not"}),
        ("Wo war das, und wann?", {"wo", "wann"}),
        ("How many left in May 1999?", {"how", "may", "1999"}),
        ("What is it?", set[str]()),
    ],
)
def test_telling_words(question: str, telling: set[str]) -> None:
    """Question words, negations, numbers and dates; what and which ask for anything."""
    assert telling_words(question) == telling

"""The order of the best passages, once more: each term of the formula, worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.answering import Answerer
from bot.corpus import load_corpus
from bot.search.analysis import analyzer
from bot.search.bm25 import Hit
from bot.search.query import ParsedQuery, answer_type_of
from bot.search.score import Candidate, SentenceScorer, rerank
from bot.search.weights import Weights

APART = "The penalty for parking is small. Nobody was ever put to death over a car in this town."
TOGETHER = "They campaign against the death penalty all over the world, and will go on with it."


def answerer(folder: Path, text: str, name: str = "a.md") -> Answerer:
    """Return an answerer from one file."""
    (folder / name).write_text(text, encoding="utf-8")
    return Answerer(load_corpus(folder, strict=True))


def test_scores_never_rise_down_the_list(tmp_path: Path) -> None:
    """What stands behind the reranked passages has no higher score than they."""
    lines = [f"The {'death ' * (n % 3)}penalty number {n}." for n in range(60)]
    found = answerer(tmp_path, "\n\n".join(lines), "a.txt").ask(
        "death penalty", threshold=0, passages=60
    )
    scores = [one.score for one in found.ranked]
    assert len(scores) == 60 > Weights().reranked
    assert scores == sorted(scores, reverse=True)


def test_nothing_to_rerank(tmp_path: Path) -> None:
    """No hits give no candidates, and no words change no score."""
    made = answerer(tmp_path, "Apples.", "a.txt")
    weights = Weights()
    scorer = SentenceScorer(made.corpus, made.index, ParsedQuery({}), weights)
    assert rerank(scorer, ()) == ()
    (only,) = rerank(scorer, (Hit(0, 1.0),))
    assert only.hit == Hit(0, 1.0)


BARE = Weights(
    sentence=0.0,
    adjacent=0.0,
    before=0.0,
    after=0.0,
    headed=0.0,
    answered=0.0,
    asker=0.0,
    question=1.0,
    kind=0.0,
)
"""A sentence is worth the question's words in it, and nothing is added to a score."""
BRIDGES = "Rivers rise. Bridges fall. Water flows.\n\nCats sleep.\n\nDogs bark.\n"
TALK = """
We begin.

## Question 1: Mason @ Quarry
Do bridges fall? Stone is old.

### Answer: Guest
It rains. Rivers rise.

## Question 2
Do cats sleep?

### Answer
Dogs bark.
"""


class Reranked:
    """A corpus looked at again for a question: what its passages and sentences are worth."""

    def __init__(self, folder: Path, text: str, question: str, weights: Weights) -> None:
        made = answerer(folder, text)
        self.index = made.index.bm25
        terms = dict.fromkeys(analyzer().terms(question))
        self.query = ParsedQuery(
            {term: self.index.weight(term) for term in terms}, answer_type_of(question)
        )
        self.hits = self.index.rank(terms, 100)
        self.found = rerank(
            SentenceScorer(made.corpus, made.index, self.query, weights),
            self.hits[: weights.reranked],
        )

    def candidate(self, beginning: str) -> Candidate:
        """Return the one passage that begins so."""
        (found,) = [one for one in self.found if one.passage.text.startswith(beginning)]
        return found

    def scores(self, beginning: str) -> list[float]:
        """Return what the sentences are worth of the one passage that begins so."""
        return [one.score for one in self.candidate(beginning).sentences]

    def idf(self, *terms: str) -> float:
        """Return the weight of some terms together."""
        return sum(map(self.index.weight, terms))


def test_own_words(tmp_path: Path) -> None:
    """A sentence is worth the idf of the question's words in it, each counted once."""
    text = "Bridges fall on bridges. Rivers rise. Cats sleep.\n\nDogs bark.\n"
    found = Reranked(tmp_path, text, "bridges fall rivers zebras", BARE)
    assert found.scores("Bridges") == pytest.approx(
        [found.idf("bridg", "fall"), found.idf("river"), 0.0]
    )


def test_words_before_and_after(tmp_path: Path) -> None:
    """What only a neighbour has counts less; what is two sentences off doesn't count."""
    weights = replace(BARE, before=0.3, after=0.2)
    found = Reranked(tmp_path, BRIDGES, "rivers bridges water", weights)
    river, bridge, water = map(found.idf, ("river", "bridg", "water"))
    assert found.scores("Rivers") == pytest.approx(
        [river + 0.2 * bridge, bridge + 0.3 * river + 0.2 * water, water + 0.3 * bridge]
    )


def test_a_neighbours_word_that_is_ones_own(tmp_path: Path) -> None:
    """A word that the sentence has itself isn't counted again for its neighbour."""
    weights = replace(BARE, before=0.3, after=0.2)
    text = "Bridges rise. Bridges fall. Bridges sway.\n\nDogs bark.\n"
    found = Reranked(tmp_path, text, "bridges", weights)
    assert found.scores("Bridges") == pytest.approx([found.idf("bridg")] * 3)


def test_the_heading_above(tmp_path: Path) -> None:
    """A heading's words count for the first sentence right below it, for none behind that."""
    text = "# Notes\n\n## Old bridges\n\nBridges fall. They do.\n\nCats bridge gaps.\n"
    found = Reranked(tmp_path, text, "old bridges", replace(BARE, headed=1.5))
    assert found.scores("Bridges") == pytest.approx(
        [found.idf("bridg") + 1.5 * found.idf("old"), 0]
    )
    assert found.scores("Cats") == pytest.approx([found.idf("bridg")])


def test_the_question_that_is_answered(tmp_path: Path) -> None:
    """The question's words count a little for each sentence of its answer, and no other's."""
    found = Reranked(tmp_path, TALK, "bridges rivers old", replace(BARE, answered=0.25))
    river, asked = found.idf("river"), 0.25 * found.idf("bridg", "old")
    assert found.scores("It rains") == pytest.approx([asked, river + asked])
    assert found.scores("Do bridges") == pytest.approx([found.idf("bridg"), found.idf("old")])
    assert all(not one.passage.text.startswith("Dogs") for one in found.found)


def test_the_asker(tmp_path: Path) -> None:
    """The words of the asker's headline count for each sentence of the question alone."""
    found = Reranked(tmp_path, TALK, "mason bridges", replace(BARE, asker=0.5))
    mason = 0.5 * found.idf("mason")
    assert found.scores("Do bridges") == pytest.approx([found.idf("bridg") + mason, mason])
    assert found.scores("It rains") == [0, 0]


@pytest.mark.parametrize(
    ("question", "share"), [("bridges", 0.6), ("What did they ask about bridges?", 1.0)]
)
def test_a_mere_question(tmp_path: Path, question: str, share: float) -> None:
    """A question's sentence is worth less, unless it is asked what was asked."""
    found = Reranked(tmp_path, TALK, question, replace(BARE, question=0.6))
    assert found.scores("Do bridges") == pytest.approx([share * found.idf("bridg"), 0])


@pytest.mark.parametrize(
    ("question", "has"),
    [
        ("When do bridges fall in the zebra?", [True, False, False]),
        ("How many bridges fall in the zebra?", [True, True, False]),
        ("Who sees bridges fall in the zebra?", [False, False, True]),
        ("Who is Eva, and do bridges fall in the zebra?", [False, False, False]),
        ("Do bridges fall in the zebra?", [False, False, False]),
    ],
)
def test_what_is_asked_for(tmp_path: Path, question: str, has: list[bool]) -> None:
    """A sentence with a date, a number or a name gets a share of the whole question's weight.

    A word that no passage has counts in that; a name that stands in the question is no answer.
    """
    text = "Bridges fell by 1994. Seven fall. Then Eva fell.\n\nDogs bark.\n"
    found = Reranked(tmp_path, text, question, replace(BARE, kind=0.1))
    plain = Reranked(tmp_path, text, question, BARE)
    bonus = 0.1 * sum(found.query.idf.values())
    assert "zebra" in found.query.idf
    assert found.scores("Bridges") == pytest.approx(
        [one + bonus * kind for one, kind in zip(plain.scores("Bridges"), has, strict=True)]
    )


def test_what_was_asked(tmp_path: Path) -> None:
    """Who asks what was asked gets the sentence of a question that ends in a question mark."""
    question = "What did the mason ask about old bridges?"
    found = Reranked(tmp_path, TALK, question, replace(BARE, kind=0.1))
    bonus = 0.1 * found.query.total
    assert found.scores("Do bridges") == pytest.approx(
        [found.idf("bridg") + bonus, found.idf("old")]
    )
    assert found.scores("It rains") == [0, 0]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The death penalty ends.", [("death", "penalti")]),
        ("The death of a penalty ends.", [("death", "penalti")]),  # function words don't part
        ("Death penalty, death penalty.", [("death", "penalti")]),  # once
        ("The death penalty law ends.", [("death", "penalti"), ("penalti", "law")]),
        ("The penalty: death.", []),  # the other way round
        ("Sudden death. Penalty ends.", []),  # in two sentences
        ("Death by any penalty law.", [("death", "penalti"), ("penalti", "law")]),
        ("Death by hard penalty.", []),  # a word between
        ("A death law.", []),  # not side by side in the question
    ],
)
def test_side_by_side(tmp_path: Path, text: str, pairs: list[tuple[str, str]]) -> None:
    """Two of the question's words that stand together as in it add half of the lesser's idf."""
    text = f"{text}\n\nThe law of bridges.\n\nPenalty law.\n\nDeath.\n\nDogs.\n"
    found = Reranked(tmp_path, text, "death penalty law", replace(BARE, adjacent=0.5))
    one = found.candidate(text[:9])
    added = sum(min(found.idf(a), found.idf(b)) for a, b in pairs)
    assert one.hit.score == pytest.approx(one.counted + 0.5 * added)


def test_the_best_sentence(tmp_path: Path) -> None:
    """A share of what the best sentence is worth is added to the counted score, and no other's."""
    found = Reranked(tmp_path, BRIDGES, "rivers bridges fall", replace(BARE, sentence=0.7))
    one = found.candidate("Rivers")
    assert one.counted == found.hits[0].score
    assert one.hit.score == pytest.approx(one.counted + 0.7 * found.idf("bridg", "fall"))


def test_behind_the_reranked_nothing_moves(tmp_path: Path) -> None:
    """Only the first are looked at again, by their counted score; nothing else gets among them."""
    lines = [f"Death number {n} has its own penalty." for n in range(4)]
    lines += ["Of the death penalty and of sand, stone, water, dust, lime and clay we speak."]
    text = "\n\n".join([*lines, "Dogs bark."])
    few, more = (
        Reranked(tmp_path, text, "death penalty", Weights(reranked=n, adjacent=3)) for n in (4, 5)
    )
    assert [one.hit.position for one in few.found] == [0, 1, 2, 3]
    assert more.found[0].hit.position == 4
    made = Answerer(load_corpus(tmp_path, strict=True), Weights(reranked=4, adjacent=3))
    ranked = made.ask("death penalty", threshold=0).ranked
    assert [one.passage.text for one in ranked] == lines
    assert ranked[4].score == few.hits[4].score


def test_same_scores_keep_their_order(tmp_path: Path) -> None:
    """Passages that are worth the same stay as they were counted, whatever stands between them."""
    lines = ["Bridges fall.", "Cats sleep.", "Bridges fall.", "Old bridges fall.", "Bridges fall."]
    found = Reranked(tmp_path, "\n\n".join(lines), "bridges fall", Weights())
    same = [one for one in found.found if one.passage.text == "Bridges fall."]
    assert [one.hit.position for one in same] == [0, 2, 4]
    assert len({one.hit.score for one in same}) == 1

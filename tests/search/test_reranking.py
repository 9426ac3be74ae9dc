"""The order of the best passages, once more: words that stand together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering import Answerer
from bot.corpus import load_corpus
from bot.search.index import Hit
from bot.search.reranking import Asked, rerank
from bot.search.weights import Weights

if TYPE_CHECKING:
    from pathlib import Path

APART = "The penalty for parking is small. Nobody was ever put to death over a car in this town."
TOGETHER = "They campaign against the death penalty all over the world, and will go on with it."


def answerer(folder: Path, text: str, name: str = "a.md") -> Answerer:
    """Return an answerer from one file."""
    (folder / name).write_text(text, encoding="utf-8")
    return Answerer(load_corpus(folder, strict=True))


def test_words_side_by_side_come_first(tmp_path: Path) -> None:
    """Of two passages with the same words, the one that has them in one phrase comes first."""
    found = answerer(tmp_path, f"{APART}\n\n{TOGETHER}\n").ask("death penalty", threshold=0)
    assert found.ranked[0].passage.text == TOGETHER


def test_a_heading_speaks_for_the_passage_below_it(tmp_path: Path) -> None:
    """A heading's phrase counts for the first passage below it, and for no other."""
    headed = "## Death penalty\n\nWe are against it.\n\nAnd so is she."
    text = f"# Notes\n\n{headed}\n\n## Cars\n\n{APART}\n"
    found = answerer(tmp_path, text).ask("death penalty", threshold=0)
    scores = {one.passage.text: one.score for one in found.ranked}
    assert found.ranked[0].passage.text == "We are against it."
    assert scores["We are against it."] > scores["And so is she."]


def test_ties_keep_their_order(tmp_path: Path) -> None:
    """Passages with the same score stay in the corpus's order."""
    made = answerer(tmp_path, "Apples grow here.\n\nApples grow there.\n", "a.txt")
    found = made.ask("apples", threshold=0)
    assert [one.passage.text for one in found.ranked] == ["Apples grow here.", "Apples grow there."]


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
    assert rerank(made.corpus, made.prepared, (), Asked({}), weights) == ()
    (only,) = rerank(made.corpus, made.prepared, (Hit(0, 1.0),), Asked({}), weights)
    assert only.hit == Hit(0, 1.0)

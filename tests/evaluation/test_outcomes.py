"""What becomes of each question: the real program on a small corpus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bot.answering import Answerer
from bot.cli.output import outcome_json
from bot.corpus import Corpus
from bot.evaluation.golden import read_golden
from bot.evaluation.outcomes import outcomes_of


def test_each_question_is_asked_as_a_member_would(
    corpus: Corpus, write: Callable[..., Path]
) -> None:
    """Ranks, quotes and refusals are those of the program, at the threshold and without one."""
    golden = read_golden(
        write(
            {"question": "Where does the heron stand?", "expect": ["in the reeds"]},
            {"question": "Does the otter dig a sett?", "expect": ["sleeps"]},
            {"question": "Does the otter dig a sett?", "expect": []},
            {"question": "Zebras?", "expect": []},
        )
    )
    answerer = Answerer(corpus)
    heron, otter, same, zebra = outcomes_of(golden, answerer, 0, outcome_json)
    assert (heron.rank, heron.first_right, heron.answered, heron.good) == (1, True, True, True)
    assert heron.first == "The heron 🪶 stands in the reeds."
    assert heron.citation is not None
    assert heron.citation.startswith("birds-")
    assert (otter.rank, otter.first_right) == (2, False)
    assert not otter.good
    assert (same.rank, same.answered, same.good) == (None, True, False)
    assert (zebra.answered, zebra.rights, zebra.first, zebra.good) == (False, (), None, True)
    assert zebra.confidence == 0
    assert all(one.milliseconds > 0 for one in (heron, otter, same, zebra))

    refused = next(iter(outcomes_of(golden, answerer, 1, outcome_json)))
    assert not refused.answered
    assert not refused.good
    assert (refused.rank, refused.rights) == (heron.rank, heron.rights)
    assert (refused.confidence, refused.first) == (heron.confidence, heron.first)

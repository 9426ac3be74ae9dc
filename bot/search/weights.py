"""Every number that ranking, quoting and refusing depend on, in one place.

``docs/retrieval.md`` has the formula of each step, what each part is worth, and how the numbers
were found. ``verbatim measure --set`` and ``--against`` try others on a golden set.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

_MOST = 1000
"""No weight is further from 0: nothing that is counted with them leaves the range of a float."""

_RANGES: dict[str, tuple[int, int]] = {
    **dict.fromkeys(("b", "repeated", "enough", "enough_words", "beside"), (0, 1)),
    **dict.fromkeys(("reranked", "candidates"), (1, _MOST)),
    **dict.fromkeys(("intercept", "share", "matched", "size"), (-_MOST, _MOST)),
}
"""From where to where a weight makes sense; those that aren't named go from 0 up."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights in force; each names the step that it belongs to.

    Raises ``ValueError`` for one that makes no sense: a negative k1, no passage to quote from, no
    number at all.
    """

    # BM25 over passages
    k1: float = 0.9
    """How soon a word that comes again in a passage stops to add."""
    b: float = 0.75
    """How much a long passage's words count for less."""
    heading: int = 2
    """How often a heading's word counts as one of the passage's own."""

    # The best passages, once more
    reranked: int = 20
    """How many passages are looked at again."""
    sentence: float = 0.6
    """How much of what its best sentence is worth is added to a passage's score."""
    adjacent: float = 0.5
    """What two of the question's words add that stand side by side as in the question."""

    # What a sentence is worth, beside the question's words in it
    before: float = 0.35
    """What the question's words are worth that the sentence before it has."""
    after: float = 0.3
    """What the question's words are worth that the sentence behind it has."""
    headed: float = 1.2
    """What a heading's words are worth to the sentence right below it, which it speaks for."""
    answered: float = 0.25
    """What the words of the question that it answers are worth to an answer's sentence."""
    asker: float = 1.0
    """What the words of an asker's headline are worth to the sentences of the question."""
    question: float = 0.6
    """How much a sentence of a question is worth where nobody asks for what was asked."""
    kind: float = 0.15
    """What having a date, a number or a name is worth where the question asks for one."""

    # Quotes
    candidates: int = 5
    """How many of the best passages are quoted from."""
    repeated: float = 0.85
    """What a word is still worth to the next quote once a quote has it."""
    passage: float = 0.45
    """How much of its passage's score counts beside a sentence's own words."""
    enough: float = 0.5
    """A further quote is shown if it is worth this share of the first …"""
    enough_words: float = 0.15
    """… and so are the question's words in it alone: no filler out of a good passage."""
    beside: float = 0.3
    """From this share of the asker's words on that its question has, and an answer's quote lacks,
    the question is shown with it."""

    # Confidence: a logistic model
    intercept: float = -4.5
    share: float = 16.5
    """… on the share of the reachable BM25 score."""
    matched: float = 3.45
    """… on the logarithm of one more than the words matched."""
    size: float = -0.7
    """… on the logarithm of the number of passages."""

    def __post_init__(self) -> None:
        """Refuse what no answer can be counted with."""
        for field in fields(self):
            low, high = _RANGES.get(field.name, (0, _MOST))
            value: float = getattr(self, field.name)
            if not low <= value <= high:
                message = f"{field.name} is a number from {low} to {high}, not {value}"
                raise ValueError(message)


DEFAULT = Weights()

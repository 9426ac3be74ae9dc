"""All numbers that ranking, quoting and refusing depend on.

``docs/retrieval.md`` has the formula of each step, what each part contributes, and how the numbers
were found. Try others on a golden set with ``verbatim measure --set`` and ``--against``.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

_MOST = 1000
"""The largest absolute weight, so that no result leaves the range of a float."""

CONFIDENCE = (
    "intercept", "share", "near", "covered", "margin", "undated", "asked", "found", "size", "named",
    "absent", "keywords",
)  # fmt: skip
"""The weights of the confidence's model."""
_RANGES: dict[str, tuple[int, int]] = {
    **dict.fromkeys(
        ("b", "repeated", "enough", "enough_words", "beside", "worded", "synonym"), (0, 1)
    ),
    **dict.fromkeys(("reranked", "candidates"), (1, _MOST)),
    **dict.fromkeys(CONFIDENCE, (-_MOST, _MOST)),
}
"""The sensible range of each weight; by default from 0 up."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights, grouped by step.

    Raises ``ValueError`` for an invalid one, such as a negative k1, no passage to quote from, or
    NaN.
    """

    # BM25 over passages
    k1: float = 0.9
    """How quickly further occurrences of a word stop adding to the score."""
    b: float = 0.75
    """How much the words of a long passage are discounted."""
    heading: int = 2
    """How many times a heading's word counts."""

    synonym: float = 0.8
    """How much the words weigh, at most, that a word list adds for a phrase of the question."""

    # Reranking
    reranked: int = 20
    """How many passages are reranked."""
    sentence: float = 0.6
    """The share of its best sentence's score that is added to a passage's score."""
    adjacent: float = 0.5
    """The weight of two words that are adjacent as in the question."""

    # Nearness in meaning
    meaning: float = 2.0
    """The weight of a passage's nearness in meaning, times the question's whole weight."""
    unworded: float = 24.0
    """What is added to that weight, at most, where no passage has the question's words …"""
    worded: float = 0.6
    """… and nothing where one has this share of them."""
    nearest: float = 0.7
    """The share of that weight that a sentence's nearness has when sentences compete."""
    grown: float = 0.6
    """A neighbour this near, as a share of the quoted sentence's nearness, is quoted with it."""

    # A sentence's score (SENTENCE_SCORE), in addition to the question's words in it
    before: float = 0.35
    """The weight of the question's words in the sentence before."""
    after: float = 0.3
    """The weight of the question's words in the sentence after."""
    headed: float = 1.2
    """The weight of a heading's words for the sentence right below it."""
    answered: float = 0.25
    """The weight of an exchange's question for the sentences of its answer."""
    asker: float = 1.0
    """The weight of an asker's headline for the sentences of the question."""
    question: float = 0.6
    """The factor for a question's own sentences, unless the member asks what was asked."""
    kind: float = 0.15
    """The weight of a date, a number or a name if the question asks for one."""

    # Quotes
    candidates: int = 5
    """How many of the best passages are quoted from."""
    repeated: float = 0.85
    """The factor for words that an earlier quote has."""
    passage: float = 0.45
    """The weight of the passage's score when sentences compete."""
    enough: float = 0.65
    """A further quote needs this share of the first one's score …"""
    enough_words: float = 0.15
    """… and this share for the question's words in it alone, to avoid filler."""
    beside: float = 0.3
    """An answer's quote is shown with its question if that has this share of the member's words
    that
    the quote lacks."""

    # Confidence: a logistic model of bot/search/confidence.py's features
    intercept: float = -4.52
    share: float = 0.0
    near: float = 7.24
    covered: float = 0.54
    margin: float = 4.15
    undated: float = -1.44
    asked: float = 1.88
    found: float = -0.92
    size: float = -0.64
    named: float = 1.0
    absent: float = -2.41
    keywords: float = 1.5

    def __post_init__(self) -> None:
        for field in fields(self):
            low, high = _RANGES.get(field.name, (0, _MOST))
            value: float = getattr(self, field.name)
            if not low <= value <= high:
                message = f"{field.name} is a number from {low} to {high}, not {value}"
                raise ValueError(message)


DEFAULT = Weights()
WORDS_ALONE = Weights(
    enough=0.5,
    intercept=-4.84, share=6.81, near=0.0, covered=0.48, margin=2.36, undated=-1.84, asked=1.67,
    found=0.0, size=-0.51, named=0.73, absent=-1.38,
)  # fmt: skip
"""The weights where there is no model of meaning."""

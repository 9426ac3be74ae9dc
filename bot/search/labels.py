"""A server's labels: which passage its moderators picked for a question.

A label acts for near-duplicates of its question too: questions with nearly the same words or, where
passages are found by meaning, nearly the same meaning. Another name, number, date, question word or
negation makes another question, and so does another order of the names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from bot.search.analysis import words
from bot.search.likeness import most_similar
from bot.search.query import answer_types_of

MIN_SHARE = 0.8
"""How many of the longer question's words the shorter one has, at least."""
MIN_COSINE = 0.8
"""From this nearness in meaning on, a question is a near-duplicate."""
MAX_BY_MEANING = 100
"""With how many labels' questions a question is compared by meaning, the first of them."""

_QUESTION_WORDS = (
    "who whom whose when where why how",
    "wer wen wem wessen wann wo wohin woher warum wieso weshalb wie",
    "qui quand ou pourquoi comment combien",
    "quien cuando donde como cuanto cuantos",
    "من متى أين لماذا كيف كم",
)
_NEGATIONS = (
    "not no never without cannot",
    "nicht kein keine keinen nie ohne",
    "pas jamais sans non",
    "nunca sin",
    "لا لم لن ليس ليست بدون",
)
_TELLING = frozenset(word for line in (*_QUESTION_WORDS, *_NEGATIONS) for word in words(line))


class PassageLabel(NamedTuple):
    """A question, and the citation of the passage that moderators picked for it.

    The citation is None where they said that no passage answers the question.
    """

    question: str
    citation: str | None


class QuestionKey(NamedTuple):
    """A question as its meaning is compared, and what near-duplicates share.

    These are most of its analysed words, or the meaning; all of its names, in order; and of what
    else tells it from others.
    """

    text: str
    terms: frozenset[str]
    names: tuple[str, ...]
    telling: frozenset[str]

    def same_subject(self, other: QuestionKey) -> bool:
        """Whether two questions with words have the same names, numbers, negations and so on."""
        if not self.terms or not other.terms:
            return False
        return (self.names, self.telling) == (other.names, other.telling)


Cosines = Callable[[str, Sequence[str]], Sequence[float]]
"""Returns how near in meaning a question is to each of some others."""


class LabelIndex:
    """Finds the label of a question; of several for the same question, the first one counts.

    ``key_of`` returns a question's key, and ``cosines`` is None where words alone are compared.
    """

    def __init__(
        self,
        labels: Iterable[PassageLabel],
        key_of: Callable[[str], QuestionKey],
        cosines: Cosines | None = None,
    ) -> None:
        self._by_wording: dict[str, PassageLabel] = {}
        for one in labels:
            self._by_wording.setdefault(_wording(one.question), one)
        self._key_of = key_of
        self._cosines = cosines

    @cached_property
    def _keys(self) -> list[tuple[QuestionKey, PassageLabel]]:
        return [(self._key_of(one.question), one) for one in self._by_wording.values()]

    def find(self, question: str) -> PassageLabel | None:
        """Return the label of a question, else that of the nearest near-duplicate, if any."""
        if not self._by_wording:
            return None
        if (same := self._by_wording.get(_wording(question))) is not None:
            return same
        key = self._key_of(question)
        peers = [(one, label) for one, label in self._keys if one.same_subject(key)]
        if not peers:
            return None
        worded = {
            place: tuple(one.terms)
            for place, (one, _) in enumerate(peers)
            if _may_be_alike(key.terms, one.terms)
        }
        best = most_similar(tuple(key.terms), worded)
        if best is None and self._cosines is not None:
            found = self._cosines(key.text, [one.text for one, _ in peers[:MAX_BY_MEANING]])
            nearest = max(range(len(found)), key=lambda place: (found[place], -place))
            best = nearest if found[nearest] >= MIN_COSINE else None
        return None if best is None else peers[best][1]


def near_duplicates(keys: Sequence[QuestionKey], cosines: Cosines) -> Iterator[tuple[int, int]]:
    """Yield the place of each question that means the same as an earlier one, and that one's.

    That is the nearest of those that mean the same as none before them.
    """
    firsts: list[int] = []
    for place, key in enumerate(keys):
        peers = [one for one in firsts if keys[one].same_subject(key)]
        found = cosines(key.text, [keys[one].text for one in peers]) if peers else ()
        best = max(range(len(found)), key=lambda one: (found[one], -one), default=0)
        if found and found[best] >= MIN_COSINE:
            yield place, peers[best]
        else:
            firsts.append(place)


def telling_words(question: str) -> frozenset[str]:
    """Return the words that make it another question: numbers, dates, who, not and the like."""
    return frozenset(
        word
        for word in words(question.replace("n’t ", " not ").replace("n't ", " not "))
        if word in _TELLING or answer_types_of(word, first=True)
    )


def _may_be_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    short, long = sorted((len(one), len(other)))
    return short >= MIN_SHARE * long and not one.isdisjoint(other)


def _wording(question: str) -> str:
    """Return a question without what makes no difference: case, white space, its last marks."""
    return " ".join(question.casefold().split()).rstrip("?!. ")

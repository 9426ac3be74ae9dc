"""The sentences of every passage and the terms in them, so that a question needn't read the text.

What is read at each question (``Sentences.of``) was split and analysed when the corpus was loaded.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.corpus import Passage, Span
from bot.corpus.text import sentences
from bot.search.analysis import Token
from bot.search.query import answer_types_of

_LETTER = re.compile(r"[^\W_]")
"""What a word begins with; a quotation mark or Markdown's may stand before a sentence's first."""


class Sentence(NamedTuple):
    """A sentence: its span in the source, its terms' numbers in order, and what each word can be.

    ``kinds`` are values of ``AnswerType``.
    """

    span: Span
    terms: list[int]
    kinds: list[int]


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of all passages, packed one after another.

    ``firsts`` (N + 1): where each passage's sentences begin. For each sentence: ``begins`` and
    ``ends``, code points into its source, and ``stops``, where its terms end. For each term:
    its number in the index and what its word can be.
    """

    firsts: NDArray[np.int64]
    begins: NDArray[np.int32]
    ends: NDArray[np.int32]
    stops: NDArray[np.int64]
    terms: NDArray[np.int32]
    kinds: NDArray[np.uint8]

    @classmethod
    def joined(cls, parts: Sequence[Sentences], numbers: Sequence[NDArray[np.int32]]) -> Sentences:
        """Join the sentences of several sources; ``numbers`` are each one's terms, renumbered."""
        return cls(
            _stack_offsets([one.firsts for one in parts]),
            np.concatenate([one.begins for one in parts]),
            np.concatenate([one.ends for one in parts]),
            _stack_offsets([np.concatenate([[0], one.stops]) for one in parts])[1:],
            np.concatenate([new[one.terms] for one, new in zip(parts, numbers, strict=True)]),
            np.concatenate([one.kinds for one in parts]),
        )

    def rows(self, position: int) -> slice:
        return slice(int(self.firsts[position]), int(self.firsts[position + 1]))

    def of(self, position: int) -> list[Sentence]:
        first, last = int(self.firsts[position]), int(self.firsts[position + 1])
        if first == last:
            return []
        begin = int(self.stops[first - 1]) if first else 0
        stops = self.stops[first:last].tolist()
        terms = self.terms[begin : stops[-1]].tolist()
        kinds = self.kinds[begin : stops[-1]].tolist()
        found: list[Sentence] = []
        place = 0
        edges = zip(
            self.begins[first:last].tolist(), self.ends[first:last].tolist(), stops, strict=True
        )
        for start, end, stop in edges:
            upto = stop - begin
            found.append(Sentence(Span(start, end), terms[place:upto], kinds[place:upto]))
            place = upto
        return found


def split_sentences(
    passages: Sequence[Passage], tokens: Sequence[Sequence[Token]], numbers: Mapping[str, int]
) -> Sentences:
    """Split passages into sentences. ``tokens`` are those of each one's text, in code points.

    ``numbers`` gives each term its number.
    """
    firsts, stops = [0], list[int]()
    spans: list[Span] = []
    terms: list[int] = []
    kinds: list[int] = []
    for passage, held in zip(passages, tokens, strict=True):
        source = passage.source
        text = passage.text
        rest = iter(held)
        token = next(rest, None)
        for span in sentences(source.text, passage.span, source.language):
            begin, end = span.start - passage.span.start, span.end - passage.span.start
            letter = _LETTER.search(text, begin, end)
            first = letter.start() if letter else begin
            while token is not None and token.start < end:
                word = text[token.start : token.end]
                terms.append(numbers[token.term])
                kinds.append(answer_types_of(word, first=token.start <= first))
                token = next(rest, None)
            spans.append(span)
            stops.append(len(terms))
        firsts.append(len(spans))
    return Sentences(
        np.array(firsts, dtype=np.int64),
        np.array([span.start for span in spans], dtype=np.int32),
        np.array([span.end for span in spans], dtype=np.int32),
        np.array(stops, dtype=np.int64),
        np.array(terms, dtype=np.int32),
        np.array(kinds, dtype=np.uint8),
    )


def _stack_offsets(offsets: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    """Join offsets that each begin with 0, so that they go on where the ones before ended."""
    found = [np.zeros(1, dtype=np.int64)]
    for one in offsets:
        found.append(one[1:] + found[-1][-1])
    return np.concatenate(found)

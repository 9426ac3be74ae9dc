"""The vectors of a corpus's sentences: what is encoded, how it is kept, what is nearest.

All are whole numbers, so that a cosine is the same on every machine (``bot/meaning/encoder.py``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import pairwise
from typing import Any, NamedTuple, Protocol

import numpy as np
import structlog
from numpy.typing import NDArray

from bot.corpus import Corpus, Part, Passage
from bot.corpus.text import sentences
from bot.meaning.encoder import WIDTH, Doubles, Encoder, Vectors
from bot.meaning.model import SHA256, WEIGHTS
from bot.meaning.names import KnownWords, blind, find_names
from bot.meaning.words import WORD_WIDTH, QuestionWords, WordVectors, rows_of
from bot.search.storage import IndexFolder, load_arrays, save_arrays

LANGUAGES = frozenset({"en"})
"""The languages that the model reads."""
FORMAT = 2
"""Rises with each change of the arithmetic: vectors kept before are then no use."""
FILE = "sentences.verbatim-vectors"
DIGITS = 6
"""What a cosine is rounded to."""

MAX_QUESTIONS = 5000
"""How many questions' vectors are kept in memory."""
THREADS = 2
"""How many threads encode a corpus."""
_SLICE = 64
_SAVED_SHARE = 0.1
_SAVED_LEAST = 2000
_HASH = 16
_ROWS = 2048
_QUESTION_END = 200
_CONTEXT = "\0"
"""Marks the texts of which no words are kept, so that one isn't taken for a sentence alone."""
_KEY = f"{FORMAT}:{SHA256[WEIGHTS]}"

log = structlog.get_logger(__name__)


class SentencePlaces(Protocol):
    """Where the sentences of a corpus are, as the search index keeps them.

    ``firsts`` (passages + 1): the number of each passage's first sentence. ``begins`` and ``ends``:
    code points into its source.
    """

    @property
    def firsts(self) -> NDArray[np.int64]: ...

    @property
    def begins(self) -> NDArray[np.int32]: ...

    @property
    def ends(self) -> NDArray[np.int32]: ...


class VectorProgress(Protocol):
    """Is told how many of all the sentences have vectors; what it raises interrupts the work."""

    def __call__(self, done: int, total: int, /) -> None:
        """Show it."""


class WordMatch(NamedTuple):
    """A word of a question, the nearest word of a sentence, and what that adds to its nearness."""

    asked: str
    said: str
    share: float


@dataclass(frozen=True, slots=True)
class ModelInput:
    """What the model reads of a corpus: two texts for each sentence, names left out of them.

    ``texts`` have before each sentence what it needs to be understood, ``alone`` its own words. A
    sentence in a language that the model doesn't read has empty texts.
    """

    known: KnownWords
    texts: tuple[str, ...]
    alone: tuple[str, ...]

    def question(self, text: str) -> str:
        return blind(text, self.known.names_in(text))


def read_corpus(corpus: Corpus, places: SentencePlaces) -> ModelInput:
    """Find the names of a corpus, and what the model is to read of each of its sentences.

    A sentence alone may not say what it is about. So a question's asker stands before its
    sentences, a heading before the first sentence below it, and the end of a question before each
    sentence of its answer.
    """
    spans = [list(_spans(passage, places, n)) for n, passage in enumerate(corpus.passages)]
    known = [passage.source.language in LANGUAGES for passage in corpus.passages]
    known_words = find_names(
        passage.source.text[begin:end]
        for passage, of_passage, is_known in zip(corpus.passages, spans, known, strict=True)
        if is_known
        for begin, end in of_passage
    )
    names = known_words.names
    texts: list[str] = []
    alone: list[str] = []
    question_ends: dict[tuple[str, int], str] = {}
    for passage, of_passage, is_known in zip(corpus.passages, spans, known, strict=True):
        if not is_known:
            texts += [""] * len(of_passage)
            alone += [""] * len(of_passage)
            continue
        before = _before(passage, question_ends)
        for number, (begin, end) in enumerate(of_passage):
            heading = None if number else passage.heading_above
            own = passage.source.text[begin:end]
            texts.append(blind(" ".join(filter(None, (heading, before, own))), names))
            alone.append(blind(own, names))
    return ModelInput(known_words, tuple(texts), tuple(alone))


@dataclass(frozen=True, slots=True)
class SentenceVectors:
    """A vector for each sentence, by its number in the search index: (sentences, 384)."""

    vectors: Vectors
    lengths: Doubles

    @classmethod
    def of(cls, vectors: Vectors) -> SentenceVectors:
        """Keep vectors, and measure their lengths. A vector of zeros is near to nothing."""
        lengths = np.empty(len(vectors))
        for begin in range(0, len(vectors), _ROWS):
            rows = vectors[begin : begin + _ROWS].astype(np.float32)
            lengths[begin : begin + _ROWS] = np.einsum("ij,ij->i", rows, rows)
        return cls(vectors, np.maximum(np.sqrt(lengths), 1.0))

    def cosines(self, question: Vectors, first: int = 0, last: int | None = None) -> Doubles:
        """Return the cosines of a question's vector with sentences ``first`` to ``last`` - 1."""
        vector = question.astype(np.float32)
        rows = self.vectors[first:last]
        found = np.empty(len(rows))
        for begin in range(0, len(rows), _ROWS):
            found[begin : begin + _ROWS] = rows[begin : begin + _ROWS].astype(np.float32) @ vector
        found /= self.lengths[first:last] * _length(question)
        return np.round(found, DIGITS)


@dataclass(frozen=True, slots=True)
class CorpusVectors:
    """What is kept of a corpus: vectors of its sentences, alone and in context, and their words."""

    alone: SentenceVectors
    texts: SentenceVectors
    words: WordVectors


@dataclass(frozen=True, slots=True)
class QuestionNearness:
    """How near the sentences of a corpus are to a question.

    ``sentences``: the mean of each one's three cosines, -1 to 1, in the corpus's order.
    """

    sentences: Doubles
    question: QuestionWords
    words: WordVectors

    def between(self, first: int, last: int) -> list[float]:
        """Return the nearness of sentences ``first`` to ``last`` - 1, -1 to 1.

        It is the mean of that of the whole sentences and that of their words.
        """
        words = self.words.nearness(self.question, first, last)
        return np.round((self.sentences[first:last] + words) / 2, DIGITS).tolist()


@dataclass(frozen=True, slots=True)
class CorpusMeaning:
    """How near the sentences of a corpus are to a question.

    A sentence's three cosines are of its own words, of the same with what it needs to be
    understood, and of its passage, which is the mean of its sentences' vectors.

    ``passages`` (sentences): the number of each one's passage. ``sizes`` (passages): how many
    sentences each has, times the length of the mean of their unit vectors. ``questions`` has the
    vectors of questions that were compared lately, by their texts' hashes.
    """

    encoder: Encoder
    read: ModelInput
    vectors: CorpusVectors
    passages: NDArray[np.int64]
    sizes: Doubles
    questions: dict[bytes, Vectors] = field(default_factory=dict[bytes, Vectors])

    @classmethod
    def build(
        cls,
        encoder: Encoder,
        corpus: Corpus,
        places: SentencePlaces,
        saved: IndexFolder | None = None,
        progress: VectorProgress | None = None,
    ) -> CorpusMeaning:
        """Encode a corpus; ``saved`` and ``progress`` are those of ``build_vectors``."""
        read = read_corpus(corpus, places)
        found = build_vectors(encoder, read.alone, read.texts, saved, progress, THREADS)
        alone = found.alone
        counts = np.diff(places.firsts)
        passages = np.repeat(np.arange(len(counts)), counts)
        sizes = np.ones(len(counts))
        for number, (first, last) in enumerate(pairwise(places.firsts.tolist())):
            if first < last:
                units = alone.vectors[first:last] / alone.lengths[first:last, None]
                sizes[number] = max(np.round(np.linalg.norm(units.sum(axis=0)), DIGITS), 1.0)
        return cls(encoder, read, found, passages, sizes)

    def question_cosines(self, question: str, others: Sequence[str]) -> list[float]:
        """Return the cosine of a question with each of some others, all as the model reads them."""
        texts = [question, *others]
        hashes = [_hash(text) for text in texts]
        known = {one: self.questions[one] for one in hashes if one in self.questions}
        if missing := {one: t for one, t in zip(hashes, texts, strict=True) if one not in known}:
            encoded = self.encoder.encode(list(missing.values()))
            fresh = dict(zip(missing, encoded, strict=True))
            known |= fresh
            self.questions.update(fresh)
        while len(self.questions) > MAX_QUESTIONS:
            self.questions.pop(next(iter(self.questions)), None)
        vectors = np.stack([known[one] for one in hashes])
        return SentenceVectors.of(vectors[1:]).cosines(vectors[0]).tolist()

    def nearness(self, question: str) -> QuestionNearness:
        """Return how near each sentence is to a question."""
        vector, words = self.encoder.encode_question(self.read.question(question))
        alone = self.vectors.alone.cosines(vector)
        together = np.bincount(self.passages, alone, len(self.sizes)) / self.sizes
        found = (alone + self.vectors.texts.cosines(vector) + together[self.passages]) / 3
        return QuestionNearness(np.round(found, DIGITS), words, self.vectors.words)

    def word_matches(self, question: str, sentence: int) -> list[WordMatch]:
        """Return what each content word of a question adds to a sentence's nearness, most first.

        ``sentence`` is its number in the corpus.
        """
        asked, said = self.read.question(question), self.read.alone[sentence]
        pieces, function, rows = self.encoder.words(asked)
        others, bare, theirs = self.encoder.words(said)
        kept = [place for place, is_function in enumerate(bare) if not is_function]
        if not pieces or not kept:
            return []
        words = QuestionWords.of(rows, function)
        whole = 2 * float(words.weights.sum())
        cosines = words.cosines(theirs[kept])
        found: dict[tuple[int, int], tuple[float, str]] = {}
        for place, piece in enumerate(pieces):
            if not function[place]:
                nearest = others[kept[int(cosines[:, place].argmax())]]
                share, word = found.get(
                    (piece.start, piece.end), (0.0, said[nearest.start : nearest.end])
                )
                share += float(words.weights[place] * cosines[:, place].max() / whole)
                found[piece.start, piece.end] = share, word
        matches = [
            WordMatch(asked[start:end], word, share)
            for (start, end), (share, word) in found.items()
        ]
        return sorted(matches, key=lambda one: -one.share)


def build_vectors(
    encoder: Encoder,
    alone: Sequence[str],
    texts: Sequence[str],
    saved: IndexFolder | None = None,
    progress: VectorProgress | None = None,
    threads: int = 1,
) -> CorpusVectors:
    """Encode sentences alone, with their words, and in context; what isn't saved is, where allowed.

    This takes milliseconds a sentence: call it in a thread. What ``progress`` raises comes through
    after what was done has been saved; the next call goes on from there.
    """
    store = _Store.load(saved or IndexFolder(None))
    keys = [_hash(one) for one in alone]
    contexts = [
        key if one == text else _hash(_CONTEXT + text)
        for key, one, text in zip(keys, alone, texts, strict=True)
    ]
    wanted = dict(zip([*keys, *contexts], [*alone, *texts], strict=True))
    worded = set(keys)
    missing = [(key, text) for key, text in wanted.items() if text and key not in store]
    missing.sort(key=lambda item: len(item[1]))
    none = np.empty((0, WORD_WIDTH), np.int8)
    total = 2 * len(alone)
    done = total - sum(key not in store for key in (*keys, *contexts) if wanted[key])
    try:
        for begin in range(0, len(missing), _SLICE):
            some = missing[begin : begin + _SLICE]
            vectors, words = encoder.encode_words([text for _, text in some], threads)
            kept = [
                one if key in worded else none for (key, _), one in zip(some, words, strict=True)
            ]
            store.add([key for key, _ in some], vectors, kept)
            if progress:
                progress(min(done + begin + len(some), total), total)
    finally:
        store.save()
    if progress:
        progress(total, total)
    store.keep_only([*keys, *contexts])
    return CorpusVectors(
        SentenceVectors.of(store.vectors(keys)),
        SentenceVectors.of(store.vectors(contexts)),
        store.words(keys),
    )


class _Store:
    """The vectors in a file, by the first half of their text's SHA-256, and those to be added.

    The words of a text are rows of one array; ``_counts`` has how many, in the texts' order.
    """

    def __init__(self, saved: IndexFolder, held: Mapping[str, NDArray[Any]]) -> None:
        self._saved = saved
        self._hold(held)
        self._places = {hashed.tobytes(): n for n, hashed in enumerate(held["hashes"])}
        self._in_file = len(self._vectors)
        self._added: list[tuple[Vectors, list[Vectors]]] = []

    @classmethod
    def load(cls, saved: IndexFolder) -> _Store:
        held = load_arrays(saved.folder / FILE, _KEY) if saved.folder else None
        if held is not None:
            hashes = held["hashes"].view(f"V{_HASH}").reshape(-1)
            return cls(saved, {**held, "hashes": hashes})
        nothing = {
            "hashes": np.empty(0, f"V{_HASH}"),
            "vectors": np.empty((0, WIDTH), np.int8),
            "counts": np.empty(0, np.int32),
            "words": np.empty((0, WORD_WIDTH), np.int8),
        }
        return cls(saved, nothing)

    def __contains__(self, hashed: bytes) -> bool:
        return hashed in self._places

    def add(self, hashes: Sequence[bytes], vectors: Vectors, words: list[Vectors]) -> None:
        for hashed in hashes:
            self._places[hashed] = len(self._places)
        self._added.append((vectors, words))
        unsaved = len(self._places) - self._in_file
        if unsaved >= max(_SAVED_LEAST, _SAVED_SHARE * self._in_file):
            self.save()

    def vectors(self, hashes: Sequence[bytes]) -> Vectors:
        """Return the vectors of texts, zeros for an empty one."""
        places = self._places_of(hashes)
        if not len(self._vectors):
            return np.zeros((len(places), WIDTH), np.int8)
        found = self._vectors[places]
        found[places < 0] = 0
        return found

    def words(self, hashes: Sequence[bytes]) -> WordVectors:
        """Return the vectors of texts' words, none for an empty one."""
        places = self._places_of(hashes)
        begins, counts = self._begins()[places], np.append(self._counts, 0)[places]
        return WordVectors(self._words, begins, counts.astype(np.int64))

    def keep_only(self, hashes: Sequence[bytes]) -> None:
        """Save in the texts' order, without what no text has; map that into memory."""
        self._join()
        wanted = [one for one in dict.fromkeys(hashes) if one in self._places]
        if wanted == list(self._places) or not (self._saved.folder and self._saved.writable):
            return
        places = self._places_of(wanted)
        counts = self._counts[places]
        self._words = self._words[rows_of(self._begins()[places], counts.astype(np.int64))]
        self._vectors, self._counts = self._vectors[places], counts
        self._places = {hashed: place for place, hashed in enumerate(wanted)}
        self._in_file = -1
        self.save()

    def save(self) -> None:
        """Save all that is known, if it isn't."""
        self._join()
        if self._in_file == len(self._places) or not (self._saved.folder and self._saved.writable):
            return
        hashes = np.frombuffer(b"".join(self._places), np.uint8).reshape(-1, _HASH)
        path = self._saved.folder / FILE
        arrays = {"vectors": self._vectors, "counts": self._counts, "words": self._words}
        try:
            save_arrays(path, _KEY, {"hashes": hashes, **arrays})
        except OSError as error:
            log.warning("vectors not saved", file=str(path), reason=error.strerror)
            return
        self._in_file = len(self._places)
        if (held := load_arrays(path, _KEY)) is not None:
            self._hold(held)

    def _hold(self, held: Mapping[str, NDArray[Any]]) -> None:
        self._vectors: Vectors = held["vectors"]
        self._counts: NDArray[np.int32] = held["counts"]
        self._words: Vectors = held["words"]

    def _places_of(self, hashes: Sequence[bytes]) -> NDArray[np.int64]:
        """Return the rows of texts, -1 for an empty one."""
        self._join()
        return np.array([self._places.get(one, -1) for one in hashes], np.int64)

    def _begins(self) -> NDArray[np.int64]:
        """Return the first row of each text's words, and the end."""
        return np.concatenate([[0], np.cumsum(self._counts, dtype=np.int64)])

    def _join(self) -> None:
        if self._added:
            words = [one for _, some in self._added for one in some]
            counts = np.array([len(one) for one in words], np.int32)
            self._vectors = np.concatenate([self._vectors, *(one for one, _ in self._added)])
            self._counts = np.concatenate([self._counts, counts])
            self._words = np.concatenate([self._words, *words])
            self._added = []


def _hash(text: str) -> bytes:
    return sha256(text.encode()).digest()[:_HASH]


def _length(vector: Vectors) -> float:
    return max(float(np.sqrt(np.square(vector, dtype=np.float64).sum())), 1.0)


def _spans(passage: Passage, places: SentencePlaces, number: int) -> Iterator[tuple[int, int]]:
    first, last = int(places.firsts[number]), int(places.firsts[number + 1])
    yield from zip(
        places.begins[first:last].tolist(), places.ends[first:last].tolist(), strict=True
    )


def _before(passage: Passage, question_ends: dict[tuple[str, int], str]) -> str | None:
    """Return what the model reads before each sentence of a passage."""
    exchange, source = passage.exchange, passage.source
    if exchange is None:
        return None
    if passage.part is Part.QUESTION:
        return exchange.asker
    if passage.part is not Part.ANSWER:
        return None
    key = (source.slug, exchange.number)
    if key not in question_ends:
        last = sentences(source.text, exchange.question, source.language)[-1]
        question_ends[key] = last.of(source.text)[-_QUESTION_END:]
    return question_ends[key]

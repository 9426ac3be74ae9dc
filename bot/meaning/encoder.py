"""Runs all-MiniLM-L6-v2 in numpy such that every machine computes the same bits.

A sum of floating-point numbers depends on its order, and so on the BLAS library, the processor and
the number of threads. A sum of integers that a float holds exactly doesn't. So each matrix product
here is one of integers: weights and activations are rounded to steps such that no partial sum can
leave the range of exact integers (2^24 in single precision, 2^53 in double). All other arithmetic
is element by element and correctly rounded by IEEE 754, or a look-up in a table. docs/retrieval.md
says what this costs, and how near it stays to the original.

The network: BERT (https://arxiv.org/abs/1810.04805), 6 layers, 12 heads, 384 wide.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.meaning.wordpiece import MAX_PIECES, WordPiece, WordPieceTokenizer
from bot.meaning.words import WORD_WIDTH, QuestionWords, content_rows, function_pieces, project

WIDTH = 384
HEADS = 12
LAYERS = 6
BATCH_PIECES = 256
"""So many pieces are computed at a time: their widest array then fits a processor's cache."""

_EXACT = 2.0**24
_WEIGHT_BUDGET = 2.0**14
"""The sum of a column's weights in steps; activations get the rest of 2^24."""
_BLOCK = 192
_GRID = 4096.0
_HEAD_GRID = 65536.0
_SHARE_GRID = 2.0**20
_FINE = 2.0**30
_TABLE = 1024
_EPSILON = 1e-12

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Vectors = NDArray[np.int8]


class Linear:
    """A matrix product with a bias. Wide inputs are taken in blocks, each with steps of its own."""

    def __init__(self, weights: Floats, bias: Floats) -> None:
        self._blocks = [
            _Block(weights[:, begin : begin + _BLOCK])
            for begin in range(0, weights.shape[1], _BLOCK)
        ]
        self._bias = bias

    def __call__(self, values: Floats) -> Floats:
        first, *others = self._blocks
        found = first(values[:, :_BLOCK])
        for number, block in enumerate(others, 1):
            found += block(values[:, number * _BLOCK : (number + 1) * _BLOCK])
        found += self._bias
        return found


class _Block:
    """Weights as whole steps, (inputs, outputs)."""

    def __init__(self, weights: Floats) -> None:
        exact = weights.astype(np.float64)
        steps = np.rint(np.abs(exact) * _FINE).sum(axis=1) / (_FINE * _WEIGHT_BUDGET)
        whole = np.rint(exact / steps[:, None])
        self._weights = np.ascontiguousarray(whole.T.astype(np.float32))
        self._steps = steps.astype(np.float32)
        self._levels = np.float32(math.floor(_EXACT / float(np.abs(whole).sum(axis=1).max())))

    def __call__(self, values: Floats) -> Floats:
        steps = np.abs(values).max(axis=1, keepdims=True)
        steps /= self._levels
        np.maximum(steps, np.float32(1e-30), out=steps)
        whole = values / steps
        found = np.rint(whole, out=whole) @ self._weights
        found *= steps
        found *= self._steps
        return found


class LayerNorm:
    def __init__(self, weights: Floats, bias: Floats) -> None:
        self._weights = weights
        self._bias = bias

    def __call__(self, values: Floats) -> Floats:
        whole = values.astype(np.float64)
        whole *= _GRID
        np.rint(whole, out=whole)
        whole -= np.rint(whole.sum(axis=1, keepdims=True) / WIDTH)
        squares = np.einsum("ij,ij->i", whole, whole)[:, None]
        whole /= np.sqrt(squares / WIDTH + _EPSILON * _GRID**2)
        found = whole.astype(np.float32)
        found *= self._weights
        found += self._bias
        return found


@dataclass(frozen=True, slots=True)
class _Layer:
    heads: Linear
    attended: Linear
    attention_norm: LayerNorm
    inner: Linear
    outer: Linear
    norm: LayerNorm


class Encoder:
    """The sentence model: text to vectors, and what each piece of a text adds to its vector."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]], pieces: WordPieceTokenizer) -> None:
        """Prepare the weights of ``model.safetensors`` by their names there."""
        self.pieces = pieces
        self._function = function_pieces(pieces)
        self._words: Floats = arrays["embeddings.word_embeddings.weight"]
        self._places: Floats = (
            arrays["embeddings.position_embeddings.weight"][: MAX_PIECES + 2]
            + arrays["embeddings.token_type_embeddings.weight"][0]
        )
        self._norm = _norm(arrays, "embeddings.LayerNorm")
        self._layers = [_layer(arrays, f"encoder.layer.{n}.") for n in range(LAYERS)]
        self._exponentials = _round([math.exp(-n / _TABLE) for n in range(16 * _TABLE)])
        self._bumps = _round([gelu_bump(n / _TABLE) for n in range(8 * _TABLE)]).astype(np.float32)

    def encode(self, texts: Sequence[str], threads: int = 1) -> Vectors:
        """Return a vector for each text: whole numbers from -127 to 127, (texts, 384)."""
        return self.encode_words(texts, threads)[0]

    def encode_words(self, texts: Sequence[str], threads: int = 1) -> tuple[Vectors, list[Vectors]]:
        """Return a vector for each text, (texts, 384), and for each of its content words' pieces.

        The latter are (pieces, 48) for each text.
        """
        found = np.zeros((len(texts), WIDTH), np.int8)
        words = [np.empty((0, WORD_WIDTH), np.int8)] * len(texts)
        read = [self.pieces.read(text) for text in texts]
        numbers = [self._numbers(pieces) for pieces in read]

        def encode(batch: Sequence[int]) -> None:
            hidden = self._last_layers([numbers[place] for place in batch])
            for place, values in zip(batch, hidden, strict=True):
                found[place] = quantized(values.sum(axis=0))
                words[place] = project(values[1:-1][content_rows(read[place], self._function)])

        if threads == 1:
            for batch in _batches(numbers):
                encode(batch)
        else:
            with ThreadPoolExecutor(threads) as pool:
                for _ in pool.map(encode, _batches(numbers)):
                    pass
        return found, words

    def encode_question(self, text: str) -> tuple[Vectors, QuestionWords]:
        """Return a question's vector, (384,), and its words'."""
        pieces = self.pieces.read(text)
        hidden = self.hidden(pieces)
        words = QuestionWords.of(project(hidden[1:-1]), self._are_function(pieces))
        return quantized(hidden.sum(axis=0)), words

    def words(self, text: str) -> tuple[list[WordPiece], list[bool], Vectors]:
        """Return a text's pieces, which of them are function words, and their words' vectors."""
        pieces = self.pieces.read(text)
        return pieces, self._are_function(pieces), project(self.hidden(pieces)[1:-1])

    def _are_function(self, pieces: Sequence[WordPiece]) -> list[bool]:
        return [piece.number in self._function for piece in pieces]

    def hidden(self, pieces: Sequence[WordPiece]) -> Doubles:
        """Return what each piece adds to a text's vector, whole numbers, (pieces + 2, 384).

        The first and the last row are the marks for start and end.
        """
        return next(iter(self._last_layers([self._numbers(pieces)])))

    def _numbers(self, pieces: Sequence[WordPiece]) -> list[int]:
        return [self.pieces.start, *(piece.number for piece in pieces), self.pieces.end]

    def _last_layers(self, texts: Sequence[Sequence[int]]) -> Iterator[Doubles]:
        """Yield the last layer's values for each of some texts, shorter ones first."""
        lengths = [len(text) for text in texts]
        places = np.concatenate([np.arange(length) for length in lengths])
        values = self._norm(self._words[np.concatenate(texts)] + self._places[places])
        groups = _equal_lengths(lengths)
        for layer in self._layers:
            values = self._forward(layer, values, groups)
        whole = np.rint(values.astype(np.float64) * _GRID)
        begin = 0
        for length in lengths:
            yield whole[begin : begin + length]
            begin += length

    def _forward(self, layer: _Layer, values: Floats, groups: Sequence[tuple[int, int]]) -> Floats:
        heads = layer.heads(values).astype(np.float64)
        heads *= _HEAD_GRID
        np.rint(heads, out=heads)
        attended = np.empty_like(values)
        begin = 0
        for length, count in groups:
            end = begin + length * count
            attended[begin:end] = self._attend(heads[begin:end].reshape(count, length, -1))
            begin = end
        values = layer.attention_norm(values + layer.attended(attended))
        inner = layer.inner(values)
        return layer.norm(values + layer.outer(self._gelu(inner)))

    def _attend(self, heads: Doubles) -> Doubles:
        """Return attention's values, (count · length, 384), from queries, keys and values."""
        count, length, _ = heads.shape
        queries, keys, values = heads.reshape(count, length, 3, HEADS, -1).transpose(2, 0, 3, 1, 4)
        scores = queries @ keys.swapaxes(-1, -2)
        scores -= scores.max(axis=-1, keepdims=True)
        scores *= -_TABLE / (_HEAD_GRID**2 * math.sqrt(WIDTH / HEADS))
        np.minimum(scores, len(self._exponentials) - 1, out=scores)
        shares = self._exponentials[np.rint(scores, out=scores).astype(np.intp)]
        shares *= _SHARE_GRID / shares.sum(axis=-1, keepdims=True)
        found = np.rint(shares, out=shares) @ values
        found /= _SHARE_GRID * _HEAD_GRID
        return found.transpose(0, 2, 1, 3).reshape(count * length, WIDTH)

    def _gelu(self, values: Floats) -> Floats:
        """Return x·Φ(x), which is max(x, 0) less what ``gelu_bump`` gives for |x|."""
        places = np.abs(values)
        places *= np.float32(_TABLE)
        np.minimum(places, np.float32(len(self._bumps) - 1), out=places)
        bumps = self._bumps[np.rint(places, out=places).astype(np.intp)]
        np.maximum(values, np.float32(0), out=values)
        values -= bumps
        return values


def quantized(vector: Doubles) -> Vectors:
    """Return a vector in steps of its largest component's 127th part."""
    return np.rint(vector * (127 / max(float(np.abs(vector).max()), 1.0))).astype(np.int8)


def gelu_bump(value: float) -> float:
    """Return x·Φ(-x), Φ being the normal distribution."""
    return value * 0.5 * math.erfc(value / math.sqrt(2))


def _round(values: Sequence[float]) -> Doubles:
    """Return values to 2^-30: mathematical libraries differ in the last bit of 2^-52."""
    return np.rint(np.array(values) * _FINE) / _FINE


def _norm(arrays: Mapping[str, NDArray[Any]], name: str) -> LayerNorm:
    return LayerNorm(arrays[f"{name}.weight"], arrays[f"{name}.bias"])


def _linear(arrays: Mapping[str, NDArray[Any]], *names: str) -> Linear:
    return Linear(
        np.concatenate([arrays[f"{name}.weight"] for name in names]),
        np.concatenate([arrays[f"{name}.bias"] for name in names]),
    )


def _layer(arrays: Mapping[str, NDArray[Any]], name: str) -> _Layer:
    parts = ("query", "key", "value")
    return _Layer(
        _linear(arrays, *(f"{name}attention.self.{part}" for part in parts)),
        _linear(arrays, f"{name}attention.output.dense"),
        _norm(arrays, f"{name}attention.output.LayerNorm"),
        _linear(arrays, f"{name}intermediate.dense"),
        _linear(arrays, f"{name}output.dense"),
        _norm(arrays, f"{name}output.LayerNorm"),
    )


def _batches(texts: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield the places of texts to be computed together: texts of like length, in order of it."""
    batch: list[int] = []
    pieces = 0
    for place in sorted(range(len(texts)), key=lambda one: len(texts[one])):
        if batch and pieces + len(texts[place]) > BATCH_PIECES:
            yield batch
            batch, pieces = [], 0
        batch.append(place)
        pieces += len(texts[place])
    if batch:
        yield batch


def _equal_lengths(lengths: Sequence[int]) -> list[tuple[int, int]]:
    """Return each length with how many texts in a row have it."""
    return [(length, len(list(group))) for length, group in groupby(lengths)]

"""Pieces of words, as BERT's uncased models read them."""

from __future__ import annotations

import pytest

from bot.meaning.encoder import Encoder
from bot.meaning.wordpiece import MAX_PIECES, WordPieceTokenizer

VOCABULARY = [
    "[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "##s", "cafe", "istanbul",
    "don", "'", "t", "日", "本", "a", "b", "!",
]  # fmt: skip
PIECES = WordPieceTokenizer(VOCABULARY)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", ""),
        ("Unaffable", "un ##aff ##able"),
        ("unaffables", "un ##aff ##able ##s"),
        ("unaffect", "[UNK]"),
        ("CAFÉ cafe\u0301", "cafe cafe"),
        ("İstanbul", "istanbul"),
        ("don't!", "don ' t !"),
        ("日本a", "日 本 a"),
        ("a\u200bb\x00 a\tb\u00a0a\x85", "[UNK] a b a"),
        ("a[SEP]b", "a [UNK] [UNK] [UNK] b"),
        ("a" * 101, "[UNK]"),
    ],
)
def test_a_text_is_read_in_pieces(text: str, pieces: str) -> None:
    """Case and accents go, punctuation and Han characters stand alone, the longest piece wins."""
    assert [VOCABULARY[piece.number] for piece in PIECES.read(text)] == pieces.split()


def test_a_piece_says_where_its_word_is() -> None:
    """Every piece of a word points to the word as it is in the text."""
    text = "The Unaffables’ café"
    found = [text[piece.start : piece.end] for piece in PIECES.read(text)]
    assert found == ["The", *["Unaffables"] * 4, "’", "café"]


def test_a_long_text_is_read_in_part() -> None:
    """No more pieces are read than the model has places for, however long the text is."""
    assert len(PIECES.read("a " * 10_000)) == MAX_PIECES


def test_the_models_vocabulary_gives_its_own_numbers(encoder: Encoder) -> None:
    """These numbers were computed by Hugging Face's tokenizers 0.23."""
    found = [piece.number for piece in encoder.pieces.read("Amnesty's naïve embeddings, 日本!")]
    assert found == [16154, 1005, 1055, 15743, 7861, 8270, 4667, 2015, 1010, 1864, 1876, 999]

"""Find which components of the model's word vectors are kept (bot/meaning/words.py).

``python -m benchmarks.projection FOLDER``, with a folder of English documents, writes them into
``bot/meaning/words.verbatim-vectors``. The shipped ones are from SQuAD's training articles.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.corpus import load_corpus
from bot.corpus.text import sentences
from bot.meaning.model import find_model, load_encoder
from bot.meaning.words import (
    PROJECTION,
    PROJECTION_KEY,
    UNIT,
    WORD_WIDTH,
    content_rows,
    function_pieces,
    unit_steps,
)
from bot.search.storage import save_arrays

MOST_WORDS = 30_000


def main() -> None:
    """Encode the folder's sentences and save the principal components of their words."""
    folder = find_model()
    if folder is None:
        sys.exit("the model isn't installed")
    encoder = load_encoder(folder)
    function = function_pieces(encoder.pieces)
    rows: list[NDArray[np.float64]] = []
    count = 0
    for passage in load_corpus(Path(sys.argv[1])).passages:
        for span in sentences(passage.source.text, passage.span, passage.source.language):
            pieces = encoder.pieces.read(span.of(passage.source.text))
            if pieces and count < MOST_WORDS:
                hidden = encoder.hidden(pieces)[1:-1]
                rows.append(unit_steps(hidden[content_rows(pieces, function)]))
                count += len(rows[-1])
    words = np.concatenate(rows)
    mean = words.mean(axis=0)
    *_, axes = np.linalg.svd((words - mean) / UNIT, full_matrices=False)
    kept = axes[:WORD_WIDTH].T
    components = np.rint(kept * (127 / np.abs(kept).max())).astype(np.int8)
    center = np.rint(mean @ components.astype(np.float64)).astype(np.int32)
    save_arrays(PROJECTION, PROJECTION_KEY, {"components": components, "center": center})
    sys.stdout.write(f"{count} words; {PROJECTION.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()

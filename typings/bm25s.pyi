from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

class Results(NamedTuple):
    documents: NDArray[np.int32]
    scores: NDArray[np.float32]

class BM25:
    def __init__(
        self, k1: float = 1.5, b: float = 0.75, *, method: str = "lucene", backend: str = "numpy"
    ) -> None: ...
    def index(
        self,
        corpus: tuple[Sequence[Sequence[int]], Mapping[str, int]],
        *,
        show_progress: bool = True,
    ) -> None: ...
    def retrieve(
        self, query_tokens: Sequence[Sequence[str]], *, k: int = 10, show_progress: bool = True
    ) -> Results: ...
    def save(self, save_dir: Path, *, show_progress: bool = True) -> None: ...
    @classmethod
    def load(
        cls,
        save_dir: Path,
        *,
        override_params: Mapping[str, str] | None = None,
        show_progress: bool = True,
    ) -> BM25: ...

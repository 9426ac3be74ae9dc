"""The real model, loaded once. Where its package isn't installed, what needs it is skipped."""

from __future__ import annotations

import pytest

from bot.meaning.encoder import Encoder
from bot.meaning.model import find_model, load_encoder


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """Return the model."""
    if (folder := find_model()) is None:
        pytest.skip("the model isn't installed")
    return load_encoder(folder)

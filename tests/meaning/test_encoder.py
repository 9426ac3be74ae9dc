"""The arithmetic: no sum of it depends on its order."""

from __future__ import annotations

import math

import numpy as np

from bot.meaning.encoder import LayerNorm, Linear, gelu_bump

RANDOM = np.random.default_rng(7)


def hostile(*shape: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Return numbers of which a few are a hundred times as large."""
    found = RANDOM.standard_normal(shape)
    found[RANDOM.random(shape) < 0.01] *= 100
    return found.astype(np.float32)


def test_a_product_is_near_and_knows_no_order() -> None:
    """Inputs in another order give the same bits, where plain sums wouldn't."""
    weights, bias, values = hostile(64, 192), hostile(64), hostile(50, 192)
    order = RANDOM.permutation(192)
    made = Linear(weights, bias)(values)
    assert made.tobytes() == Linear(weights[:, order], bias)(values[:, order]).tobytes()
    exact = values.astype(np.float64) @ weights.astype(np.float64).T + bias
    assert np.abs(made - exact).max() < np.abs(exact).max() / 500
    plain, other = values @ weights.T, values[:, order] @ weights[:, order].T
    assert plain.tobytes() != other.tobytes()


def test_a_norm_knows_no_order() -> None:
    """Layer normalisation, too, and values that are all equal do no harm."""
    values = hostile(50, 384)
    values[0] = 3
    order = RANDOM.permutation(384)
    norm = LayerNorm(np.ones(384, np.float32), np.zeros(384, np.float32))
    assert norm(values)[:, order].tobytes() == norm(values[:, order]).tobytes()
    assert not norm(values)[0].any()


def test_tables_are_the_same_on_every_machine() -> None:
    """No entry is so near to where rounding turns that a library's last bit could matter."""
    entries = [math.exp(-n / 1024) for n in range(16 * 1024)]
    entries += [gelu_bump(n / 1024) for n in range(8 * 1024)]
    scaled = np.array(entries) * 2.0**30
    assert np.abs(np.abs(scaled - np.floor(scaled)) - 0.5).min() > 1e-6

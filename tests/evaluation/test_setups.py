"""NAME=VALUE: the setups that a golden set is measured with, and the floors."""

from __future__ import annotations

import math
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from bot.errors import SettingsError
from bot.evaluation.scoring import FIGURES
from bot.evaluation.setups import Setup, floors
from bot.search.weights import WORDS_ALONE, Weights

BASE = Setup(Path("texts"), 0.5)


def test_every_weight_can_be_set() -> None:
    """Each weight takes a value of its own type; the base stays as it was."""
    for field in fields(Weights):
        made = BASE.changed("--set", [f"{field.name}={field.default}"])
        assert made.weights == Weights()
        assert type(getattr(made.weights, field.name)) is type(field.default)
    changed = BASE.changed("--set", ["k1=1.25", " reranked = 30 ", "threshold=1", "sources=a=b"])
    assert (changed.weights.k1, changed.weights.reranked) == (1.25, 30)
    assert (changed.threshold, changed.sources) == (1, Path("a=b"))
    assert changed.label == "k1=1.25,  reranked = 30 , threshold=1, sources=a=b"
    assert BASE.label == "in force"
    assert Weights() == BASE.weights


def test_meaning_brings_its_weights() -> None:
    """Each of on and off has weights of its own, which other changes change, in any order."""
    off = BASE.changed("--set", ["k1=1.25", "model=off"])
    assert not off.meaning
    assert off.weights == replace(WORDS_ALONE, k1=1.25)
    assert off.changed("--against", ["model=on"]) == replace(
        BASE, changes=(*off.changes, "model=on")
    )
    assert Setup.of(BASE.sources, BASE.threshold, meaning=True) == BASE


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("k2=1", "there is no 'k2'; there is threshold, sources, model, k1, b, "),
        ("model=yes", "input should be 'on' or 'off'"),
        ("k1", "write it as NAME=VALUE"),
        ("k1=", "write it as NAME=VALUE"),
        ("=1", "there is no ''"),
        ("k1=much", "k1=much: input should be a valid number"),
        ("k1=nan", "finite"),
        ("b=inf", "finite"),
        ("reranked=2.5", "valid integer"),
        ("k1=-0.1", "k1 is a number from 0 to 1000, not -0.1"),
        ("k1=1e308", "k1 is a number from 0 to 1000, not 1e+308"),
        ("b=1.5", "b is a number from 0 to 1, not 1.5"),
        ("heading=-1", "heading is a number from 0 to 1000, not -1"),
        ("heading=100000000000000000000", "heading is a number from 0 to 1000"),
        ("reranked=0", "reranked is a number from 1 to 1000, not 0"),
        ("candidates=-5", "candidates is a number from 1 to 1000, not -5"),
        ("sentence=-1", "sentence is a number from 0 to 1000"),
        ("repeated=2", "repeated is a number from 0 to 1"),
        ("intercept=-100000", "intercept is a number from -1000 to 1000, not -100000.0"),
        ("threshold=1.5", "less than or equal to 1"),
        ("threshold=-0.1", "greater than or equal to 0"),
    ],
)
def test_what_cannot_be_set(change: str, reason: str) -> None:
    """It is told in a line that names the option, and the names that there are."""
    with pytest.raises(SettingsError) as error:
        BASE.changed("--against", [change])
    assert str(error.value).startswith("--against ")
    assert reason in str(error.value)


def test_all_that_is_wrong_is_told() -> None:
    """One line for each."""
    with pytest.raises(SettingsError) as error:
        BASE.changed("--set", ["k1=a", "b=2", "enough=0", "size=-1", "heading=-1"])
    told = str(error.value).splitlines()
    assert [line.partition(":")[0] for line in told] == [
        "--set k1=a",
        "--set b=2",
        "--set heading=-1",
    ]
    with pytest.raises(SettingsError, match="k1 is given twice"):
        BASE.changed("--set", ["k1=1", "k1=2"])


def test_weights_refuse_what_makes_no_sense() -> None:
    """Each weight takes both ends of its range, and nothing outside it; nothing takes a NaN."""
    for field in fields(Weights):
        for value in (math.nan, math.inf, -math.inf, 1001, -1001):
            wrong: dict[str, Any] = {field.name: value}
            with pytest.raises(ValueError, match=rf"^{field.name} is a number from "):
                Weights(**wrong)
    assert Weights(b=0, repeated=1, intercept=-1000, reranked=1, heading=0, k1=0).b == 0


def test_floors() -> None:
    """Every figure can have one, from 0 to 1."""
    assert floors([f"{name}=0.5" for name in FIGURES]) == dict.fromkeys(FIGURES, 0.5)
    assert floors([]) == {}
    for wrong, reason in {
        "hit@2=0.5": "there is no 'hit@2'; there is hit@1, hit@3",
        "mrr=70": "from 0 to 1",
        "mrr=nan": "from 0 to 1",
        "mrr=high": "from 0 to 1",
        "mrr": "NAME=VALUE",
    }.items():
        with pytest.raises(SettingsError, match=reason):
            floors([wrong])

"""What a golden set is measured with: sources, threshold and weights, set by NAME=VALUE."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Annotated, Any, Literal, get_type_hints

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from bot.errors import SettingsError
from bot.evaluation.scoring import FIGURES
from bot.search.weights import DEFAULT, WORDS_ALONE, Weights

_TYPES: Mapping[str, Any] = {
    "threshold": Annotated[float, Field(ge=0, le=1)],
    "sources": Path,
    "model": Literal["on", "off"],
    **{
        field.name: get_type_hints(Weights, include_extras=True)[field.name]
        for field in fields(Weights)
    },
}
_OWN = ("threshold", "sources")


@dataclass(frozen=True, slots=True)
class Setup:
    """One configuration. ``changes`` are its NAME=VALUE differences from the current settings.

    ``meaning`` is whether sentences are also found by meaning.
    """

    sources: Path
    threshold: float
    weights: Weights = DEFAULT
    changes: tuple[str, ...] = ()
    meaning: bool = True

    @classmethod
    def of(cls, sources: Path, threshold: float, *, meaning: bool) -> Setup:
        """Return a setup with the usual weights."""
        return cls(sources, threshold, DEFAULT if meaning else WORDS_ALONE, meaning=meaning)

    @property
    def label(self) -> str:
        return ", ".join(self.changes) or "in force"

    def changed(self, option: str, changes: Sequence[str]) -> Setup:
        """Return the setup with changes like ``k1=1.2``, ``model=off`` or ``sources=DIR``.

        Turning the model of meaning on or off brings its weights, which other changes then change.
        Raises ``SettingsError`` with each invalid change; ``option`` names them in the message.
        """
        given = _pairs(option, changes, _TYPES)
        made = self
        reasons: list[str] = []
        for name, text in sorted(given.items(), key=lambda one: one[0] != "model"):
            try:
                made = _with_value(made, name, text)
            except ValidationError as error:
                [one] = error.errors(include_url=False)[:1]
                reasons.append(f"{option} {name}={text}: {one['msg'][0].lower()}{one['msg'][1:]}")
            except ValueError as error:
                reasons.append(f"{option} {name}={text}: {error}")
        if reasons:
            raise SettingsError("\n".join(reasons))
        return replace(made, changes=(*self.changes, *changes))


def _with_value(setup: Setup, name: str, text: str) -> Setup:
    """Return a setup with one value changed. Raises ``ValueError`` for an invalid value."""
    adapter = TypeAdapter[Any](_TYPES[name], config=ConfigDict(allow_inf_nan=False))
    value = {name: adapter.validate_python(text)}
    if name == "model":
        is_on = value[name] == "on"
        return replace(setup, meaning=is_on, weights=DEFAULT if is_on else WORDS_ALONE)
    if name in _OWN:
        return replace(setup, **value)
    return replace(setup, weights=replace(setup.weights, **value))


def floors(texts: Sequence[str]) -> dict[str, float]:
    """Parse the minimum values of figures from NAME=VALUE, each from 0 to 1.

    Raises ``SettingsError`` with each invalid one.
    """
    found: dict[str, float] = {}
    reasons: list[str] = []
    for name, text in _pairs("--floor", texts, FIGURES).items():
        try:
            found[name] = float(text)
        except ValueError:
            found[name] = math.nan
        if not 0 <= found[name] <= 1:
            reasons.append(f"--floor {name}={text}: the value is a number from 0 to 1")
    if reasons:
        raise SettingsError("\n".join(reasons))
    return found


def _pairs(
    option: str, texts: Sequence[str], known: Sequence[str] | Mapping[str, Any]
) -> dict[str, str]:
    """Parse NAME=VALUE texts. Raises ``SettingsError`` with all invalid ones."""
    pairs: dict[str, str] = {}
    reasons: list[str] = []
    for text in texts:
        name, equals, value = (part.strip() for part in text.partition("="))
        if not equals or not value:
            reasons.append(f"{option} {text}: write it as NAME=VALUE")
        elif name not in known:
            reasons.append(f"{option} {text}: there is no {name!r}; there is {', '.join(known)}")
        elif name in pairs:
            reasons.append(f"{option} {text}: {name} is given twice")
        pairs[name] = value
    if reasons:
        raise SettingsError("\n".join(reasons))
    return pairs

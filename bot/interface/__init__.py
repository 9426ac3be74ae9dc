"""The catalogue: every string that Verbatim itself says to a member.

The texts stand in Fluent files (https://projectfluent.org), one for each language, that somebody
who doesn't program can read and translate. What an operator reads in a terminal or a log stands
where it is said.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003 (used at run time by callers' annotations)
from functools import cache
from importlib import resources

from babel.dates import format_date, format_interval
from fluent.runtime import FluentBundle, FluentResource

PRIVATE = 0xE000
"""The first code point that Unicode leaves to private use: no string of ours has it."""
LOCALE = "en"
_DATE_LOCALE = "en_GB"


class Catalogue:
    """The strings of one language."""

    def __init__(self, text: str, locale: str = LOCALE) -> None:
        # Isolating marks round what is filled in would be characters without an origin (promise 2).
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._bundle.add_resource(FluentResource(text))

    def say(self, key: str, **values: str | float) -> str:
        """Return a string with its values filled in.

        Raises ``KeyError`` for a key that isn't there, and ``ValueError`` where a value is missing.
        """
        message = self._bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        # Fluent refuses a text past 2,500 characters: it is given one to stand for each.
        texts = {name: value for name, value in values.items() if isinstance(value, str)}
        marks = {name: chr(PRIVATE + place) for place, name in enumerate(texts)}
        text, errors = self._bundle.format_pattern(message.value, {**values, **marks})
        if errors:
            reasons = f"{key}: {'; '.join(str(error) for error in errors)}"
            raise ValueError(reasons)
        return str(text).translate({ord(mark): texts[name] for name, mark in marks.items()})


@cache
def catalogue(locale: str = LOCALE) -> Catalogue:
    """Return the catalogue of a language; each is read once."""
    path = resources.files(__name__).joinpath(f"{locale}.ftl")
    return Catalogue(path.read_text(encoding="utf-8"), locale)


def say(key: str, **values: str | float) -> str:
    """Return a string of the English catalogue: see ``Catalogue.say``."""
    return catalogue().say(key, **values)


def when(published: date | None, until: date | None) -> str | None:
    """Return a source's date, or the days from its first to its last, in words."""
    if published is None:
        return None
    if until is None or until <= published:
        return format_date(published, format="long", locale=_DATE_LOCALE)
    return format_interval(published, until, skeleton="yMMMMd", locale=_DATE_LOCALE)

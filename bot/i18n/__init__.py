"""The catalogue: every string that Verbatim itself says to a member.

The texts are in Fluent files (https://projectfluent.org), which you can read and translate without
programming: one folder for each language, one file for each area. ``set_locale`` sets the language
for the current task only, so two members answered at the same moment each get their own. What an
operator reads in a terminal or a log isn't in the catalogue.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import cast

from babel import Locale
from babel.dates import format_date, format_interval
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

PRIVATE = 0xE000
"""The first code point that Unicode leaves to private use: no string of ours has it."""
ENGLISH = "en"
"""The language of whoever has none that there is a catalogue of."""
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français", "ar": "العربية"}
"""The languages that there is a catalogue of, each by the name that it gives itself."""
_DATE_LOCALES = {ENGLISH: "en_GB"}
FROM_RIGHT = "\u200f"
"""Unicode's invisible letter that is written from right to left."""
ISOLATE, END = "\u2068", "\u2069"
"""Unicode's isolates: what is between the two has a direction of its own."""
_locale: ContextVar[str] = ContextVar("locale", default=ENGLISH)


class Catalogue:
    """The strings of one language.

    Where that is written from right to left, each string is said with invisible marks at its ends,
    and each text that is filled in stands within isolates: else an English title, a citation or a
    stop would tear an Arabic sentence apart, on a screen that lays out lines from the left. A quote
    is never said by the catalogue, and has none.
    """

    def __init__(self, text: str, locale: str = ENGLISH) -> None:
        self._rtl = Locale.parse(locale).text_direction == "rtl"
        # Fluent's own isolates would stand round numbers, and in every language.
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._bundle.add_resource(FluentResource(text))

    def gettext(self, key: str, **values: str | float) -> str:
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
        filled = {ord(mark): self.isolated(texts[name]) for name, mark in marks.items()}
        return self.directed(str(text)).translate(filled)

    def directed(self, text: str) -> str:
        """Return a text in this language so that it runs as the language does, stops included."""
        if not self._rtl:
            return text
        return "\n".join(f"{FROM_RIGHT}{line}{FROM_RIGHT}" for line in text.split("\n"))

    def isolated(self, text: str) -> str:
        """Return a text so that it can stand among others of this language."""
        return f"{ISOLATE}{text}{END}" if self._rtl else text


def text_of(language: str) -> str:
    """Return the text of a language's files, one after another.

    Raises ``OSError`` for a language that has no folder.
    """
    folder = resources.files(__name__).joinpath(language)
    files = {file.name: file for file in folder.iterdir() if file.name.endswith(".ftl")}
    return "\n".join(files[name].read_text(encoding="utf-8") for name in sorted(files))


@cache
def catalogue(language: str = ENGLISH) -> Catalogue:
    """Return the catalogue of a language; each is read once."""
    return Catalogue(text_of(language), language)


def language_of(locale: str) -> str:
    """Return the language that a locale is answered in: ``de`` for ``de-AT``, else English."""
    language = locale.replace("_", "-").partition("-")[0].lower()
    return language if language in LANGUAGES else ENGLISH


def set_locale(language: str) -> None:
    catalogue(language)
    _locale.set(language)


def current_locale() -> str:
    return _locale.get()


def gettext(key: str, **values: str | float) -> str:
    """Return a string of the catalogue of the language in force: see ``Catalogue.gettext``."""
    return catalogue(current_locale()).gettext(key, **values)


def languages_line(asked: str, spoken: Iterable[str]) -> str:
    """Return which languages the sources are in, in the language that was asked in, or English."""
    own = language_of(asked)
    names = cast("Mapping[str, str]", Locale(own).languages)
    told = ", ".join(names.get(one.partition("-")[0], one) for one in spoken)
    return catalogue(own).gettext("sources-languages", languages=told)


def when(published: date | None, until: date | None) -> str | None:
    """Return a source's date, or the days from its first to its last, in words."""
    if published is None:
        return None
    locale = _DATE_LOCALES.get(current_locale(), current_locale())
    if until is None or until <= published:
        said = format_date(published, format="long", locale=locale)
    else:
        said = format_interval(published, until, skeleton="yMMMMd", locale=locale)
    return catalogue(current_locale()).directed(said)


def isolated(text: str) -> str:
    """Return a text so that it can stand among others of the language in force."""
    return catalogue(current_locale()).isolated(text)


def decimal(number: float, digits: int) -> str:
    """Return a number with so many digits after the point, or the comma."""
    point = "." if digits else ""
    return format_decimal(
        Decimal(f"{number:.{digits}f}"),
        format=f"#,##0{point}{'0' * digits}",
        locale=current_locale(),
    )

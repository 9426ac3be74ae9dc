"""Where each visible character of a reply comes from (promise 2): nothing else may be shown.

A text is taken apart into words and single signs, and covered by whole strings of the catalogue,
words of the sources, of their metadata and of what people typed, numbers, dates, and the few signs
that the program puts between them. What is left over has no origin.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import unquote

import pytest

import bot.i18n
from bot.corpus import Corpus, Passage, Source
from bot.i18n import Catalogue
from commands._core.markdown import displayed_quote

BETWEEN = frozenset(" \n·,§…()#`\u2068\u2069\u200f\u200e")
"""What the program itself puts between words; round words it puts nothing else but Markdown."""
TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,\u066b\u066c\u202f\u00a0]\d+)*|.", re.DOTALL)
_ADDRESS = re.compile(r"https?://[^\s>]+")
_INLINE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\[(?P<label>(?:\\.|[^\\\[\]])+)\]\((?P<address>[^\s()]+)\)"
    r"|`(?P<code>[^`\n]+)`"
    r"|<t:\d+:[tTdDfFR]>|<[@#]\d+>|</?(?P<command>[a-z]+):\d+>"
    r"|<(?P<open>https?://[^\s<>]+)>"
    r"|\*\*|~~"
)
_PREFIX = re.compile(r"(?m)^(?:-# |#{1,3} )")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
# What the formats of a copy ask for themselves, not the bot (bot/citations.py).
_NAMES = re.compile(
    r"@context|id|type|motivation|target|source|selector|exact|prefix|suffix|start|end|state|cached"
    r"|title|language|author|literal|interviewer|publisher|issued|date-parts|URL"
)
_VALUES = re.compile(
    r"Annotation|highlighting|TextQuoteSelector|TextPositionSelector|TimeState|interview|webpage"
    r"|document|http://www\.w3\.org/ns/anno\.jsonld|urn:uuid:[0-9a-f-]{36}|ni:///sha-256;[\w-]{43}"
)
_ENTRY = re.compile(r"@(?:online|misc)\{(?P<key>[^,]+),\n(?P<fields>(?:  \w+ = \{.*\},\n)*)\}")
_FIELD = re.compile(r"  (?:author|editor|title|date|year|url|language) = \{(?P<value>.*)\},\n")
_LATEX = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
}


@dataclass
class Origins:
    """All that a reply may be made of; ``strings`` fills itself while the catalogue is used."""

    strings: set[str] = field(default_factory=set[str])
    dates: set[str] = field(default_factory=set[str])
    texts: set[str] = field(default_factory=set[str])
    quotable: set[str] = field(default_factory=set[str])
    files: set[str] = field(default_factory=set[str])
    addresses: set[str] = field(default_factory=set[str])
    _words: set[str] = field(default_factory=set[str])
    _checked: set[str] = field(default_factory=set[str])
    _counted: int = 0
    _haystack: str = ""

    def listen(self, patch: pytest.MonkeyPatch) -> None:
        """Note each string of the catalogue as it is said, taken apart at what is filled in."""
        current_locale = Catalogue.gettext

        def gettext(catalogue: Catalogue, key: str, **values: str | float) -> str:
            bare = {name: "\0" if isinstance(one, str) else one for name, one in values.items()}
            self.strings |= {
                part for part in current_locale(catalogue, key, **bare).split("\0") if part
            }
            return current_locale(catalogue, key, **values)

        patch.setattr(Catalogue, "gettext", gettext)
        for name in ("format_date", "format_interval"):
            patch.setattr(bot.i18n, name, self._dated(getattr(bot.i18n, name)))

    def _dated(self, made: Any) -> Any:
        def dated(*args: object, **options: object) -> str:
            told: str = made(*args, **options)
            self.dates.add(told)
            return told

        return dated

    def add(self, corpus: Corpus) -> None:
        """Take in a corpus: its passages, and what is known of its sources."""
        for passage in corpus.passages:
            self._add_passage(passage)
        for source in corpus.sources:
            self._add_source(source)
        self.texts |= {topic.name for topic in corpus.topics}
        self.texts |= {known.text for known in corpus.questions}

    def _add_passage(self, passage: Passage) -> None:
        heading = passage.section.heading if passage.section else None
        self.quotable.add(passage.text)
        told = (passage.text, passage.citation, passage.speaker, heading)
        self.texts |= {one for one in told if one}

    def _add_source(self, source: Source) -> None:
        told = (source.slug, source.title, source.author, source.host, source.guest)
        told += (source.licence, source.origin, source.language)
        self.texts |= {one for one in told if one}
        self.texts |= {one.heading for one in source.sections if one.heading}
        self.files.add(source.text)
        _, closed, body = source.text.removeprefix("---").partition("\n---\n")
        self.texts.add(body if source.text.startswith("---") and closed else source.text)
        if source.url:
            self.addresses.add(source.url)

    def unknown(self, text: str) -> str | None:
        """Return from where on a bare text has no origin, None where all of it has one."""
        self._count()
        text = _ADDRESS.sub(self._address, text)
        reached = {0}
        farthest = 0
        pieces: dict[str, list[str]] = {}
        for piece in self.strings | self.dates:
            pieces.setdefault(piece[0], []).append(piece)
        for place in range(len(text)):
            if place not in reached:
                continue
            farthest = place
            for piece in pieces.get(text[place], ()):
                if text.startswith(piece, place):
                    reached.add(place + len(piece))
            token = TOKEN.match(text, place)
            if token and self._has(token[0], text, place):
                reached.add(token.end())
        return None if len(text) in reached else text[farthest:]

    def _has(self, token: str, text: str, place: int) -> bool:
        if token in BETWEEN or token in self._words or token.isnumeric():
            return True
        if token[0].isdigit():
            return all(not sign.isalpha() for sign in token)
        if token.isalpha():
            return len(token) > 12 and token in self._haystack
        before, after = text[max(0, place - 1) : place + 1], text[place : place + 2]
        together = unicodedata.combining(token) or unicodedata.category(token) in {"Cf", "Mn", "Mc"}
        near = any(len(pair) > 1 and pair in self._haystack for pair in (before, after))
        return (
            near
            or bool(together and token in self._haystack)
            or (token in self._haystack and _alone(text, place))
        )

    def _address(self, found: re.Match[str]) -> str:
        """Return what of an address has to be accounted for: nothing, of a source's own.

        Behind that there may be a text fragment, of words of the sources.
        """
        address, _, fragment = found[0].partition("#:~:text=")
        if unquote(address) not in {unquote(one) for one in self.addresses}:
            return found[0]
        words = set(TOKEN.findall(unquote(fragment)))
        assert all(word in self._words for word in words if word.isalpha()), found[0]
        return ""

    def _count(self) -> None:
        if self._counted != len(self.texts):
            self._counted = len(self.texts)
            self._haystack = "\0".join(sorted(self.texts))
            self._words = set(TOKEN.findall(self._haystack)) - set("\0")
            self._words = {word for word in self._words if word.isalpha() or word.isnumeric()}

    def check_text(self, markdown: str) -> None:
        """Fail unless each visible character of a text component has an origin."""
        if markdown.startswith("> "):
            quote = displayed_quote(markdown)
            assert any(quote in passage for passage in self.quotable), quote
        elif markdown.startswith("```"):
            language, _, inside = markdown.removeprefix("```").removesuffix("\n```").partition("\n")
            if language or "\n\n— " in inside:
                self.check_copy(inside)
            else:
                self.check(inside)
        else:
            self.check(bare(markdown))

    def check_copy(self, text: str) -> None:
        """Fail unless each character of a copy has an origin, or is its format's own."""
        if text.startswith("["):
            self._check_json(json.loads(text))
        elif text.startswith("@"):
            self._check_bibtex(text)
        elif text.startswith("> "):
            quoted = [line[2:] for line in text.split("\n") if line.startswith("> ")]
            words = _ESCAPED.sub(r"\1", "\n".join(quoted))
            assert all(any(line in text for text in self.quotable) for line in words.split("\n")), (
                words
            )
            rest = "\n".join(line for line in text.split("\n") if not line.startswith("> "))
            self._check_told(bare(re.sub(r"\]\(<(\S+)>\)", r"](\1)", rest)))
        else:
            for part in self.quotable:  # the words of each quote, and then who says them
                text = text.replace(part, "")
            self._check_told(text)

    def _check_told(self, told: str) -> None:
        """Check who says a quote and where: dashes, commas and brackets are the format's own."""
        self.check(re.sub(r"(?m)^— |, |\[(?=[a-z0-9-]+\]$)|(?<=\w)\]$| \u2013 ", " ", told))

    def _check_json(self, value: Any, name: str = "") -> None:
        if isinstance(value, dict):
            for key, one in cast("dict[str, Any]", value).items():
                assert _NAMES.fullmatch(key), key
                self._check_json(one, key)
        elif isinstance(value, list):
            for one in cast("list[Any]", value):
                self._check_json(one, name)
        elif name in {"exact", "prefix", "suffix"}:
            assert any(value in text for text in self.files), value
        elif not _VALUES.fullmatch(str(value)):
            self.check(str(value))

    def _check_bibtex(self, text: str) -> None:
        entries = list(_ENTRY.finditer(text))
        assert "\n\n".join(one[0] for one in entries) == text
        for entry in entries:
            assert entry["key"] in self.texts
            fields = list(_FIELD.finditer(entry["fields"]))
            assert "".join(one[0] for one in fields) == entry["fields"]
            for one in fields:
                value = one["value"].removeprefix("{").removesuffix("}")
                value = re.sub(r"\\text\w+\{\}", lambda mark: _LATEX[mark[0]], value)
                self.check(re.sub(r"\\([$&#%_])", r"\1", value))

    def check(self, text: str) -> None:
        """Fail unless each character has an origin; say what hasn't."""
        if text in self._checked:
            return
        left = self.unknown(text)
        assert left is None, f"no origin: {left[:80]!r}\nin: {text!r}"
        self._checked.add(text)


def bare(markdown: str) -> str:
    """Return what Discord shows of a text that is no quote."""

    def one(found: re.Match[str]) -> str:
        for name in ("escaped", "code", "open"):
            if found[name] is not None:
                return found[name]
        if found["label"] is not None:
            return bare(found["label"])
        return ""

    return _INLINE.sub(one, _PREFIX.sub("", markdown))


def components(parts: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield components with those inside of them."""
    for part in parts:
        yield part
        yield from components(part.get("components", ()))
        yield from components(
            one for one in (part.get(n) for n in ("accessory", "component")) if one
        )


def check_reply(origins: Origins, data: dict[str, Any]) -> None:
    """Fail unless all that a message or a form shows has an origin."""
    for name in ("content", "title"):
        origins.check(data.get(name) or "")
    for attached in data.get("attachments") or ():
        origins.check(attached.get("description") or "")
    for part in components(data.get("components", ())):
        if "content" in part:
            origins.check_text(part["content"])
        for name in ("label", "placeholder", "description", "value"):
            if part["type"] != 3 or name != "value":
                origins.check(part.get(name) or "")
        for option in part.get("options", ()):
            origins.check(option["label"])
            origins.check(option.get("description") or "")


def _alone(text: str, place: int) -> bool:
    around = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
    return not around.strip()

"""The cases of the adversarial suite: sentences quoted exactly, reformatted, shortened and altered.

Each kind of change is a row of a table, applied to sentences of a corpus by rule rather than at
random, and put into a message in one of the ways that members quote. Cases written by hand are in
``cases/``.
"""

# ruff: noqa: E501 (tables are read by rows; the marks that members type are the matter)
from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from bot.corpus import Corpus

Change = Callable[[str], str | None]

CASES = Path(__file__).parent / "cases"
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_PLAIN = re.compile(r"[A-Z][^\"“”‘\n()\[\]*_~|`<>]*[a-z][.!?]")
_MIN_WORDS, _MAX_WORDS = 9, 45


@dataclass(frozen=True, slots=True)
class Case:
    """A message and the expected verdicts of its quotations, in order.

    ``origin`` is its source sentence: of one origin, either all cases are held out or none.
    ``source`` is the file in ``cases/`` that it is checked against, by default the shipped texts.
    """

    category: str
    text: str
    verdicts: tuple[str, ...]
    origin: str
    source: str = ""

    @property
    def held_out(self) -> bool:
        """Whether the case was held out from tuning."""
        return sha256(self.origin.encode()).digest()[0] % 3 == 0


WRAPPINGS = (
    "They wrote: “{0}”",
    'He said "{0}" and I agree.',
    "> {0}",
    "look what I found: «{0}»",
    "> {0}\n> — Amnesty International USA",
    "{0}",
    ">>> {0}",
    '"{0}" - that is from their Q&A, isn\'t it?',
    "“{0}”\n\nthoughts?",
)
"""The ways to put a quotation of any kind into a message."""

EXACT = (*WRAPPINGS, "```\n{0}\n```", "„{0}“", "「{0}」", "`{0}`", "> “{0}”", "||“{0}”||")
TYPOGRAPHIC = (*WRAPPINGS, "> **{0}**", "> *{0}*", "> __{0}__", "> ***{0}***")


def _sub(pattern: str, to: str) -> Change:
    """Return a change that replaces the first match after the first character."""
    sought = re.compile(pattern)

    def change(sentence: str) -> str | None:
        match = sought.search(sentence, 1)
        return (
            sentence[: match.start()] + match.expand(to) + sentence[match.end() :]
            if match
            else None
        )

    return change


def _swap(words: str) -> Change:
    """Return a change that replaces the first word it finds, given as ``"is>was are>were"``."""
    table = dict(one.split(">") for one in words.split())
    sought = re.compile(rf"\b({'|'.join(map(re.escape, table))})\b")

    def change(sentence: str) -> str | None:
        match = sought.search(sentence, 1)
        return (
            sentence[: match.start()] + table[match[0]] + sentence[match.end() :] if match else None
        )

    return change


def _middle(edit: Callable[[str], str], part: float = 0.5) -> Change:
    """Return a change that edits the word of letters nearest to a relative position."""

    def change(sentence: str) -> str | None:
        words = sentence.split(" ")
        order = sorted(range(1, len(words) - 1), key=lambda n: abs(n - part * len(words)))
        for n in order:
            if words[n].isalpha() and len(words[n]) > 3:
                words[n] = edit(words[n])
                return " ".join(word for word in words if word)
        return None

    return change


def _both(one: Change, other: Change) -> Change:
    def change(sentence: str) -> str | None:
        changed = one(sentence)
        return other(changed) if changed else None

    return change


def _swapped(sentence: str) -> str | None:
    words = sentence.split(" ")
    for n in sorted(range(2, len(words) - 2), key=lambda n: abs(n - len(words) / 2)):
        if words[n].isalpha() and words[n + 1].isalpha() and words[n] != words[n + 1]:
            words[n], words[n + 1] = words[n + 1], words[n]
            return " ".join(words)
    return None


def _last(sentence: str) -> str:
    words = sentence.split(" ")
    return " ".join([*words[:-1], "elephants."])


def _first(sentence: str) -> str:
    return " ".join(["Perhaps", *sentence.split(" ")[1:]])


def _double(word: str) -> str:
    return f"{word} {word}"


_HOMOGLYPHS = str.maketrans("aeopcxyis", "аеорсхуіѕ")

ALTERED: dict[str, Change] = {
    "negation dropped": _sub(r"\b(?:not|never|no) ", ""),
    "negation added": _sub(r"\b(is|are|was|were|can|should|would|will|could|must|has|have)\b(?! not)", r"\1 not"),
    "contraction dropped": _sub(r"n[’']t\b", ""),
    "negation moved": _sub(r"\b(not|never|no) (\w+) ", r"\2 \1 "),
    "number": _swap("seven>eight three>four 2010>2011 2011>2010 2015>2016 20>30 2001>2002 50>60 "
                    "hundreds>tens first>second one>two two>three"),
    "unit": _swap("million>billion thousands>millions years>months weeks>days months>years week>month "
                  "countries>cities day>year night>week half>quarter"),
    "tense": _swap("is>was are>were was>is were>are has>had have>had do>did does>did"),
    "modal": _swap("should>may must>could can>cannot will>might would>could could>should may>must"),
    "quantifier": _swap("all>some any>most many>few some>all every>no each>no most>few more>less"),
    "speaker": _swap("we>they our>their I>he us>them my>his you>she they>we their>our"),
    "connective": _swap("and>or because>although but>and if>unless when>unless or>and while>until"),
    "name": _swap("Amnesty>Greenpeace Syria>Libya Egypt>Iran Iran>Iraq Guantanamo>Alcatraz "
                  "Tunisia>Algeria International>National Pakistan>India Kabul>Cairo"),
    "spelling": _swap("neighbourhoods>neighborhoods centre>center focussed>focused favour>favor "
                      "organization>organisation organizations>organisations realised>realized "
                      "criticising>criticizing recognized>recognised societies>societys people>poeple"),
    "plural": _swap("rights>right governments>government issues>issue people>person countries>country "
                    "questions>question changes>change year>years country>countries"),
    "article": _swap("the>a a>the an>the"),
    "word added": _middle(lambda word: f"hardly {word}"),
    "word dropped": _middle(lambda _: ""),
    "word doubled": _middle(_double),
    "word changed": _middle(lambda _: "bananas", 0.7),
    "word cut": _middle(lambda word: word[:-1], 0.3),
    "word in capitals": _middle(str.upper, 0.6),
    "two words changed": _both(_middle(lambda _: "bananas", 0.3), _middle(lambda _: "kittens", 0.8)),
    "three words changed": _both(
        _both(_middle(lambda _: "bananas", 0.2), _middle(lambda _: "kittens", 0.5)),
        _middle(lambda _: "pyjamas", 0.8),
    ),
    "words swapped": _swapped,
    "first word": _first,
    "last word": _last,
    "last words dropped": lambda sentence: f"{sentence.rsplit(' ', 2)[0]} elephants.",
    "final sign": lambda sentence: sentence[:-1] + ("?" if sentence[-1] != "?" else "."),
    "comma dropped": _sub(r"(?<=\w), (?=\w)", " "),
    "comma added": _sub(r"(?<=\w{6}) (?=\w{6})", ", "),
    "homoglyphs": _middle(lambda word: word.translate(_HOMOGLYPHS)),
    "homoglyphs throughout": lambda sentence: sentence.translate(str.maketrans("ao", "ао")),
    "struck": _middle(lambda word: f"~~{word}~~"),
    "struck not": _sub(r"\b(not|never|no)\b", r"~~\1~~"),
    "struck added": _middle(lambda word: f"~~never~~ {word}"),
    "struck, escaped": _middle(lambda word: rf"\~\~{word}\~\~"),
    "struck by characters": _middle(lambda word: "".join(f"{one}\u0336" for one in word)),
    "half struck": lambda sentence: "~~{}~~ {}".format(*sentence.split(" ", 4)[3:5])
    if len(sentence.split()) > 8 else None,
    "spoilered": _middle(lambda word: f"||{word}||"),
    "spoilered not": _sub(r"\b(not|never|no)\b", r"||\1||"),
    "spoiler added": _middle(lambda word: f"||never|| {word}"),
    "in a link's target": _middle(lambda word: f"[](never) {word}"),
    "struck in a bold": _middle(lambda word: f"**~~{word}~~**"),
    "turned round": _middle(lambda word: f"\u202e{word}\u202c"),
    "about": _sub(r" (\d+|seven|three|two|hundreds)\b", r" ~\1"),
    "inserted in brackets": _middle(lambda word: f"[hardly] {word}"),
    "inserted in parentheses": _middle(lambda word: f"(allegedly) {word}"),
    "comment": _middle(lambda word: f"<!-- never --> {word}"),
}  # fmt: skip
"""Changes to a sentence that must never count as exact."""

SET_DIFFERENTLY: dict[str, Change] = {
    "spaces": _sub(" ", "  "),
    "no-break space": _sub(" ", "\u00a0"),
    "line break": _sub(r" (?=\w+ \w+ \w+ \w+)", "\n"),
    "apostrophe": lambda sentence: sentence.translate({ord("’"): "'", ord("'"): "’"})
    if {"’", "'"} & set(sentence) else None,
    "dash": _sub(r" [–—-]{1,2} ", " — "),
    "zero width": _middle(lambda word: f"{word[:2]}\u200b{word[2:]}"),
    "soft hyphen": _middle(lambda word: f"{word[:2]}\u00ad{word[2:]}"),
    "word joiners": "\u2060".join,
    "bold word": _middle(lambda word: f"**{word}**"),
    "italic word": _middle(lambda word: f"*{word}*"),
    "underlined word": _middle(lambda word: f"__{word}__"),
    "code word": _middle(lambda word: f"`{word}`"),
    "link": _middle(lambda word: f"[{word}](https://example.org/not/at/all)"),
    "full width": _middle(lambda word: "".join(chr(ord(one) + 0xFEE0) for one in word)),
    "ligature": lambda sentence: sentence.replace("fi", "ﬁ") if "fi" in sentence else None,
    "bold letters": _middle(
        lambda word: "".join(chr(0x1D400 + ord(one) - 65 - (6 if one > "Z" else 0)) for one in word)
    ),
    "lower first": lambda sentence: sentence[0].lower() + sentence[1:]
    if not re.match(r"I\b|Amnesty", sentence) else None,
    "edited first": lambda sentence: f"[{sentence[0].lower()}]{sentence[1:]}"
    if not re.match(r"I\b|Amnesty", sentence) else None,
    "comma for the full stop": lambda sentence: f"{sentence[:-1]}," if sentence[-1] == "." else None,
    "nothing for the full stop and dots": lambda sentence: f"… {sentence[:-1]} …"
    if sentence[-1] == "." else None,
    "decomposed": lambda sentence: unicodedata.normalize("NFD", sentence)
    if unicodedata.normalize("NFD", sentence) != sentence else None,
}  # fmt: skip
"""Changes that keep all words."""

_CUT = tuple(
    re.findall(
        r"\S+",
        "not never no cannot n't without unless except only if but however although though hardly may "
        "might should could would because too often",
    )
)
_MARKS = ("…", "...", "[…]", "(...)", "[...]", ". . .", "(…)", " … ")


def _without(word: str, mark: str) -> Change:
    """Return a change that replaces a word in the middle by an ellipsis."""
    sought = re.compile(rf"(?<=\w) {re.escape(word)} (?=\w+ \w+)")

    def change(sentence: str) -> str | None:
        match = sought.search(sentence, 5)
        return f"{sentence[: match.start()]} {mark} {sentence[match.end() :]}" if match else None

    return change


SHORTENED: dict[str, Change] = {
    **{f"without {word}": _without(word, _MARKS[n % len(_MARKS)]) for n, word in enumerate(_CUT)},
    "without a number": _sub(r"(?<=\w) (?:seven|three|2010|2011|2015|20|2001|hundreds|two) ", " … "),
    "without a name": _sub(
        r"(?<=\w) (?:Amnesty|Syria|Egypt|Iran|Guantanamo|Tunisia|Pakistan|Kabul|China|Yemen) ", " […] "
    ),
    "without an adverb": _sub(r"(?<=\w) (?:really|still|also|itself|deeply|wonderfully|online|increasingly) (?=\w)", " … "),
    "without an adjective": _sub(r"(?<=\w) (?:terrible|massive|great|extraordinary|important|remarkable|huge|broad|"
                      r"difficult|easy|good|big|independent|peaceful|strong|lived|global) (?=\w)", " […] "),
}  # fmt: skip


def sentences(corpus: Corpus) -> list[list[str]]:
    """Return the plain sentences of each passage, in order."""
    return [
        [
            one
            for one in _SENTENCE.split(passage.text)
            if _PLAIN.fullmatch(one)
            and _MIN_WORDS <= len(one.split()) <= _MAX_WORDS
            and not re.search(r"…|\.\s?\.", one)
        ]
        for passage in corpus.passages
    ]


def _generated(
    verdict: str,
    changes: dict[str, Change],
    wrappings: Sequence[str],
    found: Sequence[str],
    each: int,
) -> Iterator[Case]:
    """Yield at most ``each`` cases of each kind of change, over the sentences in turn."""
    turn = 0
    for number, (name, change) in enumerate(changes.items()):
        begin = number * 7 % max(len(found), 1)
        made = 0
        for sentence in (*found[begin:], *found[:begin]):
            changed = change(sentence)
            if changed is None or changed == sentence:
                continue
            turn += 1
            wrapped = wrappings[turn % len(wrappings)]
            if wrapped.startswith(("“", '"', "{0}")) and wrapped == "{0}" and "\n" in changed:
                continue
            text = wrapped.format(changed.replace("\n", "\n> ") if wrapped[0] == ">" else changed)
            yield Case(f"{verdict}: {name}", text, (verdict,), sentence)
            made += 1
            if made == each:
                break


def _joined(corpus: Corpus, each: int) -> Iterator[Case]:
    """Yield merges of adjacent and distant sentences, and of headings."""
    by_passage = sentences(corpus)
    everything = " ".join(" ".join(source.text for source in corpus.sources).split())
    follow = [
        (one, other)
        for passage, held in zip(corpus.passages, by_passage, strict=True)
        for one, other in pairwise(held)
        if f"{one} {other}" in passage.text
    ]
    apart = [(held[0], held[2]) for held in by_passage if len(held) > 2]
    across = [
        (one[0], other[0])
        for one, other in pairwise([held for held in by_passage if held])
        if " ".join(f"{one[0]} {other[0]}".split()) not in everything
    ]
    rows: list[tuple[str, str, str, list[tuple[str, str]]]] = [
        ("altered", "merged into one", "{0} and {1}", follow),
        ("altered", "full stop dropped", "{0} {1}", follow),
        ("altered", "turned round", "{1}. {0}.", follow),
        ("altered", "sentence between dropped", "{0}. {1}.", apart),
        ("altered", "of two passages", "{0}. {1}.", across),
        ("shortened", "sentence between left out", "{0}. … {1}.", apart),
        ("shortened", "sentence between left out in brackets", "{0} […] {1}.", apart),
        ("exact", "two sentences", "{0}. {1}.", follow),
    ]
    for verdict, name, form, pairs in rows:
        for turn, (one, other) in enumerate(pairs[:each]):
            if verdict != "exact" and not (one[-1] == other[-1] == "."):
                continue
            first, second = one.rstrip(".!?"), other.rstrip(".!?")
            if name in {"merged into one", "full stop dropped"}:
                second = second[0].lower() + second[1:] + "."
            text = f"{one} {other}" if verdict == "exact" else form.format(first, second)
            wrapped = WRAPPINGS[turn % 5].format(text)
            yield Case(f"{verdict}: {name}", wrapped, (verdict,), one)
    for passage, held in zip(corpus.passages, by_passage, strict=True):
        heading = passage.heading_above or passage.speaker
        above = passage.source.text[: passage.span.start].rstrip()
        if heading and held and passage.text.startswith(held[0]) and above.endswith(heading):
            yield Case(
                "altered: heading glued on",
                f"They said “{heading} {held[0]}”",
                ("altered",),
                held[0],
            )


def generated_cases(corpus: Corpus, each: int = 12) -> list[Case]:
    """Return the cases generated from a corpus, at most ``each`` of every kind."""
    found = [one for held in sentences(corpus) for one in held]
    cases = [
        Case(f"exact: in {wrapped!r}", wrapped.format(one), ("exact",), one)
        for n, wrapped in enumerate(EXACT)
        for one in [*found[n * 5 :], *found[: n * 5]][:each]
    ]
    cases += _generated("altered", ALTERED, WRAPPINGS, found, each)
    cases += _generated("typographic", SET_DIFFERENTLY, TYPOGRAPHIC, found, each)
    cases += _generated("shortened", SHORTENED, WRAPPINGS, found, each)
    cases += _joined(corpus, each)
    return cases


def handwritten_cases() -> list[Case]:
    """Return the cases written by hand."""
    lines = [
        json.loads(line)
        for path in sorted(CASES.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [
        Case(
            one["category"],
            one["text"],
            tuple(one["verdicts"]),
            one["text"],
            one.get("source", ""),
        )
        for one in lines
    ]

"""The transcript of an AMA, as Markdown that the corpus reads back without loss, and as plain text.

The Markdown is the Q&A convention of ``docs/sources.md`` with ``turns`` and ``fences``: whatever
somebody wrote stands in it as they wrote it and opens no turn. Words that Markdown would make more
of than paragraphs, a heading among them, stand in a code block, so that no reader takes them for
the transcript's own. The plain text is laid out like the transcripts that Parlio published
(``seeds/003_a76a0fdc86532ed8.txt``); where somebody's line could be taken for one of the
transcript's own, all that was said is indented.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

import yaml

from bot.corpus.text import Lines, trim
from bot.skeleton import skeleton

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Unicode's control characters (Cc) but for the line feed and the tab."""
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
"""What turns the direction of all that follows on its line: embeddings, overrides and isolates."""


_MARKUP = re.compile(r"(?m)^(?: {4}| {0,3}(?:\t|[#=`~<>*+_|\[:-]|\d{1,9}[.)]))|<")
"""What may be more than a paragraph in Markdown: how a line begins, or HTML anywhere."""
_TICKS = re.compile(r"`+")
_COUNT = re.compile(r"[0-9ol]+questions?|thisqatookplace.*")
INDENT = "    "


def clean(text: str) -> str:
    """Return what somebody wrote as it is kept: no blanks at its edges, no control characters.

    Newlines of any kind become line feeds. Nothing that anybody could see is changed.
    """
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    for newline in ("\r\n", "\r", "\x85", "\u2028", "\u2029", "\v", "\f"):
        text = text.replace(newline, "\n")
    text = _CONTROLS.sub("", text)
    span = trim(text, 0, len(text))
    return span.of(text) if span is not None else ""


def cleaned_line(text: str) -> str:
    """Return what somebody wrote on one line, as a name of theirs or of something.

    Others' words stand beside it on a line, so that it has nothing that turns their direction;
    right-to-left letters need none of that.
    """
    return " ".join(clean(_TURNING.sub("", text)).split())


@dataclass(frozen=True, slots=True)
class TranscriptEntry:
    """One exchange of a transcript; ``asker`` is the headline, None for one who gave none."""

    asker: str | None
    question: str
    answer: str

    def __post_init__(self) -> None:
        _expect_clean(self.question, self.answer)
        _expect_line(self.asker)


@dataclass(frozen=True, slots=True)
class Transcript:
    """A finished AMA: who answered, when, the opening statement, and what was answered, in order.

    ``published`` and ``until`` are its first and its last day (UTC).
    """

    title: str
    guest: str
    published: date
    until: date
    turns: tuple[TranscriptEntry, ...]
    opening: str | None = None
    host: str | None = None
    language: str = "en"

    def __post_init__(self) -> None:
        _expect_line(self.title)
        _expect_line(self.guest)
        _expect_line(self.host)
        if self.opening is not None:
            _expect_clean(self.opening)
        if self.until < self.published:
            message = f"it ends on {self.until}, before it begins on {self.published}"
            raise ValueError(message)


def transcript_markdown(transcript: Transcript) -> str:
    """Return the transcript in the Q&A convention of the corpus."""
    matter: dict[str, object] = {
        "title": transcript.title,
        "kind": "qa",
        "guest": transcript.guest,
        "date": transcript.published.isoformat(),
        "until": transcript.until.isoformat(),
        "language": transcript.language,
    }
    if transcript.host is not None:
        matter["host"] = transcript.host
    body: list[str] = []
    heads: set[int] = set()  # in blocks of the body
    fenced: set[int] = set()

    def head(level: str, kind: str, number: int, who: str | None) -> None:
        heads.add(len(body))
        name = who.replace("\\", r"\\").replace("<", r"\<") if who else ""
        body.append(f"{level} {kind} {number}: {name}" if name else f"{level} {kind} {number}")

    def words(text: str) -> None:
        if _MARKUP.search(text):
            fenced.add(len(body))
            longest = max((len(one) for one in _TICKS.findall(text)), default=0)
            fence = "`" * max(3, longest + 1)
            text = f"{fence}\n{text}\n{fence}"
        body.append(text)

    if transcript.opening is not None:
        words(transcript.opening)
    for number, turn in enumerate(transcript.turns, 1):
        head("##", "Question", number, turn.asker)
        words(turn.question)
        head("###", "Answer", number, transcript.guest)
        words(turn.answer)
    front = yaml.safe_dump(
        {**matter, "turns": "TURNS", "fences": "FENCES"},
        allow_unicode=True,
        sort_keys=False,
        width=float("inf"),
    )
    first = len(Lines(f"---\n{front}---\n"))
    turns: list[int] = []
    fences: list[int] = []
    for place, block in enumerate(body):
        after = first + len(Lines(block)) + 1
        if place in heads:
            turns.append(first)
        if place in fenced:
            fences += [first, after - 2]
        first = after
    front = front.replace("turns: TURNS\n", f"turns: [{', '.join(map(str, turns))}]\n")
    front = front.replace("fences: FENCES\n", f"fences: [{', '.join(map(str, fences))}]\n")
    return f"---\n{front}---\n" + "\n\n".join(body) + "\n"


def transcript_text(transcript: Transcript) -> str:
    """Return the transcript as plain text, a line for each speaker before what they say."""
    began, ended = (
        f"{day.month}/{day.day}/{day:%y}" for day in (transcript.published, transcript.until)
    )
    count = len(transcript.turns)
    said = _indent if _could_mislead(transcript) else str
    opening = transcript.opening
    parts = [transcript.guest, said(opening)] if opening is not None else []
    parts += [
        (
            f"This Q&A took place between\u00a0{began}\u00a0and\u00a0{ended}. "
            "Unanswered questions have been hidden"
        ),
        f"{count} question{'' if count == 1 else 's'}",
    ]
    for turn in transcript.turns:
        parts += [turn.asker] if turn.asker else []
        parts += [said(turn.question), transcript.guest, said(turn.answer)]
    return "\n".join(parts)


def _could_mislead(transcript: Transcript) -> bool:
    """Whether a line that somebody wrote could be taken for one of the transcript's own.

    It begins with the guest's name, is an asker's, or the count, however it is dressed up.
    """
    guest = _shape(transcript.guest)
    askers = {_shape(turn.asker) for turn in transcript.turns if turn.asker}
    said = [text for turn in transcript.turns for text in (turn.question, turn.answer)]
    lines = "\n".join([*said, transcript.opening or ""]).split("\n")
    return any(
        one in askers or (guest and one.startswith(guest)) or _COUNT.fullmatch(one)
        for one in filter(None, map(_shape, lines))
    )


def _shape(line: str) -> str:
    return "".join(one for one in skeleton(line) if one.isalnum())


def _indent(text: str) -> str:
    return "\n".join(f"{INDENT}{line}" if line else line for line in text.split("\n"))


def _expect_clean(*texts: str) -> None:
    for text in texts:
        if not text or clean(text) != text:
            message = f"{text!r} isn't as it is kept; see clean()"
            raise ValueError(message)


def _expect_line(text: str | None) -> None:
    if text is not None and (not text or cleaned_line(text) != text):
        message = f"{text!r} isn't one line as it is kept; see cleaned_line()"
        raise ValueError(message)

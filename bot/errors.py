"""Every error that Verbatim raises on purpose.

The message of an error says what is wrong and what to do, in words an operator can act on; the
command line prints it, with an exit code for each class (``bot/cli/program.py``). What members read
is the catalogue's string that the error's ``key`` names, with its ``values`` filled in
(``commands/_core/errors.py``).
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal


class Markdown(str):
    """A value that is Discord Markdown already, such as a mention."""

    __slots__ = ()


class StringKey(str):
    """A value that is itself a string of the catalogue, by its key."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """A value that is a time; ``style`` is Discord's: D a date, f with the time, R how long."""

    at: datetime
    style: Literal["D", "f", "R"]


ErrorValue = str | float | Moment
"""What fills in a string: a name, a number, or one of the three above."""


class VerbatimError(Exception):
    """The root: catch this to catch every error that Verbatim raises on purpose.

    ``key`` is the catalogue's string that members read, None where none of them meets the error.
    A plain text among the ``values`` is a name that somebody gave, and is shown in bold.
    """

    key: str | None = None

    def __init__(self, message: str = "", /, **values: ErrorValue) -> None:
        self.values = values
        super().__init__(message)


class SettingsError(VerbatimError):
    """A setting is missing, unknown, out of range, or no token that Discord accepts."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one file of the corpus, or with what was handed in.

    ``file`` is relative to the sources' folder (a golden set's is as the operator gave it);
    ``line`` counts from 1, and is None where the whole file is meant.
    """

    file: str
    reason: str
    line: int | None = None

    def __str__(self) -> str:
        where = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{where}: {self.reason}"


class DataError(VerbatimError):
    """A golden set, or a line of standard input, can't be used as it is.

    ``problems`` holds all of them, in the files' order, so that you can fix them at once.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class CorpusError(DataError):
    """The sources can't be read as they are; nothing of them was loaded."""


class ModelError(VerbatimError):
    """The model of meaning can't be read, or isn't the official one; words serve without it."""


class WordlessError(VerbatimError):
    """A message that was to be checked has no words."""

    key = "error-wordless"


class NotFoundError(VerbatimError):
    """What was asked for isn't there."""

    def __init__(self, name: str, **values: ErrorValue) -> None:
        super().__init__(name, name=name, **values)


class UnknownCitationError(NotFoundError):
    """No passage of the corpus has this citation."""

    key = "error-unknown-citation"


class UnknownSourceError(NotFoundError):
    """No source of the corpus has this name."""

    key = "error-unknown-source"


class UnknownTopicError(NotFoundError):
    """No topic is called this or anything near it."""

    key = "error-unknown-topic"


class UnknownTimeError(NotFoundError):
    """A text names no point in time."""

    key = "error-unknown-time"


class PastTimeError(UnknownTimeError):
    """A time is in the past where a future one is needed."""

    key = "error-past-time"


class UnknownQueryError(NotFoundError):
    """The server's query log has no such row."""

    key = "error-unknown-query"


class UnknownAmaError(NotFoundError):
    """This server has no such AMA."""

    key = "error-unknown-ama"


class UnknownQuestionError(NotFoundError):
    """An AMA has no such question, or not for this person."""

    key = "error-unknown-question"


class UnknownReplyError(NotFoundError):
    """A link leads to no reply of the bot that may be read here."""

    key = "error-unknown-reply"


class GoneError(NotFoundError):
    """A button points to something that the corpus no longer has."""

    key = "error-gone"


class WithdrawnError(GoneError):
    """The cited text was withdrawn by its author, ``since`` then, and is in no source any more."""

    key = "error-withdrawn"

    def __init__(self, name: str, since: datetime) -> None:
        super().__init__(name, since=Moment(since, "D"))


class ForgottenError(GoneError):
    """The question behind a button isn't in the query log, or not for this person."""

    key = "error-forgotten"


class ErasedError(GoneError):
    """A button of a moderator points to what isn't on record, or not in this server."""

    key = "error-erased"


class UnloggedError(GoneError):
    """A button needs the record of a question whose asker wanted it not to be logged."""

    key = "error-unlogged"


class DraftGoneError(GoneError):
    """A draft was submitted, changed or discarded, or isn't this person's."""

    key = "error-ama-draft-gone"


class PseudonymizedError(VerbatimError):
    """A member is looked up by name in a server that stores no names."""

    key = "error-pseudonymized"


class RecordsError(VerbatimError):
    """The database can't be used."""

    key = "error-settings-unsaved"


class RecordsFormatError(RecordsError):
    """The file is no SQLite database of ours, is damaged, or comes from a newer version."""


class LostRowsError(RecordsError):
    """Rows of the query log could be written neither into the database nor beside it."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """A quote that wasn't sent, by its span in code points.

    ``reason`` is "source" where that isn't the file's text any more, "words" where what was to be
    shown isn't the source's words, and "undeclared" where nothing says whose words they are: then
    there is no span.
    """

    reason: Literal["source", "words", "undeclared"]
    citation: str | None = None
    source: str | None = None
    start: int | None = None
    end: int | None = None


class WithheldError(VerbatimError):
    """A reply shows what isn't its source's own words, so that it wasn't sent.

    ``reference`` stands in the log too, beside what was found.
    """

    key = "error-withheld"

    def __init__(self, found: Sequence[Withheld]) -> None:
        self.found = tuple(found)
        self.reference = secrets.token_hex(4)
        super().__init__(f"{len(self.found)} quotes withheld", reference=self.reference)


class NotPermittedError(VerbatimError):
    """This person may not do this here."""

    key = "error-not-permitted"


class NoAmaError(VerbatimError):
    """No AMA was named, and none of this server matches."""

    key = "error-no-ama"


class SeveralAmasError(VerbatimError):
    """No AMA was named, and several of this server match."""

    key = "error-several-amas"


class NotGuestError(VerbatimError):
    """Only an AMA's guest may do this."""

    key = "error-not-guest"


class InputError(VerbatimError):
    """What somebody typed or chose can't be used; ``key`` says why."""

    def __init__(self, key: str, **values: ErrorValue) -> None:
        self.key = key
        super().__init__(key, **values)


class IllegalStepError(VerbatimError):
    """A step isn't possible in the current ``state`` of an AMA or a question.

    Besides these, a question can be the member's "own", and an answer "published" before.
    """

    key = "error-step"

    def __init__(self, step: str, state: str) -> None:
        self.step, self.state = step, state
        super().__init__(f"{step} is not possible: {state}", state=StringKey(f"ama-is-{state}"))


class LimitReachedError(VerbatimError):
    """A member has asked ``limit`` questions, as many as the AMA allows."""

    key = "error-limit"

    def __init__(self, limit: int) -> None:
        super().__init__(f"limit of {limit} questions reached", count=limit)


class BlockedError(VerbatimError):
    """Moderators blocked this person here: until when (None: no end), and why, if they said so."""

    def __init__(self, until: datetime | None, reason: Markdown) -> None:
        if until is None:
            self.key = "error-blocked-reason" if reason else "error-blocked"
            super().__init__(reason=reason)
        else:
            self.key = "error-blocked-until-reason" if reason else "error-blocked-until"
            super().__init__(reason=reason, until=Moment(until, "f"))


class LimitedError(VerbatimError):
    """A member or their server asked too much at once; ``again`` is when to retry."""

    def __init__(self, whose: Literal["member", "server"], again: datetime) -> None:
        self.key = "error-limited" if whose == "member" else "error-limited-server"
        super().__init__(whose, again=Moment(again, "R"))


class OutdatedError(VerbatimError):
    """A command or button comes from another version of this program."""

    key = "error-outdated"


class LateError(VerbatimError):
    """Discord no longer accepts a reply: its time limit has passed."""


class DeliveryError(VerbatimError):
    """Discord's answer to a reply was lost, so that nobody knows whether it was taken."""


class RepeatedError(VerbatimError):
    """An interaction was delivered a second time; the first has its row."""

    def __init__(self, interaction_id: int) -> None:
        super().__init__(f"interaction {interaction_id} is on record already")


class ControlError(VerbatimError):
    """The running bot can't be reached, or refused what it was told to do."""


class DiscordError(VerbatimError):
    """Discord refuses, or can't be reached."""


class UnreachableError(DiscordError):
    """Discord can't be reached."""

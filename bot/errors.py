"""Every error that Verbatim raises on purpose.

::

    VerbatimError
    ├── SettingsError            the environment or .env is invalid
    ├── CorpusError              the sources can't be read; holds every problem found
    ├── GoldenError              a golden set can't be measured on; holds every problem found
    ├── MessageError             a line of standard input is no message to check
    ├── WordlessError            a message that was to be checked has no words
    ├── NotFoundError            what was asked for isn't there
    │   ├── UnknownCitationError     no passage has this citation
    │   ├── UnknownSourceError       no source has this name
    │   ├── UnknownTopicError        no topic is near this name
    │   ├── UnknownTimeError         a text names no point in time
    │   │   └── PastTimeError            it names one that is over
    │   ├── UnknownQueryError        no such row in this server's log
    │   ├── UnknownAmaError          this server has no such AMA
    │   ├── UnknownQuestionError     an AMA has no such question
    │   ├── UnknownReplyError        a link leads to no reply that may be read here
    │   └── GoneError                what a button pointed to is no longer there
    │       ├── WithdrawnError           the cited text was withdrawn
    │       ├── ForgottenError           the question behind a button is no longer on record
    │       ├── ErasedError              what a button shows was erased from the record
    │       ├── UnloggedError            it was never logged, as the asker wished
    │       └── DraftGoneError           a draft no longer exists
    ├── RecordsError             the database can't be used
    │   ├── NewerSchemaError         a newer Verbatim wrote it
    │   └── DamagedRecordsError      the file is no database, or is damaged
    ├── WithheldError            a reply's quote isn't its source's own words; it wasn't sent
    ├── PseudonymizedError       a name is looked up where the server stores none
    ├── NotPermittedError        this person lacks the permission
    ├── LimitReachedError        a member has asked as many questions as the AMA allows
    ├── IllegalStepError         an AMA or a question is in the wrong state
    ├── BlockedError             moderators blocked this person here
    ├── LimitedError             this person, or this server, asks too much at once
    ├── ControlError             the running bot can't be reached, or refused
    └── DiscordError             Discord can't be reached, or refuses
        ├── TokenError               the token is wrong
        └── UnreachableError         Discord can't be reached

A message says what is wrong and what to do, in words an operator can act on. What members read
comes from the interface catalogue: ``commands/_core/errors.py`` maps these classes to it.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal


class VerbatimError(Exception):
    """The root: catch this to catch every error that Verbatim raises on purpose."""


class SettingsError(VerbatimError):
    """A setting is missing, unknown or out of range."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one file of the corpus, or with a golden set.

    ``file`` is relative to the sources' folder (a golden set's is as the operator gave it);
    ``line`` counts from 1, and is None where the whole file is meant.
    """

    file: str
    reason: str
    line: int | None = None

    def __str__(self) -> str:
        where = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{where}: {self.reason}"


class CorpusError(VerbatimError):
    """The sources can't be read as they are; nothing of them was loaded.

    ``problems`` holds all of them, in the files' order, so that you can fix them at once.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class GoldenError(VerbatimError):
    """A golden set can't be measured on as it is; nothing was asked.

    ``problems`` holds all of them, in the file's order, so that you can fix them at once.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class MessageError(VerbatimError):
    """A line of standard input is no message; those before it have been answered."""


class WordlessError(VerbatimError):
    """A message that was to be checked has no words."""


class NotFoundError(VerbatimError):
    """What was asked for isn't there."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)


class UnknownCitationError(NotFoundError):
    """No passage of the corpus has this citation."""


class UnknownSourceError(NotFoundError):
    """No source of the corpus has this name."""


class UnknownTopicError(NotFoundError):
    """No topic is called this or anything near it."""


class UnknownTimeError(NotFoundError):
    """A text names no point in time."""


class PastTimeError(UnknownTimeError):
    """A time is in the past where a future one is needed."""


class UnknownQueryError(NotFoundError):
    """The server's query log has no such row."""


class UnknownAmaError(NotFoundError):
    """This server has no such AMA."""


class UnknownQuestionError(NotFoundError):
    """An AMA has no such question, or not for this person."""


class UnknownReplyError(NotFoundError):
    """A link leads to no reply of the bot that may be read here."""


class GoneError(NotFoundError):
    """A button points to something that the corpus no longer has."""


class WithdrawnError(GoneError):
    """The cited text was withdrawn by its author and is in no source any more.

    ``since`` is when.
    """

    def __init__(self, name: str, since: datetime) -> None:
        super().__init__(name)
        self.since = since


class ForgottenError(GoneError):
    """The question behind a button isn't in the query log, or not for this person."""


class ErasedError(GoneError):
    """A button of a moderator points to what isn't on record, or not in this server."""


class UnloggedError(GoneError):
    """A button needs the record of a question whose asker wanted it not to be logged."""


class PseudonymizedError(VerbatimError):
    """A member is looked up by name in a server that stores no names."""


class DraftGoneError(GoneError):
    """A draft was submitted, changed or discarded, or isn't this person's."""


class RecordsError(VerbatimError):
    """The database can't be used."""


class NewerSchemaError(RecordsError):
    """The database was written by a newer Verbatim than this one."""


class DamagedRecordsError(RecordsError):
    """The file is no SQLite database, or is damaged."""


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

    def __init__(self, found: Sequence[Withheld]) -> None:
        self.found = tuple(found)
        self.reference = secrets.token_hex(4)
        super().__init__(f"{len(self.found)} quotes withheld")


class NotPermittedError(VerbatimError):
    """This person may not do this here."""


class BadTimeError(VerbatimError):
    """A time can't be what a moderator typed; ``text`` is that.

    ``reason`` is "unreadable", "zone" (there is none called that), "gap" (the clocks skip it),
    "past", or "order" where an AMA would close before it opens.
    """

    def __init__(
        self, text: str, reason: Literal["unreadable", "zone", "gap", "past", "order"]
    ) -> None:
        self.text, self.reason = text, reason
        super().__init__(f"{text}: {reason}")


class NoAmaError(VerbatimError):
    """No AMA was named, and none of this server matches."""


class SeveralAmasError(VerbatimError):
    """No AMA was named, and several of this server match."""


class NotGuestError(VerbatimError):
    """Only an AMA's guest may do this."""


class PlanError(VerbatimError):
    """An AMA can't be planned like this; ``key`` and ``values`` give the catalogue's reason."""

    def __init__(self, key: str, **values: str | float) -> None:
        self.key, self.values = key, values
        super().__init__(key)


class IllegalStepError(VerbatimError):
    """A step isn't possible in the current ``state`` of an AMA or a question."""

    def __init__(self, step: str, state: str) -> None:
        self.step, self.state = step, state
        super().__init__(f"{step} is not possible: {state}")


class LimitReachedError(VerbatimError):
    """A member has asked ``limit`` questions, as many as the AMA allows."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        super().__init__(f"limit of {limit} questions reached")


class BlockedError(VerbatimError):
    """Moderators blocked this person here; ``until`` is None for no end."""

    def __init__(self, until: datetime | None, reason: str | None) -> None:
        self.until, self.reason = until, reason
        super().__init__("blocked")


class LimitedError(VerbatimError):
    """A member or their server asked too much at once; ``again`` is when to retry."""

    def __init__(self, whose: Literal["member", "server"], again: datetime) -> None:
        self.whose: Literal["member", "server"] = whose
        self.again = again
        super().__init__(whose)


class OutdatedError(VerbatimError):
    """A command or button comes from another version of this program."""


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


class TokenError(DiscordError):
    """Discord doesn't accept the token."""


class UnreachableError(DiscordError):
    """Discord can't be reached."""

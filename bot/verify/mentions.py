"""Tell quotations from words in marks that nobody claims to quote: titles, labels, turns of phrase.

In doubt it's a quotation: whoever claims that a source said it mostly uses a verb of saying.
"""

from __future__ import annotations

import re

MENTION_CONTEXT = 60
"""How many characters around the marks are read."""

MAX_PHRASE_WORDS = 5
"""The most words that are taken for a turn of phrase unless somebody is said to have said them."""


def word_set(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SMALL = 3  # letters of words that titles don't capitalize
_NEAR = 3  # words beside a mark that tell what it encloses
_ENDS = re.compile(r"[.!?:]\s|\n|[\"“”„«»]")
_SAID = word_set(
    "say says said saying wrote write writes written claim claims claimed state states stated",
    "reads according tell tells told tweet tweeted post posted argue argues argued admit",
    "admits admitted answer answers answered quote quotes quoted promise promised promises",
    "declare declared declares explain explained explains insist insists insisted reply",
    "replied add added adds announce announced announces warn warned warns ask asked asks",
    "think thinks thought believe believes",
    "sagt sagte schreibt schrieb laut dit écrit selon قال قالت كتب كتبت",
)
_NAMED = word_set(
    "signed named titled call calls called entitled labelled labeled tagged dubbed book novel song",
    "track film movie show series episode album game play poem essay article chapter talk podcast",
    "channel server button menu option tab file folder word words term phrase expression",
)
_PRESSED = word_set("click clicked press pressed choose chose select selected tap tapped")
_DETERMINERS = word_set("a an the this that these those his her its my our your their")
_VALUE = re.compile(r"(?:\w=|[\"”]\s?:\s?)\Z")
_OWN = re.compile(
    r"\b(?:I|[Mm]y(?: [\w’'-]+){1,2}|[Pp]eople|[Ee]very(?:one|body)|[Kk]ids(?: these days)?)"
    r"(?: [a-z]+ly| always| once| just| used to| keeps?)? "
    r"(?:say|says|said|saying|told|texted|wrote|asked|answered|shows)\b[^.!?\n]{0,60}\Z"
)
_DISPLAYED = re.compile(
    r"\b(?:[Ii]t|[Tt]hat|[Tt]his|page|screen|app|site)(?: \w+)? (?:say|read|show)s\Z"
)
_ONCE = re.compile(
    r"[\s,]*(?:when(?:ever)?|every time|each time|if|after|as soon as) (?:I|you|we)\b"
)


def is_mention(before: str, words: str, behind: str, size: float) -> bool:
    """Return whether nobody claims to quote ``words`` in marks, which no source has.

    ``before`` and ``behind`` are up to ``MENTION_CONTEXT`` characters around the marks; ``size`` is
    the number of words.
    """
    if (
        not _PRESSED.isdisjoint(_normalized_words(before))
        or _is_own(before)
        or _VALUE.search(before)
    ):
        return True
    if _DISPLAYED.search(before.rstrip()) and _ONCE.match(behind):
        return True
    near = _normalized_words(_ENDS.split(before)[-1])
    short = size <= MAX_PHRASE_WORDS
    said = before.rstrip().endswith(":") or not _SAID.isdisjoint(near[-_NEAR:] if short else near)
    if short and not _DETERMINERS.isdisjoint(near[-1:]):
        return True
    return not said and (
        is_named(before)
        or _is_title(words)
        or (short and _SAID.isdisjoint(_normalized_words(behind)[:_NEAR]))
    )


def is_named(before: str) -> bool:
    """Whether the words behind ``before`` are said to be a name or a title."""
    return not _NAMED.isdisjoint(_normalized_words(_ENDS.split(before)[-1])[-_NEAR:])


def _normalized_words(text: str) -> list[str]:
    return [one.casefold().replace("’", "'") for one in WORD.findall(text)]


def _is_own(before: str) -> bool:
    """Whether the author, somebody close to them, or everybody is said to have said it."""
    clause = _ENDS.split(before.rstrip(": ,\"“'‘"))[-1]
    return _OWN.search(clause) is not None


def _is_title(words: str) -> bool:
    """Whether all words but small ones start with a capital, as in titles."""
    inside = [one.split("’")[-1].split("'")[-1] for one in WORD.findall(words)]
    long = [one for one in inside if len(one) > _SMALL]
    return (
        len(long) > 1
        and all(one[0].isupper() for one in (inside[0], *long))
        and words.strip()[-1:] not in ".,;…"
    )

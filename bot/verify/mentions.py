"""Whether what stands in marks, and in no source, is a name or a phrase rather than a quotation.

People put titles, labels and turns of phrase in quotation marks as well. Nothing is said of
those. Where it could be either, it is a quotation: whoever claims that a source has it mostly uses
a verb that says so.
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


REACH = 60
"""Characters before a mark that are read."""

MAX_PHRASE = 5
"""Words of a phrase behind an article or a pronoun."""

MAX_NAME = 4
"""Words of a name, which begins with a capital and stands anywhere in a sentence."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SMALL = 3  # letters of words that titles write small
_NEAR = 3  # words before a mark that say what stands in it
_ENDS = re.compile(r"[.!?:]\s|\n|[\"“”„«»]")
_SAID = _words(
    """
    say says said saying wrote write writes written claim claims claimed state states stated
    reads according tell tells told tweet tweeted post posted argue argues argued admit
    admits admitted answer answers answered quote quotes quoted promise promised promises
    declare declared declares explain explained explains insist insists insisted reply
    replied add added adds announce announced announces warn warned warns ask asked asks
    think thinks thought believe believes
    """
)
_NAMED = _words(
    """
    signed named titled
    call calls called entitled labelled labeled tagged dubbed nicknamed book books novel
    song songs track film movie movies show series episode album game play poem essay
    article chapter talk podcast channel server button menu option tab file folder word
    words term phrase expression saying idiom spell spelled spelt pronounce shows watch
    watched watching playing listening humming
    """
)
_PRESSED = _words("click clicked press pressed choose chose select selected tap tapped")
_BEFORE_PHRASE = _words(
    """
    a an the this that these those such so-called his her its my our your their whose some
    any is in it's that's no
    """
)
_ELIDED = re.compile(r"\A[dlDL]['’](?=\w)")
_VALUE = re.compile(r"(?:\w=|[\"”]\s?:\s?)\Z")
_MEANS = _words("mean means meant")
_OWN = re.compile(
    r"\b(?:I|[Mm]y(?: [\w’'-]+){1,2})(?: [a-z]+ly| always| once| just| used to)? "
    r"(?:say|says|said|saying|told|texted|wrote|asked|answered|shows)\b[^.!?\n]{0,60}\Z"
)


def is_mention(before: str, words: str, behind: str) -> bool:
    """Return whether ``words`` in marks are a name, a phrase or somebody's own words.

    ``before`` and ``behind`` are what the message has around the marks, ``REACH`` characters each.
    """
    if not _PRESSED.isdisjoint(_plain(before)) or _is_own(before) or _VALUE.search(before):
        return True
    near = _plain(_ENDS.split(before)[-1])
    if not _SAID.isdisjoint(near) or before.rstrip().endswith(":"):
        return False
    return (
        not _NAMED.isdisjoint(near[-_NEAR:])
        or _is_title(words)
        or _is_phrase(near, words, _plain(behind)[:_NEAR])
    )


def _plain(text: str) -> list[str]:
    return [one.casefold().replace("’", "'") for one in _WORD.findall(text)]


def _is_own(before: str) -> bool:
    """Return whether the author, or somebody of theirs, is said to have said it."""
    clause = _ENDS.split(before.rstrip(": ,\"“'‘"))[-1]
    return _OWN.search(clause) is not None


def _is_title(words: str) -> bool:
    """Return whether all words but small ones begin with a capital, as titles' do."""
    inside = [_ELIDED.sub("", one) for one in _WORD.findall(words)]
    long = [one for one in inside if len(one) > _SMALL]
    return (
        len(long) > 1
        and all(one[0].isupper() for one in (inside[0], *long))
        and words.strip()[-1:] not in ".,;…"
    )


def _is_phrase(near: list[str], words: str, behind: list[str]) -> bool:
    """Return whether few words stand where a noun or an adjective does."""
    count = len(_WORD.findall(words))
    if not near or count > MAX_PHRASE or words.strip()[-1:] in ".!?…":
        return False
    if words != words.lower():
        return words[0].isupper() and count <= MAX_NAME and _SAID.isdisjoint(behind)
    if not _MEANS.isdisjoint(behind) or not _BEFORE_PHRASE.isdisjoint(near[-2:]):
        return True
    return near[-1] in {"sure", "or", "with"} and _SAID.isdisjoint(behind)

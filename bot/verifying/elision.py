"""Whether words that an ellipsis leaves out may change what a quotation says.

No list of words can tell that for certain, so the question is turned round: an omission is
harmless only if all of it can be judged and nothing in it is known to matter. It stays within one
sentence, is short, in English, and has no negation, number, name, condition, restriction, doubt,
contrast or verb of refusal. Every other omission may change the meaning.
"""

from __future__ import annotations

import re

MAX_HARMLESS = 8
"""Words that may be left out without a warning: what is longer is a clause, and says something."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")  # noqa: RUF001
_FINAL = re.compile(r"[.!?;:…。！？؟。]")  # noqa: RUF001
_BREAK = re.compile(r"\n[^\S\n]*\n")
_ENGLISH = frozenset(_WORD.findall("the and that with for to of has was were by from this is are"))
_MATTERS = frozenset(
    _WORD.findall(
        """
        no not nor never none nobody nothing nowhere neither cannot without lack lacks
        lacking lacked absent against anti non un

        if unless except excepting excluding provided providing assuming supposing given
        whether when whenever until till while where wherever once otherwise else
        although though despite but however yet instead rather than because since so
        therefore only just merely solely even apart aside beyond besides save subject
        depending depends conditional condition conditions

        hardly barely scarcely rarely seldom sometimes often usually mostly mainly
        primarily partly partially almost nearly about around roughly approximately
        perhaps maybe possibly probably likely unlikely allegedly alleged apparently
        reportedly supposedly seemingly potentially generally largely currently formerly
        previously temporarily theoretically falsely wrongly incorrectly fully
        completely entirely always ever less least more most few fewer little much many
        all any some every each both either several half double enough too very quite

        may might must shall should can could will would ought need needs let want wants
        wanted hope hopes hoped wish try tries tried trying seem seems seemed appear
        appears claim claims claimed think thinks thought believe believes believed say
        says said deny denies denied believing i

        refuse refuses refused refusing reject rejects rejected oppose opposes opposed
        opposing fail fails failed failing failure stop stops stopped avoid avoids
        avoided prevent prevents prevented prohibit prohibited ban bans banned forbid
        forbidden cease ceased end ended decline declined abandon abandoned ignore
        ignored reverse reversed condemn condemns condemned resist cut former false fake
        wrong innocent guilty impossible incapable inadequate invalid inaccurate
        incorrect improper who whom whose which that willing able ready allowed required
        supposed

        zero one two three four five six seven eight nine ten eleven twelve thirteen
        fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
        sixty seventy eighty ninety hundred hundreds thousand thousands million millions
        billion billions trillion dozen dozens first second third fourth fifth last next
        single quarter percent per cent
        """
    )
)
"""Words whose omission is told.

Negations; conditions and exceptions; degrees and frequencies; who may, must or wants to; refusals
and opposites; numbers in words, and their sizes.
"""

_NEGATED = re.compile(r"n['’]t\Z|\A(?:un|non|dis|ir|il|mis|anti)\w{4,}|(?:less|free)\Z")  # noqa: RUF001


def may_change_meaning(cut: str, whole: str) -> bool:
    """Return whether leaving ``cut`` out of ``whole``, what is quoted, may matter."""
    words = _WORD.findall(cut)
    if len(words) > MAX_HARMLESS or _FINAL.search(cut) or _BREAK.search(cut):
        return True
    if _ENGLISH.isdisjoint(word.casefold() for word in _WORD.findall(whole)):
        return True
    return any(_matters(word) for word in words)


def _matters(word: str) -> bool:
    """Return whether one word left out matters: a name and a number do, whatever they are."""
    plain = word.casefold()
    return (
        word != plain
        or not word.isalpha()
        or plain in _MATTERS
        or _NEGATED.search(plain) is not None
    )

"""Words as a reader sees them, so that those who write them otherwise don't get round a list.

Letters that look like Latin ones are those; compatibility forms, accents and case are folded;
what can't be seen, and the marks of Markdown, is no part of a word. The table is the letters of
Unicode's confusables (UTS #39) that stand alone, in scripts that people type: the whole list makes
a "rn" of each "m", and there is no library of it that is well kept.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MARK = "\0"
"""What a mark of Markdown becomes: it may stand within a word, and between two."""
_MARKDOWN = re.compile(r"[*_~`|\\]+")
_CAPITALS = str.maketrans(
    "АВЕЅІЈКМНОРСТУХԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧՍՕᎠᎡᎢᎪᎫᎬᎳᎷᎻᏀᏃᏏᏒᏔᏚᏙᏞᏟᏢᏦᏴØŁĐĦŦƗ",
    "ABESIJKMHOPCTYXQWABEZHIKMNOPTYXUODRTAJEWMHGZbRWSVLCPKBOLDHTI",
)
_LETTERS = str.maketrans(
    "авеһікнмопрсѕтухјԁԛԝүαικνορτυχγωϲϳօոսցհⅼıɑɡɩʏøłđħŧɨƀ01",
    "abehikhmonpcstyxjdqwyaiknoptuxywcjonughliagiyoldhtibol",
)


def skeleton(text: str) -> str:
    """Return a text folded to what is seen of it, with ``MARK`` in the place of Markdown's marks.

    Linear in the text: character by character, for putting many accents on one letter in order
    takes the square of their number.
    """
    return "".join(map(_folded, _MARKDOWN.sub(MARK, text)))


@lru_cache(maxsize=1 << 14)
def _folded(character: str) -> str:
    """Return what is seen of a character: nothing of an accent, or of one without a shape."""
    if character == MARK:
        return MARK
    plain = unicodedata.normalize("NFKD", character).translate(_CAPITALS).casefold()
    seen = (one for one in unicodedata.normalize("NFKD", plain) if not _unseen(one))
    return "".join(seen).translate(_LETTERS)


def shows(text: str, wanted: str) -> bool:
    """Whether each word of ``wanted`` is seen in a text; both are skeletons.

    Marks may stand between the letters of a word, and at its ends.
    """
    return all(
        re.search(rf"(?<![^\W_]){f'{MARK}*+'.join(map(re.escape, word))}(?![^\W_])", text)
        for word in re.findall(r"[^\W_]+", wanted.replace(MARK, ""))
    )


def _unseen(character: str) -> bool:
    """Whether a character shows nothing by itself: a mark on another, or one without a shape."""
    return unicodedata.category(character) in {"Mn", "Me", "Cf", "Cc"} and character not in "\n\t"

"""From words to terms: the one pipeline that passages and questions both go through.

1. Words are runs of letters, digits and the marks on them; an apostrophe inside a word belongs to
   it, and so do the dots of an abbreviation (``U.S.``, ``W.E.I.R.D``).
2. Case is folded, compatibility forms and accents are folded (NFKD, combining marks dropped),
   apostrophes are dropped with a possessive ``s``.
3. Stop words are left out.
4. British and American spellings of an English word become one (``american``).
5. The rest is stemmed with Snowball (Porter, http://snowball.tartarus.org) through PyStemmer.

In a script that puts no space between words (Chinese, Japanese, Thai and others) no word can be
told from the next without a dictionary: there each two neighbouring characters are a term.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import Stemmer

from bot.corpus.text import UNSPACED

_LAST_MARK = 0xFE2F  # Unicode's combining marks in the basic plane end here
_MARKS = "".join(
    chr(code)
    for code in range(0x300, _LAST_MARK + 1)
    if unicodedata.category(chr(code)).startswith("M")
)
_RUN = rf"[^\W_](?:[^\W_]|[{_MARKS}])*"
_WORD = re.compile(rf"(?:[^\W\d_]\.){{2,}}(?:[^\W\d_](?![^\W_]))?|{_RUN}(?:['’]{_RUN})*")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_STRETCH = re.compile(f"[{UNSPACED}]+|[^{UNSPACED}]+")
_APOSTROPHE = re.compile(r"['’]")
_POSSESSIVE = re.compile(r"['’][sS]$")
STEMS = 100_000
"""How many words' terms each language remembers."""

_FOUNDERS = frozenset({"founded", "founding", "founder", "founders"})
"""What would have the stem of "found"; "found" is what somebody finds."""
_AMERICAN = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"^practis(?=e[drs]?$|ing$)", "practic"),
        (r"(?<=...)is(?=(?:e[drs]?|ers|ing|ations?|ational)$)", "iz"),
        (r"(?<=al)ys(?=(?:e[drs]?|ers|ing)$)", "yz"),
        (
            (
                r"^((?:dis|mis)?(?:arm|behavi|cand|clam|col|endeav|fav|flav|glam|harb|hon|hum|lab"
                r"|neighb|od|parl|ranc|rig|rum|savi|splend|tum|val|vap|vig))our"
            ),
            r"\1or",
        ),
        (r"^((?:kilo|centi)?(?:cent|theat|met|lit|fib|calib|spect|lust))re(?=s?$)", r"\1er"),
        (r"(?<=[a-z]{3}e)ll(?=(?:ed|ers?|ors?|ing)$)", "l"),
        (r"^((?:de|of|pret)f?en)ce(?=s?$)", r"\1se"),
        (r"^licenc(?=e[ds]?$|ing$)", "licens"),
        (r"(?<=al)ogue(?=s?$)", "og"),
        (r"^programme(?=s?$)", "program"),
        (r"^(fulfi|enro)l(?=s?$|ment)", r"\1ll"),
        (r"(?<=dg)e(?=ment)", ""),
        (r"^grey", "gray"),
        (r"^age(?=ing$)", "ag"),
        (r"^scept(?=ic)", "skept"),
    )
)
"""What British spellings become, by patterns. A word that fits by chance does so everywhere."""

_LANGUAGES = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "et": "estonian", "eu": "basque", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch",
    "no": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip

STOP_WORDS = frozenset([
    "a", "about", "above", "after", "again", "against", "all", "also", "am", "an", "and", "any",
    "are", "aren't", "as", "at", "be", "because", "been", "before", "being", "below", "between",
    "both", "but", "by", "can", "can't", "cannot", "could", "couldn't", "did", "didn't", "do",
    "does", "doesn't", "doing", "don't", "down", "during", "each", "few", "for", "from", "further",
    "had", "hadn't", "has", "hasn't", "have", "haven't", "having", "he", "he's", "her", "here",
    "here's", "hers", "herself", "him", "himself", "his", "how", "how's", "i", "i'd", "i'll",
    "i'm", "i've", "if", "in", "into", "is", "isn't", "it", "it's", "its", "itself", "just",
    "let's", "me", "more", "most", "my", "myself", "no", "nor", "not", "of", "off", "on", "once",
    "only", "or", "other", "our", "ours", "ourselves", "out", "over", "own", "same", "shall",
    "she", "she's", "should", "shouldn't", "so", "some", "such", "than", "that", "that's", "the",
    "their", "theirs", "them", "themselves", "then", "there", "there's", "these", "they", "they'd",
    "they'll", "they're", "they've", "this", "those", "through", "to", "too", "under", "until",
    "up", "us", "very", "was", "wasn't", "we", "we'd", "we'll", "we're", "we've", "were",
    "weren't", "what", "what's", "when", "when's", "where", "where's", "which", "while", "who",
    "who's", "whom", "whose", "why", "why's", "will", "with", "won't", "would", "wouldn't", "you",
    "you'd", "you'll", "you're", "you've", "your", "yours", "yourself", "yourselves",
])  # fmt: skip
"""English function words. "US" in capitals is a country and stays, and so does "U.S."."""


class Token(NamedTuple):
    """A term, the code points ``[start, end)`` of the word it comes from, and that word folded."""

    term: str
    start: int
    end: int
    word: str


class Analyzer:
    """The pipeline for one language, given by its ISO 639-1 code.

    A language that Snowball doesn't know is folded but not stemmed; stop words are English's only,
    since in other languages a word's rarity has to say the same.
    """

    def __init__(self, language: str = "en") -> None:
        code = language.partition("-")[0]
        name = _LANGUAGES.get(code)
        self.language = language
        self.stems = name is not None and name in Stemmer.algorithms()
        self._stem = Stemmer.Stemmer(name, 0).stemWord if self.stems and name else str
        self._stop_words = frozenset(fold(word) for word in STOP_WORDS) if code == "en" else ()
        self._spelled = american if code == "en" else str
        # PyStemmer's own cache isn't for several threads, and a reload stems in another one.
        self._analysed = lru_cache(STEMS)(self._analyse)

    def tokens(self, text: str) -> list[Token]:
        """Return the terms of a text with where each stands, stop words left out."""
        found: list[Token] = []
        for match in _WORD.finditer(text):
            word, start = match[0], match.start()
            if not word.isascii() and _UNSPACED.search(word):
                found += self._ngram_tokens(word, start)
                continue
            term, bare = self._analysed(word)
            if term:
                found.append(Token(term, start, match.end(), bare))
        return found

    def _ngram_tokens(self, run: str, offset: int) -> Iterator[Token]:
        """Yield the tokens of a run that has characters of a script without spaces in it.

        Each two neighbours of them are a term (as in Lucene's CJKAnalyzer), one alone is one too;
        what stands between is a word like any other.
        """
        for match in _STRETCH.finditer(run):
            stretch, start = match[0], offset + match.start()
            if not _UNSPACED.match(stretch):
                yield from (
                    Token(one.term, start + one.start, start + one.end, one.word)
                    for one in self.tokens(stretch)
                )
                continue
            for place in range(max(len(stretch) - 1, 1)):
                pair = unicodedata.normalize("NFKC", stretch[place : place + 2]).casefold()
                yield Token(
                    pair, start + place, start + place + len(stretch[place : place + 2]), pair
                )

    def _analyse(self, word: str) -> tuple[str, str]:
        """Return a word's term, none for a stop word, and the word folded."""
        bare = fold(word)
        if bare in self._stop_words and not _is_abbreviation(word):
            return "", bare
        return self._stem(self._spelled(bare)) if bare else "", bare

    def terms(self, text: str) -> list[str]:
        """Return the terms of a text, in order, repeats and all."""
        return [token.term for token in self.tokens(text)]


def words(text: str) -> list[str]:
    return [bare for match in _WORD.finditer(text) if (bare := fold(match[0]))]


def fold(word: str) -> str:
    """Fold case, accents, apostrophes and the dots of an abbreviation."""
    bare = _APOSTROPHE.sub("", _POSSESSIVE.sub("", word)).replace(".", "")
    if bare.isascii():
        return bare.lower()
    return "".join(map(_letters, bare)).casefold().replace(".", "")


def american(word: str) -> str:
    """Return a folded English word in American spelling, and apart from others with its stem."""
    if word in _FOUNDERS:
        return "founder"
    for british, spelled in _AMERICAN:
        word = british.sub(spelled, word)
    return word


@lru_cache(STEMS)
def _letters(one: str) -> str:
    """Return what a character is without accents; nothing of a combining mark.

    One by one: ``normalize`` sorts a heap of marks, and takes time by the square of their number.
    """
    decomposed = unicodedata.normalize("NFKD", one)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))


def _is_abbreviation(word: str) -> bool:
    return "." in word or _POSSESSIVE.sub("", word) == "US"


@lru_cache(maxsize=32)
def analyzer(language: str = "en") -> Analyzer:
    return Analyzer(language)

"""Which language a question is in, where it is one that no source has.

Scripts tell most languages apart. Those written in Latin letters are told by function words: a
dozen of them are in nearly every sentence, and hardly any in a name or in a list of keywords.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Collection

from bot.search.analysis import STOP_WORDS, fold, words

MIN_WORDS = 3
"""Fewer words are a name or keywords, which have no language."""
MIN_UNSPACED = 5
"""The same for characters of a script without spaces between words."""
MIN_FUNCTION = 2

_SCRIPTS = {
    "ARABIC": ("ar", "fa", "ur", "ps"),
    "CYRILLIC": ("ru", "uk", "bg", "sr", "mk", "be", "kk"),
    "GREEK": ("el",),
    "HEBREW": ("he", "yi"),
    "DEVANAGARI": ("hi", "ne", "mr"),
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "CJK": ("zh", "ja"),
    "HANGUL": ("ko",),
    "THAI": ("th",),
    "BENGALI": ("bn",),
    "TAMIL": ("ta",),
    "GEORGIAN": ("ka",),
    "ARMENIAN": ("hy",),
}
"""The languages of each script, the likeliest first; Latin is told by words."""
_UNSPACED = frozenset({"HIRAGANA", "KATAKANA", "CJK", "THAI"})
_WEAK = {
    "de": "der die das den dem des ein eine einen einem einer im am zum zur von mit auf aus bei"
    " nach für und oder nicht auch nur so gut deutsch über um an in als wenn viele mehr",
    "fr": "le la les l un une des du de d au aux et ou dans en par avec sans ne pas plus que qui"
    " y il elle on ce cette ces son sa ses leur tout tous",
    "es": "el la los las un una unos de del al y o en por para con sin no más que se lo su sus todo"
    " toda todos este esta a",
    "it": "il lo la i gli le un una di del della dei delle da dal in con su per e o non più che si"
    " tutto tutti questo questa",
    "pt": "o a os as um uma de do da dos das em no na nos nas por para com sem e ou não mais que se"
    " todo todos este esta ao",
    "nl": "de het een van in op met voor door uit aan en of niet ook maar dat die deze dit zijn"
    " naar bij over",
}
_STRONG = {
    "de": "wie wer was wann wo warum wieso weshalb wem wen wessen welche welcher welches welchen"
    " wieviel ist sind war waren hat haben habt hatte kann können könnt kannst muss müssen darf"
    " soll wird werden würde ich du er wir ihr sie mich mir dir uns euch mein meine meinen dein"
    " deine unser euer gibt macht machen bedeutet heißt erkläre erklär erzähl eigentlich irgendein"
    " irgendeine kein keine seit gegen etwas brauche brauchen wurde",
    "fr": "quel quelle quels quelles quand où comment pourquoi combien qui est sont était ont avez"
    " avons êtes es suis peut pouvez peux faut fait faire je tu nous vous ils elles mon ma mes ton"
    " ta tes notre votre vos pensez dit dites explique expliquez quoi lequel estce qu quest",
    "es": "quién quien quiénes qué cuándo cuando dónde donde cómo como cuánto cuantos cuántos"
    " cuanta cuál cuales es son era fue está están hay ha han tiene tienen puedo puede"
    " pueden yo tú usted ustedes nosotros ellos mi mis tu tus nuestro hacer hace dice dime explica"
    " sobre quiero apoya algún alguna",
    "it": "chi cosa quando dove come perché quanto quanti quanta quale quali è sono era hanno ha"
    " avete siete può posso potete io tu noi voi loro mio mia tuo fare dice spiega sapere cos",
    "pt": "quem quando onde como porquê porque quanto quantos qual quais é são era foi está estão"
    " há tem têm pode posso podem eu você vocês nós eles meu minha fazer diz explique sobre quero",
    "nl": "wie wat wanneer waar hoe waarom welke hoeveel is zijn was heeft hebben hebt kan kunnen"
    " moet mag wordt ik jij je u wij jullie zij mijn jouw onze doen doet",
}
_ENGLISH = frozenset(map(fold, STOP_WORDS))


def _folded(listed: str) -> frozenset[str]:
    return frozenset(fold(word) for word in listed.split())


_WORDS = {
    code: (_folded(_STRONG[code]), _folded(_STRONG[code]) | _folded(_WEAK[code])) for code in _WEAK
}


def foreign_language(
    question: str, languages: Collection[str], known: Callable[[str], bool]
) -> str | None:
    """Return the code of a question's language, if none of the sources' ``languages`` is that one.

    ``known`` tells whether the sources have a folded word: a corpus that has most of a language's
    function words is in that language, whatever its files are said to be in.
    """
    held = {one.partition("-")[0] for one in languages}
    script = _script(question)
    if script is not None:
        codes = _SCRIPTS[script]
        return None if held.intersection(codes) else codes[0]
    asked = words(question)
    if len(asked) < MIN_WORDS:
        return None
    own = [word for word in asked if any(word in _WORDS[code][1] for code in held & _WORDS.keys())]
    if "en" in held:
        own += [word for word in asked if word in _ENGLISH and word not in own]
    best: tuple[int, str] | None = None
    for code, (strong, listed) in _WORDS.items():
        if code in held:
            continue
        found = [word for word in asked if word in listed]
        telling = [word for word in found if word not in own]
        if (
            len(telling) >= MIN_FUNCTION
            and len(telling) > len(own) - (len(found) - len(telling))
            and any(word in strong for word in telling)
            and 2 * sum(map(known, telling)) <= len(telling)
            and (best is None or len(found) > best[0])
        ):
            best = len(found), code
    return best[1] if best else None


def _script(question: str) -> str | None:
    """Return the script that most letters of a question are in, if that isn't Latin."""
    letters = [one for one in question if one.isalpha()]
    counted = Counter(unicodedata.name(one, "?").partition(" ")[0] for one in letters)
    script = next((name for name, _ in counted.most_common(1)), "LATIN")
    if script == "CJK" and any(name in counted for name in ("HIRAGANA", "KATAKANA")):
        script = "HIRAGANA"
    if script not in _SCRIPTS or 2 * counted[script] < len(letters):
        return None
    if script in _UNSPACED:
        return script if len(letters) >= MIN_UNSPACED else None
    return script if len(words(question)) >= MIN_WORDS - 1 else None

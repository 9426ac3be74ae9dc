"""What is asked in a member's words: the chat around a question set aside, its parts told apart.

Everything here works on the words alone, by lists and patterns that can be read; nothing is learnt.
What remains to be searched is always a stretch of the member's own words, or two of them joined.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from bot.search.analysis import words
from bot.search.courtesies import ADDRESSED, FAREWELLS, GREETINGS, INTERJECTIONS, SIGHS, TO_THE_BOT

MAX_PARTS = 3
"""A question asks at most so many things; what goes beyond belongs to the last."""
MAX_LENGTH = 1000
"""Code points; whoever writes more isn't chatting, and is searched for as a whole."""
ENOUGH_WORDS = 2
"""A clause with so many telling words is a question without the clauses before it."""
ENOUGH_LEANING = 3
"""So many it needs where it says "it" or "that" of something before it."""


@dataclass(frozen=True, slots=True)
class QuestionPart:
    """One thing that is asked. ``topic`` is the subject, where all about it is asked for."""

    text: str
    topic: str | None = None


COLLOQUIAL = frozenset(
    [
        "wat",
        "wut",
        "whats",
        "wats",
        "wanna",
        "gonna",
        "gotta",
        "dunno",
        "u",
        "ur",
        "r",
        "ya",
        "pls",
        "plz",
        "thx",
        "lol",
        "lmao",
        "idk",
        "tbh",
        "imo",
        "btw",
        "bc",
        "cuz",
        "coz",
        "yall",
        "ppl",
        "abt",
        "tho",
    ]
)
"""How people write function words; none is a misspelling, nor a name that the sources lack."""

_OPENERS = (
    r"(?:(?:on|in|at|for|from|to|by|with|since|until|of|under|about) )?"
    r"(?:what|which|who|whom|whose|when|where|why|how|wat|whats|what['’]s|who['’]s|where['’]s"
    r"|how['’]s|when['’]s|why['’]s)\b"
    r"|(?:does|do|did|is|are|isn['’]?t|aren['’]?t|was|were|can|could|has|have|had|will|would|should"
    r"|may|might|must|doesn['’]?t|don['’]?t)(?= )"
)
_OPENER = re.compile(
    rf"(?:(?:so|and|but|now|then|or|well|also) +)*(?P<asked>{_OPENERS})", re.IGNORECASE
)
_CLAUSE = re.compile(
    r"(?:[,;:–—]|(?<!\.)\.{2,}+|…|(?<!-) -++ )\s*+|(?<!\s)\s++(?<=\s)(?=(?:so|but)\s)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|(?<=\?)(?=\w)|\n+")
_JOINED = re.compile(
    rf"(?:[,;]|(?<![\s,;]))\s++(?:and|&|plus)\s++(?:also\s++|then\s++)?(?=(?:{_OPENERS}))"
    rf"|[,;]\s++(?=(?:what|who|when|where|why|how)\b[^?]{{0,200}}\?)",
    re.IGNORECASE,
)
_REFERRING = re.compile(
    r"\b(?:it|its|it['’]s|that|this|they|them|there|these|those|one)\b", re.IGNORECASE
)
_PERSON = (
    r"(?:\w+ )?(?:friends?|teacher|dad|mom|mum|mother|father|brother|sister|boss|mate|grandma"
    r"|grandpa|uncle|aunt|cousin|wife|husband|partner|boyfriend|girlfriend|professor|colleagues?"
    r"|neighbou?r|roommate|flatmate|ex|class|family|kids?|son|daughter|parents|guy|friend group)"
)
_SAYS = (
    r"(?:(?:just|always|keeps?|kept|is|was) )?(?:says?|said|saying|thinks?|reckons?|claims?"
    r"|claimed|told me|tells me|believes?|insists?|wants?(?: to know)?|asked(?: me)?)(?: that)?"
)
_IF = r"(?: (?:if|whether|that|about|more about|something about))?"
_KNOW = r"(?:know|ask|learn|find out|understand|hear)"
_LEADS = re.compile(
    r"(?:"
    r"(?:just |only )?(?:a |one |another )?(?:quick|honest|serious|random|stupid|dumb|silly|last"
    r"|short|genuine) (?:one|question|q)(?: from an? \w+)?(?: i promise)?"
    r"|not (?:trying )?to be (?:rude|mean|that guy)|no offen[cs]e|just (?:curious|wondering)"
    r"|sorry (?:if|for|to) [^,;:.?!]*?(?=,| but )|long time lurker|first time asker"
    r"|total noob(?: here)?|homework(?: question| help)?|settle a bet|help me(?: settle a bet)?"
    r"|if it['’]?s not too much trouble|if (?:you|i) (?:don['’]?t mind|may)(?: me asking)?"
    r"|i have a(?:nother| quick)? question(?: about| for you)?|(?:can|may) i(?: just)? ask(?: you)?"
    r"(?: something| a question)(?=[,;:.?!–—]|$)"
    r"|(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody)(?: guys)?"
    r"(?: please| kindly| maybe| be so kind as to)* (?:tell me|let me know|help me understand)"
    rf"{_IF}"
    r"|(?:do|does) (?:you|u|anyone|anybody|someone)(?: guys)? (?:happen to )?know(?! about)"
    rf"{_IF}"
    r"|i(?: was|['’]?m| am| have been)(?: just| really)* (?:wondering|curious|asking)"
    rf"{_IF}"
    rf"|i(?:['’]?d| would| do)?(?: really| just| also)* (?:like|love|want|wanted|need|wish) to"
    rf" {_KNOW}{_IF}"
    r"|(?:please )?tell me(?: please)?(?= (?:if|whether|what|which|who|when|where|why|how)\b)"
    r"(?: (?:if|whether))?"
    rf"|my {_PERSON}(?: and i)? {_SAYS}"
    rf"|(?:my {_PERSON} and i|me and my {_PERSON}|we)(?: are| were)? (?:argu(?:e|ed|ing)"
    r"|had a (?:fight|bet|debate)|disagree|fighting|debating|discussing)(?: about| over| whether)?"
    r"|i (?:read|heard|saw)(?: (?:somewhere|online|once|that))*"
    r"|(?:someone|somebody|people|everybody|everyone) (?:says?|said|told me|claims?)(?: that)?"
    rf"|(?:{GREETINGS})(?: (?:{ADDRESSED}))*(?=[,;:.!–—]| )"
    rf"|(?:{SIGHS})|(?:{INTERJECTIONS}|{FAREWELLS})(?=[,;:.!–—])"
    r")(?=\W|$)[\s,;:.!–—…-]*(?:(?:but|so|and) )?",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    rf"\bi(?:['’]?d| would)?(?: really| just| also)* (?:like|love|want|need|wish) to {_KNOW}{_IF}"
    rf"(?= )|\b(?:be so kind as to )?tell me{_IF}(?= )|\bi was wondering{_IF}(?= )",
    re.IGNORECASE,
)
_TAILS = re.compile(
    r"(?<![\s,;:.!?–—…(-])[\s,;:.!?–—…(-]*+\b(?:"
    r"or (?:nah|no|not|what|so|smth|something)|lol|lmao|haha+|bro|dude|mate|guys"
    r"|(?:pls|plz|please)(?: help)?|thx|ty|tysm|cheers|thank(?:s| you)"
    r"(?: and god bless| in advance| so much| very much| a lot)*|god bless(?: you)?"
    r"|yes or no|according to (?:this|that|the) guy|and don['’]?t give me \w+|wish me luck"
    r"|to me|for me|is (?:that|this|it) (?:true|right|correct|so)|i promise|many thanks"
    r"|who['’]?s right|am i right|asking for a friend"
    r")[\s,;:.!?)–—…-]*+$",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?<!\s)\s*+\((?=[^()]*\b(?:i|me|my|lol|due|luck|sorry)\b)[^()]*+\)", re.IGNORECASE
)
_INTRODUCTION = re.compile(
    r"(?:i['’]?m|i am|we['’]?re|we are|as an?|my name|my english|i (?:have|had) to|hope|love"
    r"|greetings)\b",
    re.IGNORECASE,
)
_WRITING = re.compile(
    r"(?:i['’]?m|i am|we['’]?re) (?:writing|doing|preparing|working on|making|giving|reading)"
    r" (?:\w+ ){0,3}?(?:on|about) (?=\S)",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"(?:please )?(?:(?:can|could|would) you )?(?:please )?(?:"
    r"tell (?:me|us)(?: (?:something|more|everything|all|a bit|a little|a lot))*(?: about| of)"
    r"|explain(?: to me)?(?: the (?:term|concept|idea)(?: of)?)?|describe|define|summari[sz]e"
    r"|(?:some |any |more )?info(?:s|rmation)? (?:on|about)"
    r"|(?:something|anything|more|stuff|everything) (?:about|on)|(?:what|how) about"
    r"|(?:i(?:['’]?d| would)? (?:really )?(?:like|love|want|need|wish) to )?(?:learn|hear|know"
    r"|read) (?:something |more |a bit )?about|teach me about|talk about|what do you know about"
    r")\s+(?P<topic>.+)",
    re.IGNORECASE | re.DOTALL,
)
_SAID = re.compile(
    r"what (?:do|does|did|would|has|have) (?P<who>.{1,60}?) (?:say|said|think|feel|believe)s?"
    r" (?:about|of|on) (?P<what>.+)",
    re.IGNORECASE | re.DOTALL,
)
"""Who says something about a subject is no word to be found in what they say."""
_EDGES = " \t\n\r.,;:!?…–—-()\"'“”‘’¿¡"
_SMALL_TALK = re.compile(
    rf"(?:(?>(?:{TO_THE_BOT}|{GREETINGS}|{FAREWELLS}|{INTERJECTIONS}|{SIGHS}|{ADDRESSED}|and|or|und|et|y|و)"
    r"(?= |$)) ?)++"
)
_ADDRESSED = re.compile(rf"(?:(?:{ADDRESSED}) ?)+")


def composed(question: str) -> str:
    """Return a question with each accent in its letter; where there is no such letter, without it.

    So no pattern takes an accent for the end of a word.
    """
    letters: list[str] = []
    for one in question:  # mark by mark: a heap of them takes ``normalize`` the square of its size
        if not unicodedata.combining(one):
            letters.append(one)
        elif letters and len(both := unicodedata.normalize("NFC", letters[-1] + one)) == 1:
            letters[-1] = both
    return "".join(letters)


def is_small_talk(question: str) -> bool:
    """Whether a question is empty, a greeting, thanks, or meant for the bot itself."""
    if len(question) > MAX_LENGTH:
        return False
    bare = " ".join(words(question))
    if not bare:
        return True
    return _SMALL_TALK.fullmatch(bare) is not None and _ADDRESSED.fullmatch(bare) is None


def parts_of(question: str, telling: Callable[[str], int]) -> tuple[QuestionPart, ...]:
    """Return what is asked, one to three parts, in order.

    ``telling`` counts the words of a text that tell passages apart.
    """
    if len(question) > MAX_LENGTH:
        return (QuestionPart(question),)
    question = " ".join(question.split())  # how it is broken into lines says nothing
    asked: list[str] = []
    before: list[str] = []
    for sentence in _SENTENCE.split(_ASIDE.sub("", question)):
        said = _without_chat(sentence)
        if not said or is_small_talk(said):
            continue
        if (place := _begins(said)) is None:
            before.append(said.strip(_EDGES))
            continue
        context = _context(said[:place])
        for number, one in enumerate(_JOINED.split(said[place:])):
            asked.append(_supported(one, [*before, *context], asked, telling, first=not number))
        before = []
    if asked and before and max(map(telling, asked)) < ENOUGH_WORDS:
        asked[-1] = f"{asked[-1]} {' '.join(before)}"
    if not asked:
        asked = [" ".join(before) or question]
    held = [*asked[: MAX_PARTS - 1], " ".join(asked[MAX_PARTS - 1 :])]
    return tuple(_part(one) for one in dict.fromkeys(held) if one)


def _part(text: str) -> QuestionPart:
    if said := _SAID.fullmatch(text):
        return QuestionPart(f"{said['who']} on {said['what']}")
    match = _TOPIC.fullmatch(text)
    topic = _TAILS.sub("", match["topic"]).strip(_EDGES) if match else ""
    return QuestionPart(topic, topic) if topic else QuestionPart(text)


def _without_chat(sentence: str) -> str:
    """Return a sentence without what people say before and after a question."""
    said = sentence.strip().strip("¿¡ ")
    if _TOPIC.match(said):
        return _cut(said)
    last = None
    while said != last:
        last = said
        if (match := _LEADS.match(said)) and match.end() and said[match.end() :].strip(_EDGES):
            said = said[match.end() :]
    inside = _INSIDE.search(said)
    if inside and said[inside.end() :].strip(_EDGES):
        said = said[inside.end() :].strip()
    if match := _WRITING.match(said):
        said = said[match.end() :]
    return _cut(said)


def _cut(said: str) -> str:
    """Return a text without what people say at its end; never all of it."""
    last = None
    while said != last:
        last = said
        shorter = _TAILS.sub("", said)
        if shorter.strip(_EDGES):
            said = shorter
    return said.strip().strip(",;: ")


def _begins(said: str) -> int | None:
    """Return where the question begins in a sentence, at the first clause that asks."""
    places = [0, *(match.end() for match in _CLAUSE.finditer(said))]
    for place in places:
        if match := _OPENER.match(said, place):
            return match.start("asked")
    return 0 if said.endswith("?") and len(places) == 1 else None


def _context(text: str) -> list[str]:
    """Return the clauses before a question, but for those about the asker alone."""
    clauses = (one.strip(_EDGES) for one in _CLAUSE.split(text))
    return [one for one in clauses if one and not is_small_talk(one)]


def _supported(
    question: str,
    context: list[str],
    earlier: list[str],
    telling: Callable[[str], int],
    *,
    first: bool,
) -> str:
    """Return a question with the words before it, where alone it says too little."""
    leans = _REFERRING.search(question) is not None
    count = telling(question)
    if count >= (ENOUGH_LEANING if leans else ENOUGH_WORDS) or _TOPIC.fullmatch(question):
        return question
    told = [one for one in context if telling(one) and not _INTRODUCTION.match(one)]
    if told and first and _TAILS.fullmatch(question):
        return ", ".join(told)
    if told and first:
        return f"{', '.join(told)}, {question}"
    if earlier and (leans or not count):
        return f"{earlier[-1]} {question}"
    return question

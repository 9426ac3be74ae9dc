"""Why this?: the arithmetic behind an answer or a refusal, for the one who asks for it alone."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from discord.ext import commands as ext

from bot.answering import Answer, Explanation, Quote, Ranked, Rule
from bot.errors import ForgottenError
from bot.i18n import decimal, gettext, isolated
from bot.records import Outcome, Query
from bot.search.explain import PassageScore, WordScore, rounded
from commands._core.attribution import attribution
from commands._core.checks import Quota
from commands._core.components import Button
from commands._core.context import Reply, RequestContext
from commands._core.layout import BLUE, GREY, MAX_MESSAGE, Piece, layout, rule, text
from commands._core.markdown import block_quote, bold, code, escape, small, units
from commands._core.quoted import Quoted
from commands._core.spelling import corrections_line

MAX_WORDS = 300
"""What a line of words takes at most, in UTF-16 units, beside the catalogue's."""
MAX_WORD = 40
"""A longer word isn't shown whole in a line or a table, and isn't shown cut."""
MAX_SPELLINGS = 18
"""How wide several spellings of one word may be in the table; else the first stands there."""
NEXT = 3
DIGITS = 2
OUTCOMES = {
    "answer": Outcome.ANSWERED,
    "closest": Outcome.CLOSEST,
    "nothing": Outcome.REFUSED,
    "help": Outcome.REFUSED,
}
"""What a reply's outcome is called in the log."""
RULE_KEYS: dict[Rule, str] = {
    "metadata": "why-rule-metadata",
    "name": "why-rule-name",
    "label": "why-rule-label",
}
_ROWS = {
    "own": "why-table-own",
    "before": "why-table-before",
    "after": "why-table-after",
    "heading": "why-table-heading",
    "beside": "why-table-beside",
    "kind": "why-table-kind",
}
"""A row for each name in ``SENTENCE_SCORE``."""
_FIELDS = {
    "heading": "why-field-heading",
    "question": "why-field-question",
    "asker": "why-field-asker",
    "title": "why-field-title",
}


class WhyButton(Button, custom_id="why:{query_id}", label="button-why"):
    """Explains a message's answer or refusal, for the one who presses alone.

    A question is too long for a ``custom_id``: that holds the query's id, and the question is
    looked up in the log.
    """

    quota = Quota.QUERY

    query_id: int

    async def press(self, context: RequestContext) -> None:
        """Explain it, on the sources and at the threshold that hold now."""
        query = await context.query(self.query_id)
        if query.command != "ask":
            raise ForgottenError(str(self.query_id))
        # Where nothing was put right although it could have been, it was asked as typed.
        same = query.corpus_version == context.answerer.corpus.version
        found = await context.services.workers.search(
            context.answerer.explain,
            query.question,
            threshold=context.threshold,
            closest=context.closest,
            as_typed=same and not query.corrections,
        )
        reply = explanation_reply(found, changes_since(found, query))
        await context.answer("ask", query.question, reply, private=True)


def why_button(query_id: int) -> Piece:
    """Return the button that explains the answer or refusal that a query is on record with."""
    return WhyButton(query_id)


def changes_since(found: Explanation, query: Query) -> list[str]:
    """Say what has changed since a query was answered."""
    if query.corpus_version != found.outcome.corpus_version:
        return [gettext("why-changed")]
    return [] if query.outcome is OUTCOMES[found.outcome.outcome] else [gettext("why-otherwise")]


@dataclass
class _Page:
    """The parts of a message, in the order of what matters; one that doesn't fit is counted."""

    room: int = MAX_MESSAGE - 100  # for the line that counts what is left out
    left: int = 0
    shown: dict[str, list[Piece]] = field(default_factory=dict[str, list["Piece"]])

    def add(self, part: str, *texts: str | Quoted) -> None:
        need = sum(units(one if isinstance(one, str) else one.content) for one in texts)
        if need > self.room:
            self.left += 1
            return
        self.room -= need
        pieces = (text(one) if isinstance(one, str) else one for one in texts)
        self.shown.setdefault(part, []).extend(pieces)

    def pieces(self, *parts: str) -> Iterator[Piece]:
        for part in parts:
            yield from self.shown.get(part, ())


def explanation_reply(found: Explanation, notes: Sequence[str] = ()) -> Reply:
    """Return why a question has its outcome: its first quote, or what the refusal comes from."""
    outcome = found.outcome
    quote = outcome.quotes[0] if outcome.quotes else None
    sure = isinstance(outcome, Answer)
    scored = found.scored[0] if found.scored else None
    page = _Page()
    picked = isinstance(outcome, Answer) and outcome.picked
    if quote is not None:
        words = _highlight(quote, scored, page.room) if scored else block_quote(quote.text)
        key = "answer-picked" if picked else "closest-title"
        note = (small(gettext(key)),) if picked or not sure else ()
        page.add("quote", *note, Quoted(quote, words), attribution(quote))
    else:
        page.add("quote", _refusal_text(found))
    if outcome.question.strip():
        page.add("head", f"### {escape(outcome.question)}")
    page.add("sure", *_confidence_lines(found))
    if scored is not None:
        _add_score(page, scored, found, quote)
    if found.outcome.corrections:
        notes = (*notes, corrections_line(found.outcome.corrections))
    for note in notes:
        page.add("notes", small(note))
    foot = [text(small(gettext("why-left-out", count=page.left)))] if page.left else []
    view = layout(
        *page.pieces("head", "notes"),
        rule(),
        *page.pieces("quote", "sure"),
        rule(),
        *page.pieces("score", "words", "next"),
        *foot,
        colour=BLUE if sure else GREY,
    )
    shown = (quote,) if quote else ()
    return Reply(
        view, shown, outcome.confidence, outcome.corrections, closest=not sure, picked=picked
    )


def _highlight(quote: Quote, scored: PassageScore, room: int) -> str:
    """Return a quote with the words in bold that matched; plain where the marks don't fit."""
    begin = quote.span.start
    marked = [(one.start - begin, one.end - begin) for one in scored.marked(quote.span)]
    bolder = block_quote(quote.text, marked)
    fits = units(bolder) + units(attribution(quote)) <= room
    return bolder if fits else block_quote(quote.text)


def _refusal_text(found: Explanation) -> str:
    words = gettext("refusal-nothing")
    missing = () if isinstance(found.outcome, Answer) else found.outcome.missing
    if missing:
        listed = _join_words(map(_word, missing))
        words += " " + gettext("refusal-missing", words=listed, count=len(missing))
    return words


def _confidence_lines(found: Explanation) -> Iterator[str]:
    if found.rule is not None:
        yield gettext(RULE_KEYS[found.rule])
        return
    if found.sure is None:
        yield gettext("why-nowhere")
        return
    sure = found.outcome.confidence
    key = "why-answered" if isinstance(found.outcome, Answer) else "why-refused"
    yield gettext(key, percent=_percent(sure), threshold=_percent(found.threshold))
    evidence = found.sure.evidence
    words = gettext(
        "why-confidence",
        found=evidence.found,
        words=evidence.asked,
        reached=_percent(evidence.reached),
        passages=evidence.passages,
    )
    if evidence.nearness:
        words += " " + gettext("why-nearness", percent=_percent(evidence.nearness))
    yield small(words)


def _add_score(page: _Page, scored: PassageScore, found: Explanation, quote: Quote | None) -> None:
    """Add a passage's score in its parts, where its words are from, and what came next."""
    citation = code(scored.passage.citation)
    title = gettext("why-score-quote") if quote else gettext("why-score-best", citation=citation)
    room = page.room - units(small(title))
    if table := _table(scored, room):
        page.add("score", title, table)
    else:
        page.left += 1
    page.add("next", *_neighbours(found, scored))
    for line in _fields(scored):
        page.add("words", small(line))
    if scored.matches:
        pairs = (
            gettext("why-near-pair", asked=_word(asked), found=_word(said))
            for asked, said, _ in scored.matches[:NEXT]
        )
        page.add("words", small(gettext("why-near-words", pairs=_join_words(pairs))))
    if quote and any(word.impact for word in scored.words):
        page.add("sure", small(gettext("why-bold")))
    page.add("words", small(gettext("why-legend")))


def _table(scored: PassageScore, room: int) -> str | None:
    """Return the table of a score, with as many words as there is room for; None for none.

    The rest of the words are one row, so that what is shown adds up to the score.
    """
    words = [word for word in scored.words if word.impact]
    for count in range(len(words), -1, -1):
        rows = [(_label(word), _number(word.idf), str(word.often)) for word in words[:count]]
        amounts = [word.impact for word in words[:count]]
        if rest := words[count:]:
            rows.append((gettext("why-table-more", count=len(rest)), "", ""))
            amounts.append(math.fsum(word.impact for word in rest))
        for name, amount in scored.parts:
            rows.append((gettext(_ROWS[name]), "", ""))
            amounts.append(amount)
        if scored.pairs:
            rows.append((gettext("why-table-adjacent"), "", ""))
            amounts.append(scored.adjacent)
        if scored.meaning:
            rows.append((gettext("why-table-meaning"), "", ""))
            amounts.append(scored.meaning)
        shown = rounded(amounts, DIGITS)
        head = tuple(gettext(f"why-table-{name}") for name in ("adds", "word", "weight", "times"))
        cells = [(_number(one), *row) for row, one in zip(rows, shown, strict=True)]
        last = (_number(math.fsum(shown)), gettext("why-table-score"), "", "")
        table = _align_rows([head, *cells, last])
        if units(table) <= room:
            return table
    return None


def _align_rows(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a code block: the second column to the left, numbers to the right.

    What adds up comes first: a phone shows the beginning of a line.
    """
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    lines: list[str] = []
    for row in rows:
        blanks = [" " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)]
        cells = [blank + cell for cell, blank in zip(row, blanks, strict=True)]
        cells[1] = row[1] + blanks[1]
        lines.append("  ".join(map(isolated, cells)))
    return "```\n" + "\n".join(lines) + "\n```"


def _width(cell: str) -> int:
    """Return how many columns a text takes where every letter is as wide."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in cell)
    bare = sum(unicodedata.category(letter) in {"Mn", "Me", "Cf"} for letter in cell)
    return len(cell) + wide - bare


def _label(word: WordScore) -> str:
    """Return a word's spellings for the table: all, or the first, or a word on why not."""
    label = ", ".join(word.spelled)
    if _width(label) > MAX_SPELLINGS:
        first = word.spelled[0]
        label = first if units(first) <= MAX_WORD else gettext("word-too-long")
    return gettext("why-table-synonym", word=label) if word.synonym else label


def _fields(scored: PassageScore) -> Iterator[str]:
    """Yield which words come from texts beside the passage's own, and which it isn't found by."""
    beside: dict[str, list[str]] = {}
    listed = {(word.asked[0], word.synonym): None for word in scored.words if word.impact}
    for asked, synonym in listed:
        if synonym:
            yield gettext("why-synonym", asked=_word(asked), found=_word(synonym))
    for word in scored.words:
        for place in word.places:
            if not place.spans:
                beside.setdefault(place.field, []).append(place.spelled[0])
    for name, words in beside.items():
        yield gettext(_FIELDS[name], words=_join_words(map(_word, dict.fromkeys(words))))
    if missing := [word.asked[0] for word in scored.words if not word.impact and not word.synonym]:
        yield gettext("why-missing", words=_join_words(map(_word, missing)))


def _neighbours(found: Explanation, scored: PassageScore) -> Iterator[str]:
    """Yield which passages scored higher than a quote's, and which came next, and by how much."""
    if ahead := found.ahead(scored):
        passages = _join_words(_differences("why-more", ahead, scored))
        yield small(gettext("why-ahead", passages=passages))
    if behind := found.behind(scored)[:NEXT]:
        yield small(
            gettext("why-next", passages=_join_words(_differences("why-less", behind, scored)))
        )


def _differences(key: str, others: Iterable[Ranked], scored: PassageScore) -> Iterator[str]:
    for one in others:
        amount = _number(abs(one.score - scored.score))
        yield gettext(key, citation=code(one.passage.citation), amount=amount)


def _join_words(words: Iterable[str]) -> str:
    """Return words with commas between them; those that there is no room for are counted."""
    held = list(words)
    count = len(held)
    while count > 1 and units(", ".join(held[:count])) > MAX_WORDS:
        count -= 1
    together, left = ", ".join(held[:count]), len(held) - count
    return gettext("why-words-more", words=together, count=left) if left else together


def _word(word: str, style: Callable[[str], str] = bold) -> str:
    return style(word if units(word) <= MAX_WORD else gettext("word-too-long"))


def _number(amount: float) -> str:
    return decimal(amount, DIGITS)


def _percent(share: float) -> float:
    """Return a share in percent, rounded down: nothing looks like enough that isn't."""
    return math.floor(share * 1000) / 10


async def setup(bot: ext.Bot) -> None:
    bot.add_dynamic_items(WhyButton)

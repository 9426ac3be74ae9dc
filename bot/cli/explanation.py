"""What ``verbatim why`` prints: tables for people, one JSON object for scripts."""

from __future__ import annotations

import math
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.answering import Answer, Explanation, Ranked, Rule
from bot.cli.output import (
    new_console,
    outcome_json,
    print_line,
    quote_json,
    show_outcome,
)
from bot.search.confidence import FEATURES, Confidence
from bot.search.explain import SENTENCE_LABELS, PassageScore, WordScore, rounded

DIGITS = 4
NEXT = 5
NEAR = 3
RULE_LINES: dict[Rule, str] = {
    "metadata": "The question asks about a source itself: quoted is what the source says of it.",
    "name": "The question names a topic, heading or question of the sources: that is quoted.",
}
FIELDS: dict[str, str] = {"own": "text"}


def show_explanation(found: Explanation) -> None:
    """Print what was answered and why: each passage's score, the confidence, what came next."""
    show_outcome(found.outcome)
    console = new_console()
    answered = isinstance(found.outcome, Answer)
    for scored in _each_once(found):
        print_line("")
        numbers = [str(n) for n, one in enumerate(found.scored, 1) if one.passage is scored.passage]
        quotes = "Quote" if len(numbers) == 1 else "Quotes"
        name = f"{quotes} {', '.join(numbers)}" if answered else "The best passage"
        console.print(Text(f"{name}: {scored.passage.citation}", style="bold"))
        _print_words(console, scored)
        _print_sum(console, scored)
        _print_around(found, scored)
    print_line("")
    _print_confidence(console, found)


def explanation_json(found: Explanation) -> dict[str, Any]:
    """Return an explanation in the form that scripts read (docs/cli.md)."""
    outcome = outcome_json(found.outcome)
    shown = [quote_json(quote) for quote in found.outcome.quotes] or [None] * len(found.scored)
    return {
        "question": found.outcome.question,
        "answered": outcome["answered"],
        "outcome": outcome["outcome"],
        "confidence": outcome["confidence"],
        "threshold": found.threshold,
        "rule": found.rule,
        "logit": found.sure and _logit_json(found.sure),
        "corrections": outcome["corrections"],
        "missing": [] if isinstance(found.outcome, Answer) else list(found.outcome.missing),
        "scored": [
            {"quote": quote, **_scored_json(scored)}
            for quote, scored in zip(shown, found.scored, strict=True)
        ],
        "passages": outcome["passages"],
        "corpus_version": outcome["corpus_version"],
    }


def _each_once(found: Explanation) -> list[PassageScore]:
    return list({one.passage.citation: one for one in found.scored}.values())


def _scored_json(scored: PassageScore) -> dict[str, Any]:
    best = scored.best
    return {
        "passage": scored.passage.citation,
        "score": scored.score,
        "words": [_word_json(word) for word in scored.words],
        "length": scored.length,
        "average": scored.average,
        "sentence": [best.start, best.end] if best else None,
        "worth": dict(scored.parts),
        "adjacent": [pair._asdict() for pair in scored.pairs],
        "meaning": scored.meaning,
        "near_words": scored.matches,
        "matched": [[one.start, one.end] for one in scored.marked(scored.passage.span)],
    }


def _logit_json(sure: Confidence) -> dict[str, Any]:
    addends = {one.weight: amount for one, amount in zip(FEATURES, sure.addends, strict=True)}
    return addends | {"evidence": asdict(sure.evidence)}


def _word_json(word: WordScore) -> dict[str, Any]:
    return {
        "term": word.term,
        "asked": word.asked,
        "spelled": word.spelled,
        "idf": word.idf,
        "often": word.often,
        "impact": word.impact,
        "synonym": word.synonym,
        "fields": {place.field.value: place.often for place in word.places},
    }


def _print_words(console: Console, scored: PassageScore) -> None:
    """Print BM25's numbers, word by word."""
    table = _table("Asked", "Found as", "Where", right=("idf", "f(t,d)"))
    for word in scored.words:
        where = ", ".join(
            f"{FIELDS.get(place.field, place.field)} {place.often}" for place in word.places
        )
        found = ", ".join(word.spelled) or "not there"
        table.add_row(
            *map(Text, (_asked_words(word), found, where, _number(word.idf), str(word.often)))
        )
    console.print(table)
    print_line(f"|d| = {scored.length}, avgdl = {_number(scored.average)}")


def _print_sum(console: Console, scored: PassageScore) -> None:
    """Print what adds up to the score; what is rounded adds up too."""
    names = [f"BM25: {_asked_words(word)}" for word in scored.words if word.impact]
    amounts = [word.impact for word in scored.words if word.impact]
    for name, amount in scored.parts:
        names.append(f"best sentence: {SENTENCE_LABELS[name]}")
        amounts.append(amount)
    for pair in scored.pairs:
        names.append(
            f"side by side: {_typed_word(scored, pair.first)} {_typed_word(scored, pair.second)}"
        )
        amounts.append(pair.amount)
    if scored.meaning:
        names.append("nearness in meaning")
        amounts.append(scored.meaning)
    shown = rounded(amounts, DIGITS)
    table = _table("What", right=("Adds",))
    for name, amount in zip(names, shown, strict=True):
        table.add_row(Text(name), _number(amount))
    table.add_row("score", _number(math.fsum(shown)), style="bold")
    console.print(table)
    if scored.matches:
        pairs = (f"{asked} ~ {said} {_number(one)}" for asked, said, one in scored.matches[:NEAR])
        print_line(f"nearest in meaning: {', '.join(pairs)}")


def _typed_word(scored: PassageScore, term: str) -> str:
    word = next(word for word in scored.words if word.term == term)
    return word.spelled[0] if word.synonym else word.asked[0]


def _asked_words(word: WordScore) -> str:
    """Return the question's word, or the word that a list adds, with what it stands for."""
    asked = ", ".join(word.asked)
    return (
        f"{asked} = {word.synonym}: {word.spelled[0]}" if word.synonym and word.spelled else asked
    )


def _print_around(found: Explanation, scored: PassageScore) -> None:
    """Print which passages ranked before and behind this one, and by how much."""
    if scored.best is None:
        print_line("Not among the best passages: quoted as the answer to a question that is.")
        return
    for name, others in (("before", found.ahead(scored)), ("next", found.behind(scored)[:NEXT])):
        if others:
            print_line(f"{name}: {', '.join(_score_difference(one, scored) for one in others)}")


def _score_difference(other: Ranked, scored: PassageScore) -> str:
    apart = other.score - scored.score
    return f"{other.passage.citation} {_number(other.score)} ({apart:+.{DIGITS}f})"


def _print_confidence(console: Console, found: Explanation) -> None:
    """Print what the confidence comes from, and the threshold."""
    if found.rule is not None:
        print_line(RULE_LINES[found.rule])
        return
    if found.sure is None:
        print_line("I couldn't find a passage near the question: confidence 0.")
        return
    table = _table("What", right=("Value", "Adds"))
    shown = rounded(found.sure.addends, DIGITS)
    for one, amount in zip(FEATURES, shown, strict=True):
        table.add_row(one.label, _number(one.value(found.sure.evidence)), _number(amount))
    table.add_row("logit", "", _number(math.fsum(shown)), style="bold")
    console.print(table)
    if found.sure.evidence.absent:
        print_line(f"not in these passages: {', '.join(found.sure.evidence.absent)}")
    sure, least = _number(found.outcome.confidence), _number(found.threshold)
    print_line(f"confidence {sure}, threshold {least}: {found.outcome.outcome}")


def _table(*left: str, right: tuple[str, ...]) -> Table:
    table = Table(*left, box=None)
    for name in right:
        table.add_column(name, justify="right")
    return table


def _number(amount: float) -> str:
    return f"{amount:.{DIGITS}f}"

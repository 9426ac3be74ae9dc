"""What others write costs time in proportion to its length, whatever they write."""

from __future__ import annotations

import re

from tests.growth import Used, patterns, unnamed

KNOWN = {
    "bot.verifying.typography._PARAGRAPH",
}
"""Patterns that are known to backtrack and wait to be replaced: take one out with its fix."""

PUT_TOGETHER = {"bot.corpus.manifest.line_of", "bot.fragments.found", "commands._quoted._apart"}
"""Functions that make a pattern of what they are given, each of which has a test below."""


def test_patterns() -> None:
    """Twice the input, made of a pattern's own characters, costs no more than three times."""
    found = {used.name: used.slowest() for used in patterns("bot", "commands")}
    assert len(found) > 50, "they aren't found any more"
    slow = {name: what for name, what in found.items() if what is not None}
    assert {name: what for name, what in slow.items() if name not in KNOWN} == {}
    assert slow.keys() == KNOWN


def test_what_backtracks_is_found() -> None:
    """Patterns that are known to be quadratic, cubic or exponential are seen to be."""
    for words, method in (
        (r"^\s*>", "search"),
        (r"(a|b|ab)*c", "fullmatch"),
        (r"(?P<name>.*?)[\s,:#§]*(?P<number>[0-9]{0,6})", "fullmatch"),
        (r"<!--.*?-->", "sub"),
        (r"(\w+\s?)*!", "match"),
        (r"[ \t]+$", "sub"),
    ):
        assert Used("", re.compile(words, re.MULTILINE), (method,)).slowest() is not None, words


def test_patterns_put_together() -> None:
    """A function that puts a pattern together has a test of its own here."""
    assert unnamed("bot", "commands") == PUT_TOGETHER

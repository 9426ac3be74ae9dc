"""What holds for every span of the shipped texts, for every change to it, and for any text."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.corpus import Passage
from bot.verify.model import Verdict
from tests.growth import cost
from tests.verify.conftest import SEED_CORPUS, VERIFIER, checked, only

MAX_COST = 10.0
"""CPU seconds that no message may take here; the most expensive takes less than a tenth of it."""

REPEATED = [
    "'a b c' ", "'a ", '"', "“a ", "“a b ” ", "> \n", ">>> ", "```", "`a b c` ", "…", "a…b ", "(",
    "[a]b", "](x", "[a](b ", "\u0301", "a\u0301", "人", "-# \n", "*", "\\", "1,", "1,0", "«»",
    "— a-bcdefg\n", " · a-bcdefg\n", "\n- ", "\n\n", "\u200b", "\ud800", "a.b.c.d ", ". . ",
    "aa" * 50, "\u2018", "\u2019", "the ", "amnesty ", "human rights ", "human rights … ",
    "'human rights' ", "“human rights is” ", "“War is good enough” ", "War is bad enough. ",
    "not only because the organization is ", "~~a ", "~~a~~ ", "||a ", "||a b c|| ", "\\~", "… ",
    "human ~~rights~~ ", "[a](https://b.c) ", "‘a’ ", "\u202ea", "а", "$5 %",
]  # fmt: skip
"""What hostile messages repeat."""

MARKS = ["“”", "„“", "«»", '""', "「」", "‘’"]
HOSTILE = st.sampled_from(
    [
        *"\"'“”„‘’«»「」…\n\r >`*_~|\\[]()-–—#.,!?%1a人अ東\u0301\u200b\u00ad\ud800\u202e🕊",
        "```", "\n> ", ">>> ", "-# ", "...", "[…]", "[T]he", "](x)", "\n\n", "1,000", " · a-bcdefg",
        "human rights ", "the ", " War is bad enough", "The organization does not pledge support",
        "Amnesty International is not Democratic, Republican, ", "ﬁ", "Ⅻ", "ß", "e\u0301", "İ",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(HOSTILE, max_size=60).map("".join),
    st.text(st.characters(codec=None), max_size=200),
)


@st.composite
def spans(draw: st.DrawFn, least: int = 6) -> tuple[Passage, str]:
    """Draw a span of a passage from the start of one word to the end of another."""
    passage = draw(
        st.sampled_from([p for p in SEED_CORPUS.passages if len(p.text.split()) > least])
    )
    words = [match.span() for match in re.finditer(r"\S+", passage.text)]
    first = draw(st.integers(0, len(words) - least))
    last = draw(st.integers(first + least - 1, min(len(words), first + 60) - 1))
    text = passage.text[words[first][0] : words[last][1]]
    assume(text.count('"') % 2 == 0 and text.count("“") == text.count("”"))
    assume(text[0].isalnum() and len(re.findall(r"[^\W_]+", text)) >= least)
    return passage, text


@given(spans(), st.sampled_from(MARKS))
def test_a_span_in_marks_is_exact(drawn: tuple[Passage, str], marks: str) -> None:
    """Any span of any passage is exact, there or where the same words occur first."""
    passage, text = drawn
    assume(marks[1] not in text or marks in {'""', "“”"})
    assume("’" not in text or marks != "‘’")
    found = only(VERIFIER, f"They said {marks[0]}{text}{marks[1]}, I think.")
    assert (found.verdict, found.text) == (Verdict.EXACT, text)
    assert found.source is not None
    assert found.span is not None
    if passage.source.text.count(text) == 1:
        assert found.source is passage.source
        assert found.span.start == passage.source.text.index(text)
        assert passage in found.passages


@given(st.sampled_from(SEED_CORPUS.passages))
def test_a_passage_is_exact_however_it_is_set_off(passage: Passage) -> None:
    """A whole passage is exact without marks, in block quotes, and in a code block."""
    text = passage.text
    assume(len(text.split()) >= 3)
    quoted = "> " + text.replace("\n", "\n> ")
    for message in (text, quoted, f"Look:\n{quoted}\nThere.", f">>> {text}", f"```\n{text}\n```"):
        found = only(VERIFIER, message)
        assert (found.verdict, found.text) == (Verdict.EXACT, text)


def _invisible(text: str, at: int, sign: str) -> str:
    return text[:at] + sign + text[at:]


@given(spans(), st.data())
def test_typography_is_told_apart(drawn: tuple[Passage, str], data: st.DataObject) -> None:
    """White space, dashes, marks, invisible characters and Markdown are only typography."""
    _, text = drawn
    blank = data.draw(st.sampled_from([m.start() for m in re.finditer(" ", text)]))
    at = data.draw(st.integers(1, len(text) - 1))
    changed = data.draw(
        st.sampled_from(
            [
                text[:blank] + "\u00a0" + text[blank + 1 :],
                text[:blank] + "\n" + text[blank + 1 :],
                text[:blank] + "   " + text[blank + 1 :],
                _invisible(text, at, "\u200b"),
                _invisible(text, at, "\u00ad"),
                text.replace("’", "'"),
                text.replace("'", "’"),
                text.replace("–", "—").replace("--", "–"),
                f"**{text}**",
                text.replace(" ", " *", 1) + "*",
                text.replace("fi", "ﬁ"),
                "".join(chr(ord(c) + 0xFEE0) if c in "abcxyz" else c for c in text),
                unicodedata.normalize("NFD", text),
                text[0].swapcase() + text[1:],
                text + ",",
                "…" + text + " …",
            ]
        )
    )
    assume(changed != text)
    found = only(VERIFIER, f"“{changed}”")
    assert found.text == changed
    if found.verdict is Verdict.SHORTENED:  # a capital of its own behind a negation
        assert changed[0].isupper()
        assert found.diff[0].op == "ellipsis"
    else:
        assert found.verdict is Verdict.TYPOGRAPHIC, found.diff


@given(spans(least=9), st.data())
def test_a_changed_word_is_told(drawn: tuple[Passage, str], data: st.DataObject) -> None:
    """A quotation with a word missing, added, changed or swapped is altered."""
    passage, text = drawn
    words = text.split(" ")
    assume(len(words) >= 9)
    at = data.draw(st.integers(1, len(words) - 2))
    one, other = words[at], words[at + 1]
    assume(len(re.findall(r"[^\W_]", one)) > 1 and one.casefold() != other.casefold())
    put = data.draw(
        st.sampled_from([[], ["not", one], ["zebras"], [other, one], [one.upper() + "X"]])
    )
    rest = words[at + 2 :] if put[:1] == [other] else words[at + 1 :]
    changed = " ".join([*words[:at], *put, *rest])
    assume(changed not in passage.source.text and not re.search(r"…|\.\.", text))
    found = only(VERIFIER, f"“{changed}”")
    assert (found.verdict, found.text) == (Verdict.ALTERED, changed)
    assert found.source is passage.source


@given(spans(least=14), st.data())
def test_an_honest_ellipsis_and_a_dishonest_one(
    drawn: tuple[Passage, str], data: st.DataObject
) -> None:
    """Parts of a passage are altered without an ellipsis, or in another order."""
    passage, text = drawn
    words = text.split(" ")
    assume(len(words) >= 14)
    middle = len(words) // 2
    first, last = " ".join(words[: middle - 2]), " ".join(words[middle + 1 :])
    assume(last[0].isalnum() and not re.search(r"[\"“”']|…|\.\.", text))
    assume(f"{first} {last}" not in passage.source.text)
    parts = " ".join(last.split()[:2]), first.rstrip(".,;:!?")
    assume(all(passage.text.count(one) == 1 for one in parts))
    sign = data.draw(st.sampled_from(["…", "...", "[…]", "[...]", ". . .", "(…)"]))
    found = only(VERIFIER, f"“{first} {sign} {last}”")
    assert found.verdict in {Verdict.TYPOGRAPHIC, Verdict.SHORTENED}, found.diff
    assert "ellipsis" in {piece.op for piece in found.diff}
    assert only(VERIFIER, f"“{first} {last}”").verdict is Verdict.ALTERED
    turned = only(VERIFIER, f"“{last} {sign} {first}”")
    assert turned.verdict is Verdict.ALTERED, turned.diff


@given(TEXTS)
def test_any_text_can_be_checked(text: str) -> None:
    """Any text gets consistent results, the same each time."""
    assert checked(VERIFIER, text) == checked(VERIFIER, text)
    checked(VERIFIER, f"“{text}”")


@given(spans(), TEXTS, TEXTS)
def test_a_quotation_in_any_text(drawn: tuple[Passage, str], before: str, behind: str) -> None:
    """A verbatim quotation between any other text is exact."""
    _, text = drawn
    assume(not re.search(r"[\"“”„‘’«»「」`>'…~|]|\.\.", before + behind))
    found = checked(VERIFIER, f"{before}\n\n“{text}”\n\n{behind}")
    assert text in {one.text for one in found if one.verdict is Verdict.EXACT}


@pytest.mark.parametrize("marks", ["{}", "“{}”"])
def test_no_message_is_expensive(marks: str) -> None:
    """6,000 characters of one thing over and over give consistent results at a bounded cost."""
    for part in REPEATED:
        message = marks.format((part * 6000)[:6000])
        assert cost(lambda text: checked(VERIFIER, text), message) < MAX_COST, part


def test_all_of_the_sources_at_once() -> None:
    """A whole source, or all passages in reverse order, have a bounded cost too."""
    passages = " ".join(passage.text for passage in reversed(SEED_CORPUS.passages))
    for message in (SEED_CORPUS.sources[1].text, f"“{passages}”"):
        assert cost(lambda text: checked(VERIFIER, text), message) < MAX_COST


def test_look_ups_are_limited_by_length() -> None:
    """A message gets look-ups in proportion to its length; quotations beyond aren't reported."""
    message = " ".join(f"“a b c d e f{n}”" for n in range(600))
    assert 100 < len(checked(VERIFIER, message)) < 600


def test_a_turned_quotation_beyond_the_limit_is_not_exact() -> None:
    """Whether a quotation is displayed as it was typed takes no look-up."""
    found = checked(VERIFIER, "\u202e“human rights” " * 200)
    assert {one.verdict for one in found} == {Verdict.ALTERED}

"""Escaping: what Discord renders is the text's own characters, and nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from commands._core.markdown import (
    block_quote,
    bold,
    code,
    displayed,
    displayed_quote,
    escape,
    highlighted,
    small,
    unescape,
    unhighlighted,
    units,
    unquote,
)

FRAGMENTS = [
    *"*_~`|<>[]()#@&:\\/!-+=.,;?'\"{}^$%0129aZ \n",
    *("\r", "\r\n", "\n\n", "\t", "\u00a0", "\u200b", "\u2028", "\ufeff", "  ", "\n> ", "\n- "),
    *("**", "__", "~~", "||", "```", "`", "***", "> ", ">>> ", "# ", "### ", "-# ", "---", "==="),
    *("- ", "* ", "+ ", "1. ", "12) ", "\n1.", "[x](https://a.b)", "[x]: y", "![i](j)"),
    *("@everyone", "@here", "<@1>", "<@!1>", "<@&1>", "<#1>", "<t:0>", "<t:0:R>", "</ask:1>"),
    *("<:a:1>", "<a:b:2>", "<id:home>", ":smile:", ":+1:", ":-1:", "¯\\_(ツ)_/¯"),
    *("https://a.b/c_d_e", "www.a.b", "mailto:a@b.c", "discord.gg/x", "&amp;", "&#42;"),
    *(
        "שלום",
        "مرحبا",
        "\u202e",
        "\u2067",
        "日本語",
        "😀",
        "👩‍👩‍👧",
        "e\u0301",
        "\U0001d538",
        "“q”",
        "\u2019",
    ),
]
HOSTILE = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=3), max_size=25).map("".join)
LINES = HOSTILE.map(lambda text: " ".join(text.split()))


@given(HOSTILE)
def test_unescaping_gives_the_text_back(text: str) -> None:
    """What was escaped comes back, whatever it is."""
    assert unescape(escape(text)) == text


@given(HOSTILE)
def test_unquoting_gives_the_text_back(text: str) -> None:
    """What was put into a block quote comes back, line breaks and all."""
    assert unquote(block_quote(text)) == text


@given(HOSTILE)
def test_every_line_is_in_the_quote(text: str) -> None:
    """Every line of a block quote has its mark: no words of a source escape from it."""
    assert all(line.startswith("> ") for line in block_quote(text).split("\n"))


@given(HOSTILE)
def test_a_quote_is_at_most_three_times_as_long(text: str) -> None:
    """The bound that splitting a long passage relies on."""
    assert units(block_quote(text)) <= 3 * len(text) + 2


@settings(max_examples=400)
@example("+ item")
@example("- item")
@example("1. item")
@example("1) item")
@example("# head")
@example("> quote")
@example("---")
@example("[a](b) ![c](d) <e@f.g> `h` **i** &amp;")
@given(LINES)
def test_renders_as_plain_text(text: str) -> None:
    """CommonMark finds no markup in an escaped line, and shows its very characters."""
    tokens = MarkdownIt("commonmark").parse(escape(text))
    assert [one.type for one in tokens] in ([], ["paragraph_open", "inline", "paragraph_close"])
    inline = [child for one in tokens for child in one.children or ()]
    assert {one.type for one in inline} <= {"text", "text_special"}
    # A NUL can't be in a source; CommonMark replaces it.
    assert "".join(one.content for one in inline) == text.replace("\0", "\ufffd")


def _some_words(text: str, chosen: list[bool]) -> list[tuple[int, int]]:
    """Return where some of a text's words stand."""
    found = [match.span() for match in re.finditer(r"[^\W_]+", text)]
    return [span for span, wanted in zip(found, chosen, strict=False) if wanted]


CHOSEN = st.lists(st.booleans(), min_size=30, max_size=30)


@given(HOSTILE, CHOSEN)
def test_unhighlighting_gives_the_text_back(text: str, chosen: list[bool]) -> None:
    """Whatever words of it are in bold, the text comes back, out of a block quote too."""
    spans = _some_words(text, chosen)
    assert unhighlighted(highlighted(text, spans)) == text
    assert unquote(block_quote(text, spans)) == text
    assert highlighted(text, ()) == escape(text)


@settings(max_examples=400)
@example("1. item - x", [True, True, True])
@example("a*b*c **d** e", [True, False, True, True, True])
@given(LINES, CHOSEN)
def test_highlighted_renders_as_the_text(text: str, chosen: list[bool]) -> None:
    """CommonMark shows a text's very characters, with the chosen words in bold and no others."""
    spans = _some_words(text, chosen)
    tokens = MarkdownIt("commonmark").parse(highlighted(text, spans))
    inline = [child for one in tokens for child in one.children or ()]
    assert {one.type for one in inline} <= {"text", "text_special", "strong_open", "strong_close"}
    assert "".join(one.content for one in inline) == text.replace("\0", "\ufffd")
    marked: list[str] = []
    inside = False
    for one in inline:
        if one.type == "strong_open":
            inside = True
            marked.append("")
        elif one.type == "strong_close":
            inside = False
        elif inside:
            marked[-1] += one.content
    assert marked == [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    "spans", [[(0, 0)], [(0, 2), (2, 3)], [(2, 3), (0, 1)], [(0, 9)], [(-1, 2)]]
)
def test_marks_that_would_be_others(spans: list[tuple[int, int]]) -> None:
    """Words that touch, overlap, are out of order, empty or not in the text are refused."""
    with pytest.raises(ValueError, match="in the text"):
        highlighted("abcd", spans)


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("plain words, and a dash - so", "plain words, and a dash - so"),
        ("*not bold*", r"\*not bold\*"),
        ("@everyone <@1> <#1> <t:0>", r"\@everyone \<\@1\> \<\#1\> \<t\:0\>"),
        (":+1: :smile:", r"\:+1\: \:smile\:"),
        ("https://a.b", r"https\://a.b"),
        ("- item\n  2. item", "\\- item\n  2\\. item"),
        ("1) so", r"1\) so"),
        ("+ item\n= so", "\\+ item\n\\= so"),
        ("a\n-# small\n# head", "a\n\\-\\# small\n\\# head"),
    ],
)
def test_what_is_sent(text: str, sent: str) -> None:
    """Each kind of markup is undone with as few backslashes as will do."""
    assert escape(text) == sent


@given(HOSTILE, CHOSEN)
def test_what_is_displayed(text: str, chosen: list[bool]) -> None:
    """The gate's own reading of a quote gives the text back, whatever words of it are in bold."""
    assert displayed(highlighted(text, _some_words(text, chosen))) == text
    assert displayed_quote(block_quote(text, _some_words(text, chosen))) == text


@given(HOSTILE, st.sampled_from("*_~`|<>[]#@&:"), st.integers(min_value=0))
def test_unescaped_markup_isnt_displayed(text: str, mark: str, place: int) -> None:
    """One mark that isn't escaped, anywhere in a text, and the gate doesn't take it."""
    pieces = [escape(one) for one in text]
    place %= len(pieces) + 1
    with pytest.raises(ValueError, match=re.escape(mark)):
        displayed("".join([*pieces[:place], mark, *pieces[place:]]))


@pytest.mark.parametrize("line", ["- a", "+ a", "= a", "1. a", "12) a", "b\n- a", "b\n  3. a"])
def test_a_list_isnt_displayed(line: str) -> None:
    """A line that Discord would make a list, a rule or small print of isn't taken."""
    with pytest.raises(ValueError, match="a"):
        displayed(line)


@pytest.mark.parametrize("quote", ["a", "> a\nb", "> a\n>b", ">> a", "> **a", "> *a*"])
def test_what_is_no_quote(quote: str) -> None:
    """A line without its mark, a quote in a quote, and bold that doesn't end aren't taken."""
    with pytest.raises(ValueError, match="a"):
        displayed_quote(quote)


def test_frames() -> None:
    """Bold and small print are the program's own, around escaped words; code can't be broken."""
    assert bold("a*b") == r"**a\*b**"
    assert small("a\nb") == "-# a\n-# b"
    assert code("a-b") == "`a-b`"
    with pytest.raises(ValueError, match="`"):
        code("a`b")


def test_units() -> None:
    """An emoji outside the basic plane counts twice, as Discord counts it."""
    assert units("a😀") == 3

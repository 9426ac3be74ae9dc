"""What a question asks for, and what a word of a sentence can be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.query import AnswerType, answer_type_of, answer_types_of

QUESTIONS = {
    AnswerType.DATE: [
        "When was it founded?",
        "Since when do you vote?",
        "what year did it begin",
        "In which century was that?",
        "On what day?",
    ],
    AnswerType.NUMBER: [
        "How many members are there?",
        "How much does it cost?",
        "how old is the house",
        "And how often?",
        "What percentage votes?",
        "What is it? What number?",
    ],
    AnswerType.NAME: [
        "Who wrote it?",
        "To whom was it sent?",
        "Whose idea was it?",
        "Where is the office?",
        "Which country refused?",
        "in what city",
        "Who's there?",
    ],
    AnswerType.QUESTION: [
        "What did the researcher ask?",
        "Which matters were raised?",
        "What does the student want to know?",
        "What was the question about?",
        "What did they bring up?",
    ],
    AnswerType.NOTHING: [
        "",
        "?!",
        "Does it support a party?",
        "Why?",
        "How does it work?",
        "what about drones",
        "whenever wherever whoever",
        "Somehow many came",
        "Whatever they raise",
        "Wer hat es geschrieben?",
    ],
}


@pytest.mark.parametrize(
    ("question", "expected"), [(one, kind) for kind, ones in QUESTIONS.items() for one in ones]
)
def test_wanted(question: str, expected: AnswerType) -> None:
    """A question asks for a date, a number, a name, what was asked, or nothing in particular."""
    assert answer_type_of(question) is expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What did they ask when it rained?", AnswerType.QUESTION),
        ("When and where was it, and how many came?", AnswerType.DATE),
        ("How many came, and who?", AnswerType.NUMBER),
    ],
)
def test_the_first_of_several(question: str, expected: AnswerType) -> None:
    """Who asks for several things gets the first: a question, a date, a number, a name."""
    assert answer_type_of(question) is expected


BETWEEN = st.sampled_from(
    [" ", "  ", "\n", "\r\n", "\u00a0", ", ", " \u2013 ", "… ", "/", "_", " (", "\t"]
)
ACCENTS = str.maketrans({"a": "á", "e": "ê", "o": "o\u0308", "y": "ÿ", "w": "ŵ"})


def _accented(text: str) -> str:
    return text.translate(ACCENTS)


@given(
    st.sampled_from([one for ones in QUESTIONS.values() for one in ones if "'" not in one]),
    BETWEEN,
    st.sampled_from([str.lower, str.upper, str.title, _accented]),
)
def test_words_alone_say_it(question: str, between: str, spelled: Callable[[str], str]) -> None:
    """Case, accents, blanks, line breaks and punctuation change nothing of what is asked for."""
    assert answer_type_of(spelled(between.join(question.split()))) is answer_type_of(question)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("1994", AnswerType.DATE | AnswerType.NUMBER),
        ("1990s", AnswerType.DATE | AnswerType.NUMBER),
        ("90s", AnswerType.DATE | AnswerType.NUMBER),
        ("2015", AnswerType.DATE | AnswerType.NUMBER),
        ("2999", AnswerType.NUMBER),
        ("7", AnswerType.NUMBER),
        ("R2P", AnswerType.NUMBER | AnswerType.NAME),
        ("twelve", AnswerType.NUMBER),
        ("million", AnswerType.NUMBER),
        ("millionaire", AnswerType.NOTHING),
        ("century", AnswerType.DATE),
        ("March", AnswerType.DATE | AnswerType.NAME),
        ("Ranger", AnswerType.NAME),
        ("Éva", AnswerType.NAME),
        ("ranger", AnswerType.NOTHING),
        ("東京", AnswerType.NOTHING),
    ],
)
def test_kinds(word: str, expected: AnswerType) -> None:
    """A word can be a date, a number or a name, several at once, or none."""
    assert answer_types_of(word, first=False) == expected


@pytest.mark.parametrize("word", ["Ranger", "March", "R2P", "1994", "The"])
def test_the_first_word_is_no_name(word: str) -> None:
    """A sentence's first word has its capital anyway; all else that it can be, it can be there."""
    assert (
        answer_types_of(word, first=True) == answer_types_of(word, first=False) & ~AnswerType.NAME
    )

"""What is asked: chat set aside, several questions told apart, greetings, topics, the source."""

from __future__ import annotations

from datetime import date
from time import perf_counter

import pytest

from bot.corpus import Corpus, Kind
from bot.search.analysis import analyzer
from bot.search.foreign import foreign_language
from bot.search.metadata import Fact, FactQuestion, date_forms, fact_asked, fact_quote
from bot.search.question import MAX_PARTS, composed, is_small_talk, parts_of

CHAT = frozenset(analyzer().terms("guy say says thing people"))


def telling(text: str) -> int:
    return len({*analyzer().terms(text)} - CHAT)


@pytest.mark.parametrize(
    "question",
    [
        "", " ", "???", "🙂", "hi", "Hello there!", "hey bot", "Good morning, everyone", "thx",
        "Thanks a lot, you're great", "lol ok", "ok thanks, that's all", "bye, see you later",
        "What can you do?", "who are you and who made you?", "Are you a bot or a human",
        "how do you work?", "How does this bot work", "help", "can you speak french",
        "Hallo!", "Guten Tag", "Vielen Dank", "Wer bist du?", "was kannst du", "Bonjour !",
        "merci beaucoup", "Qui es-tu ?", "ça va ?", "Hola", "¿Quién eres?", "muchas gracias",
        "مرحبا", "السلام عليكم", "شكرا جزيلا", "من أنت؟",
    ],
)  # fmt: skip
def test_small_talk(question: str) -> None:
    """Greetings, thanks and questions to the bot itself get help instead of a quote."""
    assert is_small_talk(question)


@pytest.mark.parametrize(
    "question",
    [
        "history", "all members", "hi, what is R2P?", "thank you for what?", "who are the members",
        "who made the rules", "how does divestment work", "what can I do about it", "help refugees",
        "are you against the death penalty", "what can a member do", "good governance",
    ],
)  # fmt: skip
def test_questions_are_no_small_talk(question: str) -> None:
    """Whatever asks for anything in the sources is searched for."""
    assert not is_small_talk(question)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What is divestment?", ["What is divestment?"]),
        ("hey, quick one, my friends and I argue a lot, so does the club support a party or nah?",
         ["does the club support a party"]),
        ("Good evening, I'm a student and I would like to know on what grounds you ask. Thanks!",
         ["on what grounds you ask."]),
        ("so my teacher says clicktivism is useless, is that true??", ["clicktivism is useless"]),
        ("hello, my sister had a fight about guantanamo. who's right?",
         ["my sister had a fight about guantanamo"]),
        ("can i ask the guest something without my name on it",
         ["can i ask the guest something without my name on it"]),
        ("Is the club religious? And does it back any party?",
         ["Is the club religious?", "Is the club religious? does it back any party?"]),
        ("who suffers most in wars & can a state put human rights aside?",
         ["who suffers most in wars", "can a state put human rights aside?"]),
        ("how do i report a bug, and how soon do you answer",
         ["how do i report a bug", "how soon do you answer"]),
        ("Women and men", ["Women and men"]),
    ],
)  # fmt: skip
def test_chat_is_set_aside(question: str, asked: list[str]) -> None:
    """What people say around a question isn't searched for; several questions are told apart."""
    assert [part.text for part in parts_of(question, telling)] == asked


def test_at_most_three_parts() -> None:
    """What goes beyond three belongs to the last; nothing is left out."""
    parts = parts_of("What is tea? What is milk? What is sugar? What is salt?", telling)
    assert len(parts) == MAX_PARTS
    assert parts[-1].text == "What is sugar? What is salt?"


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Tell me about R2P", "R2P"),
        ("hey, explain R2P to me please", "R2P"),
        ("i want to learn about Write for Rights", "Write for Rights"),
        ("info on sex work please", "sex work"),
        ("what about Tunisia?", "Tunisia"),
        ("explain what divestment is", "what divestment is"),
        ("What is divestment?", None),
    ],
)
def test_topics(question: str, topic: str | None) -> None:
    """Whoever asks for all about a subject names it."""
    assert [part.topic for part in parts_of(question, telling)] == [topic]


@pytest.mark.parametrize(
    "text",
    ["thanks a lot " * 77 + "x", "hi " * 330 + "?", "! " * 490, " and what" * 110, "(my" * 330],
)
def test_no_text_takes_long(text: str) -> None:
    """No pattern tries what it has tried before."""
    start = perf_counter()
    is_small_talk(text)
    parts_of(text, len)
    assert perf_counter() - start < 5


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Wie viele Mitglieder hat der Verein?", "de"),
        ("erkläre die todesstrafe bitte", "de"),
        ("Combien de membres avez-vous ?", "fr"),
        ("quien gano el mundial", "es"),
        ("Che cosa è il disinvestimento?", "it"),
        ("كم عدد الأعضاء؟", "ar"),
        ("Что такое амнистия?", "ru"),
        ("特赦组织支持死刑吗？", "zh"),
        ("Médecins sans frontières", None),
        ("Who was de Gaulle", None),
        ("divestment", None),
        ("Xi Jinping 习近平", None),
        ("What is the Comité de Derechos Humanos de la ONU", None),
    ],
)
def test_language(question: str, language: str | None) -> None:
    """A sentence is told from keywords and names; what the sources speak is never foreign."""
    assert foreign_language(question, ["en-GB"], lambda _: False) == language
    if language is not None:
        assert foreign_language(question, ["en", language], lambda _: False) is None


def test_a_corpus_speaks_what_it_holds() -> None:
    """Whatever its files are said to be in, a corpus with a language's function words has it."""
    assert foreign_language("Wie viele Mitglieder hat er?", ["en"], lambda _: True) is None


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("When did this Q&A take place?", FactQuestion(Fact.DATE, Kind.QA)),
        ("what year is the article from", FactQuestion(Fact.DATE, Kind.ARTICLE)),
        ("who wrote this?", FactQuestion(Fact.AUTHOR, None)),
        ("who answers here", FactQuestion(Fact.GUEST, Kind.QA)),
        ("What's the title?", FactQuestion(Fact.TITLE, None)),
        ("where was it hosted", FactQuestion(Fact.HOST, None)),
        ("what time is it in Tokyo", None),
        ("who wrote the report", None),
        ("when was the post office founded", None),
        ("when did it start", None),
    ],
)
def test_facts(question: str, asked: FactQuestion | None) -> None:
    """A question about a source itself is told from one about what the source is about."""
    assert fact_asked(question) == asked


@pytest.mark.parametrize(
    ("fact", "slug", "words"),
    [
        (Fact.GUEST, "parlio", "I have been with Amnesty International as Secretary General"),
        (Fact.HOST, "parlio", "my first Parlio Q&A"),
        (Fact.AUTHOR, "impartiality", "is specifically referencing Amnesty International USA"),
        (Fact.TITLE, "impartiality", "has always positioned itself as an independent"),
        (Fact.DATE, "impartiality", None),
    ],
)
def test_the_text_says_it(seeds: Corpus, fact: Fact, slug: str, words: str | None) -> None:
    """The sentence with the fact is quoted, or the first; nothing where nothing is known."""
    source = seeds.source(slug)
    own = [one for one in seeds.passages if one.source is source]
    found = fact_quote(fact, source, own)
    assert words in found[1].of(source.text) if found and words else found is words


def test_dates_as_texts_write_them() -> None:
    """American and British, with names and numbers."""
    forms = set(date_forms(date(2015, 10, 2)))
    assert forms >= {"10/2/15", "02/10/2015", "2.10.2015", "2015-10-02", "October 2, 2015"}


def test_an_accent_ends_no_word() -> None:
    """A letter and its accent are one letter; an accent that makes none with it is left out."""
    assert composed("bro\u0308a\u0301d") == "br\u00f6\u00e1d"
    assert composed("\u0301q\u0308" + "\u0301" * 9) == "q"
    assert parts_of(composed("bro\u0308ad"), lambda _: 1)[0].text == "br\u00f6ad"

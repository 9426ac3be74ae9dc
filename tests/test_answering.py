"""A question in, an answer out: exact, even-handed, and refused where nothing answers it."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering import (
    DEFAULT_CLOSEST,
    MAX_EACH,
    Answer,
    Answerer,
    Quote,
    Ranked,
    Refusal,
    passage_quote,
    question_of,
)
from bot.corpus import Corpus, Part, load_corpus
from bot.errors import GoneError, UnknownCitationError, UnknownTopicError
from bot.search.question import MAX_PARTS
from bot.search.suggest import TopicMatch
from bot.settings import SEEDS

ROOT = Path(__file__).resolve().parent.parent
FILLER = re.compile(r"\W*(?:thank|hi\b|hello|dear|see also|(?:good|great) question)", re.IGNORECASE)
GUILT = "Amnesty International Does Not Claim Innocence or Guilt"

ODD_QUESTIONS = [
    "",
    " \n\t ",
    "?!…—",
    "🕊🏽👩\u200d🚒",
    "האם אמנסטי תומכת במפלגה?",
    "\u202eytrap lacitilop",
    "\ud800 lone",
    "the of and is",
    "\u0301\u0301",
    "human rights " * 2000,
    "x" * 100_000,
    "<@123> @everyone **bold** `code`",
    "' OR 1=1; --",
    "\x00\x01",
]


@pytest.fixture(scope="module")
def answerer() -> Answerer:
    """Make the answerer of the shipped corpus."""
    return Answerer(load_corpus(SEEDS, strict=True))


def _write(folder: Path, **texts: str) -> Answerer:
    """Make an answerer of plain files, each named by its keyword."""
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_bytes(text.encode())
    return Answerer(load_corpus(folder, strict=True))


def _answered(found: Answer | Refusal) -> Answer:
    assert isinstance(found, Answer)
    return found


def _refused(found: Answer | Refusal) -> Refusal:
    assert isinstance(found, Refusal)
    return found


def _check(found: Answer | Refusal, corpus: Corpus) -> None:
    """Assert what is true of every answer and refusal."""
    assert 0 <= found.confidence <= 1
    assert found.corpus_version == corpus.version
    scores = [one.score for one in found.ranked]
    assert scores == sorted(scores, reverse=True)
    assert len({one.passage.citation for one in found.ranked}) == len(scores)
    if isinstance(found, Refusal):
        assert all(word in found.question for word in found.missing)
        return
    assert 1 <= len(found.quotes) <= MAX_PARTS * MAX_EACH
    spans = [(one.passage.source.slug, one.span) for one in found.quotes]
    assert len(set(spans)) == len(spans)
    for quote in found.quotes:
        assert len(quote.text) <= 300
        assert quote.passage.span.holds(quote.span)
        assert quote.text == quote.passage.source.text[quote.span.start : quote.span.end]
        assert quote.text.strip() == quote.text
        assert corpus.passage(quote.citation) is quote.passage
        assert 1 <= quote.part <= quote.parts
    for first, second in combinations(spans, 2):
        if first[0] == second[0]:
            assert first[1].end <= second[1].start or second[1].end <= first[1].start


def test_political_party(answerer: Answerer) -> None:
    """The question that the blog post answers gets its very sentence first."""
    found = _answered(answerer.ask("Does Amnesty support a political party?"))
    assert found.quotes[0].text.startswith("Amnesty International is not Democratic")
    _check(found, answerer.corpus)


@pytest.mark.parametrize("question", ["Is Reggie Clemons innocent?", "reggie clemons guilt"])
def test_verdict(answerer: Answerer, question: str) -> None:
    """A question for a verdict gets the source's own words on it, and no other."""
    found = _answered(answerer.ask(question))
    for quote in found.quotes:
        assert quote.passage.section is not None
        assert quote.passage.section.heading == GUILT
    assert any("Clemons" in quote.text for quote in found.quotes)
    _check(found, answerer.corpus)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What is R2P about?", "R2P"),
        ("What does Amnesty think of the Nordic Model?", "Nordic Model"),
        ("What about Guantanamo?", "Guantanamo"),
        ("How many members and supporters does Amnesty have?", "seven million members"),
        ("what about drones", "drone"),
        ("WHAT ABOUT LGBT RIGHTS", "LGBT"),
    ],
)
def test_known_subjects(answerer: Answerer, question: str, words: str) -> None:
    """What the sources speak of is quoted from where they speak of it."""
    found = _answered(answerer.ask(question))
    assert any(words in quote.text for quote in found.quotes)


def test_golden_questions_of_the_corpus_itself(answerer: Answerer) -> None:
    """A question that the corpus asks leads first to the exchange that it opens."""
    for known in answerer.corpus.questions:
        found = _answered(answerer.ask(known.text, threshold=0))
        assert found.ranked[0].passage.exchange == known.passage.exchange


@pytest.mark.parametrize("threshold", [0, 0.5, 1])
@pytest.mark.parametrize("question", ODD_QUESTIONS)
def test_odd_questions(answerer: Answerer, question: str, threshold: float) -> None:
    """Whatever is asked is answered or refused, and nothing crashes."""
    _check(answerer.ask(question, threshold=threshold), answerer.corpus)


@given(st.text(max_size=60), st.floats(0, 1))
def test_any_question(question: str, threshold: float) -> None:
    """Any text at any threshold is answered or refused, twice alike."""
    answerer = ANSWERER
    found = answerer.ask(question, threshold=threshold)
    _check(found, answerer.corpus)
    assert answerer.ask(question, threshold=threshold) == found


ANSWERER = Answerer(load_corpus(SEEDS, strict=True))
WORDS = sorted({word for one in ANSWERER.corpus.passages for word in one.text.split()})


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join), st.floats(0, 1))
def test_threshold(question: str, threshold: float) -> None:
    """From the threshold on a question is answered, below it refused; the ranking is the same."""
    free = ANSWERER.ask(question, threshold=0)
    _check(free, ANSWERER.corpus)
    assert isinstance(free, Answer) == bool(free.ranked)
    found = ANSWERER.ask(question, threshold=threshold)
    if threshold > 0 and isinstance(found, Answer):
        assert free.confidence >= threshold
    elif free.confidence < threshold and found.outcome != "help":
        assert found.outcome == ("closest" if free.confidence >= DEFAULT_CLOSEST else "nothing")
    assert (found.ranked, found.confidence) == (free.ranked, free.confidence)


def test_threshold_one(answerer: Answerer) -> None:
    """At threshold 1 an ordinary question is refused, however well it is answered."""
    refused = _refused(answerer.ask("Does Amnesty support a political party?", threshold=1))
    assert refused.ranked
    assert refused.confidence > 0.5


@pytest.mark.parametrize("count", [1, 3, 10, 50])
def test_ranked(answerer: Answerer, count: int) -> None:
    """As many ranked passages come back as were asked for, answered or not."""
    for threshold in (0, 1):
        found = answerer.ask("human rights", threshold=threshold, passages=count)
        assert len(found.ranked) == count
        assert isinstance(found.ranked[0], Ranked)


def test_refusal(answerer: Answerer) -> None:
    """A refusal says which words stand nowhere, as they were typed, and offers what is near."""
    asked = "Does PhotoSynthesis happen in Guantanammo, or in Iran?"
    refused = _refused(answerer.ask(asked, threshold=1))
    assert refused.missing == ("PhotoSynthesis",)
    assert refused.corrections == (("Guantanammo", "guantanamo"),)
    typed = _refused(answerer.ask(asked, threshold=1, as_typed=True))
    assert typed.missing == ("PhotoSynthesis", "Guantanammo")
    assert typed.corrections == ()
    assert {topic.name for topic in refused.topics} >= {"Iran", "Guantanamo"}
    assert len(refused.topics) <= 3
    assert len(refused.questions) <= 2


def test_refusal_of_nothing(answerer: Answerer) -> None:
    """A question without a word is refused, with nothing missing and nothing to offer."""
    refused = _refused(answerer.ask("?!", threshold=0))
    assert (refused.missing, refused.topics, refused.questions) == ((), (), ())
    assert refused.confidence == 0
    assert refused.ranked == ()


def test_refusal_offers_known_questions(answerer: Answerer) -> None:
    """A refusal offers questions that the corpus asks in the same telling words."""
    refused = _refused(answerer.ask("militarism clicktivism", threshold=1))
    assert any("clicktivism" in one.text for one in refused.questions)
    assert "Online activism" in [topic.name for topic in refused.topics]


def test_two_languages(tmp_path: Path) -> None:
    """A word is missing where no language has it; one language's words don't burden another."""
    folder = tmp_path / "two"
    folder.mkdir()
    (folder / "en.md").write_text("The prisoners were running to the houses of freedom.")
    (folder / "de.md").write_text("---\nlanguage: de\n---\nDie Häuser der Gefangenen.")
    both = Answerer(load_corpus(folder, strict=True))
    english = "Are the prisoners running from the houses?"
    refused = _refused(both.ask(english + " Zebras!", threshold=1))
    assert refused.missing == ("Zebras",)
    (folder / "de.md").unlink()
    alone = Answerer(load_corpus(folder, strict=True))
    assert _answered(both.ask(english, threshold=0)).quotes[0].text == (
        _answered(alone.ask(english, threshold=0)).quotes[0].text
    )
    found = _answered(both.ask("Haus der Gefangenen", threshold=0))
    assert found.quotes[0].text == "Die Häuser der Gefangenen."


def test_long_sentence_is_paged(tmp_path: Path) -> None:
    """A sentence that is longer than a quote is shown in numbered parts, cut at clauses."""
    clauses = "; ".join(f"clause {n} speaks of bridges over water" for n in range(20))
    made = _write(tmp_path / "s", a=f"Short one. {clauses}.")
    found = _answered(made.ask("bridges over water", threshold=0))
    _check(found, made.corpus)
    for quote in found.quotes:
        assert quote.parts >= 3
        assert quote.text.endswith((";", "."))


def test_neighbouring_sentences_are_one_quote(tmp_path: Path) -> None:
    """Sentences that both answer and stand side by side are one quote where they fit."""
    made = _write(tmp_path / "s", a="Bridges are long. Bridges are old.", b="Cats.")
    found = _answered(made.ask("bridges", threshold=0))
    assert found.quotes[0].text == "Bridges are long. Bridges are old."


@pytest.mark.parametrize(
    ("name", "topic", "exact"),
    [
        ("Iran", "Iran", True),
        ("  iran ", "Iran", True),
        ("R2P", "Responsibility to protect", True),
        ("guantanamo", "Guantanamo", True),
        ("Womens leadership", "Women's leadership", False),
        ("deth penalty", "Death penalty", False),
        ("responsability to protect", "Responsibility to protect", False),
    ],
)
def test_topic(answerer: Answerer, name: str, topic: str, *, exact: bool) -> None:
    """A topic is found by name or alias, and else by the nearest spelling, which is said."""
    found = answerer.suggestions.topic(name)
    assert found == TopicMatch(found.topic, name, exact)
    assert found.topic.name == topic


@pytest.mark.parametrize("name", ["", "?!", "🕊", "photosynthesis", "x" * 6000])
def test_no_topic(answerer: Answerer, name: str) -> None:
    """A name that is like no topic's is refused."""
    with pytest.raises(UnknownTopicError):
        answerer.suggestions.topic(name)


def test_every_topic_is_found_by_its_name_and_key(answerer: Answerer) -> None:
    """Each topic answers to its name, its aliases and its button's key."""
    for topic in answerer.corpus.topics:
        assert answerer.suggestions.topic_by_key(topic.key) is topic
        for name in (topic.name, *topic.aliases):
            assert answerer.suggestions.topic(name).exact
            assert answerer.suggestions.topic(name).topic is topic


def test_keys(answerer: Answerer) -> None:
    """Each known question answers to its button's key; a key of nothing is gone."""
    for known in answerer.corpus.questions:
        assert answerer.suggestions.question_by_key(known.key) is known
    with pytest.raises(GoneError):
        answerer.suggestions.question_by_key("0")
    with pytest.raises(GoneError):
        answerer.suggestions.topic_by_key("0")


def test_neighbours(answerer: Answerer) -> None:
    """A passage comes with the ones before and after it, in its own source only."""
    passages = answerer.corpus.passages
    for source in answerer.corpus.sources:
        own = [one for one in passages if one.source is source]
        around = [None, *own, None]
        for number, passage in enumerate(own):
            expected = (around[number], passage, around[number + 2])
            assert answerer.neighbours(passage.citation) == expected
    with pytest.raises(UnknownCitationError):
        answerer.neighbours("nothing-000000")


@pytest.mark.parametrize("typed", ["", "what", "amn", "does not claim", "🕊", "zzzzqq", "x" * 6000])
def test_complete_question(answerer: Answerer, typed: str) -> None:
    """Completions of a question are the corpus's own words, each once, short enough, few."""
    found = answerer.suggestions.complete_question(typed, 25, 100)
    assert len(found) == len(set(found)) <= 25
    assert all(len(name) <= 100 for name in found)
    words = " ".join(
        " ".join(text.split())
        for source in answerer.corpus.sources
        for text in (
            source.text,
            source.title,
            *(t.name for t in answerer.corpus.topics if t.curated),
        )
    )
    assert all(name in words for name in found)
    assert bool(found) == (typed not in {"zzzzqq", "x" * 6000})
    assert len(answerer.suggestions.complete_question("", 3, 100)) == 3


def test_complete_question_finds(answerer: Answerer) -> None:
    """The words typed of a heading or question bring it up first."""
    assert answerer.suggestions.complete_question("does not claim inn", 5, 100)[0] == GUILT
    typed = "what do you think of the nordic"
    known = "Also, what do you think of the Nordic Model?"
    assert answerer.suggestions.complete_question(typed, 5, 100)[0] == known


@pytest.mark.parametrize(
    ("typed", "first"),
    [("ira", "Iran"), ("r2p", "Responsibility to protect"), ("prost", "Sex work and trafficking")],
)
def test_complete_topic(answerer: Answerer, typed: str, first: str) -> None:
    """Topics are completed by name and by alias, each once, under the topic's own name."""
    found = answerer.suggestions.complete_topic(typed, 25, 100)
    assert found[0] == first
    assert len(found) == len(set(found)) <= 25
    names = {topic.name for topic in answerer.corpus.topics}
    assert set(found) <= names


def test_complete_topic_of_nothing(answerer: Answerer) -> None:
    """Before a word is typed the topics come in their order, as many as fit."""
    names = [topic.name for topic in answerer.corpus.topics if len(topic.name) <= 100]
    assert answerer.suggestions.complete_topic(" ", 25, 100) == names[:25]
    assert answerer.suggestions.complete_topic("", 500, 4) == [
        name for name in names if len(name) <= 4
    ]


def test_complete_citation(answerer: Answerer) -> None:
    """A passage is completed by its citation or its first words."""
    for passage in answerer.corpus.passages:
        assert answerer.complete_citation(passage.citation.upper(), 5) == [passage]
    opening = answerer.complete_citation(" amnesty international IS not ", 5)
    assert [one.text[:43] for one in opening] == ["Amnesty International is not Democratic, Re"]
    assert len(answerer.complete_citation("", 25)) == 25
    assert answerer.complete_citation("zzzz", 25) == []


def test_values_check_themselves(answerer: Answerer) -> None:
    """An answer has quotes, a quote lies in its passage, confidence is between 0 and 1."""
    passage, other = answerer.corpus.passages[:2]
    with pytest.raises(ValueError, match="outside its passage"):
        Quote(passage, other.span)
    with pytest.raises(ValueError, match="at least one quote"):
        Answer("q", (), 0.5, (), "v")
    with pytest.raises(ValueError, match="between 0 and 1"):
        Answer("q", (passage_quote(passage),), 1.1, (), "v")
    with pytest.raises(ValueError, match="between 0 and 1"):
        Refusal("q", (), (), (), -0.1, (), "v")


def test_whole_passages(answerer: Answerer) -> None:
    """A passage as a quote is the whole of it; only an answer has a question."""
    for passage in answerer.corpus.passages:
        assert passage_quote(passage).text == passage.text
        question = question_of(passage)
        assert (question is not None) == (passage.part is Part.ANSWER)
        assert question is None or (passage.exchange and question == passage.exchange.question)


@pytest.mark.parametrize(
    ("question", "filler"),
    [
        ("What about torture?", "Thanks again to you"),
        ("What is your position on sex work?", "Thank you very much"),
        ("Is Iran good or bad for human rights?", "War is bad enough"),
    ],
)
def test_no_filler(seeds: Corpus, question: str, filler: str) -> None:
    """A sentence that has next to none of the question's words isn't added to the quotes."""
    found = Answerer(seeds).ask(question, threshold=0)
    assert isinstance(found, Answer)
    assert not any(quote.text.startswith(filler) for quote in found.quotes)


def test_a_refusal_offers_what_is_spelled_nearly_alike(seeds: Corpus) -> None:
    """A word that no source has leads to the topic with a word spelled like it."""
    found = Answerer(seeds).ask("is he guilty")
    assert isinstance(found, Refusal)
    assert [topic.name for topic in found.topics] == ["Innocence and guilt"]


def test_a_refusal_offers_nothing_far(seeds: Corpus) -> None:
    """A single common word in common with a question of the sources is no reason to offer it."""
    found = Answerer(seeds).ask("Do penguins like pizza?")
    assert isinstance(found, Refusal)
    assert not found.topics
    assert not found.questions


def test_every_question_that_is_suggested_gets_its_own_answer(answerer: Answerer) -> None:
    """Picked and asked, it gets the beginning of its answer, without thanks, and stands above."""
    above = 0
    for known in answerer.corpus.questions:
        found = _answered(answerer.ask(known.text))
        first = found.quotes[0]
        assert first.passage.exchange == known.passage.exchange
        assert first.passage.part is Part.ANSWER
        assert not FILLER.match(first.text)
        above += first.question is not None
    assert 2 * above > len(answerer.corpus.questions)


def test_every_heading_and_topic_that_is_suggested_is_quoted_from(answerer: Answerer) -> None:
    """Picked and asked, and asked for in words, a name gets a sentence of what stands under it."""
    corpus = answerer.corpus
    for source in corpus.sources:
        for section in source.sections:
            if section.heading:
                found = _answered(answerer.ask(section.heading))
                assert section.span.holds(found.quotes[0].span)
                assert found.quotes[0].text != section.heading
    for topic in filter(lambda one: one.curated, corpus.topics):
        found = _answered(answerer.ask(f"hey, tell me about {topic.name} please"))
        assert {one.passage.citation for one in found.quotes} <= {
            one.citation for one in topic.passages
        }
        assert not FILLER.match(found.quotes[0].text)


@pytest.mark.parametrize("question", ["hi!", "", "???", "Who made you?", "Vielen Dank", "مرحبا"])
def test_help_instead_of_a_quote(answerer: Answerer, question: str) -> None:
    """Whoever greets the bot or asks about it gets help, and no passage."""
    found = _refused(answerer.ask(question))
    assert (found.outcome, found.quotes, found.ranked) == ("help", (), ())
    assert answerer.explain(question).outcome == found


def test_another_language(answerer: Answerer) -> None:
    """A question in a language that no source has is no answer, with what is near beside it."""
    found = _refused(answerer.ask("Was ist denn eigentlich Divestment?"))
    assert (found.notice, found.language, found.languages) == ("language", "de", ("en",))
    assert any("Divestment" in quote.text for quote in found.quotes)


def test_several_questions(answerer: Answerer) -> None:
    """Each part of a question gets quotes, the best of each first; the least sure part counts."""
    first, second = "What is divestment?", "What is the essence of R2P?"
    found = answerer.ask(f"hi, {first} And {second} thanks")
    alone = [answerer.ask(one, threshold=0) for one in (first, second)]
    assert [one.text for one in found.quotes[:2]] == [one.quotes[0].text for one in alone]
    assert found.confidence == min(one.confidence for one in alone)
    explained = answerer.explain(f"hi, {first} And {second} thanks")
    assert len(explained.scored) == len(explained.outcome.quotes)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("When did this Q&A take place?", "This Q&A took place between"),
        ("who is being interviewed?", "as Secretary General since 2010"),
        ("Where was this interview hosted?", "my first Parlio Q&A"),
        ("who wrote the article", "Amnesty International USA"),
    ],
)
def test_metadata(answerer: Answerer, question: str, words: str) -> None:
    """What is asked of a source itself is answered with its own words on that."""
    found = answerer.explain(question)
    assert found.rule == "metadata"
    assert words in found.outcome.quotes[0].text
    assert found.outcome.outcome == "answer"


def test_metadata_of_several_sources(answerer: Answerer) -> None:
    """Where several sources fit, each is quoted."""
    found = answerer.ask("who wrote this?")
    assert len({one.passage.source.slug for one in found.quotes}) == len(answerer.corpus.sources)


def test_a_correction_never_changes_a_name(tmp_path: Path) -> None:
    """A name that no source has isn't taken for another; a misspelt one is corrected."""
    text = "We met Salil in Iran. Then Salil spoke about divestment, and the organisation of Iran."
    answerer = _write(tmp_path / "sources", talk=text)
    assert answerer.ask("wat is divesment").corrections == (("divesment", "divestment"),)
    assert answerer.ask("What about Iraq?").corrections == ()
    assert answerer.ask("did they meet Salim").corrections == (("Salim", "salil"),)
    assert answerer.ask("did they meet Dalil").corrections == ()
    assert answerer.ask("organization of iran").corrections == ()

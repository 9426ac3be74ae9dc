"""What a word list adds to a question, and how much that weighs."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answering import Answer, Answerer
from bot.corpus import load_corpus
from bot.search.synonyms import SynonymIndex, factors_of

ENTRIES = [("capital punishment", "death penalty", "execution"), ("UN", "United Nations")]
TEXT = """# Penalties

The death penalty was abolished in 1998.

# Cities

The capital is a port, and its harbour is deep.

# Treaties

The United Nations met in the harbour.
"""


@pytest.fixture
def answerer(tmp_path: Path) -> Answerer:
    """Return the answerer of a small text."""
    (tmp_path / "a.md").write_text(TEXT)
    return Answerer(load_corpus(tmp_path))


def words(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of a text, each with one term."""
    return tuple((word,) for word in text.casefold().split())


def test_expansions() -> None:
    """A whole phrase, in its order, stands for each other one whose words the corpus has."""
    index = SynonymIndex(ENTRIES, words, {"death", "penalty", "united", "nations", "un"})
    [found] = index.expand(words("is capital punishment fair"))
    assert (found.start, found.end, found.terms) == (1, 3, ("capital", "punishment"))
    assert (found.phrase, found.added) == ("death penalty", ("death", "penalty"))
    assert [one.phrase for one in index.expand(words("un united nations"))] == [
        "United Nations",
        "UN",
    ]
    for other in ("punishment capital", "capital", "death or penalty", "execution style"):
        assert not [one for one in index.expand(words(other)) if one.terms != ("execution",)]


def test_added_words_weigh_less() -> None:
    """What is added weighs a share of what it stands for, however many words; own words stay."""
    index = SynonymIndex(ENTRIES, words, {"death", "penalty", "united", "nations"})
    asked = words("un death")
    weights = {"un": 2.0, "united": 4.0, "nations": 4.0, "death": 1.0}
    found = index.expand(asked)
    factors = factors_of(found, weights.__getitem__, 0.8, ["un", "death"])
    assert factors == {"united": 0.2, "nations": 0.2}
    assert sum(weights[term] * factor for term, factor in factors.items()) == pytest.approx(1.6)


def test_a_list_finds_what_other_words_say(answerer: Answerer) -> None:
    """With a list the right passage is found, for a question whose words no passage has."""
    question = "When was capital punishment abolished?"
    listed = answerer.with_synonyms(ENTRIES)
    before, after = answerer.ask(question), listed.ask(question)
    assert isinstance(after, Answer)
    assert after.quotes[0].text == "The death penalty was abolished in 1998."
    assert after.confidence > before.confidence
    assert not after.corrections
    assert (before.corpus_version, after.corpus_version) == (
        answerer.corpus.version,
        listed.corpus.version,
    )
    assert before.corpus_version != after.corpus_version
    assert listed.expansions(question)
    assert not listed.expansions("When was punishment abolished?")
    assert answerer.ask(question) == before


def test_the_questions_own_words_come_first(answerer: Answerer) -> None:
    """A passage with the question's own words stays ahead of one with words from a list."""
    listed = answerer.with_synonyms([("port", "penalty")])
    for one in (answerer, listed):
        assert "port" in one.ask("port", threshold=0).quotes[0].text


def test_aliases_of_topics_widen_the_search(tmp_path: Path) -> None:
    """Another name of a topic finds what the topic's own name finds, in a question too."""
    (tmp_path / "a.md").write_text(TEXT)
    topics = '[[source]]\nfile = "a.md"\n[source.topics]\n"Death penalty" = ["abolished"]\n'
    (tmp_path / "sources.toml").write_text(topics)
    before = Answerer(load_corpus(tmp_path)).ask("When was capital punishment abolished?")
    aliases = '[aliases]\n"capital punishment" = "Death penalty"\n'
    (tmp_path / "sources.toml").write_text(aliases + topics)
    after = Answerer(load_corpus(tmp_path)).ask("When was capital punishment abolished?")
    assert after.confidence > before.confidence


def test_it_is_explained(answerer: Answerer) -> None:
    """The score says which words come from the list, for what, and still adds up."""
    found = answerer.with_synonyms(ENTRIES).explain("When was capital punishment abolished?")
    [scored] = found.scored[:1]
    added = {word.term: word for word in scored.words if word.synonym}
    assert {word.synonym for word in added.values()} == {"death penalty"}
    assert {word.asked for word in added.values()} == {("capital punishment",)}
    assert all(word.impact > 0 for word in added.values())
    assert sum(scored.addends) == pytest.approx(scored.score)

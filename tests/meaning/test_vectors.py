"""Sentences' vectors: what is read, what is kept, what is nearest, what each word adds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.answering import Answerer
from bot.corpus import Corpus, load_corpus
from bot.corpus.text import sentences
from bot.meaning.encoder import Encoder
from bot.meaning.vectors import (
    FILE,
    CorpusMeaning,
    CorpusVectors,
    ModelInput,
    SentenceVectors,
    build_vectors,
    read_corpus,
)
from bot.search.storage import IndexFolder

ARTICLE = """# Report

{a} and {b} met in spring. Delegates from {a} came late, and {b} waited.

## Arms

They signed nothing. Critics of {b} said that {a}'s army burned a village near {b}.
"""
TEXTS = ["Bread is baked daily.", "", "The court acquitted him.", "Bread is baked daily."]


@dataclass(frozen=True)
class Places:
    """Where sentences are, as the search index keeps them."""

    firsts: NDArray[np.int64]
    begins: NDArray[np.int32]
    ends: NDArray[np.int32]


def read(folder: Path, *texts: str) -> ModelInput:
    """Return what the model reads of some articles."""
    folder.mkdir()
    for number, text in enumerate(texts):
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
    return read_all(load_corpus(folder))


def read_all(corpus: Corpus) -> ModelInput:
    """Return what the model reads of a corpus."""
    spans = [
        [*sentences(one.source.text, one.span, one.source.language)] for one in corpus.passages
    ]
    flat = [span for of_passage in spans for span in of_passage]
    return read_corpus(
        corpus,
        Places(
            firsts=np.cumsum([0, *(len(of_passage) for of_passage in spans)]),
            begins=np.array([span.start for span in flat], np.int32),
            ends=np.array([span.end for span in flat], np.int32),
        ),
    )


def test_two_names_exchanged_are_the_same_to_the_model(tmp_path: Path) -> None:
    """Whoever burned the village: not one character that the model reads differs."""
    one = read(tmp_path / "one", ARTICLE.format(a="Arland", b="Borovia"))
    other = read(tmp_path / "other", ARTICLE.format(a="Borovia", b="Arland"))
    assert one.texts == other.texts
    assert one.texts[-1] == "Critics of said that army burned a village near ."
    assert one.question("Did borovia?") == other.question("Did Arland?") == "Did ?"


def test_a_sentence_is_read_with_what_says_what_it_is_about(tmp_path: Path) -> None:
    """A heading stands before the first sentence below it; another language isn't read."""
    german = "---\nlanguage: de\n---\nEin Satz.\n"
    texts = read(tmp_path / "one", ARTICLE.format(a="Arland", b="Borovia"), german).texts
    assert "Arms They signed nothing." in texts
    assert texts[-1] == ""


def test_an_exchange_is_read_with_its_question(seeds: Corpus) -> None:
    """The end of a question stands before each sentence of its answer; no name is in any."""
    reading = read_all(seeds)
    question = "Do you see the other sanctions being lifted any time soon?"
    assert question in reading.texts
    assert any(text.startswith(f"{question} In general, we have") for text in reading.texts)
    assert {"amnesty", "iran"} < reading.known.names
    assert not [text for text in reading.texts if "Amnesty" in text or "Iran" in text]


class InterruptedBuildError(Exception):
    """Raised while vectors are being built."""


def build(encoder: Encoder, texts: list[str], *rest: Any) -> CorpusVectors:
    """Build the vectors of sentences that need nothing before them, but the second."""
    return build_vectors(encoder, texts, ["", "He was tried.", *texts[2:]][: len(texts)], *rest)


def everything(made: CorpusVectors) -> bytes:
    """Return all the vectors, each sentence's words by themselves."""
    words = [
        made.words.vectors[begin : begin + count].tobytes()
        for begin, count in zip(made.words.begins, made.words.counts, strict=True)
    ]
    return b"".join([made.alone.vectors.tobytes(), made.texts.vectors.tobytes(), *words])


def test_vectors_are_kept_and_an_interrupted_build_goes_on(
    encoder: Encoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was done before an interruption isn't done again; the result is the same."""
    monkeypatch.setattr("bot.meaning.vectors._SLICE", 1)
    saved = IndexFolder(tmp_path)
    expected = everything(build(encoder, TEXTS))
    encoded: list[str] = []
    real = encoder.encode_words

    def encode(texts: list[str], threads: int = 1) -> object:
        encoded.extend(texts)
        return real(texts, threads)

    monkeypatch.setattr(encoder, "encode_words", encode)

    def interrupt(done: int, total: int, /) -> None:
        assert (done, total) == (3, 8)
        raise InterruptedBuildError

    with pytest.raises(InterruptedBuildError):
        build(encoder, TEXTS, saved, interrupt)
    steps: list[int] = []

    def count(done: int, _: int, /) -> None:
        steps.append(done)

    made = build(encoder, TEXTS, saved, count)
    assert sorted(encoded) == sorted({*TEXTS, "He was tried."} - {""})
    assert steps[-1] == 2 * len(TEXTS)
    assert everything(made) == expected
    # Another corpus: what it shares is used, what nothing has any more is dropped.
    before = (tmp_path / FILE).stat().st_size
    build(encoder, TEXTS[:1], saved.only_read())
    assert (tmp_path / FILE).stat().st_size == before
    build(encoder, TEXTS[:1], saved)
    assert (tmp_path / FILE).stat().st_size < before
    assert len(encoded) == 3


def test_a_damaged_file_is_made_again(encoder: Encoder, tmp_path: Path) -> None:
    """Nothing is raised, and nothing wrong is served."""
    saved = IndexFolder(tmp_path)
    expected = everything(build(encoder, TEXTS, saved))
    path = tmp_path / FILE
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert everything(build(encoder, TEXTS, saved)) == expected


def test_a_sentence_is_as_near_as_its_words(encoder: Encoder) -> None:
    """A sentence with a word like each of the question's is nearest; one without words isn't."""
    sentences = ["The court acquitted him.", "He likes bread.", "", "Unpaid donors fund it."]
    words = build_vectors(encoder, sentences, sentences).words
    _, question = encoder.encode_question("Who pays for the work, with whose donations?")
    found = words.nearness(question, 0, 4)
    assert found.argmax() == 3
    assert found[2] == 0
    assert words.nearness(question, 1, 3).tolist() == found[1:3].tolist()
    _, itself = encoder.encode_question(sentences[1])
    assert words.nearness(itself, 1, 2)[0] > 0.8
    _, nothing = encoder.encode_question("")
    assert words.nearness(nothing, 0, 4).tolist() == [0, 0, 0, 0]


def test_the_words_that_add_most(encoder: Encoder, seeds: Corpus) -> None:
    """Each word of a question has its nearest in the sentence, and its share of the nearness."""
    answerer = Answerer(seeds)
    meaning = CorpusMeaning.build(encoder, seeds, answerer.index.sentences)
    answerer = answerer.with_meaning(meaning)
    question = "Who gets locked up for a tweet?"
    scored = answerer.explain(question, threshold=0).scored[0]
    pairs = {asked: said for asked, said, _ in scored.matches}
    assert pairs["tweet"] == "communications"
    amounts = [amount for *_, amount in scored.matches]
    assert amounts == sorted(amounts, reverse=True)
    assert 0 < sum(amounts) < scored.meaning
    assert meaning.word_matches("", 0) == []


def test_cosines_are_exact() -> None:
    """They come from a matrix product of whole numbers; a sentence without a vector has 0."""
    random = np.random.default_rng(1)
    rows = random.integers(-127, 128, (5000, 384)).astype(np.int8)
    rows[7] = rows[2500]
    rows[3] = 0
    index = SentenceVectors.of(rows)
    question = rows[2500]
    exact: NDArray[np.int64] = rows.astype(np.int64) @ question.astype(np.int64)
    lengths: NDArray[np.float64] = np.maximum(np.linalg.norm(rows.astype(np.float64), axis=1), 1)
    cosines: NDArray[np.float64] = (exact / (lengths * lengths[2500])).round(6)
    assert index.cosines(question).tobytes() == cosines.tobytes()
    assert index.cosines(question, 3, 4).tolist() == [0.0]
    assert index.cosines(question, 7, 8).tolist() == [1.0]

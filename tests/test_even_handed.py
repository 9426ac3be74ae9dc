"""Promise 3: the same question on the same corpus gets the same answer, whoever it is about."""

from __future__ import annotations

import inspect
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.answering import Answer, Answerer, Quote, Refusal
from bot.corpus import load_corpus
from bot.meaning.encoder import Encoder
from bot.meaning.model import find_model, load_encoder
from bot.meaning.vectors import CorpusMeaning
from bot.search.analysis import fold
from bot.settings import SEEDS

ROOT = Path(__file__).resolve().parent.parent

# Two names, and slips of them, in letters that no other word here has: swapping q with j and x with
# z makes one of the other, so that no rule of stemming or spelling can tell them apart.
NAMES = ("Qaxoq", "Jazoj")
SLIPS = ("Qaxooq", "Jazooj")
_NAME = re.compile("|".join([*SLIPS, *NAMES]), re.IGNORECASE)
_SWAPPED = str.maketrans("qjxzQJXZ", "jqzxJQZX")

SENTENCES = [
    "Qaxoq wrote the charter.",
    "The charter was read by Jazoj in public.",
    "Nobody believed Qaxoq; Jazoj did.",
    "Dues rose by 1994.",
    "Qaxoq and Jazoj signed the treaty after seven years of war.",
    "Jazoj lost the vote, and Qaxoq kept the seal.",
    "She held the treaty.",
    "Jazoj’s house burnt down; Qaxoq’s didn’t.",
    '"No," said Qaxoq.',
    "The treaty held.",
    "We are told that " + "; that ".join(
        f"the {what} of {who} was read aloud in public by the old guards of the house"
        for what, who in [("charter", "Qaxoq"), ("vote", "Jazoj"), ("seal", "Jazoj"),
                          ("war", "Qaxoq"), ("treaty", "Jazoj"), ("crown", "Qaxoq")]
    ) + ".",
]  # fmt: skip
HEADINGS = ["The years of Qaxoq", "Jazoj", "Qaxoq and Jazoj", "The treaty", "War"]
TITLES = ["A history", "The life of Jazoj", "Qaxoq", "On war"]
SPEAKERS = [None, "Qaxoq @ Harbour", "Jazoj", "Guard @ Treaty house"]
QUESTIONS = [
    "Who wrote the charter, Qaxoq or Jazoj?",
    "Did Jazoj lose the vote?",
    "What did Qaxoq keep?",
    "treaty Qaxoq Jazoj war",
    "Was Qaxoq believed?",
    "Jazoj",
    "QAXOQ",
    "When did dues rise?",
    "How many years of war between Jazooj and Qaxoq?",
    "What did Qaxooq ask about the house of Jazoj?",
    "Which treaty?",
    "Is Jazooj guilty of the war?",
    "Who held the crown?",
]


@dataclass(frozen=True)
class Document:
    """A source to be written: an article of headed parts, or a Q&A of turns."""

    title: str
    parts: tuple[tuple[str | None, tuple[str, ...]], ...]
    is_qa: bool = False

    def text(self) -> str:
        """Return the file's text, in Markdown."""
        lines = ["---", f"title: {self.title}", "---"]
        for number, (heading, paragraphs) in enumerate(self.parts):
            turn = ("Question", "Answer")[number % 2] if self.is_qa else None
            above = ": ".join(one for one in (turn, heading) if one)
            lines += [f"## {above}"] if above else []
            lines += [f"\n{paragraph}\n" for paragraph in paragraphs]
        return "\n".join(lines)


PARAGRAPH = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)
PARAGRAPHS = st.lists(PARAGRAPH, min_size=1, max_size=3).map(tuple)
ARTICLES = st.builds(
    Document,
    st.sampled_from(TITLES),
    st.lists(st.tuples(st.sampled_from([None, *HEADINGS]), PARAGRAPHS), min_size=1, max_size=3).map(
        tuple
    ),
)
QAS = st.builds(
    Document,
    st.sampled_from(TITLES),
    st.lists(
        st.tuples(
            st.tuples(
                st.sampled_from(SPEAKERS),
                st.tuples(st.sampled_from([q for q in QUESTIONS if q.endswith("?")])),
            ),
            st.tuples(st.sampled_from(SPEAKERS), PARAGRAPHS),
        ),
        min_size=1,
        max_size=3,
    ).map(lambda turns: tuple(turn for pair in turns for turn in pair)),
    st.just(value=True),
)
FOLDERS = st.lists(ARTICLES | QAS, min_size=1, max_size=3).map(tuple)
QUESTION = st.sampled_from(QUESTIONS)


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """Return the model."""
    if (folder := find_model()) is None:
        pytest.skip("the model isn't installed")
    return load_encoder(folder)


@contextmanager
def opened(*documents: Document, names: str = "abcdefgh") -> Generator[Answerer]:
    """Give the answerer of a folder of these documents, in this order."""
    with TemporaryDirectory() as name:
        for letter, document in zip(names, documents, strict=False):
            (Path(name) / f"{letter}.md").write_bytes(document.text().encode())
        yield Answerer(load_corpus(Path(name), strict=True))


def swapped(text: str) -> str:
    """Return a text with the two names swapped, and slips of them too."""
    return _NAME.sub(lambda match: match[0].translate(_SWAPPED), text)


def swapped_document(one: Document) -> Document:
    """Return a document with the names swapped throughout."""
    parts = (
        (heading and swapped(heading), tuple(map(swapped, paragraphs)))
        for heading, paragraphs in one.parts
    )
    return replace(one, title=swapped(one.title), parts=tuple(parts))


def said(found: Answer | Refusal, gettext: Callable[[str], str] = str) -> dict[str, Any]:
    """Return all that an answer or a refusal says, to the last bit, and nothing of its citations.

    Sources go by their number; ``gettext`` is asked for the words.
    """
    slugs = sorted({one.passage.source.slug for one in found.ranked})

    def quote(one: Quote | None) -> object:
        return one and [
            slugs.index(one.passage.source.slug) if one.passage.source.slug in slugs else None,
            one.span.start,
            one.span.end,
            one.part,
            one.parts,
            gettext(one.text),
            quote(one.question),
        ]

    refused = isinstance(found, Refusal)
    return {
        "confidence": found.confidence.hex(),
        "corrections": [[gettext(one.typed), gettext(one.searched)] for one in found.corrections],
        "ranked": [
            [slugs.index(one.passage.source.slug), one.passage.span.start, one.score.hex()]
            for one in found.ranked
        ],
        "quotes": [quote(one) for one in found.quotes],
        "missing": [gettext(word) for word in found.missing] if refused else None,
        "topics": [gettext(one.name) for one in found.topics] if refused else None,
        "questions": [gettext(one.text) for one in found.questions] if refused else None,
    }


@given(FOLDERS, QUESTION, st.sampled_from([0, 0.5, 1]))
@settings(max_examples=120)
def test_names_swap(documents: tuple[Document, ...], question: str, threshold: float) -> None:
    """Swap two names throughout corpus and question: the answer is the same, names swapped.

    The same passages in the same order with the same scores, the same spans, the same confidence,
    corrections and suggestions.
    """
    with (
        opened(*documents) as here,
        opened(*map(swapped_document, documents)) as there,
    ):
        first = here.ask(question, threshold=threshold, passages=50)
        second = there.ask(swapped(question), threshold=threshold, passages=50)
    assert said(first, swapped) == said(second)


LISTS = [
    [("Qaxoq", "the keeper of the seal"), ("war", "vote")],
    [("Jazoj", "guards"), ("dues", "the crown"), ("treaty", "charter", "house")],
    [("Qaxoq", "Jazoj")],
]


@given(FOLDERS, QUESTION, st.sampled_from([0, 0.5, 1]), st.sampled_from(LISTS))
@settings(max_examples=60)
def test_names_swap_with_a_word_list(
    documents: tuple[Document, ...], question: str, threshold: float, words: list[tuple[str, ...]]
) -> None:
    """A word list is for both sides alike: swapped with the names, it changes nothing else."""
    with (
        opened(*documents) as here,
        opened(*map(swapped_document, documents)) as there,
    ):
        first = here.with_synonyms(words)
        second = there.with_synonyms([tuple(map(swapped, entry)) for entry in words])
        found = first.ask(question, threshold=threshold, passages=50)
        other = second.ask(swapped(question), threshold=threshold, passages=50)
    assert said(found, swapped) == said(other)


@contextmanager
def opened_with_meaning(encoder: Encoder, *documents: Document) -> Generator[Answerer]:
    """Give the answerer of a folder of these documents that finds by meaning as well."""
    with opened(*documents) as made:
        yield made.with_meaning(CorpusMeaning.build(encoder, made.corpus, made.index.sentences))


@given(documents=FOLDERS)
@settings(max_examples=5)
def test_names_swap_with_meaning(encoder: Encoder, documents: tuple[Document, ...]) -> None:
    """With the model too: all is the same to the last bit, because the model sees no name."""
    with (
        opened_with_meaning(encoder, *documents) as here,
        opened_with_meaning(encoder, *map(swapped_document, documents)) as there,
    ):
        for question in QUESTIONS:
            first = here.ask(question, threshold=0.5, passages=50)
            second = there.ask(swapped(question), threshold=0.5, passages=50)
            assert said(first, swapped) == said(second)


def test_swapping_swaps() -> None:
    """The two names are each other's swap, letter by letter, and no other word here changes."""
    assert tuple(map(swapped, (*NAMES, *SLIPS))) == (*NAMES[::-1], *SLIPS[::-1])
    rest = " ".join([*SENTENCES, *HEADINGS, *TITLES, *QUESTIONS, *(one or "" for one in SPEAKERS)])
    assert not set("qjxz") & set(_NAME.sub("", rest).lower())


def test_a_slip_of_a_name_is_put_right(tmp_path: Path) -> None:
    """The slips that the swap is tried with are put right, each as its own name."""
    (tmp_path / "a.txt").write_text("Qaxoq met Jazoj.\n\nThe war.")
    made = Answerer(load_corpus(tmp_path, strict=True))
    for name, slip in zip(NAMES, SLIPS, strict=True):
        assert made.ask(slip, threshold=0).corrections == ((slip, name.lower()),)


@given(FOLDERS, QUESTION)
@settings(max_examples=50)
def test_names_of_files_do_not_matter(documents: tuple[Document, ...], question: str) -> None:
    """Files that are called something else, in the same order, give the same answer."""
    with opened(*documents) as here, opened(*documents, names="stuvwx") as there:
        for threshold in (0, 1):
            first, second = (one.ask(question, threshold=threshold) for one in (here, there))
            assert said(first) == said(second)


@given(FOLDERS, QUESTION)
@settings(max_examples=80)
def test_no_place_in_the_folder_is_better(documents: tuple[Document, ...], question: str) -> None:
    """The order of the files decides ties and nothing else: every passage keeps its score."""
    titled = [replace(one, title=f"{one.title} {n}") for n, one in enumerate(documents)]
    with opened(*titled) as here, opened(*reversed(titled)) as there:
        assume(len(here.corpus.passages) <= here.weights.reranked)
        first, second = (one.ask(question, threshold=0, passages=50) for one in (here, there))

    def scores(found: Answer | Refusal) -> dict[tuple[str, int], float]:
        return {
            (one.passage.source.title, one.passage.span.start): one.score for one in found.ranked
        }

    assert scores(first) == scores(second)


@given(FOLDERS, QUESTION)
@settings(max_examples=80)
def test_ties_fall_in_corpus_order(documents: tuple[Document, ...], question: str) -> None:
    """Passages that score alike come in the corpus's order, among them all that are alike."""
    with opened(*documents, *documents) as made:
        ranked = made.ask(question, threshold=0, passages=100).ranked
    places = {one.citation: place for place, one in enumerate(made.corpus.passages)}
    order = [(-one.score, places[one.passage.citation]) for one in ranked]
    assume(len(ranked) <= made.weights.reranked)
    assert order == sorted(order)
    # Each document stands in the folder twice, so that every score comes at least twice.
    scores = [one.score for one in ranked]
    assert all(scores.count(score) >= 2 for score in scores)


STRANGE = Document("Glue", ((None, ("Mud glues logs.", "Logs glue mud. Mud!")),))


@given(FOLDERS, QUESTION, st.integers(0, 3))
@settings(max_examples=50)
def test_a_source_that_shares_no_word(
    documents: tuple[Document, ...], question: str, place: int
) -> None:
    """A source without a word of the question is never ranked, wherever it stands."""
    with opened(*documents[:place], STRANGE, *documents[place:]) as made:
        found = made.ask(question, threshold=0, passages=100)
    assert all(one.passage.source.title != "Glue" for one in found.ranked)
    with opened(*documents) as alone:
        before = alone.ask(question, threshold=0, passages=100)
    assert len(before.ranked) == len(found.ranked)


SEEDED = Answerer(load_corpus(SEEDS, strict=True))
WORDS = sorted(
    {word for one in SEEDED.corpus.passages for word in re.findall(r"[A-Za-z]{2,}", one.text)}
    - {"US"}  # in capitals it is a country
)
ASKED = [
    "when",
    "Who",
    "how many",
    "what year",
    "where",
    "What did they ask about",
    "waht",
    "Irann",
]
PHRASE = st.lists(st.sampled_from(WORDS) | st.sampled_from(ASKED), min_size=1, max_size=7)
BETWEEN = st.sampled_from(
    [" ", "  ", "\n", "/", "_", "**"]  # sentence marks part several questions
)
MARKS = st.sampled_from(["", "?", "?!", "…", " \n", "⸮", "***", " 🕊"])
ACCENTS = str.maketrans({"a": "á", "e": "ê", "i": "ï", "o": "o\u0308", "U": "Û", "c": "c\u0327"})


def _accented(text: str) -> str:
    return text.translate(ACCENTS)


@given(PHRASE, st.data())
@settings(max_examples=120)
def test_how_a_question_is_typed(phrase: list[str], data: st.DataObject) -> None:
    """Case, accents, blanks and punctuation of a question change nothing of its answer."""
    assume("us" not in [one.lower() for one in phrase])
    spell = data.draw(st.sampled_from([str.lower, str.upper, str.title, str.swapcase, _accented]))
    words = spell(" ".join(phrase)).split()
    typed = "".join(word + data.draw(BETWEEN) for word in words) + data.draw(MARKS)
    threshold = data.draw(st.sampled_from([0, 1]))
    first = SEEDED.ask(" ".join(phrase), threshold=threshold)
    second = SEEDED.ask(data.draw(MARKS) + typed, threshold=threshold)
    assert said(first, fold) == said(second, fold)


@given(st.lists(PHRASE.map(" ".join), min_size=2, max_size=4))
@settings(max_examples=25)
def test_what_was_asked_before_does_not_matter(questions: list[str]) -> None:
    """The same question gets the same answer whatever was asked before it."""
    fresh = [Answerer(SEEDED.corpus).ask(one, threshold=0.5) for one in questions[:1]]
    there = [SEEDED.ask(one, threshold=0.5) for one in questions]
    back = [SEEDED.ask(one, threshold=0.5) for one in reversed(questions)]
    assert there == back[::-1]
    assert there[0] == fresh[0]


def test_nobody_is_known_to_the_answerer() -> None:
    """Nothing about who asks, where or when, reaches what answers."""
    taken = list(inspect.signature(Answerer.ask).parameters)
    assert taken == ["self", "question", "threshold", "closest", "passages", "as_typed"]


SCRIPT = """
import json, sys
from pathlib import Path
from bot.answering import Answer, Answerer
from bot.corpus import load_corpus
from bot.meaning.model import find_model, load_encoder
from bot.meaning.vectors import CorpusMeaning
from bot.search.storage import IndexFolder
saved = IndexFolder(Path(sys.argv[3]) if sys.argv[3] else None)
answerer = Answerer(load_corpus(Path(sys.argv[1]), strict=True), saved=saved)
if "with meaning" in sys.argv:
    encoder = load_encoder(find_model())
    answerer = answerer.with_meaning(
        CorpusMeaning.build(encoder, answerer.corpus, answerer.index.sentences, saved)
    )
print(json.dumps([answerer.corpus.version, [one.key for one in answerer.corpus.topics]]))
for question in json.loads(sys.argv[2]):
    for threshold in (0, 1):
        found = answerer.ask(question, threshold=threshold, passages=30)
        answered = isinstance(found, Answer)
        print(json.dumps({
            "confidence": found.confidence.hex(),
            "ranked": [[one.passage.citation, one.score.hex()] for one in found.ranked],
            "corrections": found.corrections,
            "quotes": [[repr(one.span), one.part, one.parts] for one in found.quotes]
            if found.quotes else [one.key for one in found.topics + found.questions],
            "missing": None if answered else found.missing,
        }))
"""
FIXED = (
    Document("Qaxoq", (("War", tuple(SENTENCES)), ("War", (" ".join(SENTENCES[:4]),)))),
    Document(
        "A history",
        (("Jazoj", (QUESTIONS[0],)), (None, (SENTENCES[1], *SENTENCES[:3])), (None, ("Which?",))),
        is_qa=True,
    ),
)


def _printed(
    folder: Path,
    questions: list[str],
    seed: str,
    saved: Path | None = None,
    *flags: str,
    threads: str = "1",
) -> str:
    arguments = [str(folder), json.dumps(questions), str(saved or ""), *flags]
    limits = {"OMP_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads}
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments],
        cwd=ROOT,
        env={**os.environ, **limits, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
        text=True,
    ).stdout


@pytest.mark.parametrize("corpus", ["seeds", "names"])
def test_every_process_answers_alike(tmp_path: Path, corpus: str) -> None:
    """The same questions get the same answers, to the last bit, in any process.

    Whatever its hashes' seed, and whether the corpus was prepared in it or by one before it.
    """
    questions = QUESTIONS
    folder, saved = tmp_path / "sources", tmp_path / "saved"
    if corpus == "seeds":
        folder = SEEDS
        questions = [one.text for one in SEEDED.corpus.questions[::4]] + [
            "is Reggie Clemons guilty?",
            "prisoners of conscience and the death penalty in Iran and Syria",
            "human rights governments world Amnesty International people",
            "zebra Irann waht",
        ]
    else:
        folder.mkdir()
        for name, document in zip("abc", FIXED, strict=False):
            (folder / f"{name}.md").write_text(document.text(), encoding="utf-8")
    printed = [
        _printed(folder, questions, "0"),
        _printed(folder, questions, "1"),
        _printed(folder, questions, "random", saved),
        _printed(folder, questions, "2", saved),
    ]
    assert any(saved.iterdir())
    assert len(set(printed)) == 1
    assert len(printed[0].splitlines()) == 2 * len(questions) + 1


@pytest.mark.usefixtures("encoder")
def test_threads_make_no_difference_with_meaning(tmp_path: Path) -> None:
    """Found by meaning too, an answer is the same to the last bit with 1, 2 and 4 threads.

    One process encodes the sentences, all three encode the questions.
    """
    questions = [one.text for one in SEEDED.corpus.questions[::6]] + [
        "is it ok to kill someone who did something really awful?",
        "how do they pick whom to help",
        "zebra Irann waht",
    ]
    printed = [
        _printed(SEEDS, questions, "random", tmp_path, "with meaning", threads=threads)
        for threads in ("1", "2", "4")
    ]
    assert len(set(printed)) == 1
    assert len(printed[0].splitlines()) == 2 * len(questions) + 1

"""The engines: each gets the same terms and ranks the same passages.

All of them sum BM25 over a question's terms (OR) and return the ten best. The parameters are our
own, k1 = 0.9 and b = 0.75; tantivy's and FTS5's are fixed at k1 = 1.2 and b = 0.75. Converting an
engine's results to positions in the corpus isn't timed.
"""

from __future__ import annotations

import pickle
import sqlite3
import sys
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

import numpy as np
from bm25s import Results  # pyright: ignore[reportMissingModuleSource]
from tantivy import SearchResult  # pyright: ignore[reportMissingModuleSource]

from benchmarks.passages import BLOCK, Question, texts
from bot.answering import Answer, Answerer, Refusal
from bot.corpus import load_corpus
from bot.search import storage
from bot.search.bm25 import BM25Index, Hit, PositiveBM25
from bot.search.storage import IndexFolder
from bot.search.weights import DEFAULT

K = 10
"""How many passages each search returns."""


@dataclass(frozen=True, slots=True)
class Job:
    """What to index, and where to save it.

    ``terms`` is a file with the terms of one passage per line; only the first ``size`` lines count.
    ``folder`` is the engine's own. ``told`` is called with the number of finished passages.
    """

    size: int
    terms: Path
    folder: Path
    told: Callable[[int], None]

    def documents(self) -> Iterator[list[str]]:
        """Yield each passage's terms; equal terms are the same object, as from a tokenizer."""
        with self.terms.open(encoding="ascii") as lines:
            for done, line in enumerate(islice(lines, self.size), 1):
                yield [sys.intern(term) for term in line.split()]
                if done % BLOCK == 0 or done == self.size:
                    self.told(done)


Found = TypeVar("Found")
"""The result type of an engine's library."""


class Engine(ABC, Generic[Found]):
    """One way to find passages."""

    most: ClassVar[int] = sys.maxsize
    """The largest corpus that the engine runs on."""
    asks: ClassVar[int] = sys.maxsize
    """The most questions on a corpus of that size."""

    def write(self, job: Job) -> None:
        """Write the engine's other input, untimed; nothing by default."""

    @abstractmethod
    def build(self, job: Job) -> None:
        """Index the passages and save the index."""

    @abstractmethod
    def open(self, folder: Path) -> None:
        """Open the saved index."""

    @abstractmethod
    def search(self, question: Question) -> Found:
        """Return the best passages for a question."""

    @abstractmethod
    def places(self, found: Found) -> list[int]:
        """Return the positions in the corpus, best first."""


class Verbatim(Engine[tuple[Hit, ...]]):
    """``bot.search.bm25``, saved by ``bot.search.storage`` and checked by SHA-256 at opening."""

    def build(self, job: Job) -> None:
        """Index the passages and save the index."""
        index = BM25Index.of(job.documents())
        storage.save_arrays(job.folder / "index", "benchmark", storage.pack(index))

    def open(self, folder: Path) -> None:
        """Check the saved index and map it into memory."""
        held = storage.load_arrays(folder / "index", "benchmark")
        if held is None:
            message = f"{folder}: no index, or a damaged one"
            raise OSError(message)
        self._index = storage.unpack(BM25Index, held)

    def search(self, question: Question) -> tuple[Hit, ...]:
        """Return the best passages for a question."""
        return self._index.rank(question.terms, K)

    def places(self, found: tuple[Hit, ...]) -> list[int]:
        return [hit.position for hit in found]


class RankBM25(Engine[list[int]]):
    """rank-bm25 with our idf; it has no file format, so it is pickled."""

    most = 100_000
    asks = 100

    def build(self, job: Job) -> None:
        """Index the passages and pickle the index."""
        made = PositiveBM25(list(job.documents()), k1=DEFAULT.k1, b=DEFAULT.b)
        with (job.folder / "index").open("wb") as file:
            pickle.dump(made, file, pickle.HIGHEST_PROTOCOL)

    def open(self, folder: Path) -> None:
        """Unpickle the index."""
        with (folder / "index").open("rb") as file:
            self._index: PositiveBM25 = pickle.load(file)  # noqa: S301 (this run's own file)

    def search(self, question: Question) -> list[int]:
        """Score every passage and sort the best."""
        scores = self._index.get_scores(question.terms)
        # Without the negation, argpartition takes ten times as long when most scores are 0.
        best = np.argpartition(-scores, min(K, len(scores) - 1))[:K]
        return best[np.argsort(-scores[best], kind="stable")].tolist()

    def places(self, found: list[int]) -> list[int]:
        return found


class BM25S(Engine["Results"]):
    """bm25s, method lucene, with numpy."""

    backend: ClassVar[str] = "numpy"

    def __init__(self) -> None:
        import bm25s  # pyright: ignore[reportMissingModuleSource] (an extra's)

        self._bm25s = bm25s

    def build(self, job: Job) -> None:
        """Index the passages, with terms numbered as by bm25s's own tokenizer, and save."""
        numbers: defaultdict[str, int] = defaultdict(lambda: len(numbers))
        ids = [[numbers[term] for term in document] for document in job.documents()]
        made = self._bm25s.BM25(k1=DEFAULT.k1, b=DEFAULT.b, method="lucene", backend=self.backend)
        made.index((ids, dict(numbers)), show_progress=False)
        made.save(job.folder, show_progress=False)

    def open(self, folder: Path) -> None:
        """Load the index into memory."""
        override = {"backend": self.backend}
        self._index = self._bm25s.BM25.load(folder, show_progress=False, override_params=override)

    def search(self, question: Question) -> Results:
        """Return the best passages for a question."""
        return self._index.retrieve([question.terms], k=K, show_progress=False)

    def places(self, found: Results) -> list[int]:
        """Return the positions for the only question."""
        return found.documents[0].tolist()


class BM25SNumba(BM25S):
    """bm25s, method lucene, with numba; it compiles during the warm-up."""

    backend = "numba"


class Tantivy(Engine["SearchResult"]):
    """tantivy: one thread, term frequencies without positions, words between spaces."""

    def __init__(self) -> None:
        import tantivy  # pyright: ignore[reportMissingModuleSource] (an extra's)

        self._tantivy = tantivy

    def build(self, job: Job) -> None:
        """Index the passages into the folder."""
        tantivy = self._tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("terms", tokenizer_name="whitespace", index_option="freq")
        builder.add_unsigned_field("place", stored=True)
        index = tantivy.Index(builder.build(), path=str(job.folder))
        writer = index.writer(heap_size=500_000_000, num_threads=1)
        for place, document in enumerate(job.documents()):
            writer.add_document(tantivy.Document(terms=" ".join(document), place=place))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> None:
        """Map the index into memory."""
        self._index = self._tantivy.Index.open(str(folder))
        self._searcher = self._index.searcher()

    def search(self, question: Question) -> SearchResult:
        """Return the best passages for a question."""
        should = self._tantivy.Occur.Should
        term = self._tantivy.Query.term_query
        schema = self._index.schema
        wanted = [(should, term(schema, "terms", one)) for one in question.terms]
        return self._searcher.search(self._tantivy.Query.boolean_query(wanted), K, count=False)

    def places(self, found: SearchResult) -> list[int]:
        """Return the positions stored with the documents."""
        return [self._searcher.doc(address)["place"][0] for _, address in found.hits]


class FTS5(Engine[list[tuple[int]]]):
    """SQLite's FTS5, contentless, optimized after the last passage."""

    def build(self, job: Job) -> None:
        """Index the passages in one transaction."""
        base = sqlite3.connect(job.folder / "index.sqlite3")
        base.execute("CREATE VIRTUAL TABLE passages USING fts5(terms, content='')")
        base.executemany(
            "INSERT INTO passages(rowid, terms) VALUES (?, ?)",
            ((place, " ".join(one)) for place, one in enumerate(job.documents(), 1)),
        )
        base.execute("INSERT INTO passages(passages) VALUES ('optimize')")
        base.commit()
        base.close()

    def open(self, folder: Path) -> None:
        """Open the database."""
        self._base = sqlite3.connect(folder / "index.sqlite3")
        self._base.execute("SELECT rowid FROM passages WHERE passages MATCH 'a'").fetchall()

    def search(self, question: Question) -> list[tuple[int]]:
        """Return the best passages for a question."""
        wanted = " OR ".join(f'"{term}"' for term in question.terms)
        query = "SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?"
        return self._base.execute(query, (wanted, K)).fetchall()

    def places(self, found: list[tuple[int]]) -> list[int]:
        """Return the positions: row number - 1."""
        return [row - 1 for (row,) in found]


class Ask(Engine["Answer | Refusal"]):
    """The whole of ``/ask``: analysis, ranking, quotes and confidence.

    The corpus is loaded from text files of a thousand passages each.
    """

    most = 100_000

    def write(self, job: Job) -> None:
        sources = job.folder / "sources"
        sources.mkdir()
        passages = texts(job.size)
        for number in range(-(-job.size // BLOCK)):
            text = "\n\n".join(islice(passages, BLOCK))
            (sources / f"source-{number:04}.txt").write_text(text + "\n", encoding="ascii")

    def build(self, job: Job) -> None:
        """Load the sources and build the index."""

        def progress(done: int, _total: int, /) -> None:
            job.told(done)

        corpus = load_corpus(job.folder / "sources")
        Answerer(corpus, saved=IndexFolder(job.folder / "index"), progress=progress)

    def open(self, folder: Path) -> None:
        """Load the sources and open the saved index."""
        self._answerer = Answerer(
            load_corpus(folder / "sources"), saved=IndexFolder(folder / "index", writable=False)
        )

    def search(self, question: Question) -> Answer | Refusal:
        """Answer the typed question."""
        return self._answerer.ask(question.text)

    def places(self, found: Answer | Refusal) -> list[int]:
        """Return the positions of the ranked passages."""
        passages = [one.passage for one in found.ranked]
        # Long paragraphs were split into passages; the paragraph counts.
        return [
            BLOCK * int(passage.source.path[-len("0000.txt") : -len(".txt")])
            + passage.source.text.count("\n\n", 0, passage.span.start)
            for passage in passages
        ]


ENGINES: dict[str, type[Engine[Any]]] = {
    "rank-bm25": RankBM25,
    "bm25s numpy": BM25S,
    "bm25s numba": BM25SNumba,
    "FTS5": FTS5,
    "tantivy": Tantivy,
    "Verbatim": Verbatim,
    "whole ask": Ask,
}


def limits(name: str, size: int, questions: Sequence[Question]) -> int:
    """Return how many questions an engine is asked, 0 if the corpus is too large."""
    engine = ENGINES[name]
    if size > engine.most:
        return 0
    return min(len(questions), engine.asks) if size >= engine.most else len(questions)

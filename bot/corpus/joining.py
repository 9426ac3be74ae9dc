"""A corpus with texts that come from elsewhere than its folder: a server's own sources."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.corpus.loading import with_citations
from bot.corpus.manifest import Manifest
from bot.corpus.markdown import read_markdown
from bot.corpus.model import Corpus, Topic, version_of
from bot.corpus.reading import File, Reading
from bot.corpus.topics import build_topics, heading_topics, known_questions
from bot.errors import CorpusError, Problem


@dataclass(frozen=True, slots=True)
class Added:
    """A text in the corpus's Markdown, and the path that its slug is made of.

    ``earlier`` are the words that it had before and that may still be shown as such.
    """

    path: str
    text: str
    earlier: tuple[str, ...] = ()


def join(corpus: Corpus, added: Iterable[Added]) -> Corpus:
    """Return a corpus with more sources behind its own; what can't be read is in ``left_out``.

    A slug that the corpus has already stays its own: a source of that name is left out.
    """
    problems: list[Problem] = []
    readings: list[Reading] = []
    taken = {source.slug for source in corpus.sources}
    for one in added:
        try:
            reading = _read_transcript(one)
        except CorpusError as error:
            problems.extend(error.problems)
            continue
        if reading.source.slug in taken:
            problems.append(Problem(one.path, f"has the slug {reading.source.slug!r}, as another"))
            continue
        taken.add(reading.source.slug)
        readings.append(reading)
    more = tuple(passage for reading in readings for passage in with_citations(reading))
    return Corpus(
        sources=(*corpus.sources, *(reading.source for reading in readings)),
        passages=(*corpus.passages, *more),
        topics=tuple(
            _merge_topics(corpus.topics, build_topics(more, (), heading_topics(more), {}))
        ),
        questions=(*corpus.questions, *known_questions(more)),
        version=_version(corpus, readings),
        notices=corpus.notices,
        left_out=(*corpus.left_out, *map(str, problems)),
        synonyms=corpus.synonyms,
    )


def _read_transcript(one: Added) -> Reading:
    digest = hashlib.sha256(one.text.encode()).hexdigest()
    reading = read_markdown(File.of(one.path, one.text, digest, Manifest()))
    if not reading.pieces:
        raise CorpusError([Problem(one.path, "has no passage")])
    return reading


def _merge_topics(topics: Sequence[Topic], more: Iterable[Topic]) -> Iterator[Topic]:
    """Yield the topics, those of one name as one."""
    others = {topic.name.casefold(): topic for topic in more}
    for topic in topics:
        same = others.pop(topic.name.casefold(), None)
        passages = (*topic.passages, *(same.passages if same else ()))
        yield Topic(topic.name, passages, topic.aliases, curated=topic.curated)
    yield from others.values()


def _version(corpus: Corpus, readings: Iterable[Reading]) -> str:
    parts = (f"{one.source.path}\0{one.source.sha256}" for one in readings)
    return version_of(corpus.version, *parts)

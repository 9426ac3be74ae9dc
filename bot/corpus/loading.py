"""A folder in, a corpus out: every file is checked before any of it counts."""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.corpus.manifest import MANIFEST_NAME, Entry, Manifest, line_of, read_manifest
from bot.corpus.markdown import read_markdown
from bot.corpus.model import (
    CITATION_LENGTH,
    Corpus,
    KnownQuestion,
    Passage,
    Source,
    SynonymSet,
    cited_words,
    content_hash,
    version_of,
)
from bot.corpus.plain import read_plain
from bot.corpus.reading import File, Reading
from bot.corpus.synonyms import SYNONYMS_NAME, read_synonyms
from bot.corpus.text import trim, unspaced_scripts
from bot.corpus.topics import build_topics, heading_topics, known_questions, manifest_topics
from bot.errors import CorpusError, Problem

LOADERS: Mapping[str, Callable[[File], Reading]] = {".md": read_markdown, ".txt": read_plain}
"""What reads a file into passages, by the ending of its name."""
MAX_FILE_BYTES = 16 * 1024 * 1024


def load_corpus(
    folder: Path, *, strict: bool = False, max_file_bytes: int = MAX_FILE_BYTES
) -> Corpus:
    """Read a folder once, as ``Loader.load`` does."""
    return Loader(folder, strict=strict, max_file_bytes=max_file_bytes).load()


@dataclass(frozen=True, slots=True)
class _Read:
    """A file as it was read, and all that depends on it and on its entry alone.

    ``key`` is what it depends on. ``named`` and ``headed`` are pairs of a topic and a passage.
    """

    key: tuple[str, Entry | None, str]
    source: Source
    passages: tuple[Passage, ...]
    notices: tuple[str, ...]
    topics: tuple[str, ...]
    headed: tuple[tuple[str, Passage], ...]
    questions: tuple[KnownQuestion, ...]

    @classmethod
    def of(cls, key: tuple[str, Entry | None, str], reading: Reading) -> _Read:
        passages = tuple(with_citations(reading))
        return cls(
            key,
            reading.source,
            passages,
            tuple(_notices(reading)),
            reading.topics,
            tuple(heading_topics(passages)),
            known_questions(passages),
        )


class Loader:
    """Reads a folder into a corpus; what hasn't changed since the last time isn't read again."""

    def __init__(
        self, folder: Path, *, strict: bool = False, max_file_bytes: int = MAX_FILE_BYTES
    ) -> None:
        self._folder = folder
        self._strict = strict
        self._max_file_bytes = max_file_bytes
        self._known: dict[str, _Read] = {}

    def load(self, step: Callable[[], None] = lambda: None) -> Corpus:
        """Read every ``.md`` and ``.txt`` file below the folder into one corpus.

        A file that can't be read is left out whole, and ``Corpus.left_out`` says why; where
        ``strict`` is set it keeps all the others from loading too. The order is the manifest's,
        then by path. An unchanged file has the very same source and passages as the last time.
        ``step`` is called before each file; what it raises ends the loading.

        Raises ``CorpusError`` with each problem's file, line and reason: in ``strict`` mode for
        any, else where the folder, its manifest or every one of its files can't be read.
        """
        folder = self._folder
        if not folder.is_dir():
            what = "is a file, not a folder" if folder.exists() else "isn't there"
            raise CorpusError(
                [Problem(str(folder), f"{what}; --sources or VERBATIM_SOURCES names the folder")]
            )
        manifest, manifest_text = _manifest(folder)
        problems: list[Problem] = []
        read: list[_Read] = []
        for path in _paths(folder, manifest, manifest_text, problems):
            step()
            try:
                read.append(self._read(path, manifest))
            except CorpusError as error:
                problems.extend(error.problems)
        self._known = {one.source.path: one for one in read}
        named: list[tuple[str, Passage]] = []
        kept: list[_Read] = []
        for one in list(_with_unique_slugs(read, problems)):
            try:
                named += _topic_pairs(one, manifest, manifest_text)
            except CorpusError as error:
                problems.extend(error.problems)
                continue
            kept.append(one)
        synonyms: tuple[SynonymSet, ...] = ()
        try:
            synonyms = read_synonyms(_text_beside(folder, SYNONYMS_NAME))
        except CorpusError as error:
            problems.extend(error.problems)
        if problems and (self._strict or not kept):
            raise CorpusError(problems)
        passages = tuple(passage for one in kept for passage in one.passages)
        if not passages:
            raise CorpusError([Problem(str(folder), "holds no .md or .txt file with words in it")])
        aliases = _aliases(manifest, manifest_text, named, complete=not problems)
        pairs = (pair for one in kept for pair in one.headed)
        corpus = Corpus(
            sources=tuple(one.source for one in kept),
            passages=passages,
            topics=build_topics(passages, named, pairs, aliases),
            questions=tuple(question for one in kept for question in one.questions),
            version=_version([one.source for one in kept], manifest_text),
            notices=tuple(notice for one in kept for notice in one.notices),
            left_out=tuple(str(problem) for problem in problems),
        )
        return corpus.with_synonyms(synonyms) if synonyms else corpus

    def _read(self, path: str, manifest: Manifest) -> _Read:
        """Read one file, or take it as it was read the last time. Raises ``CorpusError``."""
        data = _bytes_of(self._folder, path, self._max_file_bytes)
        key = hashlib.sha256(data).hexdigest(), manifest.entry(path), manifest.language
        known = self._known.get(path)
        if known is not None and known.key == key:
            return known
        return _Read.of(key, _read(path, data, key[0], manifest))


def _manifest(folder: Path) -> tuple[Manifest, str]:
    text = _text_beside(folder, MANIFEST_NAME)
    return read_manifest(text), text


def _text_beside(folder: Path, name: str) -> str:
    """Return the text of a file beside the sources, empty without one."""
    try:
        data = (folder / name).read_bytes()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise CorpusError([Problem(name, f"can't be read: {error.strerror}")]) from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CorpusError([Problem(name, "isn't UTF-8", line)]) from None


def _paths(
    folder: Path, manifest: Manifest, manifest_text: str, problems: list[Problem]
) -> Iterator[str]:
    """Yield the paths to read, relative to the folder: the manifest's first, then the others."""
    found: set[str] = set()
    for path in _walk(folder, problems):
        relative = path.relative_to(folder).as_posix()
        name = relative.encode(errors="replace").decode()
        if path.is_symlink() and not _is_inside(folder, path):
            problems.append(Problem(name, "is a link that leads out of the folder"))
        elif path.suffix.lower() not in LOADERS or not path.is_file():
            continue
        elif name != relative:
            problems.append(Problem(name, "has a name that isn't UTF-8; rename it"))
        elif relative not in manifest.ignore:
            found.add(relative)
    listed: list[str] = []
    for number, entry in enumerate(manifest.source):
        if entry.file in found:
            listed.append(entry.file)
        elif not any(problem.file == entry.file for problem in problems):
            line = line_of(manifest_text, ("source", number, "file"))
            reason = f"names {entry.file!r}, which isn't there (or is no .md or .txt file)"
            problems.append(Problem(MANIFEST_NAME, reason, line))
    yield from listed
    yield from sorted(found.difference(listed))


def _is_inside(folder: Path, path: Path) -> bool:
    # Path.resolve() raises for a link that leads to itself.
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _walk(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Yield every file and link below a folder, but nothing hidden; links aren't followed."""

    def unreadable(error: OSError) -> None:
        problems.append(Problem(str(error.filename), f"can't be read: {error.strerror}"))

    for base, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if (Path(base) / name).is_symlink()]
        for name in sorted([*files, *links]):
            if not name.startswith("."):
                yield Path(base) / name


def _refusal(path: str, reason: str, line: int | None = None) -> CorpusError:
    return CorpusError([Problem(path, reason, line)])


def _bytes_of(folder: Path, path: str, max_file_bytes: int) -> bytes:
    """Return a file's bytes, or raise ``CorpusError``."""
    try:
        size = (folder / path).stat().st_size
        if size > max_file_bytes:
            raise _refusal(
                path,
                f"has {size:,} bytes, over the limit of {max_file_bytes:,}; split it, or raise "
                "VERBATIM_MAX_FILE_BYTES",
            )
        return (folder / path).read_bytes()
    except OSError as error:
        raise _refusal(path, f"can't be read: {error.strerror}") from None


def _read(path: str, data: bytes, digest: str, manifest: Manifest) -> Reading:
    """Read one file's bytes, or raise ``CorpusError`` for it."""

    def refuse(reason: str, line: int | None = None) -> CorpusError:
        return _refusal(path, reason, line)

    if (null := data.find(b"\0")) >= 0:
        raise refuse("is binary, not text", data.count(b"\n", 0, null) + 1)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise refuse("isn't UTF-8; save it as UTF-8 and try again", line) from None
    if trim(text, 0, len(text)) is None:
        raise refuse("is empty")
    entry = manifest.entry(path)
    if entry is not None and entry.sha256 not in {None, digest}:
        raise refuse(
            f"isn't the file that {MANIFEST_NAME} describes (its SHA-256 is {digest}); "
            "check the entry's line numbers, then put the new hash there"
        )
    file = File.of(path, text, digest, manifest)
    suffix = Path(path).suffix.lower()
    if suffix == ".md" and entry is not None and entry.lines:
        raise refuse(f"{MANIFEST_NAME} gives it line numbers; a .md file is read by its markup")
    reading = LOADERS.get(suffix, read_plain)(file)
    if not reading.pieces:
        raise refuse("has no passage: nothing but headings and markup")
    return reading


def _notices(reading: Reading) -> Iterator[str]:
    """Yield what an operator should know of a source."""
    yield from reading.notices
    if scripts := unspaced_scripts(reading.source.text):
        yield (
            f"{reading.source.path}: is written without spaces ({', '.join(scripts)}); its words "
            "are looked up by pairs of neighbouring characters"
        )


def _with_unique_slugs(readings: Iterable[_Read], problems: list[Problem]) -> Iterator[_Read]:
    """Yield the readings whose slug is theirs alone."""
    groups: dict[str, list[_Read]] = defaultdict(list)
    for reading in readings:
        groups[reading.source.slug].append(reading)
    for slug, group in groups.items():
        if len(group) == 1:
            yield group[0]
            continue
        paths = [reading.source.path for reading in group]
        problems += [
            Problem(
                path,
                f"has the slug {slug!r}, and so has {', '.join(p for p in paths if p != path)}; "
                f"rename one, or give it a slug in {MANIFEST_NAME}",
            )
            for path in paths
        ]


def with_citations(reading: Reading) -> Iterator[Passage]:
    """Yield a source's passages with citations that no other passage of it has.

    An id is the slug and the first characters of the text's hash, more of them where an earlier
    passage has the same beginning. The same words again get the hash of words and a count.
    """
    source = reading.source
    taken: set[str] = set()
    seen: dict[str, int] = defaultdict(int)
    for piece in reading.pieces:
        words = piece.span.of(source.text)
        seen[words] += 1
        digest = content_hash(cited_words(words, seen[words]))
        length = CITATION_LENGTH
        while digest[:length] in taken:
            length += 1
        taken.add(digest[:length])
        yield Passage(
            f"{source.slug}-{digest[:length]}",
            source,
            piece.span,
            piece.part,
            piece.section,
            piece.exchange,
        )


def _topic_pairs(read: _Read, manifest: Manifest, manifest_text: str) -> list[tuple[str, Passage]]:
    """Return a source's own topics and the manifest's for it, as pairs of name and passage."""
    pairs = [(name, passage) for name in read.topics for passage in read.passages]
    path = read.source.path
    entry = manifest.entry(path)
    if entry is None:
        return pairs
    try:
        return [*pairs, *manifest_topics(entry, read.passages)]
    except CorpusError as error:
        line = line_of(manifest_text, ("source", manifest.numbers[path], "topics"))
        raise CorpusError(
            Problem(MANIFEST_NAME, problem.reason, line) for problem in error.problems
        ) from None


def _aliases(
    manifest: Manifest, text: str, named: Sequence[tuple[str, Passage]], *, complete: bool
) -> dict[str, str]:
    """Return the aliases of the sources' topics.

    An alias of no topic is a mistake where no source was left out: raises ``CorpusError``.
    """
    names = {name.casefold() for name, _ in named}
    held = {alias: name for alias, name in manifest.aliases.items() if name.casefold() in names}
    strangers = manifest.aliases.keys() - held.keys()
    if complete and strangers:
        raise CorpusError(
            Problem(
                MANIFEST_NAME,
                f"has an alias of {name!r}, which is no topic of a source",
                line_of(text, ("aliases", alias)),
            )
            for alias, name in manifest.aliases.items()
            if alias in strangers
        )
    return held


def _version(sources: Sequence[Source], manifest_text: str) -> str:
    return version_of(*(f"{one.path}\0{one.sha256}" for one in sources), manifest_text)

"""Citations: permanent, unique, and found as people type them."""

from __future__ import annotations

import pytest

from bot.corpus import Corpus, Passage, Source, Span
from bot.corpus.loading import with_citations  # pyright: ignore[reportPrivateUsage] (how ids grow)
from bot.corpus.model import SLUG, content_hash
from bot.corpus.reading import Piece, Reading
from bot.errors import UnknownCitationError, UnknownSourceError
from tests.corpus.conftest import Folder


def _corpus(source: Source, passages: tuple[Passage, ...]) -> Corpus:
    return Corpus((source,), passages, (), (), "0" * 12)


def test_form(seeds: Corpus) -> None:
    """A citation is the source's slug and six characters that nobody misreads."""
    for passage in seeds.passages:
        slug, _, digest = passage.citation.rpartition("-")
        assert slug == passage.source.slug
        assert SLUG.fullmatch(passage.citation)
        assert len(digest) == 6
        assert not set(digest) & set("ilou")


def test_stable(folder: Folder) -> None:
    """A passage keeps its citation when the file is loaded anew, moved within, or added to."""
    folder.write("a.txt", "One.\n\nTwo.\n\nThree.")
    before = {one.text: one.citation for one in folder.load().passages}
    assert {one.text: one.citation for one in folder.load().passages} == before
    folder.write("a.txt", "Zero.\r\n\r\nThree.\r\n\r\nOne.\r\n\r\nTwo and a half.")
    folder.write("b.txt", "One.")
    after = {one.text: one.citation for one in folder.load().passages if one.source.slug == "a"}
    assert {text: after[text] for text in ("One.", "Three.")} == {
        text: before[text] for text in ("One.", "Three.")
    }
    assert before["Two."] not in after.values()


def test_same_words_twice(folder: Folder) -> None:
    """The same words again have a citation of their own; the first keeps the words' own."""
    folder.write("a.txt", "Same.\n\nOther.\n\nSame.\n\nSame.")
    passages = folder.load().passages
    assert len({one.citation for one in passages}) == 4
    assert passages[0].citation == f"a-{content_hash('Same.')[:6]}"


def test_hash_of_words() -> None:
    """The hash is SHA-256 of the words in Crockford's base 32, most significant bits first."""
    digest = content_hash("Verbatim")
    assert len(digest) == 52
    number = 0
    for char in digest:
        number = number * 32 + "0123456789abcdefghjkmnpqrstvwxyz".index(char)
    assert (number >> 4).to_bytes(32, "big").hex() == (
        "993f4c7a9b9b11cc0380e4842c38701fba65dcdfab9a3a0446804e2161747a0f"
    )


def _colliding() -> tuple[str, str]:
    """Find two words whose hashes share their first six characters, by brute force."""
    seen: dict[str, str] = {}
    number = 0
    while True:
        word = f"w{number}"
        digest = content_hash(word)[:6]
        if digest in seen:
            return seen[digest], word
        seen[digest] = word
        number += 1


@pytest.fixture(scope="module")
def colliding() -> tuple[str, str]:
    """Give two words whose hashes begin alike."""
    return _colliding()


def _read(words: tuple[str, ...]) -> Corpus:
    text = "\n\n".join(words)
    source = Source("a", "a.txt", text, "0" * 64, "A")
    starts = [text.index(word) for word in words]
    pieces = tuple(Piece(Span(at, at + len(word))) for at, word in zip(starts, words, strict=True))
    return _corpus(source, tuple(with_citations(Reading(source, pieces))))


def test_shared_beginning(colliding: tuple[str, str]) -> None:
    """Where two hashes begin alike the later id grows; each form finds its own passage."""
    first, second = colliding
    corpus = _read((first, second))
    short, grown = (one.citation for one in corpus.passages)
    assert len(grown) > len(short)
    assert grown.startswith(short[:-1])
    assert corpus.passage(short).text == first
    assert corpus.passage(grown).text == second


def test_an_id_that_shrank_is_still_found(colliding: tuple[str, str]) -> None:
    """A longer id, from when another passage began alike, finds its passage and no other."""
    first, second = colliding
    grown = _read((first, second)).passages[1].citation
    assert _read((second,)).passage(grown).text == second
    with pytest.raises(UnknownCitationError):
        _read((first,)).passage(grown)


@pytest.mark.parametrize("around", ["{}", " {} ", "`{}`", " `{}`\n"])
@pytest.mark.parametrize("shout", [False, True])
def test_found_as_people_type_it(seeds: Corpus, around: str, *, shout: bool) -> None:
    """A citation is found in capitals, and with the blanks and backticks it was copied with."""
    for passage in seeds.passages:
        typed = around.format(passage.citation.upper() if shout else passage.citation)
        assert seeds.passage(typed) is passage


def test_found_by_the_whole_hash(seeds: Corpus) -> None:
    """A citation with more of the words' hash than is needed finds its passage."""
    for passage in seeds.passages:
        assert seeds.passage(f"{passage.source.slug}-{content_hash(passage.text)}") is passage


@pytest.mark.parametrize(
    "citation",
    [
        "",
        "`",
        "-",
        "parlio",
        "parlio-",
        "parlio-zzzzzz",
        "impartiality-0",
        "😀",
        "\ud800",
        "a" * 6000,
    ],
)
def test_unknown(seeds: Corpus, citation: str) -> None:
    """What names no passage, or only the beginning of one, is unknown."""
    with pytest.raises(UnknownCitationError):
        seeds.position(citation)


def test_a_wrong_digest_is_unknown(seeds: Corpus) -> None:
    """An id with one character too many that isn't the hash's is another passage's, not this."""
    for passage in seeds.passages:
        following = content_hash(passage.text)[6]
        wrong = "0" if following != "0" else "1"
        with pytest.raises(UnknownCitationError):
            seeds.passage(passage.citation + wrong)


def test_sources_by_slug(seeds: Corpus) -> None:
    """A source is found by its slug, and so is its first passage."""
    assert seeds.source("parlio").host == "Parlio"
    assert seeds.first_passage("impartiality") is seeds.passages[0]
    with pytest.raises(UnknownSourceError):
        seeds.source("nothing")
    with pytest.raises(UnknownSourceError):
        seeds.first_passage("")

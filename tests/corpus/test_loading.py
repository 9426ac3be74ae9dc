"""A folder in, a corpus out: plain text, subfolders, links, order and versions."""

from __future__ import annotations

import os
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from bot.corpus import Kind, Part, load_corpus
from bot.corpus.reading import slug_of
from tests.corpus.conftest import Folder
from tests.growth import assert_linear


def test_files_need_no_manifest(folder: Folder) -> None:
    """A text dropped into the folder works; its name is its title and begins its citations."""
    folder.write("House Rules.txt", "Be kind.\n\nKeep it down\nafter ten.\n")
    corpus = folder.load()
    assert [one.text for one in corpus.passages] == ["Be kind.", "Keep it down\nafter ten."]
    source = corpus.sources[0]
    assert source.title == "House Rules"
    assert source.slug == "house-rules"
    assert source.kind is Kind.ARTICLE
    assert corpus.passages[0].citation.startswith("house-rules-")
    assert corpus.passages[0].speaker is None


def test_subfolders_count_and_hidden_files_do_not(folder: Folder) -> None:
    """Files below the folder load in order of their paths; hidden ones and other kinds don't."""
    folder.write("b.txt", "Second.")
    folder.write("a/deep/c.md", "First.")
    folder.write(".hidden.txt", "Not me.")
    folder.write(".git/d.txt", "Nor me.")
    folder.write("picture.png", b"\x89PNG\0")
    folder.write("SHOUT.TXT", "Loud.")
    folder.write("folder.md/e.txt", "A folder may be called like a file.")
    assert [source.path for source in folder.load().sources] == [
        "SHOUT.TXT",
        "a/deep/c.md",
        "b.txt",
        "folder.md/e.txt",
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_newlines(folder: Folder, newline: str) -> None:
    """Lines may end in any of the three ways; offsets are into the file as it is."""
    lines = ["One line,", "and its second.", "", "Another.", " \t", "", "Last"]
    folder.write("a.txt", newline.join(lines))
    corpus = folder.load()
    assert [one.text for one in corpus.passages] == [
        f"One line,{newline}and its second.",
        "Another.",
        "Last",
    ]
    assert corpus.passages[-1].span.end == len(newline.join(lines))


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_byte_order_mark(folder: Folder, name: str) -> None:
    """A byte order mark belongs to the file, shifts the offsets by one, and to no passage."""
    folder.write(name, "\ufeffHello there.\n\nAgain.")
    corpus = folder.load()
    assert [one.text for one in corpus.passages] == ["Hello there.", "Again."]
    assert corpus.passages[0].span.start == 1


def test_offsets_are_code_points(folder: Folder) -> None:
    """Characters beyond the basic plane count as one; combined ones as their parts."""
    folder.write("a.txt", "🕊🏽 𐐔𐐯𐑅𐐨𐑉.\n\nCafe\u0301 שלום.")
    corpus = folder.load()
    assert [(one.span.start, one.span.end) for one in corpus.passages] == [(0, 9), (11, 22)]


def test_long_paragraph_is_split_on_sentence_edges(folder: Folder) -> None:
    """A long paragraph becomes as few even parts as fit, each of whole sentences, none lost."""
    text = " ".join(f"This is sentence number {n} of a long speech." for n in range(100))
    folder.write("a.txt", text)
    parts = folder.texts()
    assert " ".join(parts) == text
    assert len(parts) == 4
    assert all(part.endswith(".") and part.startswith("This") for part in parts)
    assert max(map(len, parts)) - min(map(len, parts)) < 200


def test_endless_sentence_is_split(folder: Folder) -> None:
    """A sentence that is longer than a passage is split at blanks, one without blanks anywhere."""
    folder.write("a.txt", "word " * 1000)
    folder.write("b.txt", "x" * 4000)
    corpus = folder.load()
    assert " ".join(one.text for one in corpus.passages[:-3]) == ("word " * 1000).strip()
    assert "".join(one.text for one in corpus.passages[-3:]) == "x" * 4000


def test_odd_white_space_before_an_initial(folder: Folder) -> None:
    """White space that isn't ASCII panics the sentence splitter no more than any other."""
    text = "\u00a0J.\u2003K.\u3000R.\x85Tolkien wrote.\u2028Then he slept. " * 60
    folder.write("a.txt", text)
    parts = folder.texts()
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_link_inside_the_folder(folder: Folder) -> None:
    """A link to a file inside the folder, as a container's volume has it, is a file like others."""
    folder.write("..data/a.txt", "Linked.")
    (folder.path / "a.txt").symlink_to("..data/a.txt")
    assert folder.texts() == ["Linked."]


@pytest.mark.parametrize("target", ["file", "folder", "nowhere"])
def test_link_out_of_the_folder(folder: Folder, target: str) -> None:
    """A link that leads out of the folder is refused, to a file, a folder or nothing at all."""
    outside = folder.path.parent / "outside"
    if target == "folder":
        outside.mkdir()
        (outside / "b.txt").write_text("Secret.")
    elif target == "file":
        outside.write_text("Secret.")
    folder.write("a.txt", "Fine.")
    (folder.path / "link.txt").symlink_to(outside)
    assert folder.problems() == ["link.txt: is a link that leads out of the folder"]
    assert [source.path for source in folder.lenient().sources] == ["a.txt"]


def test_link_to_itself(folder: Folder) -> None:
    """A link that leads to itself is no file, and keeps nothing from loading."""
    folder.write("a.txt", "Fine.")
    (folder.path / "loop.txt").symlink_to("loop.txt")
    assert folder.texts() == ["Fine."]


def test_folder_behind_a_link(folder: Folder) -> None:
    """The folder itself may be a link; what is in it isn't out of it."""
    folder.write("real/a.txt", "Fine.")
    (folder.path / "real/b.txt").symlink_to("a.txt")
    link = folder.path.parent / "link"
    link.symlink_to(folder.path / "real")
    assert type(folder)(link).texts() == ["Fine.", "Fine."]


def test_name_that_is_not_utf8(folder: Folder) -> None:
    """A file whose name isn't UTF-8 is refused under a name that can be printed."""
    folder.write("a.txt", "Fine.")
    with open(os.path.join(os.fsencode(folder.path), b"caf\xe9.txt"), "wb") as file:
        file.write(b"Hello.")
    assert folder.problems() == ["caf?.txt: has a name that isn't UTF-8; rename it"]


@pytest.mark.parametrize(
    ("path", "slug"),
    [
        ("a.md", "a"),
        ("Über uns/Häuser & Höfe.TXT", "uber-uns-hauser-hofe"),
        ("v1.2 notes.md", "v1-2-notes"),
        ("v1.2", "v1-2"),
        ("README.md", "readme"),
    ],
)
def test_slugs(path: str, slug: str) -> None:
    """A slug is made of the path: ASCII letters and digits, joined by hyphens."""
    assert slug_of(path) == slug


@pytest.mark.parametrize("path", [".", "..", "/", "東京.md", "🕊.txt", "a" * 200 + ".md"])
def test_slugs_of_odd_names(path: str) -> None:
    """A name without Latin letters, or a long one, gets a short slug that is its own."""
    slug = slug_of(path)
    assert len(slug) <= 48
    assert slug.rpartition("-")[2].isalnum()
    assert slug == slug_of(path)
    assert slug != slug_of("b" + path)


def test_order_and_version(folder: Folder) -> None:
    """The order is the manifest's, then the paths'; any change of text or manifest is a version."""
    folder.write("a.txt", "One.")
    folder.write("b.txt", "Two.")
    folder.write("sources.toml", '[[source]]\nfile = "b.txt"\n')
    first = folder.load()
    assert [source.path for source in first.sources] == ["b.txt", "a.txt"]
    assert folder.load().version == first.version
    folder.write("a.txt", "One!")
    second = folder.load()
    folder.write("sources.toml", '[[source]]\nfile = "b.txt"\ntitle = "B"\n')
    third = folder.load()
    assert len({first.version, second.version, third.version}) == 3


def test_transcript_without_a_headline_or_opening(folder: Folder) -> None:
    """A transcript is read by the manifest's lines; what precedes the guest isn't the guest's."""
    folder.write(
        "t.txt", "The host: welcome.\nGuest\nHello.\nWhy?\nGuest\nBecause.\nHow?\nGuest\nSo."
    )
    folder.write(
        "sources.toml",
        '[[source]]\nfile = "t.txt"\nguest = "Guest"\nhost = "Host"\nquestions = [4, 7]\n',
    )
    corpus = folder.load()
    assert corpus.sources[0].kind is Kind.QA
    assert [(one.text, one.part, one.speaker) for one in corpus.passages] == [
        ("The host: welcome.", Part.TEXT, "Host"),
        ("Hello.", Part.OPENING, "Guest"),
        ("Why?", Part.QUESTION, None),
        ("Because.", Part.ANSWER, "Guest"),
        ("How?", Part.QUESTION, None),
        ("So.", Part.ANSWER, "Guest"),
    ]


def test_skipped_lines_at_the_edges_of_a_turn(folder: Folder) -> None:
    """Page chrome around a question or an answer is no part of it, nor of its span."""
    folder.write("t.txt", "[ad]\nWhy?\n[ad]\nGuest\n[ad]\nBecause.\n[ad]\nIt is so.\n[ad]\n")
    folder.write(
        "sources.toml",
        '[[source]]\nfile = "t.txt"\nguest = "Guest"\nquestions = [1]\nskip = [1, 3, 5, 7, 9]\n',
    )
    corpus = folder.load()
    assert [one.text for one in corpus.passages] == ["Why?", "Because.", "It is so."]
    assert corpus.sources[0].exchanges[0].question.of(corpus.sources[0].text) == "Why?"


def test_captions(folder: Folder) -> None:
    """A caption's words are left out wherever its line stands; the line begins a passage."""
    folder.write("a.txt", "Before.\nfig 1Then this.\n\nfig 2\nAnd that.")
    folder.write(
        "sources.toml",
        '[[source]]\nfile = "a.txt"\n'
        'captions = [{ line = 2, text = "fig 1" }, { line = 4, text = "fig 2" }]\n',
    )
    assert folder.texts() == ["Before.", "Then this.", "And that."]


def test_ignored_files(folder: Folder) -> None:
    """A file that the manifest ignores is no source."""
    folder.write("README.md", "About this folder.")
    folder.write("a.txt", "Fine.")
    folder.write("sources.toml", 'ignore = ["README.md"]\n')
    assert folder.texts() == ["Fine."]


def test_manifest_saved_by_notepad(folder: Folder) -> None:
    """A manifest may begin with a byte order mark and have Windows' line ends."""
    folder.write("a.txt", "Fine.")
    folder.write("sources.toml", '\ufeff[[source]]\r\nfile = "a.txt"\r\ntitle = "A title"\r\n')
    assert folder.load().sources[0].title == "A title"


@pytest.mark.parametrize("kind", ["paragraphs", "sections", "exchanges", "files", "sentence"])
def test_big_folders(tmp_path: Path, kind: str) -> None:
    """Loading takes time in proportion to the size of the folder."""
    written = count()

    def make(size: int) -> Path:
        folder = Folder(tmp_path / f"{next(written)}")
        if kind == "paragraphs":
            folder.write("a.txt", "\n\n".join(f"Paragraph number {n}." for n in range(size)))
        elif kind == "sections":
            folder.write("a.md", "\n\n".join(f"## Head {n}\n\nWords {n}." for n in range(size)))
        elif kind == "exchanges":
            turns = (f"## Question\n\nWhy {n}?\n\n## Answer\n\nSo {n}." for n in range(size // 2))
            folder.write("a.md", "\n\n".join(turns))
        elif kind == "sentence":
            folder.write("a.txt", "and " * 250 * size)
        else:
            for n in range(size // 6):
                folder.write(f"{n}.txt", f"File {n}.")
            entries = (f'[[source]]\nfile = "{n}.txt"\ntitle = "T"\n' for n in range(size // 6))
            folder.write("sources.toml", "\n".join(entries))
        return folder.path

    assert_linear(partial(load_corpus, strict=True), make, least=1000)

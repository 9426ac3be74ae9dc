"""What is refused: with file, line and reason, and nothing of it loaded."""

from __future__ import annotations

import pytest

from bot.corpus import load_corpus
from bot.errors import CorpusError
from tests.corpus.conftest import Folder

GUEST = '[[source]]\nfile = "a.txt"\nguest = "G"\n'


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.txt", b"Fine.\nCaf\xe9\n", "a.txt:2: isn't UTF-8; save it as UTF-8 and try again"),
        ("a.md", b"\xff\xfea", "a.md:1: isn't UTF-8; save it as UTF-8 and try again"),
        ("a.txt", b"", "a.txt: is empty"),
        ("a.md", b" \r\n\t\xc2\xa0\n", "a.md: is empty"),
        ("a.txt", b"\xef\xbb\xbf\n", "a.txt: is empty"),
        ("a.txt", b"one\ntwo\0\n", "a.txt:2: is binary, not text"),
        ("a.txt", b"x" * 1001, "a.txt: has 1,001 bytes, over the limit of 1,000; "),
        ("a.md", b"# Only\n\n## headings\n", "a.md: has no passage: nothing but headings"),
        ("a.md", b"[a]: b\n", "a.md: has no passage: nothing but headings"),
        ("a.md", b"#\n", "a.md: has no passage: nothing but headings"),
        ("a.md", b"---\na: [\n---\nx\n", "a.md:3: front matter isn't valid YAML: "),
        ("a.md", b"---\ntitle: a: b\n---\nx\n", "a.md:2: front matter isn't valid YAML: "),
        ("a.md", b"---\na: \x01\n---\nx\n", "a.md:1: front matter isn't valid YAML: "),
        (
            "a.md",
            b"---\na: " + b"[" * 900 + b"\n---\nx\n",
            "a.md:1: front matter isn't valid YAML: nested too deeply",
        ),
        (
            "a.md",
            b"---\ntitle: x\nkind: poem\n---\nx\n",
            "a.md:3: kind is 'poem'; it can be article or qa",
        ),
        (
            "a.md",
            b"---\nkind: qa\n---\n\n## Answer: me\n\nSo.\n",
            "a.md:5: this answer has no question before it",
        ),
        (
            "a.md",
            b"## Question\nWhy?\n## Answer\nSo.\n## Answer\nAnd so.\n",
            "a.md:5: this answer has no question before it",
        ),
        (
            "a.md",
            b"## Question\n\n## Answer\n\nSo.\n",
            "a.md:1: this question is empty",
        ),
        ("a.md", b"## Question\nWhy?\n## Answer\n", "a.md:3: this answer is empty"),
    ],
)
def test_file(folder: Folder, name: str, content: bytes, problem: str) -> None:
    """A file that can't be read is named with its line and the reason; the others still load."""
    folder.write(name, content)
    folder.write("good.txt", "Good words.")
    with pytest.raises(CorpusError) as refusal:
        load_corpus(folder.path, strict=True, max_file_bytes=1000)
    assert len(refusal.value.problems) == 1
    assert str(refusal.value).startswith(problem)
    corpus = load_corpus(folder.path, max_file_bytes=1000)
    assert [source.path for source in corpus.sources] == ["good.txt"]
    assert corpus.left_out == (str(refusal.value),)


def test_every_problem_is_named(folder: Folder) -> None:
    """One refusal names all files that are wrong, so that one run mends them all."""
    folder.write("a.txt", b"\xff")
    folder.write("b.txt", "")
    assert [problem.partition(":")[0] for problem in folder.problems()] == ["a.txt", "b.txt"]
    with pytest.raises(CorpusError):
        load_corpus(folder.path)


def test_same_slug(folder: Folder) -> None:
    """Two files whose citations would begin alike are both refused, each naming the other."""
    folder.write("a.txt", "One.")
    folder.write("A.md", "Two.")
    folder.write("b.txt", "Three.")
    problems = folder.problems()
    assert [problem.partition(":")[0] for problem in problems] == ["A.md", "a.txt"]
    assert "has the slug 'a', and so has a.txt;" in problems[0]
    assert [source.path for source in folder.lenient().sources] == ["b.txt"]
    folder.write("sources.toml", '[[source]]\nfile = "A.md"\nslug = "big-a"\n')
    assert len(folder.load().sources) == 3


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (f'[[source]]\nfile = "a.txt"\nsha256 = "{"0" * 64}"\n', "a.txt: isn't the file that "),
        (GUEST + "skip = [9]\n", "a.txt:9: has 8 lines; the manifest speaks of line 9"),
        (GUEST + "headings = [3, 1]\n", "a.txt: the manifest's headings must be in rising order"),
        (GUEST + "headings = [1, 1]\n", "a.txt: the manifest's headings must be in rising order"),
        (GUEST + "headings = [2]\n", "a.txt:2: is blank; the manifest lists it in headings"),
        (
            GUEST + 'captions = [{ line = 1, text = "Nope" }]\n',
            "a.txt:1: doesn't begin with the caption 'Nope'",
        ),
        (
            GUEST + "questions = [4]\nheadlines = [1]\n",
            "a.txt:1: is a headline, but no question begins on line 2",
        ),
        (
            '[[source]]\nfile = "a.txt"\nquestions = [4]\n',
            "a.txt: has questions, but the manifest doesn't name the guest",
        ),
        (
            GUEST + 'kind = "article"\nquestions = [4]\n',
            "a.txt: has questions, but the manifest says its kind is article",
        ),
        (GUEST + "questions = [7]\n", "a.txt:7: begins question 1, but no line 'G' opens its"),
        (GUEST + "questions = [1, 3]\n", "a.txt:1: begins question 1, but no line 'G' opens its"),
        (
            GUEST + "questions = [4]\nskip = [7, 8]\n",
            "a.txt:4: begins question 1, but it or its answer is empty",
        ),
        (
            GUEST + "questions = [3]\nskip = [4]\n",
            "a.txt:4: is skipped, but stands in the middle of question 1",
        ),
    ],
)
def test_manifest_that_does_not_fit(folder: Folder, entry: str, problem: str) -> None:
    """An entry that doesn't fit its file keeps that file out, and says on which line."""
    folder.write("a.txt", "Hello.\n\nAnn asks:\nWhy is\nthat?\nG\nBecause.\nYes.")
    folder.write("good.txt", "Good words.")
    folder.write("sources.toml", entry)
    problems = folder.problems()
    assert len(problems) == 1
    assert problems[0].startswith(problem)
    corpus = folder.lenient()
    assert [source.path for source in corpus.sources] == ["good.txt"]
    assert corpus.left_out == tuple(problems)


@pytest.mark.parametrize(
    ("manifest", "problem"),
    [
        (
            '[[source]]\nfile = "good.txt"\n\n[[source]]\nfile = "gone.txt"\n',
            "sources.toml:5: names 'gone.txt', which isn't there",
        ),
        (
            '[[source]]\nfile = "good.txt"\n[source.topics]\n"T" = ["no such words"]\n',
            "sources.toml:3: topic 'T' points to 'no such words', which stands in 0 passages",
        ),
        (
            '[[source]]\nfile = "good.txt"\n[source.topics]\n"T" = ["words"]\n',
            "sources.toml:3: topic 'T' points to 'words', which stands in 2 passages",
        ),
        (
            '[[source]]\nfile = "good.txt"\n[source.topics]\n"T" = [3]\n',
            "sources.toml:3: topic 'T' points to question 3, which the source doesn't have",
        ),
        (
            '[[source]]\nfile = "note.md"\nskip = [1]\n',
            "note.md: sources.toml gives it line numbers; a .md file is read by its markup",
        ),
    ],
)
def test_manifest_that_points_nowhere(folder: Folder, manifest: str, problem: str) -> None:
    """An entry that points to what isn't there is named; what is right still loads."""
    folder.write("good.txt", "Good words.\n\nBetter words.")
    folder.write("note.md", "A note.")
    folder.write("sources.toml", manifest)
    problems = folder.problems()
    assert len(problems) == 1
    assert problems[0].startswith(problem)
    assert folder.lenient().left_out == tuple(problems)


@pytest.mark.parametrize(
    ("manifest", "problem"),
    [
        (b"a = \n", "sources.toml:1: isn't valid TOML: "),
        (b'[[source]]\nfile = "a.txt"\nfile = "b"\n', "sources.toml:3: isn't valid TOML: "),
        (b"# fine\n# caf\xe9\n", "sources.toml:2: isn't UTF-8"),
        (
            b'[[source]]\nfile = "a.txt"\n\n[[source]]\nfile = "b.txt"\ntitel = "B"\n',
            "sources.toml:6: unknown key 'titel'; docs/sources.md lists the ones there are",
        ),
        (b'ignored = ["a"]\n', "sources.toml:1: unknown key 'ignored'; "),
        (b'[[source]]\nfile = "a.txt"\nskip = ["x"]\n', "sources.toml:3: source.skip: "),
        (b'[[source]]\nfile = "a.txt"\nskip = [0]\n', "sources.toml:3: source.skip: "),
        (b'[[source]]\nfile = "a.txt"\nkind = "poem"\n', "sources.toml:3: source.kind: "),
        (b'[[source]]\nfile = "a.txt"\nslug = "A B"\n', "sources.toml:3: source.slug: "),
        (b'[[source]]\nfile = "a.txt"\ntitle = " "\n', "sources.toml:3: source.title: "),
        (
            b'[[source]]\nfile = "a.txt"\ncaptions = [{ line = 1, txt = "x" }]\n',
            "sources.toml:3: ",
        ),
        (b'[[source]]\ntitle = "A"\n', "sources.toml:1: source.file: "),
        (b'[source]\nfile = "a.txt"\n', "sources.toml:1: source: "),
        (
            b'[[source]]\nfile = "a.txt"\n[[source]]\nfile = "a.txt"\n',
            "sources.toml:4: names 'a.txt' twice",
        ),
        (
            b'[aliases]\n"R2P" = "Nothing"\n',
            "sources.toml:2: has an alias of 'Nothing', which is no topic of a source",
        ),
    ],
)
@pytest.mark.parametrize("strict", [True, False])
def test_bad_manifest(folder: Folder, manifest: bytes, problem: str, *, strict: bool) -> None:
    """A manifest that is wrong in itself keeps the whole folder from loading."""
    folder.write("a.txt", "Good words.")
    folder.write("b.txt", "More words.")
    folder.write("sources.toml", manifest)
    with pytest.raises(CorpusError) as refusal:
        load_corpus(folder.path, strict=strict)
    assert str(refusal.value.problems[0]).startswith(problem)


def test_manifest_that_is_a_folder(folder: Folder) -> None:
    """A manifest that can't be read keeps the whole folder from loading."""
    folder.write("a.txt", "Good words.")
    (folder.path / "sources.toml").mkdir()
    with pytest.raises(CorpusError, match=r"sources\.toml: can't be read"):
        load_corpus(folder.path)


def test_alias_of_a_topic_that_was_left_out(folder: Folder) -> None:
    """An alias goes with its topic where the topic's file is left out."""
    folder.write("a.txt", "Good words.")
    folder.write("b.txt", b"\xff")
    folder.write(
        "sources.toml",
        '[aliases]\n"B" = "Topic"\n[[source]]\nfile = "b.txt"\n[source.topics]\n"Topic" = ["x"]\n',
    )
    corpus = folder.lenient()
    assert [topic.name for topic in corpus.topics] == []


@pytest.mark.parametrize("name", ["", "nothing-here", "file.txt"])
def test_folder_without_sources(folder: Folder, name: str) -> None:
    """A folder that is empty, missing or no folder is refused by its name."""
    (folder.path / ".file.txt").write_text("Hidden.")
    if name == "file.txt":
        folder.write(name, "Words.")
    with pytest.raises(CorpusError) as refusal:
        load_corpus(folder.path / name)
    assert refusal.value.problems[0].file == str(folder.path / name)

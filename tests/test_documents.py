"""The documents say what the program does: commands, settings, links and code blocks."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path

import pytest

from bot.app import extensions
from bot.cli.program import CRASHED, EXIT_CODES, app
from bot.corpus import load_corpus
from bot.corpus.manifest import read_manifest
from bot.corpus.synonyms import read_synonyms
from bot.records.database import migrations
from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parents[1]
DOCUMENTS = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    ROOT / "seeds/README.md",
]
SETTINGS = {f"{PREFIX}{name.upper()}": field for name, field in Settings.model_fields.items()}


def read(name: str) -> str:
    """Return a document's text."""
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(text: str, language: str) -> list[str]:
    """Return the code blocks of a language."""
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(path: Path) -> None:
    """A relative link or picture of a document is there."""
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+://", target):
            assert (path.parent / target).exists(), target


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_picture_is_told_in_words(path: Path) -> None:
    """A picture's alternative text says what there is to see, and isn't its file's name."""
    pictures = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", path.read_text(encoding="utf-8"))
    for words, target in pictures:
        assert len(words.split()) >= 4, target
        assert Path(target).stem not in {words, words.casefold()}
        assert not re.search(r"\.(png|svg|jpe?g)\b", words)


def test_every_document_is_reached_from_the_readme() -> None:
    """The README links every file of docs/."""
    for path in (ROOT / "docs").glob("*.md"):
        assert f"docs/{path.name}" in read("README.md"), path.name


def test_every_claim_of_the_threat_model_has_its_test() -> None:
    """Each row of its tables of claims names test files, and tests in them, that there are."""
    claims = read("docs/threat-model.md").partition("## Claims")[2]
    rows = [line for line in claims.splitlines() if re.match(r"\| (?!claim|---)", line)]
    for row in rows:
        tests = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", row)
        assert tests, row
        for path, name in tests:
            assert re.search(rf"def {name or 'test_'}", read(path)), (path, name)


def test_settings_are_the_same_in_model_example_and_document() -> None:
    """The model, .env.example and docs/settings.md have the same settings and defaults."""
    example = re.findall(r"^#?\s?(VERBATIM_[A-Z_]+)=(.*)$", read(".env.example"), re.MULTILINE)
    documented = re.findall(
        r"^\| `(VERBATIM_[A-Z_]+)` \| (.*?) \|", read("docs/settings.md"), re.MULTILINE
    )
    assert [name for name, _ in example] == list(SETTINGS)
    assert [name for name, _ in documented] == list(SETTINGS)
    for (name, shown), (_, told) in zip(example, documented, strict=True):
        default = SETTINGS[name].default
        text = str(default).lower() if isinstance(default, bool) else str(default)
        if name == "VERBATIM_SOURCES":
            assert shown == Path(str(default)).name
        elif default is None:
            assert (shown, told) == ("", "\N{EN DASH}")
        else:
            assert (shown, told) == (text, f"`{text}`")


def test_the_example_loads() -> None:
    """.env.example, copied to .env as it is, gives the defaults."""
    assert Settings.load({}, ROOT / ".env.example") == Settings.load({})


def test_every_verb_of_the_command_line_is_documented() -> None:
    """docs/cli.md lists the verbs, in the program's own names, and no other."""
    verbs = {one.name or one.callback.__name__ for one in app.registered_commands if one.callback}
    verbs |= {one.name for one in app.registered_groups if one.name}
    assert set(re.findall(r"^\| `verbatim (\w+)`", read("docs/cli.md"), re.MULTILINE)) == verbs


def test_every_exit_code_is_documented() -> None:
    """docs/cli.md lists the exit codes that the program gives."""
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", read("docs/cli.md"), re.MULTILINE)}
    assert listed == {0, 2, CRASHED, 130, *EXIT_CODES.values()}


def test_every_command_is_in_the_readme() -> None:
    """The README's table has each of Discord's commands."""
    names: set[str] = set()
    for extension in extensions():
        source = Path(extension.__file__).read_text(encoding="utf-8")
        names |= set(re.findall(r"(?:@command\(|GroupCog,)\s*name=\"(\w+)\"", source))
    assert set(re.findall(r"`/(\w+)`", read("README.md"))) == names


def test_the_map_names_every_module() -> None:
    """CONTRIBUTING.md's map has every folder and module of the program."""
    text = read("CONTRIBUTING.md")
    for path in (ROOT / "bot").iterdir():
        if path.name not in {"__init__.py", "__main__.py", "__pycache__"}:
            assert path.name in text, path.name


def test_the_program_is_called_as_make_installs_it() -> None:
    """Documents call ``.venv/bin/verbatim``, which needs no activation; but for cli.md's table."""
    for path in DOCUMENTS:
        for line in path.read_text(encoding="utf-8").splitlines():
            if path.name != "CHANGELOG.md" and not line.startswith("| `verbatim "):
                assert not re.search(r"(`|^\$ )(verbatim|python3? -m bot) [a-z]", line), line


def test_makefile_commands_of_the_documents_exist() -> None:
    """Every `make …` that a document tells is a target."""
    targets = set(re.findall(r"^(\w+):", read("Makefile"), re.MULTILINE))
    for path in DOCUMENTS:
        told = set(re.findall(r"(?:`|\$ )make (\w+)", path.read_text(encoding="utf-8")))
        assert told <= targets, path.name


def test_the_markdown_examples_are_read_as_documented(tmp_path: Path) -> None:
    """The examples of docs/sources.md load: a headed article with its metadata, and a Q&A."""
    article, qa = blocks(read("docs/sources.md"), "markdown")
    (tmp_path / "article.md").write_text(article, encoding="utf-8")
    (tmp_path / "qa.md").write_text(qa, encoding="utf-8")
    corpus = load_corpus(tmp_path, strict=True)
    rules, talk = corpus.sources
    assert (rules.title, rules.author, rules.licence) == (
        "House rules",
        "The committee",
        "CC BY 4.0",
    )
    assert [section.heading for section in rules.sections] == ["Noise"]
    assert [(one.asker, one.respondent) for one in talk.exchanges] == [
        ("Researcher @ Somewhere", "Secretary General @ Example"),
        (None, "Secretary General @ Example"),
    ]
    assert {topic.name for topic in corpus.topics if topic.curated} == {"Rules", "Membership"}


def test_the_manifest_example_is_well_formed() -> None:
    """The manifest of docs/sources.md has only keys that there are, and all of them."""
    example, words = blocks(read("docs/sources.md"), "toml")
    assert len(read_synonyms(words)) == 2
    manifest = read_manifest(example)
    assert set(tomllib.loads(example)["source"][0]) == set(type(manifest.source[0]).model_fields)


def test_the_json_example_has_the_shape_of_the_output() -> None:
    """The example of docs/cli.md has the keys that `ask --json` prints."""
    (example,) = blocks(read("docs/cli.md"), "json")
    done = subprocess.run(
        [sys.executable, "-m", "bot", "ask", "--json", "--sources", "seeds"],
        input="Does Amnesty support a political party?\n",
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if not name.startswith(PREFIX)},
        capture_output=True,
        check=True,
        text=True,
    )
    shown, printed = json.loads(example), json.loads(done.stdout)
    assert list(shown) == list(printed)
    for key in ("passages", "quotes"):
        assert list(shown[key][0]) == list(printed[key][0])


def test_every_column_of_the_query_log_is_documented() -> None:
    """docs/query-log.md lists the columns of the table, once each, in any order."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript("".join(migrations()))
        columns = [name for _, name, *_ in database.execute("PRAGMA table_info(query)")]
    lines = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \|", read("docs/query-log.md"), re.MULTILINE)
    listed = [name for line in lines for name in re.findall(r"\w+", line)]
    assert sorted(listed) == sorted(columns)


def test_every_column_of_the_database_is_in_the_privacy_document() -> None:
    """docs/PRIVACY.md lists each table with its columns in order, and no other."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript("".join(migrations()))
        tables = database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        columns = {
            name: [row[1] for row in database.execute(f"PRAGMA table_info({name})")]
            for (name,) in tables
        }
    lines = re.findall(
        r"^\| `(\w+)` \| (`\w+`(?:, `\w+`)*) \| (.*) \|$", read("docs/PRIVACY.md"), re.MULTILINE
    )
    assert {table: re.findall(r"\w+", listed) for table, listed, _ in lines} == columns
    assert len(lines) == len(columns)


def test_every_dependency_has_its_reason() -> None:
    """docs/dependencies.md names every dependency of the project."""
    text = read("docs/dependencies.md").lower()
    pyproject = tomllib.loads(read("pyproject.toml"))
    project = pyproject["project"]
    extras = [*project["optional-dependencies"].values(), *pyproject["dependency-groups"].values()]
    for line in (*project["dependencies"], *(one for extra in extras for one in extra)):
        name = re.split(r"[^A-Za-z0-9_.-]", line)[0].lower()
        if name != "verbatim-bot":
            assert name in text, name


def test_locks_pin_with_hashes_and_name_no_address() -> None:
    """Every lock pins every package with a hash, and holds no address."""
    for path in ROOT.glob("requirements*.lock"):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        pins = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
        assert pins
        assert all("==" in pin and "--hash=sha256:" in pin for pin in pins)

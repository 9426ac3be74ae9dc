"""The verbs that read the sources, and what every verb has in common."""

from __future__ import annotations

import pytest

from bot import __version__
from bot.settings import SEEDS
from tests.cli.conftest import Shell

VERBS = [
    "try", "run", "ask", "topic", "read", "sources", "check", "measure", "log", "reload", "sync",
    "invite"
]  # fmt: skip
TOKEN = "OTAwMDAwMDAwMDAwMDAwMDA0.only.a-test-may-know"


def test_the_version(shell: Shell) -> None:
    """``--version`` prints it."""
    assert shell.here("--version").worked().output == f"verbatim {__version__}\n"


def test_help_lists_every_verb(shell: Shell) -> None:
    """Without a verb, and with ``--help``, every verb is listed with what it does."""
    told = shell.here("--help").worked().output
    bare = shell.here()
    assert bare.code in (0, 2)
    for text in (told, bare.output + bare.complaint):
        listed = [line.split()[0] for line in text.splitlines() if line.startswith("  ")]
        assert set(VERBS) <= set(listed)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(shell: Shell, verb: str) -> None:
    """Each verb says what it does, in a sentence, and what each option means."""
    text = shell.here(verb, "--help").worked().output
    usage, what, _ = text.split("\n\n", 2)
    assert f"{verb} [OPTIONS]" in usage
    assert what.strip().endswith(".")
    options = [line.split() for line in text.splitlines() if line.startswith("  --")]
    assert options
    assert all(len(option) > 1 for option in options), options


def test_an_unknown_verb(shell: Shell) -> None:
    """A slip of the pen is refused with code 2."""
    done = shell.here("aks")
    assert done.code == 2
    assert "aks" in done.complaint


def test_topics(shell: Shell) -> None:
    """All topics are listed; one shows its passages; a slip leads to the nearest and says so."""
    listed = shell.here("topic", "--json").worked().objects
    assert len(listed) >= 20
    assert all(one["passages"] for one in listed)
    [exact] = shell.here("topic", "Death penalty", "--json").worked().objects
    assert exact["exact"]
    for quote in exact["quotes"]:
        text = (SEEDS / quote["source"]).read_bytes().decode()
        assert quote["text"] == text[quote["start"] : quote["end"]]
    [slip] = shell.here("topic", "deth penalti", "--json").worked().objects
    assert (slip["topic"], slip["exact"]) == ("Death penalty", False)
    assert slip["quotes"] == exact["quotes"]
    pretty = shell.here("topic", "deth penalti").worked().output
    assert "deth penalti" in pretty
    assert exact["quotes"][0]["citation"] in pretty
    assert "Death penalty" in shell.here("topic").worked().output
    shell.here("topic", "xyzzy").failed(1, "xyzzy", "`verbatim topic` lists them")


def test_read(shell: Shell) -> None:
    """A citation shows its passage and its neighbours; an unknown one is told."""
    [done] = shell.here("read", "impartiality-j2k83j", "--json").worked().objects
    assert done["passage"]["citation"] == "impartiality-j2k83j"
    assert done["before"]["end"] <= done["passage"]["start"]
    assert done["passage"]["end"] <= done["after"]["start"]
    pretty = shell.here("read", "impartiality-j2k83j").worked().output
    assert all(done[part]["text"].split("\n")[0] in pretty for part in ("before", "after"))
    [first] = shell.here("read", done["before"]["citation"], "--json").worked().objects
    assert first["after"] == done["passage"]
    shell.here("read", "nothing-000000").failed(1, "nothing-000000", "copy it")


def test_sources(shell: Shell) -> None:
    """Every source is listed with what is known of it."""
    rows = shell.here("sources", "--json").worked().objects
    assert {row["kind"] for row in rows} == {"article", "qa"}
    assert all(row["passages"] and row["title"] and row["language"] for row in rows)
    assert {row["source"] for row in rows} == {one.name for one in SEEDS.glob("0*.txt")}
    pretty = shell.here("sources").worked().output
    assert all(row["slug"] in pretty and row["title"] in pretty for row in rows)


def test_invite(shell: Shell) -> None:
    """The links are made of the id given, or of the token's."""
    given = shell.here("invite", "--client-id", "42").worked().output
    assert given.count("client_id=42") == 2
    assert "permissions=0" in given
    read = shell.here("invite", environ={"VERBATIM_TOKEN": TOKEN}).worked().output
    assert "client_id=900000000000000004" in read
    assert TOKEN not in read
    shell.here("invite").failed(78, "VERBATIM_TOKEN")
    wrong = shell.here("invite", environ={"VERBATIM_TOKEN": "a-secret-7391"})
    wrong.failed(78, "doesn't look like")
    assert "7391" not in wrong.complaint


@pytest.mark.parametrize("verb", ["run", "sync"])
def test_what_needs_a_token_says_so(shell: Shell, verb: str) -> None:
    """Without a token, it is one line that says where to get one."""
    shell.here(verb).failed(78, "VERBATIM_TOKEN", "docs/going-live.md")
    assert list(shell.folder.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["topic", "Iran", "--json"],
        ["read", "impartiality-j2k83j", "--json"],
        ["sources"],
        ["invite", "--client-id", "42"],
        ["check"],
        ["log"],
        ["reload"],
        ["--version"],
    ],
)
def test_a_process_of_its_own_says_the_same(shell: Shell, arguments: list[str]) -> None:
    """What the other tests see within their own process, a shell sees too."""
    assert shell.run(*arguments) == shell.here(*arguments)


def test_the_env_file_is_read(shell: Shell) -> None:
    """The working folder's ``.env`` counts, below the environment."""
    shell.write("texts/a.md", "The otter sleeps afloat.\n")
    shell.write(".env", "VERBATIM_SOURCES=texts\n")
    assert shell.here("sources", "--json").worked().objects[0]["source"] == "a.md"
    over = shell.here("sources", "--json", environ={"VERBATIM_SOURCES": str(SEEDS)}).worked()
    assert len(over.objects) == 2
    shell.write(".env", "VERBATIM_SUORCES=texts\n")
    shell.here("sources").failed(78, "VERBATIM_SUORCES")

"""``verbatim index``: counted once, kept, and used by who asks."""

from __future__ import annotations

from tests.cli.conftest import Shell


def test_index(shell: Shell) -> None:
    """It says what it counted, keeps it where the setting says, and answers stay the same."""
    before = shell.run("ask", "--json", "human rights").worked()
    assert not (shell.folder / "data").exists()
    said = shell.run("index").worked().output
    assert "passages" in said
    assert "data/index" in said
    files = sorted(path.name for path in (shell.folder / "data/index").iterdir())
    assert [name.split("-")[0] for name in files] == ["all", "source", "source"]
    assert shell.run("ask", "--json", "human rights").worked().output == before.output
    shell.run("index").worked()
    assert sorted(path.name for path in (shell.folder / "data/index").iterdir()) == files


def test_the_folder_is_a_setting(shell: Shell) -> None:
    """Another folder can be named."""
    shell.run("index", environ={"VERBATIM_INDEX": "kept"}).worked()
    assert len(list((shell.folder / "kept").iterdir())) == 3


def test_a_folder_that_cant_be_written(shell: Shell) -> None:
    """Where nothing can be kept, one line says why."""
    (shell.folder / "kept").write_text("a file")
    shell.run("index", environ={"VERBATIM_INDEX": "kept"}).failed(78, "VERBATIM_INDEX", "kept")


def test_bad_sources(shell: Shell) -> None:
    """A folder without sources is refused before anything is kept."""
    shell.run("index", "--sources", "nowhere").failed(78, "nowhere")
    assert not (shell.folder / "data").exists()

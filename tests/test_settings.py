"""Settings out of an environment that is handed in, and a ``.env`` file below it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from bot.errors import SettingsError
from bot.search.thresholds import DEFAULT_THRESHOLD
from bot.settings import SEEDS, Settings

GOOD: list[tuple[str, str, Any]] = [
    ("sources", "texts", Path("texts")),
    ("strict_sources", "true", True),
    ("max_file_bytes", "1000", 1000),
    ("index", "kept", Path("kept")),
    ("meaning", "off", "off"),
    ("database", "/tmp/x.sqlite3", Path("/tmp/x.sqlite3")),
    ("threshold", "0.25", 0.25),
    ("threshold", "Strict", 0.85),
    ("closest", "0.01", 0.01),
    ("closest", "generous", 0.02),
    ("answers", "asker", "asker"),
    ("member_rate", "5", 5),
    ("server_rate", "0", 0),
    ("retention_days", "3650", 3650),
    ("grace_days", "0", 0),
    ("trust_clock", "true", True),
    ("test_guild", "900000000000000001", 900000000000000001),
    ("proxy", "http://127.0.0.1:3128", "http://127.0.0.1:3128"),
    ("control_socket", "x.sock", Path("x.sock")),
    ("log_level", "debug", "debug"),
    ("log_format", "json", "json"),
]

BAD = [
    ("strict_sources", "perhaps-7391"),
    ("trust_clock", "perhaps-7391"),
    ("max_file_bytes", "0"),
    ("max_file_bytes", "lots-7391"),
    ("threshold", "1.7391"),
    ("threshold", "-0.7391"),
    ("threshold", "nan"),
    ("threshold", "strict-7391"),
    ("closest", "1.7391"),
    ("answers", "nobody-7391"),
    ("member_rate", "-7391"),
    ("member_rate", "7391"),
    ("server_rate", "fast-7391"),
    ("retention_days", "0"),
    ("retention_days", "7391"),
    ("grace_days", "-7391"),
    ("test_guild", "Library-7391"),
    ("test_guild", "-7391"),
    ("proxy", "socks5://user:secret-7391@host"),
    ("log_level", "loud-7391"),
    ("log_format", "xml-7391"),
]


def test_the_defaults_need_nothing() -> None:
    """With an empty environment the program has what it needs to answer from the seeds."""
    settings = Settings.load({})
    assert settings.token is None
    assert settings.sources == SEEDS
    assert settings.threshold == DEFAULT_THRESHOLD
    assert not settings.strict_sources
    assert settings.answers == "everyone"


@pytest.mark.parametrize(("name", "text", "value"), GOOD)
def test_every_setting_is_read(name: str, text: str, value: object) -> None:
    """Each variable sets its setting, spaces round it aside, whatever its case."""
    assert getattr(Settings.load({f"VERBATIM_{name.upper()}": f" {text} "}), name) == value
    assert getattr(Settings.load({f"verbatim_{name}": text}), name) == value


def test_every_setting_is_in_the_table() -> None:
    """The table above misses no setting; the token has tests of its own."""
    assert {name for name, _, _ in GOOD} | {"token"} == set(Settings.model_fields)


@pytest.mark.parametrize(("name", "text"), BAD)
def test_a_bad_value_is_named_and_not_echoed(name: str, text: str) -> None:
    """A bad value's variable is named, with the reason; the value is never shown."""
    with pytest.raises(SettingsError) as caught:
        Settings.load({f"VERBATIM_{name.upper()}": text})
    assert str(caught.value).startswith(f"VERBATIM_{name.upper()}: ")
    assert "7391" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_blank_is_unset(tmp_path: Path) -> None:
    """A blank variable counts as unset, and takes back what the file says."""
    file = tmp_path / ".env"
    file.write_text("VERBATIM_TOKEN=abc\nVERBATIM_THRESHOLD=\nVERBATIM_DATABASE=\n")
    assert Settings.load({}, file).token is not None
    assert Settings.load({}, file).database == Settings.load({}).database
    assert Settings.load({"VERBATIM_TOKEN": " "}, file).token is None


def test_the_token_has_no_spaces() -> None:
    """Spaces that came along with a copied token aren't part of it, so it is struck out whole."""
    token = Settings.load({"VERBATIM_TOKEN": " abc\n"}).token
    assert token is not None
    assert token.get_secret_value() == "abc"


@pytest.mark.parametrize("name", ["VERBATIM_TOKN", "verbatim_tokn", "VERBATIM_"])
def test_an_unknown_variable_is_named(tmp_path: Path, name: str) -> None:
    """A slip of the pen is noticed, in the environment and in the file, even where it is blank."""
    file = tmp_path / ".env"
    for text in ("secret-7391", ""):
        file.write_text(f"{name}={text}\n")
        for environ, below in (({name: text}, None), ({}, file)):
            with pytest.raises(SettingsError, match=name.upper()) as caught:
                Settings.load(environ, below)
            assert "7391" not in str(caught.value)


def test_the_environment_comes_before_the_file(tmp_path: Path) -> None:
    """The environment wins over the file, and the file over the default."""
    file = tmp_path / ".env"
    file.write_text('# ours\nexport VERBATIM_THRESHOLD="0.1"\nverbatim_answers=asker\n')
    settings = Settings.load({"VERBATIM_THRESHOLD": "0.9"}, file)
    assert (settings.threshold, settings.answers) == (0.9, "asker")
    assert Settings.load({}, file).threshold == 0.1


def test_other_programs_variables_are_left_alone(tmp_path: Path) -> None:
    """A variable without our prefix is nobody's business, and never taken for ours."""
    file = tmp_path / ".env"
    file.write_text("TOKEN=theirs\nDATABASE=theirs\nPROXY=theirs\nOTHER=1\n")
    settings = Settings.load({"TOKEN": "theirs", "PATH": "/bin"}, file)
    assert settings == Settings.load({})


def test_the_file_may_be_missing(tmp_path: Path) -> None:
    """No ``.env`` is no error."""
    assert Settings.load({}, tmp_path / ".env") == Settings.load({})


def test_a_file_that_cant_be_read(tmp_path: Path) -> None:
    """A ``.env`` that isn't UTF-8 is named."""
    file = tmp_path / ".env"
    file.write_bytes(b"VERBATIM_TOKEN=\xff\xfe")
    with pytest.raises(SettingsError, match=r"\.env isn't UTF-8"):
        Settings.load({}, file)


def test_a_line_that_is_no_setting(tmp_path: Path) -> None:
    """A line of ``.env`` that isn't NAME=value is refused with its number, not passed over."""
    file = tmp_path / ".env"
    file.write_text(
        "# a comment\nVERBATIM_THRESHOLD=0.4\nVERBATIM_ANSWERS asker\n", encoding="utf-8"
    )
    with pytest.raises(SettingsError, match=r"\.env:3: isn't NAME=value"):
        Settings.load({}, file)


def test_all_that_is_wrong_is_said_at_once() -> None:
    """An unknown setting and each wrong one have a line."""
    wrong = {"VERBATIM_FOO": "1", "VERBATIM_ANSWERS": "nobody", "VERBATIM_THRESHOLD": "2"}
    with pytest.raises(SettingsError, match=r"(?s)VERBATIM_FOO.*VERBATIM_ANSWERS") as caught:
        Settings.load(wrong)
    assert len(str(caught.value).splitlines()) == len(wrong)


def test_the_processs_environment_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what is handed in counts."""
    monkeypatch.setenv("VERBATIM_THRESHOLD", "0.123")
    assert Settings.load({}).threshold == DEFAULT_THRESHOLD
    assert Settings.model_validate({}).threshold == DEFAULT_THRESHOLD


def test_settings_never_change() -> None:
    """A setting can't be set after the start."""
    settings = Settings.load({})
    with pytest.raises(ValidationError):
        settings.threshold = 0.1

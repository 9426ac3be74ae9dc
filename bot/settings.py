"""The settings: read from an environment that is handed in, checked once, never changed.

``.env.example`` and ``docs/settings.md`` list every one; a test keeps the three equal.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Annotated, Literal, Self

from dotenv.parser import parse_stream
from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.corpus import MAX_FILE_BYTES
from bot.errors import SettingsError
from bot.limits import MAX_RATE
from bot.search.thresholds import CLOSEST, DEFAULT_CLOSEST, DEFAULT_THRESHOLD, parse_threshold

PREFIX = "VERBATIM_"
SEEDS = Path(__file__).resolve().parent.parent / "seeds"


class Settings(BaseSettings):
    """Every setting, with its default. Make one with ``Settings.load``."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, extra="forbid", frozen=True, hide_input_in_errors=True
    )

    token: SecretStr | None = Field(
        None, description="The bot's token from Discord's developer portal. Only `run` needs it."
    )
    sources: Path = Field(
        SEEDS, description="The folder of the .md and .txt files that the bot quotes from."
    )
    strict_sources: bool = Field(
        default=False,
        description="Whether one bad file keeps all the others from loading too.",
    )
    max_file_bytes: Annotated[int, Field(ge=1)] = Field(
        MAX_FILE_BYTES, description="The largest source, in bytes."
    )
    index: Path = Field(
        Path("data/index"),
        description="The folder that keeps what was counted of the sources, for a quick start.",
    )
    meaning: Literal["on", "off"] = Field(
        "on",
        description="Whether passages are also found by meaning; `off` finds them by words alone.",
    )
    database: Path = Field(
        Path("data/verbatim.sqlite3"), description="The SQLite file of the query log."
    )
    threshold: Annotated[float, BeforeValidator(parse_threshold)] = Field(
        DEFAULT_THRESHOLD,
        description="The confidence, 0 to 1 or in a word, from which quotes are called an answer.",
    )
    closest: Annotated[float, BeforeValidator(partial(parse_threshold, levels=CLOSEST))] = Field(
        DEFAULT_CLOSEST,
        description="The confidence, 0 to 1 or in a word, for showing the closest passages.",
    )
    answers: Literal["everyone", "asker"] = Field(
        "everyone",
        description="Who sees an answer where neither the server nor the member says otherwise.",
    )
    member_rate: Annotated[int, Field(ge=0, le=MAX_RATE)] = Field(
        30, description="How many questions a member may ask a minute; 0 for no limit."
    )
    server_rate: Annotated[int, Field(ge=0)] = Field(
        600, description="How many questions a server's members may ask a minute; 0 for no limit."
    )
    retention_days: Annotated[int, Field(ge=1, le=3650)] = Field(
        90, description="How many days the query log is kept where a server doesn't say otherwise."
    )
    grace_days: Annotated[int, Field(ge=0, le=3650)] = Field(
        30, description="How many days a server's data is kept after the bot was removed from it."
    )
    trust_clock: bool = Field(
        False,
        description="Erase what is too old although this machine's clock differs from Discord's.",
    )
    test_guild: Annotated[int, Field(ge=1)] | None = Field(
        None, description="The id of a server that gets changed commands at once."
    )
    proxy: Annotated[str, Field(pattern=r"^https?://\S+$")] | None = Field(
        None, description="An HTTP proxy on the way to Discord, if one is needed."
    )
    control_socket: Path = Field(
        Path("data/verbatim.sock"),
        description="Where `verbatim reload` reaches the running bot (a Unix socket).",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="The least serious line that is logged."
    )
    log_format: Literal["auto", "console", "json"] = Field(
        "auto", description="How log lines look; `auto` is console in a terminal, else JSON."
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        # The process's own environment is never read behind the caller's back: `load` gets it.
        return (init_settings,)

    @classmethod
    def load(cls, environ: Mapping[str, str], env_file: Path | None = None) -> Self:
        """Read the settings from an environment and, below it, from a ``.env`` file.

        A blank variable counts as unset, and unsets what the file says. Raises ``SettingsError``
        that names each wrong or unknown variable; never its value.
        """
        below: Mapping[str, str | None] = {}
        try:
            if env_file and env_file.exists():
                _check_lines(env_file)
                below = DotEnvSettingsSource(cls, env_file=env_file).env_vars
        except UnicodeDecodeError:
            message = f"{env_file} isn't UTF-8; save it as UTF-8 and try again"
            raise SettingsError(message) from None
        except OSError as error:
            message = f"{env_file} can't be read: {error.strerror}"
            raise SettingsError(message) from None
        ours = {
            name.lower(): (value or "").strip()
            for name, value in (*below.items(), *environ.items())
            if name.upper().startswith(PREFIX)
        }
        known = {f"{PREFIX}{name}".lower() for name in cls.model_fields}
        reasons: list[str] = []
        if unknown := ", ".join(name.upper() for name in sorted(ours.keys() - known)):
            reasons.append(f"unknown setting {unknown}; docs/settings.md lists the known ones")
        try:
            found = cls(**_Given(cls, {name: value for name, value in ours.items() if value})())
        except ValidationError as error:
            raise SettingsError("\n".join([*reasons, *_reasons(error)])) from None
        if reasons:
            raise SettingsError(reasons[0])
        return found


class _Given(EnvSettingsSource):
    """Reads an environment that is handed in, where pydantic-settings would take the process's."""

    def __init__(self, settings: type[BaseSettings], environ: Mapping[str, str]) -> None:
        self._environ = environ
        super().__init__(settings)

    def _load_env_vars(self) -> Mapping[str, str | None]:
        return dict(self._environ)


def _check_lines(env_file: Path) -> None:
    """Raise ``SettingsError`` for a line that is no ``NAME=value``: dotenv passes it over."""
    with env_file.open(encoding="utf-8") as lines:
        bad = [binding.original.line for binding in parse_stream(lines) if binding.error]
    if bad:
        where = ", ".join(f"{env_file}:{line}" for line in bad)
        message = f"{where}: isn't NAME=value; comments begin with #"
        raise SettingsError(message)


def _reasons(error: ValidationError) -> list[str]:
    """Return a line for each wrong variable, without its value."""
    return [
        f"{PREFIX}{str(one['loc'][0]).upper()}: {message[0].lower()}{message[1:]}"
        for one in error.errors(include_input=False, include_url=False)
        for message in [one["msg"].removeprefix("Value error, ")]
    ]

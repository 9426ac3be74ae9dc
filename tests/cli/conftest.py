"""A shell in which the program is typed: a process, a home of its own, nothing configured."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from bot.cli import main
from tests.stand_in import shell_environment


@dataclass(frozen=True)
class Done:
    """A command that has ended: its exit code, and what it wrote."""

    code: int
    output: str
    complaint: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The JSON objects that it printed, one a line."""
        return [json.loads(line) for line in self.output.splitlines()]

    def failed(self, code: int, *words: str) -> None:
        """Check that it failed with one kind line, and printed nothing else."""
        assert self.code == code, self
        [line] = self.complaint.splitlines()
        assert line.startswith("verbatim: ")
        assert all(word in line for word in words), line
        assert self.output == ""

    def worked(self) -> Done:
        """Check that it ended well, in silence."""
        assert (self.code, self.complaint) == (0, ""), self
        return self


@dataclass(frozen=True)
class Shell:
    """A shell in a folder, where ``verbatim`` can be typed."""

    folder: Path
    environ: dict[str, str]

    def run(
        self, *arguments: str | bytes, stdin: bytes = b"", environ: Mapping[str, str] | None = None
    ) -> Done:
        """Type ``verbatim`` with arguments, and wait for its end."""
        done = subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            input=stdin,
            capture_output=True,
            cwd=self.folder,
            env={**self.environ, **(environ or {})},
            timeout=300,
            check=False,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    def here(
        self, *arguments: str, stdin: bytes = b"", environ: Mapping[str, str] | None = None
    ) -> Done:
        """Do as ``run`` does, within this process: ten times as fast, for the many cases."""
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
        with (
            chdir(self.folder),
            patch.dict("os.environ", {**self.environ, **(environ or {})}, clear=True),
            patch.object(sys, "argv", ["verbatim", *arguments]),
            patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin))),
            redirect_stdout(out),
            redirect_stderr(err),
        ):
            try:
                main()
                code = 0
            except SystemExit as end:
                code = end.code
        assert code is None or isinstance(code, int)
        texts: list[str] = []
        for stream in (out, err):
            stream.flush()
            texts.append(stream.buffer.getvalue().decode())
        return Done(code or 0, *texts)

    def write(self, path: str, content: str | bytes) -> Path:
        """Write a file below the folder, byte for byte."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Give a shell in an empty folder."""
    return Shell(tmp_path, shell_environment(tmp_path))

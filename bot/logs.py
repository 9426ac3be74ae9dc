"""Log lines: structured, torn down with the run, without tokens and without members' words.

Libraries log what passes through them: at their debug level that is every question, who asked, and
the token that answers it. So whatever the level is set to, their lines begin at ``info``.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Literal

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.visible import visible, visible_json

OURS = ("bot", "commands")
"""The packages whose own lines may be as detailed as the level says."""
_TOKEN_IN_URL = re.compile(r"((?:webhooks|interactions)/\d+/)[^\s/?\"']+")
"""Where Discord's addresses carry the token of an interaction."""


@contextmanager
def logging_to_stderr(
    level: str, style: Literal["auto", "console", "json"], secret: str | None = None
) -> Generator[None]:
    """Log to standard error for as long as the context lasts, libraries' lines from ``info`` on.

    ``secret`` is struck out wherever it would appear, tracebacks included, and so are tokens of
    interactions. No control character of somebody's reaches the terminal.
    """
    console = style == "console" or (style == "auto" and sys.stderr.isatty())
    rendered: list[Processor] = (
        [_without_controls, structlog.dev.ConsoleRenderer()]
        if console
        else [structlog.processors.JSONRenderer(ensure_ascii=False), _json_without_controls]
    )
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.PositionalArgumentsFormatter(),
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_detailed_enough)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *rendered,
                _Strike(secret),
            ],
        )
    )
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(level.upper())
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
        handler.close()
        structlog.reset_defaults()


def _detailed_enough(record: logging.LogRecord) -> bool:
    """Whether a line may be logged: a library's debug lines hold questions, members and tokens."""
    return record.levelno >= logging.INFO or record.name.split(".")[0] in OURS


def _without_controls(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """Spell out control characters; a traceback keeps its lines."""
    return {
        key: visible(value, lines=key in {"exception", "stack"})
        if isinstance(value, str)
        else _printable(value)
        for key, value in event.items()
    }


def _printable(value: object) -> object:
    """Return a number as it is, and anything else as Python writes it, made visible."""
    return value if isinstance(value, int | float) or value is None else visible(repr(value))


def _json_without_controls(_logger: WrappedLogger, _name: str, line: EventDict | str) -> str:
    return visible_json(str(line))


class _Strike:
    """The last step: takes the secret, and interactions' tokens, out of the finished line."""

    def __init__(self, secret: str | None) -> None:
        self._secret = secret

    def __call__(self, _logger: WrappedLogger, _name: str, line: EventDict | str) -> str:
        text = _TOKEN_IN_URL.sub(r"\1[token]", str(line))
        return text.replace(self._secret, "[token]") if self._secret else text

"""Log lines: structured, torn down with the run, and never with the token in them."""

from __future__ import annotations

import logging
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

import structlog

if TYPE_CHECKING:
    from collections.abc import Generator

    from structlog.typing import EventDict, Processor, WrappedLogger


@contextmanager
def logging_to_stderr(
    level: str, style: Literal["auto", "console", "json"], secret: str | None = None
) -> Generator[None]:
    """Log to standard error for as long as the context lasts, discord.py's own lines included.

    ``secret`` is struck out wherever it would appear, tracebacks included.
    """
    console = style == "console" or (style == "auto" and sys.stderr.isatty())
    renderer: Processor = (
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if console
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if not console:
        shared.append(structlog.processors.format_exc_info)
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
    handler.addFilter(_in_one_line)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                renderer,
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


def _in_one_line(record: logging.LogRecord) -> bool:
    """Take the traceback off discord.py's word of a lost connection; its reason stays.

    It reconnects by itself: an outage is no fault of the program, and shows a line each try.
    """
    if record.name == "discord.client" and record.exc_info and "reconnect" in str(record.msg):
        error = record.exc_info[1]
        record.msg = f"{record.getMessage()} ({str(error) or type(error).__name__})"
        record.args, record.exc_info, record.exc_text = (), None, None
    return True


class _Strike:
    """The last step: takes a secret out of the finished line."""

    def __init__(self, secret: str | None) -> None:
        self._secret = secret

    def __call__(self, _logger: WrappedLogger, _name: str, line: EventDict | str) -> str:
        text = str(line)
        return text.replace(self._secret, "[token]") if self._secret else text

"""What a change of a question brings about: the moderators' messages, the board, word to its asker.

One worker does it, an AMA after another, each message once however often it was wanted meanwhile:
two hundred questions in a minute are a few messages. What it can't do, or a crash keeps it from,
is found on record and done later.
"""

from __future__ import annotations

import structlog

log = structlog.get_logger(__name__)

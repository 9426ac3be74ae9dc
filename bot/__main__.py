"""``python -m bot`` and the ``verbatim`` script: the same program."""

from __future__ import annotations

from bot.cli import main

if __name__ == "__main__":
    main()

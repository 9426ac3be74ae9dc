"""How a press tells the worker in ``posting.py`` that something changed."""

from __future__ import annotations

from typing import Protocol, cast

from discord import Client
from discord.ext import commands as ext

from bot.ama.model import Question

WORKER = "AmaPosting"


class Worker(Protocol):
    """What ``posting.py`` does."""

    def soon(self, guild_id: int, ama_id: int, question_id: int | None = None) -> None:
        """Show what became of a question wherever it is shown, and tell who waits for it."""


def question_changed(client: Client, question: Question) -> None:
    """Let the messages that show a question follow it, and its asker know, soon."""
    changed_in(client, question.guild_id, question.ama_id, question.id)


def changed_in(client: Client, guild_id: int, ama_id: int, question_id: int | None) -> None:
    """Do the same for a question, or for an AMA, by its id."""
    worker = cast("ext.Bot", client).get_cog(WORKER)
    if worker is not None:
        cast("Worker", worker).soon(guild_id, ama_id, question_id)

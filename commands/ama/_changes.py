"""Tells the worker in ``posting.py`` that something changed."""

from __future__ import annotations

from discord import Client

from bot.ama.model import Question
from bot.client import services_of


def question_changed(client: Client, question: Question) -> None:
    """Have the messages that show a question follow it, and its asker hear of it, soon."""
    changed_in(client, question.guild_id, question.ama_id, question.id)


def changed_in(client: Client, guild_id: int, ama_id: int, question_id: int | None) -> None:
    """Do the same for a question, or for an AMA, by its id."""
    amas = services_of(client).records.amas
    amas.to_show.emit(guild_id, ama_id, question_id)

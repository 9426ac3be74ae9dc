"""How a row of the query log is told: when, who, where, what was asked and what came back."""

from __future__ import annotations

from bot.i18n import gettext
from bot.records import Query, short_name
from bot.records.feedback import Votes
from commands._core.markdown import bold, code, escape, first_words, moment, small

MAX_ASKED = 200
"""How much of what was asked stands in a list, in UTF-16 units; all of it stands under Show."""
MAX_CITATIONS = 3


def asker_mention(query: Query) -> str:
    return person(query.user_id)


def person(kept: int | None) -> str:
    """Return what somebody is kept as: a mention, a pseudonym, or a word for nobody."""
    if kept is not None and kept > 0:
        return f"<@{kept}>"
    name = short_name(kept)
    return gettext("logs-nobody") if name is None else gettext("logs-pseudonym", name=name)


def channel_mention(query: Query) -> str:
    return gettext("logs-nowhere") if query.channel_id is None else f"<#{query.channel_id}>"


def query_summary(query: Query, votes: Votes | None = None, *, asker: str | None = None) -> str:
    """Return a row of a list: three short lines; ``asker`` stands in place of who asked."""
    by = asker_mention(query) if asker is None else asker
    head = " · ".join(
        [moment(query.asked_at), by, channel_mention(query), code(f"/{query.command}")]
    )
    return "\n".join([head, asked(query.question), small(came_back(query, votes))])


def asked(question: str) -> str:
    """Return what was asked on one line: its first words, where it is long."""
    words = first_words(question, MAX_ASKED)
    return bold(words) if words else gettext("logs-no-words")


def came_back(query: Query, votes: Votes | None = None) -> str:
    """Return what came back: the outcome, what was cited, how sure, and what members say of it."""
    parts = [outcome(query), *([gettext("logs-picked")] if query.picked else [])]
    citations = list(dict.fromkeys(one.citation for one in query.shown))
    parts += map(code, citations[:MAX_CITATIONS])
    if (more := len(citations) - MAX_CITATIONS) > 0:
        parts.append(gettext("logs-citations-more", count=more))
    if query.confidence is not None:
        parts.append(gettext("logs-confidence", percent=int(query.confidence * 100)))
    if votes and votes.answers:
        parts.append(gettext("logs-votes-answers", count=votes.answers))
    if votes and votes.doesnt:
        parts.append(gettext("logs-votes-doesnt", count=votes.doesnt))
    return " · ".join(parts)


def outcome(query: Query) -> str:
    return gettext(f"logs-{query.outcome}")


def correction_lines(query: Query) -> list[str]:
    """Return the line that says which words were put right, if any."""
    if not query.corrections:
        return []
    searched = ", ".join(bold(one.searched) for one in query.corrections)
    typed = ", ".join(escape(one.typed) for one in query.corrections)
    return [small(gettext("logs-corrected", searched=searched, typed=typed))]

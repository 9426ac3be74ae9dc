"""How a record of the audit is told: what was done, and with what, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.i18n import LANGUAGES, gettext
from bot.records import Act
from bot.records.audit import FADED, LIMITED, OPERATORS, REGRESSIONS
from commands._core.markdown import code, escape, moment
from commands.logs._filters import filter_facts, filter_of
from commands.logs._rows import person
from commands.logs.export import ACTION as EXPORT
from commands.logs.marks import ACTION as RIGHT
from commands.logs.recent import ACTION as RECENT

RETENTION = "retention"
"""What the bot does by itself: see ``Erasing.expire``."""
LIMITS = {"member": "audit-limited-member", "server": "audit-limited-server"}
NAMES = {
    "answers": "option-settings-answers",
    "threshold": "option-settings-confidence",
    "closest": "option-settings-closest",
    "language": "option-settings-language",
    "moderators": "option-settings-moderators",
    "rate": "option-settings-rate",
    "retention": "option-settings-retention",
    "identities": "option-settings-identities",
    "zone": "option-settings-zone",
    "reset": "option-settings-reset",
    "what": "option-logs-feed-what",
    "channel": "option-logs-feed-channel",
    "stopped": "audit-stopped",
    "words": "option-logs-hold-add-words",
    "role": "audit-role",
    "reason": "option-logs-block-reason",
    "query": "option-logs-show-query",
    "state": "option-logs-unanswered-state",
    "order": "option-logs-unanswered-order",
    "format": "option-logs-export-format",
    "since": "option-logs-stats-since",
    "until": "option-logs-stats-until",
    "title": "option-ama-create-title",
    "guest": "option-ama-create-guest",
    "headline": "option-ama-create-headline",
    "opens": "option-ama-create-opens",
    "closes": "option-ama-create-closes",
    "queue": "option-ama-create-queue",
    "each": "option-ama-create-each",
    "anonymous": "option-ama-create-anonymous",
    "without": "option-ama-edit-without",
    "before": "audit-before",
    "reopened": "audit-reopened",
    "group": "audit-group",
    "asked": "audit-asked",
    "right": "audit-right",
    "member": "option-logs-recent-member",
    "ama": "audit-ama",
    "question": "option-ask-question",
    "decided": "audit-decided",
    "into": "audit-into",
    "count": "audit-count",
}
"""What a detail is called: as the command's option is, where it has one."""
VALUES = {
    "everyone": "choice-everyone",
    "asker": "choice-asker",
    "all": "choice-all",
    "open": "unanswered-open",
    "covered": "unanswered-covered",
    "out_of_scope": "unanswered-out-of-scope",
    "needs_source": "unanswered-needs-source",
    "regressions": "regressions-title",
    "newest": "choice-newest",
    "most": "choice-most-asked",
    "none": "choice-none",
    "off": "choice-off",
    "unanswered": "choice-not-answered",
    "refused": "choice-not-answered",
    "gone": "audit-gone",
    "locked": "audit-locked",
    "member": "choice-member",
    "pseudonym": "choice-pseudonym",
    "approve": "button-ama-approve",
    "hold": "button-ama-hold",
    "decline": "button-ama-decline",
    "merge": "button-ama-merge",
}
ACTIONS = {
    RIGHT: "audit-right-passage",
    REGRESSIONS: "audit-regressions",
    "settings words": "audit-words",
    "settings words add": "audit-words-add",
    "settings words remove": "audit-words-remove",
}
"""What is done otherwise than by a command."""
RIGHTS = {"none": "audit-right-none", "taken back": "audit-right-back"}
SHOWN: dict[str, Callable[[Any], str]] = {
    "moderators": "<@&{}>".format,
    "role": "<@&{}>".format,
    "channel": "<#{}>".format,
    "member": person,
    "guest": "<@{}>".format,
    "queue": "<#{}>".format,
    "anonymous": lambda value: gettext("audit-yes" if value else "audit-no"),
    "reopened": lambda value: gettext("audit-yes" if value else "audit-no"),
    "opens": lambda value: moment(datetime.fromisoformat(value), "f"),
    "closes": lambda value: moment(datetime.fromisoformat(value), "f"),
    "until": lambda value: moment(datetime.fromisoformat(value), "f"),
    "language": lambda value: LANGUAGES.get(value, escape(str(value))),
}
"""How a value is shown, by what the detail is."""
_CHOSEN = {"answers", "identities", "state", "before", "order", "decided", "what", "stopped"}


def action(act: Act) -> str:
    """Return what was done: the command, or what the bot did by itself."""
    if act.action == LIMITED:
        return gettext(LIMITS[act.details["limit"]], times=str(act.details["times"]))
    return gettext(ACTIONS[act.action]) if act.action in ACTIONS else escape(act.action)


def details(act: Act) -> list[str]:
    """Return with what it was done, fact by fact."""
    if FADED in act.details:
        return [gettext("audit-faded")]
    if act.action == RECENT or act.action in OPERATORS:
        return filter_facts(filter_of(act.details))
    if act.action == EXPORT:
        asked = {name: value for name, value in act.details.items() if name != "format"}
        value = gettext(f"choice-{act.details['format']}")
        return [
            gettext("audit-detail", name=_name("format"), value=value),
            *filter_facts(filter_of(asked)),
        ]
    if act.action == LIMITED:
        return [gettext("logs-by-member", value=person(act.details.get("member")))]
    if act.action == RETENTION:
        kept = gettext("settings-retention", days=act.details["days"])
        left = [] if act.details.get("verified") else [gettext("audit-unverified")]
        return [gettext("audit-erased", count=act.details["erased"]), kept, *left]
    return [
        gettext("audit-detail", name=_name(name), value=_value(name, value))
        for name, value in act.details.items()
    ]


def _name(name: str) -> str:
    """Return what a detail is called; one that isn't known, of a later version, as it stands."""
    return gettext(NAMES[name]) if name in NAMES else code(name)


def _value(name: str, value: Any) -> str:
    if name in {"threshold", "closest"}:
        return f"{value * 100:g}"
    if name in SHOWN:
        return SHOWN[name](value)
    if name == "reset":
        return gettext(NAMES.get("threshold" if value == "confidence" else value, VALUES["all"]))
    if name == "right" and value in RIGHTS:
        return gettext(RIGHTS[value])
    return gettext(VALUES[value]) if name in _CHOSEN and value in VALUES else escape(str(value))

"""What Discord shows of the commands themselves, out of the catalogue.

Their names in the code are the English ones, which whoever's Discord is in a language that we lack
sees too. All else, and every other language, stands in the catalogue under the command's name:
``command-ask``, ``command-ask-description``, ``option-ask-question`` and so on.
"""

from __future__ import annotations

from typing import Any

from discord import Locale
from discord.app_commands import (
    Choice,
    Command,
    CommandTree,
    ContextMenu,
    Group,
    Parameter,
    TranslationContextLocation,
    TranslationContextTypes,
    Translator,
    describe,
    locale_str,
)

from bot.i18n import ENGLISH, catalogue, language_of

_LANGUAGES = {locale: language_of(locale.value) for locale in Locale}
_DESCRIPTIONS = {
    TranslationContextLocation.command_description,
    TranslationContextLocation.group_description,
    TranslationContextLocation.parameter_description,
}


class CommandTranslator(Translator):
    """Finds the name or the description of a command, an option or a choice in a language."""

    async def translate(
        self,
        string: locale_str,
        locale: Locale,
        context: TranslationContextTypes,
    ) -> str | None:
        """Return it; None where the English one serves."""
        language = _LANGUAGES[locale]
        if language == ENGLISH:  # most of Discord's locales: asked 10,000 times at each start
            return None
        key = catalogue_key(context.data)
        suffix = "-description" if context.location in _DESCRIPTIONS else ""
        try:
            return catalogue(language).gettext(f"{key}{suffix}")
        except KeyError:
            return None


def catalogue_key(named: object) -> str:
    """Return the catalogue's key for the name of a command, a group, an option or a choice."""
    match named:
        case Command() | Group():
            return f"command-{_hyphenate(named.qualified_name)}"
        case ContextMenu():
            return f"menu-{_hyphenate(named.name)}"
        case Parameter():
            return f"option-{_hyphenate(named.command.qualified_name)}-{_hyphenate(named.name)}"
        case Choice():
            return f"choice-{_hyphenate(named.name)}"
        case _:
            raise TypeError(named)


def describe_all(tree: CommandTree[Any]) -> None:
    """Give every command and option its English description.

    Raises ``KeyError`` for what has none in the catalogue.
    """
    english = catalogue(ENGLISH)
    for one in tree.walk_commands():
        one.description = english.gettext(f"{catalogue_key(one)}-description")
        if isinstance(one, Command):
            options = {
                option.name: locale_str(english.gettext(f"{catalogue_key(option)}-description"))
                for option in one.parameters
            }
            describe(**options)(one)


def _hyphenate(name: str) -> str:
    return name.lower().replace(" ", "-").replace("_", "-")

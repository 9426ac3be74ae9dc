"""Discord's surface: one file for each family of commands; those with a leading ``_`` are shared.

Inside this package, take names from ``discord.ext.commands`` one by one
(``from discord.ext.commands import Cog``): the bare word ``commands`` is this package.
"""

from __future__ import annotations

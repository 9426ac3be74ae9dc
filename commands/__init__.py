"""Discord's surface: one file for each family of commands; those with a leading ``_`` are shared.

Inside this package, ``discord.ext.commands`` goes by the name of ``ext``
(``from discord.ext import commands as ext``): the bare word ``commands`` is this package.
"""

from __future__ import annotations

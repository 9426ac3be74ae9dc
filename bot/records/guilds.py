"""What a server's moderators set. Every function takes the server's id first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import aiosqlite

    from bot.records.database import Database

Audience = Literal["everyone", "asker"]


class GuildSettings:
    """Reads and writes the servers' settings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def answers(self, guild_id: int) -> Audience | None:
        """Return who sees answers in a server, None where the server hasn't said."""
        rows = await self._database.read(
            "SELECT answers FROM guild_setting WHERE guild_id = ?", (guild_id,)
        )
        return next((row["answers"] for row in rows), None)

    async def set_answers(self, guild_id: int, answers: Audience) -> None:
        """Set who sees answers in a server."""

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "INSERT INTO guild_setting (guild_id, answers) VALUES (?, ?) "
                "ON CONFLICT (guild_id) DO UPDATE SET answers = excluded.answers",
                (guild_id, answers),
            )

        await self._database.write(write)

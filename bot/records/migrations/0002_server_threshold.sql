-- A server may set its own threshold, and either setting without the other: what is NULL is left
-- to the operator. SQLite can't take a NOT NULL away, so the table is made anew.

CREATE TABLE new_guild_setting (
    guild_id INTEGER PRIMARY KEY,
    answers TEXT CHECK (answers IN ('everyone', 'asker')),
    threshold REAL CHECK (threshold BETWEEN 0 AND 1)  -- the confidence below which it refuses
) STRICT;

INSERT INTO new_guild_setting (guild_id, answers) SELECT guild_id, answers FROM guild_setting;
DROP TABLE guild_setting;
ALTER TABLE new_guild_setting RENAME TO guild_setting;

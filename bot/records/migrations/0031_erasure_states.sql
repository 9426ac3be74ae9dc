-- A request to be forgotten is kept as its receipt once its rows are gone: first until nothing of them
-- is left in the file, then for a while, so that who made it can see that. `user_id` goes with the
-- rows; `holder` is made of it and the request's id. What the bot erases by itself has a row until
-- nothing is left. SQLite can't change a CHECK, so the table is made anew.

CREATE TABLE new_erasure (
    id INTEGER PRIMARY KEY,              -- made by the program; what is younger stays
    what TEXT NOT NULL CHECK (what IN ('member', 'server', 'retention', 'names')),
    guild_id INTEGER,                    -- of a member's: NULL is outside a server
    everywhere INTEGER NOT NULL CHECK (everywhere IN (0, 1)),  -- 1: in all servers and outside
    user_id INTEGER,                     -- of a member's: NULL once its rows are gone
    holder BLOB,                         -- whose it is, from then on
    asked_at TEXT NOT NULL,              -- UTC, ISO 8601
    state TEXT NOT NULL CHECK (state IN ('requested', 'pending', 'verified')),
    questions INTEGER NOT NULL DEFAULT 0,  -- how many are gone so far
    feedback INTEGER NOT NULL DEFAULT 0,
    links INTEGER NOT NULL DEFAULT 0     -- rows that stay and no longer say who
) STRICT;

INSERT INTO new_erasure (
    id, what, guild_id, everywhere, user_id, asked_at, state, questions, feedback, links
) SELECT id, what, guild_id, everywhere, user_id, asked_at, 'requested', questions, feedback, links
FROM erasure;
DROP TABLE erasure;
ALTER TABLE new_erasure RENAME TO erasure;

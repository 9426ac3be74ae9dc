-- Members own their data: how long and under what name a server keeps what they asked, who wants
-- nothing kept, and what is still to be erased.

ALTER TABLE guild_setting ADD COLUMN retention INTEGER  -- days; NULL is left to the operator
    CHECK (retention BETWEEN 1 AND 3650);
ALTER TABLE guild_setting ADD COLUMN identities TEXT    -- NULL is 'member'
    CHECK (identities IN ('member', 'pseudonym', 'none'));

-- What turns a member's id into a pseudonym, which stands in its place in `user_id` as a number
-- below 0. Without the key nothing leads back.
CREATE TABLE pseudonym_key (
    guild_id INTEGER PRIMARY KEY,
    key BLOB NOT NULL                    -- 32 random bytes
) STRICT;

-- Who asked that no question of theirs is logged, in any server.
CREATE TABLE unlogged (
    user_id INTEGER PRIMARY KEY,
    since TEXT NOT NULL                  -- UTC, ISO 8601
) STRICT;

-- How many questions weren't logged: no person, no words.
CREATE TABLE unlogged_count (
    guild_id INTEGER NOT NULL,           -- 0 outside a server
    day TEXT NOT NULL,                   -- UTC, as 2026-11-22
    questions INTEGER NOT NULL,
    PRIMARY KEY (guild_id, day)
) STRICT, WITHOUT ROWID;

-- What is to be erased and isn't all gone yet. Its row is the last to go.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,              -- made by the program; what is younger stays
    what TEXT NOT NULL CHECK (what IN ('member', 'server')),
    guild_id INTEGER,                    -- of a member's: NULL is outside a server
    everywhere INTEGER NOT NULL CHECK (everywhere IN (0, 1)),  -- 1: in all servers and outside
    user_id INTEGER,                     -- NULL: all of the server
    asked_at TEXT NOT NULL,              -- UTC, ISO 8601
    questions INTEGER NOT NULL DEFAULT 0,  -- how many are gone so far
    feedback INTEGER NOT NULL DEFAULT 0,
    links INTEGER NOT NULL DEFAULT 0     -- rows that stay and no longer say who
) STRICT;

-- The servers that the bot is in, or was.
CREATE TABLE presence (
    guild_id INTEGER PRIMARY KEY,
    gone_since TEXT                      -- UTC, ISO 8601; NULL while the bot is there
) STRICT;

INSERT INTO presence (guild_id) SELECT guild_id FROM guild_setting;

CREATE INDEX vote_by_member ON vote (guild_id, user_id);
CREATE INDEX suggestion_by_member ON suggestion (guild_id, user_id);
CREATE INDEX withdrawal_by_member ON withdrawal (guild_id, user_id);
CREATE INDEX withheld_by_guild ON withheld (guild_id);
CREATE INDEX audit_by_actor ON audit (guild_id, actor_id);

-- What members say of an answer, one vote a person, never counted into ranking; what they suggest
-- to the moderators; and which shared answers were taken back. All of it goes with its query's row.

CREATE TABLE vote (
    query_id INTEGER NOT NULL REFERENCES query (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    guild_id INTEGER,                    -- NULL outside a server
    vote TEXT NOT NULL CHECK (vote IN ('answers', 'doesnt')),
    at TEXT NOT NULL,                    -- UTC, ISO 8601
    PRIMARY KEY (query_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE suggestion (
    query_id INTEGER NOT NULL REFERENCES query (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    guild_id INTEGER,
    citation TEXT,                       -- the passage that was picked, NULL for free words
    words TEXT,                          -- the member's own, NULL for a passage
    at TEXT NOT NULL,
    PRIMARY KEY (query_id, user_id),
    CHECK ((citation IS NULL) <> (words IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX suggestion_by_guild ON suggestion (guild_id, at);

CREATE TABLE withdrawal (
    query_id INTEGER PRIMARY KEY REFERENCES query (id) ON DELETE CASCADE,  -- the shared answer's
    user_id INTEGER NOT NULL,            -- who took it back: who shared it, or a moderator
    guild_id INTEGER,
    at TEXT NOT NULL
) STRICT;

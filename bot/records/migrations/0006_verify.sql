-- A message that was checked is on record as well. SQLite can't change a CHECK, so the table is made
-- anew; what refers to its rows stays as it is.

CREATE TABLE new_query (
    id INTEGER PRIMARY KEY,              -- made by the program; rises with time
    asked_at TEXT NOT NULL,              -- UTC, ISO 8601
    guild_id INTEGER,                    -- NULL outside a server
    channel_id INTEGER,
    user_id INTEGER,
    command TEXT NOT NULL CHECK (command IN ('ask', 'topic', 'read', 'verify')),
    question TEXT NOT NULL,              -- as typed; for 'verify' the text that was checked
    outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'refused')),
    confidence REAL CHECK (confidence BETWEEN 0 AND 1),  -- NULL where nothing was ranked
    corpus_version TEXT NOT NULL,
    latency_ms REAL NOT NULL,            -- from the interaction's arrival to the row's making
    locale TEXT,                         -- the member's, as Discord gives it
    private INTEGER NOT NULL CHECK (private IN (0, 1)),  -- 1: only the asker saw the answer
    via TEXT NOT NULL CHECK (via IN ('command', 'button')),  -- typed, or pressed on a reply
    corrections TEXT CHECK (corrections IS NULL OR json_valid(corrections))
) STRICT;

INSERT INTO new_query (
    id, asked_at, guild_id, channel_id, user_id, command, question, outcome, confidence,
    corpus_version, latency_ms, locale, private, via, corrections
) SELECT
    id, asked_at, guild_id, channel_id, user_id, command, question, outcome, confidence,
    corpus_version, latency_ms, locale, private, via, corrections
FROM query;
DROP TABLE query;
ALTER TABLE new_query RENAME TO query;

CREATE INDEX query_by_time ON query (asked_at);
CREATE INDEX query_by_guild ON query (guild_id, asked_at);

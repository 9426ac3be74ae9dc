-- The query log: one row for each question, topic or passage that somebody asked for,
-- written before its answer is sent, and one row for each span that was shown for it.

CREATE TABLE query (
    id INTEGER PRIMARY KEY,              -- made by the program; rises with time
    asked_at TEXT NOT NULL,              -- UTC, ISO 8601
    guild_id INTEGER,                    -- NULL outside a server
    channel_id INTEGER,
    user_id INTEGER,
    command TEXT NOT NULL CHECK (command IN ('ask', 'topic', 'read')),
    question TEXT NOT NULL,              -- as typed
    outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'refused')),
    confidence REAL CHECK (confidence BETWEEN 0 AND 1),  -- NULL where nothing was ranked
    corpus_version TEXT NOT NULL,
    latency_ms REAL NOT NULL,            -- from the interaction's arrival to the row's making
    locale TEXT,                         -- the member's, as Discord gives it
    private INTEGER NOT NULL CHECK (private IN (0, 1)),  -- 1: only the asker saw the answer
    via TEXT NOT NULL CHECK (via IN ('command', 'button'))  -- typed, or pressed on a reply
) STRICT;

CREATE INDEX query_by_time ON query (asked_at);
CREATE INDEX query_by_guild ON query (guild_id, asked_at);

CREATE TABLE shown (
    query_id INTEGER NOT NULL REFERENCES query (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,           -- 0 is the first quote
    citation TEXT NOT NULL,
    source TEXT NOT NULL,                -- the source's slug
    start INTEGER NOT NULL,              -- code points into the source's text
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (query_id, position)
) STRICT, WITHOUT ROWID;

-- What a server's moderators set.
CREATE TABLE guild_setting (
    guild_id INTEGER PRIMARY KEY,
    answers TEXT NOT NULL CHECK (answers IN ('everyone', 'asker'))
) STRICT;

-- The commands that Discord was last told of, so that it is told again only when they change.
CREATE TABLE command_sync (
    scope TEXT PRIMARY KEY,              -- application id and server id, or "global"
    payload_sha256 TEXT NOT NULL,
    synced_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

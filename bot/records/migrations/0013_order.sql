-- Keeping order: how often a member may ask, who is blocked, and what moderators are told of in a
-- channel of theirs.

ALTER TABLE guild_setting ADD COLUMN rate INTEGER;  -- a member's questions a minute; 0: no limit

CREATE TABLE block (
    guild_id INTEGER NOT NULL,
    target_id INTEGER NOT NULL,          -- a member, or a role
    kind TEXT NOT NULL CHECK (kind IN ('member', 'role')),
    at TEXT NOT NULL,                    -- UTC, ISO 8601
    by_id INTEGER NOT NULL,              -- the moderator
    until TEXT,                          -- UTC, ISO 8601; NULL: until it is lifted
    reason TEXT,                         -- as the moderator typed it; who is blocked reads it
    PRIMARY KEY (guild_id, target_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE feed (
    guild_id INTEGER PRIMARY KEY,
    channel_id INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('refused', 'all')),
    stopped TEXT CHECK (stopped IN ('gone', 'locked'))  -- why nothing is posted for now
) STRICT;

-- What is still to be posted. A row comes with its query, in the same transaction, and goes once it
-- was posted; rows of one message share a batch, so that a message is never posted twice.
CREATE TABLE feed_due (
    guild_id INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
    query_id INTEGER NOT NULL,
    batch INTEGER,
    PRIMARY KEY (guild_id, query_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER feed_query AFTER INSERT ON query
WHEN NEW.guild_id IS NOT NULL
BEGIN
    INSERT INTO feed_due (guild_id, query_id)
    SELECT NEW.guild_id, NEW.id FROM feed
    WHERE guild_id = NEW.guild_id AND stopped IS NULL AND (what = 'all' OR what = NEW.outcome);
END;

CREATE TRIGGER feed_query_gone BEFORE DELETE ON query
WHEN OLD.guild_id IS NOT NULL
BEGIN
    DELETE FROM feed_due WHERE guild_id = OLD.guild_id AND query_id = OLD.id;
END;

-- Words whose queries aren't posted, as a moderator typed them.
CREATE TABLE held_words (
    guild_id INTEGER NOT NULL,
    words TEXT NOT NULL,
    at TEXT NOT NULL,                    -- UTC, ISO 8601
    by_id INTEGER NOT NULL,
    PRIMARY KEY (guild_id, words)
) STRICT, WITHOUT ROWID;

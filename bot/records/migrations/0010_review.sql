-- What moderators look through: rows by who, where, outcome and words, newest first, at any size.
-- An id rises with time, so an index that ends in it (all of these do) also serves a span of time.

ALTER TABLE query ADD COLUMN words TEXT       -- JSON array: the question's words, analysed, each once
    CHECK (words IS NULL OR json_valid(words));

DROP INDEX query_by_time;
DROP INDEX query_by_guild;
CREATE INDEX query_by_guild ON query (guild_id);
CREATE INDEX query_by_member ON query (guild_id, user_id);
CREATE INDEX query_by_channel ON query (guild_id, channel_id);
CREATE INDEX query_by_outcome ON query (guild_id, outcome);
CREATE INDEX query_by_command ON query (guild_id, command);
CREATE INDEX vote_by_guild ON vote (guild_id, vote, query_id);

-- Where each word was asked. It follows `query.words` by itself.
CREATE TABLE query_word (
    guild_id INTEGER NOT NULL,
    word TEXT NOT NULL,
    query_id INTEGER NOT NULL,
    PRIMARY KEY (guild_id, word, query_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER query_words AFTER INSERT ON query
WHEN NEW.guild_id IS NOT NULL AND NEW.words IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO query_word
    SELECT NEW.guild_id, value, NEW.id FROM json_each(NEW.words);
END;

CREATE TRIGGER query_words_gone BEFORE DELETE ON query
WHEN OLD.guild_id IS NOT NULL AND OLD.words IS NOT NULL
BEGIN
    DELETE FROM query_word
    WHERE guild_id = OLD.guild_id AND query_id = OLD.id
      AND word IN (SELECT value FROM json_each(OLD.words));
END;

-- Who moderates beside those who may manage the server: a role that it names.
ALTER TABLE guild_setting ADD COLUMN moderators INTEGER;

-- What moderators (and, with no actor, the bot by itself) did. It is kept as long as the server is.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,              -- made by the program; rises with time
    guild_id INTEGER NOT NULL,
    at TEXT NOT NULL,                    -- UTC, ISO 8601
    actor_id INTEGER,                    -- NULL: the bot by itself, or the operator
    action TEXT NOT NULL,                -- what was done, as `logs recent` or `settings`
    details TEXT NOT NULL CHECK (json_valid(details))  -- a JSON object: with what
) STRICT;

CREATE INDEX audit_by_guild ON audit (guild_id);

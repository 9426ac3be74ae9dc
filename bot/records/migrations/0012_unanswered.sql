-- Questions that were refused, or that somebody says the answer doesn't answer, near-duplicates in a
-- group (bot/search/likeness.py); which passage would have been right; and what a replay of the
-- log showed. What is erased from the log goes from all of them by itself.

-- A group's words and its wording are its rows': it has none of its own, and goes with its last row.
CREATE TABLE unanswered_group (
    id INTEGER PRIMARY KEY,              -- that of the row that it was made for
    guild_id INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'open'
        CHECK (state IN ('open', 'covered', 'out_of_scope', 'needs_source')),
    asked INTEGER NOT NULL DEFAULT 0,    -- how many rows
    first_id INTEGER NOT NULL,           -- its first row, whose words new ones are compared with
    latest_id INTEGER NOT NULL,
    marked INTEGER,                      -- the record in `audit` of who set the state, and when
    reopened INTEGER NOT NULL DEFAULT 0 CHECK (reopened IN (0, 1))  -- refused after 'covered'
) STRICT;

CREATE INDEX unanswered_group_by_latest ON unanswered_group (guild_id, state, latest_id);
CREATE INDEX unanswered_group_by_asked ON unanswered_group (guild_id, state, asked, id);

CREATE TABLE unanswered (
    query_id INTEGER PRIMARY KEY REFERENCES query (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL REFERENCES unanswered_group (id),
    words TEXT NOT NULL CHECK (json_valid(words))  -- JSON array: the question's, sorted
) STRICT;

CREATE INDEX unanswered_by_words ON unanswered (guild_id, words, group_id);
CREATE INDEX unanswered_by_group ON unanswered (group_id, query_id);

-- Which groups have a word in their first row.
CREATE TABLE unanswered_word (
    guild_id INTEGER NOT NULL,
    word TEXT NOT NULL,
    group_id INTEGER NOT NULL REFERENCES unanswered_group (id) ON DELETE CASCADE,
    PRIMARY KEY (guild_id, word, group_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX unanswered_word_by_group ON unanswered_word (group_id);

CREATE TRIGGER unanswered_joins AFTER INSERT ON unanswered
BEGIN
    UPDATE unanswered_group SET
        asked = asked + 1,
        first_id = min(first_id, NEW.query_id),
        latest_id = max(latest_id, NEW.query_id),
        reopened = reopened OR (state = 'covered' AND NEW.query_id > marked),
        state = CASE WHEN state = 'covered' AND NEW.query_id > marked THEN 'open' ELSE state END
    WHERE id = NEW.group_id;
    DELETE FROM unanswered_word WHERE group_id = NEW.group_id
        AND (SELECT first_id FROM unanswered_group WHERE id = NEW.group_id) = NEW.query_id;
    INSERT OR IGNORE INTO unanswered_word
    SELECT NEW.guild_id, value, NEW.group_id FROM json_each(NEW.words)
    WHERE (SELECT first_id FROM unanswered_group WHERE id = NEW.group_id) = NEW.query_id;
END;

CREATE TRIGGER unanswered_leaves AFTER DELETE ON unanswered
BEGIN
    UPDATE unanswered_group SET
        asked = asked - 1,
        latest_id = coalesce(
            (SELECT max(query_id) FROM unanswered WHERE group_id = OLD.group_id), latest_id)
    WHERE id = OLD.group_id;
    DELETE FROM unanswered_group WHERE id = OLD.group_id AND asked = 0;
    DELETE FROM unanswered_word WHERE group_id = OLD.group_id
        AND (SELECT first_id FROM unanswered_group WHERE id = OLD.group_id) = OLD.query_id;
    INSERT OR IGNORE INTO unanswered_word
    SELECT one.guild_id, word.value, one.group_id
    FROM unanswered AS one, json_each(one.words) AS word
    WHERE one.query_id = (SELECT min(query_id) FROM unanswered WHERE group_id = OLD.group_id)
        AND (SELECT first_id FROM unanswered_group WHERE id = OLD.group_id) = OLD.query_id;
    UPDATE unanswered_group
    SET first_id = (SELECT min(query_id) FROM unanswered WHERE group_id = OLD.group_id)
    WHERE id = OLD.group_id AND first_id = OLD.query_id;
END;

-- An answer that nobody votes down any more was no refusal.
CREATE TRIGGER vote_gone AFTER DELETE ON vote WHEN OLD.vote = 'doesnt'
BEGIN
    DELETE FROM unanswered WHERE query_id = OLD.query_id
        AND (SELECT outcome FROM query WHERE id = OLD.query_id) = 'answered'
        AND NOT EXISTS (SELECT 1 FROM vote WHERE query_id = OLD.query_id AND vote = 'doesnt');
END;

CREATE TRIGGER vote_turned AFTER UPDATE OF vote ON vote WHEN OLD.vote = 'doesnt'
BEGIN
    DELETE FROM unanswered WHERE query_id = OLD.query_id
        AND (SELECT outcome FROM query WHERE id = OLD.query_id) = 'answered'
        AND NOT EXISTS (SELECT 1 FROM vote WHERE query_id = OLD.query_id AND vote = 'doesnt');
END;

-- Which passage a moderator says is right for a question: one a query, the last one.
CREATE TABLE right_passage (
    query_id INTEGER PRIMARY KEY REFERENCES query (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    citation TEXT,                       -- NULL: none, the sources don't answer it
    user_id INTEGER NOT NULL,            -- the moderator
    at TEXT NOT NULL                     -- UTC, ISO 8601
) STRICT;

CREATE INDEX right_passage_by_guild ON right_passage (guild_id, query_id);

-- What a server's questions got when they were asked anew; a few of the last are kept.
CREATE TABLE replay (
    id INTEGER PRIMARY KEY,              -- the record in `audit` of who had it run, and when
    guild_id INTEGER NOT NULL,
    corpus_version TEXT NOT NULL,
    threshold REAL NOT NULL,
    asked INTEGER NOT NULL,              -- how many wordings were asked
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),  -- 0: the time ran out
    marked INTEGER NOT NULL,             -- how many questions with a mark were asked,
    right_then INTEGER NOT NULL,         -- how many of them were right when they were asked,
    right_now INTEGER NOT NULL           -- and how many are now
) STRICT;

CREATE INDEX replay_by_guild ON replay (guild_id);

CREATE TABLE replay_change (
    replay_id INTEGER NOT NULL REFERENCES replay (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    query_id INTEGER NOT NULL REFERENCES query (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('answered', 'refused', 'other')),
    confidence REAL NOT NULL,
    right_now INTEGER CHECK (right_now IN (0, 1)),  -- NULL: no passage is marked as right
    citation TEXT,                       -- its first quote now, NULL where it is refused
    source TEXT,
    start INTEGER,
    end INTEGER,
    text TEXT,
    PRIMARY KEY (replay_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX replay_change_by_query ON replay_change (query_id);

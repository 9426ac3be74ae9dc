-- Of somebody else's message that was checked the log has no more than its quotations, and whose it is,
-- so that its author can be forgotten too; the feed has nothing of it. An AMA's draft isn't logged.

ALTER TABLE query ADD COLUMN author_id INTEGER;  -- of a checked message; -2^62: of nobody to be named
CREATE INDEX query_by_author ON query (guild_id, author_id) WHERE author_id IS NOT NULL;

DROP TRIGGER feed_query;
CREATE TRIGGER feed_query AFTER INSERT ON query
WHEN NEW.guild_id IS NOT NULL AND NEW.author_id IS NULL
BEGIN
    INSERT INTO feed_due (guild_id, query_id)
    SELECT NEW.guild_id, NEW.id FROM feed
    WHERE guild_id = NEW.guild_id AND stopped IS NULL AND (what = 'all' OR what = NEW.outcome);
END;

-- What is on record so far doesn't say whether it was typed or somebody else's, nor which of the
-- questions without a name were drafts: such words go.
UPDATE query SET author_id = -4611686018427387904 WHERE command = 'verify' AND private = 1;
UPDATE query SET question = '' WHERE author_id IS NOT NULL
    OR (user_id IS NULL AND command = 'ask' AND private = 1
        AND question IN (SELECT text FROM ama_question UNION SELECT text FROM ama_draft));
DELETE FROM unanswered WHERE query_id IN (SELECT id FROM query WHERE question = '');
DELETE FROM feed_due WHERE query_id IN (SELECT id FROM query WHERE question = '');
DELETE FROM query_word WHERE query_id IN (SELECT id FROM query WHERE question = '');
UPDATE query SET words = NULL, corrections = NULL WHERE question = '';
INSERT INTO erasure (id, what, everywhere, asked_at, state)
SELECT 1, 'retention', 0, '2026-12-01T00:00:00+00:00', 'pending'
WHERE EXISTS (SELECT 1 FROM query WHERE question = '');

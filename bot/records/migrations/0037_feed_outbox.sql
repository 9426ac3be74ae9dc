-- The feed goes through the outbox: a row for what is to be posted in a server, and one for each message
-- that shows something erased. Triggers write them, so that no logged question costs a statement more.

-- A query is told of once its reply is on record as sent or refused; where that isn't known, as after a
-- kill, a minute after it was asked. due_at is '' for at once.
DROP TRIGGER feed_query;
CREATE TRIGGER feed_query AFTER INSERT ON query
WHEN NEW.guild_id IS NOT NULL AND NEW.author_id IS NULL
BEGIN
    INSERT INTO feed_due (guild_id, query_id)
    SELECT NEW.guild_id, NEW.id FROM feed
    WHERE guild_id = NEW.guild_id AND stopped IS NULL
        AND (what = 'all' OR NEW.outcome <> 'answered');
    INSERT INTO outbox (guild_id, kind, subject_id, user_id, item_id, due_at, created_at)
    SELECT guild_id, 'feed', 0, 0, 0,
        strftime('%Y-%m-%dT%H:%M:%S+00:00', NEW.asked_at, '+60 seconds'), NEW.asked_at
    FROM feed_due WHERE guild_id = NEW.guild_id AND query_id = NEW.id
    ON CONFLICT DO UPDATE SET revision = revision + 1;
END;

CREATE TRIGGER feed_query_answered AFTER UPDATE OF delivery ON query
WHEN NEW.guild_id IS NOT NULL
BEGIN
    UPDATE outbox SET due_at = '', revision = revision + 1
    WHERE guild_id = NEW.guild_id AND kind = 'feed' AND subject_id = 0 AND due_at > '';
END;

INSERT INTO outbox (guild_id, kind, subject_id, user_id, item_id, due_at, created_at)
SELECT DISTINCT guild_id, 'feed', 0, 0, 0, '', '' FROM feed_due;

-- How often something went that a message shows is its row's revision in the outbox.
DROP TRIGGER feed_named_gone;
CREATE TRIGGER feed_named_gone BEFORE DELETE ON query WHEN OLD.guild_id IS NOT NULL
BEGIN
    INSERT INTO outbox (guild_id, kind, subject_id, user_id, item_id, due_at, created_at)
    SELECT guild_id, 'feed-erasure', message_id, 0, 0, '', strftime('%Y-%m-%dT%H:%M:%S+00:00')
    FROM feed_named WHERE query_id = OLD.id
    ON CONFLICT DO UPDATE SET due_at = '', revision = revision + 1;
    DELETE FROM feed_named WHERE query_id = OLD.id;
END;

INSERT INTO outbox (guild_id, kind, subject_id, user_id, item_id, due_at, created_at)
SELECT guild_id, 'feed-erasure', message_id, 0, 0, '', '' FROM feed_message WHERE stale > 0;

CREATE TABLE feed_message_new (
    message_id INTEGER PRIMARY KEY,
    guild_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    told INTEGER NOT NULL  -- how many queries it tells of, by name or number
) STRICT;
INSERT INTO feed_message_new SELECT message_id, guild_id, channel_id, told FROM feed_message;
DROP TABLE feed_message;
ALTER TABLE feed_message_new RENAME TO feed_message;
CREATE INDEX feed_message_by_guild ON feed_message (guild_id);

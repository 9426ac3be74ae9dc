-- The messages that the feed posted, and which queries each names: what is erased is taken back from
-- Discord too. A message goes, or is drawn anew without them, as soon as Discord takes that.

CREATE TABLE feed_message (
    message_id INTEGER PRIMARY KEY,
    guild_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    told INTEGER NOT NULL,               -- how many queries it tells of, by name or number
    stale INTEGER NOT NULL DEFAULT 0     -- how often something that it shows went since it was drawn
) STRICT;

CREATE INDEX feed_message_stale ON feed_message (guild_id) WHERE stale > 0;
CREATE INDEX feed_message_by_guild ON feed_message (guild_id);

CREATE TABLE feed_named (
    query_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL REFERENCES feed_message (message_id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    PRIMARY KEY (query_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX feed_named_by_message ON feed_named (message_id);
CREATE INDEX feed_named_by_guild ON feed_named (guild_id);

CREATE TRIGGER feed_named_gone BEFORE DELETE ON query WHEN OLD.guild_id IS NOT NULL
BEGIN
    UPDATE feed_message SET stale = stale + 1
    WHERE message_id IN (SELECT message_id FROM feed_named WHERE query_id = OLD.id);
    DELETE FROM feed_named WHERE query_id = OLD.id;
END;

-- Whether a reply reached Discord, and which interactions were taken already.

-- 'unknown' until Discord has answered, where its answer was lost, and in older rows.
ALTER TABLE query ADD COLUMN delivery TEXT NOT NULL DEFAULT 'unknown'
    CHECK (delivery IN ('sent', 'refused', 'unknown'));
CREATE INDEX query_undelivered ON query (guild_id, id) WHERE delivery = 'refused';

-- The interactions that have a row, for as long as Discord could deliver them a second time. Nothing
-- leads from here to the row or to a person. A row goes with the first query an hour later.
CREATE TABLE interaction (
    id INTEGER PRIMARY KEY  -- Discord's, which holds the time it was made
) STRICT;

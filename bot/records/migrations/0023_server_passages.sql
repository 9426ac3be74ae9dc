-- Passages of a server's own sources (published AMAs) stand beside the operator's, walled.

ALTER TABLE passage ADD COLUMN guild_id INTEGER;      -- whose source it is; NULL: the operator's
ALTER TABLE passage ADD COLUMN withdrawn_at TEXT;     -- when its words were taken back: they are gone

CREATE INDEX passage_own ON passage (guild_id, source) WHERE guild_id IS NOT NULL;

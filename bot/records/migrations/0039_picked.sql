-- Whether the first quote of an answer is from the passage that a moderator's label picked.

ALTER TABLE query ADD COLUMN picked INTEGER NOT NULL DEFAULT 0;

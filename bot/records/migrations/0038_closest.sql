-- A server may set the confidence that the closest passages need; NULL is the operator's default.

ALTER TABLE guild_setting ADD COLUMN closest REAL CHECK (closest BETWEEN 0 AND 1);

-- The questions with a moderator's label or an answer that members called helpful whose passage the last
-- daily check found no longer shown. A new label, or one taken back, is another question to the next check.
CREATE TABLE regression (
    query_id INTEGER PRIMARY KEY REFERENCES query (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    kind TEXT NOT NULL                   -- see bot/moderation/regressions.py
) STRICT;

CREATE INDEX regression_by_guild ON regression (guild_id, query_id);

CREATE TRIGGER regression_labelled AFTER INSERT ON right_passage
BEGIN
    DELETE FROM regression WHERE query_id = NEW.query_id;
END;

CREATE TRIGGER regression_relabelled AFTER UPDATE ON right_passage
BEGIN
    DELETE FROM regression WHERE query_id = NEW.query_id;
END;

CREATE TRIGGER regression_unlabelled AFTER DELETE ON right_passage
BEGIN
    DELETE FROM regression WHERE query_id = OLD.query_id;
END;

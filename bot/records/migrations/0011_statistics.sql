-- What moderators look rows up by, together: an index for each way that "who" and "where" can be
-- given. Each ends in the id, so that one part of it is in the order of time.

DROP INDEX query_by_member;
DROP INDEX query_by_channel;
DROP INDEX query_by_outcome;
DROP INDEX query_by_command;
CREATE INDEX query_by_kind ON query (guild_id, command, outcome);
CREATE INDEX query_by_member ON query (guild_id, user_id, command, outcome);
CREATE INDEX query_by_channel ON query (guild_id, channel_id, command, outcome);
CREATE INDEX query_by_member_there ON query (guild_id, user_id, channel_id, command, outcome);
-- What a row that was found by its words or votes is looked up in, smaller than the row itself.
CREATE INDEX query_facts ON query (guild_id, id, user_id, channel_id, command, outcome);

-- What is counted for each server and day (UTC), so that figures of a million rows take no time.
-- Triggers keep it: what is erased is gone from the figures too.

CREATE TABLE day_count (
    guild_id INTEGER NOT NULL,
    day TEXT NOT NULL,                   -- UTC, YYYY-MM-DD
    command TEXT NOT NULL,
    outcome TEXT NOT NULL,
    queries INTEGER NOT NULL,
    PRIMARY KEY (guild_id, day, command, outcome)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_latency (
    guild_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    tenths INTEGER NOT NULL,             -- tenths of a millisecond, rounded to two digits
    queries INTEGER NOT NULL,
    PRIMARY KEY (guild_id, day, tenths)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_citation (
    guild_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    citation TEXT NOT NULL,
    quoted INTEGER NOT NULL,             -- how many quotes of it were shown
    led INTEGER NOT NULL,                -- how many of them were the first of their reply
    PRIMARY KEY (guild_id, day, citation)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER query_counted AFTER INSERT ON query WHEN NEW.guild_id IS NOT NULL
BEGIN
    INSERT INTO day_count
    VALUES (NEW.guild_id, substr(NEW.asked_at, 1, 10), NEW.command, NEW.outcome, 1)
    ON CONFLICT DO UPDATE SET queries = queries + 1;
    INSERT INTO day_latency
    VALUES (NEW.guild_id, substr(NEW.asked_at, 1, 10), CAST(CASE
        WHEN NEW.latency_ms < 10 THEN round(NEW.latency_ms * 10)
        WHEN NEW.latency_ms < 100 THEN round(NEW.latency_ms) * 10
        WHEN NEW.latency_ms < 1000 THEN round(NEW.latency_ms / 10) * 100
        WHEN NEW.latency_ms < 10000 THEN round(NEW.latency_ms / 100) * 1000
        ELSE round(NEW.latency_ms / 1000) * 10000
    END AS INTEGER), 1)
    ON CONFLICT DO UPDATE SET queries = queries + 1;
END;

CREATE TRIGGER shown_counted AFTER INSERT ON shown
BEGIN
    INSERT INTO day_citation
    SELECT guild_id, substr(asked_at, 1, 10), NEW.citation, 1, NEW.position = 0
    FROM query WHERE id = NEW.query_id AND guild_id IS NOT NULL
    ON CONFLICT DO UPDATE SET quoted = quoted + 1, led = led + excluded.led;
END;

-- When a row goes, what was shown for it would go only after it, when nothing says any more whose it
-- was: so it goes before it.
CREATE TRIGGER query_uncounted BEFORE DELETE ON query
BEGIN
    DELETE FROM shown WHERE query_id = OLD.id;
    UPDATE day_count SET queries = queries - 1
    WHERE guild_id = OLD.guild_id AND day = substr(OLD.asked_at, 1, 10)
      AND command = OLD.command AND outcome = OLD.outcome;
    UPDATE day_latency SET queries = queries - 1
    WHERE guild_id = OLD.guild_id AND day = substr(OLD.asked_at, 1, 10) AND tenths = CAST(CASE
        WHEN OLD.latency_ms < 10 THEN round(OLD.latency_ms * 10)
        WHEN OLD.latency_ms < 100 THEN round(OLD.latency_ms) * 10
        WHEN OLD.latency_ms < 1000 THEN round(OLD.latency_ms / 10) * 100
        WHEN OLD.latency_ms < 10000 THEN round(OLD.latency_ms / 100) * 1000
        ELSE round(OLD.latency_ms / 1000) * 10000
    END AS INTEGER);
END;

CREATE TRIGGER shown_uncounted BEFORE DELETE ON shown
BEGIN
    UPDATE day_citation SET quoted = quoted - 1, led = led - (OLD.position = 0)
    WHERE guild_id = (SELECT guild_id FROM query WHERE id = OLD.query_id)
      AND day = (SELECT substr(asked_at, 1, 10) FROM query WHERE id = OLD.query_id)
      AND citation = OLD.citation;
END;

CREATE TRIGGER day_count_empty AFTER UPDATE ON day_count WHEN NEW.queries = 0
BEGIN
    DELETE FROM day_count
    WHERE guild_id = NEW.guild_id AND day = NEW.day
      AND command = NEW.command AND outcome = NEW.outcome;
END;

CREATE TRIGGER day_latency_empty AFTER UPDATE ON day_latency WHEN NEW.queries = 0
BEGIN
    DELETE FROM day_latency
    WHERE guild_id = NEW.guild_id AND day = NEW.day AND tenths = NEW.tenths;
END;

CREATE TRIGGER day_citation_empty AFTER UPDATE ON day_citation WHEN NEW.quoted = 0
BEGIN
    DELETE FROM day_citation
    WHERE guild_id = NEW.guild_id AND day = NEW.day AND citation = NEW.citation;
END;

INSERT INTO day_count
SELECT guild_id, substr(asked_at, 1, 10), command, outcome, count(*)
FROM query WHERE guild_id IS NOT NULL GROUP BY 1, 2, 3, 4;

INSERT INTO day_latency
SELECT guild_id, substr(asked_at, 1, 10), CAST(CASE
    WHEN latency_ms < 10 THEN round(latency_ms * 10)
    WHEN latency_ms < 100 THEN round(latency_ms) * 10
    WHEN latency_ms < 1000 THEN round(latency_ms / 10) * 100
    WHEN latency_ms < 10000 THEN round(latency_ms / 100) * 1000
    ELSE round(latency_ms / 1000) * 10000
END AS INTEGER), count(*)
FROM query WHERE guild_id IS NOT NULL GROUP BY 1, 2, 3;

INSERT INTO day_citation
SELECT guild_id, substr(asked_at, 1, 10), citation, count(*), sum(position = 0)
FROM shown JOIN query ON query.id = shown.query_id WHERE guild_id IS NOT NULL GROUP BY 1, 2, 3;

-- What somebody reads who opens the file with another program (docs/datasette.md). Times are UTC; ids
-- of Discord's are texts, because a browser rounds numbers that long.

CREATE VIEW asked AS
SELECT
    CAST(id AS TEXT) AS query,
    substr(asked_at, 1, 10) || ' ' || substr(asked_at, 12, 8) AS asked_at,
    CAST(guild_id AS TEXT) AS server,
    CAST(channel_id AS TEXT) AS channel,
    CAST(user_id AS TEXT) AS member,
    '/' || command AS command,
    question,
    outcome,
    CAST(round(confidence * 100) AS INTEGER) AS confidence_percent,
    (SELECT group_concat(citation, ', ') FROM (
        SELECT citation FROM shown WHERE query_id = query.id
        GROUP BY citation ORDER BY min(position))) AS citations,
    (SELECT count(*) FROM vote WHERE query_id = query.id AND vote = 'answers') AS answers_it,
    (SELECT count(*) FROM vote WHERE query_id = query.id AND vote = 'doesnt') AS doesnt,
    CASE private WHEN 1 THEN 'the asker' ELSE 'everyone' END AS seen_by,
    via AS asked_by,
    round(latency_ms, 1) AS latency_ms,
    locale AS language,
    corpus_version AS corpus
FROM query ORDER BY id DESC;

CREATE VIEW quotes AS
SELECT
    CAST(query_id AS TEXT) AS query,
    substr(asked_at, 1, 10) || ' ' || substr(asked_at, 12, 8) AS asked_at,
    CAST(guild_id AS TEXT) AS server,
    question,
    position + 1 AS place,
    citation,
    source,
    text AS words
FROM shown JOIN query ON query.id = shown.query_id ORDER BY shown.query_id DESC, position;

CREATE VIEW days AS
SELECT
    CAST(guild_id AS TEXT) AS server,
    day,
    sum(queries) AS queries,
    coalesce(sum(queries) FILTER (WHERE outcome = 'answered'), 0) AS answered,
    coalesce(sum(queries) FILTER (WHERE outcome = 'refused'), 0) AS refused,
    round(100.0 * coalesce(sum(queries) FILTER (WHERE outcome = 'answered'), 0) / sum(queries), 1)
        AS answered_percent
FROM day_count GROUP BY guild_id, day;

CREATE VIEW passages_quoted AS
SELECT
    CAST(guild_id AS TEXT) AS server,
    citation,
    sum(quoted) AS quoted,
    sum(led) AS quoted_first,
    min(day) AS first_day,
    max(day) AS last_day
FROM day_citation GROUP BY guild_id, citation;

CREATE VIEW feedback AS
SELECT
    substr(vote.at, 1, 10) || ' ' || substr(vote.at, 12, 8) AS at,
    CAST(vote.guild_id AS TEXT) AS server,
    CAST(vote.user_id AS TEXT) AS member,
    CASE vote WHEN 'answers' THEN 'answers it' ELSE 'doesn''t' END AS said,
    CAST(query_id AS TEXT) AS query,
    question,
    NULL AS better
FROM vote JOIN query ON query.id = vote.query_id
UNION ALL
SELECT
    substr(suggestion.at, 1, 10) || ' ' || substr(suggestion.at, 12, 8),
    CAST(suggestion.guild_id AS TEXT),
    CAST(suggestion.user_id AS TEXT),
    'a better passage',
    CAST(query_id AS TEXT),
    question,
    coalesce(citation, suggestion.words)
FROM suggestion JOIN query ON query.id = suggestion.query_id;

CREATE VIEW moderation AS
SELECT
    substr(at, 1, 10) || ' ' || substr(at, 12, 8) AS at,
    CAST(guild_id AS TEXT) AS server,
    CAST(actor_id AS TEXT) AS moderator,
    action,
    (SELECT group_concat(key || ': ' || value, ', ') FROM json_each(details)) AS details
FROM audit ORDER BY id DESC;

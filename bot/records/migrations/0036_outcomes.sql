-- A question has a third outcome, the closest passages. Which outcomes, logged commands, kinds of change and
-- choices of a feed there are is up to Python (filtering.py, review.py, feed.py): these checks go, so
-- that another one needs no migration. SQLite describes this way of dropping a CHECK, which leaves the
-- rows where they are (https://sqlite.org/lang_altertable.html#otheralter).

PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(replace(sql,
    ' CHECK (command IN (''ask'', ''topic'', ''read'', ''verify''))', ''),
    ' CHECK (outcome IN (''answered'', ''refused''))', '')
WHERE type = 'table' AND name = 'query';
UPDATE sqlite_schema SET sql = replace(sql,
    ' CHECK (kind IN (''answered'', ''refused'', ''other''))', '')
WHERE type = 'table' AND name = 'replay_change';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (what IN (''refused'', ''all''))', '')
WHERE type = 'table' AND name = 'feed';
PRAGMA writable_schema = RESET;

-- What wasn't answered are the closest passages and what found nothing; so with its feed.
UPDATE feed SET what = 'unanswered' WHERE what = 'refused';

DROP TRIGGER feed_query;
CREATE TRIGGER feed_query AFTER INSERT ON query
WHEN NEW.guild_id IS NOT NULL AND NEW.author_id IS NULL
BEGIN
    INSERT INTO feed_due (guild_id, query_id)
    SELECT NEW.guild_id, NEW.id FROM feed
    WHERE guild_id = NEW.guild_id AND stopped IS NULL
        AND (what = 'all' OR NEW.outcome <> 'answered');
END;

DROP VIEW days;
CREATE VIEW days AS
SELECT
    CAST(guild_id AS TEXT) AS server,
    day,
    sum(queries) AS queries,
    coalesce(sum(queries) FILTER (WHERE outcome = 'answered'), 0) AS answered,
    coalesce(sum(queries) FILTER (WHERE outcome = 'closest'), 0) AS closest,
    coalesce(sum(queries) FILTER (WHERE outcome = 'refused'), 0) AS refused,
    round(100.0 * coalesce(sum(queries) FILTER (WHERE outcome = 'answered'), 0) / sum(queries), 1)
        AS answered_percent
FROM day_count GROUP BY guild_id, day;

-- What the bot is to do or send unasked. A row is committed with the change that causes it, and goes
-- once it is done: nothing is lost, whenever the program stops.
CREATE TABLE outbox (
    guild_id INTEGER NOT NULL,
    kind TEXT NOT NULL,                  -- what is to be done: see commands/outbox.py
    subject_id INTEGER NOT NULL,         -- an AMA or a question
    user_id INTEGER NOT NULL,            -- who gets a direct message; 0: nobody
    item_id INTEGER NOT NULL,            -- what of it has changed; 0: nothing in particular
    due_at TEXT NOT NULL,                -- UTC, ISO 8601
    created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0, -- how often it changed again since
    PRIMARY KEY (guild_id, kind, subject_id, user_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_by_time ON outbox (due_at);
CREATE INDEX outbox_by_user ON outbox (guild_id, user_id) WHERE user_id > 0;

INSERT INTO outbox (guild_id, kind, subject_id, user_id, item_id, due_at, created_at)
SELECT guild_id, 'ama-clock', id, 0, 0, strftime('%Y-%m-%dT%H:%M:%S+00:00'), '' FROM ama
WHERE phase IN ('scheduled', 'open', 'paused');

INSERT INTO outbox (guild_id, kind, subject_id, user_id, item_id, due_at, created_at)
SELECT DISTINCT guild_id, 'ama-board', ama_id, 0, ifnull(question_id, 0),
       strftime('%Y-%m-%dT%H:%M:%S+00:00'), ''
FROM ama_step WHERE ama_step.id >
    ifnull((SELECT step_id FROM ama_drawn WHERE ama_drawn.ama_id = ama_step.ama_id), 0);

INSERT INTO outbox (guild_id, kind, subject_id, user_id, item_id, due_at, created_at)
SELECT DISTINCT guild_id, 'ama-board', ama_id, 0, 0, strftime('%Y-%m-%dT%H:%M:%S+00:00'), ''
FROM ama_post WHERE message_id IS NULL ON CONFLICT DO NOTHING;

INSERT INTO outbox (guild_id, kind, subject_id, user_id, item_id, due_at, created_at)
SELECT id.guild_id, 'ama-card', id.ama_id, 0, 0, strftime('%Y-%m-%dT%H:%M:%S+00:00'), '' FROM (
    SELECT guild_id, ama_id FROM ama_card WHERE stale > 0 OR message_id < 0
    UNION SELECT guild_id, ama_id FROM ama_question
    WHERE queue_message IS NULL AND state IN ('waiting', 'held')
) AS id;

INSERT INTO outbox (guild_id, kind, subject_id, user_id, item_id, due_at, created_at)
SELECT q.guild_id, 'ama-notice', q.id, p.user_id, 0, strftime('%Y-%m-%dT%H:%M:%S+00:00'),
       ifnull(t.at, '')
FROM ama_question AS q
JOIN (SELECT id AS question_id, user_id, 1 AS asked FROM ama_question WHERE user_id IS NOT NULL
      UNION ALL SELECT question_id, user_id, 0 FROM ama_joined) AS p ON p.question_id = q.id
LEFT JOIN ama_told AS t ON t.question_id = q.id AND t.user_id = p.user_id AND t.state = q.state
WHERE NOT ifnull(t.told, 0)
AND (q.state = 'answered' OR (p.asked AND q.state IN ('unclear', 'declined'))
     OR (q.state = 'withdrawn' AND NOT p.asked))
ON CONFLICT DO NOTHING;

DROP TABLE ama_told;
DROP TABLE ama_drawn;

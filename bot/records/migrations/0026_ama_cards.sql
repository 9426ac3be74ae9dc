-- The messages in moderators' channels, each with the channel that it stands in: it is drawn anew
-- there, wherever the queue is by now. One that shows somebody who was forgotten since is stale.
CREATE TABLE ama_card (
    message_id INTEGER PRIMARY KEY,
    ama_id INTEGER NOT NULL REFERENCES ama (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    stale INTEGER NOT NULL DEFAULT 0     -- how often something of it was forgotten since it was drawn
) STRICT;

CREATE INDEX ama_card_by_ama ON ama_card (ama_id);
CREATE INDEX ama_card_stale ON ama_card (guild_id, ama_id) WHERE stale > 0;

INSERT INTO ama_card (message_id, ama_id, guild_id, channel_id)
SELECT DISTINCT q.queue_message, q.ama_id, q.guild_id, a.queue_id
FROM ama_question AS q JOIN ama AS a ON a.id = q.ama_id
WHERE q.queue_message IS NOT NULL AND a.queue_id IS NOT NULL
ON CONFLICT DO NOTHING;

-- Who is told what became of a question: on record before the message is sent, so that one whose
-- sending was cut off is looked for, and sent if it isn't there.
CREATE TABLE ama_told (
    question_id INTEGER NOT NULL REFERENCES ama_question (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    state TEXT NOT NULL,                 -- what they are told: that it is in this state
    guild_id INTEGER NOT NULL,
    at TEXT NOT NULL,                    -- when it was about to be sent
    told INTEGER NOT NULL CHECK (told IN (0, 1)),  -- 1: sent, or not taken
    PRIMARY KEY (question_id, user_id, state)
) STRICT, WITHOUT ROWID;

CREATE INDEX ama_told_member ON ama_told (user_id);

INSERT INTO ama_told (question_id, user_id, state, guild_id, at, told)
SELECT q.id, p.user_id, s.value, q.guild_id, d.at, 1
FROM ama_question AS q
JOIN json_each('["answered", "unclear", "declined"]') AS s
JOIN (SELECT id AS question_id, user_id FROM ama_question WHERE user_id IS NOT NULL
      UNION SELECT question_id, user_id FROM ama_joined) AS p ON p.question_id = q.id
JOIN ama_done AS d ON d.ama_id = q.ama_id AND d.what = s.value || ':' || q.id || ':' || p.user_id;

DELETE FROM ama_done WHERE what LIKE 'answered:%' OR what LIKE 'unclear:%' OR what LIKE 'declined:%';

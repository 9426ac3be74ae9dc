-- What a member typed for an AMA and hasn't filed yet: kept before it is looked up, so that it isn't
-- lost. It goes when it is filed, when another question is joined in its place, or by its writer.
CREATE TABLE ama_draft (
    id INTEGER PRIMARY KEY,
    ama_id INTEGER NOT NULL REFERENCES ama (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    headline TEXT,
    anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
    text TEXT NOT NULL,
    words TEXT NOT NULL CHECK (json_valid(words)),
    at TEXT NOT NULL
) STRICT;

CREATE INDEX ama_draft_writer ON ama_draft (user_id, guild_id, ama_id);
CREATE INDEX ama_draft_by_ama ON ama_draft (ama_id);

-- The questions that a message in the moderators' channel shows, and those that none shows yet.
CREATE INDEX ama_question_queue ON ama_question (ama_id, queue_message);

-- The messages that show an AMA to everyone, by what each shows: "overview:1", "question:<id>:2",
-- "notice:opened". It is on record before it is sent, so that a message that was sent and not yet
-- kept is looked for and not sent again.
CREATE TABLE ama_post (
    ama_id INTEGER NOT NULL REFERENCES ama (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    channel_id INTEGER NOT NULL,
    message_id INTEGER,                  -- NULL: meant to be sent
    drawn TEXT,                          -- a hash of what it shows
    at TEXT NOT NULL,                    -- when it was meant to be sent
    PRIMARY KEY (ama_id, what)
) STRICT, WITHOUT ROWID;

-- How much of what was done to an AMA its messages show: the id of the last step drawn.
CREATE TABLE ama_drawn (
    ama_id INTEGER PRIMARY KEY REFERENCES ama (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    step_id INTEGER NOT NULL
) STRICT;

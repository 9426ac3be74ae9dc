-- Hosted Q&As. States are checked by the program (bot/ama/states.py) within the transaction that
-- changes them; every step is on record in ama_step.

CREATE TABLE ama (
    id INTEGER PRIMARY KEY,              -- made by the program; rises with time
    guild_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    guest_id INTEGER NOT NULL,
    headline TEXT NOT NULL,              -- who the guest is, as it is published
    host TEXT,
    opens_at TEXT NOT NULL,              -- UTC, ISO 8601; as planned
    closes_at TEXT NOT NULL,
    channel_id INTEGER NOT NULL,         -- where answered questions are shown
    queue_id INTEGER,                    -- the moderators' channel; NULL: unmoderated
    asker_role INTEGER,                  -- who may ask; NULL: everyone
    per_member INTEGER CHECK (per_member > 0),  -- how many questions each; NULL: any number
    anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),  -- 1: members may ask unnamed
    phase TEXT NOT NULL CHECK (phase IN ('scheduled', 'open', 'paused', 'closed', 'cancelled')),
    asked INTEGER NOT NULL DEFAULT 0,    -- how many questions were ever asked: numbers the next one
    opened_at TEXT,                      -- when it first opened and last closed, in fact
    closed_at TEXT,
    published_at TEXT,                   -- when it became a source of the server; NULL: it isn't one
    overview_id INTEGER                  -- the message in the channel that is kept up to date
) STRICT;

CREATE INDEX ama_by_guild ON ama (guild_id);
CREATE INDEX ama_by_phase ON ama (phase);

CREATE TABLE ama_question (
    id INTEGER PRIMARY KEY,
    ama_id INTEGER NOT NULL REFERENCES ama (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    number INTEGER NOT NULL,             -- in the order of asking, from 1
    user_id INTEGER,                     -- NULL once its asker was forgotten
    headline TEXT,                       -- the asker's, as it is published
    anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
    text TEXT NOT NULL,
    words TEXT NOT NULL CHECK (json_valid(words)),  -- analysed: what near-duplicates are found by
    state TEXT NOT NULL CHECK (state IN ('waiting', 'held', 'approved', 'unclear', 'passed',
                                         'answered', 'declined', 'merged', 'withdrawn')),
    note TEXT,                           -- why it was declined, or what is unclear
    merged_into INTEGER REFERENCES ama_question (id) ON DELETE SET NULL,
    supports INTEGER NOT NULL DEFAULT 0,
    asked_at TEXT NOT NULL,
    answered_at TEXT,                    -- when it was first answered
    queue_message INTEGER,               -- its message in the moderators' channel
    board_message INTEGER,               -- its message in the public one
    UNIQUE (ama_id, number)
) STRICT;

CREATE INDEX ama_question_wanted ON ama_question (ama_id, state, supports DESC, number);
CREATE INDEX ama_question_asker ON ama_question (guild_id, user_id);
CREATE INDEX ama_question_merged ON ama_question (merged_into);

-- Those who asked the same, and are credited: of merged questions, and who joined one.
CREATE TABLE ama_joined (
    question_id INTEGER NOT NULL REFERENCES ama_question (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    headline TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (question_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX ama_joined_member ON ama_joined (user_id);

CREATE TABLE ama_support (
    question_id INTEGER NOT NULL REFERENCES ama_question (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (question_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX ama_support_member ON ama_support (user_id);

-- The guest's words, each part as it was submitted: drafts, what was published, and older versions.
CREATE TABLE ama_text (
    id INTEGER PRIMARY KEY,
    ama_id INTEGER NOT NULL REFERENCES ama (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    question_id INTEGER REFERENCES ama_question (id) ON DELETE CASCADE,  -- NULL: the opening
    version INTEGER NOT NULL,
    part INTEGER NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    published_at TEXT                    -- NULL: a draft
) STRICT;

CREATE UNIQUE INDEX ama_text_parts ON ama_text (ama_id, ifnull(question_id, 0), version, part);
CREATE INDEX ama_text_question ON ama_text (question_id);

CREATE TABLE ama_step (
    id INTEGER PRIMARY KEY,
    ama_id INTEGER NOT NULL REFERENCES ama (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    question_id INTEGER REFERENCES ama_question (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    actor_id INTEGER,                    -- NULL: the clock, or somebody who was forgotten
    step TEXT NOT NULL,
    note TEXT
) STRICT;

CREATE INDEX ama_step_by_ama ON ama_step (ama_id, question_id);
CREATE INDEX ama_step_by_actor ON ama_step (guild_id, actor_id);

-- What fell due and was done: reminders, and who was told of what. Each is done once.
CREATE TABLE ama_done (
    ama_id INTEGER NOT NULL REFERENCES ama (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (ama_id, what)
) STRICT, WITHOUT ROWID;

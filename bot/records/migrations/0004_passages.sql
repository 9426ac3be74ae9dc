-- Every passage that was ever served, by its words: a citation finds them after the source changed
-- or was taken away. Nothing is taken out of here by the program.

CREATE TABLE passage (
    id TEXT PRIMARY KEY,                 -- the slug, a hyphen and the whole hash of the words: every
                                         -- citation that the passage ever had is its beginning
    citation TEXT NOT NULL,              -- the short form that it was last served with
    sha256 TEXT NOT NULL,                -- of the file that it was last served from, in hex
    source TEXT NOT NULL,                -- the source's slug
    title TEXT NOT NULL,
    path TEXT NOT NULL,
    language TEXT NOT NULL,
    published TEXT,                      -- the source's date and its last day, ISO 8601
    until TEXT,
    speaker TEXT,
    heading TEXT,                        -- the section's
    exchange INTEGER,                    -- the number of the question in a Q&A
    part TEXT NOT NULL CHECK (part IN ('text', 'opening', 'question', 'answer')),
    text TEXT NOT NULL,
    first_seen TEXT NOT NULL,            -- UTC, ISO 8601
    gone_since TEXT                      -- when a load first lacked it; NULL while it is served
) STRICT, WITHOUT ROWID;

CREATE INDEX passage_served ON passage (id) WHERE gone_since IS NULL;

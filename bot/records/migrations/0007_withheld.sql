-- Quotes that the exactness gate held back, because they weren't their sources' own words. No person
-- and no question is in it, so that it stays when a query is erased.

CREATE TABLE withheld (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,                    -- UTC, ISO 8601
    guild_id INTEGER,                    -- NULL outside a server
    query_id INTEGER NOT NULL,           -- the reply's row in the query log, if it has one
    reference TEXT NOT NULL,             -- what the member was told, and what the log has it under
    reason TEXT NOT NULL CHECK (reason IN ('source', 'words', 'undeclared')),
    citation TEXT,                       -- NULL where nothing says whose words they are
    source TEXT,                         -- the source's slug
    start INTEGER,                       -- code points into the source's text
    end INTEGER
) STRICT;

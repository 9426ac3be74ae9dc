-- A server's word list. An entry that a moderator proposes changes nothing until it is confirmed.

CREATE TABLE synonym (
    guild_id INTEGER NOT NULL,
    id INTEGER NOT NULL,                 -- as audit.id: when it was proposed
    entry TEXT NOT NULL,                 -- capital punishment = death penalty
    active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1)),
    PRIMARY KEY (guild_id, id)
) STRICT, WITHOUT ROWID;

-- A server may set the language of what everyone in it sees; what is NULL goes by the server's own
-- locale on Discord, or the asker's.

ALTER TABLE guild_setting ADD COLUMN language TEXT;  -- as in de.ftl: the catalogue's file name

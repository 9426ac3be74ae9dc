-- A server may set the time zone that its moderators' times are in where they name none; NULL is UTC.

ALTER TABLE guild_setting ADD COLUMN zone TEXT;  -- as in Europe/Berlin

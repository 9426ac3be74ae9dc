-- Who wrote a version: a draft is its writer's alone, whoever the guest is by now. NULL once they were
-- forgotten.
ALTER TABLE ama_text ADD COLUMN writer_id INTEGER;
UPDATE ama_text SET writer_id = (SELECT guest_id FROM ama WHERE ama.id = ama_text.ama_id);

CREATE INDEX ama_text_writer ON ama_text (writer_id, guild_id);

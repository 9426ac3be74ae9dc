-- A question that its asker withdraws passes to the one who joined it first, as they joined it:
-- unnamed where they were. Of those who joined before this it isn't known, so that they stay unnamed
-- where they gave no headline.
ALTER TABLE ama_joined ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 1 CHECK (anonymous IN (0, 1));
UPDATE ama_joined SET anonymous = 0 WHERE headline IS NOT NULL;

-- 1: who did it is never named, whoever the question's asker is by now.
ALTER TABLE ama_step ADD COLUMN unnamed INTEGER NOT NULL DEFAULT 0 CHECK (unnamed IN (0, 1));

-- Those who joined an exchange are told that it was withdrawn, but not of one that went before this.
INSERT INTO ama_told (question_id, user_id, state, guild_id, at, told)
SELECT j.question_id, j.user_id, 'withdrawn', j.guild_id, j.at, 1
FROM ama_joined AS j JOIN ama_question AS q ON q.id = j.question_id AND q.state = 'withdrawn'
WHERE true ON CONFLICT DO NOTHING;

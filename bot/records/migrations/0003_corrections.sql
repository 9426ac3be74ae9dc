-- Which of a question's words were put right, so that one can see why its answer came: a JSON array
-- of {"typed": …, "searched": …} in the question's order, NULL where none was.

ALTER TABLE query ADD COLUMN corrections TEXT
    CHECK (corrections IS NULL OR json_valid(corrections));

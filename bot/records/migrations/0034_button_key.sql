-- What a button's proof is made with: a question that names nobody is shown to whoever has the proof.
CREATE TABLE button_key (key BLOB NOT NULL) STRICT;

-- What can be taken back, across restarts and by every copy of the program that has the file open.

-- One thing a person did. changeset: what it changed in the tables (SQLite's session format), both ways; totals, search
-- indexes and readings are not in it, they follow. Empty for an import, which has a log of its own (step_key 'import:7').
-- Rows of customers lie in it, texts included: who erases a person has to delete the steps that hold them, too.
-- A migration that makes a table anew, or changes what its columns mean, has to empty this one.
-- staff_id is no reference: whoever did it may be taken back themselves.
-- read_before, read_after: what every text was read with (models/services/readingpass.h); empty: some were still to be read.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    op TEXT NOT NULL CHECK (op <> ''),
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone')),
    made_at INTEGER NOT NULL,
    staff_id INTEGER,
    subject TEXT NOT NULL DEFAULT '',
    phrase TEXT NOT NULL DEFAULT '',
    followers INTEGER NOT NULL DEFAULT 0,
    step_key TEXT NOT NULL DEFAULT '',
    read_before TEXT NOT NULL DEFAULT '',
    read_after TEXT NOT NULL DEFAULT '',
    changeset BLOB NOT NULL
) STRICT;
CREATE INDEX undo_step_state ON undo_step (state, id);
CREATE INDEX undo_step_key ON undo_step (step_key) WHERE step_key <> '';

-- What the program notes for itself about the totals it keeps: nobody's setting, and nothing to take back.
CREATE TABLE upkeep (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO upkeep (key, value) SELECT key, value FROM setting WHERE key LIKE 'inactivity\_window%' ESCAPE '\';
DELETE FROM setting WHERE key LIKE 'inactivity\_window%' ESCAPE '\';

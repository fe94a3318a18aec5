-- A step that could not be taken back, or made again, and that a person left as it is: it no longer stands before the others.
ALTER TABLE undo_step ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1));

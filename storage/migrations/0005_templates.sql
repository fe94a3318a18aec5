-- Reply templates: what each is for and when it fits.
--
-- moods: bit mask over MoodStep, channels: over InteractionKind, situations: over Situation (records/template.h).
-- 0: fits always. language: ISO 639-1, '' is any. shipped_key: the key of a template that came with the program,
-- so that bringing them in again adds only those that are missing.

ALTER TABLE template ADD COLUMN category TEXT NOT NULL DEFAULT 'reply' CHECK (category = 'opening' OR category = 'empathy' OR category = 'reply');
ALTER TABLE template ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE template ADD COLUMN moods INTEGER NOT NULL DEFAULT 0 CHECK (moods BETWEEN 0 AND 31);
ALTER TABLE template ADD COLUMN channels INTEGER NOT NULL DEFAULT 0 CHECK (channels >= 0);
ALTER TABLE template ADD COLUMN situations INTEGER NOT NULL DEFAULT 0 CHECK (situations >= 0);
ALTER TABLE template ADD COLUMN topic_id INTEGER REFERENCES topic (id) ON DELETE SET NULL;
ALTER TABLE template ADD COLUMN shipped_key TEXT;
CREATE UNIQUE INDEX template_shipped ON template (language, shipped_key) WHERE shipped_key IS NOT NULL;

-- What came of a template: its uses by time.
CREATE INDEX interaction_template ON interaction (template_id, occurred_at) WHERE template_id IS NOT NULL;

-- The feedback inbox: what became of an answer, answers without a name, when customers were asked.

-- Told back, handed to a department, answered with which words; and an answer may be nobody's: given at the counter without
-- a name. A column's NOT NULL can't be dropped, so the table is made anew. Dropping the old one takes the lessons of its rows
-- along; they are put by meanwhile.
CREATE TABLE feedback_anew (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER REFERENCES customer (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'nps' OR kind = 'csat' OR kind = 'ces' OR kind = 'review'),
    occurred_at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    month INTEGER NOT NULL,
    day_only INTEGER NOT NULL DEFAULT 0 CHECK (day_only IN (0, 1)),
    value INTEGER NOT NULL,
    scale INTEGER NOT NULL,
    wording TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    comment_original TEXT,
    staff_id INTEGER REFERENCES staff (id) ON DELETE SET NULL,
    topic_id INTEGER REFERENCES topic (id) ON DELETE SET NULL,
    case_id INTEGER REFERENCES service_case (id) ON DELETE SET NULL,
    score INTEGER CHECK (score BETWEEN -1000 AND 1000),
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 2),
    mixed INTEGER NOT NULL DEFAULT 0 CHECK (mixed IN (0, 1)),
    opening INTEGER,
    closing INTEGER,
    emotions INTEGER NOT NULL DEFAULT 0,
    signals INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT '',
    engine_version INTEGER,
    corrected_score INTEGER CHECK (corrected_score BETWEEN -1000 AND 1000),
    corrected_by INTEGER REFERENCES staff (id) ON DELETE SET NULL,
    corrected_at INTEGER,
    answered_at INTEGER,
    external_key TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    batch_id INTEGER REFERENCES import_batch (id),
    created_by INTEGER REFERENCES staff (id),
    created_at INTEGER NOT NULL,
    answer_id INTEGER REFERENCES interaction (id) ON DELETE SET NULL,
    told_back_at INTEGER,
    department TEXT NOT NULL DEFAULT '' CHECK (department = '' OR department = 'product' OR department = 'marketing' OR department = 'operations' OR department = 'service'),
    handed_at INTEGER,
    handed_day INTEGER,
    handed_note TEXT NOT NULL DEFAULT '',
    said_who TEXT NOT NULL DEFAULT '',
    CHECK (customer_id IS NOT NULL OR channel = 'counter'),
    CHECK ((handed_at IS NULL) = (handed_day IS NULL))
) STRICT;

INSERT INTO feedback_anew (id, customer_id, kind, occurred_at, day, month, day_only, value, scale, wording, channel, source, title, comment,
    comment_original, staff_id, topic_id, case_id, score, confidence, mixed, opening, closing, emotions, signals, language, engine_version,
    corrected_score, corrected_by, corrected_at, answered_at, external_key, version, batch_id, created_by, created_at)
SELECT id, customer_id, kind, occurred_at, day, month, day_only, value, scale, wording, channel, source, title, comment,
    comment_original, staff_id, topic_id, case_id, score, confidence, mixed, opening, closing, emotions, signals, language, engine_version,
    corrected_score, corrected_by, corrected_at, answered_at, external_key, version, batch_id, created_by, created_at
FROM feedback;

CREATE TABLE lesson_aside AS SELECT * FROM lesson WHERE feedback_id IS NOT NULL;
DROP TABLE feedback;
ALTER TABLE feedback_anew RENAME TO feedback;
INSERT INTO lesson (id, interaction_id, feedback_id, phrase, phrase_key, language, wanted, created_by, created_at)
SELECT id, interaction_id, feedback_id, phrase, phrase_key, language, wanted, created_by, created_at FROM lesson_aside;
DROP TABLE lesson_aside;

CREATE INDEX feedback_timeline ON feedback (customer_id, occurred_at DESC, id DESC);
CREATE INDEX feedback_month ON feedback (kind, month, id);
CREATE INDEX feedback_case ON feedback (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX feedback_corrected ON feedback (corrected_at) WHERE corrected_score IS NOT NULL;
CREATE UNIQUE INDEX feedback_external ON feedback (kind, external_key) WHERE external_key IS NOT NULL;
CREATE INDEX feedback_reply ON feedback (answer_id) WHERE answer_id IS NOT NULL;

-- The work list's own, which went with the old table.
CREATE INDEX feedback_unanswered ON feedback (occurred_at) WHERE answered_at IS NULL;

-- One per list of the inbox, in its order. What waits for an answer: words, or a poor value (NPS up to 6, others up to the
-- middle of their scale); a good mark without a word waits for nothing.
CREATE INDEX feedback_waiting ON feedback (occurred_at, id)
    WHERE answered_at IS NULL AND (comment <> '' OR title <> '' OR value * 10 <= scale * 6);
CREATE INDEX feedback_untold ON feedback (occurred_at DESC, id DESC)
    WHERE answered_at IS NOT NULL AND department <> '' AND told_back_at IS NULL;
CREATE INDEX feedback_answered ON feedback (occurred_at DESC, id DESC) WHERE answered_at IS NOT NULL;
CREATE INDEX feedback_handed ON feedback (occurred_at DESC, id DESC) WHERE department <> '';
CREATE INDEX feedback_told ON feedback (occurred_at DESC, id DESC) WHERE told_back_at IS NOT NULL;
CREATE INDEX feedback_newest ON feedback (occurred_at DESC, id DESC);
-- The month's list of a department.
CREATE INDEX feedback_department ON feedback (handed_day, department) WHERE department <> '';

-- A question put to a customer, whether or not an answer came: nobody is asked too often. via: 'composer', 'counter'.
CREATE TABLE survey_ask (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'nps' OR kind = 'csat' OR kind = 'ces'),
    asked_at INTEGER NOT NULL,
    via TEXT NOT NULL CHECK (via = 'composer' OR via = 'counter'),
    created_by INTEGER REFERENCES staff (id)
) STRICT;
CREATE INDEX survey_ask_customer ON survey_ask (customer_id, asked_at DESC);

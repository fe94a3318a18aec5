-- The working day: follow-ups put off, what was seen to without one, and the shop's rules for follow-ups.

-- A rule: when something of this kind happens, then a follow-up for a customer. amount is the kind's own number:
-- detractor, negative, promise: working days that pass first; waited: minutes of waiting; waited_twice: days within
-- which it happened twice; overdue: per cent of the customer's own gap; birthday: days ahead; silent: days without a
-- contact (customers bearing the tag; without a tag the rule does nothing). due_in: working days until it is due.
-- since_at: UTC epoch ms; what happened before asks for nothing.
CREATE TABLE task_rule (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind = 'detractor' OR kind = 'negative' OR kind = 'waited' OR kind = 'waited_twice' OR kind = 'overdue' OR kind = 'birthday'
                              OR kind = 'promise' OR kind = 'silent'),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 100000),
    tag_id INTEGER REFERENCES tag (id) ON DELETE SET NULL,
    assignee TEXT NOT NULL DEFAULT 'writer' CHECK (assignee = 'anybody' OR assignee = 'writer' OR assignee = 'person'),
    staff_id INTEGER REFERENCES staff (id) ON DELETE SET NULL,
    due_in INTEGER NOT NULL DEFAULT 0 CHECK (due_in BETWEEN 0 AND 250),
    body TEXT NOT NULL CHECK (body <> ''),
    since_at INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- What a new shop begins with; changed, switched off and removed as the shop likes.
INSERT INTO task_rule (id, kind, active, amount, assignee, due_in, body) VALUES
    (1, 'detractor', 1, 1, 'anybody', 0, 'Answer the bad score: ring, listen, say what happens now'),
    (2, 'negative', 1, 1, 'writer', 0, 'Make it right: the last conversation went badly and nobody has answered'),
    (3, 'waited_twice', 1, 30, 'writer', 1, 'Apologise for the waiting, and say what changes'),
    (4, 'promise', 1, 1, 'anybody', 0, 'Say when it will be done: a promise is late'),
    (5, 'overdue', 1, 150, 'anybody', 2, 'Ask how things are: the usual visit is overdue'),
    (6, 'birthday', 1, 1, 'anybody', 1, 'Wish a happy birthday'),
    (7, 'waited', 0, 30, 'writer', 0, 'Apologise for the long wait'),
    (8, 'silent', 0, 90, 'anybody', 3, 'Say hello: no contact for a long time');

-- What a rule has asked for already, so that it never asks twice. entity and entity_id: the row it is about, or the
-- customer; occasion: the year of a birthday, the day (Moment::day) of the last purchase or contact, else 0.
-- made: the follow-up exists, or existed: who deletes it does not want it again.
CREATE TABLE task_trigger (
    id INTEGER PRIMARY KEY,
    rule_id INTEGER NOT NULL REFERENCES task_rule (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    entity TEXT NOT NULL CHECK (entity = 'interaction' OR entity = 'feedback' OR entity = 'task' OR entity = 'customer'),
    entity_id INTEGER NOT NULL,
    occasion INTEGER NOT NULL DEFAULT 0,
    made INTEGER NOT NULL DEFAULT 0 CHECK (made IN (0, 1)),
    fired_at INTEGER NOT NULL,
    UNIQUE (rule_id, entity, entity_id, occasion)
) STRICT;
CREATE INDEX task_trigger_customer ON task_trigger (customer_id);
CREATE INDEX task_trigger_unmade ON task_trigger (fired_at) WHERE made = 0;

-- What people did with a line of the day's list that is no follow-up, newest last: seen to ('done'), put off
-- ('snoozed') or handed to somebody ('owner', the reason is '' then). through_at: what was written down up to then;
-- until_at: holds until then, NULL: for good. staff_id: who did it, or to whom it was handed.
CREATE TABLE work_mark (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    reason TEXT NOT NULL CHECK (reason = '' OR reason = 'conversation' OR reason = 'answer' OR reason = 'rhythm' OR reason = 'birthday' OR reason = 'anniversary'),
    state TEXT NOT NULL CHECK (state = 'done' OR state = 'snoozed' OR state = 'owner'),
    through_at INTEGER NOT NULL,
    until_at INTEGER,
    staff_id INTEGER REFERENCES staff (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX work_mark_customer ON work_mark (customer_id, reason, id);
CREATE INDEX work_mark_made ON work_mark (created_at) WHERE state = 'done';

-- snoozed_until: UTC epoch ms, not shown as due before.
ALTER TABLE task ADD COLUMN snoozed_until INTEGER;
ALTER TABLE task ADD COLUMN rule_id INTEGER REFERENCES task_rule (id) ON DELETE SET NULL;
CREATE INDEX task_done ON task (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX task_rule_tasks ON task (rule_id) WHERE rule_id IS NOT NULL;

-- The few conversations among millions that read badly or speak of waiting, asking twice, a wrong charge, a refund or
-- leaving (signals 0 to 4): the day's list asks for the newest of them.
CREATE INDEX interaction_pain ON interaction (occurred_at)
    WHERE direction = 'in' AND coalesce(corrected_score, score) < 50
      AND (coalesce(corrected_score, score) <= -250 OR signals & 31 <> 0 OR wait_s >= 1200);
CREATE INDEX feedback_unanswered ON feedback (occurred_at) WHERE answered_at IS NULL;
-- Month and day, whether or not the year is known.
CREATE INDEX customer_birthday ON customer (substr(birthday, -5)) WHERE birthday <> '';

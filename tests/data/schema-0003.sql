CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX staff_name ON staff (name);
CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX topic_name ON topic (name);
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;
CREATE UNIQUE INDEX tag_name ON tag (name);
CREATE TABLE template (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    keywords TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX segment_name ON segment (name);
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind = 'customers' OR kind = 'interactions' OR kind = 'feedback' OR kind = 'purchases' OR kind = 'reviews' OR kind = 'cases'),
    file_name TEXT NOT NULL,
    options TEXT NOT NULL DEFAULT '{}',
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone')),
    row_count INTEGER NOT NULL DEFAULT 0,
    created_count INTEGER NOT NULL DEFAULT 0,
    updated_count INTEGER NOT NULL DEFAULT 0,
    duplicate_count INTEGER NOT NULL DEFAULT 0,
    rejected_count INTEGER NOT NULL DEFAULT 0,
    customers_created INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES staff (id),
    undone_at INTEGER
) STRICT;
CREATE TABLE import_range (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    entity TEXT NOT NULL,
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    PRIMARY KEY (batch_id, entity)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_before (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    version_after INTEGER NOT NULL,
    before TEXT NOT NULL,
    PRIMARY KEY (batch_id, entity, entity_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    other_names TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    birthday TEXT NOT NULL DEFAULT '',
    preferred_channel TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    remember TEXT NOT NULL DEFAULT '',
    warning TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    referred_by INTEGER REFERENCES customer (id) ON DELETE SET NULL,
    external_key TEXT,
    name_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    batch_id INTEGER REFERENCES import_batch (id),
    created_by INTEGER REFERENCES staff (id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CHECK (name <> '' OR company <> '')
) STRICT;
CREATE INDEX customer_name ON customer (name_key, id);
CREATE UNIQUE INDEX customer_external ON customer (external_key) WHERE external_key IS NOT NULL;
CREATE INDEX customer_referrer ON customer (referred_by) WHERE referred_by IS NOT NULL;
CREATE VIRTUAL TABLE customer_search USING fts5 (
    search_key, content='customer', content_rowid='id', tokenize='trigram', columnsize=0
);
CREATE TABLE customer_summary (
    customer_id INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    last_contact_at INTEGER NOT NULL DEFAULT 0,
    last_kind TEXT NOT NULL DEFAULT '',
    last_text TEXT NOT NULL DEFAULT '',
    conversations INTEGER NOT NULL DEFAULT 0,
    mood INTEGER,
    mood_mixed INTEGER NOT NULL DEFAULT 0,
    mood_at INTEGER,
    purchases INTEGER NOT NULL DEFAULT 0,
    spent_minor INTEGER NOT NULL DEFAULT 0,
    last_purchase_day INTEGER,
    open_tasks INTEGER NOT NULL DEFAULT 0,
    open_cases INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX summary_contact ON customer_summary (last_contact_at DESC, customer_id DESC);
CREATE INDEX summary_customer_contact ON customer_summary (customer_id, last_contact_at);
CREATE INDEX summary_mood ON customer_summary (coalesce(mood, 2000), customer_id);
CREATE INDEX summary_spent ON customer_summary (spent_minor DESC, customer_id DESC);
CREATE INDEX summary_bought ON customer_summary (last_purchase_day) WHERE last_purchase_day IS NOT NULL;
CREATE TABLE customer_tag (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (customer_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_tag_tag ON customer_tag (tag_id, customer_id);
CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind = 'phone' OR kind = 'email' OR kind = 'social' OR kind = 'web'),
    raw TEXT NOT NULL,
    normalised TEXT NOT NULL,
    digits_reversed TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, normalised)
) STRICT;
CREATE INDEX contact_point_digits ON contact_point (digits_reversed) WHERE kind = 'phone';
CREATE TABLE customer_contact_point (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    contact_point_id INTEGER NOT NULL REFERENCES contact_point (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL DEFAULT '',
    opted_out INTEGER NOT NULL DEFAULT 0 CHECK (opted_out IN (0, 1)),
    invalid INTEGER NOT NULL DEFAULT 0 CHECK (invalid IN (0, 1)),
    PRIMARY KEY (customer_id, contact_point_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_contact_point_point ON customer_contact_point (contact_point_id, customer_id);
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    source TEXT NOT NULL DEFAULT '',
    given_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    UNIQUE (customer_id, purpose)
) STRICT;
CREATE TABLE service_case (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    topic_id INTEGER REFERENCES topic (id) ON DELETE SET NULL,
    subject TEXT NOT NULL DEFAULT '',
    opened_at INTEGER NOT NULL,
    opened_day INTEGER NOT NULL,
    resolved_at INTEGER,
    resolved_day INTEGER,
    reopened_at INTEGER,
    external_key TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    batch_id INTEGER REFERENCES import_batch (id),
    created_by INTEGER REFERENCES staff (id),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX case_customer ON service_case (customer_id, opened_at DESC, id DESC);
CREATE INDEX case_resolved ON service_case (resolved_day) WHERE resolved_day IS NOT NULL;
CREATE UNIQUE INDEX case_external ON service_case (external_key) WHERE external_key IS NOT NULL;
CREATE TABLE interaction (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'call' OR kind = 'visit' OR kind = 'email' OR kind = 'chat' OR kind = 'social' OR kind = 'review' OR kind = 'note'),
    direction TEXT NOT NULL DEFAULT 'in' CHECK (direction = 'in' OR direction = 'out' OR direction = 'none'),
    occurred_at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    month INTEGER NOT NULL,
    day_only INTEGER NOT NULL DEFAULT 0 CHECK (day_only IN (0, 1)),
    body TEXT NOT NULL,
    body_original TEXT,
    staff_id INTEGER REFERENCES staff (id) ON DELETE SET NULL,
    topic_id INTEGER REFERENCES topic (id) ON DELETE SET NULL,
    case_id INTEGER REFERENCES service_case (id) ON DELETE SET NULL,
    template_id INTEGER REFERENCES template (id) ON DELETE SET NULL,
    duration_s INTEGER CHECK (duration_s >= 0),
    wait_s INTEGER CHECK (wait_s >= 0),
    by_bot INTEGER NOT NULL DEFAULT 0 CHECK (by_bot IN (0, 1)),
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
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
    external_key TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    batch_id INTEGER REFERENCES import_batch (id),
    created_by INTEGER REFERENCES staff (id),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX interaction_timeline ON interaction (customer_id, occurred_at DESC, id DESC);
CREATE INDEX interaction_month ON interaction (month, id) WHERE score IS NOT NULL;
CREATE INDEX interaction_case ON interaction (case_id, occurred_at) WHERE case_id IS NOT NULL;
CREATE INDEX interaction_corrected ON interaction (corrected_at) WHERE corrected_score IS NOT NULL;
CREATE UNIQUE INDEX interaction_external ON interaction (external_key) WHERE external_key IS NOT NULL;
CREATE VIRTUAL TABLE interaction_search USING fts5 (
    body, content='interaction', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
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
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX feedback_timeline ON feedback (customer_id, occurred_at DESC, id DESC);
CREATE INDEX feedback_month ON feedback (kind, month, id);
CREATE INDEX feedback_case ON feedback (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX feedback_corrected ON feedback (corrected_at) WHERE corrected_score IS NOT NULL;
CREATE UNIQUE INDEX feedback_external ON feedback (kind, external_key) WHERE external_key IS NOT NULL;
CREATE VIRTUAL TABLE feedback_search USING fts5 (
    title, comment, content='feedback', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
CREATE TABLE purchase (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    occurred_at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    month INTEGER NOT NULL,
    day_only INTEGER NOT NULL DEFAULT 0 CHECK (day_only IN (0, 1)),
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    title TEXT NOT NULL DEFAULT '',
    refund_of INTEGER REFERENCES purchase (id) ON DELETE SET NULL,
    staff_id INTEGER REFERENCES staff (id) ON DELETE SET NULL,
    external_key TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    batch_id INTEGER REFERENCES import_batch (id),
    created_by INTEGER REFERENCES staff (id),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX purchase_timeline ON purchase (customer_id, occurred_at DESC, id DESC);
CREATE INDEX purchase_rhythm ON purchase (customer_id, day, currency, amount_minor);
CREATE INDEX purchase_month ON purchase (month, id);
CREATE INDEX purchase_refund ON purchase (refund_of) WHERE refund_of IS NOT NULL;
CREATE UNIQUE INDEX purchase_external ON purchase (external_key) WHERE external_key IS NOT NULL;
CREATE TABLE purchase_item (
    id INTEGER PRIMARY KEY,
    purchase_id INTEGER NOT NULL REFERENCES purchase (id) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    item TEXT NOT NULL DEFAULT '',
    quantity_milli INTEGER NOT NULL DEFAULT 1000,
    amount_minor INTEGER NOT NULL,
    UNIQUE (purchase_id, line)
) STRICT;
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    body TEXT NOT NULL CHECK (body <> ''),
    occurred_at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    day_only INTEGER NOT NULL DEFAULT 0 CHECK (day_only IN (0, 1)),
    promised INTEGER NOT NULL DEFAULT 0 CHECK (promised IN (0, 1)),
    done_at INTEGER,
    staff_id INTEGER REFERENCES staff (id) ON DELETE SET NULL,
    version INTEGER NOT NULL DEFAULT 1,
    created_by INTEGER REFERENCES staff (id),
    created_at INTEGER NOT NULL
, snoozed_until INTEGER, rule_id INTEGER REFERENCES task_rule (id) ON DELETE SET NULL) STRICT;
CREATE INDEX task_timeline ON task (customer_id, occurred_at DESC, id DESC);
CREATE INDEX task_open ON task (occurred_at) WHERE done_at IS NULL;
CREATE TABLE initiative (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    starts_day INTEGER NOT NULL,
    ends_day INTEGER,
    cost_minor INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1
, design TEXT NOT NULL DEFAULT 'chosen' CHECK (design = 'half' OR design = 'chosen'), basis TEXT NOT NULL DEFAULT 'hand', seed INTEGER, margin INTEGER NOT NULL DEFAULT 1000 CHECK (margin BETWEEN 0 AND 1000), window_days INTEGER NOT NULL DEFAULT 91 CHECK (window_days >= 7), closed_day INTEGER, tag TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER REFERENCES staff (id) ON DELETE CASCADE,
    customer_id INTEGER REFERENCES customer (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    listened INTEGER NOT NULL CHECK (listened BETWEEN 1 AND 5),
    understood INTEGER NOT NULL CHECK (understood BETWEEN 1 AND 5),
    cared INTEGER NOT NULL CHECK (cared BETWEEN 1 AND 5),
    created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE shop_word (
    id INTEGER PRIMARY KEY,
    phrase TEXT NOT NULL CHECK (phrase <> ''),
    phrase_key TEXT NOT NULL CHECK (phrase_key <> ''),
    weight INTEGER NOT NULL CHECK (weight BETWEEN -4000 AND 4000),
    created_by INTEGER REFERENCES staff (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX shop_word_key ON shop_word (phrase_key);
CREATE TABLE lesson (
    id INTEGER PRIMARY KEY,
    interaction_id INTEGER REFERENCES interaction (id) ON DELETE CASCADE,
    feedback_id INTEGER REFERENCES feedback (id) ON DELETE CASCADE,
    phrase TEXT NOT NULL CHECK (phrase <> ''),
    phrase_key TEXT NOT NULL CHECK (phrase_key <> ''),
    language TEXT NOT NULL DEFAULT '',
    wanted INTEGER NOT NULL CHECK (wanted BETWEEN -4000 AND 4000),
    created_by INTEGER REFERENCES staff (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    CHECK ((interaction_id IS NULL) <> (feedback_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX lesson_interaction ON lesson (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE UNIQUE INDEX lesson_feedback ON lesson (feedback_id) WHERE feedback_id IS NOT NULL;
CREATE TABLE read_with (
    phrase_key TEXT PRIMARY KEY,
    weight INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE reading_pass (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    phrase_key TEXT NOT NULL,
    weight INTEGER,
    engine_version INTEGER NOT NULL,
    entity TEXT NOT NULL CHECK (entity = 'interaction' OR entity = 'feedback'),
    last_month INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    done INTEGER NOT NULL,
    total INTEGER NOT NULL
) STRICT;
CREATE TABLE customer_merge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kept_id INTEGER NOT NULL,
    gone_id INTEGER NOT NULL,
    gone_name TEXT NOT NULL,
    choice TEXT NOT NULL DEFAULT '',
    kept_before TEXT NOT NULL,
    kept_after TEXT NOT NULL,
    gone_before TEXT NOT NULL,
    merged_at INTEGER NOT NULL
) STRICT;
CREATE INDEX merge_kept ON customer_merge (kept_id, id);
CREATE UNIQUE INDEX merge_gone ON customer_merge (gone_id);
CREATE TABLE customer_merge_row (
    merge_id INTEGER NOT NULL REFERENCES customer_merge (id) ON DELETE CASCADE,
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    PRIMARY KEY (merge_id, entity, entity_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE not_duplicate (
    first_id INTEGER NOT NULL,
    second_id INTEGER NOT NULL,
    noted_at INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE day_total (
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (day, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE answer_month (
    month INTEGER NOT NULL,
    kind TEXT NOT NULL,
    scale INTEGER NOT NULL,
    wording TEXT NOT NULL,
    value INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (month, kind, scale, wording, value)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer_mood_month (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    month INTEGER NOT NULL,
    score_sum INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (customer_id, month)
) STRICT, WITHOUT ROWID;
CREATE TABLE mood_month (
    month INTEGER PRIMARY KEY,
    customers INTEGER NOT NULL,
    texts INTEGER NOT NULL,
    mean_sum INTEGER NOT NULL,
    square_sum INTEGER NOT NULL
) STRICT;
CREATE TABLE activity_month (
    month INTEGER PRIMARY KEY,
    active INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    buyers INTEGER NOT NULL,
    returned INTEGER NOT NULL
) STRICT;
CREATE TABLE value_month (
    month INTEGER NOT NULL,
    currency TEXT NOT NULL,
    customers INTEGER NOT NULL,
    purchases INTEGER NOT NULL,
    revenue_minor INTEGER NOT NULL,
    spent_growth INTEGER NOT NULL,
    square_growth REAL NOT NULL,
    PRIMARY KEY (month, currency)
) STRICT, WITHOUT ROWID;
CREATE TABLE initiative_member (
    id INTEGER PRIMARY KEY,
    initiative_id INTEGER NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    arm TEXT NOT NULL CHECK (arm = 'treated' OR arm = 'alone')
) STRICT;
CREATE INDEX initiative_member_initiative ON initiative_member (initiative_id, customer_id, arm);
CREATE INDEX initiative_member_customer ON initiative_member (customer_id);
CREATE TABLE shop_event (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX shop_event_day ON shop_event (day);
CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    title TEXT NOT NULL DEFAULT '',
    starts_day INTEGER NOT NULL,
    ends_day INTEGER,
    external_key TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_by INTEGER REFERENCES staff (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    CHECK (ends_day IS NULL OR ends_day > starts_day)
) STRICT;
CREATE INDEX contract_customer ON contract (customer_id, starts_day, ends_day);
CREATE UNIQUE INDEX contract_external ON contract (external_key) WHERE external_key IS NOT NULL;
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
CREATE INDEX task_done ON task (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX task_rule_tasks ON task (rule_id) WHERE rule_id IS NOT NULL;
CREATE INDEX interaction_pain ON interaction (occurred_at)
    WHERE direction = 'in' AND coalesce(corrected_score, score) < 50
      AND (coalesce(corrected_score, score) <= -250 OR signals & 31 <> 0 OR wait_s >= 1200);
CREATE INDEX feedback_unanswered ON feedback (occurred_at) WHERE answered_at IS NULL;
CREATE INDEX customer_birthday ON customer (substr(birthday, -5)) WHERE birthday <> '';

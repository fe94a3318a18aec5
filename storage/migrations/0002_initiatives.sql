-- What the shop did and for whom, what happened to it, and who has a contract. Days as in 0001.

-- design: 'half' = a random half of the members was drawn before the start, with `seed`, and treated, the others left alone;
-- 'chosen' = the members are those it was done for, and everybody else is what they are compared with.
-- basis: how the members were found ('tag:Loyal', 'segment:Regulars', 'everybody', 'hand'), for telling; the members count.
-- margin: thousandths of an amount that stay with the shop. window_days: how long purchases are watched from the start on.
-- closed_day: watched no longer from this day on.
ALTER TABLE initiative ADD COLUMN design TEXT NOT NULL DEFAULT 'chosen' CHECK (design = 'half' OR design = 'chosen');
ALTER TABLE initiative ADD COLUMN basis TEXT NOT NULL DEFAULT 'hand';
ALTER TABLE initiative ADD COLUMN seed INTEGER;
ALTER TABLE initiative ADD COLUMN margin INTEGER NOT NULL DEFAULT 1000 CHECK (margin BETWEEN 0 AND 1000);
ALTER TABLE initiative ADD COLUMN window_days INTEGER NOT NULL DEFAULT 91 CHECK (window_days >= 7);
ALTER TABLE initiative ADD COLUMN closed_day INTEGER;
ALTER TABLE initiative ADD COLUMN tag TEXT NOT NULL DEFAULT '';
ALTER TABLE initiative ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;

-- No UNIQUE (initiative_id, customer_id): two customers who turn out to be one may both have been drawn, and must come apart
-- again as they were.
CREATE TABLE initiative_member (
    id INTEGER PRIMARY KEY,
    initiative_id INTEGER NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    arm TEXT NOT NULL CHECK (arm = 'treated' OR arm = 'alone')
) STRICT;
CREATE INDEX initiative_member_initiative ON initiative_member (initiative_id, customer_id, arm);
CREATE INDEX initiative_member_customer ON initiative_member (customer_id);

-- "New opening hours": what is marked on the time axis.
CREATE TABLE shop_event (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX shop_event_day ON shop_event (day);

-- ends_day: the first day without it; NULL: it runs.
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

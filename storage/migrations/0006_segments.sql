-- Saved segments find their customers by these, and every word about consent is kept, not only the last one.

-- Everything a segment asks of the summary in one narrow index: any mix of conditions is one pass over it.
DROP INDEX summary_customer_contact;
CREATE INDEX summary_customer_contact ON customer_summary (
    customer_id, last_contact_at, mood, mood_at, purchases, spent_minor, last_purchase_day, open_tasks, open_cases
);
CREATE INDEX customer_created ON customer (created_at);
-- The last answer of a kind per customer, without touching the answers themselves.
CREATE INDEX feedback_last ON feedback (kind, customer_id, occurred_at, id, scale, value);
CREATE INDEX consent_purpose ON consent (purpose, given, customer_id);

-- What a customer said about a purpose, and when: the newest of a purpose is what stands in consent.
-- said_at: when the customer said it; noted_at: when it was written down.
CREATE TABLE consent_change (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    source TEXT NOT NULL DEFAULT '',
    said_at INTEGER NOT NULL,
    noted_at INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_change_customer ON consent_change (customer_id, said_at DESC, id DESC);

INSERT INTO consent_change (customer_id, purpose, given, source, said_at, noted_at)
    SELECT customer_id, purpose, 1, CASE given WHEN 1 THEN source ELSE '' END, given_at, given_at FROM consent WHERE given = 1 OR withdrawn_at IS NOT NULL;
INSERT INTO consent_change (customer_id, purpose, given, source, said_at, noted_at)
    SELECT customer_id, purpose, 0, source, coalesce(withdrawn_at, given_at), coalesce(withdrawn_at, given_at) FROM consent WHERE given = 0;

-- The other system goes on sending the key of a customer who was merged into another one.
ALTER TABLE customer_merge ADD COLUMN gone_key TEXT NOT NULL DEFAULT '';
UPDATE customer_merge SET gone_key = coalesce(json_extract(gone_before, '$.customer.external_key'), '');
CREATE INDEX merge_gone_key ON customer_merge (gone_key) WHERE gone_key <> '';

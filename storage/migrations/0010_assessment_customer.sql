-- A customer who is taken out again is looked for here as well.
CREATE INDEX assessment_customer ON assessment (customer_id) WHERE customer_id IS NOT NULL;

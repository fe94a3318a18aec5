-- What the customer said when asked whether the matter is solved; empty: not asked, or no answer.
ALTER TABLE service_case ADD COLUMN confirmed INTEGER CHECK (confirmed IN (0, 1));

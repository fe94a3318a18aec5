-- Chats kept turn by turn, and what a brief looks up about a customer.

-- Who lives together.
CREATE INDEX customer_address ON customer (address COLLATE NOCASE) WHERE address <> '';

CREATE INDEX interaction_pinned ON interaction (customer_id, occurred_at DESC, id DESC) WHERE pinned = 1;

-- One chat kept as a conversation. said: the turns of the customer alone, joined by line ends; the mood is read from them instead of
-- the interaction's whole body. handed_over = 1: a person went on where a program had answered. Moods in thousandths: of what
-- the customer said before and from then on; NULL where nothing was said or nobody took over.
CREATE TABLE transcript (
    interaction_id INTEGER PRIMARY KEY REFERENCES interaction (id) ON DELETE CASCADE,
    source TEXT NOT NULL CHECK (source = 'whatsapp' OR source = 'text'),
    said TEXT NOT NULL,
    handed_over INTEGER NOT NULL DEFAULT 0 CHECK (handed_over IN (0, 1)),
    mood_before INTEGER CHECK (mood_before BETWEEN -1000 AND 1000),
    mood_after INTEGER CHECK (mood_after BETWEEN -1000 AND 1000)
) STRICT;

-- seq: 0, 1, 2 … in the order of the chat. at: UTC epoch ms. spoken = 0: a placeholder of the chat program for a picture or a
-- deleted message. content_key: a hash of time, name and text, by which the same chat is known when it comes again.
CREATE TABLE chat_turn (
    interaction_id INTEGER NOT NULL REFERENCES transcript (interaction_id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role = 'customer' OR role = 'staff' OR role = 'bot' OR role = 'program'),
    name TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    spoken INTEGER NOT NULL DEFAULT 1 CHECK (spoken IN (0, 1)),
    content_key INTEGER NOT NULL,
    PRIMARY KEY (interaction_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_turn_content ON chat_turn (content_key);

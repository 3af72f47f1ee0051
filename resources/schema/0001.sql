-- SPDX-License-Identifier: GPL-3.0-or-later
-- The dossier, version 1.
--
-- Two kinds of table. *Recorded* tables are what the user makes: SQLite's session extension watches them, and every
-- change of theirs goes to the journal. *Kept* tables (content, journal, dossier, search_*) are outside the changesets:
-- content is addressed by its hash and never changes, the journal is the record itself, and the search index follows
-- the recorded tables by triggers, which also fire when a changeset is applied.
--
-- No ON DELETE CASCADE anywhere: the inverse of a changeset would meet the cascaded deletes twice. Code deletes
-- dependants first, and foreign keys see to it that none is forgotten.

-- Kept -----------------------------------------------------------------------------------------------------------

CREATE TABLE dossier (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE content (
    sha256 BLOB PRIMARY KEY NOT NULL CHECK (length(sha256) = 32),
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE journal (
    sequence      INTEGER PRIMARY KEY CHECK (sequence > 0),
    at            TEXT NOT NULL,
    actor         TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target        INTEGER CHECK ((kind = 'do') = (target IS NULL)) REFERENCES journal (sequence),
    action        TEXT NOT NULL,
    summary       TEXT NOT NULL,
    changeset     BLOB NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash          BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX journal_target ON journal (target, sequence) WHERE target IS NOT NULL;
CREATE INDEX journal_kind ON journal (kind, sequence);

CREATE TRIGGER journal_is_append_only_update BEFORE UPDATE ON journal
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_append_only_delete BEFORE DELETE ON journal
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER content_is_immutable BEFORE UPDATE ON content
BEGIN
    SELECT raise(ABORT, 'content is immutable');
END;

-- Recorded -------------------------------------------------------------------------------------------------------

CREATE TABLE source (
    id       BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name     TEXT NOT NULL CHECK (name <> ''),
    kind     TEXT NOT NULL,
    homepage TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source_grade (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    source_id   BLOB NOT NULL REFERENCES source (id),
    reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    dated       TEXT NOT NULL,
    rationale   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX source_grade_source ON source_grade (source_id);

CREATE TABLE article (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    source_id   BLOB REFERENCES source (id),
    title       TEXT NOT NULL,
    byline      TEXT NOT NULL CHECK (json_valid(byline)),
    published   TEXT NOT NULL,
    url         TEXT NOT NULL,
    language    TEXT NOT NULL,
    credibility INTEGER CHECK (credibility BETWEEN 1 AND 6),
    status      TEXT NOT NULL CHECK (status IN ('unread', 'reading', 'done'))
) STRICT, WITHOUT ROWID;
CREATE INDEX article_source ON article (source_id);

CREATE TABLE version (
    id              BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    article_id      BLOB NOT NULL REFERENCES article (id),
    ordinal         INTEGER NOT NULL CHECK (ordinal > 0),
    original_sha256 BLOB NOT NULL CHECK (length(original_sha256) = 32) REFERENCES content (sha256),
    text_sha256     BLOB NOT NULL CHECK (length(text_sha256) = 32) REFERENCES content (sha256),
    blocks_sha256   BLOB NOT NULL CHECK (length(blocks_sha256) = 32) REFERENCES content (sha256),
    media_type      TEXT NOT NULL,
    file_name       TEXT NOT NULL,
    extractor       TEXT NOT NULL,
    captured_at     TEXT NOT NULL,
    obtained        TEXT NOT NULL,
    url             TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX version_article ON version (article_id, ordinal);
CREATE INDEX version_original ON version (original_sha256);
CREATE INDEX version_text ON version (text_sha256);
CREATE INDEX version_blocks ON version (blocks_sha256);

CREATE TABLE quote (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    version_id  BLOB NOT NULL REFERENCES version (id),
    range_start INTEGER NOT NULL CHECK (range_start >= 0),
    range_end   INTEGER NOT NULL CHECK (range_end > range_start),
    exact       TEXT NOT NULL CHECK (exact <> ''),
    prefix      TEXT NOT NULL,
    suffix      TEXT NOT NULL,
    colour      INTEGER NOT NULL CHECK (colour BETWEEN 1 AND 8),
    note        TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    created_by  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_version ON quote (version_id, range_start);

CREATE TABLE entity (
    id     BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    schema TEXT NOT NULL CHECK (schema <> ''),
    name   TEXT NOT NULL CHECK (name <> ''),
    note   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_alias (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    entity_id BLOB NOT NULL REFERENCES entity (id),
    name      TEXT NOT NULL CHECK (name <> ''),
    language  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_alias_entity ON entity_alias (entity_id);

CREATE TABLE entity_distinct (
    a_id   BLOB NOT NULL REFERENCES entity (id),
    b_id   BLOB NOT NULL REFERENCES entity (id),
    reason TEXT NOT NULL,
    PRIMARY KEY (a_id, b_id),
    CHECK (a_id < b_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_distinct_b ON entity_distinct (b_id);

CREATE TABLE mention (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    version_id  BLOB NOT NULL REFERENCES version (id),
    range_start INTEGER NOT NULL CHECK (range_start >= 0),
    range_end   INTEGER NOT NULL CHECK (range_end > range_start),
    surface     TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('linked', 'rejected')),
    entity_id   BLOB REFERENCES entity (id) CHECK (status = 'rejected' OR entity_id IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_version ON mention (version_id, range_start);
CREATE INDEX mention_entity ON mention (entity_id);

CREATE TABLE quote_entity (
    quote_id  BLOB NOT NULL REFERENCES quote (id),
    entity_id BLOB NOT NULL REFERENCES entity (id),
    PRIMARY KEY (quote_id, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_entity_entity ON quote_entity (entity_id);

CREATE TABLE claim (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    text       TEXT NOT NULL CHECK (text <> ''),
    event_date TEXT NOT NULL,
    note       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE assertion (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    quote_id      BLOB NOT NULL REFERENCES quote (id),
    claim_id      BLOB NOT NULL REFERENCES claim (id),
    stance        TEXT NOT NULL CHECK (stance IN ('asserts', 'denies', 'doubts', 'reports')),
    modality      TEXT NOT NULL,
    speaker_chain TEXT NOT NULL CHECK (json_valid(speaker_chain)),
    event_date    TEXT NOT NULL,
    quantity      TEXT NOT NULL,
    UNIQUE (quote_id, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX assertion_claim ON assertion (claim_id);

-- What somebody decided about a pair of quotes, or paired by hand. Suggestions are found anew and not stored.
CREATE TABLE contradiction (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    a_id       BLOB NOT NULL REFERENCES quote (id),
    b_id       BLOB NOT NULL REFERENCES quote (id) CHECK (a_id <> b_id),
    claim_id   BLOB REFERENCES claim (id),
    type       TEXT NOT NULL,
    rule       TEXT NOT NULL,
    status     TEXT NOT NULL CHECK (status IN ('suggested', 'confirmed', 'explained', 'dismissed')),
    note       TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contradiction_a ON contradiction (a_id);
CREATE INDEX contradiction_b ON contradiction (b_id);
CREATE INDEX contradiction_claim ON contradiction (claim_id);

-- Search ---------------------------------------------------------------------------------------------------------

-- A small number for each version: full-text search wants integers, and a table's own row ids may change in VACUUM.
CREATE TABLE search_document (
    number     INTEGER PRIMARY KEY,
    version_id BLOB NOT NULL UNIQUE
) STRICT;

CREATE VIEW search_text (number, body) AS
    SELECT d.number, CAST(c.bytes AS TEXT)
    FROM search_document d JOIN version v ON v.id = d.version_id JOIN content c ON c.sha256 = v.text_sha256;

CREATE VIRTUAL TABLE search_index USING fts5 (
    body, content = 'search_text', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER search_follows_new_version AFTER INSERT ON version
BEGIN
    INSERT INTO search_document (version_id) VALUES (new.id);
    INSERT INTO search_index (rowid, body)
        SELECT d.number, CAST(c.bytes AS TEXT)
        FROM search_document d, content c WHERE d.version_id = new.id AND c.sha256 = new.text_sha256;
END;

CREATE TRIGGER search_forgets_version BEFORE DELETE ON version
BEGIN
    INSERT INTO search_index (search_index, rowid, body)
        SELECT 'delete', d.number, CAST(c.bytes AS TEXT)
        FROM search_document d, content c WHERE d.version_id = old.id AND c.sha256 = old.text_sha256;
    DELETE FROM search_document WHERE version_id = old.id;
END;

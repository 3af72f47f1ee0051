-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1 → 2. Only new tables and columns, so that changesets recorded under version 1 still apply.
--
-- The files of this folder are applied in order, to an old dossier and to a new one alike, so that both end with the
-- same schema. A file that has been released never changes again.

-- The oldest file format whose program can still read this dossier, without writing to it. A later version that only
-- adds tables and columns leaves it as it is; one that changes the meaning of what is there raises it.
ALTER TABLE dossier ADD COLUMN oldest_reader INTEGER NOT NULL DEFAULT 2 CHECK (oldest_reader > 0);

-- SHA-256 over the fields of the founding, which the journal's chain does not cover.
ALTER TABLE dossier ADD COLUMN seal BLOB CHECK (length(seal) = 32);

-- Recorded -------------------------------------------------------------------------------------------------------

-- Where a quote stands in another version of its article than the one that it was taken from. The quote itself stays
-- as it is: it is evidence of what was published then. A range is kept for all but orphans; what is uncertain,
-- or gives another figure there, waits for a decision with its candidates, and is never moved in silence.
CREATE TABLE anchoring (
    quote_id       BLOB NOT NULL REFERENCES quote (id),
    version_id     BLOB NOT NULL REFERENCES version (id),
    status         TEXT NOT NULL CHECK (status IN ('anchored', 'moved', 'reworded', 'uncertain', 'orphaned')),
    score          REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    range_start    INTEGER CHECK (range_start >= 0),
    range_end      INTEGER CHECK (range_end > range_start),
    candidates     TEXT NOT NULL CHECK (json_valid(candidates)), -- [{"start", "end", "score"}, …], best first
    figure_changed INTEGER NOT NULL CHECK (figure_changed IN (0, 1)),
    decision       TEXT NOT NULL CHECK (decision IN ('automatic', 'open', 'accepted', 'rejected')),
    decided_at     TEXT NOT NULL,
    decided_by     TEXT NOT NULL,
    PRIMARY KEY (quote_id, version_id),
    CHECK ((range_start IS NULL) = (range_end IS NULL)),
    CHECK ((range_start IS NULL) = (status = 'orphaned'))
) STRICT, WITHOUT ROWID;
CREATE INDEX anchoring_version ON anchoring (version_id);
CREATE INDEX anchoring_open ON anchoring (decision) WHERE decision = 'open';

CREATE TABLE tag (
    id     BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name   TEXT NOT NULL CHECK (name <> ''),
    colour INTEGER NOT NULL CHECK (colour BETWEEN 1 AND 8)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote_tag (
    quote_id BLOB NOT NULL REFERENCES quote (id),
    tag_id   BLOB NOT NULL REFERENCES tag (id),
    PRIMARY KEY (quote_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_tag_tag ON quote_tag (tag_id);

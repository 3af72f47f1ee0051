-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2 → 3. Only new columns, so that changesets recorded under older versions still apply.

-- When its publisher last changed an article, in the notation of `published`. NULL in rows of older versions, and no
-- default: what changesets record of a row that has no such column yet is NULL, whatever the default is (SQLite 3.46).
ALTER TABLE article ADD COLUMN modified TEXT;

-- Where the extractor found what it told of the article, with the passages, and what it saw that readers of the page do
-- not: JSON, immutable as the text is. NULL: not kept, as by older programs.
ALTER TABLE version ADD COLUMN findings_sha256 BLOB CHECK (length(findings_sha256) = 32) REFERENCES content (sha256);
CREATE INDEX version_findings ON version (findings_sha256) WHERE findings_sha256 IS NOT NULL;

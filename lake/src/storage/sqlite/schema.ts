/** Raised with every change of the tables; `migrate` brings an older file up to it. */
export const SCHEMA_VERSION = 1

/**
 * Rows of about 2 KB: ordinary rowid tables are faster than WITHOUT ROWID for them.
 * `changes.body` is JSON `{apply, revert, mutations}`. A dataset's key is never used again
 * (AUTOINCREMENT): who still has a deleted one in memory must not write into its successor.
 */
export const SCHEMA = `
CREATE TABLE datasets (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

CREATE TABLE documents (
  key INTEGER PRIMARY KEY,
  dataset INTEGER NOT NULL REFERENCES datasets(key),
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (dataset, id)
) STRICT;

CREATE TABLE transactions (
  key INTEGER PRIMARY KEY,
  dataset INTEGER NOT NULL REFERENCES datasets(key),
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  timestamp TEXT NOT NULL,
  author TEXT NOT NULL,
  UNIQUE (dataset, seq),
  UNIQUE (dataset, id)
) STRICT;

CREATE TABLE changes (
  key INTEGER PRIMARY KEY,
  dataset INTEGER NOT NULL REFERENCES datasets(key),
  seq INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  previous_rev TEXT,
  present INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX changes_by_seq ON changes (dataset, seq);
CREATE INDEX changes_by_document ON changes (dataset, document_id, seq);

CREATE TABLE users (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  roles TEXT NOT NULL,
  created_at TEXT NOT NULL,
  disabled INTEGER NOT NULL
) STRICT;

CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_by_user ON sessions (user_id);

CREATE TABLE tokens (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  token_hash TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  role TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
  scope TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (scope, name)
) STRICT;
`

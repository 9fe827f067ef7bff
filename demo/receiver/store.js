import sqlite from 'node-sqlite3-wasm';

/** The requests in a database: in a file, or in memory. */
export function openStore(file = ':memory:') {
  const database = new sqlite.Database(file);
  database.exec(`CREATE TABLE IF NOT EXISTS requests (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    stored_at TEXT NOT NULL,
    fields TEXT NOT NULL
  )`);

  return {
    /** Stores a request, and says whether it was new. */
    add(id, fields) {
      const { changes } = database.run(
        `INSERT INTO requests (id, stored_at, fields) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING`,
        [id, new Date().toISOString(), JSON.stringify(fields)],
      );
      return changes === 1;
    },
    all: () =>
      database
        .all('SELECT id, stored_at, fields FROM requests ORDER BY position')
        .map(({ id, stored_at: storedAt, fields }) => ({
          id,
          storedAt,
          fields: JSON.parse(fields),
        })),
    clear: () => database.run('DELETE FROM requests'),
    close: () => database.close(),
  };
}

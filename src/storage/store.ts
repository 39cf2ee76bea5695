import type { BatchItem, BatchResponse } from 'drizzle-orm/batch';
import { LibSQLDatabase } from 'drizzle-orm/libsql/driver-core';
import { LibSQLSession } from 'drizzle-orm/libsql/session';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core/dialect';
import type { BatchClient } from './http-client.ts';
import { oneMode } from './one-mode.ts';

/** Statements that run as one transaction. */
type Statements = readonly [BatchItem<'sqlite'>, ...BatchItem<'sqlite'>[]];

/** The database. Statements are made with `sql` and run by `read` or `write` only: one batch, one transaction. */
export interface Store {
  readonly sql: LibSQLDatabase;
  /** Runs statements that only read, as one look at the database. Throws Fault. */
  read<T extends Statements>(statements: T): Promise<BatchResponse<T>>;
  /** Runs statements as one write: all of them happen or none. Throws Fault. */
  write<T extends Statements>(statements: T): Promise<BatchResponse<T>>;
}

/** Opens the store on a client, over HTTP or (in tests) embedded. */
export function openStore(client: BatchClient): Store {
  const reading = databaseIn(client, 'read');
  const writing = databaseIn(client, 'write');
  return {
    sql: reading,
    read: (statements) => reading.batch(statements),
    write: (statements) => writing.batch(statements),
  };
}

/** As `drizzle()` makes it, which would bring the whole client of libSQL with it. */
function databaseIn(client: BatchClient, mode: 'read' | 'write'): LibSQLDatabase {
  const dialect = new SQLiteAsyncDialect();
  const session: LibSQLSession<Record<string, never>, Record<string, never>> = new LibSQLSession(
    oneMode(client, mode),
    dialect,
    undefined,
    {},
    undefined,
  );
  return new LibSQLDatabase('async', dialect, session, undefined);
}

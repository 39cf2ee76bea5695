import type { BatchItem, BatchResponse } from 'drizzle-orm/batch';
import { drizzle, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import type { Database } from './database.ts';
import { inMode } from './in-mode.ts';

/** Statements that run as one transaction. */
type Statements = readonly [BatchItem<'sqlite'>, ...BatchItem<'sqlite'>[]];

/** The database. Statements are made with `sql` and run by `read` or `write` only: one batch, one transaction. */
export interface Store {
  readonly sql: SqliteRemoteDatabase;
  /** Runs statements that only read, as one look at the database. Throws Fault. */
  read<T extends Statements>(statements: T): Promise<BatchResponse<T>>;
  /** Runs statements as one write: all of them happen or none. Throws Fault. */
  write<T extends Statements>(statements: T): Promise<BatchResponse<T>>;
}

/** Opens the store on a database. */
export function openStore(database: Database): Store {
  const reading = drizzle(refuse, inMode(database, 'read'));
  const writing = drizzle(refuse, inMode(database, 'write'));
  return {
    sql: reading,
    read: (statements) => reading.batch(statements),
    write: (statements) => writing.batch(statements),
  };
}

/** Everything but a batch: an open transaction would hold the only write lock while it waits for us. */
function refuse(): Promise<never> {
  return Promise.reject(new TypeError('statements go through read or write, as one batch'));
}

import type { Client } from '@libsql/client/http';
import type { BatchItem, BatchResponse } from 'drizzle-orm/batch';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { drizzle } from 'drizzle-orm/libsql/http';
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

/** Opens the store on a client of libSQL, over HTTP or (in tests) embedded. */
export function openStore(client: Client): Store {
  const reading = drizzle({ client: oneMode(client, 'read') });
  const writing = drizzle({ client: oneMode(client, 'write') });
  return {
    sql: reading,
    read: (statements) => reading.batch(statements),
    write: (statements) => writing.batch(statements),
  };
}

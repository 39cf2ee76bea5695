import { createClient } from '@libsql/client/http';
import { faultOf } from '../storage/faults.ts';

/** A database of this machine, by the address of its door. */
interface Door {
  readonly url: string;
  readonly authToken?: string;
}

const emptyingLog = 'PRAGMA wal_checkpoint(TRUNCATE)';

/**
 * Writes a database of this machine anew and empties its log, so that nothing of what was erased is left in its files:
 * deleting by itself may leave pieces between rows. Nothing else runs meanwhile, about a second for each 100 MB. Throws
 * Fault as storage does.
 */
export function scrub(database: Door): Promise<void> {
  return runAlone(database, ['VACUUM', emptyingLog]);
}

/** Empties the log of a database of this machine, in which rows stand as they were before they were erased. */
export function emptyLog(database: Door): Promise<void> {
  return runAlone(database, [emptyingLog]);
}

/** Over the socket, each by itself: inside a transaction that others share it cannot be done. */
async function runAlone({ url, authToken }: Door, statements: readonly string[]): Promise<void> {
  const client = createClient(authToken === undefined ? { url } : { url, authToken });
  try {
    for (const statement of statements) await client.execute(statement);
  } catch (error) {
    throw faultOf(error);
  } finally {
    client.close();
  }
}

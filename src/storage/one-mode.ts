import type { Client, InStatement, ResultSet } from '@libsql/client/http';
import { faultOf, isBusy } from './faults.ts';

const leastWaitMilliseconds = 25;
const jitterMilliseconds = 75;

/**
 * A client whose batches all have one mode: Drizzle names none, and libSQL's default (deferred) takes the write lock
 * only at the first write, where it can fail half-way. Everything but a batch is refused: a transaction would hold
 * the only write lock while it waits for us. A batch that met another writer is tried once more; all of ours can be.
 */
export function oneMode(client: Client, mode: 'read' | 'write'): Client {
  const batch = async (statements: (InStatement | [string, unknown?])[]): Promise<ResultSet[]> => {
    const given = statements.filter((statement): statement is InStatement => !Array.isArray(statement));
    try {
      return await client.batch(given, mode);
    } catch (error) {
      if (!isBusy(error)) throw faultOf(error);
    }
    await new Promise((resolve) =>
      setTimeout(resolve, leastWaitMilliseconds + Math.random() * jitterMilliseconds),
    );
    try {
      return await client.batch(given, mode);
    } catch (error) {
      throw faultOf(error);
    }
  };
  return {
    batch,
    execute: refuse,
    migrate: refuse,
    transaction: refuse,
    executeMultiple: refuse,
    sync: refuse,
    reconnect: () => client.reconnect(),
    close: () => client.close(),
    get closed() {
      return client.closed;
    },
    protocol: client.protocol,
  };
}

function refuse(): Promise<never> {
  return Promise.reject(new TypeError('statements go through read or write, as one batch'));
}

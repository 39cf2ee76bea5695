import type { Client } from '@libsql/client';

/** Where the next write is cut off: before it reached the database, or after, when only its answer is lost. */
export type Cut = 'before' | 'after';

/** A client whose writes can be cut off, once each time it is asked to. */
export interface FaultyClient extends Client {
  /** Cuts off the write after `passing` others. */
  cutWrite(cut: Cut, passing?: number): void;
  /** Whether a cut that was asked for still waits for its write. */
  readonly isArmed: boolean;
  disarm(): void;
}

export function faultyClient(client: Client): FaultyClient {
  let armed: { cut: Cut; passing: number } | undefined;
  const batch: Client['batch'] = async (statements, mode) => {
    if (mode !== 'write' || armed === undefined) return client.batch(statements, mode);
    if (armed.passing > 0) {
      armed.passing -= 1;
      return client.batch(statements, mode);
    }
    const { cut } = armed;
    armed = undefined;
    if (cut === 'after') await client.batch(statements, mode);
    throw new TypeError('fetch failed');
  };
  return {
    batch,
    execute: client.execute.bind(client),
    migrate: client.migrate.bind(client),
    transaction: client.transaction.bind(client),
    executeMultiple: client.executeMultiple.bind(client),
    sync: client.sync.bind(client),
    reconnect: client.reconnect.bind(client),
    close: client.close.bind(client),
    closed: false,
    protocol: client.protocol,
    cutWrite: (cut, passing = 0) => {
      armed = { cut, passing };
    },
    get isArmed() {
      return armed !== undefined;
    },
    disarm: () => {
      armed = undefined;
    },
  };
}

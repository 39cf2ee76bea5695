import type { Database, Statement } from './database.ts';
import { faultOf, isBusy } from './faults.ts';

const leastWaitMilliseconds = 25;
const jitterMilliseconds = 75;

/** What Drizzle hands over, and what it wants back. */
type RunBatch = (
  statements: readonly { readonly sql: string; readonly params: Statement['args'] }[],
) => Promise<{ rows: unknown[][] }[]>;

/**
 * Runs the batches of Drizzle in one mode: it names none, and libSQL's default (deferred) takes the write lock only at
 * the first write, where it can fail half-way. A batch that met another writer is tried once more; all of ours can be.
 */
export function inMode(database: Database, mode: 'read' | 'write'): RunBatch {
  const run = async (statements: Statement[]) => {
    const results = await database.batch(statements, mode);
    return results.map(({ rows }) => ({ rows: rows.map((row) => Array.from(row)) }));
  };
  return async (given) => {
    const statements = given.map(({ sql, params }) => ({ sql, args: params }));
    try {
      return await run(statements);
    } catch (error) {
      if (!isBusy(error)) throw faultOf(error);
    }
    await new Promise((resolve) =>
      setTimeout(resolve, leastWaitMilliseconds + Math.random() * jitterMilliseconds),
    );
    try {
      return await run(statements);
    } catch (error) {
      throw faultOf(error);
    }
  };
}

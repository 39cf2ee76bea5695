// What the database cannot do becomes a Fault by its code. A driver's message may hold the values of the statement,
// which are people's answers: it is read here and goes no further.
import { Fault, type Problem, problem } from '../shared/problem.ts';

/**
 * The error to throw instead of what the driver threw: a Fault when the database does not answer as it should, an
 * error with nothing but the code when a statement of ours is wrong.
 */
export function faultOf(caught: unknown): Error {
  if (caught instanceof Fault) return caught;
  const code = codeOf(caught);
  const known = problemOf(code, caught);
  return known === undefined ? new Error(`the database refused a statement: ${code}`) : new Fault(known);
}

/** Whether somebody else was writing: nothing was done, so it can be tried again. */
export function isBusy(caught: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(caught));
}

/** The driver's code, else the error's name (a time-out, a network that is down, an answer that is no JSON). */
function codeOf(caught: unknown): string {
  if (!(caught instanceof Error)) return typeof caught;
  if ('code' in caught && typeof caught.code === 'string') return caught.code;
  return caught.name;
}

function problemOf(code: string, caught: unknown): Problem | undefined {
  if (isBusy(caught)) return problem('database-busy', {});
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return problem('database-damaged', { file: 'LIBSQL_URL' });
  if (/^SQLITE_ERROR|^SQL_INPUT_ERROR$/.test(code)) {
    const message = caught instanceof Error ? caught.message : '';
    return /no such (?:table|column)/.test(message) ? problem('database-not-migrated', {}) : undefined;
  }
  if (/^SQLITE_(?:CONSTRAINT|MISMATCH|MISUSE|RANGE|TOOBIG|INTERNAL|UNKNOWN)/.test(code)) return undefined;
  if (/^(?:RangeError|ReferenceError|ARGS_INVALID|SQL_\w+)$/.test(code)) return undefined;
  return problem('database-unavailable', {});
}

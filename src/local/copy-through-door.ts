// A copy of the whole database file by the process that has it: SQLite writes it in one go (VACUUM INTO), so it is of
// one moment, whatever is sent meanwhile.
import * as v from 'valibot';
import { Fault, type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { type Contents, countContents } from './database-file.ts';

const integer = v.pipe(
  v.object({ value: v.string() }),
  v.transform(({ value }) => Number(value)),
);
const ok = <Schema extends v.GenericSchema>(result: Schema) =>
  v.object({ type: v.literal('ok'), response: v.object({ result }) });
const error = v.object({ type: v.literal('error'), error: v.object({ code: v.string() }) });
const answer = v.object({
  results: v.tuple([
    v.variant('type', [ok(v.object({ rows: v.tuple([v.tuple([integer, integer])]) })), error]),
    v.variant('type', [ok(v.unknown()), error]),
    v.unknown(),
  ]),
});

/**
 * Has the process behind a door write its database to a file that is there and empty. Says what it held at that moment.
 * The door does one request to its end, so nothing comes between counting and copying. Problems: `file-unwritable`,
 * `database-not-migrated`. Throws Fault when the door does not answer.
 */
export async function copyThroughDoor(
  door: { readonly url: string; readonly authToken?: string },
  file: string,
): Promise<Result<Contents>> {
  const execute = (sql: string, ...args: readonly string[]) => ({
    type: 'execute',
    stmt: { sql, args: args.map((value) => ({ type: 'text', value })) },
  });
  const response = await fetch(`${door.url}/v2/pipeline`, {
    method: 'POST',
    headers: { authorization: `Bearer ${door.authToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      requests: [execute(countContents), execute('VACUUM INTO ?', file), { type: 'close' }],
    }),
  }).catch(() => {
    throw new Fault(problem('database-unavailable', {}));
  });
  if (!response.ok) throw new Fault(problem('database-unavailable', {}));
  const [counted, copied] = v.parse(answer, await response.json()).results;
  if (counted.type === 'error') return refused(problemOf(counted.error.code, file));
  if (copied.type === 'error') return refused(problemOf(copied.error.code, file));
  const [forms, responses] = counted.response.result.rows[0];
  return accepted({ forms, responses });
}

function problemOf(code: string, file: string): Problem {
  if (code === 'SQL_INPUT_ERROR') return problem('database-not-migrated', {});
  if (/^SQLITE_(?:CORRUPT|NOTADB)$/.test(code)) return problem('database-damaged', { file: '.data' });
  return problem('file-unwritable', { file });
}

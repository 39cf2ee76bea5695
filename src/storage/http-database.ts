// libSQL over HTTP, as far as the store needs it: a batch is one request and one transaction. The client of libSQL can
// do much more, and would be a twelfth of the Worker for it.
// https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_2_SPEC.md
import type { Database, Statement } from './database.ts';

/** How a database is reached. */
export interface Reach {
  /** `libsql:` is https, and with `?tls=0` http. */
  readonly url: string;
  readonly authToken?: string;
  /** How to send a request otherwise than by the network. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

interface Refusal {
  readonly message?: string;
  readonly code?: string;
}

interface BatchResult {
  readonly step_results: readonly ({ readonly rows: readonly (readonly Value[])[] } | null)[];
  readonly step_errors: readonly (Refusal | null)[];
}

/** What is answered; whatever stands between may answer something else. */
interface Answer {
  readonly results?: readonly [{ readonly error?: Refusal; readonly response?: { result?: BatchResult } }];
}

/** A value as it travels: integers as text, because they have 64 bits. There are no blobs in our tables. */
type Value =
  | { readonly type: 'null' }
  | { readonly type: 'integer'; readonly value: string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'text'; readonly value: string };

const begin = { read: 'BEGIN TRANSACTION READONLY', write: 'BEGIN IMMEDIATE' };

/** What the database refused, by its code. The message may hold values of the statement. */
class DatabaseRefusal extends Error {
  readonly code: string;
  constructor({ code = 'UNKNOWN', message }: Refusal) {
    super(message);
    this.name = 'DatabaseRefusal';
    this.code = code;
  }
}

/** A database that answers over HTTP. */
export function httpDatabase({ url, authToken = '', fetch: send = fetch }: Reach): Database {
  const address = addressOf(url);
  const headers = {
    'content-type': 'application/json',
    ...(authToken === '' ? {} : { authorization: `Bearer ${authToken}` }),
  };
  return {
    batch: async (statements, mode) => {
      const steps = stepsOf(statements, begin[mode]);
      const body = JSON.stringify({ requests: [{ type: 'batch', batch: { steps } }, { type: 'close' }] });
      const response = await send(new Request(address, { method: 'POST', headers, body }));
      if (!response.ok) {
        await response.body?.cancel();
        throw new DatabaseRefusal({ code: 'SERVER_ERROR', message: `HTTP status ${response.status}` });
      }
      return resultsOf(await response.json(), statements.length);
    },
  };
}

function addressOf(url: string): URL {
  const address = new URL(url);
  const isSecure = address.protocol !== 'http:' && address.searchParams.get('tls') !== '0';
  // the protocol of a URL object cannot be changed to one of another kind
  return new URL('v2/pipeline', `http${isSecure ? 's' : ''}://${address.host}${address.pathname}`);
}

/** Each statement only after the one before it; what did not come to its end is taken back. */
function stepsOf(statements: readonly Statement[], first: string): object[] {
  const last = statements.length;
  const after = (step: number) => ({ type: 'ok', step });
  return [
    { stmt: { sql: first, want_rows: false } },
    ...statements.map(({ sql, args }, at) => ({
      condition: after(at),
      stmt: { sql, args: args.map(writeValue), want_rows: true },
    })),
    { condition: after(last), stmt: { sql: 'COMMIT', want_rows: false } },
    { condition: { type: 'not', cond: after(last + 1) }, stmt: { sql: 'ROLLBACK', want_rows: false } },
  ];
}

/** What of an answer belongs to the statements. Throws when they did not all happen. */
function resultsOf({ results }: Answer, count: number): { readonly rows: readonly unknown[][] }[] {
  const [{ error, response } = {}] = results ?? [];
  const batch = response?.result;
  if (batch === undefined) throw new DatabaseRefusal(error ?? {});
  const refusal = batch.step_errors.slice(0, count + 2).find((each) => each !== null);
  if (refusal !== undefined) throw new DatabaseRefusal(refusal);
  const done = batch.step_results.slice(0, count + 2).map((step) => {
    if (step === null) throw new DatabaseRefusal({ code: 'TRANSACTION_CLOSED' });
    return { rows: step.rows.map((row) => row.map(readValue)) };
  });
  if (done.length < count + 2) throw new DatabaseRefusal({});
  return done.slice(1, count + 1);
}

/** Throws RangeError for a number that JSON does not have. */
function writeValue(value: Statement['args'][number]): Value {
  if (value === null) return { type: 'null' };
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value !== 'number') return { type: 'integer', value: BigInt(value).toString() };
  if (!Number.isFinite(value)) throw new RangeError('only finite numbers can be stored');
  return { type: 'float', value };
}

/** Throws RangeError for an integer that a number cannot hold. */
function readValue(value: Value): unknown {
  if (value.type === 'null') return null;
  if (value.type !== 'integer') return value.value;
  const number = Number(value.value);
  if (!Number.isSafeInteger(number)) throw new RangeError('an integer is too large');
  return number;
}

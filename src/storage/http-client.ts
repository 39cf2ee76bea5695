// A database over HTTP, as the Worker and the command line reach it: Hrana 2 as JSON, in batches. The client of libSQL
// also speaks sockets, streams and Protobuf, which would be a twelfth of the Worker and a tenth of its start.
// https://github.com/tursodatabase/libsql/blob/main/docs/HTTP_V2_SPEC.md
import type { Client, InArgs, InStatement, ResultSet, Row, TransactionMode } from '@libsql/client/http';
import { read, type WireValue, written } from './wire-value.ts';

/** What storage needs of a client of libSQL. */
export type BatchClient = Pick<Client, 'batch' | 'protocol' | 'closed' | 'close' | 'reconnect'>;

export interface HttpClientOptions {
  /** Address of the database: http, https, or libsql (which is https). */
  readonly url: string;
  readonly authToken?: string | undefined;
  /** How to reach it otherwise than by the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** An error of the database, with a code of SQLite (`SQLITE_…`) or of the server. */
class HttpClientError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'HttpClientError';
    this.code = code;
  }
}

/** Opens a database over HTTP. Nothing is sent before the first batch, and nothing is kept between two of them. */
export function openHttpClient({ url, authToken, fetch = globalThis.fetch }: HttpClientOptions): BatchClient {
  const base = new URL(url.replace(/^libsql:/, 'https:'));
  const pipeline = new URL(`${base.pathname.replace(/\/$/, '')}/v2/pipeline`, base).href;
  const headers = {
    'content-type': 'application/json',
    ...(authToken === undefined ? {} : { authorization: `Bearer ${authToken}` }),
  };
  return {
    protocol: 'http',
    closed: false,
    close: () => undefined,
    reconnect: () => undefined,
    async batch(statements, mode = 'deferred') {
      const requests = requestsFor(statements.map(statementOf), mode);
      const body = JSON.stringify({ baton: null, requests });
      const response = await fetch(new Request(pipeline, { method: 'POST', headers, body }));
      const text = await response.text();
      if (!response.ok) throw refusalOf(response, text);
      return resultsIn(text, statements.length);
    },
  };
}

interface Statement {
  readonly sql: string;
  readonly args: readonly WireValue[];
}

interface WireError {
  readonly message: string;
  readonly code?: string | null;
}

interface WireResult {
  readonly cols: readonly { readonly name?: string | null; readonly decltype?: string | null }[];
  readonly rows: readonly (readonly WireValue[])[];
  readonly affected_row_count: number;
  readonly last_insert_rowid?: string | null;
}

interface WireAnswer {
  readonly results: readonly (
    | { readonly type: 'error'; readonly error: WireError }
    | {
        readonly type: 'ok';
        readonly response: {
          readonly type: string;
          readonly result?: {
            readonly step_results: readonly (WireResult | null)[];
            readonly step_errors: readonly (WireError | null)[];
          };
        };
      }
  )[];
}

const begins: { readonly [M in TransactionMode]: string } = {
  write: 'BEGIN IMMEDIATE',
  read: 'BEGIN TRANSACTION READONLY',
  deferred: 'BEGIN DEFERRED',
};

/** One transaction: each step runs when the one before it went well, and what is not committed is taken back. */
function requestsFor(statements: readonly Statement[], mode: TransactionMode) {
  const last = statements.length;
  const after = (step: number) => ({ type: 'ok', step });
  const ids = new Map<string, number>();
  for (const { sql } of statements) if (!ids.has(sql)) ids.set(sql, ids.size + 1);
  // a text that occurs more than once travels once
  const isShort = ids.size === last;
  const stored = isShort ? [] : [...ids].map(([sql, sql_id]) => ({ type: 'store_sql', sql_id, sql }));
  const steps = [
    { stmt: { sql: begins[mode], want_rows: false } },
    ...statements.map(({ sql, args }, index) => ({
      condition: after(index),
      stmt: { ...(isShort ? { sql } : { sql_id: ids.get(sql) }), args, want_rows: true },
    })),
    { condition: after(last), stmt: { sql: 'COMMIT', want_rows: false } },
    { condition: { type: 'not', cond: after(last + 1) }, stmt: { sql: 'ROLLBACK', want_rows: false } },
  ];
  return [...stored, { type: 'batch', batch: { steps } }, { type: 'close' }];
}

function statementOf(statement: InStatement | [string, InArgs?]): Statement {
  if (typeof statement === 'string') return { sql: statement, args: [] };
  const [sql, args = []] = Array.isArray(statement) ? statement : [statement.sql, statement.args];
  if (!Array.isArray(args)) throw new TypeError('values are bound by their place');
  return { sql, args: args.map(written) };
}

/** The error in an answer that is none: the server's own when it sends one. */
function refusalOf(response: Response, text: string): HttpClientError {
  try {
    const told: unknown = JSON.parse(text);
    const { code, message } = Object(told);
    if (typeof code === 'string') return new HttpClientError(code, String(message));
  } catch {
    // a proxy in between writes its own page
  }
  return new HttpClientError('SERVER_ERROR', `the server answered ${response.status}`);
}

/** The results of the statements. The first error of any step is thrown, also of the transaction around them. */
function resultsIn(text: string, count: number): ResultSet[] {
  const { results } = answerIn(text);
  for (const each of results) if (each.type === 'error') throw errorOf(each.error);
  const batch = results.flatMap((each) =>
    each.type === 'ok' && each.response.result !== undefined ? [each.response.result] : [],
  )[0];
  if (batch === undefined) throw new HttpClientError('HRANA_PROTO_ERROR', 'the answer holds no batch');
  const { step_results: done, step_errors: errors } = batch;
  // the last step takes back what was not committed: it fails when there is nothing to take back
  const failed = errors.slice(0, count + 2).find((each) => each !== null);
  if (failed) throw errorOf(failed);
  return done.slice(1, count + 1).map((result) => {
    if (result === null) throw new HttpClientError('TRANSACTION_CLOSED', 'a statement was not executed');
    return resultOf(result);
  });
}

function answerIn(text: string): WireAnswer {
  try {
    const answer: WireAnswer = JSON.parse(text);
    if (Array.isArray(answer.results)) return answer;
  } catch {
    // told below
  }
  throw new HttpClientError('HRANA_PROTO_ERROR', 'the answer is not one of Hrana');
}

function errorOf({ code, message }: WireError): HttpClientError {
  return new HttpClientError(code ?? 'UNKNOWN', message);
}

function resultOf({ cols, rows, affected_row_count, last_insert_rowid }: WireResult): ResultSet {
  const columns = cols.map(({ name }) => name ?? '');
  const result = {
    columns,
    columnTypes: cols.map(({ decltype }) => decltype ?? ''),
    rows: rows.map((row) => rowOf(columns, row)),
    rowsAffected: affected_row_count,
    lastInsertRowid: last_insert_rowid == null ? undefined : BigInt(last_insert_rowid),
  };
  return { ...result, toJSON: () => ({ ...result, lastInsertRowid: last_insert_rowid ?? null }) };
}

/** A row by place and by name; of two columns with one name the first. Only names are seen when it is walked. */
function rowOf(columns: readonly string[], wire: readonly WireValue[]): Row {
  const row: Row = Object.defineProperty({ length: wire.length }, 'length', { enumerable: false });
  wire.forEach((each, index) => {
    const value = read(each);
    Object.defineProperty(row, index, { value });
    const column = columns[index];
    if (column !== undefined && !Object.hasOwn(row, column)) row[column] = value;
  });
  return row;
}

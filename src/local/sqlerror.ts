// What went wrong with a statement, in the codes that @libsql/client hands on as `LibsqlError.code`.
import Database from 'libsql';

/** An error as Hrana writes it. */
export interface HranaError {
  readonly message: string;
  readonly code: string;
}

/** The door's own "no" to one statement; the request around it goes on. */
export class SqlRefusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'SqlRefusal';
    this.code = code;
  }
}

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html. */
const names: ReadonlyMap<number, string> = new Map([
  [1, 'SQLITE_ERROR'],
  [2, 'SQLITE_INTERNAL'],
  [3, 'SQLITE_PERM'],
  [4, 'SQLITE_ABORT'],
  [5, 'SQLITE_BUSY'],
  [6, 'SQLITE_LOCKED'],
  [7, 'SQLITE_NOMEM'],
  [8, 'SQLITE_READONLY'],
  [9, 'SQLITE_INTERRUPT'],
  [10, 'SQLITE_IOERR'],
  [11, 'SQLITE_CORRUPT'],
  [12, 'SQLITE_NOTFOUND'],
  [13, 'SQLITE_FULL'],
  [14, 'SQLITE_CANTOPEN'],
  [15, 'SQLITE_PROTOCOL'],
  [17, 'SQLITE_SCHEMA'],
  [18, 'SQLITE_TOOBIG'],
  [19, 'SQLITE_CONSTRAINT'],
  [20, 'SQLITE_MISMATCH'],
  [21, 'SQLITE_MISUSE'],
  [23, 'SQLITE_AUTH'],
  [25, 'SQLITE_RANGE'],
  [26, 'SQLITE_NOTADB'],
]);

/** The name of the primary result code (`SQLITE_CONSTRAINT` for each kind of it); undefined when SQLite did not say it. */
export function sqliteCode(caught: unknown): string | undefined {
  if (!(caught instanceof Database.SqliteError) || caught.rawCode === undefined) return undefined;
  return names.get(caught.rawCode & 0xff) ?? 'SQLITE_UNKNOWN';
}

/** The error to answer with; throws on what neither the engine nor the door says. */
export function hranaError(caught: unknown): HranaError {
  if (caught instanceof SqlRefusal) return { message: caught.message, code: caught.code };
  const code = sqliteCode(caught);
  if (code === undefined || !(caught instanceof Error)) throw caught;
  // sqld's name for SQL that says something impossible
  if (code === 'SQLITE_ERROR')
    return { message: `SQL input error: ${caught.message}`, code: 'SQL_INPUT_ERROR' };
  return { message: `SQLite error: ${caught.message}`, code };
}

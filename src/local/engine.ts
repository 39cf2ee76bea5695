// The one connection to a database file. Embedded libSQL is SQLite 3.45.1, where two connections to a file of which
// one checkpoints can lose committed data; so there is one, and the operating system keeps others away: in exclusive
// locking mode SQLite holds the file's lock from the first access until this process closes it or dies.
//
// Never open the database file by other means (node:fs) in the process that holds it: on POSIX systems closing any
// handle of a file drops all locks the process has on it. `stat` is harmless.
import Database from 'libsql';
import { SqlRefusal, sqliteCode } from './sqlerror.ts';
import { readSqlText, type SqlText } from './sqltext.ts';
import type { SqlValue } from './values.ts';

/** Values by place, or by name without prefix. */
export type SqlArguments = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;

/** What a statement did and found. */
export interface SqlOutcome {
  readonly columns: readonly { readonly name: string; readonly declared: string | null }[];
  readonly rows: readonly (readonly unknown[])[];
  readonly changedCount: number;
  readonly lastRowId: string | null;
}

/** What statements run on: the connection, or a part of a transaction on it. */
export interface SqlRunner {
  readonly inTransaction: boolean;
  run(sql: string, values?: SqlArguments): SqlOutcome;
  runScript(sql: string): void;
  /** Leaves no transaction open. */
  tidy(): void;
}

interface Prepared {
  readonly statement: Database.Statement;
  readonly text: SqlText;
  readonly givesRows: boolean;
}

const keptStatements = 200;
const busyMilliseconds = 100;

/** One open database file. */
export class Engine implements SqlRunner {
  readonly #database: Database.Database;
  readonly #kept = new Map<string, Prepared>();
  #settings: 'held' | 'touched' = 'held';
  #state: 'open' | 'closed' = 'open';

  /** Opens or makes the file and takes its lock; throws libsql's SqliteError (BUSY when another process has it). */
  constructor(file: string) {
    this.#database = new Database(file, { timeout: busyMilliseconds });
    this.#database.defaultSafeIntegers(true);
    try {
      this.#settle();
      this.#rows('SELECT count(*) FROM sqlite_schema');
    } catch (error) {
      this.#state = 'closed';
      this.#letGo();
      throw error;
    }
  }

  get isOpen(): boolean {
    return this.#state === 'open';
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  /** Runs one statement; throws a SqlRefusal or libsql's SqliteError. */
  run(sql: string, values: SqlArguments = []): SqlOutcome {
    const prepared = this.#prepared(sql);
    if (prepared.text.isPragma) this.#settings = 'touched';
    if (!prepared.givesRows) {
      const done = prepared.statement.run(values);
      return {
        columns: [],
        rows: [],
        changedCount: Number(done.changes),
        lastRowId: this.#rowId(done.lastInsertRowid),
      };
    }
    const before = prepared.text.onlyReads ? 0n : this.#number('SELECT total_changes()');
    const rows = prepared.statement.all(values).filter((row) => Array.isArray(row));
    const columns = prepared.statement.columns().map(({ name, type }) => ({ name, declared: type }));
    // changes() keeps the count of an earlier statement when this one changed nothing
    if (prepared.text.onlyReads || this.#number('SELECT total_changes()') === before) {
      return { columns, rows, changedCount: 0, lastRowId: null };
    }
    const changedCount = Number(this.#number('SELECT changes()'));
    return { columns, rows, changedCount, lastRowId: String(this.#number('SELECT last_insert_rowid()')) };
  }

  /** Runs any number of statements without values; throws libsql's SqliteError. */
  runScript(sql: string): void {
    this.#kept.clear();
    this.#settings = 'touched';
    this.#database.exec(sql);
  }

  /** Takes back an open transaction, and makes good what a pragma changed. */
  tidy(): void {
    if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
    if (this.#settings === 'held') return;
    this.#settings = 'held';
    this.#settle();
  }

  /** Whether the file's pages hang together; takes about a second a gigabyte. Throws when they cannot be read. */
  isWhole(): boolean {
    const rows = this.#rows('PRAGMA quick_check(1)');
    return rows.length === 1 && rows[0]?.[0] === 'ok';
  }

  /** Whether the file has tables. */
  hasTables(): boolean {
    return this.#number('SELECT count(*) FROM sqlite_schema') > 0n;
  }

  /**
   * Writes the log back into the file and lets the file go; a second time does nothing. Synchronous, so it can run
   * when the process exits. Throws libsql's SqliteError when the log cannot be written back: it stays beside the
   * file, and the next opening reads it.
   * @param atLast done when all is in the file and its lock is still held
   */
  close(atLast?: () => void): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#kept.clear();
    try {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      this.#rows('PRAGMA journal_mode=DELETE');
      atLast?.();
    } finally {
      this.#letGo();
    }
  }

  /**
   * Closes the handle. Statements not yet collected keep it alive inside the engine, with its lock, so the lock is
   * given back first: by reading once in normal locking mode.
   */
  #letGo(): void {
    try {
      this.#rows('PRAGMA locking_mode=NORMAL');
      this.#rows('SELECT count(*) FROM sqlite_schema');
    } catch (error) {
      // a file that cannot be read does not hold up its closing
      if (sqliteCode(error) === undefined) throw error;
    } finally {
      this.#database.close();
    }
  }

  /** Sets what every connection of ours must have, and reads it back. */
  #settle(): void {
    // exclusive before WAL: then the log's index is in memory and no other process can join
    const locking = this.#rows('PRAGMA locking_mode=EXCLUSIVE')[0]?.[0];
    const journal = this.#rows('PRAGMA journal_mode=WAL')[0]?.[0];
    // what is deleted is overwritten with zeros, so that erasing takes it out of the file
    this.#database.exec('PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON');
    const synchronous = this.#number('PRAGMA synchronous');
    const foreignKeys = this.#number('PRAGMA foreign_keys');
    if (locking !== 'exclusive' || journal !== 'wal' || synchronous !== 2n || foreignKeys !== 1n) {
      throw new Error(
        `the database does not take its settings: ${locking}, ${journal}, ${synchronous}, ${foreignKeys}`,
      );
    }
  }

  #prepared(sql: string): Prepared {
    const known = this.#kept.get(sql);
    if (known !== undefined) {
      this.#kept.delete(sql);
      this.#kept.set(sql, known);
      return known;
    }
    const text = readSqlText(sql);
    if (text.isEmpty) throw new SqlRefusal('SQL_NO_STATEMENT', 'there is no statement');
    if (text.isMany) throw new SqlRefusal('SQL_MANY_STATEMENTS', 'there is more than one statement');
    const statement = this.#database.prepare(sql);
    const givesRows = statement.reader;
    if (givesRows) statement.raw(true);
    const prepared = { statement, text, givesRows };
    if (text.changesSchema) this.#kept.clear();
    else this.#keep(sql, prepared);
    return prepared;
  }

  #keep(sql: string, prepared: Prepared): void {
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= keptStatements) this.#kept.delete(oldest);
    this.#kept.set(sql, prepared);
  }

  #rows(sql: string): unknown[][] {
    const statement = this.#database.prepare(sql);
    return statement
      .raw(true)
      .all([])
      .filter((row) => Array.isArray(row));
  }

  #number(sql: string): bigint {
    const value = this.#prepared(sql).statement.all([]).flat()[0];
    if (typeof value !== 'bigint') throw new TypeError(`no whole number: ${sql}`);
    return value;
  }

  /** libsql gives the row id as a number, which is wrong beyond 2^53. */
  #rowId(given: number | bigint): string {
    return Number.isSafeInteger(given) ? String(given) : String(this.#number('SELECT last_insert_rowid()'));
  }
}

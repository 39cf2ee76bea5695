// What stands in a database file that is no database of ours yet: a copy, or one to be put back.
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { Engine } from './engine.ts';
import { isFileError } from './folder.ts';
import { sqliteCode } from './sqlerror.ts';

/** What is in a database. */
export interface Contents {
  readonly forms: number;
  /** Responses that were not withdrawn. */
  readonly responses: number;
}

/** Counts what is in a database, in one statement. */
export const countContents = `SELECT (SELECT count(*) FROM forms) AS forms,
  (SELECT count(*) FROM responses WHERE body IS NOT NULL) AS responses`;

/**
 * Looks through a whole file: that it is a database of Weerklank, that its pages hang together and that every reference
 * is met. Takes its lock meanwhile, so only for files that nobody else has. Problems: `backup-unfit`, `backup-damaged`,
 * `file-unreadable`.
 * @param named what the file is called in what is said of it
 */
export function inspectDatabase(file: string, named = file): Result<Contents> {
  let engine: Engine | undefined;
  try {
    engine = new Engine(file);
    const isOurs = number(
      engine,
      `SELECT count(*) FROM sqlite_schema
      WHERE type = 'table' AND name IN ('forms', 'responses', 'changes', '__drizzle_migrations')`,
    );
    if (isOurs !== 4) return refused(problem('backup-unfit', { file: named }));
    const integrity = engine.run('PRAGMA integrity_check(1)').rows;
    const broken = engine.run('PRAGMA foreign_key_check').rows.length;
    if (integrity[0]?.[0] !== 'ok' || broken > 0) return refused(problem('backup-damaged', { file: named }));
    const [forms, responses] = engine.run(countContents).rows[0] ?? [];
    return accepted({ forms: Number(forms), responses: Number(responses) });
  } catch (error) {
    const found = problemOf(error, named);
    if (found === undefined) throw error;
    return refused(found);
  } finally {
    if (engine !== undefined) letGo(engine);
  }
}

/** A file that cannot be read does not hold up its closing. */
function letGo(engine: Engine): void {
  try {
    engine.close();
  } catch (error) {
    if (sqliteCode(error) === undefined) throw error;
  }
}

function number(engine: Engine, sql: string): number {
  return Number(engine.run(sql).rows[0]?.[0]);
}

function problemOf(error: unknown, file: string): Problem | undefined {
  if (isFileError(error)) return problem('file-unreadable', { file });
  switch (sqliteCode(error)) {
    case undefined:
      return undefined;
    case 'SQLITE_NOTADB':
      return problem('backup-unfit', { file });
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'SQLITE_BUSY':
      return problem('file-unreadable', { file });
    default:
      return problem('backup-damaged', { file });
  }
}

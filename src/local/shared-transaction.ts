// Each commit waits for the disk, and nothing else runs meanwhile. Requests of this process that arrive together
// therefore share one transaction: a hundred people who send at once wait for the disk once, not a hundred times.
import type { Engine, SqlArguments, SqlOutcome, SqlRunner } from './engine.ts';
import { SqlRefusal } from './sqlerror.ts';

const savepoint = 'one_of_many';
const statements: ReadonlyMap<string, readonly string[]> = new Map([
  ['BEGIN', [`SAVEPOINT ${savepoint}`]],
  ['COMMIT', [`RELEASE ${savepoint}`]],
  ['ROLLBACK', [`ROLLBACK TO ${savepoint}`, `RELEASE ${savepoint}`]],
]);

/** What one request sees of a transaction that it shares: its own begin, commit and rollback are a savepoint's. */
class Part implements SqlRunner {
  readonly #engine: Engine;
  #state: 'outside' | 'inside' = 'outside';

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get inTransaction(): boolean {
    return this.#state === 'inside';
  }

  run(sql: string, values: SqlArguments = []): SqlOutcome {
    // on a full disk SQLite takes everything back by itself; what came after would stand alone
    if (!this.#engine.inTransaction) throw new Error('the shared transaction is gone');
    const verb = /^\s*(BEGIN|COMMIT|ROLLBACK)\b/i.exec(sql)?.[1]?.toUpperCase() ?? '';
    const [first = sql, ...rest] = statements.get(verb) ?? [];
    const outcome = this.#engine.run(first, values);
    for (const each of rest) this.#engine.run(each);
    if (verb !== '') this.#state = verb === 'BEGIN' ? 'inside' : 'outside';
    return outcome;
  }

  runScript(): never {
    throw new SqlRefusal('SQL_NOT_TOGETHER', 'a script cannot share a transaction');
  }

  tidy(): void {
    if (this.inTransaction) this.run('ROLLBACK');
  }
}

/**
 * Does requests that arrive in one turn of the event loop in one transaction. None is answered before its commit; when
 * that fails nothing of it was kept, and each is done again by itself.
 * @param answer does one request to its end
 */
export function sharingTransactions<Asked, Answer>(
  engine: Engine,
  answer: (runner: SqlRunner, asked: Asked) => Answer,
): (asked: Asked) => Promise<Answer> {
  let waiting: { readonly asked: Asked; readonly resolve: (answer: Answer) => void }[] = [];
  const doAll = () => {
    const group = waiting;
    waiting = [];
    const together =
      group.length > 1
        ? answersTogether(engine, () => group.map(({ asked }) => answer(new Part(engine), asked)))
        : [];
    for (const [at, { asked, resolve }] of group.entries()) resolve(together[at] ?? answer(engine, asked));
  };
  return (asked) =>
    new Promise((resolve) => {
      waiting.push({ asked, resolve });
      if (waiting.length === 1) setImmediate(doAll);
    });
}

/** The answers of what was done in one transaction; none when it could not be committed. */
function answersTogether<Answer>(engine: Engine, work: () => readonly Answer[]): readonly Answer[] {
  try {
    engine.run('BEGIN IMMEDIATE');
    const answers = work();
    engine.run('COMMIT');
    return answers;
  } catch {
    engine.tidy();
    return [];
  }
}

// A stream of Hrana on the one connection: it keeps texts of statements and nothing else. Transactions live within
// one request, so whoever comes next finds the connection clean.
import type { SqlArguments, SqlRunner } from './engine.ts';
import type {
  HranaBatchResult,
  HranaCondition,
  HranaRequest,
  HranaResponse,
  HranaResult,
  HranaStatement,
  HranaStatementResult,
  HranaStep,
} from './hrana.ts';
import { hranaError, SqlRefusal } from './sqlerror.ts';
import { decoded, encoded } from './values.ts';

/** One client's stream. */
export class Stream {
  readonly #engine: SqlRunner;
  readonly #texts = new Map<number, string>();
  #state: 'open' | 'closed' = 'open';

  constructor(engine: SqlRunner) {
    this.#engine = engine;
  }

  get isClosed(): boolean {
    return this.#state === 'closed';
  }

  /** Does one request to its end; what SQL refuses is an answer. */
  answer(request: HranaRequest): HranaResult {
    try {
      if (this.#state === 'closed') throw new SqlRefusal('STREAM_CLOSED', 'the stream is closed');
      return { type: 'ok', response: this.#respond(request) };
    } catch (error) {
      return { type: 'error', error: hranaError(error) };
    }
  }

  #respond(request: HranaRequest): HranaResponse {
    switch (request.type) {
      case 'execute':
        return { type: 'execute', result: this.#execute(request.stmt) };
      case 'batch':
        return { type: 'batch', result: this.#batch(request.batch.steps) };
      case 'get_autocommit':
        return { type: 'get_autocommit', is_autocommit: !this.#engine.inTransaction };
      case 'sequence':
        this.#engine.runScript(this.#sql(request));
        return { type: 'sequence' };
      case 'store_sql':
        this.#texts.set(request.sql_id, request.sql);
        return { type: 'store_sql' };
      case 'close_sql':
        this.#texts.delete(request.sql_id);
        return { type: 'close_sql' };
      case 'close':
        this.#state = 'closed';
        return { type: 'close' };
    }
  }

  #execute(statement: HranaStatement): HranaStatementResult {
    const outcome = this.#engine.run(this.#sql(statement), argumentsOf(statement));
    return {
      cols: outcome.columns.map(({ name, declared }) => ({ name, decltype: declared })),
      rows: statement.want_rows === false ? [] : outcome.rows.map((row) => row.map(encoded)),
      affected_row_count: outcome.changedCount,
      last_insert_rowid: outcome.lastRowId,
    };
  }

  #batch(steps: readonly HranaStep[]): HranaBatchResult {
    const done: HranaBatchResult = { step_results: [], step_errors: [] };
    for (const step of steps) {
      let result: HranaStatementResult | null = null;
      let error = null;
      if (!step.condition || this.#holds(step.condition, done)) {
        try {
          result = this.#execute(step.stmt);
        } catch (caught) {
          error = hranaError(caught);
        }
      }
      done.step_results.push(result);
      done.step_errors.push(error);
    }
    return done;
  }

  #holds(condition: HranaCondition, done: HranaBatchResult): boolean {
    switch (condition.type) {
      case 'ok':
        return (done.step_results[condition.step] ?? null) !== null;
      case 'error':
        return (done.step_errors[condition.step] ?? null) !== null;
      case 'not':
        return !this.#holds(condition.cond, done);
      case 'and':
        return condition.conds.every((one) => this.#holds(one, done));
      case 'or':
        return condition.conds.some((one) => this.#holds(one, done));
      case 'is_autocommit':
        return !this.#engine.inTransaction;
    }
  }

  #sql(from: { sql?: string | null | undefined; sql_id?: number | null | undefined }): string {
    const sql = from.sql ?? (from.sql_id == null ? undefined : this.#texts.get(from.sql_id));
    if (sql === undefined) throw new SqlRefusal('SQL_NOT_FOUND', 'the statement has no text');
    return sql;
  }
}

function argumentsOf(statement: HranaStatement): SqlArguments {
  const named = statement.named_args ?? [];
  if (named.length === 0) return (statement.args ?? []).map(decoded);
  return Object.fromEntries(named.map(({ name, value }) => [name.replace(/^[:@$]/, ''), decoded(value)]));
}

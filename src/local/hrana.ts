// Hrana over HTTP, versions 2 and 3, the JSON pipeline: what @libsql/client sends and reads.
// https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_3_SPEC.md
import * as v from 'valibot';
import type { HranaError } from './sqlerror.ts';
import { type HranaValue, hranaValue } from './values.ts';

const sqlOrStored = { sql: v.nullish(v.string()), sql_id: v.nullish(v.number()) };

const hranaStatement = v.object({
  ...sqlOrStored,
  args: v.nullish(v.array(hranaValue)),
  named_args: v.nullish(v.array(v.object({ name: v.string(), value: hranaValue }))),
  want_rows: v.nullish(v.boolean()),
});
export type HranaStatement = v.InferOutput<typeof hranaStatement>;

/** When a step of a batch runs: looks back at earlier steps. */
export type HranaCondition =
  | { type: 'ok' | 'error'; step: number }
  | { type: 'not'; cond: HranaCondition }
  | { type: 'and' | 'or'; conds: HranaCondition[] }
  | { type: 'is_autocommit' };

const hranaCondition: v.GenericSchema<unknown, HranaCondition> = v.variant('type', [
  v.object({ type: v.picklist(['ok', 'error']), step: v.number() }),
  v.object({ type: v.literal('not'), cond: v.lazy(() => hranaCondition) }),
  v.object({ type: v.picklist(['and', 'or']), conds: v.array(v.lazy(() => hranaCondition)) }),
  v.object({ type: v.literal('is_autocommit') }),
]);

const hranaStep = v.object({ condition: v.nullish(hranaCondition), stmt: hranaStatement });
export type HranaStep = v.InferOutput<typeof hranaStep>;

const hranaRequest = v.variant('type', [
  v.object({ type: v.literal('execute'), stmt: hranaStatement }),
  v.object({ type: v.literal('batch'), batch: v.object({ steps: v.array(hranaStep) }) }),
  v.object({ type: v.literal('sequence'), ...sqlOrStored }),
  v.object({ type: v.literal('store_sql'), sql_id: v.number(), sql: v.string() }),
  v.object({ type: v.literal('close_sql'), sql_id: v.number() }),
  v.object({ type: v.literal('get_autocommit') }),
  v.object({ type: v.literal('close') }),
]);
export type HranaRequest = v.InferOutput<typeof hranaRequest>;

/** The body of one HTTP request: a stream to go on with, or none, and what to do on it. */
export const hranaPipeline = v.object({ baton: v.nullish(v.string()), requests: v.array(hranaRequest) });
export type HranaPipeline = v.InferOutput<typeof hranaPipeline>;

export interface HranaStatementResult {
  readonly cols: readonly { readonly name: string; readonly decltype: string | null }[];
  readonly rows: readonly (readonly HranaValue[])[];
  readonly affected_row_count: number;
  readonly last_insert_rowid: string | null;
}

export interface HranaBatchResult {
  readonly step_results: (HranaStatementResult | null)[];
  readonly step_errors: (HranaError | null)[];
}

export type HranaResponse =
  | { readonly type: 'execute'; readonly result: HranaStatementResult }
  | { readonly type: 'batch'; readonly result: HranaBatchResult }
  | { readonly type: 'get_autocommit'; readonly is_autocommit: boolean }
  | { readonly type: 'sequence' | 'store_sql' | 'close_sql' | 'close' };

export type HranaResult =
  | { readonly type: 'ok'; readonly response: HranaResponse }
  | { readonly type: 'error'; readonly error: HranaError };

export interface HranaAnswer {
  readonly baton: string | null;
  readonly base_url: null;
  readonly results: readonly HranaResult[];
}

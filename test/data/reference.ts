// The expected figures of a conversation, and those that Pol.is itself published.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Row, readTable } from '../../src/actions/polis/table.ts';

/** What one statement must give: last stances of everybody, and Pol.is' measure over the published groups. */
export interface ExpectedStatement {
  readonly id: string;
  readonly moderatedOut: boolean;
  /** Disagree, pass, agree. */
  readonly counts: readonly [number, number, number];
  readonly consensus: number;
  /** As Pol.is published it. */
  readonly published: number;
}

const summarySchema = v.object({
  checks: v.object({
    participants: v.number(),
    votes_in_matrix: v.number(),
    group_sizes: v.record(v.string(), v.number()),
  }),
});
const publishedSchema = v.object({ group_aware_consensus: v.record(v.string(), v.number()) });

/** Totals of a conversation: people, last stances, people by published group (`ungrouped`: in none). */
export function expectedTotals(folder: string, name: string): v.InferOutput<typeof summarySchema>['checks'] {
  const text = readFileSync(join(folder, 'reference', `${name}.summary.json`), 'utf8');
  return v.parse(summarySchema, JSON.parse(text)).checks;
}

/** The statements of a conversation. */
export function expectedStatements(folder: string, name: string): readonly ExpectedStatement[] {
  const published = publishedConsensus(folder, name);
  const columns = ['statement', 'moderated', 'agree', 'disagree', 'pass', 'gic_agree'];
  return rowsOf(join(folder, 'reference', `${name}.statements.csv`), columns).map((row) => ({
    id: `s${row.value('statement')}`,
    moderatedOut: row.value('moderated') === '-1',
    counts: [Number(row.value('disagree')), Number(row.value('pass')), Number(row.value('agree'))],
    consensus: Number(row.value('gic_agree')),
    published: published.get(row.value('statement')) ?? Number.NaN,
  }));
}

/** From the server's answer when that was kept, else from the column of comments.csv. */
function publishedConsensus(folder: string, name: string): ReadonlyMap<string, number> {
  const kept = join(folder, 'reference', `${name}.published.json`);
  if (existsSync(kept)) {
    const { group_aware_consensus: found } = v.parse(publishedSchema, JSON.parse(readFileSync(kept, 'utf8')));
    return new Map(Object.entries(found));
  }
  const rows = rowsOf(join(folder, name, 'comments.csv'), ['comment-id', 'group-informed-consensus']);
  return new Map(rows.map((row) => [row.value('comment-id'), Number(row.value('group-informed-consensus'))]));
}

function rowsOf(file: string, columns: readonly string[]): readonly Row[] {
  const table = readTable(file, readFileSync(file, 'utf8'), columns);
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return table.value.rows;
}

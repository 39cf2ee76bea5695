import type { Stance } from '../../form/statement.ts';
import { accepted, type Result, refused } from '../../shared/result.ts';
import { polisFileNames } from './files.ts';
import { wholeNumber } from './statements.ts';
import { readRows, readTable } from './table.ts';

/** One row of votes.csv: a stance somebody took at some moment. */
interface TakenStance {
  readonly statement: number;
  readonly participant: number;
  readonly at: number;
  readonly stance: Stance;
  readonly line: number;
}

/** What somebody thinks of a statement in the end, and the line that says so. */
export interface LastStance {
  readonly stance: Stance;
  readonly at: number;
  readonly line: number;
}

/** Last stances by participant, then by statement. */
export type LastStances = ReadonlyMap<number, ReadonlyMap<number, LastStance>>;

const columns = ['timestamp', 'comment-id', 'voter-id', 'vote'];
const stanceOfVote = new Map<string, Stance>([
  ['1', 'agree'],
  ['0', 'pass'],
  ['-1', 'disagree'],
]);

/**
 * The stances of votes.csv: of everything a person said about one statement the last counts. `timestamp` decides, not
 * the order of rows (they stand by statement) nor `datetime` (it is in a local zone); of two at the same millisecond
 * the later row. Problems: those of a table, `csv-value-wrong`.
 */
export function readStances(text: string): Result<LastStances> {
  const table = readTable(polisFileNames.votes, text, columns);
  if (!table.ok) return table;
  const read = readRows(table.value, (row, wrong): Result<TakenStance> => {
    const statement = wholeNumber(row.value('comment-id'));
    const participant = wholeNumber(row.value('voter-id'));
    const stance = stanceOfVote.get(row.value('vote'));
    const timestamp = row.value('timestamp');
    if (statement === undefined) return refused(wrong('comment-id'));
    if (participant === undefined) return refused(wrong('voter-id'));
    if (stance === undefined) return refused(wrong('vote'));
    if (!/^\d{1,15}$/.test(timestamp)) return refused(wrong('timestamp'));
    return accepted({ statement, participant, at: Number(timestamp), stance, line: row.line });
  });
  return read.ok ? accepted(lastOf(read.value)) : read;
}

function lastOf(taken: readonly TakenStance[]): LastStances {
  const people = new Map<number, Map<number, LastStance>>();
  for (const { participant, statement, at, stance, line } of taken) {
    const own = people.get(participant) ?? new Map<number, LastStance>();
    const before = own.get(statement);
    if (before === undefined || at >= before.at) own.set(statement, { stance, at, line });
    people.set(participant, own);
  }
  return people;
}

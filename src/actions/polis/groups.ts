import { problem } from '../../shared/problem.ts';
import { accepted, type Result, refused } from '../../shared/result.ts';
import { polisFileNames } from './files.ts';
import { wholeNumber } from './statements.ts';
import { placeOf, readRows, readTable } from './table.ts';

const file = polisFileNames.participants;

/**
 * The published opinion group of every participant who is in one, from participants-votes.csv. Most people with few
 * stances are in none. The matrix of answers beside it is not read: votes.csv says the same and when.
 * Problems: those of a table, `csv-value-wrong`, `csv-value-repeated`.
 */
export function readGroups(text: string): Result<ReadonlyMap<number, number>> {
  const table = readTable(file, text, ['participant', 'group-id']);
  if (!table.ok) return table;
  const groups = new Map<number, number>();
  const seen = new Set<number>();
  const read = readRows(table.value, (row, wrong): Result<undefined> => {
    const participant = wholeNumber(row.value('participant'));
    if (participant === undefined) return refused(wrong('participant'));
    if (seen.has(participant))
      return refused(problem('csv-value-repeated', placeOf(file, row, 'participant')));
    seen.add(participant);
    const written = row.value('group-id');
    const group = wholeNumber(written);
    if (group !== undefined) groups.set(participant, group);
    return group === undefined && written !== '' ? refused(wrong('group-id')) : accepted(undefined);
  });
  return read.ok ? accepted(groups) : read;
}

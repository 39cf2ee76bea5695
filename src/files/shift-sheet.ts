// The sheet of before and after: a line a row that is in both forms.
import { isShownShift, type ShiftGroup, type ShownShift, shiftGroupsOf } from '../results/shift-rows.ts';
import { resultsWordsIn } from '../words/results.ts';
import { type Sheeting, type Table, tableSheet } from './sheeting.ts';
import type { Sheet } from './workbook.ts';

interface Line {
  readonly group: ShiftGroup;
  readonly row: ShiftGroup['rows'][number];
}

/** Every row of before and after, those that are withheld with empty cells. */
export function shiftSheet(sheeting: Sheeting): Sheet {
  const { words, measures, document, said, language } = sheeting;
  const { heads, sheets } = words;
  const { shift } = resultsWordsIn(language).results;
  const shown = ({ row }: Line): ShownShift | undefined => (isShownShift(row) ? row : undefined);
  const table: Table<Line> = [
    [heads.kind, ({ group }) => sheets[group.is === 'options' ? 'priorities' : group.is]],
    [heads.question, ({ group }) => (group.title === null ? null : said(group.title))],
    [heads.id, ({ row }) => row.id],
    [heads.title, ({ row }) => said(row.title)],
    [measures.n, ({ row }) => row.n],
    [measures.down, (line) => shown(line)?.down],
    [measures.same, (line) => shown(line)?.same],
    [measures.up, (line) => shown(line)?.up],
    [measures.shift, (line) => shown(line)?.shift],
    [measures['interval.1'], (line) => shown(line)?.interval?.[0]],
    [measures['interval.2'], (line) => shown(line)?.interval?.[1]],
    [measures.signP, (line) => shown(line)?.signP],
    [measures.settled, (line) => shown(line)?.settled],
    [
      measures.field,
      (line) => {
        const field = shown(line)?.field ?? null;
        return field === null ? null : shift.fields[field];
      },
    ],
  ];
  const lines = shiftGroupsOf(document).flatMap((group) => group.rows.map((row): Line => ({ group, row })));
  return tableSheet(sheets.shift, table, lines);
}

// Before and after as tables of the figures in the document.
import {
  certaintyOf,
  isShownShift,
  mostShifted,
  type ShiftGroup,
  shiftGroupsOf,
} from '../../results/shift-rows.ts';
import { chanceSaid } from '../../words/number.ts';
import { blocks, table } from './markdown.ts';
import type { Reader } from './reader.ts';

/** What changed since the form before; '' where nothing may be told of it. */
export function shiftReport(reader: Reader): string {
  const { document, words } = reader;
  const { shift } = words;
  if (document.shift === null) return '';
  const groups = shiftGroupsOf(document);
  const withheld = groups.flatMap(({ rows }) => rows).filter((row) => !isShownShift(row)).length;
  return blocks(
    `## ${shift.title}`,
    [shift.base(document.shift.pairs), ...findingSaid(reader, groups)].join(' '),
    ...groups.map((group) => groupReport(reader, group)),
    withheld === 0 ? '' : shift.withheld(withheld),
  );
}

function findingSaid({ words: { shift }, said, support }: Reader, groups: readonly ShiftGroup[]) {
  const most = mostShifted(groups);
  if (most === undefined) return [];
  const { row, of, ties } = most;
  const title = `“${said(row.title).replace(/\.$/, '')}”`;
  const chance = certaintyOf(row) === 'rare' ? '' : shift.mayBeChance;
  return [`${shift.finding(of, title, support(row.shift), ties)}${chance}.`];
}

function groupReport(reader: Reader, { is, title, rows }: ShiftGroup): string {
  const { words, said, support, language } = reader;
  const { groups, columns, fields, from, row: corner } = words.shift;
  const shown = rows.filter(isShownShift);
  if (shown.length === 0) return '';
  const { n, down, same, up, shift, interval, signP, settled, field } = columns;
  return blocks(
    `### ${is === 'options' ? groups.options(`“${title === null ? '' : said(title)}”`) : groups[is]}`,
    table(
      [corner, ...(is === 'options' ? [] : [field]), n, down, same, up, shift, interval, signP, settled],
      shown.map((row) => [
        said(row.title),
        ...(is === 'options' ? [] : [row.field === null ? '–' : fields[row.field]]),
        row.n,
        row.down,
        row.same,
        row.up,
        support(row.shift),
        row.interval === null ? '–' : from(support(row.interval[0]), support(row.interval[1])),
        row.signP === null ? '–' : chanceSaid(row.signP, language),
        row.settled,
      ]),
      is === 'options' ? 1 : 2,
    ),
  );
}

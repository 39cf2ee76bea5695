import type { Form } from '../form/form.ts';
import type { Text } from '../form/text.ts';
import { fieldOf, shiftDecimals, shiftInterval, signTest } from '../method/shift.ts';
import { answeredBy } from '../tally/counting.ts';
import { rankedOf } from '../tally/ranked.ts';
import { optionRowKey, pairCountsOf } from '../tally/shift.ts';
import type { DocumentShift, DocumentVerdict, ResultsDocument, ShiftRow } from './document.ts';
import { type Published, publishedIn, type Shift } from './earlier.ts';
import { comparableRows } from './shift-levels.ts';

/** What two forms have in common: which rows there are, and which of them may be shown. */
type Rows = ReadonlyMap<string, boolean>;

/**
 * What changed since the form before, as far as it may be shown; null when nothing may.
 * @param document what is shown of this form
 * @param least how many must stand behind a figure of this form
 */
export function documentShift(
  form: Form,
  document: Omit<ResultsDocument, 'shift'>,
  shift: Shift,
  least: number,
): DocumentShift | null {
  const after: Published = publishedIn(form, document);
  const rows = comparableRows(rankedOf(form), shift, after, Math.max(least, shift.earlier.minimumGroup));
  if (![...rows.values()].some(Boolean)) return null;
  const { form: from, release } = shift.earlier;
  const rowOf = (key: string, head: Head, verdict: DocumentVerdict | null) =>
    shiftRows(shift, rows, key, head, verdict);
  return {
    from: { form: from, release },
    pairs: [...shift.pairs.values()].reduce((sum, { people }) => sum + people, 0),
    implications: document.form.ranksItems
      ? []
      : document.implications.flatMap((row) => rowOf(row.id, row, row.n === null ? null : row.verdict)),
    statements: document.statements.flatMap((row) =>
      rowOf(answeredBy(row.id), row, row.n === null ? null : row.verdict),
    ),
    priorities: document.priorities.flatMap(({ id, title, options }) => {
      const compared = options.flatMap((option) => rowOf(optionRowKey(id, option.id), option, null));
      return compared.length === 0 ? [] : [{ id, title, options: compared }];
    }),
  };
}

interface Head {
  readonly id: string;
  readonly title: Text;
}

/** The row, if it is in both forms. */
function shiftRows(
  { pairs }: Shift,
  rows: Rows,
  key: string,
  { id, title }: Head,
  verdict: DocumentVerdict | null,
): readonly ShiftRow[] {
  const isShown = rows.get(key);
  if (isShown === undefined) return [];
  if (!isShown) return [{ id, title, n: null }];
  const counts = pairCountsOf(pairs, key);
  const { n, sum, up, down, settled } = counts;
  return [
    {
      id,
      title,
      n,
      up,
      same: n - up - down,
      down,
      settled,
      sum,
      shift: shiftDecimals(counts),
      interval: shiftInterval(counts) ?? null,
      signP: signTest(up, down) ?? null,
      field: verdict === null ? null : fieldOf(verdict.is, counts),
    },
  ];
}

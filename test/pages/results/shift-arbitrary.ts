// Made-up shifts of the rows of a document: consistent counts, and figures that fit them.
import fc from 'fast-check';
import type { DocumentShift, ResultsDocument, ShiftRow } from '../../../src/results/document.ts';

type Row = ResultsDocument['implications'][number] | ResultsDocument['statements'][number];

function shiftRow(
  { id, title, n }: Pick<Row, 'id' | 'title' | 'n'>,
  hasField: boolean,
): fc.Arbitrary<ShiftRow> {
  const withheld: fc.Arbitrary<ShiftRow> = fc.constant({ id, title, n: null });
  // a row that is withheld in the document is withheld here
  if (n === null) return withheld;
  const figures = fc
    .record({
      counts: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)),
      size: fc.integer({ min: 1, max: 2000 }),
      reach: fc.tuple(fc.nat(400), fc.nat(400)),
      signP: fc.option(fc.constantFrom(0.0001, 0.0005, 0.02, 0.05, 0.3, 1)),
      near: fc.nat(9),
      field: fc.constantFrom(
        'agreed-settled' as const,
        'agreed-moving' as const,
        'split-settled' as const,
        'split-moving' as const,
        'not-yet' as const,
      ),
    })
    .map(({ counts: [up, same, down], size, reach, signP, near, field }): ShiftRow => {
      const people = Math.max(1, up + same + down);
      const sum = (up - down) * size;
      const shift = Number((sum / people / 1000).toFixed(12));
      const [below, above] = reach.map((each) => each / 1000);
      return {
        id,
        title,
        n: people,
        up,
        same: people - up - down,
        down,
        settled: Math.min(people, people - up - down + near),
        sum,
        shift: shift === 0 ? 0 : shift,
        interval:
          up + down < 6 ? null : [Math.max(-2, shift - (below ?? 0)), Math.min(2, shift + (above ?? 0))],
        signP: up + down === 0 ? 1 : signP,
        field: hasField ? field : null,
      };
    });
  return fc.oneof({ weight: 4, arbitrary: figures }, { weight: 1, arbitrary: withheld });
}

/** A shift of some rows of a document; now and then none. */
export function anyShift({
  implications,
  statements,
  priorities,
}: Pick<ResultsDocument, 'implications' | 'statements' | 'priorities'>): fc.Arbitrary<DocumentShift | null> {
  const rowsOf = (rows: readonly Pick<Row, 'id' | 'title' | 'n'>[], hasField: boolean) =>
    fc.tuple(...rows.map((row) => fc.option(shiftRow(row, hasField), { freq: 4 }))).map(withoutNulls);
  return fc.option(
    fc.record({
      from: fc.constant({ form: 'eerder', release: 1 }),
      pairs: fc.integer({ min: 1, max: 60 }),
      implications: rowsOf(implications, true),
      statements: rowsOf(statements, true),
      priorities: fc.tuple(
        ...priorities.map(({ id, title, options }) =>
          rowsOf(options, false).map((found) => ({ id, title, options: found })),
        ),
      ),
    }),
    { freq: 2 },
  );
}

function withoutNulls<Member>(members: readonly (Member | null)[]): Member[] {
  return members.filter((member) => member !== null);
}

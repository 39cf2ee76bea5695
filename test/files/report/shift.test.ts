import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeReport } from '../../../src/files/report/report.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { anyDocument } from '../../pages/results/document-arbitrary.ts';

const sectionOf = (document: ResultsDocument) =>
  writeReport({ document, digest: 'c0ffee'.repeat(10), placedCount: 0 }, 'nl')
    .split(/^## /m)
    .find((section) => section.startsWith('Voor en na\n'));

const number = (cell: string | undefined) => Number((cell ?? '').replace(',', '.').replace('−', '-'));

test('the report has every row of before and after with its figures, and nothing where there is none', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const section = sectionOf(document);
      expect(section !== undefined).toBe(document.shift !== null);
      if (section === undefined || document.shift === null) return;
      const { implications, statements, priorities, pairs } = document.shift;
      expect(section).toContain(pairs === 1 ? '1 mens vulde beide' : `${pairs} mensen vulden beide`);
      const rows = [...implications, ...statements, ...priorities.flatMap(({ options }) => options)];
      const shown = rows.flatMap((row) => (row.n === null ? [] : [row]));
      const lines = section
        .split('\n')
        .filter((line) => line.startsWith('| ') && !/^\| (---|Rij)/.test(line))
        .map((line) => line.slice(2, -2).split(' | ').slice(-8));
      expect(
        lines.map(([n, down, same, up, , , , settled]) => [n, down, same, up, settled].map(Number)),
      ).toEqual(shown.map(({ n, down, same, up, settled }) => [n, down, same, up, settled]));
      for (const [at, [, , , , mean, margin]] of lines.entries()) {
        const row = shown[at];
        expect(Math.abs(number(mean) - (row?.shift ?? 9))).toBeLessThanOrEqual(0.005001);
        expect(margin === '–').toBe(row?.interval === null);
      }
      const missing = rows.length - shown.length;
      expect(Number(/^(\d+) rij/m.exec(section)?.[1] ?? 0)).toBe(missing);
    }),
    { numRuns: 60 },
  );
});

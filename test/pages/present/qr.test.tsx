import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Qr } from '../../../src/pages/present/qr.tsx';

test('draws each dark square once and no light one', async () => {
  const square = fc.integer({ min: 1, max: 9 }).chain((size) =>
    fc.array(fc.array(fc.boolean(), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );
  await fc.assert(
    fc.asyncProperty(square, async (rows) => {
      const drawn = rows.map((row) => row.map(() => 0));
      const svg = String(await (<Qr rows={rows} label="een adres" />));
      for (const [, x, y, width, back] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h(-\d+)z/g)) {
        expect(Number(back)).toBe(-Number(width));
        for (let at = Number(x); at < Number(x) + Number(width); at += 1) {
          const row = drawn[Number(y)];
          if (row !== undefined) row[at] = (row[at] ?? 0) + 1;
        }
      }
      expect(drawn).toEqual(rows.map((row) => row.map(Number)));
      expect(svg).toContain(`viewBox="0 0 ${rows.length} ${rows.length}"`);
    }),
  );
});

import * as fc from 'fast-check';
import { test } from 'vitest';
import { event, Machine } from './machine.ts';

test('whatever happens in whatever order, and wherever it is cut off, verify is clean and everybody is in once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('closing' as const, 'embargo' as const),
      fc.array(event, { minLength: 10, maxLength: 40 }),
      async (publishing, events) => {
        const machine = await Machine.start(publishing);
        try {
          for (const each of events) await machine.happen(each);
          await machine.settle();
        } finally {
          machine.stop();
        }
      },
    ),
    { numRuns: Number(process.env['WEERKLANK_RUNS'] ?? 60) },
  );
}, 600_000);

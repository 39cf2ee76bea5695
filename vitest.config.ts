import { defineConfig } from 'vitest/config';

// `npm test` leaves the long batteries out; `npm run test:full` (FULL=1) runs them and nothing else.
const full = process.env['FULL'] === '1';
const kind = full ? 'full.test' : 'test';
const long = full ? [] : ['**/*.full.test.ts'];
/** What puts something in the place of a module, which it can only before the module is loaded. */
const mocked = '**/*.mocked.';

/** Only what hangs may fail for its time: how fast anything is, benchmarks tell, and a machine may be busy. */
const patience = full ? 300_000 : 120_000;

const project = (name: string, folder: string, more: object = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${folder}**/*.${kind}.ts`, `test/${folder}**/*.${kind}.tsx`],
    exclude: long,
    pool: 'forks' as const,
    // the code is loaded once for all files, not anew for each: test/leaves-nothing.ts sees to it that this changes nothing
    isolate: false,
    restoreMocks: true,
    setupFiles: ['./test/same-cases.ts', './test/leaves-nothing.ts'],
    testTimeout: patience,
    hookTimeout: patience,
    ...more,
  },
});

export default defineConfig({
  test: {
    // vitest leaves one processor free by itself, which on a machine with two halves the speed
    maxWorkers: '100%',
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      project('node', '', { exclude: [...long, `${mocked}*`, 'test/workerd/**', 'test/browser/**'] }),
      project('mocked', '', { include: [`test/${mocked}${kind}.ts`], isolate: true }),
      project('workerd', 'workerd/'),
      // these race a browser, a website and a line that is cut: what fails once and not again is the race
      project('browser', 'browser/', {
        globalSetup: ['./test/browser/setup.ts'],
        retry: 1,
        // as patient as the browser's own waiting (browser/shared.ts): a second is short on a busy machine
        expect: { poll: { timeout: 20_000 } },
      }),
    ],
  },
});

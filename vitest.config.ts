import { defineConfig } from 'vitest/config';

// `npm test` leaves the long batteries out; `npm run test:full` (FULL=1) runs them and nothing else.
const full = process.env['FULL'] === '1';
const kind = full ? 'full.test' : 'test';
const long = full ? [] : ['**/*.full.test.ts'];

/** Folders whose code keeps nothing between calls: their tests share one load of it. */
const pure = '{form,method,pages,response,results,shared,tally,words}/';

const project = (name: string, folder: string, seconds: number, more: object = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${folder}**/*.${kind}.ts`, `test/${folder}**/*.${kind}.tsx`],
    exclude: long,
    pool: 'forks' as const,
    testTimeout: (full ? 300 : seconds) * 1000,
    hookTimeout: 90_000,
    ...more,
  },
});

export default defineConfig({
  test: {
    // vitest leaves one processor free by itself, which on a machine with two halves the speed
    maxWorkers: '100%',
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      project('pure', pure, 30, { isolate: false }),
      project('node', '', 30, { exclude: [...long, `test/${pure}**`, 'test/workerd/**', 'test/browser/**'] }),
      project('workerd', 'workerd/', 60),
      project('browser', 'browser/', 90, { globalSetup: ['./test/browser/setup.ts'] }),
    ],
  },
});

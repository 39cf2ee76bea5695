import { defineConfig } from 'vitest/config';

// `npm test` leaves the long batteries out; `npm run test:full` (FULL=1) runs them and nothing else.
const full = process.env['FULL'] === '1';
const kind = full ? 'full.test' : 'test';

const project = (
  name: string,
  folder: string,
  exclude: string[],
  seconds: number,
  globalSetup: string[] = [],
) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${folder}**/*.${kind}.ts`, `test/${folder}**/*.${kind}.tsx`],
    exclude: full ? exclude : [...exclude, '**/*.full.test.ts'],
    globalSetup,
    pool: 'forks' as const,
    testTimeout: (full ? 300 : seconds) * 1000,
    hookTimeout: 90_000,
  },
});

export default defineConfig({
  test: {
    // vitest leaves one processor free by itself, which on a machine with two halves the speed
    maxWorkers: '100%',
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      project('node', '', ['test/workerd/**', 'test/browser/**'], 30),
      project('workerd', 'workerd/', [], 60),
      project('browser', 'browser/', [], 90, ['./test/browser/setup.ts']),
    ],
  },
});

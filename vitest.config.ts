import { defineConfig } from 'vitest/config';

// Long batteries are called *.full.test.ts and run with FULL=1 only (npm run test:full).
const full = process.env['FULL'] === '1';
const long = 'test/**/*.full.test.ts';

const project = (name: string, include: string[], exclude: string[], seconds: number, pool: 'threads' | 'forks') => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude: full ? exclude : [...exclude, long],
    pool,
    testTimeout: seconds * 1000,
    hookTimeout: 90_000,
  },
});

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      project('node', ['test/**/*.test.ts', 'test/**/*.test.tsx'], ['test/workerd/**', 'test/browser/**'], full ? 300 : 30, 'forks'),
      project('workerd', ['test/workerd/**/*.test.ts'], [], full ? 300 : 60, 'forks'),
      project('browser', ['test/browser/**/*.test.ts'], [], full ? 300 : 90, 'forks'),
    ],
  },
});

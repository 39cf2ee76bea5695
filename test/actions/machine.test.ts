import { test } from 'vitest';
import { runHistories } from './machine.ts';

test('whatever happens in whatever order, and wherever it is cut off, verify is clean and everybody is in once', async () => {
  await runHistories(18);
});

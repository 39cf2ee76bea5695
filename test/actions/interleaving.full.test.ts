import { test } from 'vitest';
import { runRaces } from './interleaving.ts';

test('in whatever order the batches of actions at once take turns, verify is clean and all that counts is shown', async () => {
  await runRaces(2000);
}, 900_000);

import { test } from 'vitest';
import { runRaces } from './interleaving.ts';
import { runInvitedRaces } from './interleaving-invited.ts';

test('in whatever order the batches of actions at once take turns, verify is clean and all that counts is shown', async () => {
  await runRaces(1200);
}, 900_000);

test('in whatever order, an invitation is used once and no use is without its response', async () => {
  await runInvitedRaces(400);
}, 900_000);

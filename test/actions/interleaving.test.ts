import { test } from 'vitest';
import { runRaces } from './interleaving.ts';
import { runInvitedRaces } from './interleaving-invited.ts';
import { runLiveRaces } from './interleaving-live.ts';

test('in whatever order the batches of actions at once take turns, verify is clean and all that counts is shown', async () => {
  await runRaces(30);
});

test('in whatever order, an invitation is used once and no use is without its response', async () => {
  await runInvitedRaces(25);
});

test('in whatever order, everybody of a live form is in one block, and what was shown stays', async () => {
  await runLiveRaces(25);
});

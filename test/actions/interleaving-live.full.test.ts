import { test } from 'vitest';
import { runLiveRaces } from './interleaving-live.ts';

// beside the others, so that they run at the same time
test('in whatever order, everybody of a live form is in one block, and what was shown stays', async () => {
  await runLiveRaces(900);
}, 900_000);

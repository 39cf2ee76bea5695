import { test } from 'vitest';
import { runLiveHistories } from './live-histories.ts';

test('every release is what the answers of its people give, whatever happened before', async () => {
  await runLiveHistories(280);
});

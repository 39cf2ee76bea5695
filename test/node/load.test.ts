import { test, vi } from 'vitest';
import { sendAtOnce } from '../workerd/load.ts';
import { startOnNode } from './site.ts';

test('200 responses by 20 clients at once are each stored once', () => {
  // a line a request would drown what a test says
  vi.spyOn(console, 'log').mockReturnValue();
  return sendAtOnce(200, 20, startOnNode);
});

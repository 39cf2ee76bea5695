import { test, vi } from 'vitest';
import { sendAtOnce } from '../workerd/load.ts';
import { startOnNode } from './site.ts';

test('2,000 responses by 50 clients at once are each stored once', () => {
  // a line a request would drown what a test says
  vi.spyOn(console, 'log').mockReturnValue();
  return sendAtOnce(2_000, 50, startOnNode);
});

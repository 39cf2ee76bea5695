import { afterEach, expect, test, vi } from 'vitest';
import { rememberingBodies } from '../../src/http/remembered-bodies.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('text that is asked for again is zipped, also when who asked second went away meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const seal = rememberingBodies(2);
  const ask = () => seal('a', { type: 'text/plain' }, () => 'groen '.repeat(99));
  expect((await ask()).zipped).toBeUndefined();
  // what a cancelled request waits for never comes
  vi.stubGlobal(
    'CompressionStream',
    class extends TransformStream {
      constructor() {
        super({ transform: () => new Promise(() => undefined) });
      }
    },
  );
  const neverTold = ask();
  vi.unstubAllGlobals();
  expect((await ask()).zipped).toBeUndefined();
  vi.setSystemTime(Date.now() + 1_000);
  expect((await ask()).zipped?.body.length).toBeLessThan(99);
  expect(await Promise.race([neverTold, 'nothing yet'])).toBe('nothing yet');
});

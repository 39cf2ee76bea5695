import { test } from 'vitest';
import { sendAtOnce } from './load.ts';

test('2,000 responses by 50 clients at once are each stored once', () => sendAtOnce(2_000, 50));

import { test } from 'vitest';
import { sendAtOnce } from './load.ts';

test('200 responses by 20 clients at once are each stored once', () => sendAtOnce(200, 20));

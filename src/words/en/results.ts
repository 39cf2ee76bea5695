import type { Words } from '../words.ts';

export const results: Words['results'] = {};

import type { Words } from '../words.ts';

export const receipt: Words['receipt'] = {};

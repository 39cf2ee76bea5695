import type { Words } from '../words.ts';

export const fill: Words['fill'] = {};

import type { Words } from '../words.ts';

export const organise: Words['organise'] = {};

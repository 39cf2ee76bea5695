import { contact } from './en/contact.ts';
import { fill } from './en/fill.ts';
import { layout } from './en/layout.ts';
import { organise } from './en/organise.ts';
import { pass } from './en/pass.ts';
import { problems } from './en/problems.ts';
import { receipt } from './en/receipt.ts';
import { scales } from './en/scales.ts';
import { standing } from './en/standing.ts';
import { start } from './en/start.ts';
import type { Words } from './words.ts';

/** English, in plain words. */
export const en: Words = {
  contact,
  fill,
  layout,
  organise,
  pass,
  problems,
  receipt,
  scales,
  standing,
  start,
};

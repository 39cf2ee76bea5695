import { contact } from './nl/contact.ts';
import { fill } from './nl/fill.ts';
import { layout } from './nl/layout.ts';
import { organise } from './nl/organise.ts';
import { pass } from './nl/pass.ts';
import { problems } from './nl/problems.ts';
import { receipt } from './nl/receipt.ts';
import { scales } from './nl/scales.ts';
import { standing } from './nl/standing.ts';
import { start } from './nl/start.ts';

/** Dutch, in plain words (B1): the language that gives the others their shape. */
export const nl = {
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

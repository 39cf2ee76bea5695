// A long row of points to write opens a few fields at a time; how many are open is kept with what was typed.
import type { Reaction } from '../form/reaction.ts';
import { answerField, type Fields, kindField, openField } from './fields.ts';

/** So many are open at first, and so many more each time. */
const opened = 5;

/** How many points of a row have an open field: a few, those asked for, and all up to the last with something in it. */
export function openPoints({ id, several }: Reaction, fields: Fields): number {
  const typed = (field: string): string => fields.get(field) ?? '';
  const asked = typed(openField(id));
  let open = Math.max(opened, /^\d{1,2}$/.test(asked) ? Number(asked) : 0);
  for (let point = open + 1; point <= several; point += 1) {
    if (typed(answerField(id, point)) !== '' || typed(kindField(id, point)) !== '') open = point;
  }
  return Math.min(several, open);
}

/** How many are open when a few more are. */
export function morePoints(item: Reaction, fields: Fields): number {
  return Math.min(item.several, openPoints(item, fields) + opened);
}

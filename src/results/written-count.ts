import { itemConditions } from '../form/item-conditions.ts';
import { itemsOf } from '../form/questions.ts';
import { reactionCount } from '../tally/read.ts';
import type { Basis } from './basis.ts';
import type { Levels } from './levels.ts';

/**
 * How many reactions and remarks were written at the items that `counts` names. Null when some are asked for only
 * after certain answers to an item that is held back: how many were written could then tell how many gave those
 * answers.
 */
export function writtenCount(
  { form, rule, whole }: Basis,
  levels: Levels,
  counts: (item: string) => boolean = () => true,
): number | null {
  const conditions = itemConditions(form);
  const asked = itemsOf(form).flatMap((item) => {
    const isWritten = item.type === 'reaction' || (item.type === 'statement' && item.remark);
    return isWritten && counts(item.id) ? (conditions.get(item.id) ?? []) : [];
  });
  const isTelling = rule.together && asked.some((item) => levels.items.get(item) === 'nothing');
  return isTelling ? null : reactionCount(whole, counts);
}

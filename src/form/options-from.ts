// Options taken over from an earlier form: its placed texts become what there is to choose here.
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { nearest } from '../shared/suggestion.ts';
import type { Form } from './form.ts';
import type { Item } from './item.ts';
import { fewestOptions, mostOptions, type Option, type OptionsFrom, type Priorities } from './priorities.ts';
import { itemsOf } from './questions.ts';
import type { Origin } from './rules.ts';

/** Priorities that take their options over. */
export interface TakingOver {
  readonly item: Priorities;
  readonly from: OptionsFrom;
  /** To the item's `optionsFrom`. */
  readonly pointer: string;
}

/** Every question of the form that takes its options over. */
export function takingOver(form: Form): readonly TakingOver[] {
  return form.sections.flatMap(({ items }, s) =>
    items.flatMap((item, i): TakingOver[] => {
      if (item.type !== 'priorities' || item.optionsFrom === undefined) return [];
      return [{ item, from: item.optionsFrom, pointer: pointerTo('sections', s, 'items', i, 'optionsFrom') }];
    }),
  );
}

/** The same form with these options, by item. */
export function withOptions(form: Form, options: ReadonlyMap<string, readonly Option[]>): Form {
  const filled = (item: Item): Item => {
    const found = options.get(item.id);
    return item.type === 'priorities' && found !== undefined ? { ...item, options: [...found] } : item;
  };
  return {
    ...form,
    sections: form.sections.map((section) => ({ ...section, items: section.items.map(filled) })),
  };
}

/** The same form with nothing taken over. */
export function withoutTakenOver(form: Form): Form {
  return withOptions(form, new Map(takingOver(form).map(({ item }) => [item.id, []])));
}

/** Whether options that are to be taken over are not there: until they are, nobody can answer. */
export function lacksOptions(form: Form): boolean {
  return takingOver(form).some(({ item }) => item.options.length === 0);
}

/**
 * An earlier state of a form without the words of what was taken over and is not in it any more: whoever wrote them may
 * have taken them back. Options keep their ids, so what was typed for the others keeps its meaning.
 */
export function withoutWordsOf(earlier: Form, form: Form): Form {
  const kept = new Set(takingOver(form).flatMap(({ item }) => item.options.map(({ id }) => id)));
  const blanked = takingOver(earlier).map(({ item }): [string, readonly Option[]] => [
    item.id,
    item.options.map((option) => (kept.has(option.id) ? option : { ...option, title: '…' })),
  ]);
  return withOptions(earlier, new Map(blanked));
}

/**
 * Options must be written or taken over, and not both. What was published holds both: where its options came from, and
 * which those were.
 */
export function optionsProblems(item: Priorities, pointer: string, origin: Origin): readonly Problem[] {
  const { options, optionsFrom } = item;
  if (options.length === 0 && optionsFrom === undefined) {
    return [problem('key-missing', { key: 'options' }, `${pointer}/options`)];
  }
  return options.length > 0 && optionsFrom !== undefined && origin === 'written'
    ? [problem('options-twice', { item: item.id }, `${pointer}/optionsFrom`)]
    : [];
}

/** How many options there are; where they are not known yet, how many there can be. */
export function countOptions({ options }: Priorities): number {
  return options.length === 0 ? mostOptions : options.length;
}

/** What is wrong with the form or item that the options are to come from; `source` undefined for an unknown form. */
export function sourceProblems({ from, pointer }: TakingOver, source: Form | undefined): readonly Problem[] {
  const { form, item: id } = from;
  if (source === undefined) return [problem('options-form-unknown', { form }, `${pointer}/form`)];
  const items = itemsOf(source);
  const found = items.find((item) => item.id === id);
  if (found !== undefined && isPlaceable(found)) return [];
  const fit = items.filter(isPlaceable).map((item) => item.id);
  const only = fit.length === 1 ? (fit[0] ?? '') : '';
  const values = { form, found: id, suggestion: nearest(id, fit) || only };
  const code = found === undefined ? 'options-item-unknown' : 'options-item-unfit';
  return [problem(code, values, `${pointer}/item`)];
}

/** Whether enough was taken over to choose from, and not too much. */
export function takenOverProblems({ from, pointer }: TakingOver, found: number): readonly Problem[] {
  if (found < fewestOptions) {
    return [problem('options-form-too-few', { ...from, found, minimum: fewestOptions }, pointer)];
  }
  return found > mostOptions
    ? [problem('options-form-too-many', { ...from, found, maximum: mostOptions }, pointer)]
    : [];
}

function isPlaceable(item: Item): boolean {
  return item.type === 'reaction' && item.publish === 'after-moderation';
}

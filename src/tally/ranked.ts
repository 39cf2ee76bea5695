import type { Form } from '../form/form.ts';
import type { Evidence } from '../form/implication.ts';
import type { Item } from '../form/item.ts';
import { byType } from '../form/item.ts';
import { itemsOf } from '../form/questions.ts';
import type { Text } from '../form/text.ts';

/** Something that is ranked by its support: an implication, or an item or option that is its own implication. */
export interface Ranked {
  readonly id: string;
  readonly title: Text;
  readonly text: Text | null;
  readonly theme: string | null;
  readonly resultArea: string | null;
  readonly evidence: readonly Evidence[];
}

/** Whether the form has no implications, so that it ranks its statements and options themselves. */
export function ranksItems(form: Form): boolean {
  return form.implications.length === 0;
}

/**
 * Everything a form ranks, in form order: its implications; without any, each statement and each option as its
 * own implication (`item/option`). Statements that were moderated out are counted and not ranked.
 */
export function rankedOf(form: Form): readonly Ranked[] {
  if (ranksItems(form)) return itemsOf(form).flatMap(itselfRanked);
  return form.implications.map(({ id, title, text, theme, resultArea, evidence }) => ({
    id,
    title,
    text: text ?? null,
    theme: theme ?? null,
    resultArea: resultArea ?? null,
    evidence,
  }));
}

function itselfRanked(item: Item): readonly Ranked[] {
  const plain = { text: null, resultArea: null };
  const evidence = { direction: 'agree', weight: 1 } as const;
  return byType<readonly Ranked[]>(item, {
    statement: ({ id, title, theme, moderatedOut }) =>
      moderatedOut
        ? []
        : [{ ...plain, id, title, theme: theme ?? null, evidence: [{ ...evidence, item: id }] }],
    priorities: ({ id, theme, options }) =>
      options.map((option) => ({
        ...plain,
        id: `${id}/${option.id}`,
        title: option.title,
        theme: theme ?? null,
        evidence: [{ ...evidence, item: id, option: option.id }],
      })),
    reaction: () => [],
    choice: () => [],
    text: () => [],
    number: () => [],
    note: () => [],
  });
}

// A reflection beside the form it follows: what has the same id in both is compared before and after, which says
// something only when it is asked and counted the same.
import { canonical } from '../shared/canonical.ts';
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { Form } from './form.ts';
import { byType, type Item } from './item.ts';
import { limitOf } from './priorities.ts';
import { itemsOf } from './questions.ts';

/** What must be equal, by the key of the form that says it. */
type Comparable = readonly (readonly [key: string, value: unknown])[];

/** Every shared item and implication that differs in what comparing needs: `follows-differs`, at the key that does. */
export function differencesFrom(earlier: Form, form: Form): readonly Problem<'follows-differs'>[] {
  const items = new Map(itemsOf(earlier).map((item) => [item.id, item]));
  const implications = new Map(earlier.implications.map((each) => [each.id, each]));
  return [
    ...form.sections.flatMap((section, s) =>
      section.items.flatMap((item, i) => {
        const before = items.get(item.id);
        if (before === undefined) return [];
        const place = pointerTo('sections', s, 'items', i);
        return differences(earlier.id, item.id, comparable(before), comparable(item), place);
      }),
    ),
    ...form.implications.flatMap((implication, m) => {
      const before = implications.get(implication.id);
      if (before === undefined) return [];
      const place = pointerTo('implications', m);
      return differences(earlier.id, implication.id, evidenceOf(before), evidenceOf(implication), place);
    }),
  ];
}

/** What of a form means the same as in the form it follows: items by id, implications with the items they rest on. */
export interface Compared {
  readonly items: ReadonlySet<string>;
  readonly implications: ReadonlySet<string>;
}

/** Everything shared that is asked and counted the same; an implication only with all it rests on. */
export function comparedWith(earlier: Form, form: Form): Compared {
  const before = new Map(itemsOf(earlier).map((item) => [item.id, item]));
  const alike = itemsOf(form).filter((item) => {
    const old = before.get(item.id);
    return old !== undefined && canonical(comparable(old)) === canonical(comparable(item));
  });
  const items = new Set(alike.map(({ id }) => id));
  const implications = form.implications.filter((implication) => {
    const old = earlier.implications.find(({ id }) => id === implication.id);
    if (old === undefined || canonical(evidenceOf(old)) !== canonical(evidenceOf(implication))) return false;
    return implication.evidence.every(({ item }) => items.has(item));
  });
  return { items, implications: new Set(implications.map(({ id }) => id)) };
}

function differences(
  form: string,
  id: string,
  before: Comparable,
  after: Comparable,
  place: string,
): readonly Problem<'follows-differs'>[] {
  const old = new Map(before);
  const differing = after.filter(([key, value]) => canonical([old.get(key)]) !== canonical([value]));
  // of another type everything is other: that alone is told
  return differing
    .slice(0, 1)
    .map(([key]) => problem('follows-differs', { form, id, key }, `${place}/${key}`));
}

function comparable(item: Item): Comparable {
  const type = ['type', item.type] as const;
  const optionsOf = (options: readonly { readonly id: string }[]) =>
    ['options', options.map(({ id }) => id).sort()] as const;
  return byType<Comparable>(item, {
    statement: ({ scale }) => [
      type,
      ['scale', typeof scale === 'string' ? scale : [scale.points.length, scale.reverse]],
    ],
    priorities: (priorities) => [
      type,
      ['method', [priorities.method, limitOf(priorities)]],
      optionsOf(priorities.options),
    ],
    choice: ({ options, several }) => [type, ['several', several], optionsOf(options)],
    reaction: () => [type],
    text: () => [type],
    number: () => [type],
    note: () => [type],
  });
}

function evidenceOf({ evidence }: Form['implications'][number]): Comparable {
  return [['evidence', evidence.map((each) => canonical(each)).sort()]];
}

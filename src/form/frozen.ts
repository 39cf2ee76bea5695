// What the first response freezes: everything that changes what an answer means or how it is counted.
import { canonical } from '../shared/canonical.ts';
import type { Condition } from './condition.ts';
import type { Form } from './form.ts';
import { byType, type Item } from './item.ts';
import { limitOf } from './priorities.ts';

/** The frozen parts of a form by name; wording, order of items, closing time and brand are not among them. */
export function frozenParts(form: Form): ReadonlyMap<string, string> {
  const parts: [string, unknown][] = [
    ...form.sections.flatMap(({ showIf, items }) =>
      items.map((item): [string, unknown] => [item.id, shownWhen(meaningOf(item), showIf, item.showIf)]),
    ),
    ...form.groups.map((group): [string, unknown] => [
      group.id,
      [group.required, group.options.map(({ id, weight }) => [id, weight])],
    ]),
    ...form.implications.map((implication): [string, unknown] => [implication.id, implication.evidence]),
    ['ranking', form.ranking],
    ['privacy', form.privacy],
    // what people said yes to
    ['contact', form.contact],
    ['respondents', form.respondents],
    // absent for the link that anybody may have: it asks nothing of who answers
    ['access', form.access.by === 'link' ? undefined : form.access.by],
    ['results', form.results],
    ['kind', [form.kind, form.follows ?? null]],
  ];
  return new Map(
    parts.filter(([, meaning]) => meaning !== undefined).map(([name, meaning]) => [name, canonical(meaning)]),
  );
}

/** The names of the frozen parts in which two forms differ, in the order of the first, then of the second. */
export function frozenDifferences(before: Form, after: Form): readonly string[] {
  const old = frozenParts(before);
  const made = frozenParts(after);
  return [...new Set([...old.keys(), ...made.keys()])].filter((name) => old.get(name) !== made.get(name));
}

/** What an item means together with what must hold before it is shown, of its section and its own. */
function shownWhen(meaning: unknown, ...conditions: readonly (Condition | undefined)[]): unknown {
  const asked = conditions.filter((condition) => condition !== undefined);
  return meaning === undefined || asked.length === 0 ? meaning : [meaning, asked];
}

function meaningOf(item: Item): unknown {
  return byType<unknown>(item, {
    statement: ({ type, scale, noView, required, moderatedOut, remark }) => [
      type,
      typeof scale === 'string' ? scale : [scale.points.length, scale.reverse],
      noView,
      required,
      moderatedOut,
      remark,
    ],
    priorities: (priorities) => [
      priorities.type,
      priorities.method,
      limitOf(priorities),
      priorities.options.map(({ id }) => id),
      priorities.required,
    ],
    reaction: ({ type, publish, required, several, kinds }) => [
      type,
      publish,
      required,
      several,
      kinds?.map(({ id }) => id) ?? null,
    ],
    choice: ({ type, options, several, required }) => [type, options.map(({ id }) => id), several, required],
    text: ({ type, required }) => [type, required],
    number: ({ type, minimum, maximum, required }) => [type, minimum ?? null, maximum ?? null, required],
    note: () => undefined,
  });
}

// What the first response freezes: everything that changes what an answer means or how it is counted.
import { canonical } from '../shared/canonical.ts';
import type { Form } from './form.ts';
import { byType, type Item } from './item.ts';

/** The frozen parts of a form by name; wording, order of items, closing time and brand are not among them. */
export function frozenParts(form: Form): ReadonlyMap<string, string> {
  const parts: [string, unknown][] = [
    ...form.sections
      .flatMap((section) => section.items)
      .map((item): [string, unknown] => [item.id, meaningOf(item)]),
    ...form.groups.map((group): [string, unknown] => [
      group.id,
      [group.required, group.options.map(({ id, weight }) => [id, weight])],
    ]),
    ...form.implications.map((implication): [string, unknown] => [implication.id, implication.evidence]),
    ['ranking', form.ranking],
    ['privacy', form.privacy],
    ['respondents', form.respondents],
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

function meaningOf(item: Item): unknown {
  return byType<unknown>(item, {
    statement: ({ type, scale, noView, required, moderatedOut }) => [
      type,
      typeof scale === 'string' ? scale : [scale.points.length, scale.reverse],
      noView,
      required,
      moderatedOut,
    ],
    priorities: ({ type, method, places, options, required }) => [
      type,
      method,
      places,
      options.map(({ id }) => id),
      required,
    ],
    reaction: ({ type, publish, required }) => [type, publish, required],
    note: () => undefined,
  });
}

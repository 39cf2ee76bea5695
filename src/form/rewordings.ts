import { pointerTo } from '../shared/pointer.ts';
import { meant } from './meant.ts';
import type { Operation } from './patch.ts';
import { choicesOf, entriesOf, isSchema, memberOf, resolved, type Schema } from './schema-walk.ts';

/**
 * The changes that give every key and choice inside a value, which its schema does not know, the name that was meant.
 * What nobody can guess stays as it is.
 * @param steps where the value lies
 */
export function rewordings(schema: Schema, value: unknown, steps: readonly string[]): readonly Operation[] {
  const own = resolved(schema, value);
  if (Array.isArray(value)) {
    const item = memberOf(own, 'item');
    if (!isSchema(item)) return [];
    return value.flatMap((each: unknown, at) => rewordings(item, each, [...steps, String(at)]));
  }
  if (typeof value === 'object' && value !== null) return ofMembers(own, value, steps);
  const choices = choicesOf(own);
  if (typeof value !== 'string' || choices.includes(value)) return [];
  const choice = meant(value, choices);
  return choice === '' ? [] : [{ op: 'replace', path: pointerTo(...steps), value: choice }];
}

function ofMembers(schema: Schema, value: object, steps: readonly string[]): readonly Operation[] {
  // which keys an item may have is known once its kind is
  if (schema.type === 'variant') {
    const key = String(memberOf(schema, 'key'));
    const { operations, kind } = kindOf(schema, key, value, steps);
    const settled = resolved(schema, { ...value, [key]: kind });
    if (settled.type === 'variant') return operations;
    const others = Object.entries(value).filter(([each]) => each === key || meant(each, [key]) === '');
    return [...operations, ...ofMembers(settled, { ...Object.fromEntries(others), [key]: kind }, steps)];
  }
  const entries = entriesOf(schema);
  if (entries === undefined) return [];
  const taken = new Set(Object.keys(value));
  return Object.entries(value).flatMap(([key, inside]) => {
    const free = [...entries.keys()].filter((each) => !taken.has(each));
    const name = entries.has(key) ? key : meant(key, free);
    const below = entries.get(name);
    if (below === undefined) return [];
    taken.add(name);
    const place = [...steps, name];
    const moved = name === key ? [] : renaming([...steps, key], place, inside);
    return [...moved, ...rewordings(below, inside, place)];
  });
}

/** The kind of an item whose kind is not known, and the changes that give it that. */
function kindOf(schema: Schema, key: string, value: object, steps: readonly string[]) {
  const written = Object.hasOwn(value, key) ? key : Object.keys(value).find((each) => meant(each, [key]));
  if (written === undefined) return { operations: [], kind: undefined };
  const found = memberOf(value, written);
  const place = [...steps, key];
  const moved = written === key ? [] : renaming([...steps, written], place, found);
  const kinds = choicesOf(schema);
  const kind = typeof found === 'string' && !kinds.includes(found) ? meant(found, kinds) : found;
  if (kind === found || kind === '') return { operations: moved, kind: found };
  const told: Operation = { op: 'replace', path: pointerTo(...place), value: kind };
  return { operations: [...moved, told], kind };
}

/** Gives a member another name. */
export function renaming(
  from: readonly string[],
  to: readonly string[],
  value: unknown,
): readonly Operation[] {
  return [
    { op: 'remove', path: pointerTo(...from) },
    { op: 'add', path: pointerTo(...to), value },
  ];
}

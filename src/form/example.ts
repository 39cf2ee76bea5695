// The smallest thing that a schema accepts, to put where something is missing. Texts are an ellipsis: to be filled in.
import * as v from 'valibot';
import {
  alternativesOf,
  boundsOf,
  choicesOf,
  entriesOf,
  isOptional,
  isSchema,
  memberOf,
  resolved,
  type Schema,
  walk,
} from './schema-walk.ts';

/** Hands out ids that nothing has yet. */
export type NewId = () => string;

/** Ids that do not occur among the texts in `data`; it is looked through when the first one is asked for. */
export function newIdsFor(schema: Schema, data: unknown): NewId {
  let taken: Set<string> | undefined;
  let count = 0;
  return () => {
    taken ??= textsIn(schema, data);
    do count += 1;
    while (taken.has(`nieuw-${count}`));
    return `nieuw-${count}`;
  };
}

function textsIn(schema: Schema, data: unknown): Set<string> {
  const found = new Set<string>();
  walk(schema, data, (_, value) => {
    if (typeof value === 'string') found.add(value);
  });
  return found;
}

/** Alternatives are followed this deep: a condition may hold conditions without end. */
const maximumDepth = 8;

/** A value that the schema accepts, as small as can be. */
export function exampleOf(schema: Schema, newId: NewId, depth = 0): unknown {
  if (depth > maximumDepth) return null;
  const plain = resolved(schema, undefined);
  const further = (each: Schema) => exampleOf(each, newId, depth + 1);
  const { least = 0 } = boundsOf(plain);
  switch (plain.type) {
    case 'literal':
      return memberOf(plain, 'literal');
    case 'picklist':
      return choicesOf(plain)[0];
    case 'boolean':
      return false;
    case 'number':
      return least;
    case 'array': {
      const item = memberOf(plain, 'item');
      return isSchema(item) ? Array.from({ length: least }, () => further(item)) : [];
    }
    case 'record':
      return { nl: '…' };
    case 'union':
    case 'variant': {
      const first = alternativesOf(plain)[0];
      return first === undefined ? null : further(first);
    }
    default: {
      const entries = entriesOf(plain);
      if (entries === undefined) return exampleText(plain, newId);
      const needed = [...entries].filter(([, each]) => !isOptional(each));
      return Object.fromEntries(needed.map(([key, each]) => [key, further(each)]));
    }
  }
}

/** A text that the schema accepts: an ellipsis, an id, a colour or a moment. */
export function exampleText(schema: Schema, newId: NewId): string {
  if (v.is(schema, '…')) return '…';
  const id = newId();
  return [id, '#00616b', '2030-01-01T12:00:00Z'].find((text) => v.is(schema, text)) ?? id;
}

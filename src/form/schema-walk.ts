// The form's schema read as data: what may stand at a place. Kinds of item and keys that are added to the schema are
// found by themselves, so that mistakes in them are told and repaired too.
import type * as v from 'valibot';

export type Schema = v.GenericSchema;

/** Whether this is a schema. */
export function isSchema(found: unknown): found is Schema {
  return memberOf(found, 'kind') === 'schema';
}

/** A member of a schema by name; its types are Valibot's own business, so it is unknown here. */
export function memberOf(schema: unknown, name: string): unknown {
  return typeof schema === 'object' && schema !== null && Object.hasOwn(schema, name)
    ? Reflect.get(schema, name)
    : undefined;
}

// schemas do not change, and a form asks the same of them a thousand times
const entriesOfSchemas = new WeakMap<Schema, ReadonlyMap<string, Schema> | undefined>();
const typesOfSchemas = new WeakMap<Schema, Map<string, readonly string[]>>();

/** The schemas of an object's keys; undefined for a schema that is none of an object. */
export function entriesOf(schema: Schema): ReadonlyMap<string, Schema> | undefined {
  if (entriesOfSchemas.has(schema)) return entriesOfSchemas.get(schema);
  const entries = memberOf(schema, 'entries');
  const found =
    typeof entries === 'object' && entries !== null
      ? new Map(
          Object.entries(entries).flatMap(([key, each]) => (isSchema(each) ? [[key, each] as const] : [])),
        )
      : undefined;
  entriesOfSchemas.set(schema, found);
  return found;
}

/** The schemas to choose between, for a union or a variant. */
export function alternativesOf(schema: Schema): readonly Schema[] {
  const options = memberOf(schema, 'options');
  return Array.isArray(options) ? options.filter(isSchema) : [];
}

/** The texts to choose between, also those of a union's alternatives and of a variant's types. */
export function choicesOf(schema: Schema): readonly string[] {
  switch (schema.type) {
    case 'literal':
      return [String(memberOf(schema, 'literal'))];
    case 'variant':
      return typesOf(schema, String(memberOf(schema, 'key')));
    case 'picklist': {
      const options = memberOf(schema, 'options');
      return Array.isArray(options) ? options.map(String) : [];
    }
    default:
      return schema.type === 'union' ? alternativesOf(schema).flatMap(choicesOf) : [];
  }
}

/** The texts that `key` may be in an object, over all alternatives. */
function typesOf(schema: Schema, key: string): readonly string[] {
  const known = typesOfSchemas.get(schema) ?? new Map<string, readonly string[]>();
  const before = known.get(key);
  if (before !== undefined) return before;
  const typed = entriesOf(schema)?.get(key);
  const found =
    typed === undefined ? alternativesOf(schema).flatMap((each) => typesOf(each, key)) : choicesOf(typed);
  const distinct = [...new Set(found)];
  typesOfSchemas.set(schema, known.set(key, distinct));
  return distinct;
}

/** Whether the key with this schema may be left out. */
export function isOptional(schema: Schema): boolean {
  return memberOf(schema, 'wrapped') !== undefined;
}

/** The schema that holds for this value: without wrapping, and of several alternatives the one it comes nearest to. */
export function resolved(schema: Schema, value: unknown): Schema {
  const wrapped = memberOf(schema, 'wrapped');
  if (isSchema(wrapped)) return resolved(wrapped, value);
  const getter = memberOf(schema, 'getter');
  if (typeof getter === 'function') {
    const made: unknown = Reflect.apply(getter, undefined, [value]);
    return isSchema(made) ? resolved(made, value) : schema;
  }
  if (schema.type !== 'union' && schema.type !== 'variant') return schema;
  let best: Schema | undefined;
  let most = -1;
  for (const each of alternativesOf(schema)) {
    const alternative = resolved(each, value);
    const nearness = nearnessOf(alternative, value, String(memberOf(schema, 'key')));
    if (nearness > most) {
      most = nearness;
      best = alternative;
    }
  }
  return best ?? schema;
}

/** How near a value comes to a schema: −1 when its JSON type or its discriminating `key` is another. */
function nearnessOf(schema: Schema, value: unknown, key: string): number {
  if (schema.type === 'union' || !wantedType(schema).includes(jsonType(value))) return -1;
  const types = typesOf(schema, key);
  if (types.length > 0 && !types.includes(String(memberOf(value, key)))) return -1;
  const entries = entriesOf(schema);
  return entries === undefined ? 0 : Object.keys(Object(value)).filter((each) => entries.has(each)).length;
}

export type JsonType = 'object' | 'list' | 'text' | 'number' | 'yes-or-no' | 'nothing';

/** What kind of JSON this is. */
export function jsonType(value: unknown): JsonType {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'object';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'yes-or-no' : 'nothing';
}

/** The kinds of JSON that a schema takes. */
export function wantedType(schema: Schema): readonly JsonType[] {
  const wrapped = memberOf(schema, 'wrapped');
  if (isSchema(wrapped)) return wantedType(wrapped);
  switch (schema.type) {
    case 'strict_object':
    case 'object':
    case 'record':
    case 'variant':
      return ['object'];
    case 'array':
      return ['list'];
    case 'number':
      return ['number'];
    case 'boolean':
      return ['yes-or-no'];
    case 'literal':
      return [jsonType(memberOf(schema, 'literal'))];
    case 'union':
      return alternativesOf(schema).flatMap(wantedType);
    default:
      return ['text'];
  }
}

/** The schema one step below a value's own; undefined when the schema knows no such place. */
export function schemaBelow(schema: Schema, value: unknown, step: string): Schema | undefined {
  return belowOwn(resolved(schema, value), step);
}

function belowOwn(own: Schema, step: string): Schema | undefined {
  const below =
    own.type === 'array'
      ? memberOf(own, 'item')
      : own.type === 'record'
        ? memberOf(own, 'value')
        : entriesOf(own)?.get(step);
  return isSchema(below) ? below : undefined;
}

/** The value one step below; undefined when there is none. */
export function valueBelow(value: unknown, step: string): unknown {
  return memberOf(value, step);
}

/** The schema that holds at a place of `data`, not yet resolved; undefined where the schema knows nothing. */
export function schemaAt(schema: Schema, data: unknown, steps: readonly string[]): Schema | undefined {
  let here: Schema | undefined = schema;
  let value = data;
  for (const step of steps) {
    if (here === undefined) return undefined;
    here = schemaBelow(here, value, step);
    value = valueBelow(value, step);
  }
  return here;
}

/** The kinds to choose from at a place whose value tells which kind of object it is in: the `type` of an item. */
export function kindsAt(schema: Schema, data: unknown, steps: readonly string[]): readonly string[] {
  const around = steps.slice(0, -1);
  const value = around.reduce<unknown>(valueBelow, data);
  const here = schemaAt(schema, data, around);
  const own = here === undefined ? undefined : resolved(here, value);
  return own?.type === 'variant' && memberOf(own, 'key') === steps.at(-1) ? choicesOf(own) : [];
}

/** Visits every value of `data` with the resolved schema that holds for it, from the outside in. */
export function walk(
  schema: Schema,
  data: unknown,
  visit: (schema: Schema, value: unknown, steps: readonly string[]) => void,
  steps: readonly string[] = [],
): void {
  const own = resolved(schema, data);
  visit(own, data, steps);
  if (typeof data !== 'object' || data === null) return;
  for (const [key, member] of Object.entries(data)) {
    const below = belowOwn(own, key);
    if (below !== undefined) walk(below, member, visit, [...steps, key]);
  }
}

/** The least and the most that a schema allows of a number's value or of a length, and whether it must be whole. */
export interface Bounds {
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly isWhole: boolean;
}

/** The bounds of a schema, from the checks in its pipe. */
export function boundsOf(schema: Schema): Bounds {
  const requirement = (...types: string[]): number | undefined => {
    const found = checksOf(schema).find((check) => types.includes(String(memberOf(check, 'type'))));
    const limit = memberOf(found, 'requirement');
    return typeof limit === 'number' ? limit : undefined;
  };
  return {
    least: requirement('min_value', 'min_length', 'min_entries'),
    most: requirement('max_value', 'max_length'),
    isWhole: checksOf(schema).some((check) => memberOf(check, 'type') === 'integer'),
  };
}

function checksOf(schema: Schema): readonly unknown[] {
  const pipe = memberOf(schema, 'pipe');
  // a pipe within a pipe keeps its checks in its first step
  return Array.isArray(pipe) ? pipe.flatMap((step, at) => (at === 0 ? checksOf(step) : [step])) : [];
}

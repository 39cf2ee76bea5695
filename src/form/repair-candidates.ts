// Changes that may take a mistake away, the most likely first. Whether one does is tried in repair.ts.
import { pointerTo, stepsOf } from '../shared/pointer.ts';
import type { Problem } from '../shared/problem.ts';
import { exampleOf, newIdsFor } from './example.ts';
import { fitted } from './fitted.ts';
import { formSchema } from './form.ts';
import { meant } from './meant.ts';
import { type Misplaced, put, type Repair, valueAt } from './misplaced.ts';
import { referable } from './referable.ts';
import { repairsByCode } from './repairs-by-code.ts';
import { renaming, rewordings } from './rewordings.ts';
import { isOptional, jsonType, kindsAt, memberOf, schemaAt } from './schema-walk.ts';

/** Repairs that keep what was written, under the names that were meant. */
export function meantRepairs(data: unknown, mistake: Problem): readonly Repair[] {
  const place = placeOf(data, mistake);
  const wholes = kindsAt(formSchema, data, place.steps).length > 0 ? [reworded(place)] : [];
  const others = mistake.code === 'key-missing' ? misspelt(place) : suggested(place);
  return [...wholes, ...others].filter(({ length }) => length > 0);
}

/** For a kind of item that is none: the whole item, as which keys it may have depends on its kind. */
function reworded({ data, steps }: Misplaced): Repair {
  const around = steps.slice(0, -1);
  const schema = schemaAt(formSchema, data, around);
  return schema === undefined ? [] : rewordings(schema, valueAt(data, around), around);
}

/** Repairs that keep the rest of the form as it is. */
export function gentleRepairs(data: unknown, mistake: Problem): readonly Repair[] {
  const place = placeOf(data, mistake);
  return [...repairsByCode(place), ...bySchema(place)];
}

function placeOf(data: unknown, mistake: Problem): Misplaced {
  const { pointer = '' } = mistake;
  const steps = stepsOf(pointer);
  return {
    data,
    mistake,
    pointer,
    steps,
    value: valueAt(data, steps),
    schema: schemaAt(formSchema, data, steps),
  };
}

/**
 * Taking out what is wrong, or what holds it, from the inside out; at the very last a new, nearly empty form.
 * @param isFollowUp for a mistake that another repair made: that repair must not cost a whole part of the form
 */
export function lastResorts({ pointer = '' }: Problem, isFollowUp: boolean): readonly Repair[] {
  const steps = stepsOf(pointer);
  const around = steps
    .map((_, at) => steps.slice(0, steps.length - at))
    .filter((each) => !isFollowUp || each.length > 2)
    .map((each): Repair => [{ op: 'remove', path: pointerTo(...each) }]);
  if (isFollowUp) return around;
  const afresh = exampleOf(formSchema, newIdsFor(formSchema, {}));
  return [...around, [{ op: 'replace', path: '', value: afresh }]];
}

function suggested(place: Misplaced): readonly Repair[] {
  const { data, mistake, steps, value } = place;
  const { values } = mistake;
  const suggestion = 'suggestion' in values ? values.suggestion : '';
  if (suggestion === '') return [];
  if (mistake.code !== 'key-unknown') return [put(place, suggestion)];
  const sibling = [...steps.slice(0, -1), suggestion];
  if (valueAt(data, sibling) !== undefined) return [];
  return [renamed(place, steps, sibling, value)];
}

/** A member under another name, with what is in it worded as its new place has it. */
function renamed(
  { data }: Misplaced,
  from: readonly string[],
  to: readonly string[],
  value: unknown,
): Repair {
  const schema = schemaAt(formSchema, data, to);
  return [...renaming(from, to, value), ...(schema === undefined ? [] : rewordings(schema, value, to))];
}

/** A key beside the missing one that the schema does not know and that comes near to it. */
function misspelt(place: Misplaced): readonly Repair[] {
  const { data, steps } = place;
  const around = steps.slice(0, -1);
  const inside = valueAt(data, around);
  if (jsonType(inside) !== 'object') return [];
  const found = Object.keys(Object(inside)).filter(
    (key) => schemaAt(formSchema, data, [...around, key]) === undefined && meant(key, [steps.at(-1) ?? '']),
  );
  return found.map((key) => renamed(place, [...around, key], steps, memberOf(inside, key)));
}

/** What the schema itself says would do: the value made to fit, its default, an example, something that exists. */
function bySchema(place: Misplaced): readonly Repair[] {
  const { data, pointer, steps, value, schema } = place;
  if (schema === undefined) return kindsAt(formSchema, data, steps).map((kind) => put(place, kind));
  const newId = newIdsFor(formSchema, data);
  const made =
    value === undefined ? put(place, exampleOf(schema, newId)) : put(place, fitted(value, schema, newId));
  const left: readonly Repair[] =
    isOptional(schema) && value !== undefined ? [[{ op: 'remove', path: pointer }]] : [];
  const others = referable(data, steps).map((id) => put(place, id));
  const isChoice = place.mistake.code.endsWith('-unknown') || place.mistake.code.endsWith('-unfit');
  // an unknown choice left out is the default; anything else is better kept than lost
  return isChoice ? [...left, ...others, made] : [...others, made, ...left];
}

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { ResultsDocument } from '../../src/results/document.ts';
import { resultsSchema } from '../../src/results/document-schema.ts';
import { resultsJsonSchema } from '../../src/results/json-schema.ts';
import { anyDocument, emptyDocument } from '../pages/results/document-arbitrary.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(resultsJsonSchema());
const errorsOf = (data: unknown) => (validate(data) ? [] : (validate.errors ?? []));

test('the schema and the type of a document are the same: this compiles or not', () => {
  const isSame: Same<Frozen<v.InferOutput<typeof resultsSchema>>, Frozen<ResultsDocument>> = true;
  expect(isSame).toBe(true);
});

test('every document fits its JSON Schema, and its JSON Schema says what the schema says', () => {
  expect(errorsOf(emptyDocument)).toEqual([]);
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(errorsOf(document)).toEqual([]);
      expect(v.is(resultsSchema, document)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

/** Every object in a document by its steps. */
function objectsIn(data: unknown, steps: readonly string[] = []): (readonly string[])[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.entries(data).flatMap(([key, member]) => objectsIn(member, [...steps, key]));
  return Array.isArray(data) ? inside : [steps, ...inside];
}

/** Objects whose keys are ids or languages, not names of ours. */
const isOpen = (steps: readonly string[]) =>
  ['counts', 'title', 'text', 'aboutTitle', 'scale'].some((key) => steps.slice(-2).includes(key));

test('a key too many, or one too few, is found wherever it is', () => {
  fc.assert(
    fc.property(anyDocument, fc.nat(), fc.nat(), (document, which, member) => {
      const places = objectsIn(document).filter((steps) => !isOpen(steps));
      const steps = places[which % places.length] ?? [];
      const changed = (change: (members: [string, unknown][]) => [string, unknown][]) =>
        changedAt(document, steps, change);
      expect(errorsOf(changed((members) => [...members, ['surplus', 1]]))).not.toEqual([]);
      const without = (members: [string, unknown][]) =>
        members.filter((_, at) => at !== member % Math.max(1, members.length));
      expect(errorsOf(changed(without)), steps.join('/')).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});

function changedAt(
  data: unknown,
  [step, ...rest]: readonly string[],
  change: (members: [string, unknown][]) => [string, unknown][],
): unknown {
  const members = Object.entries(Object(data));
  if (step === undefined) return Object.fromEntries(change(members));
  const made = members.map(([key, member]): [string, unknown] => [
    key,
    key === step ? changedAt(member, rest, change) : member,
  ]);
  return Array.isArray(data) ? made.map(([, member]) => member) : Object.fromEntries(made);
}

test('the schema that is published is this one', () => {
  const { components }: { components: { schemas: { Results: object } } } = JSON.parse(
    readFileSync('src/http/api/openapi.json', 'utf8'),
  );
  const { $schema: _dialect, ...schema } = resultsJsonSchema();
  expect(components.schemas.Results).toEqual(schema);
});

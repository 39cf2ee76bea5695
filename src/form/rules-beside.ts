// The rules of a form that does not pass its schema yet, so that all mistakes are told at once: what the schema refuses
// is put right in a copy, and of what the rules then say only that is told which the copy cannot have caused.
import { stepsOf } from '../shared/pointer.ts';
import type { Problem } from '../shared/problem.ts';
import { restsOn } from './access-rules.ts';
import { exampleOf, newIdsFor } from './example.ts';
import { fitted } from './fitted.ts';
import { formSchema } from './form.ts';
import { type Operation, patched } from './patch.ts';
import { type Origin, ruleProblems } from './rules.ts';
import { readBySchema } from './schema-mistakes.ts';
import { isOptional, memberOf, schemaAt } from './schema-walk.ts';

/** A mended part may hold mistakes of its own, which were not seen before. */
const rounds = 4;

/** With more mistakes than this the file is something else than a form. */
const mostMistakes = 200;

/** What the rules say of data that the schema refuses for `mistakes`; nothing when it cannot be told. */
export function ruleProblemsBeside(
  data: unknown,
  mistakes: readonly Problem[],
  origin: Origin,
): readonly Problem[] {
  let mended = data;
  let left = mistakes;
  const changes: Operation[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (left.length > mostMistakes) return [];
    const made = left.flatMap((each) => mendOf(mended, each));
    if (made.length !== left.length) return [];
    changes.push(...made);
    mended = patched(mended, made);
    const read = readBySchema(mended);
    if (read.ok) {
      const ids = idsIn(data);
      return ruleProblems(read.form, origin).filter((each) => isTrueOf(each, changes, ids));
    }
    left = read.problems;
  }
  return [];
}

/** One change that puts a mistake right without moving anything else in the form. */
function mendOf(data: unknown, { code, pointer = '' }: Problem): readonly Operation[] {
  const steps = stepsOf(pointer);
  const schema = schemaAt(formSchema, data, steps);
  const value = steps.reduce<unknown>((inside, step) => memberOf(inside, step), data);
  if (code === 'key-unknown' || (code === 'language-unknown' && !isInList(steps))) {
    return [{ op: 'remove', path: pointer }];
  }
  if (code === 'item-type-unknown' || code === 'method-unknown' || schema === undefined || pointer === '')
    return [];
  const newId = newIdsFor(formSchema, data);
  if (value === undefined) return [{ op: 'add', path: pointer, value: exampleOf(schema, newId) }];
  if (isOptional(schema)) return [{ op: 'remove', path: pointer }];
  return [{ op: 'replace', path: pointer, value: fitted(value, schema, newId) }];
}

function isInList(steps: readonly string[]): boolean {
  return /^\d+$/.test(steps.at(-1) ?? '');
}

/** Whether a problem of the mended copy is one of the form itself: not about a mended place or what refers to it. */
function isTrueOf(found: Problem, changes: readonly Operation[], ids: ReadonlySet<string>): boolean {
  const { pointer = '', values } = found;
  const places = [pointer, ...restsOn(found)];
  const refersToMended = 'found' in values && 'suggestion' in values && ids.has(String(values.found));
  return (
    !refersToMended &&
    changes.every((change) => {
      if (places.some((place) => `${place}/`.startsWith(`${change.path}/`))) return false;
      const around = change.path.slice(0, change.path.lastIndexOf('/'));
      const isList = change.op !== 'remove' && Array.isArray(change.value);
      if (isList && pointer.startsWith(`${around}/`)) return false;
      return change.op === 'remove' || !change.path.startsWith(`${pointer}/`);
    })
  );
}

/** Every text of the data that stands as an id. */
function idsIn(data: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === 'id' && typeof member === 'string') found.add(member);
      visit(member);
    }
  };
  visit(data);
  return found;
}

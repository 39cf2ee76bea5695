// The answers of a form as others than who gave them may read them (method, 8.13).
import type { Revision } from '../form/revision.ts';
import type { Response } from '../response/response.ts';
import { seesNow, showRule } from '../results/may-show.ts';
import { Fault, type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { shuffled } from '../shared/shuffle.ts';
import { bodiesAtOnce, listAnswered, type Readiness, readAnswers } from '../storage/read-answers.ts';
import type { Context } from './context.ts';
import { findForm } from './find-form.ts';
import { revisionsOf, storedResponse } from './revisions.ts';

/** Every answer of a form, in an order drawn for this look. */
export interface ShuffledAnswers {
  /** The form's current revision. */
  readonly revision: Revision;
  readonly example: boolean;
  /** How many there were when the order was drawn; who withdraws in between is left out. */
  readonly count: number;
  readonly responses: AsyncIterable<ReadAnswer>;
}

/** One answer with the id and version it is stored under, which are for those who keep it and are shown to nobody. */
export interface ReadAnswer {
  readonly id: string;
  readonly version: number;
  readonly response: Response;
}

/**
 * Reads the answers of a form in pages, shuffled: anonymous ones when the form is closed, its release is made and
 * enough people gave them, others as they are now. Problems: `form-unknown`, `answers-before-closing`,
 * `answers-too-few`, `answers-kept-no-longer`. When the form is opened or erased half-way, the iteration throws a Fault
 * that says so.
 */
export async function readShuffled(context: Context, form: string): Promise<Result<ShuffledAnswers>> {
  const found = await findForm(context, form);
  if (!found.ok) return found;
  const { revision, example } = found.value;
  const of = { form, isOfNow: seesNow(revision, 'organiser') };
  const listed = await listAll(context, of);
  if (!listed.ok) return listed;
  const { ids, revisions } = listed.value;
  const minimum = Math.max(1, showRule(revision, 'organiser').whole);
  if (ids.length < minimum) return refused(problem('answers-too-few', { form, minimum }));
  const responses = inPages(context, of, shuffled(ids), revisions);
  return accepted({ revision, example, count: ids.length, responses });
}

/** A form, and whether its answers may be read before they are in a release. */
interface Reading {
  readonly form: string;
  readonly isOfNow: boolean;
}

async function listAll(
  { store }: Context,
  { form, isOfNow }: Reading,
): Promise<Result<{ ids: readonly string[]; revisions: ReadonlySet<number> }>> {
  const ids: string[] = [];
  const revisions = new Set<number>();
  let page = await listAnswered(store, form);
  for (;;) {
    const hindrance = hindranceOf({ form, isOfNow }, page.readiness);
    if (hindrance !== undefined) return refused(hindrance);
    const last = page.places.at(-1);
    if (last === undefined) return accepted({ ids, revisions });
    for (const { id, revision } of page.places) {
      ids.push(id);
      revisions.add(revision);
    }
    page = await listAnswered(store, form, last);
  }
}

async function* inPages(
  context: Context,
  { form, isOfNow }: Reading,
  ids: readonly string[],
  numbers: ReadonlySet<number>,
): AsyncGenerator<ReadAnswer> {
  const revisions = await revisionsOf(context, form, numbers);
  for (let from = 0; from < ids.length; from += bodiesAtOnce) {
    const wanted = ids.slice(from, from + bodiesAtOnce);
    const { readiness, rows } = await readAnswers(context.store, form, wanted);
    const hindrance = hindranceOf({ form, isOfNow }, readiness);
    if (hindrance !== undefined) throw new Fault(hindrance);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const id of wanted) {
      const row = byId.get(id);
      if (row === undefined) continue;
      const response = storedResponse(revisions, row.revision, row.body);
      yield { id, version: row.version, response };
    }
  }
}

function hindranceOf({ form, isOfNow }: Reading, readiness: Readiness): Problem | undefined {
  switch (readiness) {
    case 'ready':
      return undefined;
    case 'unknown':
      return problem('form-unknown', { form });
    case 'open':
      return isOfNow ? undefined : problem('answers-before-closing', { form });
    case 'erased':
      return problem('answers-kept-no-longer', { form });
  }
}

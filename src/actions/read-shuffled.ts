// The answers of a form as others than who gave them may read them (method, 8.13).
import type { Revision } from '../form/revision.ts';
import type { Response } from '../response/response.ts';
import { seesNow, showRule } from '../results/may-show.ts';
import { wholeBlocks } from '../results/whole-blocks.ts';
import { Fault, type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { shuffled } from '../shared/shuffle.ts';
import {
  bodiesAtOnce,
  type Listed,
  listAnswered,
  type Readiness,
  readAnswers,
  type StoredAnswers,
} from '../storage/read-answers.ts';
import type { Context } from './context.ts';
import { findForm } from './find-form.ts';
import { revisionsOf, storedResponse } from './revisions.ts';

/** Answers of a form, in an order drawn for this look. */
export interface ShuffledAnswers {
  /** The form's current revision. */
  readonly revision: Revision;
  readonly example: boolean;
  /** How many there were when the order was drawn; who withdraws in between is left out, with their block. */
  readonly count: number;
  /** How many more there are that stay away, as somebody in their block withdrew or changed something. */
  readonly leftOut: number;
  readonly responses: AsyncIterable<ReadAnswer>;
}

/** One answer with the id and version it is stored under, which are for those who keep it and are shown to nobody. */
export interface ReadAnswer {
  readonly id: string;
  readonly version: number;
  readonly response: Response;
}

/** What is given out: whole answers, or each written text by itself. */
export type Giving = 'rows' | 'texts';

/**
 * Reads the answers of a form in pages, shuffled. Anonymous ones only when the form is closed, its release is made and
 * enough people gave them; whole rows of them once that may be seen, and by blocks (results/whole-blocks.ts). Others as
 * they are now. Problems: `form-unknown`, `answers-before-closing`, `answers-before-showing`, `answers-too-few`,
 * `answers-left-too-few`, `answers-kept-no-longer`. When the form is opened or erased half-way, the iteration throws a
 * Fault that says so.
 */
export async function readShuffled(
  context: Context,
  form: string,
  giving: Giving,
): Promise<Result<ShuffledAnswers>> {
  const found = await findForm(context, form);
  if (!found.ok) return found;
  const { revision, example } = found.value;
  const isOfNow = seesNow(revision, 'organiser');
  const of = { form, isOfNow, giving };
  const listed = await listAll(context, of);
  if (!listed.ok) return listed;
  const minimum = Math.max(1, showRule(revision, 'organiser').whole);
  const present = listed.value.filter(({ isPresent }) => isPresent);
  if (present.length < minimum) return refused(problem('answers-too-few', { form, minimum }));
  const blocks =
    isOfNow || giving === 'texts'
      ? present.map(({ id }) => [id])
      : wholeBlocks(
          listed.value.filter(({ isReleased }) => isReleased),
          minimum,
        );
  const count = blocks.reduce((sum, { length }) => sum + length, 0);
  if (count === 0) return refused(problem('answers-left-too-few', { form }));
  const revisions = new Set(listed.value.map((each) => each.revision));
  const responses = inPages(context, of, shuffled(blocks), revisions);
  return accepted({ revision, example, count, leftOut: present.length - count, responses });
}

/** A form, whether its answers may be read before they are in a release, and how. */
interface Reading {
  readonly form: string;
  readonly isOfNow: boolean;
  readonly giving: Giving;
}

async function listAll({ store }: Context, of: Reading): Promise<Result<readonly Listed[]>> {
  const all: Listed[] = [];
  let page = await listAnswered(store, of.form);
  for (;;) {
    const hindrance = hindranceOf(of, page.readiness);
    if (hindrance !== undefined) return refused(hindrance);
    const last = page.listed.at(-1);
    if (last === undefined) return accepted(all);
    all.push(...page.listed);
    page = await listAnswered(store, of.form, last);
  }
}

async function* inPages(
  context: Context,
  of: Reading,
  blocks: readonly (readonly string[])[],
  numbers: ReadonlySet<number>,
): AsyncGenerator<ReadAnswer> {
  const revisions = await revisionsOf(context, of.form, numbers);
  for (const page of pagesOf(blocks)) {
    const byId = await readAll(context, of, page.flat());
    // all of a block is read before any of it is given out
    const whole = page.filter((block) => block.every((id) => byId.has(id)));
    for (const id of shuffled(whole.flat())) {
      const row = byId.get(id);
      if (row === undefined) continue;
      const response = storedResponse(revisions, row.revision, row.body);
      yield { id, version: row.version, response };
    }
  }
}

/** Blocks that are read together, about as many answers as one look may bring. */
function pagesOf(blocks: readonly (readonly string[])[]): (readonly string[])[][] {
  const pages: (readonly string[])[][] = [];
  let size = bodiesAtOnce;
  for (const block of blocks) {
    if (size + block.length > bodiesAtOnce) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(block);
    size += block.length;
  }
  return pages;
}

async function readAll(context: Context, of: Reading, ids: readonly string[]) {
  const byId = new Map<string, StoredAnswers>();
  for (let from = 0; from < ids.length; from += bodiesAtOnce) {
    const wanted = ids.slice(from, from + bodiesAtOnce);
    const { readiness, rows } = await readAnswers(context.store, of.form, wanted);
    const hindrance = hindranceOf(of, readiness);
    if (hindrance !== undefined) throw new Fault(hindrance);
    for (const row of rows) byId.set(row.id, row);
  }
  return byId;
}

function hindranceOf({ form, isOfNow, giving }: Reading, readiness: Readiness): Problem | undefined {
  switch (readiness) {
    case 'ready':
      return undefined;
    case 'unknown':
      return problem('form-unknown', { form });
    case 'open':
      return isOfNow ? undefined : problem('answers-before-closing', { form });
    case 'hidden':
      // opened again, one more answer would stand out among the rows of before
      return isOfNow || giving === 'texts' ? undefined : problem('answers-before-showing', { form });
    case 'erased':
      return problem('answers-kept-no-longer', { form });
  }
}

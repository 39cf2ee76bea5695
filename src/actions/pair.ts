// Before and after (method, section 7): the answers of the same people to a form and to the one it follows.
import { comparedWith } from '../form/compared.ts';
import type { Form } from '../form/form.ts';
import type { Revision } from '../form/revision.ts';
import { canBePaired } from '../response/respondent.ts';
import { type Earlier, publishedIn, type Shift } from '../results/earlier.ts';
import { type Audience, seesNow, showRule } from '../results/may-show.ts';
import { readDocument } from '../results/read-document.ts';
import {
  type EarlierRelease,
  findEarlier,
  listPairs,
  type Pair,
  type PairedAnswers,
  readPaired,
  togetherRead,
} from '../storage/pairs.ts';
import { addPair, type PairRow, type PairTally, pairRowsOf } from '../tally/shift.ts';
import type { Context } from './context.ts';
import { revisionsOf, storedResponse } from './revisions.ts';

/** Pairs that were counted, and of what. */
export interface Paired {
  readonly shift: Shift;
  readonly earlier: EarlierRelease;
  /** Fewer than some number are held back: then each form is compared with one other at most. */
  readonly isHeldBack: boolean;
}

/**
 * Pairs those who answered a form and the one it follows by the same invitation, a page at a time, and counts them.
 * Null where nobody can be paired: where either form does not keep who answers, or shows totals while it is open, which
 * are of people as they were then; while the earlier form's results are not final and shown, as it is those that pairs
 * are compared with; and where something is held back and one of the two was compared with a third form before: from two
 * comparisons the few who are in only one of them could be read.
 * Whoever stores them must make sure that neither form changed since: see `storeRelease`.
 */
export async function pair(
  context: Context,
  revision: Revision,
  audience: Audience = 'public',
): Promise<Paired | null> {
  const { form } = revision;
  if (form.follows === undefined || !canBePaired(form)) return null;
  const { found: earlier, isCompared } = await findEarlier(context.store, form.id, form.follows);
  if (earlier === undefined) return null;
  const before = (await revisionsOf(context, earlier.form, new Set([earlier.revision]))).get(
    earlier.revision,
  );
  if (before === undefined || !canBePaired(before.form)) return null;
  const published = earlierOf(before.form, earlier);
  // an organiser who sees every answer of both sees what anybody changed
  const facts = seesNow(revision, audience) ? { ...published, minimumGroup: 1 } : published;
  const isHeldBack = Math.max(showRule(revision, audience).row, facts.minimumGroup) > 1;
  if (isHeldBack && isCompared) return null;
  const rows = pairRowsOf(before.form, form, comparedWith(before.form, form));
  const pairs: PairTally = new Map();
  const sides = [sideOf(before), sideOf(revision)] as const;
  let page = await listPairs(context.store, form.id, earlier.form);
  while (page.length > 0) {
    for (const together of togetherRead(page)) {
      await countPairs(context, pairs, rows, sides, together);
    }
    page = await listPairs(context.store, form.id, earlier.form, page.at(-1)?.invitation);
  }
  return { shift: { earlier: facts, keys: rows.map(({ key }) => key), pairs }, earlier, isHeldBack };
}

function earlierOf(form: Form, { number, upto, document }: EarlierRelease): Earlier {
  const read = readDocument(document);
  const { minimumGroup } = read.release;
  return { ...publishedIn(form, read), form: form.id, release: number, minimumGroup, upto };
}

/** A form of which answers are paired, with what was read of its revisions so far. */
interface Side {
  readonly form: Form;
  readonly revisions: Map<number, Revision>;
}

function sideOf(revision: Revision): Side {
  return { form: revision.form, revisions: new Map([[revision.number, revision]]) };
}

async function readRevisions(
  context: Context,
  { form, revisions }: Side,
  numbers: readonly number[],
): Promise<void> {
  const missing = new Set(numbers.filter((number) => !revisions.has(number)));
  for (const [number, revision] of await revisionsOf(context, form.id, missing)) {
    revisions.set(number, revision);
  }
}

async function countPairs(
  context: Context,
  tally: PairTally,
  rows: readonly PairRow[],
  [earlier, later]: readonly [earlier: Side, later: Side],
  pairs: readonly Pair[],
): Promise<void> {
  const answers = await readPaired(context.store, pairs);
  const found = pairs.flatMap((each) => {
    const [before, after] = [answers.get(each.before), answers.get(each.after)];
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
  await readRevisions(
    context,
    earlier,
    found.map(({ before }) => before.revision),
  );
  await readRevisions(
    context,
    later,
    found.map(({ after }) => after.revision),
  );
  const read = ({ form, revisions }: Side, { revision, body }: PairedAnswers) => ({
    form,
    response: storedResponse(revisions, revision, body),
  });
  for (const { before, after } of found) addPair(tally, rows, read(earlier, before), read(later, after));
}

// A backup is older than what people asked since: what was withdrawn or erased in the meantime is taken over from the
// database in whose place it comes.
import {
  findStored,
  listPresent,
  listRevoked,
  listWithdrawn,
  putAudit,
  putDeletions,
  putRemains,
  putRevoked,
  readAudit,
  readRemains,
} from '../storage/carry-over.ts';
import { listContactLists, putContactLists } from '../storage/contacts.ts';
import { copyForms, listProgress } from '../storage/copy-form.ts';
import { deleteForm } from '../storage/delete-form.ts';
import { type Deletion, listDeletions } from '../storage/deletions.ts';
import { eraseName } from '../storage/invited-answers.ts';
import { contactMark } from './contacts.ts';
import type { Context } from './context.ts';
import { fold } from './fold.ts';
import { verifyForm } from './verify/form.ts';
import { withdraw } from './withdraw.ts';

/** What was taken over. */
export interface CarriedOver {
  /** Responses that were withdrawn or erased since. */
  readonly responses: number;
  /** Forms of which all answers were erased since. */
  readonly answers: readonly string[];
  /** Forms that were erased with everything. */
  readonly forms: readonly string[];
  /** Forms that were closed or shown since, and stay as they are now. */
  readonly stayed: readonly string[];
}

/** Forms that were closed since, or of which something was shown since. */
export interface MovedOn {
  /** They can stay as they are now, with all their answers. */
  readonly fit: readonly string[];
  /** They are not as they should be by themselves, and so would be as the copy has them. */
  readonly unfit: readonly string[];
}

/** Which forms of `from` went further than in `to`; those of which all answers were erased since are left out. */
export async function findMovedOn(from: Context, to: Context): Promise<MovedOn> {
  const isKnown = keysOf(await listDeletions(to.store));
  const erased = (await listDeletions(from.store))
    .filter((each) => each.what === 'answers' && !isKnown.has(keyOf(each)))
    .map(({ form }) => form);
  const before = new Map((await listProgress(to.store)).map((each) => [each.form, each]));
  const fit: string[] = [];
  const unfit: string[] = [];
  for (const { form, state, shown } of await listProgress(from.store)) {
    const then = before.get(form);
    const isClosedSince = state === 'closed' && then?.state !== 'closed';
    const isShownSince = shown.some((digest) => !then?.shown.includes(digest));
    if (erased.includes(form) || !(isClosedSince || isShownSince)) continue;
    const { findings } = await verifyForm(from, form);
    (findings.length === 0 ? fit : unfit).push(form);
  }
  return { fit, unfit };
}

/**
 * Erases in a database what was erased since in another that comes after it, addresses for news too, revokes what was
 * revoked, and takes over the records of both. Both must be of the newest schema. A form whose answers were erased since
 * stays in the state it has there, results included; one that stays does so with its answers. Nothing in `from` changes.
 * @param staying forms that were closed or shown since: what people saw of them is not made again of other answers
 */
export async function carryOver(
  from: Context,
  to: Context,
  staying: readonly string[] = [],
): Promise<CarriedOver> {
  const record = await listDeletions(from.store);
  const isKnown = keysOf(await listDeletions(to.store));
  const answers = new Set<string>();
  const forms = new Set<string>();
  for (const deletion of record.filter((each) => !isKnown.has(keyOf(each)))) {
    if (deletion.what === 'form') {
      answers.delete(deletion.form);
      forms.add(deletion.form);
      await deleteForm(to.store, deletion.form, deletion.at, 'also-when-followed');
    } else if (deletion.what === 'answers' && (await takeRemains(from, to, deletion.form))) {
      answers.add(deletion.form);
    } else if (deletion.what.startsWith('invitation ')) {
      const number = Number(deletion.what.slice('invitation '.length));
      await eraseName(to.store, { form: deletion.form, number, now: to.now() });
    }
  }
  await copyForms(from.store, to.store, staying);
  const responses = await withdrawAll(from, to, record);
  await removeContacts(from, to);
  await putDeletions(to.store, record);
  await putRevoked(to.store, await listRevoked(from.store));
  await putAudit(to.store, await readAudit(from.store));
  return { responses, answers: [...answers], forms: [...forms], stayed: staying };
}

/** Addresses that were taken out since, by the marks that are left of them. */
async function removeContacts(from: Context, to: Context): Promise<void> {
  const here = new Map((await listContactLists(to.store)).map(({ form, addresses }) => [form, addresses]));
  for (const { form, removed } of await listContactLists(from.store)) {
    const kept: string[] = [];
    for (const address of here.get(form) ?? []) {
      if (!removed.includes(await contactMark(to, form, address))) kept.push(address);
    }
    await putContactLists(to.store, { form, addresses: kept, removed });
  }
}

async function takeRemains(from: Context, to: Context, form: string): Promise<boolean> {
  const remains = await readRemains(from.store, form);
  if (remains === undefined) return false;
  await putRemains(to.store, remains);
  return true;
}

/** By the rows that are there without answers, and by the record: a row may be gone from a database put back before. */
async function withdrawAll(from: Context, to: Context, record: readonly Deletion[]): Promise<number> {
  const touched = new Set<string>();
  const recorded = record.flatMap(({ response }) => (response === null ? [] : [response]));
  let count = await withdrawThese(to, recorded, touched);
  let page = await listWithdrawn(from.store);
  while (page.length > 0) {
    count += await withdrawThese(to, page, touched);
    page = await listWithdrawn(from.store, page.at(-1));
  }
  // until they are folded, changes still hold what was answered
  for (const form of touched) await fold(to, form);
  return count;
}

async function withdrawThese(to: Context, ids: readonly string[], touched: Set<string>): Promise<number> {
  let count = 0;
  for (const { id, form, version } of (await findStored(to.store, ids)).filter(
    ({ isPresent }) => isPresent,
  )) {
    const withdrawn = await withdraw(to, { id, form, version });
    if (!withdrawn.ok) continue;
    count += 1;
    touched.add(form);
  }
  return count;
}

/**
 * How many responses have answers in a database that another does not have, withdrawn ones included.
 * @param staying forms whose answers are not lost
 */
export async function countMissing(
  from: Context,
  to: Context,
  staying: readonly string[] = [],
): Promise<number> {
  let count = 0;
  let page = await listPresent(from.store, staying);
  while (page.length > 0) {
    count += page.length - (await findStored(to.store, page)).length;
    page = await listPresent(from.store, staying, page.at(-1));
  }
  return count;
}

function keysOf(record: readonly Deletion[]): ReadonlySet<string> {
  return new Set(record.map(keyOf));
}

function keyOf({ at, form, response, what }: Deletion): string {
  return JSON.stringify([at, form, response, what]);
}

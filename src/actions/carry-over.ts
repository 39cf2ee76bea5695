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
import { deleteForm } from '../storage/delete-form.ts';
import { type Deletion, listDeletions } from '../storage/deletions.ts';
import { eraseName } from '../storage/invited-answers.ts';
import { contactMark } from './contacts.ts';
import type { Context } from './context.ts';
import { fold } from './fold.ts';
import { withdraw } from './withdraw.ts';

/** What was taken over. */
export interface CarriedOver {
  /** Responses that were withdrawn or erased since. */
  readonly responses: number;
  /** Forms of which all answers were erased since. */
  readonly answers: readonly string[];
  /** Forms that were erased with everything. */
  readonly forms: readonly string[];
}

/**
 * Erases in a database what was erased since in another that comes after it, addresses for news too, revokes what was
 * revoked, and takes over the records of both. Both must be of the newest schema. A form whose answers were erased since stays in the state it
 * has there, results included. Nothing in `from` changes.
 */
export async function carryOver(from: Context, to: Context): Promise<CarriedOver> {
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
  const responses = await withdrawAll(from, to, record);
  await removeContacts(from, to);
  await putDeletions(to.store, record);
  await putRevoked(to.store, await listRevoked(from.store));
  await putAudit(to.store, await readAudit(from.store));
  return { responses, answers: [...answers], forms: [...forms] };
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

/** How many responses have answers in a database that another does not have, withdrawn ones included. */
export async function countMissing(from: Context, to: Context): Promise<number> {
  let count = 0;
  let page = await listPresent(from.store);
  while (page.length > 0) {
    count += page.length - (await findStored(to.store, page)).length;
    page = await listPresent(from.store, page.at(-1));
  }
  return count;
}

function keysOf(record: readonly Deletion[]): ReadonlySet<string> {
  return new Set(record.map(keyOf));
}

function keyOf({ at, form, response, what }: Deletion): string {
  return JSON.stringify([at, form, response, what]);
}

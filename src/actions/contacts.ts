// News: who answered may leave an address. It is kept apart from answers, and nothing tells when it came or from whom.
import { readAddress } from '../response/contact-address.ts';
import { base64url } from '../shared/id.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { listStoredContacts, removeStoredContact, storeContact } from '../storage/contacts.ts';
import type { Context } from './context.ts';
import { findForm } from './find-form.ts';

/**
 * Keeps an address, once; whether it was there already is told to nobody. Problems: `form-unknown`,
 * `contacts-not-asked`, those of reading an address, `contacts-full`, `answers-kept-no-longer`.
 */
export async function addContact(context: Context, form: string, typed: string): Promise<Result<undefined>> {
  const contact = await contactOf(context, form, typed);
  if (!contact.ok) return contact;
  const kept = await storeContact(context.store, contact.value);
  switch (kept) {
    case 'kept':
      return accepted(undefined);
    case 'full':
      return refused(problem('contacts-full', {}));
    case 'erased':
      return refused(problem('answers-kept-no-longer', { form }));
    case 'unknown':
      return refused(problem('form-unknown', { form }));
  }
}

/**
 * Takes an address out, for whoever knows it, and says whether it was there: for the organiser, never on the website. Problems: `form-unknown`,
 * `contacts-not-asked`, those of reading an address.
 */
export async function removeContact(context: Context, form: string, typed: string): Promise<Result<boolean>> {
  const contact = await contactOf(context, form, typed);
  if (!contact.ok) return contact;
  return accepted(await removeStoredContact(context.store, contact.value));
}

/**
 * The addresses of a form, in order of the alphabet, once it is closed: before that, two lists would tell who came in
 * between, and with live results those are few. Problems: `form-unknown`, `contacts-not-asked`,
 * `contacts-before-closing`, `answers-kept-no-longer`.
 */
export async function listContacts(context: Context, form: string): Promise<Result<readonly string[]>> {
  const asks = await mustAsk(context, form);
  if (!asks.ok) return asks;
  const stored = await listStoredContacts(context.store, form);
  if (stored === undefined) return refused(problem('form-unknown', { form }));
  if (stored.isErased) return refused(problem('answers-kept-no-longer', { form }));
  if (stored.state !== 'closed') return refused(problem('contacts-before-closing', { form }));
  return accepted(stored.addresses);
}

async function contactOf(context: Context, form: string, typed: string) {
  const asks = await mustAsk(context, form);
  if (!asks.ok) return asks;
  const address = readAddress(typed);
  if (!address.ok) return address;
  const mark = await contactMark(context, form, address.value);
  return accepted({ form, address: address.value, mark });
}

async function mustAsk(context: Context, form: string): Promise<Result<undefined>> {
  const found = await findForm(context, form);
  if (!found.ok) return found;
  return found.value.revision.form.contact === undefined
    ? refused(problem('contacts-not-asked', { form }))
    : accepted(undefined);
}

/** What is left of an address that was taken out: without our key nobody can try which one it was. */
export async function contactMark({ keys }: Context, form: string, address: string): Promise<string> {
  const text = new TextEncoder().encode(`${form}|${address}`);
  const signed = await crypto.subtle.sign('HMAC', keys.contact, text);
  return base64url(new Uint8Array(signed).slice(0, 16));
}

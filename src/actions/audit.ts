// The record of what organisers did: who, which deed, to which form, when. What participants do is never in it.
import type { Moment } from '../shared/clock.ts';
import { listDeeds, type StoredDeed, storeDeed } from '../storage/audit.ts';
import { listOrganiserKeys } from '../storage/organiser-keys.ts';
import type { Context } from './context.ts';

/** Everything that is recorded when an organiser does it. Reading results is, when they are not what everybody may see. */
export const deedNames = [
  'publish',
  'open',
  'close',
  'reveal',
  'import',
  'read-results',
  'read-responses',
  'read-reactions',
  'read-invitations',
  'read-contacts',
  'remove-contact',
  'place-reactions',
  'refuse-reactions',
  'change-agenda',
  'make-results-link',
  'revoke-results-link',
  'invite',
  'revoke-invitation',
  'make-key',
  'revoke-key',
  'delete-demonstration',
  'erase-response',
  'erase-invitation',
  'erase-answers',
  'erase-form',
  'retain',
  'backup',
  'restore',
] as const;
export type DeedName = (typeof deedNames)[number];

/** The ways in by which something is done. */
export const ways = ['api', 'desk', 'command-line'] as const;
type Way = (typeof ways)[number];

/** Who does something: an organiser by the number of the key, or whoever has the command line. */
export type Doer =
  | { readonly by: 'api' | 'desk'; readonly key: number }
  | { readonly by: 'command-line'; readonly key: null };

export const commandLine: Doer = { by: 'command-line', key: null };

/** What was done. `about` tells which one, or how many: a revision, a key, a link, people invited. */
export interface Deed {
  readonly deed: DeedName;
  readonly form?: string;
  readonly about?: number;
}

/** One line of the record. */
export interface Recorded {
  readonly number: number;
  readonly at: Moment;
  readonly by: Way;
  readonly key: { readonly number: number; readonly name: string } | null;
  readonly deed: string;
  readonly form: string | null;
  readonly about: number | null;
}

/** So many lines at once. */
const page = 100;

/**
 * Records a deed that was just done, before whoever did it is told that it is. When recording fails the deed stands,
 * and they are told to try again.
 */
export function record(context: Context, { by, key }: Doer, { deed, form, about }: Deed): Promise<void> {
  return storeDeed(context.store, {
    at: context.now(),
    who: key === null ? by : `${by} ${key}`,
    deed: about === undefined ? deed : `${deed} ${about}`,
    form: form ?? null,
  });
}

/**
 * The record, the newest first, a page at a time.
 * @param before only what has a lower number than this
 */
export async function listAudit(
  context: Context,
  { before, form }: { before?: number | undefined; form?: string | undefined } = {},
): Promise<{ readonly deeds: readonly Recorded[]; readonly next: number | null }> {
  const stored = await listDeeds(context.store, { before, form, most: page });
  const names = new Map((await listOrganiserKeys(context.store)).map(({ number, name }) => [number, name]));
  const last = stored.length < page ? undefined : stored.at(-1);
  return { deeds: stored.map((each) => readDeed(each, names)), next: last?.number ?? null };
}

function readDeed(stored: StoredDeed, names: ReadonlyMap<number, string>): Recorded {
  const [way = '', keyNumber] = stored.who.split(' ');
  const [deed = '', about] = stored.deed.split(' ');
  const by = ways.find((each) => each === way) ?? 'command-line';
  const key = keyNumber === undefined ? null : Number(keyNumber);
  return {
    number: stored.number,
    at: stored.at,
    by,
    key: key === null ? null : { number: key, name: names.get(key) ?? '' },
    deed,
    form: stored.form,
    about: about === undefined ? null : Number(about),
  };
}

// A pass is what somebody shows to answer: the secret of an invitation, the code said in the room, or the proof of
// having given that code, which a device keeps instead of the code.
import { writtenCode } from '../form/access-code.ts';
import type { Form } from '../form/form.ts';
import { keepsRespondent, type Respondent } from '../response/respondent.ts';
import { type Moment, minutesAfter } from '../shared/clock.ts';
import { sha256 } from '../shared/digest.ts';
import { base64url, fromBase64url, isId } from '../shared/id.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { isWellFormed } from '../shared/text.ts';
import { findHeldInvitation, type HeldInvitation } from '../storage/find-invitation.ts';
import { findCode, tryCode } from '../storage/try-code.ts';
import type { Entry as StoredEntry } from '../storage/use-invitation.ts';
import type { Holding } from '../storage/wrong-codes.ts';
import type { Context } from './context.ts';

/** So many wrong codes at once are borne, as a hall of people may mistype, and after that one in so many seconds. */
const mostWrongCodes = 100;
const wrongCodeSeconds = 6;

/** As the form format has it. */
const mostCodeLetters = 40;

/** What a pass lets somebody do. Whether its invitation was used or revoked, the write finds out. */
export interface Entry extends StoredEntry {
  /** Who answers, where the form lets that be kept. */
  readonly by: Respondent | undefined;
  /** Why the pass does not let in, as far as it can be told before the write. */
  readonly refusal: Problem | undefined;
  readonly held: HeldInvitation | undefined;
}

/** What was read already, with something else. */
export interface SeenEntry {
  /** The invitation of the pass; undefined when there is none. */
  readonly held: HeldInvitation | undefined;
  /** The code that the form asks now. */
  readonly code: string | null;
}

const nobody: Entry = { invitation: null, code: null, by: undefined, refusal: undefined, held: undefined };

/** Finds what a pass is worth for a form. A form with a link for all asks none and nothing is read. */
export async function entryOf(
  context: Context,
  form: Form,
  pass: string | undefined,
  seen?: SeenEntry,
): Promise<Entry> {
  const given = pass === '' ? undefined : pass;
  switch (form.access.by) {
    case 'link':
      return nobody;
    case 'invitation':
      if (given === undefined) return { ...nobody, refusal: problem('invitation-needed', {}) };
      return invitedBy(form, seen === undefined ? await heldBy(context, given) : seen.held);
    case 'code':
      if (given === undefined) return { ...nobody, refusal: problem('code-needed', {}) };
      return enteredBy(context, form, given, seen);
  }
}

/** The hash under which a pass may be an invitation; undefined when it cannot be one. */
export async function invitationHash(pass: string | undefined): Promise<string | undefined> {
  return isId(pass) ? sha256(pass) : undefined;
}

async function heldBy({ store }: Context, pass: string): Promise<HeldInvitation | undefined> {
  const hash = await invitationHash(pass);
  return hash === undefined ? undefined : findHeldInvitation(store, hash);
}

function invitedBy(form: Form, held: HeldInvitation | undefined): Entry {
  if (held === undefined || (held.form !== form.id && held.form !== form.follows)) {
    return { ...nobody, refusal: problem('invitation-unknown', {}) };
  }
  const { form: madeFor, number, hash, speaksFor, mandates } = held;
  return {
    ...nobody,
    held,
    invitation: { form: madeFor, number, hash },
    by: keepsRespondent(form) ? { invitation: number, speaksFor, mandates } : undefined,
  };
}

async function enteredBy(context: Context, form: Form, pass: string, seen?: SeenEntry): Promise<Entry> {
  const code = seen === undefined ? await findCode(context.store, form.id) : seen.code;
  if (typeof code === 'string' && (await isProof(context, form.id, code, pass))) return { ...nobody, code };
  // the proof of a code that was changed since is no guess: a hall that comes back with it is not locked out
  if (isProofLike(pass)) return { ...nobody, refusal: problem('code-wrong', {}) };
  const tried = await judgeCode(context, form.id, pass);
  return tried.is === 'right' ? { ...nobody, code: tried.code } : { ...nobody, refusal: tried.problem };
}

/** Whether a typed code is the right one; a wrong one is counted. */
export async function judgeCode(
  { store, now: clock }: Context,
  form: string,
  typed: string,
): Promise<{ is: 'right'; code: string } | { is: 'refused'; problem: Problem }> {
  const refuse = (refusal: Problem) => ({ is: 'refused', problem: refusal }) as const;
  const now = clock();
  const code = isWellFormed(typed) ? writtenCode(typed) : '';
  const tried = await tryCode(store, { form, code, ...holdingOff(now) });
  switch (tried.is) {
    case 'right':
      return { is: 'right', code };
    case 'wrong':
      return refuse(problem('code-wrong', {}));
    case 'exceeded':
      return refuse(triesExceeded(tried.forgottenAt, now));
    case 'unknown':
      return refuse(problem('form-unknown', { form }));
    case 'not-asked':
      return refuse(problem('form-changed', {}));
  }
}

/** How wrong codes are held off at a moment. */
export function holdingOff(now: Moment): Holding {
  const until = (wrong: number) => minutesAfter(now, (wrong * wrongCodeSeconds) / 60);
  return { now, seconds: wrongCodeSeconds, latest: until(mostWrongCodes - 1), last: until(mostWrongCodes) };
}

/** Too many wrong codes, the last of which is forgotten at a moment: how long until another may be tried. */
export function triesExceeded(forgottenAt: Moment, now: Moment): Problem {
  const seconds = Math.ceil((Date.parse(forgottenAt) - Date.parse(holdingOff(now).latest)) / 1000);
  return problem('code-tries-exceeded', { seconds });
}

/** What a device keeps of a code that was right: nobody can make one up, so it need not be counted. */
export async function proofOf({ keys }: Context, form: string, code: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', keys.code, provedText(form, code))));
}

async function isProof({ keys }: Context, form: string, code: string, pass: string): Promise<boolean> {
  const mark = pass.length > 100 ? undefined : fromBase64url(pass);
  return mark !== undefined && crypto.subtle.verify('HMAC', keys.code, mark, provedText(form, code));
}

/** Whether this looks like a proof: the 32 bytes of HMAC-SHA-256, in more letters than a code has. */
function isProofLike(pass: string): boolean {
  return pass.length > mostCodeLetters && fromBase64url(pass)?.length === 32;
}

function provedText(form: string, code: string) {
  return new TextEncoder().encode(`${form}|${code}`);
}

// Three cookies, all needed to remember where somebody was: one a form, with the id of the response being filled in; one
// a form that is not open to all, with the invitation or the proof of the code by which this device came in; and one that
// lets a receipt be looked at for a while. None can be read by scripts.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Form } from '../form/form.ts';
import { base64url, fromBase64url, isId } from '../shared/id.ts';
import type { Exchange } from './frame.ts';

const daySeconds = 86_400;
/** So long a receipt stays open after the last look. */
const receiptMinutes = 20;
const sent = 'sent';

/** What this device knows of a form: the id of a draft begun, or that one was sent. */
export type Begun =
  | { readonly is: 'none' }
  | { readonly is: 'sent' }
  /** `sendAs`: under which id this device sends a draft that others can find too. */
  | { readonly is: 'begun'; readonly id: string; readonly sendAs: string | undefined };

/** Reads what this device knows of a form. */
export function readBegun(c: Exchange, form: string): Begun {
  const value = getCookie(c, nameOf(c, form));
  if (value === sent) return { is: 'sent' };
  const [id, sendAs] = (value ?? '').split('.');
  return isId(id) ? { is: 'begun', id, sendAs: isId(sendAs) ? sendAs : undefined } : { is: 'none' };
}

/** Remembers which draft is being filled in, for 30 days. */
export async function rememberBegun(c: Exchange, form: string, id: string, sendAs?: string): Promise<void> {
  const before = readBegun(c, form);
  const isSame = before.is === 'begun' && before.id === id && (await hasBegun(c, form));
  const value = await begunValue(c, form, id, (isSame ? before.sendAs : undefined) ?? sendAs);
  setCookie(c, nameOf(c, form), value, options(c, 30 * daySeconds));
}

/**
 * Whether the website itself gave this device what it knows of a form, so that what was sent from it is its own. Who
 * knows no more than an id can write it in a cookie, and has not begun with it.
 */
export async function hasBegun(c: Exchange, form: string): Promise<boolean> {
  const [id = '', as = '', mark = ''] = (getCookie(c, nameOf(c, form)) ?? '').split('.');
  return isMark(c, begunPayload(form, id, as), mark);
}

async function begunValue(c: Exchange, form: string, id: string, as = ''): Promise<string> {
  return `${id}.${as}.${await markOf(c, begunPayload(form, id, as))}`;
}

function begunPayload(form: string, id: string, as: string): string {
  return `begun.${form}.${id}.${as}`;
}

/**
 * Remembers that sent answers are being changed, until the browser is closed: with the receipt the change is found
 * again, and whoever comes to this device next need not find it.
 */
export async function rememberChanging(c: Exchange, form: string, id: string): Promise<void> {
  setCookie(c, nameOf(c, form), await begunValue(c, form, id), options(c, undefined));
}

/** Remembers that this device sent answers. */
export function rememberSent(c: Exchange, form: string): void {
  setCookie(c, nameOf(c, form), sent, options(c, 30 * daySeconds));
}

/** Forgets what this device knows of a form: the answers begun on it are not shown to the next one who holds it. */
export function forgetBegun(c: Exchange, form: string): void {
  deleteCookie(c, nameOf(c, form), options(c, 0));
}

/** By what this device came in to a form: its own cookie, else that of the form it follows, for one's invitation. */
export function readPass(c: Exchange, form: Form): string | undefined {
  const isFit = form.access.by === 'invitation' ? isId : isProof;
  return passNames(c, form)
    .map((name) => getCookie(c, name))
    .find(isFit);
}

/** By what this device came in to the form with this id. */
export function readOwnPass(c: Exchange, form: string): string | undefined {
  const value = getCookie(c, passName(c, form));
  return isId(value) || isProof(value) ? value : undefined;
}

/** No device is given a code itself: a cookie or a link that holds one is no guess, to be counted as a wrong code for the hall. */
export function isProof(value: string | undefined): boolean {
  return /^[\w-]{43}$/.test(value ?? '');
}

/** Remembers by what this device came in to a form, for 30 days. */
export function rememberPass(c: Exchange, form: string, pass: string): void {
  setCookie(c, passName(c, form), pass, options(c, 30 * daySeconds));
}

/** Forgets by what this device came in. */
export function forgetPass(c: Exchange, form: Form): void {
  for (const name of passNames(c, form)) deleteCookie(c, name, options(c, 0));
}

function passNames(c: Exchange, { id, follows, access }: Form): readonly string[] {
  return follows === undefined || access.by !== 'invitation'
    ? [passName(c, id)]
    : [passName(c, id), passName(c, follows)];
}

function passName(c: Exchange, form: string): string {
  return `${prefix(c)}weerklank-pass-${form}`;
}

/** Which sent response the holder of a receipt looks at. */
export interface Opened {
  readonly form: string;
  readonly id: string;
}

/** Lets a response be looked at until nobody did for a while, or the browser is closed. */
export async function rememberOpened(c: Exchange, { form, id }: Opened): Promise<void> {
  const payload = `${form}.${id}.${Date.parse(c.get('context').now()) + receiptMinutes * 60_000}`;
  const value = `${payload}.${await markOf(c, payload)}`;
  setCookie(c, openedName(c), value, options(c, undefined));
}

/** The response whose receipt is open; undefined when none is, or not any more. */
export async function readOpened(c: Exchange): Promise<Opened | undefined> {
  const value = getCookie(c, openedName(c)) ?? '';
  const [form = '', id = '', until = '', mark = ''] = value.slice(0, 300).split('.');
  if (!isId(id) || !(await isMark(c, `${form}.${id}.${until}`, mark))) return undefined;
  return Number(until) > Date.parse(c.get('context').now()) ? { form, id } : undefined;
}

/** Closes the receipt on this device. */
export function forgetOpened(c: Exchange): void {
  deleteCookie(c, openedName(c), options(c, 0));
}

function nameOf(c: Exchange, form: string): string {
  return `${prefix(c)}weerklank-form-${form}`;
}

function openedName(c: Exchange): string {
  return `${prefix(c)}weerklank-receipt`;
}

function prefix(c: Exchange): string {
  return c.get('isSecure') ? '__Host-' : '';
}

/** @param maxAge seconds; undefined ends with the browser's session */
function options(c: Exchange, maxAge: number | undefined) {
  const ends = maxAge === undefined ? {} : { maxAge };
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: c.get('isSecure'), ...ends } as const;
}

/** What only the website can put behind these words. */
async function markOf(c: Exchange, payload: string): Promise<string> {
  const mark = await crypto.subtle.sign('HMAC', c.get('context').keys.session, bytesOf(payload));
  return base64url(new Uint8Array(mark));
}

async function isMark(c: Exchange, payload: string, mark: string): Promise<boolean> {
  const signature = fromBase64url(mark);
  if (signature === undefined) return false;
  return crypto.subtle.verify('HMAC', c.get('context').keys.session, signature, bytesOf(payload));
}

function bytesOf(text: string) {
  return new TextEncoder().encode(text);
}

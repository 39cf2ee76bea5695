// What this device keeps, in its local storage: it is there at once and survives a tab that is killed. A response has
// one entry, and each of its pages has one of its own, so that two tabs on two pages do not write over each other.
import type { Standing } from '../shared/standing.ts';
import { isExpired, type Kept, type KeptPage, waiting } from './queue.ts';

const prefix = 'weerklank ';
const keyOf = (response: string, page?: number) =>
  `${prefix}${response}${page === undefined ? '' : ` ${page}`}`;

/** The entry of a response. */
type Head = Omit<Kept, 'pages'>;

/** What is kept of a response; undefined when nothing is. */
export function readKept(response: string): Kept | undefined {
  const head = read<Head>(keyOf(response));
  if (head === undefined) return undefined;
  const pages = new Map<number, KeptPage>();
  for (const key of keysFrom(`${keyOf(response)} `)) {
    const page = read<KeptPage>(key);
    if (page !== undefined) pages.set(Number(key.split(' ')[2]), page);
  }
  return { ...head, pages };
}

/** Keeps more, or other things, of how a response stands; false when this device keeps nothing. */
export function keepHead(response: string, more: Partial<Head> & Pick<Head, 'form' | 'base'>): boolean {
  return write(keyOf(response), { at: Date.now(), ...read<Head>(keyOf(response)), ...more });
}

/** Keeps a page of a response; false when this device keeps nothing. */
export function keepPage(response: string, page: number, kept: KeptPage): boolean {
  return write(keyOf(response, page), kept);
}

/** Name of the cache with the page of a form for when there is no connection. */
export const cacheOf = (form: string) => `${prefix}${form}`;

/** Forgets a response, with what is kept to go on with it. */
export function forget(response: string): void {
  const head = read<Head>(keyOf(response));
  for (const key of keysFrom(keyOf(response))) localStorage.removeItem(key);
  if (head !== undefined && 'caches' in globalThis) void caches.delete(cacheOf(head.form));
}

/** The responses to a form of which something is kept. */
export function responsesTo(form: string): readonly string[] {
  return keysFrom(prefix).flatMap((key) => {
    const [, response = '', page] = key.split(' ');
    return page === undefined && read<Head>(key)?.form === form ? [response] : [];
  });
}

/** Forgets all responses to a form, but the one that is being begun. */
export function forgetForm(form: string, begun?: string): void {
  for (const response of responsesTo(form)) if (response !== begun) forget(response);
}

/** Forgets what is kept of other responses to a form, where the website has all of it. */
export function forgetOthers({ form, response }: Pick<Standing, 'form' | 'response'>): void {
  for (const key of keysFrom(prefix)) {
    const [, other = '', page] = key.split(' ');
    const kept = page === undefined && other !== response ? readKept(other) : undefined;
    if (kept?.form !== form || waiting(kept).length > 0) continue;
    for (const each of keysFrom(keyOf(other))) localStorage.removeItem(each);
  }
}

/** Forgets what was left here too long ago. */
export function forgetOld(now: number): void {
  forgetWhere((head) => isExpired(head, now));
}

function forgetWhere(isMeant: (head: Head) => boolean): void {
  for (const key of keysFrom(prefix)) {
    const [, response = '', page] = key.split(' ');
    const head = page === undefined ? read<Head>(key) : undefined;
    if (head !== undefined && isMeant(head)) forget(response);
  }
}

function keysFrom(start: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}

/** Only this module writes these entries, so what can be read is what was written. */
function read<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A full or forbidden storage keeps nothing. */
function write(key: string, value: object): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

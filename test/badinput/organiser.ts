// Texts where organisers send something by the API: names of keys, reasons, references, and parts of addresses.
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { randomId } from '../../src/shared/id.ts';
import { storedText } from './expected.ts';
import { readId } from './forms.ts';
import type { Case } from './reactions.ts';
import { languageFor, noteRefusal } from './refusal.ts';
import { type Answer, addressPart, asOrganiser, must, type Site, sentJson } from './site.ts';

const api = '/api/v1';
const mostOfKey = 100;
const mostOfReason = 500;
/** Twice the least group of the form, so that what they wrote could be placed; each wrote so many texts. */
const people = 6;
const textsEach = 8;

/** Whether a text is one line that can be kept. */
export function isLine(text: string, most: number): boolean {
  const stored = storedText(text, most);
  return stored !== undefined && stored !== '' && !stored.includes('\n');
}

/** So often a text that can be kept goes everywhere: what organisers do is long work, and the next texts are alike. */
const oneOf = 8;

/** Sends texts wherever an organiser may send one, all of those that cannot be kept; gives how many keys were made. */
export async function checkAsOrganiser(site: Site, cases: readonly Case[]): Promise<number> {
  const references = (await reactionsOf(site)).map(({ reference }) => reference);
  if (references.length === 0) throw new Error('there are reactions to decide about');
  const keys = new Map<number, Case>();
  let reasons = new Map<string, Case>();
  const chosen = cases.filter(({ text }, n) => n % oneOf === 0 || storedText(text, mostOfKey) === undefined);
  for (const [n, one] of chosen.entries()) {
    const number = await askForKey(one);
    if (number !== undefined) keys.set(number, one);
    const reference = references[n % references.length] ?? '';
    if (await refuse(one, reference)) reasons.set(reference, one);
    await inAddresses(one, n);
    if (reasons.size < references.length && n + 1 < chosen.length) continue;
    await checkReasons(site, reasons);
    reasons = new Map();
  }
  await checkKeys(site, keys);
  return keys.size;
}

async function askForKey(one: Case): Promise<number | undefined> {
  const body = JSON.stringify({ for: one.text });
  const made = await ask(one, `${api}/keys`, 'POST', body);
  if (isLine(one.text, mostOfKey)) {
    one.verdicts.note(one.item, made.status === 201, 'a key is made for a name');
    return made.status === 201 ? Number(JSON.parse(made.text).number) : undefined;
  }
  noteRefusal(one, made, [422]);
  return undefined;
}

async function checkKeys(site: Site, keys: ReadonlyMap<number, Case>): Promise<void> {
  const listed = await site.ask(`${api}/keys`, { headers: await asOrganiser(site) });
  const found: { number: number; for: string }[] = JSON.parse(listed.text).keys;
  const names = new Map(found.map((key) => [key.number, key.for]));
  for (const [number, { verdicts, item, text }] of keys) {
    verdicts.note(item, names.get(number) === storedText(text), 'the name of a key is kept as it is');
  }
}

async function refuse(one: Case, reference: string): Promise<boolean> {
  const path = `${api}/forms/${readId}/reactions`;
  const placed = await ask(one, `${path}/place`, 'POST', JSON.stringify({ references: [one.text] }));
  noteRefusal(one, placed, [400, 404]);
  const body = JSON.stringify({ references: [reference], reason: one.text });
  const refused = await ask(one, `${path}/refuse`, 'POST', body);
  if ((storedText(one.text, mostOfReason) ?? '') === '') {
    noteRefusal(one, refused, [422]);
    return false;
  }
  one.verdicts.note(one.item, refused.status === 200, 'a reaction is refused with this reason');
  return refused.status === 200;
}

async function checkReasons(site: Site, reasons: ReadonlyMap<string, Case>): Promise<void> {
  for (const { reference, reason } of await reactionsOf(site)) {
    const one = reasons.get(reference);
    if (one === undefined) continue;
    one.verdicts.note(one.item, reason === storedText(one.text), 'the reason is kept as it is');
  }
}

/** The text as a part of addresses: two of them each time, so that all are tried. */
async function inAddresses(one: Case, n: number): Promise<void> {
  const part = addressPart(one.text);
  if (part === undefined) return;
  // a number may be one that is there, and dots lead to another address
  if (/^\s*\d+\s*$/.test(one.text) || /^\.{1,2}$/.test(one.text)) return;
  const form = `${api}/forms/${readId}`;
  const asked: readonly (readonly [string, string])[] = [
    ['DELETE', `${api}/keys/${part}`],
    ['DELETE', `${form}/invitations/${part}`],
    ['DELETE', `${form}/results-links/${part}`],
    ['POST', `${api}/forms/${part}/open`],
    ['POST', `${api}/forms/${part}/close?yes=${part}`],
    ['POST', `${api}/forms/${part}/reveal?yes=true`],
    ['POST', `${api}/forms/${part}/results-links`],
    ['GET', `${api}/forms/${part}/invitations`],
    ['GET', `${api}/forms/${part}/responses`],
    ['GET', `${api}/forms/${part}/reactions`],
    ['GET', `${form}/results?release=${part}`],
  ];
  for (const [method, path] of [asked[n % asked.length], asked[(n * 7 + 3) % asked.length]].flatMap((each) =>
    each === undefined ? [] : [each],
  )) {
    noteRefusal(one, await ask(one, path, method), [400, 404, 405, 409]);
  }
  if (n % 5 !== 0) return;
  const audit = await ask(one, `${api}/audit?form=${part}&before=${part}`, 'GET');
  one.verdicts.note(one.item, audit.status === 200, 'the record answers');
}

async function ask(one: Case, path: string, method: string, body?: string): Promise<Answer> {
  const headers = await asOrganiser(one.site);
  const sent = body === undefined ? { method, headers } : sentJson(body, method);
  return one.site.ask(path, {
    ...sent,
    headers: { ...sent.headers, ...headers, ...languageFor(one) },
    about: one.text,
  });
}

/** Has the form of which reactions are read answered, and closes it. */
export async function openReading({ context }: Site): Promise<void> {
  for (let person = 0; person < people; person += 1) {
    const texts = Array.from({ length: textsEach }, (_, n): [string, string] => [`v${n}`, `${person} ${n}`]);
    const input = { language: 'nl', groups: new Map(), answers: new Map(texts) };
    must(await accept(context, { form: readId, revision: 1, id: randomId(), input }));
  }
  must(await close(context, readId));
}

async function reactionsOf(site: Site): Promise<readonly { reference: string; reason: string | null }[]> {
  const headers = await asOrganiser(site);
  const listed = await site.ask(`${api}/forms/${readId}/reactions`, { headers });
  return listed.status === 200 ? JSON.parse(listed.text).reactions : [];
}

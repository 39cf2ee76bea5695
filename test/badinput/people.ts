// Texts as names: of people and organisations who are invited, and of those who answer under their name.
import { importResponses } from '../../src/actions/import-responses.ts';
import { readPeople } from '../../src/actions/read-people.ts';
import { randomId } from '../../src/shared/id.ts';
import { storedText } from './expected.ts';
import { bodiesId, namedId } from './forms.ts';
import { isLine } from './organiser.ts';
import type { PageCheck } from './pages.ts';
import { type Case, noteAnswer } from './reactions.ts';
import { languageFor, noteRefusal } from './refusal.ts';
import { type Answer, asOrganiser, type Site, sentJson } from './site.ts';

const mostOfName = 120;
const atOnce = 200;
/** Of a list only so many mistakes are told. */
const mostTold = 20;
const harmless = 'onschuldig';
const invitations = `/api/v1/forms/${bodiesId}/invitations`;
const startPage = 'the start page for who is invited';

/** Tells what the start page says to who is invited. */
export async function learnPeoplePages(site: Site, pages: PageCheck): Promise<void> {
  const person = { name: harmless, speaksFor: harmless };
  await site.ask(invitations, await inviting(site, [person]));
  const page = await invitedPage(site, (await invited(site)).get(harmless) ?? '');
  await pages.learn(startPage, page.text);
}

/** Invites everybody with a text for a name; gives how many were invited. */
export async function checkInvited(site: Site, cases: readonly Case[]): Promise<number> {
  const known = await invited(site);
  const fit = new Map<string, Case>();
  const unfit: Case[] = [];
  for (const one of cases) {
    const name = storedText(one.text);
    if (!isLine(one.text, mostOfName) || name === undefined) unfit.push(one);
    else if (!known.has(name)) fit.set(name, one);
  }
  for (const some of inParts([...fit.values()], atOnce)) {
    const people = some.map(({ text }) => ({ name: text, speaksFor: text }));
    const answer = await site.ask(invitations, await inviting(site, people, some));
    for (const one of some) {
      noteAnswer(one, answer);
      one.verdicts.note(one.item, answer.status === 201, 'people of this name are invited');
    }
  }
  for (const some of inParts(unfit, mostTold / 2)) await checkUnfit(site, some);
  const links = await invited(site);
  for (const [n, [name, one]] of [...fit].entries()) {
    const link = links.get(name);
    one.verdicts.note(one.item, link !== undefined, 'the name is kept as it is');
    if (link === undefined || n % 6 !== 0) continue;
    const page = noteAnswer(one, await invitedPage(site, link, one.text));
    const { verdicts, item } = one;
    await one.pages.add({ page: page.text, of: startPage, texts: [], items: [item], verdicts });
  }
  return fit.size;
}

/** Each unfit name is told as two mistakes, where it stands, and nobody of the list is invited. */
async function checkUnfit(site: Site, some: readonly Case[]): Promise<void> {
  const people = some.map(({ text }, n) => ({ name: text, speaksFor: `Groep ${n}` }));
  const answer = await site.ask(invitations, await inviting(site, people, some));
  const errors: { pointer: string }[] = answer.status === 422 ? JSON.parse(answer.text).errors : [];
  for (const [n, one] of some.entries()) {
    noteRefusal(one, answer, [422]);
    const isTold = errors.some(({ pointer }) => pointer === `/people/${n}/name`);
    one.verdicts.note(one.item, isTold, 'a name that cannot be kept is told where it stands');
  }
}

async function inviting(site: Site, people: readonly object[], some: readonly Case[] = []) {
  const [first] = some;
  const asking = sentJson(JSON.stringify({ people }));
  const headers = { ...asking.headers, ...(await asOrganiser(site)), ...(first ? languageFor(first) : {}) };
  return { ...asking, headers, about: some.map(({ text }) => text).join('\n') };
}

/** The secrets of those who are invited, by name. */
async function invited(site: Site): Promise<ReadonlyMap<string, string>> {
  const listed = await site.ask(invitations, { headers: await asOrganiser(site) });
  const list: { name: string; url: string }[] = JSON.parse(listed.text).invitations;
  return new Map(list.map(({ name, url }) => [name, new URL(url).pathname]));
}

async function invitedPage(site: Site, link: string, about = ''): Promise<Answer> {
  const led = await site.ask(link);
  const cookie = led.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return site.ask(`/nl/forms/${bodiesId}`, { headers: { cookie }, about });
}

/** Answers under every name, through the API and from a file; gives how many answers were taken. */
export async function checkNames(site: Site, cases: readonly Case[]): Promise<number> {
  const sent = new Map<string, Case>();
  for (const one of cases.filter((_, n) => n % 3 === 0)) {
    const id = randomId();
    const body = { id, revision: 1, language: 'nl', name: one.text, answers: {} };
    const asking = sentJson(JSON.stringify(body));
    const headers = { ...asking.headers, ...languageFor(one) };
    const path = `/api/v1/forms/${namedId}/responses`;
    const answer = await site.ask(path, { ...asking, headers, about: one.text });
    if (!isLine(one.text, mostOfName)) {
      noteRefusal(one, answer, [422]);
      continue;
    }
    noteAnswer(one, answer);
    one.verdicts.note(one.item, answer.status === 201, 'an answer under this name is taken');
    sent.set(id, one);
  }
  const bodies = await site.readBodies([...sent.keys()]);
  for (const [id, { verdicts, item, text }] of sent) {
    const isKept = JSON.parse(bodies.get(id) ?? '{}').name === storedText(text);
    verdicts.note(item, isKept, 'the name is stored as it is');
  }
  return bodies.size + (await checkFile(site, cases));
}

/** The same in a file of answers: all that fit in one, and all that do not in another, of which each line is told. */
async function checkFile(site: Site, cases: readonly Case[]): Promise<number> {
  const lines = cases.map((one) => {
    const isFit = isLine(one.text, mostOfName) && storedText(one.text) !== undefined;
    const id = randomId();
    return { one, isFit, id, line: JSON.stringify({ id, name: one.text, answers: { vrij: one.text } }) };
  });
  const withLanguage = (line: string) => line.replace('{', '{"language":"nl",');
  const fit = lines.filter(({ isFit }) => isFit);
  const unfit = lines.filter(({ isFit }) => !isFit);
  const file = (some: typeof lines) => some.map(({ line }) => withLanguage(line)).join('\n');
  const taken = await importResponses(site.context, namedId, file(fit));
  const bodies = await site.readBodies(fit.map(({ id }) => id));
  for (const { one, id } of fit) {
    const { name, answers } = JSON.parse(bodies.get(id) ?? '{}');
    const stored = storedText(one.text);
    const isKept = taken.ok && name === stored && answers?.vrij === stored;
    one.verdicts.note(one.item, isKept, 'from a file it is stored as it is');
  }
  const refused = unfit.length === 0 ? undefined : await importResponses(site.context, namedId, file(unfit));
  for (const [n, { one }] of unfit.entries()) {
    const isTold = refused?.ok === false && refused.problems.some(({ line }) => line === n + 1);
    one.verdicts.note(one.item, isTold, 'from a file it is refused by its line');
  }
  return bodies.size;
}

/** Every text as a name in a list of people, quoted as CSV has it. */
export function checkList(cases: readonly Case[]): void {
  // a file is UTF-8, which has no half a character
  const written = cases.filter(({ text }) => !/\p{Surrogate}/u.test(text));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = written.map(({ text }) => `${quoted(text)},${quoted(`van ${text}`)},2`);
  const read = readPeople('mensen.csv', ['name,organisation,mandates', ...rows].join('\n'), 'organisation');
  for (const [n, { verdicts, item, text }] of written.entries()) {
    const person = read.ok ? read.value.people[n] : undefined;
    const wanted = text.replaceAll('\r\n', '\n').trim();
    const isRead = person?.name === wanted && person.mandates === 2;
    verdicts.note(item, isRead, 'a list of people has it as it is');
  }
}

function inParts<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}

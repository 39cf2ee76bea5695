// `npm run weight`: how many bytes each page of the forms of the house is to who opens it for the first time, with its
// styles and scripts, from the Worker itself.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { close } from '../../src/actions/close.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { invite } from '../../src/actions/invite.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Form } from '../../src/form/form.ts';
import { columns } from '../../src/local/columns.ts';
import { must, openSite, type Site } from '../browser/site.ts';
import { typedResponses } from '../response/typed.ts';
import { bundled } from '../workerd/bundle.ts';
import { fillIn, Reader, type ReadPage } from './reader.ts';

/** Kilobytes after gzip, of a page to fill in and of results, with all that they load. */
const most = { form: 30, results: 60 };
const people = 12;
/** Whose pages are all shown; of the others the heaviest. */
const demonstration = 'zomersessie-intake';

/** A page and what it asks the browser to load, in bytes after gzip. */
interface Weight {
  readonly path: string;
  readonly html: number;
  readonly styles: Loaded;
  readonly scripts: Loaded;
}

/** What a page loads of one kind. */
interface Loaded {
  readonly requests: number;
  readonly bytes: number;
  /** Whether browsers keep all of it for ever. */
  readonly isImmutable: boolean;
}

const worker = await bundled();
const site = await openSite(worker);
const reasons: string[] = [];
const rows = [['page', 'HTML', 'styles', 'script', 'in all', 'requests']];
try {
  for (const file of readdirSync('forms').filter((name) => !name.endsWith('.schema.json'))) {
    const data = JSON.parse(readFileSync(join('forms', file), 'utf8'));
    // its options are points of another session
    if (JSON.stringify(data).includes('"optionsFrom"')) continue;
    const { pages, results } = await weigh(await opened(data));
    const heaviest = pages.reduce((one, other) => (inAll(other) > inAll(one) ? other : one));
    for (const page of pages) judge(page, most.form);
    judge(results, most.results);
    const shown = file === `${demonstration}.json` ? pages : [heaviest];
    rows.push(...[...shown, results].map(row));
  }
} finally {
  await site.close();
  rmSync(dirname(worker), { recursive: true, force: true });
}
console.log(columns(rows).join('\n'));
console.log(
  `\nkB after gzip; of a page to fill in at most ${most.form}, of results at most ${most.results}, with at most one request` +
    ' for styles and one for scripts, both kept for ever',
);
for (const reason of reasons) console.error(reason);
if (reasons.length > 0) process.exitCode = 1;

/** Publishes a form and lets people in; undefined for each where nothing is needed. */
async function opened(data: unknown): Promise<{ form: Form; passes: readonly (string | undefined)[] }> {
  const { form: id } = must(await publish(site.context, data));
  const { form } = must(await findForm(site.context, id)).revision;
  const numbers = Array.from({ length: people }, (_, at) => at + 1);
  if (form.access.by === 'link') return { form, passes: numbers.map(() => undefined) };
  const invited = numbers.map((number) => ({
    name: `Deelnemer ${number}`,
    speaksFor: form.respondents === 'persons' ? null : `Organisatie ${number}`,
    mandates: 1,
  }));
  must(await invite(site.context, id, invited));
  const listed = must(await listInvitations(site.context, id));
  return { form, passes: listed.map(({ secret }) => secret ?? undefined) };
}

/** Lets everybody answer, and closes the form: weighs the pages of the first and the results. */
async function weigh({ form, passes }: Awaited<ReturnType<typeof opened>>) {
  const typed = fc.sample(typedResponses(form, undefined), { seed: 7, numRuns: people });
  let first: readonly ReadPage[] | undefined;
  for (const [at, { fields }] of typed.entries()) {
    const pages = await fillIn(new Reader(site.url), form, fields, passes[at]);
    first ??= pages;
  }
  must(await close(site.context, form.id));
  const results = await new Reader(site.url).get(`/nl${await site.resultsPath(form.id)}`);
  return {
    pages: await Promise.all((first ?? []).map((page) => weightOf(page, site))),
    results: await weightOf({ ...results, path: `results of ${form.id}` }, site),
  };
}

async function weightOf({ path, text }: ReadPage, { url }: Site): Promise<Weight> {
  const load = async (addresses: readonly string[]): Promise<Loaded> => {
    const answers = await Promise.all(addresses.map((address) => fetch(new URL(address, url))));
    const bodies = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
    return {
      requests: addresses.length,
      bytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
      isImmutable: answers.every(({ ok, headers }) => ok && isKept(headers)),
    };
  };
  return {
    path,
    html: gzipSync(text).length,
    styles: await load(addressesIn(text, /<link rel="stylesheet"[^>]*? href="([^"]+)"/g)),
    scripts: await load(
      addressesIn(text, /<script[^>]*? src="([^"]+)"|<link rel="modulepreload"[^>]*? href="([^"]+)"/g),
    ),
  };
}

function addressesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, one, other]) => (one ?? other ?? '').replaceAll('&amp;', '&'));
}

function isKept(headers: Headers): boolean {
  return /\bimmutable\b/.test(headers.get('cache-control') ?? '');
}

function inAll({ html, styles, scripts }: Weight): number {
  return html + styles.bytes + scripts.bytes;
}

function judge(weight: Weight, kilobytes: number): void {
  const { path, styles, scripts } = weight;
  if (inAll(weight) > kilobytes * 1000) reasons.push(`${path} is over ${kilobytes} kB`);
  if (styles.requests !== 1) reasons.push(`${path} asks for styles ${styles.requests} times`);
  if (scripts.requests > 1) reasons.push(`${path} asks for scripts ${scripts.requests} times`);
  if (!styles.isImmutable || !scripts.isImmutable) reasons.push(`${path} loads what is not kept for ever`);
}

function row(weight: Weight): string[] {
  const { path, html, styles, scripts } = weight;
  const kilobytes = [html, styles.bytes, scripts.bytes, inAll(weight)].map((bytes) =>
    (bytes / 1000).toFixed(1),
  );
  const kept = styles.isImmutable && scripts.isImmutable ? 'kept' : 'not kept';
  return [path, ...kilobytes, `${styles.requests} + ${scripts.requests}, ${kept}`];
}

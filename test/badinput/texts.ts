// The files of single texts: each text goes wherever anybody may put a text.
import { htmlOf } from '../../src/pages/prose.tsx';
import { storedText } from './expected.ts';
import { checkAsImports } from './imports.ts';
import { checkAsOrganiser } from './organiser.ts';
import type { PageCheck } from './pages.ts';
import { checkPasses } from './passes.ts';
import { checkInvited, checkList, checkNames } from './people.ts';
import { inOddPlaces } from './places.ts';
import { type Case, checkRefused, checkTaken } from './reactions.ts';
import { type Site, sendsGoodOne } from './site.ts';
import type { Verdicts } from './verdicts.ts';
import { asForm, asManyForms } from './wordings.ts';

/** Longer than any busy machine takes: only a text that makes us hang passes this. */
const mostSeconds = 5;

/** Every text of one file, as something to feed to the website. */
export function casesOf(
  site: Site,
  pages: PageCheck,
  verdicts: Verdicts,
  texts: readonly string[],
): readonly Case[] {
  return texts.map((text, n) => ({ site, pages, verdicts, text, item: `${n}: ${JSON.stringify(text)}` }));
}

/** Feeds texts to the form that stays as it is, as what participants and strangers send. */
export async function checkAsSent(site: Site, cases: readonly Case[], verdicts: Verdicts): Promise<void> {
  await counted(site, cases, verdicts, async () => {
    let good = 0;
    for (const [n, one] of cases.entries()) {
      if (storedText(one.text) === undefined) await checkRefused(one);
      await inOddPlaces(one);
      if (n % 50 !== 0) continue;
      one.verdicts.note(one.item, await sendsGoodOne(site), 'good answers beside it are taken');
      good += 1;
    }
    const taken = await checkTaken(cases.filter(({ text }) => storedText(text) !== undefined));
    return { responses: taken + good, forms: 0 };
  });
}

/** Feeds texts to everybody's other ways in: passes, names, invitations, organisers, files of others. */
export async function checkWaysIn(site: Site, cases: readonly Case[], verdicts: Verdicts): Promise<void> {
  const before = await site.countRows();
  const lines = site.log.length;
  await checkPasses(site, cases);
  const invited = await checkInvited(site, cases);
  const responses = await checkNames(site, cases);
  const keys = await checkAsOrganiser(site, cases);
  checkList(cases);
  checkAsImports(cases);
  const after = await site.countRows();
  const grown = { forms: 0, revisions: 0, drafts: 0, invitation_uses: 0, invitations: invited };
  for (const [table, wanted] of Object.entries({ ...grown, responses, organiser_keys: keys })) {
    const more = (after.get(table) ?? 0) - (before.get(table) ?? 0);
    verdicts.note('the whole file', more === wanted, `${table}: ${wanted} rows more, not ${more}`);
  }
  noteLog(site, cases, lines);
}

/** Publishes forms that hold the texts, and looks at all their pages. */
export async function checkAsForms(site: Site, cases: readonly Case[], verdicts: Verdicts): Promise<void> {
  await counted(site, cases, verdicts, async () => {
    let forms = 0;
    for (const one of cases) forms += await asForm(one);
    const [first] = cases;
    if (first === undefined) return { forms, responses: 0 };
    const many = await asManyForms(site, first.pages, verdicts, cases);
    return { forms: forms + many.forms, responses: many.responses };
  });
}

/** Most milliseconds that Markdown may take to become HTML. */
const mostOfMarkdown = 200;

/** Checks that no Markdown takes long: the better of two times, as the first one may also load the reader. */
export function checkMarkdown(cases: readonly Case[]): void {
  for (const { text, item, verdicts } of cases) {
    const times = [1, 2].map(() => {
      const started = performance.now();
      htmlOf(text);
      return performance.now() - started;
    });
    verdicts.note(item, Math.min(...times) < mostOfMarkdown, `HTML within ${mostOfMarkdown} ms`);
  }
}

/** Does something, and checks that the database grew by what it says, that it was quick, and that the log is silent. */
async function counted(
  site: Site,
  cases: readonly Case[],
  verdicts: Verdicts,
  work: () => Promise<{ forms: number; responses: number }>,
): Promise<void> {
  const before = await site.countRows();
  const lines = site.log.length;
  const requests = site.times.length;
  const made = await work();
  const after = await site.countRows();
  const more = (table: string) => (after.get(table) ?? 0) - (before.get(table) ?? 0);
  const all = 'the whole file';
  verdicts.note(all, more('responses') === made.responses, 'only the answers that were taken are stored');
  verdicts.note(all, more('forms') === made.forms, 'only the forms that were published are stored');
  verdicts.note(all, after.size === before.size && more('organiser_keys') <= 1, 'no other table changed');
  const times = site.times.slice(requests).sort((a, b) => a - b);
  const slow = times[Math.floor(times.length * 0.99)] ?? 0;
  verdicts.note(all, slow < mostSeconds * 1000, `99 of 100 requests within ${mostSeconds} s`);
  noteLog(site, cases, lines);
}

function noteLog(site: Site, cases: readonly Case[], lines: number): void {
  const told = site.log.slice(lines).join('\n');
  for (const { verdicts, item, text } of cases) {
    verdicts.note(item, text.length < 8 || !told.includes(text), 'the log says nothing of it');
  }
}

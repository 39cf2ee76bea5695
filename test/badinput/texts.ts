// The files of single texts: each text goes wherever anybody may put a text.
import { inOddPlaces } from './places.ts';
import type { PageCheck } from './pages.ts';
import { byApi, byPages, type Case } from './reactions.ts';
import { type Site, sendsGoodOne } from './site.ts';
import type { Verdicts } from './verdicts.ts';
import { asForm, asManyForms } from './wordings.ts';

/** Most milliseconds that 99 of 100 requests may take. */
const mostMilliseconds = 250;

/** Feeds every text of one file to the website. */
export async function checkTexts(
  site: Site,
  pages: PageCheck,
  verdicts: Verdicts,
  texts: readonly string[],
): Promise<void> {
  const before = await site.countRows();
  const lines = site.log.length;
  const requests = site.times.length;
  const cases = texts.map((text, n): Case => {
    return { site, pages, verdicts, text, item: `${n}: ${JSON.stringify(text)}` };
  });
  let responses = 0;
  let forms = 0;
  for (const [n, one] of cases.entries()) {
    responses += (await byApi(one)) + (await byPages(one));
    forms += await asForm(one);
    await inOddPlaces(one);
    if (n % 50 === 0) {
      verdicts.note(one.item, await sendsGoodOne(site), 'good answers beside it are taken');
      responses += 1;
    }
  }
  const many = await asManyForms(site, pages, verdicts, cases);
  await pages.finish();
  const after = await site.countRows();
  const more = (table: string) => (after.get(table) ?? 0) - (before.get(table) ?? 0);
  const all = 'the whole file';
  verdicts.note(all, more('responses') === responses + many.responses, 'only what was taken is stored');
  verdicts.note(all, more('forms') === forms + many.forms, 'only what was published is stored');
  verdicts.note(all, after.size === before.size && more('organiser_keys') <= 1, 'no other table changed');
  const times = site.times.slice(requests).sort((a, b) => a - b);
  const slow = times[Math.floor(times.length * 0.99)] ?? 0;
  verdicts.note(all, slow < mostMilliseconds, `99 of 100 requests within ${mostMilliseconds} ms`);
  const told = site.log.slice(lines).join('\n');
  for (const { item, text } of cases) {
    verdicts.note(item, text.length < 8 || !told.includes(text), 'the log says nothing of it');
  }
}

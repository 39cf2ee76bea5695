import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { createApp } from '../../src/http/app.ts';
import { handedIn, must, publishedContext } from '../actions/testcontext.ts';

test('a live form tells when figures come, shows totals while it is open, and all at closing', async () => {
  const context = await publishedContext({ results: { publish: 'live' } });
  const app = createApp(() => context, { log: () => undefined });
  const link = must(await resultsLink(context, 'dorp'));
  const send = async (first: number, last: number) => {
    for (let n = first; n <= last; n += 1) {
      must(await accept(context, handedIn(n)));
      await context.doLater();
    }
    // what was shown is remembered for five seconds
    context.setNow(new Date(Date.parse(context.now()) + 6000).toISOString());
  };
  const page = async (language: 'nl' | 'en') => (await app.request(`/${language}/r/${link}`)).text();
  await send(1, 4);
  expect(await page('nl')).toContain('De eerste tussenstand verschijnt hier bij 6 antwoorden');
  expect(await page('nl')).toContain('Er zijn nog 2 antwoorden nodig voor een uitkomst.');
  expect(await page('en')).toContain('at 6 answers, then after each 3 answers more');
  expect(await page('nl')).not.toContain('als ten minste 3 mensen');
  await send(5, 6);
  expect(await page('nl')).toContain('Dit is een tussenstand: het formulier is nog open.');
  expect(await page('nl')).toContain('3 mensen antwoordden');
  expect(await page('nl')).toContain('Er zijn geen cijfers per groep: bij een formulier met tussenstanden');
  expect(await page('en')).toContain('These are interim results: the form is still open.');
  // the fourth to sixth wait until three others have answered after them; nothing tells how many that are
  expect(await page('nl')).toContain('die wachten tot na hen ten minste 3 anderen hebben geantwoord');
  const before = await page('nl');
  await send(7, 8);
  expect(await page('nl')).toBe(before);
  await send(9, 9);
  expect(await page('nl')).toContain('6 mensen antwoordden');
  must(await close(context, 'dorp'));
  await send(1, 0);
  expect(await page('nl')).toContain('9 mensen antwoordden');
  expect(await page('nl')).not.toContain('tussenstand:');
  const start = await (await app.request('/nl/forms/dorp')).text();
  expect(start).toContain('Terwijl het formulier open is, verschijnen al totalen');
});

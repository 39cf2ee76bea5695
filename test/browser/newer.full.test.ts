// Pages of results look by themselves whether there is something newer.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { releaseLive } from '../../src/actions/release-live.ts';
import { openEnvelope } from '../../src/response/body.ts';
import { randomId } from '../../src/shared/id.ts';
import { resultsWordsIn } from '../../src/words/results.ts';
import { exampleAnswers, likeTheDemo, makeForm } from './demonstration.ts';
import { share } from './shared.ts';
import { must, type Site } from './site.ts';

const live = { results: { publish: 'live' } };
const shared = share(async (site: Site) => {
  await makeForm(site, likeTheDemo('zaal'), 6);
  await makeForm(site, likeTheDemo('tussenstand', live), 5);
  await oneBlock(site);
});
const words = resultsWordsIn('nl').present;

async function answerOnce(site: Site, form: string): Promise<void> {
  const body = { ...exampleAnswers[0], id: randomId(), revision: 1 };
  must(await accept(site.context, { form, ...must(openEnvelope(body)) }));
}

/** The block that waits is made, five more people fill the next, and so it is shown. */
async function oneBlock(site: Site): Promise<void> {
  await releaseLive(site.context, 'tussenstand');
  for (let n = 0; n < 5; n += 1) await answerOnce(site, 'tussenstand');
  await releaseLive(site.context, 'tussenstand');
}

/** Lets the page ask: its clock goes on, and what the server remembers is forgotten. */
async function ask(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5_100));
  await page.clock.fastForward(21_000);
}

test('the screen counts on, then shows the results by itself when they are there', async () => {
  const page = await shared().visit();
  await page.clock.install();
  await page.goto(`/nl${await shared().site.resultsPath('zaal')}/present`);
  expect(await page.locator('.counter').textContent()).toContain('6 ');
  await answerOnce(shared().site, 'zaal');
  await ask(page);
  await page.locator('.counter b', { hasText: '7' }).waitFor();
  must(await close(shared().site.context, 'zaal'));
  await ask(page);
  await page.locator('#slide-2').waitFor();
  expect(await page.locator('.opening .join__address').count()).toBe(0);
});

test('to a reader of interim results newer ones are offered; nothing moves by itself', async () => {
  const page = await shared().visit();
  await page.clock.install();
  await page.goto(`/nl${await shared().site.resultsPath('tussenstand')}`);
  const headline = await page.locator('.headline').textContent();
  await oneBlock(shared().site);
  await ask(page);
  const status = page.getByRole('status').filter({ hasText: words.newer });
  await status.waitFor();
  expect(await page.locator('.headline').textContent()).toBe(headline);
  await status.getByRole('link', { name: words.load }).click();
  await page.waitForLoadState();
  expect(await page.textContent('main')).toContain('10 mensen antwoordden');
});

// The screen in the room: keys turn it, and without a connection it says so.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { resultsWordsIn } from '../../src/words/results.ts';
import { likeTheDemo, makeForm } from './demonstration.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const shared = share(async (site) => {
  await makeForm(site, likeTheDemo('klaar'), 12);
  must(await close(site.context, 'klaar'));
});
const words = resultsWordsIn('nl').present;

/** Which screen fills the window; 0 for the first. */
async function atScreen(page: Page): Promise<number> {
  const tops = await page
    .locator('.slide')
    .evaluateAll((slides) => slides.map((slide) => Math.abs(slide.getBoundingClientRect().top)));
  return tops.indexOf(Math.min(...tops));
}

test('keys turn the screens, one at a time and to both ends; links do it without script', async () => {
  const page = await shared().visit({ viewport: { width: 1280, height: 720 } });
  const path = `/nl${await shared().site.resultsPath('klaar')}/present`;
  await page.goto(path);
  const count = await page.locator('.slide').count();
  const walked: number[] = [];
  for (const key of ['ArrowRight', 'PageDown', ' ', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'PageUp']) {
    await page.keyboard.press(key);
    walked.push(await atScreen(page));
  }
  expect(walked).toEqual([1, 2, 3, 2, count - 1, count - 1, 0, 0]);
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.slide:focus').getAttribute('id')).toBe('slide-2');
  await page.locator('.room__bar a[hreflang]').click();
  await page.waitForURL(`**${path.replace('/nl/', '/en/')}#slide-2`);
  expect(await atScreen(page)).toBe(1);

  const plain = await shared().visit({ javaScriptEnabled: false });
  await plain.goto(path);
  await plain.locator('#slide-1').getByRole('link', { name: words.next }).click();
  expect(new URL(plain.url()).hash).toBe('#slide-2');
  expect(await plain.locator('[data-keys]').isVisible()).toBe(false);
});

test('without a connection the screen says so and goes on asking', async () => {
  const page = await shared().visit();
  await page.clock.install();
  await page.goto(`/nl${await shared().site.resultsPath('klaar')}/present`);
  /** What is said after some minutes, which may be over before what was asked in them has failed: then look again. */
  const said = async () => {
    await page.clock.fastForward(240_000);
    return page.locator('[data-room-line]').textContent();
  };
  await page.context().setOffline(true);
  await expect.poll(said).toBe(words.offline);
  await page.context().setOffline(false);
  await expect.poll(said).toBe('');
});

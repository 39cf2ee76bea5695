// A form that was opened is walked, filled in and sent without a connection; it arrives once, when there is one again.
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { findForm } from '../../src/actions/find-form.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { verify } from '../../src/actions/verify.ts';
import { fieldsOf } from '../../src/response/fields.ts';
import { stepsOf } from '../../src/response/steps.ts';
import { wordsIn } from '../../src/words/words.ts';
import {
  begin,
  demo,
  demoForm,
  exampleAnswers,
  fieldsFor,
  fillStep,
  goOn,
  makeDemonstration,
  receiptOn,
} from './demonstration.ts';
import { type Network, openNetwork, recover } from './network.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const shared = share(makeDemonstration);
const { fill, standing } = wordsIn('nl');
const own = fieldsFor(exampleAnswers[1] ?? {});
const path = `/nl/forms/${demo}`;

async function openOverNetwork(): Promise<{ network: Network; page: Page }> {
  const network = await openNetwork(shared().site.url);
  onTestFinished(() => network.close());
  const page = await shared().visit({ baseURL: network.url });
  await page.clock.install();
  await begin(page, 'nl');
  await isReady(page);
  return { network, page };
}

/** Waits until the device has all it needs to go on without a connection. */
async function isReady(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate('caches.keys()')).toEqual([`weerklank ${demo}`]);
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('offline');
}

test('all of it without a connection, from the first page to the receipt', async () => {
  const before = must(await findForm(shared().site.context, demo)).responseCount;
  const { network, page } = await openOverNetwork();
  network.weather = 'cut';
  for (const step of stepsOf(demoForm)) {
    expect(new URL(page.url()).pathname).toBe(`${path}/steps/${step.number}`);
    await fillStep(page, step, own);
    await goOn(page, 'nl');
    await page.waitForURL((url) => !url.pathname.endsWith(`/steps/${step.number}`));
    await page.locator('#standing', { hasText: standing.offline }).waitFor();
  }
  expect(new URL(page.url()).pathname).toBe(`${path}/check`);
  expect(await page.locator('main').innerText()).toContain(fill.check.offline);
  await page.reload();
  await page.getByRole('button', { name: fill.check.send }).click();
  await page.locator('#standing', { hasText: standing.queued }).waitFor();
  // what is corrected after that goes along, and nothing has to be pressed again
  await page.goto(`${path}/steps/5`);
  await page.locator('[id="answers.verrassing"]').fill('later bedacht');
  await page.locator('#standing', { hasText: standing.queued }).waitFor();
  await page.close();

  // opened again, still without a connection, then with one
  const again = await page.context().newPage();
  await again.goto(`${path}/check`);
  await again.locator('#standing', { hasText: standing.queued }).waitFor();
  expect(await again.locator('.receipt-code').count()).toBe(0);
  await recover(network, again, async () => again.url().endsWith('/receipt'));
  const receipt = await receiptOn(again);
  const { response } = must(await findResponse(shared().site.context, receipt));
  expect(fieldsOf(demoForm, response)).toEqual(new Map([...own, ['answers.verrassing', 'later bedacht']]));
  expect(must(await findForm(shared().site.context, demo)).responseCount).toBe(before + 1);
  expect(await verify(shared().site.context)).toMatchObject({ clean: true });
  await expect.poll(() => again.evaluate('caches.keys()')).toEqual([]);
  expect(await again.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
});

test('without a connection a page is checked by what stands on it, and the answers are a short list', async () => {
  const { network, page } = await openOverNetwork();
  network.weather = 'cut';
  const box = page.locator('[id="answers.verrassing"]');
  await page.goto(`${path}/steps/5`);
  await page.locator('#standing', { hasText: standing.offline }).waitFor();
  expect(await page.locator('.steps-done:visible').textContent()).toBe(fill.stepOf(5, 6));
  expect(await page.locator('.elsewhere:visible').count()).toBe(0);
  await box.fill('x y'.repeat(217));
  await goOn(page, 'nl');
  const message = page.locator('.govuk-error-message:visible');
  const tooLong = wordsIn('nl').problems['answer-too-long']({ maximum: 600, found: 651 });
  expect(await message.textContent()).toBe(tooLong);
  expect(new URL(page.url()).pathname).toBe(`${path}/steps/5`);
  await page.getByRole('button', { name: fill.previous }).locator('visible=true').click();
  await page.waitForURL(/\/steps\/4$/);

  // on the list: what is wrong, and it is not sent with that
  await page.goto(`${path}/check`);
  expect(await message.count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: fill.check.send }).click();
  await page.locator('#standing', { hasText: standing.wrong }).waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.locator('textarea:visible, .elsewhere:visible').count()).toBe(0);
  expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(5_000);

  // a change leads back to the list
  await page.locator('[data-given~="answers.verrassing"] a').click();
  await box.fill('kort genoeg');
  await goOn(page, 'nl');
  await page.waitForURL(/\/check$/);
  expect(await page.locator('[data-given~="answers.verrassing"] .typed').textContent()).toBe('kort genoeg');
  // once there is a connection nothing says that there is none
  await recover(network, page, () => page.locator('#standing', { hasText: standing.saved }).isVisible());
  expect(await page.getByText(fill.check.offline).isVisible()).toBe(false);
});

test('the page that is kept holds questions and no answers, and shows nothing when those are gone', async () => {
  const { network, page } = await openOverNetwork();
  await page.goto(`${path}/steps/5`);
  await page.locator('[id="answers.verrassing"]').fill('alleen van mij');
  const kept = await page.evaluate<string>(`caches.match('${path}/offline').then((page) => page.text())`);
  expect(kept).toContain('answers.verrassing');
  expect(kept).not.toMatch(/alleen van mij| checked| selected value="[^"]/);
  await page.goto('/nl/');
  await page.evaluate(() => localStorage.clear());
  network.weather = 'cut';
  await page.goto(`${path}/steps/5`);
  expect(await page.locator('textarea:visible').count()).toBe(0);
});

test('who begins anew leaves nothing of what was typed before on the device', async () => {
  const { network, page } = await openOverNetwork();
  await page.goto(`${path}/steps/5`);
  await page.locator('[id="answers.verrassing"]').fill('van de vorige');
  await page.goto(path);
  await page.getByRole('button', { name: wordsIn('nl').start.beginAgain }).click();
  await page.waitForURL(/\/steps\/1/);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('van de vorige');
  await isReady(page);
  network.weather = 'cut';
  await page.goto(`${path}/steps/5`);
  expect(await page.locator('[id="answers.verrassing"]').inputValue()).toBe('');
});

// A start page that was opened makes the questions ready: who loses the connection before pressing the button begins all
// the same, and what is filled in is sent once.
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { findForm } from '../../src/actions/find-form.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { verify } from '../../src/actions/verify.ts';
import { fieldsOf } from '../../src/response/fields.ts';
import { stepsOf } from '../../src/response/steps.ts';
import { wordsIn } from '../../src/words/words.ts';
import {
  demo,
  demoForm,
  exampleAnswers,
  fieldsFor,
  fillStep,
  goOn,
  likeTheDemo,
  makeDemonstration,
  makeForm,
  receiptOn,
} from './demonstration.ts';
import { type Network, openNetwork, recover } from './network.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const code = 'lindeboom';
const shared = share(async (site) => {
  await makeDemonstration(site);
  await makeForm(site, likeTheDemo('met-code', { access: { by: 'code', code } }), 0);
});
const { fill, pass, standing, start } = wordsIn('nl');
const own = fieldsFor(exampleAnswers[1] ?? {});
const path = `/nl/forms/${demo}`;

async function openStart(): Promise<{ network: Network; page: Page }> {
  const network = await openNetwork(shared().site.url);
  onTestFinished(() => network.close());
  const page = await shared().visit({ baseURL: network.url });
  await page.clock.install();
  await page.goto(path);
  await isReady(page);
  return { network, page };
}

async function isReady(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
  await expect.poll(() => page.evaluate('JSON.stringify(localStorage)')).toContain('/offline ');
}

const press = (page: Page) => page.getByRole('button', { name: start.button, exact: true }).click();

test('begun without a connection, filled in, and sent once when there is one', async () => {
  const before = must(await findForm(shared().site.context, demo)).responseCount;
  const { network, page } = await openStart();
  network.weather = 'cut';
  await press(page);
  for (const step of stepsOf(demoForm)) {
    await page.waitForURL(`**${path}/steps/${step.number}`);
    await fillStep(page, step, own);
    await goOn(page, 'nl');
  }
  await page.waitForURL(`**${path}/check`);
  await page.getByRole('button', { name: fill.check.send }).click();
  await page.locator('#standing', { hasText: standing.queued }).waitFor();
  await recover(network, page, async () => page.url().endsWith('/receipt'));
  const { response } = must(await findResponse(shared().site.context, await receiptOn(page)));
  expect(fieldsOf(demoForm, response)).toEqual(own);
  expect(must(await findForm(shared().site.context, demo)).responseCount).toBe(before + 1);
  expect(await verify(shared().site.context)).toMatchObject({ clean: true });
  await expect.poll(() => page.evaluate('caches.keys()')).toEqual([]);
});

test('without a connection the start page leads to the questions, and back to what was typed', async () => {
  const { network, page } = await openStart();
  network.weather = 'cut';
  await page.reload();
  await page.waitForURL(`**${path}/steps/1`);
  await page.locator('[id="groups.organisatie"]').check();
  await page.locator('#standing', { hasText: standing.offline }).waitFor();
  await page.goto(path);
  await page.getByRole('heading', { name: fill.check.title }).waitFor();
});

test('when the connection is back after the first page one goes on with what was typed', async () => {
  const { network, page } = await openStart();
  network.weather = 'cut';
  await press(page);
  await page.waitForURL(`**${path}/steps/1`);
  await page.locator('[id="groups.organisatie"]').check();
  network.weather = 'fair';
  await page.goto(path);
  // the website never heard of it, so the start page offers to begin: that brings it back
  if (await page.getByRole('button', { name: start.button, exact: true }).isVisible()) await press(page);
  else await page.getByText(start.resume).click();
  await page.waitForURL(`**${path}/steps/1`);
  expect(await page.locator('[id="groups.organisatie"]').isChecked()).toBe(true);
  await page.locator('#standing', { hasText: standing.saved }).waitFor();
});

test('with a connection it is begun under the id that was made ready, and not fetched again', async () => {
  const { network, page } = await openStart();
  const id = await page.locator('[data-begins] [name="response"]').inputValue();
  await page.reload();
  expect(await page.locator('[data-begins] [name="response"]').inputValue()).toBe(id);
  // each time a start page is opened the questions are fetched, as they may be others by now
  const fetched = () => network.log.filter(({ asked: line }) => line.includes('/offline')).length;
  await expect.poll(fetched).toBe(2);
  const asked = network.log.length;
  await press(page);
  await page.waitForURL(/\/steps\/1/);
  expect(await page.locator('[name="response"]').first().inputValue()).toBe(id);
  await page.locator('[id="groups.organisatie"]').check();
  await page.waitForTimeout(300);
  expect(network.log.slice(asked).filter(({ asked: line }) => line.includes('/offline'))).toEqual([]);
});

test('who is outside has no question on the device; nor is an answer kept by looking', async () => {
  const page = await shared().visit();
  await page.goto('/nl/forms/met-code');
  await page.waitForTimeout(500);
  expect(await page.evaluate('caches.keys()')).toEqual([]);
  await page.locator('#code').fill(code);
  await page.getByRole('button', { name: pass.code.button }).click();
  await page.locator('[data-begins]').waitFor();
  await isReady(page);
  const kept = String(
    await page.evaluate(`caches.match('/nl/forms/met-code/offline').then((found) => found.text())`),
  );
  expect(kept).toContain('data-kept');
  expect(kept).not.toMatch(/ checked|value="[^"]+" selected|lindeboom/);
  expect(await page.evaluate('Object.keys(localStorage).length')).toBe(1);
});

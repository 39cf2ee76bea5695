// What is typed is on the device at every change and comes back, whatever happens to the page, until it is sent.
import { expect, onTestFinished, test } from 'vitest';
import { findForm } from '../../src/actions/find-form.ts';
import { wordsIn } from '../../src/words/words.ts';
import {
  begin,
  demo,
  exampleAnswers,
  fieldsFor,
  fillIn,
  goOn,
  makeDemonstration,
  receiptOn,
  send,
} from './demonstration.ts';
import { openNetwork, recover } from './network.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const shared = share(makeDemonstration);
const { fill, standing } = wordsIn('nl');
const own = fieldsFor(exampleAnswers[1] ?? {});
const box = '[id="answers.verrassing"]';
const written = 'Regel één\n“twee” <drie> & vier';
const step = (number: number) => `/nl/forms/${demo}/steps/${number}`;

const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('weerklank '));

async function storedCount(): Promise<number> {
  return must(await findForm(shared().site.context, demo)).responseCount;
}

test('a tab is closed in the middle of a page: what was typed is there when it is opened again', async () => {
  const page = await shared().visit();
  await begin(page, 'nl');
  await page.goto(step(5));
  await page.locator(box).fill(written);
  expect(await page.locator('#standing').textContent()).toBe(standing.device);
  await page.close();
  const again = await page.context().newPage();
  await again.goto(step(5));
  expect(await again.locator(box).inputValue()).toBe(written);
  // it is saved in the meantime, so another page tells so
  await again.locator('#standing', { hasText: standing.saved }).waitFor();
  await again.goto(step(1));
  await again.locator('#standing', { hasText: standing.saved }).waitFor();
});

test('two tabs on two pages: each keeps its own, and the check page has both', async () => {
  const page = await shared().visit();
  await begin(page, 'nl');
  await page.goto(step(5));
  const other = await page.context().newPage();
  await other.goto(step(2));
  await page.locator(box).fill(written);
  await other.locator('input[name="answers.een-infrastructuur"][value="4"]').check();
  await goOn(other, 'nl');
  await other.waitForURL(/\/steps\/3/);
  await goOn(page, 'nl');
  await page.waitForURL(/\/check/);
  const shown = await page.locator('main').innerText();
  expect(shown).toContain('vier');
  // it also posts what was typed on the other and not saved yet
  await other.locator('#standing', { hasText: standing.saved }).waitFor();
  await other.goto(step(2));
  expect(await other.locator('input[name="answers.een-infrastructuur"]:checked').inputValue()).toBe('4');
});

test('sending clears the device, and a second tab is told that nothing more is taken', async () => {
  const page = await shared().visit();
  const before = await storedCount();
  await begin(page, 'nl');
  await fillIn(page, 'nl', own);
  const other = await page.context().newPage();
  await other.goto(step(5));
  expect((await page.evaluate(kept)).length).toBeGreaterThan(1);
  await send(page, 'nl');
  expect(await page.evaluate(kept)).toEqual([]);
  await other.locator(box).fill('te laat');
  await goOn(other, 'nl');
  await other.getByRole('heading', { name: fill.sent.title }).waitFor();
  expect(await other.locator('main').innerText()).toContain('te laat');
  // the script of a page forgets, which comes after its words
  await expect.poll(() => other.evaluate(kept)).toEqual([]);
  await page.goto(`/nl/forms/${demo}`);
  expect(await page.locator('main').innerText()).toContain(wordsIn('nl').start.answered);
  expect(await storedCount()).toBe(before + 1);
});

test('sending over a bad line is done once, and nobody else is believed', async () => {
  const network = await openNetwork(shared().site.url);
  onTestFinished(() => network.close());
  const before = await storedCount();
  const page = await shared().visit({ baseURL: network.url });
  await page.clock.install();
  await begin(page, 'nl');
  await fillIn(page, 'nl', own);
  const press = () => page.getByRole('button', { name: fill.check.send }).click();
  for (const weather of ['portal', 'failing', 'unanswered'] as const) {
    network.weather = weather;
    await press();
    await page.locator('#standing', { hasText: standing.queued }).waitFor();
    expect(await page.locator('.receipt-code').count()).toBe(0);
    expect((await page.evaluate(kept)).length).toBeGreaterThan(1);
  }
  await recover(network, page, async () => page.url().endsWith('/receipt'));
  expect(await receiptOn(page)).toHaveLength(24);
  expect(await page.evaluate(kept)).toEqual([]);
  expect(await storedCount()).toBe(before + 1);
});

test('more than the website reads of a page is said where it is typed, stays, and is not tried for ever', async () => {
  const page = await shared().visit();
  await begin(page, 'nl');
  await page.goto(step(5));
  const answers: number[] = [];
  page.on('response', (answer) => {
    if (answer.request().method() === 'POST') answers.push(answer.status());
  });
  const tooMuch = 'x'.repeat(70_000);
  await page.locator(box).fill(tooMuch);
  const note = page.locator('#standing');
  expect(await note.textContent()).toContain(standing.tooLong);
  await goOn(page, 'nl');
  expect(await page.locator(`${box}:focus`).count()).toBe(1);
  // sent from the page with all answers it is said there, with the way back to the page
  await page.goto(`/nl/forms/${demo}/check`);
  await note.filter({ hasText: standing.tooLong }).waitFor();
  await page.getByRole('button', { name: fill.check.send, exact: true }).click();
  await note.filter({ hasText: standing.tooLong }).waitFor();
  await note.getByRole('link').click();
  await page.waitForURL(`**${step(5)}`);
  expect(await page.locator(box).inputValue()).toBe(tooMuch);
  expect(answers).toEqual([]);
  await page.locator(box).fill(written);
  expect(await note.textContent()).toBe(standing.device);
  await goOn(page, 'nl');
  await page.waitForURL(/\/check/);
  expect(answers).toEqual([303]);
});

test('without script the page that refuses it says where it still stands', async () => {
  const page = await shared().visit({ javaScriptEnabled: false });
  await begin(page, 'nl');
  await page.goto(step(5));
  await page.locator(box).fill('x'.repeat(70_000));
  await goOn(page, 'nl');
  await page.getByText(wordsIn('nl').layout.tooLarge).waitFor();
});

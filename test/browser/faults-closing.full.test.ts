// The form closes, or other questions are published, while somebody fills it in: within the time left it is sent, once;
// after it a plain sentence says so, and all that was typed stands there to be copied and printed.
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { stepsOf } from '../../src/response/steps.ts';
import { wordsIn } from '../../src/words/words.ts';
import { goOn } from './demonstration.ts';
import {
  bodiesIn,
  expectReceipt,
  expectStoredOnce,
  expectTyped,
  fillInWith,
  hasScript,
  isReady,
  type Journey,
  openJourney,
  openStep,
  pathOf,
  publishBattery,
  sendIt,
  stepAt,
  typed,
  typeOn,
} from './faults.ts';
import { share } from './shared.ts';

const shared = share(() => Promise.resolve());
const { fill, problems, scales, standing } = wordsIn('nl');

/** What must be read of each page of what was typed, by the number of the page. */
const said: Readonly<Record<number, readonly string[]>> = {
  1: ['Anne-Fleur «d’Ôr» & Zn. <b>', 't 1', 'streek 2'],
  2: [scales['agreement-5'][1] ?? '', 'Omdat “het” <moet> & 1+1=2 %', scales.noView, 'rol 1', 'rol 3'],
  3: ['r 3', 'r 1', 'd 1', '7', 'd 3', 's 2', 's 5', 'een 1'],
  4: ['Regel "één"', '-2', 'en nog een 👍', 'punt <een>', 'soort 1', 'punt twee', 'soort 2', 'een idee'],
  5: ['12'],
};

const ways = [
  ['with script', {}],
  ['without script', { javaScriptEnabled: false }],
] as const;
const nothing = () => Promise.resolve();
const pages = [1, 2, 3, 4, 5];

/** The page says so, on screen and on paper, with all of these pages; nothing was stored. */
async function expectToldWith(journey: Journey, title: string, numbers: readonly number[]): Promise<void> {
  const { page } = journey;
  await page.getByRole('heading', { name: title }).waitFor();
  await page.emulateMedia({ media: 'print' });
  const main = await page.locator('main').innerText();
  if (numbers === pages) expect(main).toContain('én wel hierom');
  await page.emulateMedia({ media: 'screen' });
  const words = numbers.flatMap((number) => said[number] ?? []);
  expect(words.filter((each) => !main.includes(each))).toEqual([]);
  expect(await page.locator('.receipt-code').count()).toBe(0);
  expect(await bodiesIn(shared().site, journey.form)).toEqual([]);
}

/** Fills in up to a page, and that page too, and leaves it open. */
async function fillUpTo(journey: Journey, last: number): Promise<void> {
  const walks = fillInWith(journey, async (_, { number }) => {
    if (number === last) throw new Error('here');
  });
  await expect(walks).rejects.toThrow('here');
}

test.each(ways)('%s: closed on each page, what was typed on it is there', async (_, options) => {
  for (const number of [1, 2, 3, 4]) {
    const id = `closed-${number}-${'javaScriptEnabled' in options ? 'plain' : 'script'}`;
    const journey = await openJourney(shared(), id, options);
    await journey.page.goto(pathOf(journey, { number }));
    await typeOn(journey, openStep(journey));
    await close(shared().site.context, id);
    await goOn(journey.page, 'nl');
    await expectToldWith(journey, fill.closed.title, [number]);
  }
});

test.each(ways)('%s: wrong answers stand there too when it closed', async (_, options) => {
  const id = `closed-wrong-${'javaScriptEnabled' in options ? 'plain' : 'script'}`;
  const journey = await openJourney(shared(), id, options);
  await journey.page.goto(pathOf(journey, { number: 3 }));
  await journey.page.locator('[name="answers.delen.d2"]').fill('wel 99');
  await journey.page.goto(pathOf(journey, { number: 3 }));
  if (!hasScript(journey)) await journey.page.locator('[name="answers.delen.d2"]').fill('wel 99');
  await close(shared().site.context, id);
  await goOn(journey.page, 'nl');
  await journey.page.getByRole('heading', { name: fill.closed.title }).waitFor();
  expect(await journey.page.locator('main').innerText()).toContain('wel 99');
});

test.each(ways)('%s: closed before sending, all of it is there', async (_, options) => {
  const id = `closed-check-${'javaScriptEnabled' in options ? 'plain' : 'script'}`;
  const journey = await openJourney(shared(), id, options);
  await fillInWith(journey, nothing);
  await close(shared().site.context, id);
  await journey.page.getByRole('button', { name: fill.check.send }).click();
  if (hasScript(journey)) {
    // said at once, and all of it on the page that is there
    await journey.page.locator('#standing', { hasText: standing.closed }).waitFor();
    await journey.page.reload();
  }
  await expectToldWith(journey, fill.closed.title, pages);
});

test.each(ways)('%s: within the time left after closing it is sent, once', async (_, options) => {
  const id = `grace-${'javaScriptEnabled' in options ? 'plain' : 'script'}`;
  const journey = await openJourney(shared(), id, options);
  const { page, form } = journey;
  await fillUpTo(journey, 3);
  const closes = new Date(Date.now() + 700).toISOString();
  await publishBattery(shared(), id, { access: { closes, graceMinutes: 30 } });
  await setTimeout(800);
  for (let step = stepAt(journey); step !== undefined; step = stepAt(journey)) {
    await page.goto(pathOf(journey, step));
    await page.getByText(fill.grace).waitFor();
    if (step.number > 3 || !hasScript(journey)) await typeOn(journey, step);
    await expectTyped(journey, step);
    await goOn(page, 'nl');
    await page.waitForURL(({ pathname }) => !pathname.endsWith(`/steps/${step?.number}`));
  }
  expect(stepsOf(form)).toHaveLength(5);
  // nobody begins any more
  const late = await shared().visit(journey.options);
  await late.goto(`/nl/forms/${id}`);
  expect(await late.locator('main form button').count()).toBe(0);
  await sendIt(journey);
  await expectStoredOnce(journey);
});

test.each(ways)(
  '%s: other questions before sending: what was typed goes on under those',
  async (_, options) => {
    const id = `changed-${'javaScriptEnabled' in options ? 'plain' : 'script'}`;
    const journey = await openJourney(shared(), id, options);
    const { page } = journey;
    await fillInWith(journey, nothing);
    // one option fewer than was chosen from, and a question more
    const json = JSON.stringify(journey.form.sections).replace('"places":3', '"places":1');
    journey.form = await publishBattery(shared(), id, { sections: JSON.parse(json) });
    await page.getByRole('button', { name: fill.check.send }).click();
    await expectToldWith(journey, fill.changed.title, pages);
    await page.getByRole('button', { name: fill.changed.goOn }).click();
    await page.waitForURL(/\/steps\/1/);
    if (hasScript(journey)) await isReady(journey);
    for (let step = stepAt(journey); step !== undefined; step = stepAt(journey)) {
      if (step.number !== 3) await expectTyped(journey, openStep(journey));
      await goOn(page, 'nl');
      await page.waitForURL(({ pathname }) => !pathname.endsWith(`/steps/${step?.number}`));
    }
    await page.getByRole('button', { name: fill.check.send }).click();
    await expectReceipt(page);
    expect(problems['form-changed']({})).not.toBe('');
    await expectStoredOnce(journey, new Map([...typed].filter(([field]) => field !== 'answers.rang.2')));
  },
);

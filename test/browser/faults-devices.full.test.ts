// More than one device, each a browser of its own: going on by an invitation, and what is left on one of them after the
// other sent.
import { expect, onTestFinished, test } from 'vitest';
import type { Fields } from '../../src/response/fields.ts';
import { fieldsOn, stepsOf } from '../../src/response/steps.ts';
import { wordsIn } from '../../src/words/words.ts';
import { goOn, receiptOn } from './demonstration.ts';
import {
  bodiesIn,
  expectForgotten,
  expectReceipt,
  expectStoredOnce,
  expectTyped,
  type Fault,
  fillInWith,
  hasScript,
  invitationTo,
  isReady,
  type Journey,
  leave,
  openJourney,
  openStep,
  pathOf,
  sendIt,
  stepAt,
  takeOtherDevice,
  typed,
} from './faults.ts';
import { elsewhere } from './faults-table.ts';
import { openNetwork } from './network.ts';
import { share } from './shared.ts';

const shared = share(() => Promise.resolve());
const { fill, layout, receipt, standing, start } = wordsIn('nl');
const { answered } = fill;
const invited = { access: { by: 'invitation' } };
const nothing = () => Promise.resolve();
const ways = [
  ['with script', 'script', {}],
  ['without script', 'plain', { javaScriptEnabled: false }],
] as const;

/** Stops here, and goes on with the invitation: on another device, then on the first again, and so on. */
function byInvitation(): Fault {
  let other: Journey['page'] | undefined;
  return async (journey, step) => {
    const { page } = journey;
    await page.getByRole('button', { name: start.elsewhere.button }).click();
    await page.getByText(start.elsewhere.byInvitation).waitFor();
    if (other === undefined) await takeOtherDevice(journey);
    else journey.page = other;
    other = page;
    await journey.page.goto(await invitationTo(journey));
    await journey.page.locator('main').getByRole('link', { name: start.resume }).click();
    await journey.page.waitForURL(/\/steps\/1/);
    await journey.page.goto(pathOf(journey, step));
  };
}

test.each(ways)('%s: left on each page and gone on with by invitation elsewhere', async (_, id, options) => {
  const journey = await openJourney(shared(), `invited-${id}`, options, invited);
  await fillInWith(journey, byInvitation());
  await sendIt(journey);
  await expectStoredOnce(journey);
});

/** What is typed on the second device instead, in every kind of field. */
const instead: Fields = new Map(
  Object.entries({
    name: 'Anne Ander',
    'groups.tafel': 't2',
    'groups.streek': 'streek1',
    'answers.vijf': '1',
    'remarks.vijf': 'om iets anders',
    'answers.zeven': '3',
    'answers.kort': 'agree',
    'answers.eigen': '4',
    'answers.rol.2': 'rol2',
    'answers.rang.1': 'r2',
    'answers.delen.d1': '4',
    'answers.delen.d3': '6',
    'answers.een': 'een3',
    'answers.vervolg': '2',
    'remarks.vervolg': 'en hierom ook',
    'answers.functie': 'Iets anders',
    'answers.aantal': '8',
    'answers.zorgen': 'geen zorgen',
    'answers.punten.1': 'een ander punt',
    'answers.punten.2.kind': 'soort1',
    'answers.ideeen.1': 'nog een idee',
    'answers.jaren': '30',
  }),
);
const together = new Map([...typed, ...instead]);

/** Puts the other values on the page that is open, as somebody does in a hurry. */
async function typeInstead({ page, form }: Journey): Promise<void> {
  const step = stepsOf(form).find(({ number }) => page.url().endsWith(`/steps/${number}`));
  const names = step === undefined ? [] : fieldsOn(form, step).filter((name) => instead.has(name));
  const values = names.map((name) => [name, instead.get(name)]);
  await page.evaluate(
    `for (const [name, value] of ${JSON.stringify(values)}) {
      const all = [...document.querySelectorAll('[data-part]:not([hidden]) [name="' + name + '"], #questions [name="' + name + '"]')];
      const field = all.find((each) => each.value === value) ?? all[0];
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = true;
      else field.value = value;
      for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    }`,
  );
}

/** A second device with the same invitation, on a line of its own. */
async function secondDevice(journey: Journey): Promise<Journey> {
  const network = await openNetwork(shared().site.url);
  onTestFinished(() => network.close());
  const options = { ...journey.options, baseURL: network.url };
  const page = await shared().visit(options);
  await page.goto(await invitationTo(journey));
  await page.locator('main').getByRole('link', { name: start.resume }).click();
  await page.waitForURL(/\/steps\/1/);
  return { ...journey, network, options, page };
}

test('one device sent, the other holds other answers to every question: told, taken over as a change, stored once', async () => {
  const phone = await openJourney(shared(), 'two-devices', {}, invited);
  await fillInWith(phone, nothing);
  const laptop = await secondDevice(phone);
  await isReady(laptop);
  laptop.network.weather = 'cut';
  for (let number = 1; number <= 5; number += 1) {
    await laptop.page.goto(pathOf(laptop, { number }));
    await laptop.page.locator('#standing', { hasText: standing.offline }).waitFor();
    await typeInstead(laptop);
  }
  // send is pressed there too, before anybody knows
  await laptop.page.goto(`/nl/forms/${laptop.form.id}/check`);
  await laptop.page.getByRole('button', { name: fill.check.send }).click();
  await laptop.page.locator('#standing', { hasText: standing.queued }).waitFor();
  await sendIt(phone);
  const code = await receiptOn(phone.page);
  await expectStoredOnce(phone);

  laptop.network.weather = 'fair';
  const { page } = laptop;
  await page.getByRole('heading', { name: answered.title }).waitFor();
  const here = await page.locator('main').innerText();
  for (const each of ['Anne Ander', 'om iets anders', 'r 2', 'een ander punt', 'geen zorgen', '30']) {
    expect(here).toContain(each);
  }
  await expectStoredOnce(phone);
  // opened again by the invitation it is told as well
  await page.goto(await invitationTo(laptop));
  await page.getByRole('heading', { name: answered.title }).waitFor();
  await page.getByLabel(receipt.enter.label).fill(code);
  await page.getByRole('button', { name: receipt.enter.button }).click();
  await page.getByRole('heading', { name: answered.sent }).waitFor();
  expect(await page.locator('main').innerText()).toContain('punt <een>');
  await expectStoredOnce(phone);
  await page.getByRole('button', { name: answered.take }).click();
  await page.getByText(fill.check.changing).waitFor();
  await expectStoredOnce(phone);
  await page.getByRole('button', { name: fill.check.send }).click();
  await page.getByRole('heading', { name: receipt.changedTitle }).waitFor();
  expect(await receiptOn(page)).toBe(code);
  await expectStoredOnce(phone, together);
  await expectForgotten(laptop);
});

test('without script: what is posted after the other device sent is told, kept, and put away', async () => {
  const phone = await openJourney(shared(), 'two-plain', { javaScriptEnabled: false }, invited);
  await fillInWith(phone, nothing);
  const laptop = await secondDevice(phone);
  const { page } = laptop;
  await page.goto(pathOf(laptop, { number: 4 }));
  await page.locator('[name="answers.zorgen"]').fill('alleen hier getypt');
  await sendIt(phone);
  await goOn(page, 'nl');
  await page.getByRole('heading', { name: answered.title }).waitFor();
  expect(await page.locator('main').innerText()).toContain('alleen hier getypt');
  await page.getByRole('button', { name: layout.otherLanguage }).click();
  await page.getByRole('heading', { name: wordsIn('en').fill.answered.title }).waitFor();
  expect(await page.locator('main').innerText()).toContain('alleen hier getypt');
  await page.goto(`/nl/forms/${laptop.form.id}`);
  await page.getByRole('button', { name: answered.away }).click();
  await page.waitForURL(new RegExp(`/nl/forms/${laptop.form.id}$`));
  expect(await page.locator('main').innerText()).toContain(wordsIn('nl').problems['invitation-used']({}));
  await expectStoredOnce(phone);
});

test('gone on with by a link and sent there: what was typed here after that can still be read', async () => {
  const journey = await openJourney(shared(), 'two-by-link');
  await fillInWith(journey, nothing);
  const left = { ...journey };
  await left.page.goto(pathOf(left, { number: 4 }));
  await elsewhere(journey, openStep(journey));
  await expectTyped(journey, openStep(journey));
  await left.page.goto(pathOf(left, { number: 4 }));
  await isReady(left);
  left.network.weather = 'cut';
  await left.page.locator('[name="answers.zorgen"]').fill('alleen hier getypt');
  left.network.weather = 'fair';
  await leave(journey, openStep(journey));
  for (let step = stepAt(journey); step !== undefined; step = stepAt(journey)) await leave(journey, step);
  await sendIt(journey);
  // the first device is opened after that
  await left.page.goto('about:blank');
  await left.page.goto(`/nl/forms/${left.form.id}/steps/4`);
  await left.page.getByRole('heading', { name: fill.sent.title }).waitFor();
  await left.page.getByRole('link', { name: standing.show }).click();
  await expect
    .poll(() => left.page.locator('[name="answers.zorgen"]').inputValue())
    .toBe('alleen hier getypt');
  await left.page.goBack();
  await left.page.getByRole('button', { name: fill.sent.receipt }).click();
  await expectReceipt(left.page);
  await expectStoredOnce(journey);
  expect(await bodiesIn(shared().site, journey.form)).toHaveLength(1);
  expect(hasScript(journey)).toBe(true);
});

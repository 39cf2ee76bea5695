// What scripts add to points to divide, votes, points to write and lines of text: what is seen, what is said aloud
// after each key, and what is posted. Rankings are in ranking.test.ts.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeDemo } from '../../src/actions/demo.ts';
import { wordsIn } from '../../src/words/words.ts';
import { thumbJson } from '../form/thumb.ts';
import { axeFindings, contrastFindings, sidewaysPixels, smallTargets } from './axe.ts';
import { begin, goOn } from './demonstration.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const shared = share(async ({ context }) => must(await makeDemo(context, thumbJson(), [])));
const { fill, problems } = wordsIn('nl');

async function visitStep(step: number, language: 'nl' | 'en' = 'nl', options = {}): Promise<Page> {
  const page = await shared().visit({ viewport: { width: 320, height: 640 }, ...options });
  await begin(page, language, 'duim');
  if (step > 1) await page.goto(`/${language}/forms/duim/steps/${step}`);
  return page;
}

async function expectSaid(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.locator('#announced').textContent()).toBe(text);
}

async function expectFine(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  expect(await smallTargets(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

test('points: what is left is seen at once, and said when one pauses; buttons and arrows go by five', async () => {
  const page = await visitStep(1);
  const line = page.locator('[data-divides]');
  expect(await line.textContent()).toBe('Nog 100 te verdelen');
  await field(page, 'answers.delen.personeel').focus();
  await page.keyboard.type('8');
  expect(await line.textContent()).toBe('Nog 92 te verdelen');
  await page.keyboard.type('0');
  await expectSaid(page, 'Nog 20 te verdelen');
  await page.keyboard.press('ArrowUp');
  await expectSaid(page, '85. Nog 15 te verdelen');
  await page.keyboard.press('Tab');
  // tab passes the buttons by
  expect(await page.evaluate('document.activeElement.name')).toBe('answers.delen.geld');
  await page.keyboard.type('12');
  await expectSaid(page, 'Nog 3 te verdelen');
  await page.getByRole('button', { name: 'Wonen met zorg: 5 meer' }).click();
  await expectSaid(page, '3. Alles verdeeld');
  await page.getByRole('button', { name: 'Regels: 5 meer' }).click();
  await page.getByRole('button', { name: 'Regels: 5 meer' }).click();
  await expectSaid(page, '10. 10 te veel');
  await goOn(page, 'nl');
  const message = page.locator('[id="answers.delen-error"]');
  expect(await message.innerText()).toContain(problems['points-sum-off']({ total: 100, sum: 110, off: 10 }));
  await page.getByRole('button', { name: 'Regels: 5 minder' }).click();
  await page.getByRole('button', { name: 'Regels: 5 minder' }).click();
  await page.getByRole('button', { name: 'Regels: 5 minder' }).click();
  await expectSaid(page, '0. Alles verdeeld');
  expect(await field(page, 'answers.delen.regels').inputValue()).toBe('0');
  await goOn(page, 'nl');
  await page.waitForURL(/\/steps\/2/);
});

test('points: what a script puts back is counted and not said, and what is no number counts as none', async () => {
  const page = await visitStep(1, 'en');
  await field(page, 'answers.delen.geld').evaluate((box) => {
    Reflect.set(box, 'value', '120');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(await page.locator('[data-divides]').textContent()).toBe('20 too many');
  await page.waitForTimeout(1200);
  expect(await page.locator('#announced').textContent()).toBe('');
  await field(page, 'answers.delen.geld').fill('33,3');
  expect(await page.locator('[data-divides]').textContent()).toBe('100 left');
});

test('votes: counted aloud; past the most it tells what to do, and takes none away', async () => {
  const page = await visitStep(1);
  const line = page.locator('[data-most="2"]');
  const boxes = page.locator('[name^="answers.stem."]');
  expect(await line.textContent()).toBe('0 van 2 gekozen');
  await boxes.nth(0).focus();
  await page.keyboard.press('Space');
  await expectSaid(page, '1 van 2 gekozen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expectSaid(page, fill.votes.full(2));
  expect(await line.textContent()).toBe(fill.votes.full(2));
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.ariaDisabled')).toBe('true');
  await page.locator('#announced').evaluate((region) => region.replaceChildren());
  await page.keyboard.press('Space');
  await expectSaid(page, fill.votes.full(2));
  expect(await boxes.evaluateAll((all) => all.map((each) => Reflect.get(each, 'checked')))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  await expectFine(page);
  await boxes.nth(0).focus();
  await page.keyboard.press('Space');
  await expectSaid(page, '1 van 2 gekozen');
  expect(await page.locator('[aria-disabled="true"][name^="answers.stem."]').count()).toBe(0);
});

test('a single vote goes over to what is chosen next', async () => {
  const page = await visitStep(1);
  const boxes = page.locator('[name^="answers.enige."]');
  await boxes.nth(0).check();
  await boxes.nth(3).check();
  await expectSaid(page, '1 van 1 gekozen');
  expect(await page.locator('[name^="answers.enige."]:checked').count()).toBe(1);
  expect(await boxes.nth(3).isChecked()).toBe(true);
});

test('points to write open one by one, as far as there are, with the focus in the new one', async () => {
  const page = await visitStep(2);
  const add = page.getByRole('button', { name: new RegExp(`^${fill.addPoint}.*Wat geeft u mee`) });
  const visible = () =>
    page.locator('[name^="answers.punten."]:not([name$="kind"]):not([name$="open"]):visible').count();
  expect(await visible()).toBe(1);
  for (let point = 2; point <= 7; point += 1) {
    await add.focus();
    await page.keyboard.press('Enter');
    await expectSaid(page, `Punt ${point} van hooguit 7`);
    expect(await page.evaluate('document.activeElement.id')).toBe(`answers.punten.${point}`);
    expect(await visible()).toBe(point);
  }
  expect(await add.count()).toBe(0);
  await page.keyboard.type('Het zevende');
  await field(page, 'answers.punten.7.kind').selectOption('kans');
  await goOn(page, 'nl');
  await page.goto('/nl/forms/duim/steps/2');
  // what is empty in between needs nothing
  expect(await field(page, 'answers.punten.7').isVisible()).toBe(true);
  expect(await field(page, 'answers.punten.7').inputValue()).toBe('Het zevende');
});

test('a row that is filled from elsewhere is shown', async () => {
  const page = await visitStep(2, 'en');
  await field(page, 'answers.punten.6').evaluate((box) => {
    Reflect.set(box, 'value', 'Kept on the device');
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(await field(page, 'answers.punten.6').isVisible()).toBe(true);
  expect(await field(page, 'answers.punten.7').isVisible()).toBe(false);
});

test('a line of text says what is left when that is little, aloud when one pauses', async () => {
  const page = await visitStep(2);
  const box = field(page, 'answers.functie');
  const line = page.locator('[data-counts="answers.functie"]');
  await box.focus();
  await page.keyboard.type('x'.repeat(19));
  expect(await line.isVisible()).toBe(false);
  await page.keyboard.type('x'.repeat(16));
  expect(await line.textContent()).toBe(fill.charactersLeft('5'));
  expect(await page.locator('#announced').textContent()).toBe('');
  await page.keyboard.type('x');
  await expectSaid(page, fill.charactersLeft('4'));
  await page.keyboard.type('x'.repeat(6));
  await expectSaid(page, fill.charactersOver('2'));
  await expectFine(page);
});

test('half a number is told which whole ones lie beside it', async () => {
  const page = await visitStep(2, 'en', { javaScriptEnabled: false });
  const box = field(page, 'answers.aantal');
  expect(await box.getAttribute('inputmode')).toBe('numeric');
  await box.fill('12,5');
  await goOn(page, 'en');
  expect(await page.locator('[id="answers.aantal-error"]').innerText()).toContain('12 or 13');
  expect(await box.inputValue()).toBe('12,5');
});

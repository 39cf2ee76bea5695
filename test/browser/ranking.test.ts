// A ranking with script: by keyboard alone, with what a screen reader says after each key; and by what fills it in.
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
const { ranking } = wordsIn('nl').fill;

async function visitRanking(language: 'nl' | 'en' = 'nl', options = {}): Promise<Page> {
  const page = await shared().visit(options);
  await begin(page, language, 'duim');
  return page;
}

/** What stands in the fields that are posted. */
function posted(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-places] select')
    .evaluateAll((all) => all.map((each) => Reflect.get(each, 'value')));
}

/** Presses a key and waits for what is said after it; gives the name of what has the focus then. */
async function press(page: Page, key: string, says: string): Promise<string> {
  await page.keyboard.press(key);
  await expect.poll(() => page.locator('#announced').textContent()).toBe(says);
  return page.evaluate('document.activeElement.textContent.trim()');
}

test('by keyboard: each key says what happened, and the focus stays with it', async () => {
  const page = await visitRanking();
  const put = (title: string) => page.getByRole('button', { name: `${title} ${ranking.put}` });
  await put('Geld').focus();
  const after = async (key: string, says: string, focus: string, values: readonly string[]) => {
    expect(await press(page, key, says)).toBe(focus);
    expect(await posted(page)).toEqual([...values, '', '', ''].slice(0, 3));
  };
  const long = 'Een gezamenlijke infrastructuur voor gegevens, van huisarts tot ziekenhuis';
  await after('Enter', 'Geld staat nu op plaats 1', `${long} ${ranking.put}`, ['geld']);
  await page.keyboard.press('Shift+Tab');
  await after('Space', 'Personeel staat nu op plaats 2', `${long} ${ranking.put}`, ['geld', 'personeel']);
  await page.keyboard.press('Tab');
  // the last place: from here on there is nothing to place, so the focus goes to what was placed
  const three = ['geld', 'personeel', 'wonen'];
  await after('Enter', 'Wonen met zorg staat nu op plaats 3', 'Wonen met zorg omhoog', three);
  const up = ['geld', 'wonen', 'personeel'];
  await after('Enter', 'Wonen met zorg staat nu op plaats 2', 'Wonen met zorg omhoog', up);
  const first = ['wonen', 'geld', 'personeel'];
  await after('Enter', 'Wonen met zorg staat nu op plaats 1', 'Wonen met zorg omhoog', first);
  await after('Enter', 'Wonen met zorg staat al op plaats 1', 'Wonen met zorg omhoog', first);
  await page.keyboard.press('Tab');
  await after('Enter', 'Wonen met zorg staat nu op plaats 2', 'Wonen met zorg omlaag', up);
  await after('Enter', 'Wonen met zorg staat nu op plaats 3', 'Wonen met zorg omlaag', three);
  await after('Enter', 'Wonen met zorg staat al op plaats 3', 'Wonen met zorg omlaag', three);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await after('Enter', ranking.full(3), `${long} ${ranking.put}`, three);
  await page.keyboard.press('Shift+Tab');
  const removed = 'Wonen met zorg is niet meer geplaatst';
  await after('Enter', removed, `Wonen met zorg ${ranking.put}`, ['geld', 'personeel']);
  await goOn(page, 'nl');
  await page.goto('/nl/forms/duim/check');
  expect(await page.locator('main dd').first().innerText()).toMatch(/Geld.*Personeel/s);
});

test('in English, and an option that is not translated keeps its language', async () => {
  const page = await visitRanking('en');
  await page.getByRole('button', { name: 'Staff to the next place' }).focus();
  await press(page, 'Enter', 'Staff is now in place 1');
  await page.getByRole('button', { name: 'Regels to the next place' }).focus();
  await press(page, 'Enter', 'Regels is now in place 2');
  await page.getByRole('button', { name: 'Move Regels up' }).focus();
  await press(page, 'Enter', 'Regels is now in place 1');
  expect(await page.locator('.ranking__row').first().locator('[lang="nl"]').innerText()).toBe('Regels');
  await page.getByRole('button', { name: 'Remove Regels' }).focus();
  await press(page, 'Enter', 'Regels is no longer placed');
  expect(await posted(page)).toEqual(['personeel', '', '']);
});

test('the rows follow what is filled in from elsewhere, and say nothing of it', async () => {
  const page = await visitRanking();
  const select = (place: number) => page.locator(`[name="answers.eerst.${place}"]`);
  await select(2).selectOption('regels', { force: true });
  const rows = page.locator('.ranking__row:visible');
  expect(await rows.count()).toBe(2);
  expect(await rows.nth(0).innerText()).toContain(ranking.next);
  expect(await rows.nth(1).innerText()).toContain('Regels');
  expect(await page.locator('#announced').textContent()).toBe('');
  // the gap is what is filled next
  await page.getByRole('button', { name: `Geld ${ranking.put}` }).click();
  expect(await posted(page)).toEqual(['geld', 'regels', '']);
});

test('a gap and the same option twice come back as they were, and the summary leads to the row', async () => {
  const page = await visitRanking();
  for (const [place, option] of [
    [2, 'geld'],
    [3, 'geld'],
  ] as const) {
    await page.locator(`[name="answers.eerst.${place}"]`).selectOption(option, { force: true });
  }
  await goOn(page, 'nl');
  expect(await posted(page)).toEqual(['', 'geld', 'geld']);
  const links = page.locator('.govuk-error-summary a');
  expect(await links.count()).toBe(2);
  for (const [at, place] of [1, 3].entries()) {
    await links.nth(at).click();
    expect(await page.evaluate('document.activeElement.id')).toBe(`answers.eerst.${place}`);
    expect(await page.locator(`[id="answers.eerst.${place}-error"]`).isVisible()).toBe(true);
  }
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Geld weghalen' }).first().click();
  expect(await posted(page)).toEqual(['', 'geld', '']);
});

test('each state: nothing found by axe, 44 pixels both ways, no scrolling sideways, dark too', async () => {
  const page = await visitRanking('nl', { viewport: { width: 320, height: 640 } });
  const expectFine = async () => {
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
    expect(await smallTargets(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await expectFine();
  await page.locator('[data-option="data"]').click();
  await expectFine();
  await page.locator('[data-option="geld"]').click();
  await page.locator('[data-option="regels"]').click();
  await expectFine();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.ranking__buttons:visible, .ranking [data-full]:visible').count()).toBe(0);
  expect(await page.locator('.ranking__title:visible').allInnerTexts()).toHaveLength(5);
});

test('without script there are the lists, and a script that breaks leaves them', async () => {
  const plain = await visitRanking('nl', { javaScriptEnabled: false });
  expect(await plain.locator('select:visible').count()).toBe(3);
  expect(await plain.locator('.ranking').count()).toBe(0);

  const broken = await shared().visit();
  await broken.addInitScript('HTMLElement.prototype.after = () => { throw new Error("broken") }');
  await begin(broken, 'nl', 'duim');
  expect(await broken.locator('select:visible').count()).toBe(3);
  await broken.getByLabel('1e plaats').selectOption('geld');
  await goOn(broken, 'nl');
  await broken.goto('/nl/forms/duim/check');
  expect(await broken.locator('main dd').first().innerText()).toContain('Geld');
});

// The whole form by keyboard alone, and at every stop one sees where one is.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import { demo, makeDemonstration, receiptOn } from './demonstration.ts';
import { share } from './shared.ts';

const shared = share(makeDemonstration);
const { layout, fill, receipt } = wordsIn('nl');

/** What has the focus, and whether that can be seen: on it, or on the label that draws it. */
interface Stop {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly text: string;
  readonly isSeen: boolean;
}

const stopScript = `(() => {
  const at = document.activeElement;
  const seen = (style) =>
    (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  const label = at.type === 'radio' ? at.labels[0] : null;
  const isSeen = label === null ? seen(getComputedStyle(at)) : seen(getComputedStyle(label));
  return { tag: at.tagName, type: at.type ?? '', name: at.name ?? '', text: at.textContent.trim(), isSeen };
})()`;

async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  const stop = await page.evaluate<Stop>(stopScript);
  expect(stop).toMatchObject({ isSeen: true });
  return stop;
}

/** Answers by the keys that people use: space for a choice and an arrow to the next, space to place, letters. */
async function answer(page: Page, { tag, type, text }: Stop): Promise<void> {
  if (tag === 'TEXTAREA') return page.keyboard.type('Getypt');
  if (text.endsWith(fill.ranking.put)) return page.keyboard.press('Space');
  if (type !== 'radio') return;
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
}

/** Walks through a page by tab, answering all of it, to the button with this text; gives the fields it passed. */
async function walkTo(page: Page, button: string): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let stops = 0; stops < 80; stops += 1) {
    const stop = await tab(page);
    if (stop.tag === 'BUTTON' && stop.text === button) return passed;
    await answer(page, stop);
    if (stop.name !== '' && stop.tag !== 'BUTTON') passed.push(stop.name);
  }
  throw new Error(`no tab leads to ${button}`);
}

test('from the start page to the receipt', async () => {
  const page = await shared().visit({ viewport: { width: 1280, height: 800 } });
  await page.goto(`/nl/forms/${demo}`);
  const skip = await tab(page);
  expect(skip).toMatchObject({ tag: 'A', text: layout.skip });
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
  await walkTo(page, wordsIn('nl').start.button);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/steps\/1/);

  const passed: string[] = [];
  for (let step = 1; step <= 5; step += 1) {
    passed.push(...(await walkTo(page, fill.next)));
    for (const select of await page.locator('select').all()) expect(await select.inputValue()).not.toBe('');
    await page.keyboard.press('Enter');
    await page.waitForURL(step === 5 ? /\/check/ : new RegExp(`/steps/${step + 1}`));
  }
  expect(passed).toHaveLength(new Set(passed).size);
  expect(passed).toEqual(
    expect.arrayContaining(['groups.organisatie', 'answers.een-infrastructuur', 'answers.op-tafel']),
  );
  await walkTo(page, fill.check.send);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/receipt$/);
  expect(await receiptOn(page)).toHaveLength(24);

  await page.goto('/nl/receipts/mine');
  expect(await page.locator('dd').allTextContents()).toContain('Getypt');
  expect(await page.locator('h1').textContent()).toBe(receipt.mine.title);
});

test('enter on a choice goes on, and does not switch the language that stands above it', async () => {
  const page = await shared().visit();
  await page.goto(`/nl/forms/${demo}`);
  await page.getByRole('button', { name: wordsIn('nl').start.button }).click();
  await page.locator('[id="groups.organisatie"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/nl\/forms\/.*\/steps\/2/);
});

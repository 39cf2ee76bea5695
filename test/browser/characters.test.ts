import { expect, test } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import { begin, demo, makeDemonstration } from './demonstration.ts';
import { share } from './shared.ts';

const shared = share(makeDemonstration);
const { charactersLeft, charactersOver } = wordsIn('nl').fill;

test('says how many characters are left while typing, counted as the server does; without script nothing', async () => {
  const page = await shared().visit();
  await begin(page, 'nl');
  await page.goto(`/nl/forms/${demo}/steps/5`);
  const box = page.locator('textarea').last();
  const line = page.locator(`[data-counts="${await box.getAttribute('id')}"]`);
  const maximum = Number(await line.getAttribute('data-maximum'));
  expect(maximum).toBeGreaterThan(0);
  expect(await line.textContent()).toBe(charactersLeft(String(maximum)));
  await box.fill(' één 👍\r\nen ');
  expect(await line.textContent()).toBe(charactersLeft(String(maximum - 8)));
  await box.fill('x'.repeat(maximum + 3));
  expect(await line.textContent()).toBe(charactersOver('3'));

  const plain = await shared().visit({ javaScriptEnabled: false });
  await begin(plain, 'nl');
  await plain.goto(`/nl/forms/${demo}/steps/5`);
  expect(await plain.locator('[data-counts]:visible').count()).toBe(0);
});

// What goes wrong on the line of somebody without script, who has the browser's own ways only: Back gives what was typed,
// and sending again stores once. Nobody's page but ours is a confirmation.
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import { expectReceipt, expectStoredOnce, fillInWith, openJourney } from './faults.ts';
import { pressedIn, pressPlainlyIn } from './faults-table.ts';
import type { Weather } from './network.ts';
import { share } from './shared.ts';

const shared = share(() => Promise.resolve());
const { fill } = wordsIn('nl');
const weathers: readonly Weather[] = ['cut', 'halved', 'unanswered', 'portal', 'failing'];

test.each(weathers)('%s on every page and while sending, without script', async (weather) => {
  const journey = await openJourney(shared(), `plain-${weather}`, { javaScriptEnabled: false });
  const { page } = journey;
  await fillInWith(journey, pressedIn(weather));
  const response = await page.locator('#send [name=response]').inputValue();
  await pressPlainlyIn(journey, weather, fill.check.send);
  // it arrived when only its answer was lost: then the receipt is asked for
  const has = weather === 'unanswered' ? fill.sent.receipt : fill.check.send;
  await page.getByRole('button', { name: has }).click();
  await expectReceipt(page);
  expect(await page.locator('[data-standing]').textContent()).toBe(response);
  await expectStoredOnce(journey);
});

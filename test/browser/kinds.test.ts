// Questions that are not ranked, in a real browser: how they look on the narrowest screen, and by keyboard.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { makeDemo } from '../../src/actions/demo.ts';
import { kindsJson } from '../form/kinds.ts';
import { axeFindings, contrastFindings, sidewaysPixels, smallTargets } from './axe.ts';
import { begin, goOn } from './demonstration.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const shown = 'getoond';
const bodies = Array.from({ length: 8 }, (_, at) => ({
  language: 'nl',
  groups: { tafel: at < 5 ? 'team' : 'bestuur' },
  answers: { keuze: at % 3 === 0 ? 'mee' : 'volgen', meer: at % 2 === 0 ? ['a', 'b'] : ['b'] },
  remarks: { standaarden: 'omdat' },
}));

const shared = share(async ({ context }) => {
  must(await makeDemo(context, kindsJson(), []));
  must(await makeDemo(context, kindsJson({ id: shown }), bodies));
  must(await close(context, shown));
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  expect(await smallTargets(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

test('filled in, wrong and right, and checked', async () => {
  const page = await shared().visit({ viewport: { width: 320, height: 640 } });
  await begin(page, 'nl', 'proef');
  await page.getByLabel('Team').check();
  await goOn(page, 'nl');
  await expectAccessible(page);
  await page.getByLabel('Hulp b').check();
  await page.getByLabel('Met hoeveel bent u?').fill('twaalf');
  await page.locator('[id="answers.punten.1"]').fill('Meer overleg');
  await page.getByRole('button', { name: /^Nog een punt toevoegen.*Welke punten/ }).click();
  expect(await page.locator('[id="answers.punten.2"]').isVisible()).toBe(true);
  expect(await page.getByLabel('Hulp b').isChecked()).toBe(true);
  await goOn(page, 'nl');
  await expectAccessible(page);
  await page.locator('[id="answers.punten.1.kind"]').selectOption('actie');
  // Enter in a line of text goes on, and does not open more points
  await page.getByLabel('Met hoeveel bent u?').fill('12');
  await page.getByLabel('Met hoeveel bent u?').press('Enter');
  await page.waitForURL(/\/steps\/3/);
  await page.goto('/nl/forms/proef/check');
  expect(await page.locator('main').innerText()).toContain('Actiepunt: Meer overleg');
  await expectAccessible(page);
});

test('the results tell how many chose each', async () => {
  const page = await shared().visit({ viewport: { width: 320, height: 640 } });
  await page.goto(`/nl${await shared().site.resultsPath(shown)}`);
  expect(await page.locator('#choices').innerText()).toContain('Hulp b');
  expect(await page.locator('[id="c.meer"] tbody tr').nth(1).locator('td').first().innerText()).toBe(
    '8 (100%)',
  );
  await expectAccessible(page);
});

// Every kind of field that a script changes, untouched, filled in and wrong.
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/shared/language.ts';
import { begin, choose, goOnWrongly } from '../demonstration.ts';
import type { Scene } from './scene.ts';
import { forms } from './stage.ts';

const field = (page: Page, name: string) => page.locator(`[name="answers.${name}"]`);

async function openStep(page: Page, language: Language, step: number): Promise<void> {
  await begin(page, language, forms.fields);
  await page.goto(`/${language}/forms/${forms.fields}/steps/${step}`);
}

async function chooseSome(page: Page): Promise<void> {
  await page.locator('[data-option="geld"]').click();
  await page.locator('[data-option="data"]').click();
  await field(page, 'delen.geld').fill('45');
  await field(page, 'delen.data').fill('35');
  await field(page, 'stem.1').check();
  await field(page, 'stem.3').check();
  await field(page, 'enige.2').check();
}

async function chooseWrong(page: Page): Promise<void> {
  await choose(field(page, 'eerst.2'), 'geld');
  await choose(field(page, 'eerst.3'), 'geld');
  await field(page, 'delen.geld').fill('60');
  await field(page, 'delen.data').fill('70');
}

async function writeSome(page: Page): Promise<void> {
  await field(page, 'punten.1').fill('Samen roosteren');
  await field(page, 'punten.1.kind').selectOption('kans');
  await page.locator('[data-add]').first().click();
  await field(page, 'punten.2').fill('x'.repeat(45));
  await field(page, 'functie').fill('Bestuurder van een zorginstelling');
  await field(page, 'aantal').fill('12,5');
  await field(page, 'dagen.4').check();
}

/** Scenes of the fields. */
export const fieldScenes: readonly Scene[] = [
  ...[1, 2].map(
    (step): Scene => ({
      name: `fields-${step}`,
      show: async ({ page, language }) => openStep(page, language, step),
    }),
  ),
  {
    name: 'fields-1-chosen',
    show: async ({ page, language }) => {
      await openStep(page, language, 1);
      await chooseSome(page);
    },
  },
  {
    name: 'fields-1-wrong',
    show: async ({ page, language }) => {
      await openStep(page, language, 1);
      await chooseWrong(page);
      await goOnWrongly(page, language);
    },
  },
  {
    name: 'fields-2-written',
    show: async ({ page, language }) => {
      await openStep(page, language, 2);
      await writeSome(page);
    },
  },
  {
    name: 'fields-2-wrong',
    show: async ({ page, language }) => {
      await openStep(page, language, 2);
      await writeSome(page);
      await goOnWrongly(page, language);
    },
  },
];

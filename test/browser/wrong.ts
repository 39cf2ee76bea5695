// Wrong answers to every kind of question of the form of the battery, and what is said of them.
import type { Page } from 'playwright-core';
import { mistakesOf } from '../../src/pages/mistakes.tsx';
import type { Fields } from '../../src/response/fields.ts';
import { inputOf } from '../../src/response/input.ts';
import { readResponse } from '../../src/response/response.ts';
import { idsOn, stepsOf } from '../../src/response/steps.ts';
import { type Journey, typed } from './faults.ts';

/** What is put in the fields of each page, and wrong: every kind of mistake that the website would find. */
export const wrong: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: { name: ' ', 'name.agreed': '' },
  2: { 'answers.vijf': '', 'remarks.vijf': 'x'.repeat(501) },
  3: { 'answers.rang.1': '', 'answers.rang.3': 'r1', 'answers.delen.d1': '99', 'answers.een': '' },
  4: {
    'answers.functie': 'te lang voor wat er in past',
    'answers.aantal': '501',
    'answers.zorgen': 'y'.repeat(31),
    'answers.punten.2.kind': '',
    'answers.punten.3': 'z'.repeat(21),
  },
  5: { 'answers.jaren': '1,5' },
};

/** Puts values in the fields of the page that is open, as a device puts back what it kept. */
export async function put(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    `for (const [name, value] of Object.entries(${JSON.stringify(fields)})) {
      for (const field of document.querySelectorAll('[data-part]:not([hidden]) [name="' + name + '"], #questions [name="' + name + '"]')) {
        if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value;
        else field.value = value;
        for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    }`,
  );
}

/** What the website would say is wrong on a page. */
export function saysOf({ form }: Journey, fields: Fields, number: number): readonly string[] {
  const step = stepsOf(form).find((each) => each.number === number);
  const read = readResponse(form, inputOf(form, 'nl', fields), step && idsOn(form, step));
  return read.ok ? [] : mistakesOf(form, 'nl', read.problems).map(({ says }) => says);
}

/** What is to be put in the same fields to be right. */
export function rightFor(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, typed.get(name) ?? '']));
}

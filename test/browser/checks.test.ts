// The checks of a device, without a browser: they find what the website finds, and say it in the same words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mistakesIn } from '../../src/browser/checks.ts';
import type { Form } from '../../src/form/form.ts';
import { parseForm } from '../../src/form/parse.ts';
import { mistakesOf } from '../../src/pages/mistakes.tsx';
import { inputOf } from '../../src/response/input.ts';
import { readResponse } from '../../src/response/response.ts';
import { fieldsOn, stepsOf } from '../../src/response/steps.ts';
import type { Language } from '../../src/shared/language.ts';
import { everyKindJson } from '../form/every-kind.ts';
import { must } from './site.ts';

const form = must(
  parseForm(everyKindJson({ privacy: { controller: 'Wij', contact: 'wij@example.org', identity: 'named' } })),
);
/** As the kept page carries it. */
const carried: Form = JSON.parse(JSON.stringify(form));

/** What is wrong by the website. */
function wrongBy(language: Language, fields: Readonly<Record<string, string>>) {
  const read = readResponse(form, inputOf(form, language, new Map(Object.entries(fields))));
  const mistakes = read.ok ? [] : mistakesOf(form, language, read.problems);
  return mistakes.map(({ field, says }) => ({ field, says }));
}

const values = fc.constantFrom(
  ...['', '', 'yes', '1', '2', '9', '-3', '501', '1,5', 'no-view', 'agree', 'twaalf', 'é'.repeat(31)],
  ...['x'.repeat(501), 'twee\nregels', 't1', 'rol1', 'r1', 'r2', 's1', 's2', 's3', 'een1', 'soort1'],
);
const names = stepsOf(form).flatMap((step) => fieldsOn(form, step));
const typed = fc.array(values, { minLength: names.length, maxLength: names.length }).map((all) => {
  return Object.fromEntries(names.map((name, at) => [name, all[at] ?? '']));
});

test('whatever is typed: the same mistakes at the same fields, in the same words', () => {
  const said = new Set<string>();
  fc.assert(
    fc.property(typed, fc.constantFrom<Language>('nl', 'en'), (fields, language) => {
      const found = mistakesIn(carried, language, fields);
      expect(found).toEqual(wrongBy(language, fields));
      for (const { says } of found) said.add(says.replaceAll(/\d+|“.*?”/g, ''));
    }),
    { seed: 5, numRuns: 150 },
  );
  // all kinds of mistakes came by, in both languages
  expect(said.size).toBeGreaterThan(30);
});

test('what is typed at a question that is not asked any more is not wrong', () => {
  const asked = { 'answers.vijf': '1', 'answers.vervolg': '3', 'remarks.vervolg': 'x'.repeat(501) };
  const isAtRemark = ({ field }: { field: string }) => field === 'remarks.vervolg';
  expect(mistakesIn(carried, 'nl', asked).filter(isAtRemark)).toHaveLength(1);
  expect(mistakesIn(carried, 'nl', { ...asked, 'answers.vijf': '4' }).filter(isAtRemark)).toEqual([]);
});

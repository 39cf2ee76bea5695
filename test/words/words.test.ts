import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../src/shared/language.ts';
import { problem } from '../../src/shared/problem.ts';
import { mistakes as inEnglishForms } from '../../src/words/en/mistakes.ts';
import { terminalProblems as inEnglish } from '../../src/words/en/terminal-problems.ts';
import { fileWordsIn } from '../../src/words/files.ts';
import { writtenDay, writtenMoment } from '../../src/words/moment.ts';
import { mistakes as inDutchForms } from '../../src/words/nl/mistakes.ts';
import { terminalProblems as inDutch } from '../../src/words/nl/terminal-problems.ts';
import { resultsWordsIn } from '../../src/words/results.ts';
import { sentenceInTerminal, terminalWordsIn } from '../../src/words/terminal.ts';
import { preferredLanguage, wordsIn } from '../../src/words/words.ts';

/** Every sentence of a tree of words, by its path; functions are called with something that fits anything. */
function sentencesIn(words: unknown, path: string): [string, unknown][] {
  if (typeof words === 'object' && words !== null) {
    return Object.entries(words).flatMap(([key, member]) => sentencesIn(member, `${path}.${key}`));
  }
  return [[path, words]];
}

test('all languages have the same keys, and every text says something', () => {
  const all = (language: Language) => ({
    pages: wordsIn(language),
    terminal: terminalWordsIn(language),
    files: fileWordsIn(language),
  });
  const keys = languages.map((language) => sentencesIn(all(language), '').map(([path]) => path));
  for (const found of keys) expect(found).toEqual(keys[0]);
  for (const language of languages) {
    for (const [path, text] of sentencesIn(all(language), language)) {
      if (typeof text === 'string') expect(text.trim(), path).not.toBe('');
      else expect(typeof text, path).toBe('function');
    }
  }
});

test('every sentence with something filled in says something', () => {
  for (const language of languages) {
    const { fill, layout, receipt, start } = wordsIn(language);
    for (const [path, text] of sentencesIn({ fill, layout, receipt, start }, language)) {
      if (typeof text !== 'function') continue;
      const said: unknown = Reflect.apply(text, undefined, ['2026-01-01T00:00:00.000Z', 2, 'x']);
      expect(String(said).trim(), path).not.toMatch(/^$|undefined/);
    }
  }
});

test('what there is one of, and what there is none of, is said so', () => {
  const { results } = resultsWordsIn('nl');
  const one = [
    results.statements.compactOpen(1),
    results.priorities.chosenBy(1, 5),
    results.respondents.mandatesMean(1, 4, '1,60').split('.')[0],
    results.respondents.invited(1, 3),
    results.pictures.sizes(2, 1, 1, 'organisation'),
    wordsIn('nl').start.privacy.keepDays(1).split('.')[0],
  ];
  expect(one).toEqual([
    'Tabel met 1 stelling',
    '1 van 5 koos dit',
    '1 mens spreekt namens meer dan één organisatie',
    '1 van 3 genodigden antwoordde',
    '2 organisaties, elk met 1 mens.',
    '1 dag na het sluiten wissen we alle antwoorden',
  ]);
  for (const language of languages) {
    const { headline, pictures, ranking } = resultsWordsIn(language).results;
    const none = [
      headline({ is: 'too-few', minimum: 1 }),
      ranking.withheld(1),
      ranking.withheldRanked(1),
      wordsIn(language).organise.tooFew(0, 1),
      wordsIn(language).problems['answers-too-few']({ form: 'proef', minimum: 1 }),
      wordsIn(language).problems['too-few-to-show']({ form: 'proef', count: 0, minimum: 1 }),
    ];
    for (const said of none) expect(said).not.toMatch(/minder dan|fewer than|van de 1|of the 1/i);
    expect(pictures.supported(0, 1)).not.toMatch(/1/);
    expect(pictures.level('organisation', 0, 1)).not.toMatch(/[01]/);
  }
});

test('every refusal is a sentence in every language', () => {
  // a value for whatever a refusal asks, also for those that come later
  const moments = ['opens', 'closes'];
  const values = new Proxy(
    {},
    { get: (_, name) => (moments.includes(String(name)) ? '2026-01-01T00:00:00.000Z' : '9') },
  );
  for (const language of languages) {
    const elsewhere =
      language === 'nl' ? { ...inDutch, ...inDutchForms } : { ...inEnglish, ...inEnglishForms };
    for (const [code, sentence] of Object.entries({ ...wordsIn(language).problems, ...elsewhere })) {
      const said = Reflect.apply(sentence, undefined, [values]);
      expect(said, `${language} ${code}`).toMatch(/\S.*[.?]$|npx weerklank [a-z0-9<> …-]+$/);
      expect(said, `${language} ${code}`).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

test('what a Worker can refuse has words on its pages, but for mistakes in a form', () => {
  const seen = new Set<string>();
  const read = (file: string): void => {
    if (seen.has(file) || file.endsWith('.generated.ts')) return;
    seen.add(file);
    const source = readFileSync(file, 'utf8');
    const imports = source.matchAll(
      /^(?:import|export) (?!type)[^;]*?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gms,
    );
    for (const [, atStart, asked] of imports) read(join(dirname(file), atStart ?? asked ?? ''));
  };
  read('src/worker.ts');
  // what a form says of itself is told by the route that publishes
  const publishing = /^src\/(form\/|actions\/(publish|freeze-options)\.ts|http\/api\/form-body\.ts)/;
  const raisedBy = (files: string[]) =>
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bproblem\(\s*'([a-z-]+)'/g)].map(([, code = '']) => code),
    );
  const onPages = raisedBy([...seen].filter((file) => !publishing.test(file)));
  const ofForms = raisedBy([...seen].filter((file) => publishing.test(file)));
  expect(new Set(onPages).size).toBeGreaterThan(60);
  expect(new Set(ofForms).size).toBeGreaterThan(30);
  const { problems } = wordsIn('nl');
  expect(onPages.filter((code) => !(code in problems))).toEqual([]);
  expect(ofForms.filter((code) => !(code in problems) && !(code in inDutchForms))).toEqual([]);
});

test('a suggestion is asked, and none is left out', () => {
  const said = (key: string, suggestion: string) =>
    sentenceInTerminal('nl', problem('key-unknown', { key, suggestion }));
  expect(said('direcion', 'direction')).toContain('Bedoelt u “direction”?');
  expect(said('x', '')).not.toContain('Bedoelt');
});

test('moments are written in Dutch time', () => {
  expect(writtenMoment('nl', '2026-12-01T17:00:00.000Z')).toBe('1 december 2026 om 18:00 uur');
  expect(writtenMoment('en', '2026-07-01T17:00:00.000Z')).toBe('1 July 2026 at 19:00 (Dutch time)');
  expect(writtenDay('nl', '2026-12-31T23:30:00.000Z')).toBe('1 januari 2027');
});

test('places are counted in English as people do', () => {
  const { place } = wordsIn('en').fill;
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 30].map(place)).toEqual(
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '23rd', '30th'].map(
      (each) => `${each} place`,
    ),
  );
});

test('the language that a reader likes best', () => {
  expect(preferredLanguage('')).toBe('nl');
  expect(preferredLanguage('*')).toBe('nl');
  expect(preferredLanguage('en-US,en;q=0.9')).toBe('en');
  expect(preferredLanguage('de, en;q=0.3, nl;q=0.8')).toBe('nl');
  expect(preferredLanguage('en;q=0, nl;q=0.1')).toBe('nl');
  expect(preferredLanguage('en;q=x')).toBe('nl');
});

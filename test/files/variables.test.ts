import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codedRow, noViewCode, variablesOf } from '../../src/files/variables.ts';
import type { Form } from '../../src/form/form.ts';
import { parseForm } from '../../src/form/parse.ts';
import { columnsOf } from '../../src/response/columns.ts';
import type { Language } from '../../src/shared/language.ts';
import { formData, must } from '../actions/testcontext.ts';
import { kinds } from '../form/all-kinds.ts';

const form = must(parseForm(formData({ sections: kinds })));
const variables = (of: Form, language: Language) =>
  variablesOf(
    of,
    columnsOf(of).map(({ name }) => name),
    language,
  );
const labelsIn = (language: Language) =>
  Object.fromEntries(variables(form, language).map(({ name, label }) => [name, label]));
const valuesOf = (name: string, language: Language) =>
  variables(form, language).find((each) => each.name === name)?.values;

test('every column says what it asks, in the language of the command', () => {
  expect(labelsIn('nl')).toEqual({
    'groups.wijk': 'Waar woont u?',
    'answers.groen': 'Het plein wordt groen.',
    'remarks.groen': 'Het plein wordt groen. – toelichting',
    'answers.auto': 'Auto’s weg.',
    'answers.eigen': 'Hoe vaak?',
    'answers.eerst.1': 'Eerst? – plaats 1',
    'answers.eerst.2': 'Eerst? – plaats 2',
    'answers.punten.bank': 'Verdeel – Een bank',
    'answers.punten.boom': 'Verdeel – Een boom',
    'answers.stem.bank': 'Kies – Een bank',
    'answers.stem.boom': 'Kies – Een boom',
    'answers.een_ding': 'Wat dan?',
    'answers.meer.bank': 'Meer? – Een bank',
    'answers.meer.boom': 'Meer? – Een boom',
    'answers.anders': 'Anders?',
    'answers.acties.1': 'Wat doen? – punt 1',
    'answers.acties.1.kind': 'Wat doen? – soort van punt 1',
    'answers.acties.2': 'Wat doen? – punt 2',
    'answers.acties.2.kind': 'Wat doen? – soort van punt 2',
    'answers.functie': 'Functie',
    'answers.aantal': 'Hoeveel?',
  });
  expect(labelsIn('en')).toMatchObject({
    'answers.groen': 'The square turns green.',
    'remarks.groen': 'The square turns green. – remark',
    'answers.eerst.1': 'Eerst? – place 1',
    'answers.acties.1.kind': 'Wat doen? – kind of point 1',
  });
});

test('numbers that mean something have words, and no view counts in no mean', () => {
  expect(valuesOf('answers.groen', 'nl')).toEqual([
    [1, 'Helemaal oneens'],
    [2, 'Oneens'],
    [3, 'Neutraal'],
    [4, 'Eens'],
    [5, 'Helemaal eens'],
    [noViewCode, 'Geen mening'],
  ]);
  expect(valuesOf('answers.auto', 'en')?.map(([value]) => value)).toEqual([1, 2, 3, noViewCode]);
  expect(valuesOf('answers.eigen', 'nl')).toEqual([
    [1, 'Nooit'],
    [2, 'Altijd'],
  ]);
  expect(valuesOf('answers.eerst.2', 'nl')).toEqual([
    [1, 'Een bank'],
    [2, 'Een boom'],
  ]);
  expect(valuesOf('answers.meer.boom', 'nl')).toEqual([
    [0, 'niet gekozen'],
    [1, 'gekozen'],
  ]);
  const missing = variables(form, 'nl').filter((each) => each.missing !== undefined);
  expect(missing.map(({ name }) => name)).toEqual(['answers.groen', 'answers.auto']);
  const measures = variables(form, 'nl').map(({ name, kind, measure }) => [name, `${kind} ${measure}`]);
  expect(Object.fromEntries(measures)).toMatchObject({
    'groups.wijk': 'number nominal',
    'answers.groen': 'number ordinal',
    'remarks.groen': 'text nominal',
    'answers.punten.bank': 'number scale',
    'answers.acties.1.kind': 'number nominal',
    'answers.aantal': 'number scale',
  });
});

test('words of an own scale stand on one line too', () => {
  const [section] = kinds;
  const scale = { points: ['Nooit,\n of haast  nooit', 'Altijd'] };
  const item = { type: 'statement', id: 'eigen', title: 'Hoe vaak?', scale, noView: false };
  const read = must(parseForm(formData({ sections: [{ ...section, items: [item] }], implications: [] })));
  expect(variables(read, 'nl').at(-1)?.values).toEqual([
    [1, 'Nooit, of haast nooit'],
    [2, 'Altijd'],
  ]);
});

test('words in the table become their numbers, texts stay', () => {
  const of = variables(form, 'nl');
  const cells = (answer: Readonly<Record<string, string | number>>) =>
    codedRow(
      of,
      of.map(({ name }) => answer[name] ?? null),
    ).filter((cell) => cell !== null);
  expect(cells({ 'groups.wijk': 'buiten', 'answers.groen': 'no-view', 'answers.anders': 'boom' })).toEqual([
    2,
    99,
    'boom',
  ]);
  expect(['disagree', 'pass', 'agree'].flatMap((stance) => cells({ 'answers.auto': stance }))).toEqual([
    1, 2, 3,
  ]);
  expect(cells({ 'answers.eerst.1': 'boom', 'answers.acties.2.kind': 'later' })).toEqual([2, 2]);
  expect(() => cells({ 'answers.eerst.1': 'bron' })).toThrow('answers.eerst.1');
});

test('who answers, and for whom, is said where it is kept', () => {
  const privacy = { controller: 'Dorpsraad', contact: 'raad@example.org', identity: 'named' };
  const named = (respondents: string) =>
    must(
      parseForm(formData({ access: { by: 'invitation' }, privacy, respondents, groups: [], ranking: {} })),
    );
  const labels = (respondents: string) =>
    variables(named(respondents), 'nl')
      .slice(0, 3)
      .map(({ name, kind, label }) => `${name} ${kind} ${label}`);
  expect(labels('organisations')).toEqual([
    'name text Naam',
    'organisation text Organisatie',
    'mandates number Spreekt voor (aantal)',
  ]);
  expect(labels('tables')[1]).toBe('table text Tafel');
});

test('of a question too long for a label the end is left out, and not what is meant', () => {
  const title = `${'Vindt u dat één en al groen goed is? '.repeat(9)}`;
  const [section] = kinds;
  const options = ['x', 'y'].map((id) => ({ id, title: `${id}${'é'.repeat(90)}` }));
  const item = { type: 'choice', id: 'lang', title, several: true, options };
  const long = must(parseForm(formData({ sections: [{ ...section, items: [item] }] })));
  const said = variables(long, 'nl')[1]?.label ?? '';
  expect(said).toMatch(/^Vindt u dat één .*… – xé+…$/);
  expect(Buffer.from(said).length).toBeLessThanOrEqual(255);
  expect(Buffer.from(said).length).toBeGreaterThan(245);
});

test.each(readdirSync('forms').filter((file) => !file.includes('schema')))('%s', (file) => {
  const read = must(parseForm(JSON.parse(readFileSync(`forms/${file}`, 'utf8'))));
  const all = variables(read, 'nl');
  expect(all).toHaveLength(columnsOf(read).length);
  for (const { label } of all) expect(label).not.toBe('');
});

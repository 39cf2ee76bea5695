// Surveys that nobody wrote: whatever is in them, the form passes every check and the report tells every value.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFrom, uniqueIds } from '../../../src/actions/import-form/ids.ts';
import { cleanText } from '../../../src/actions/import-form/plain-text.ts';
import { importSurveyjs } from '../../../src/actions/import-surveyjs.ts';
import { dataOf, rowsOf } from '../../../src/actions/import-xlsform/sheets.ts';
import { importXlsform } from '../../../src/actions/import-xlsform.ts';
import { isFormId } from '../../../src/form/id.ts';
import { parseForm } from '../../../src/form/parse.ts';
import { isWellFormed } from '../../../src/shared/text.ts';
import { unaccounted } from './accounted.ts';

const options = { language: 'en' } as const;
const names = ['a', 'b', 'c', 'A b', '', '__proto__', 'constructor', 'é', 'a.b', 'x'.repeat(80)];
const name = fc.constantFrom(...names);
const words = [
  'Agree',
  'Disagree',
  'Neutral',
  'Weet niet',
  '1',
  '2',
  '3',
  'Ja',
  '',
  '\ud800',
  '<b>x</b>',
  '{a}',
  'Nooit',
  'Altijd',
];
const text = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ maxLength: 20 }),
  fc.dictionary(fc.constantFrom('nl', 'en', 'de', 'default', '__proto__'), fc.constantFrom(...words)),
);
const value = fc.oneof(
  fc.constantFrom(...words),
  name,
  fc.integer({ min: -3, max: 12 }),
  fc.boolean(),
  fc.constant(null),
);
const choice = fc.oneof(value, fc.record({ value, text }, { requiredKeys: [] }), fc.constant({}));
const choices = fc.array(choice, { maxLength: 6 });
const comparison = fc
  .tuple(
    name,
    fc.constantFrom('=', '<>', '>', '<=', 'contains', 'anyof', 'allof'),
    fc.oneof(value, fc.constant(['a', 'b'])),
  )
  .map(
    ([asked, sign, found]) =>
      `{${asked}} ${sign} ${typeof found === 'object' ? JSON.stringify(found) : `'${found}'`}`,
  );
const condition = fc.oneof(
  fc
    .array(
      fc.oneof(
        comparison,
        name.map((asked) => `({${asked}} notempty)`),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((all) => all.join(' and ')),
  comparison.map((each) => `!(${each}) or ${each}`),
  fc.string({ maxLength: 30 }),
);
const kinds =
  'radiogroup dropdown checkbox tagbox imagepicker boolean rating ranking matrix text comment multipletext html image expression file buttongroup paneldynamic panel onzin';
const number = fc.oneof(fc.integer({ min: -5, max: 400 }), fc.double(), fc.constant('7'));

const lines = fc.array(
  fc.record({ name, title: text, inputType: fc.constantFrom('number', 'date') }, { requiredKeys: [] }),
  { maxLength: 3 },
);
const members = {
  type: fc.constantFrom(...kinds.split(' ')),
  name,
  title: text,
  description: text,
  html: text,
  visible: fc.constantFrom(true, true, true, false),
  visibleIf: condition,
  isRequired: fc.boolean(),
  isAllRowRequired: fc.boolean(),
  choices,
  columns: choices,
  rows: choices,
  rateValues: choices,
  items: lines,
  rateMin: number,
  rateMax: number,
  rateStep: number,
  min: number,
  max: number,
  maxLength: number,
  inputType: fc.constantFrom('number', 'email', 3),
  hasOther: fc.boolean(),
  hasNone: fc.boolean(),
  hasComment: fc.boolean(),
  otherText: text,
  requiredIf: condition,
  validators: value,
  onbekend: choices,
};
const question: fc.Arbitrary<object> = fc.record(members, { requiredKeys: ['type', 'name'] });
const within = (inner: fc.Arbitrary<object>): fc.Arbitrary<object> => {
  const elements = fc.array(inner, { maxLength: 2 });
  const panel = {
    ...members,
    type: fc.constantFrom('panel', 'paneldynamic'),
    elements,
    templateElements: elements,
  };
  return fc.oneof(
    { weight: 5, arbitrary: question },
    { weight: 1, arbitrary: fc.record(panel, { requiredKeys: ['type', 'name'] }) },
  );
};
const element = within(within(question));

const survey = fc.record(
  {
    title: text,
    locale: fc.constantFrom('nl', 'en', 'de', ''),
    completedHtml: text,
    pages: fc.array(
      fc.record(
        { name, title: text, visibleIf: condition, elements: fc.array(element, { maxLength: 6 }) },
        { requiredKeys: ['elements'] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    triggers: value,
  },
  { requiredKeys: ['pages'] },
);

test('any survey becomes a form that passes, and a report of every value in it', () => {
  fc.assert(
    fc.property(survey, (found) => {
      // as from a file: a name `__proto__` is a member then
      const data: unknown = JSON.parse(JSON.stringify(found));
      const made = importSurveyjs(data, 'x', options);
      if (!made.ok) {
        expect(made.problems.map(({ code }) => code)).toEqual(['import-empty']);
        return;
      }
      expect(parseForm(made.value.form)).toMatchObject({ ok: true });
      expect(unaccounted(data, made.value)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const header = [
  'type',
  'name',
  'label',
  'label::nl',
  'hint',
  'required',
  'relevant',
  'constraint',
  'appearance',
  'parameters',
  'iets',
  '',
];
const types =
  'select_one a|select_multiple a|rank a|select_one b or_other|text|integer|decimal|range|note|begin_group|begin_repeat|end_group|end_repeat|calculate|start|onzin|select_one|';
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '',
    'a',
    'b',
    'yes',
    `\${a} = '1'`,
    `selected(\${b}, 'a')`,
    '. > 3',
    'likert',
    'start=1 end=5',
    '__proto__',
    'Agree',
    '\u0000',
  ),
  fc.string({ maxLength: 12 }),
);

test('any sheets become a form that passes, and a report of every cell in them', () => {
  const row = fc.tuple(fc.constantFrom(...types.split('|')), ...header.slice(1).map(() => cell));
  const choiceRow = fc.tuple(fc.constantFrom('a', 'b', ''), cell, cell, cell);
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 14 }),
      fc.array(choiceRow, { maxLength: 8 }),
      (rows, listed) => {
        const numbered = (all: readonly (readonly string[])[]) =>
          all.map((cells, at) => ({ number: at + 1, cells }));
        const survey_ = { name: 'survey', rows: numbered([header, ...rows]) };
        const choices_ = {
          name: 'choices',
          rows: numbered([['list_name', 'name', 'label', 'label::nl'], ...listed]),
        };
        const made = importXlsform([survey_, choices_], 'x', options);
        if (!made.ok) {
          expect(['import-empty', 'sheet-missing']).toContain(made.problems[0]?.code);
          return;
        }
        expect(parseForm(made.value.form)).toMatchObject({ ok: true });
        const data = { survey: dataOf(rowsOf(survey_)), choices: dataOf(rowsOf(choices_)), settings: {} };
        expect(unaccounted(data, made.value)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test('whatever a name is, its id is valid, and no two in a list are the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(name, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 40 }),
      (found) => {
        const idFor = uniqueIds();
        const ids = found.map((each) => idFor(each, 'option'));
        expect(ids.filter((id) => !isFormId(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
  );
  expect(idFrom('Zijn wij het éens?', 'x')).toBe('zijn-wij-het-eens');
});

test('whatever a text is, it can be stored; ten thousand brackets take no time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('title', 'text'),
      (written, place) => {
        const { text: clean } = cleanText(written, place, /\{\w{1,9}\}/g);
        expect(isWellFormed(clean)).toBe(true);
        expect(clean).toBe(clean.trim());
      },
    ),
  );
  const before = process.cpuUsage();
  for (const part of ['<', '<a href="', '&#', '{', '<p', ' \n', '<a '].map((each) => each.repeat(100_000))) {
    for (const place of ['title', 'text'] as const) cleanText(part, place, /\{[\w.]{1,100}\}/g);
  }
  // what this process worked, not what it waited for others: in microseconds
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
});

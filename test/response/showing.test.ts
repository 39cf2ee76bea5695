import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuestion } from '../../src/form/item.ts';
import { questionsOf } from '../../src/form/questions.ts';
import type { Fields } from '../../src/response/fields.ts';
import { typedIn } from '../../src/response/fields.ts';
import { droppedFrom, inputOf, newlyAsked, stepsWith } from '../../src/response/input.ts';
import { readResponse, writeResponse } from '../../src/response/response.ts';
import { notShownOn, stepWithout } from '../../src/response/steps.ts';
import { conditionalForm } from '../form/conditional.ts';

const form = conditionalForm();
const groups = { 'groups.tafel': 'team' };

function walked(fields: Readonly<Record<string, string>>): string {
  return stepsWith(form, 'nl', new Map(Object.entries(fields)))
    .map(({ number, ...step }) =>
      step.asks === 'groups' ? `${number}` : `${number}:${step.section.items.map(({ id }) => id).join(',')}`,
    )
    .join(' ');
}

test.each<[string, Record<string, string>]>([
  ['1 2:delen,sneller,rol 5:slot', {}],
  ['1 2:delen,sneller,rol 3:eerst 5:slot', { 'answers.delen': '4' }],
  ['1 2:delen,sneller,rol 3:waarom 5:slot', { 'answers.delen': 'no-view' }],
  ['1 2:delen,sneller,rol 3:eerst,waarom 5:slot', { 'answers.delen': '5', 'answers.sneller': 'disagree' }],
  ['1 2:delen,sneller,rol 4:handen 5:slot', { 'answers.rol.1': 'zorg' }],
  // a section that asks for the opposite is shown to who skipped, and not to who answered just that
  [
    '1 2:delen,sneller,rol 3:eerst 4:handen 5:slot',
    { 'answers.rol.1': 'zorg', 'answers.delen': '4', 'answers.eerst': '2' },
  ],
  [
    '1 2:delen,sneller,rol 3:eerst 5:slot',
    { 'answers.rol.1': 'zorg', 'answers.delen': '4', 'answers.eerst': '1' },
  ],
  // the answer to a question that is not shown counts as absent
  [
    '1 2:delen,sneller,rol 4:handen 5:slot',
    { 'answers.rol.1': 'zorg', 'answers.delen': '3', 'answers.eerst': '1' },
  ],
  // an answer that cannot be read holds for nothing
  ['1 2:delen,sneller,rol 5:slot', { 'answers.delen': '44' }],
])('pages walked: %s', (expected, fields) => {
  expect(walked(fields)).toBe(expected);
});

test('a hidden question that must be answered need not be, and an answer to it is refused', () => {
  const read = (answers: Record<string, unknown>, remarks: Record<string, unknown> = {}) => {
    const result = readResponse(form, {
      language: 'nl',
      groups: new Map([['tafel', 'team']]),
      answers: new Map(Object.entries(answers)),
      remarks: new Map(Object.entries(remarks)),
    });
    return result.ok ? [] : result.problems.map(({ code, pointer }) => `${code} ${pointer}`);
  };
  expect(read({})).toEqual([]);
  expect(read({ delen: 4 })).toEqual(['answer-needed /answers/eerst']);
  expect(read({ delen: 3, eerst: 4 })).toEqual(['answer-not-shown /answers/eerst']);
  expect(read({ delen: 3, eerst: 'x' })).toEqual(['answer-not-shown /answers/eerst']);
  expect(read({ delen: 3, waarom: '' })).toEqual([]);
  expect(read({ delen: 3 }, { eerst: 'Omdat.' })).toEqual(['answer-not-shown /remarks/eerst']);
  expect(read({ delen: 4, eerst: 3 }, { eerst: 'Omdat.' })).toEqual([]);
});

test('what is dropped is named, and stays in the fields', () => {
  const fields = new Map(
    Object.entries({
      ...groups,
      'answers.delen': '3',
      'answers.eerst': '4',
      'answers.waarom': ' ',
      'remarks.eerst': 'x',
    }),
  );
  expect(droppedFrom(form, 'nl', fields).map(({ id }) => id)).toEqual(['eerst']);
  expect([...inputOf(form, 'nl', fields).answers.keys()]).toEqual(['delen']);
  expect(inputOf(form, 'nl', fields).remarks?.size).toBe(0);
  const again = new Map([...fields, ['answers.delen', '4'] as const]);
  expect(inputOf(form, 'nl', again).answers.get('eerst')).toBe(4);
  expect(inputOf(form, 'nl', again).remarks?.get('eerst')).toBe('x');
  expect(droppedFrom(form, 'nl', again)).toEqual([]);
});

test('a page knows what it leaves out, and which page asks something new', () => {
  const before = new Map(Object.entries({ 'answers.delen': '4', 'answers.eerst': '3' }));
  const step = stepsWith(form, 'nl', before).find(({ number }) => number === 3);
  if (step === undefined) throw new Error('a third page');
  expect(notShownOn(form, step)).toEqual(['waarom']);
  expect(stepWithout(step, ['eerst'])).toMatchObject({ section: { items: [] } });
  const after = new Map([...before, ['answers.rol.1', 'zorg'] as const]);
  expect(newlyAsked(form, 'nl', before, after)?.number).toBe(4);
  expect(
    newlyAsked(form, 'nl', before, new Map([...after, ['answers.handen', '2'] as const])),
  ).toBeUndefined();
  expect(newlyAsked(form, 'nl', after, before)).toBeUndefined();
});

const typed = fc.record({
  'groups.tafel': fc.constantFrom('team', 'bestuur'),
  'answers.delen': fc.constantFrom('', '1', '3', '4', '5', '9', 'no-view'),
  'answers.sneller': fc.constantFrom('', 'agree', 'disagree', 'perhaps'),
  'answers.rol.1': fc.constantFrom('', 'zorg'),
  'answers.rol.2': fc.constantFrom('', 'beleid'),
  'answers.eerst': fc.constantFrom('', '1', '4', '7'),
  'remarks.eerst': fc.constantFrom('', 'Omdat.', 'x'.repeat(600)),
  'answers.waarom': fc.constantFrom('', 'Daarom.', 'a\0b'),
  'answers.handen': fc.constantFrom('', '2', 'x'),
  'answers.slot': fc.constantFrom('', 'Dank.'),
});

test('page and API give the same verdict once what is not shown is left out, and no other verdict before', () => {
  fc.assert(
    fc.property(typed, (record) => {
      const fields: Fields = new Map(Object.entries(record));
      const page = readResponse(form, inputOf(form, 'nl', fields));
      const whole = readResponse(form, typedIn(form, 'nl', fields));
      const codes = (read: typeof page) =>
        read.ok ? [] : read.problems.map(({ code, pointer }) => `${code} ${pointer}`);
      const dropped = droppedFrom(form, 'nl', fields).map(({ id }) => id);
      const refused = codes(whole).filter((each) => each.startsWith('answer-not-shown'));
      expect(codes(whole).filter((each) => !refused.includes(each))).toEqual(codes(page));
      expect([...new Set(refused.map((each) => each.split('/')[2]))].sort()).toEqual([...dropped].sort());
      expect(codes(page).join()).not.toContain('answer-not-shown');
      if (!page.ok) return;
      // what is stored reads back as it was, so it holds no answer to what was not shown
      const stored: unknown = JSON.parse(writeResponse(form, page.value));
      const { answers = {}, remarks = {} } = Object(stored);
      const again = readResponse(form, {
        language: 'nl',
        groups: page.value.groups,
        answers: new Map(Object.entries(answers)),
        remarks: new Map(Object.entries(remarks)),
      });
      expect(again).toEqual(page);
    }),
    { numRuns: 500 },
  );
});

test('the pages walked are the questions that are read: nothing else can be answered', () => {
  fc.assert(
    fc.property(typed, (record) => {
      const fields: Fields = new Map(Object.entries(record));
      const shown = stepsWith(form, 'nl', fields).flatMap((step) =>
        step.asks === 'groups' ? [] : step.section.items.filter(isQuestion).map(({ id }) => id),
      );
      const input = inputOf(form, 'nl', fields);
      expect([...input.answers.keys()].every((id) => shown.includes(id))).toBe(true);
      const left = questionsOf(form).filter(({ id }) => !shown.includes(id));
      for (const { id } of left) expect(input.answers.has(id)).toBe(false);
    }),
  );
});

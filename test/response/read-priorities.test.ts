import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openEnvelope, readJson, readStored } from '../../src/response/body.ts';
import { type Fields, fieldsOf } from '../../src/response/fields.ts';
import { inputOf } from '../../src/response/input.ts';
import { readResponse, responseDigest, writeResponse } from '../../src/response/response.ts';
import { formOf } from '../tally/session.ts';

const ids = ['infra', 'opleiden', 'mens', 'regie'];
const set = { type: 'priorities', title: 'P', options: ids.map((id) => ({ id, title: id })) };
const form = formOf({
  sections: [
    {
      id: 'deel',
      title: 'Deel',
      items: [
        { ...set, id: 'plaatsen', method: 'rank', places: 3 },
        { ...set, id: 'punten', method: 'points' },
        { ...set, id: 'stemmen', method: 'votes', votes: 2 },
      ],
    },
  ],
});

const read = (answers: Readonly<Record<string, unknown>>) =>
  readResponse(form, {
    language: 'nl',
    groups: new Map(),
    answers: new Map(Object.entries(answers)),
    remarks: new Map(),
  });
const verdict = (found: ReturnType<typeof read>) =>
  found.ok ? found.value.answers : found.problems.map(({ code, values }) => ({ code, values }));
const refusals = (answers: Readonly<Record<string, unknown>>) => {
  const found = read(answers);
  return found.ok ? [] : found.problems.map(({ code, pointer }) => `${code} ${pointer}`);
};

test.each<[string, Record<string, unknown>]>([
  ['points-sum-off /answers/punten', { punten: { infra: 60, mens: 30 } }],
  ['points-sum-off /answers/punten', { punten: { infra: 60, mens: 50 } }],
  ['points-malformed /answers/punten/mens', { punten: { infra: 60, mens: 40.5 } }],
  ['points-malformed /answers/punten/mens', { punten: { infra: 100, mens: -1 } }],
  ['points-malformed /answers/punten/mens', { punten: { infra: 60, mens: '40' } }],
  ['points-malformed /answers/punten/mens', { punten: { infra: 60, mens: null } }],
  ['points-malformed /answers/punten/infra', { punten: { infra: 1e21 } }],
  ['option-unknown /answers/punten', { punten: { infra: 60, overig: 40 } }],
  ['option-unknown /answers/punten', JSON.parse('{"punten":{"infra":100,"__proto__":0}}')],
  ['answer-unfit /answers/punten', { punten: [60, 40] }],
  ['answer-unfit /answers/punten', { punten: 100 }],
  ['too-many-votes /answers/stemmen', { stemmen: ['infra', 'mens', 'regie'] }],
  ['choice-repeated /answers/stemmen/1', { stemmen: ['infra', 'infra'] }],
  ['option-unknown /answers/stemmen/0', { stemmen: ['overig'] }],
  ['option-unknown /answers/stemmen/1', { stemmen: ['infra', 7] }],
  ['answer-unfit /answers/stemmen', { stemmen: 'infra' }],
  ['answer-unfit /answers/stemmen', { stemmen: { infra: 1 } }],
])('%s', (expected, answers) => {
  expect(refusals(answers)).toEqual([expected]);
});

test('it is said by how much points are off', () => {
  expect(read({ punten: { infra: 60, mens: 30 } })).toMatchObject({
    problems: [{ values: { total: 100, sum: 90, off: -10 } }],
  });
  expect(read({ punten: { infra: 60, mens: 50 } })).toMatchObject({
    problems: [{ values: { total: 100, sum: 110, off: 10 } }],
  });
});

test('every number that is none is told at once, and the sum only when all are', () => {
  expect(refusals({ punten: { infra: 'x', opleiden: 1.5, mens: 3 } })).toEqual([
    'points-malformed /answers/punten/infra',
    'points-malformed /answers/punten/opleiden',
  ]);
});

test('nothing given and nothing chosen is skipped', () => {
  for (const answers of [{ punten: {} }, { punten: { infra: 0 } }, { stemmen: [] }, { stemmen: ['', ''] }]) {
    const found = read(answers);
    expect(found.ok && found.value.answers.size).toBe(0);
  }
});

test('the order of options and points of none make no other answer', async () => {
  const pairs = [
    [{ punten: { infra: 60, mens: 40 } }, { punten: { mens: 40, regie: -0, infra: 60, opleiden: 0 } }],
    [{ stemmen: ['opleiden', 'infra'] }, { stemmen: ['infra', '', 'opleiden'] }],
  ] as const;
  for (const [one, other] of pairs) {
    const [first, second] = [read(one), read(other)];
    if (!first.ok || !second.ok) throw new Error('both are right');
    expect(second).toEqual(first);
    expect(await responseDigest(form, second.value)).toBe(await responseDigest(form, first.value));
  }
  const found = read(pairs[0][1]);
  expect(found.ok && JSON.parse(writeResponse(form, found.value)).answers).toEqual(pairs[0][0]);
});

const option = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ids) }, fc.constantFrom('overig', 'x y'));
const points = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 10, 20, 40, 50, 60, 100) },
  fc.integer({ min: -5, max: 120 }),
  fc.constantFrom(2.5, 1e21),
);
/** Anything somebody could type or send, right and wrong. */
const anything = fc.record(
  {
    plaatsen: fc.array(fc.oneof(option, fc.constant('')), { maxLength: 3 }),
    punten: fc.oneof(
      fc.dictionary(fc.constantFrom(...ids), points, { maxKeys: 4 }),
      fc.constantFrom({ infra: 60, mens: 40 }, { infra: 25, opleiden: 25, mens: 25, regie: 25 }),
    ),
    stemmen: fc.array(option, { maxLength: 4 }),
  },
  { requiredKeys: [] },
);

/** The fields of a page in which this was typed and ticked. */
function typed(answers: Readonly<Record<string, unknown>>): Fields {
  const fields = new Map<string, string>();
  for (const [item, found] of Object.entries(answers)) {
    for (const [key, part] of Object.entries(Object(found))) {
      fields.set(`answers.${item}.${Array.isArray(found) ? Number(key) + 1 : key}`, String(part));
    }
  }
  return fields;
}

test('page, API and import give the same verdict on the same answers', () => {
  fc.assert(
    fc.property(anything, (answers) => {
      const imported = verdict(read(answers));
      const body = { id: 'AAAAAAAAAAAAAAAAAAAAAA', language: 'nl', revision: 1, answers };
      const sent = readJson(JSON.stringify(body));
      const envelope = sent.ok ? openEnvelope(sent.value) : sent;
      if (!envelope.ok) throw new Error(JSON.stringify(envelope.problems));
      expect(verdict(readResponse(form, envelope.value.input))).toEqual(imported);
      const page = readResponse(form, inputOf(form, 'nl', typed(answers)));
      expect(verdict(page)).toEqual(imported);
    }),
    { numRuns: 500 },
  );
});

test('what was accepted is the same when it is stored and read, and when a page shows it again', () => {
  fc.assert(
    fc.property(anything, (answers) => {
      const found = read(answers);
      if (!found.ok) return;
      expect(readStored(form, writeResponse(form, found.value))).toEqual(found);
      expect(readResponse(form, inputOf(form, 'nl', fieldsOf(form, found.value)))).toEqual(found);
    }),
    { numRuns: 500 },
  );
});

test('what is typed with spaces around it is a number, and anything else stays as it was typed', () => {
  const page = (infra: string, mens: string) =>
    verdict(
      readResponse(
        form,
        inputOf(
          form,
          'nl',
          new Map([
            ['answers.punten.infra', infra],
            ['answers.punten.mens', mens],
          ]),
        ),
      ),
    );
  expect(page(' 60 ', '040')).toEqual(verdict(read({ punten: { infra: 60, mens: 40 } })));
  expect(page('zestig', '40')).toEqual([{ code: 'points-malformed', values: { found: 'zestig' } }]);
  expect(page('', ' ')).toEqual(new Map());
});

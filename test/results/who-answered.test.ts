// Results that know who answered: the ten people of the method's worked example, by name and by invitation.
import { expect, test } from 'vitest';
import type { Respondent } from '../../src/response/respondent.ts';
import type { Response } from '../../src/response/response.ts';
import type { ResultsDocument } from '../../src/results/document.ts';
import { invitedIn } from '../../src/results/invited.ts';
import { makeDocument, type ReleaseFacts, writeDocument } from '../../src/results/results.ts';
import { WORKED } from '../method/worked-example.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../tally/session.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
const points = new Map([
  [1000, 5],
  [500, 4],
  [0, 3],
  [-500, 2],
  [-1000, 1],
]);
const rows = ['data', 'prof', 'regie', 'ses'];
const bodies: readonly string[] = ['Zorggroep Één', 'wijkteam 2', 'Wijkteam 10'];
const bodyOf = (person: number) => bodies[person < 2 ? 0 : person < 5 ? 1 : 2] ?? '';

function formFor(respondents: 'persons' | 'organisations' | 'tables', balanced = false) {
  return formOf({
    privacy: { controller: 'N', contact: 'a@example.org', identity: 'pseudonymous' },
    access: { by: 'invitation' },
    respondents,
    sections: [
      {
        id: 'deel',
        title: 'Deel',
        items: rows.map((id) => ({ type: 'statement', id: `over-${id}`, title: id, noView: true })),
      },
    ],
    implications: rows.map((id) => ({ id, title: id, evidence: [{ item: `over-${id}` }] })),
    ...(balanced ? { ranking: { balanced } } : {}),
  });
}

function people(form: ReturnType<typeof formFor>, by: (person: number) => Partial<Respondent>): Response[] {
  return Array.from({ length: 10 }, (_, person) => ({
    ...responseOf(
      form,
      Object.fromEntries(
        rows.map((id, row) => [`over-${id}`, points.get(WORKED[row]?.[person] ?? Number.NaN) ?? 'no-view']),
      ),
    ),
    by: { invitation: person + 1, speaksFor: null, mandates: 1, ...by(person) },
  }));
}

const persons = formFor('persons');
const invitedPersons = (total: number): Partial<ReleaseFacts> => ({ invited: { total, bodies: new Map() } });
const documentOf = (changes: Partial<ReleaseFacts>, form = persons, by = {}) =>
  makeDocument(
    revisionOf(form),
    tallyOf(
      form,
      people(form, () => by),
    ),
    { ...facts, ...changes },
  );

const intervals = (document: ResultsDocument) =>
  document.implications.map((row) => (row.n === null ? null : [row.id, row.rank, row.rankInterval]));

test.each([
  [
    undefined,
    [
      [1, 3],
      [1, 4],
      [1, 4],
      [2, 4],
    ],
  ],
  [
    12,
    [
      [1, 2],
      [1, 4],
      [2, 3],
      [3, 4],
    ],
  ],
  [
    10,
    [
      [1, 1],
      [2, 4],
      [2, 3],
      [3, 4],
    ],
  ],
  // more answered than are invited: then the number says nothing
  [
    9,
    [
      [1, 3],
      [1, 4],
      [1, 4],
      [2, 4],
    ],
  ],
])('the worked example as a whole document, %s invited', (total, expected) => {
  const document = documentOf(total === undefined ? {} : invitedPersons(total));
  expect(intervals(document)).toEqual(rows.map((id, at) => [id, at + 1, expected[at]]));
  expect(document.release.invited).toBe(total ?? null);
});

test('the worked example balanced over three bodies, with and without numbers invited of each', () => {
  const form = formFor('organisations', true);
  const responses = people(form, (person) => ({ speaksFor: bodyOf(person) }));
  const balancedOf = (invited: ReleaseFacts['invited']) =>
    makeDocument(revisionOf(form), tallyOf(form, responses), {
      ...facts,
      invited: invited ?? null,
    }).implications.map((row) =>
      row.n === null ? null : [row.balanced?.support, row.balanced?.rankInterval],
    );
  expect(balancedOf(null)).toEqual([
    [0.672222222222, [1, 3]],
    [0.458333333333, [1, 4]],
    [0.433333333333, [1, 4]],
    [-0.15, [3, 4]],
  ]);
  const all = {
    total: 10,
    bodies: new Map([
      [bodies[0] ?? '', 2],
      [bodies[1] ?? '', 3],
      [bodies[2] ?? '', 5],
    ]),
  };
  // everybody of the first two bodies answered, and p09's "no view" keeps prof open in the third
  expect(balancedOf(all)).not.toEqual(balancedOf(null));
  expect(balancedOf(all)[0]).toEqual([0.672222222222, [1, 2]]);
});

test('bodies are parts by name, in the order in which people look them up, from one answer on', () => {
  const form = formFor('organisations');
  const responses = people(form, (person) => ({ speaksFor: bodyOf(person) }));
  const document = makeDocument(revisionOf(form), tallyOf(form, responses), {
    ...facts,
    invited: {
      total: 12,
      bodies: new Map([
        ['wijkteam 2', 4],
        ['Niemand', 2],
      ]),
    },
  });
  expect(document.parts).toEqual([
    {
      id: 'organisation:wijkteam 2',
      title: 'wijkteam 2',
      of: ['wijkteam 2'],
      weight: 1,
      responses: 3,
      invited: 4,
    },
    {
      id: 'organisation:Wijkteam 10',
      title: 'Wijkteam 10',
      of: ['Wijkteam 10'],
      weight: 1,
      responses: 5,
      invited: 0,
    },
    {
      id: 'organisation:Zorggroep Één',
      title: 'Zorggroep Één',
      of: ['Zorggroep Één'],
      weight: 1,
      responses: 2,
      invited: 0,
    },
  ]);
  expect(document.release).toMatchObject({ responses: 10, minimumGroup: 1, invited: 12, audience: 'public' });
  const [data] = document.implications;
  expect(data).toMatchObject({
    lane: { is: 'joint-agenda' },
    consensus: { weakest: 'organisation:Wijkteam 10' },
  });
});

test('who did not answer a question keeps the others of a coalition in sight', () => {
  const form = formFor('tables');
  const of = (speaksFor: string, answers: object): Response => ({
    ...responseOf(form, { ...answers }),
    by: { invitation: 1, speaksFor, mandates: 1 },
  });
  const { implications, parts } = makeDocument(
    revisionOf(form),
    tallyOf(form, [
      of('Noord', { 'over-data': 5 }),
      of('constructor', { 'over-data': 4 }),
      of('__proto__', { 'over-data': 1 }),
      of('not-given', { 'over-data': 'no-view' }),
    ]),
    facts,
  );
  expect(parts.map(({ id }) => id)).toEqual([
    'table:__proto__',
    'table:constructor',
    'table:Noord',
    'table:not-given',
  ]);
  expect(implications[0]).toMatchObject({
    id: 'data',
    lane: { is: 'theme-coalition', parts: ['table:constructor', 'table:Noord'] },
  });
  const [data] = implications;
  expect(data?.n === null ? [] : data?.byPart.map(({ n }) => n)).toEqual([1, 1, 1, 0]);
});

test('what holds whatever the missing say, and what does not', () => {
  const bounds = (total: number) =>
    documentOf(invitedPersons(total)).implications.map((row) => (row.n === null ? null : row.missingVoices));
  expect(bounds(10)).toEqual([null, null, null, null]);
  // (6500 − 1000)/11 = 500 against (4000 + 1000)/10 = 500: level still shares the first place
  expect(bounds(11)).toEqual([
    { best: 1, worst: 1, missing: 1 },
    { best: 1, worst: 3, missing: 1 },
    { best: 2, worst: 3, missing: 1 },
    { best: 4, worst: 4, missing: 1 },
  ]);
  expect(bounds(40)).toEqual(rows.map(() => ({ best: 1, worst: 4, missing: 30 })));
});

test('heads and mandates side by side from five carriers and five others on', () => {
  const carried = (carriers: number, mandates: number) => {
    const tally = tallyOf(
      persons,
      people(persons, (person) => ({ mandates: person < carriers ? mandates : 1 })),
    );
    return makeDocument(revisionOf(persons), tally, facts).implications.map((row) =>
      row.n === null ? null : row.mandates,
    );
  };
  const none = [null, null, null, null];
  expect(carried(4, 3)).toEqual(none);
  const [data, prof, , ses] = carried(5, 3);
  // 3·(1000 + 500 + 500 + 1000 + 500) + 3000 over 20; n_eff = 400/50
  expect(data).toEqual({
    support: 0.675,
    rank: 1,
    tied: false,
    sum: 13500,
    weight: 20,
    effective: 8,
    carriers: 5,
  });
  // one of the five others has no view: four can be told from the five
  expect(prof).toBeNull();
  expect(ses).toMatchObject({ sum: -2500, rank: 3 });
  // all ten carry as many: nobody else is told apart
  expect(carried(10, 3)).toHaveLength(4);
  expect(carried(10, 3)[1]).toMatchObject({ carriers: 9, weight: 27, effective: 9 });
  expect(carried(6, 3)[0]).toBeNull();
});

test('a live form tells no mandates: blocks of people would differ by a few carriers', () => {
  const live = { ...persons, results: { publish: 'live' as const } };
  const tally = tallyOf(
    live,
    people(live, (person) => ({ mandates: person < 5 ? 3 : 1 })),
  );
  const { implications } = makeDocument(revisionOf(live), tally, facts);
  expect(implications.map((row) => (row.n === null ? null : row.mandates))).toEqual([null, null, null, null]);
});

test('each number of mandates that occurs is that of five people, or nothing is told by mandates', () => {
  const numbers = (mandates: readonly number[]) => {
    const tally = tallyOf(
      persons,
      people(persons, (person) => ({ mandates: mandates[person] ?? 1 })),
    );
    const { implications } = makeDocument(revisionOf(persons), tally, facts);
    return implications.map((row) => (row.n === null ? null : (row.mandates?.carriers ?? null)));
  };
  expect(numbers([1000, 2, 2, 2, 2])).toEqual([null, null, null, null]);
  expect(numbers([2, 2, 2, 2, 2, 3, 3, 3, 3, 3])).toEqual([10, null, 10, 10]);
  expect(numbers([2, 2, 2, 2, 2, 3, 3, 3, 3, 1])).toEqual([null, null, null, null]);
});

test('the organiser of a form that is not anonymous sees all of now', () => {
  const tally = tallyOf(persons, people(persons, () => ({})).slice(0, 2));
  const now = { ...facts, number: null, audience: 'organiser' } as const;
  expect(makeDocument(revisionOf(persons), tally, facts).release.responses).toBeNull();
  expect(makeDocument(revisionOf(persons), tally, now).release).toMatchObject({
    number: null,
    kind: 'now',
    audience: 'organiser',
    responses: 2,
    minimumGroup: 1,
  });
  const anonymous = formOf({ sections: persons.sections });
  expect(makeDocument(revisionOf(anonymous), tally, now).release.responses).toBeNull();
});

test('a document tells with how many invited it was made, so that it can be made again', () => {
  const form = formFor('organisations', true);
  const tally = tallyOf(
    form,
    people(form, (person) => ({ speaksFor: bodyOf(person) })),
  );
  const invited = {
    total: 17,
    bodies: new Map([
      [bodies[1] ?? '', 6],
      ['Niemand', 4],
    ]),
  };
  const document = makeDocument(revisionOf(form), tally, { ...facts, invited });
  const again = makeDocument(revisionOf(form), tally, { ...facts, invited: invitedIn(document) });
  expect(writeDocument(again)).toBe(writeDocument(document));
});

import { expect, test } from 'vitest';
import { frozenDifferences } from '../../src/form/frozen.ts';
import { formJsonSchema } from '../../src/form/json-schema.ts';
import { parseForm } from '../../src/form/parse.ts';
import { drawLots } from '../../src/form/revision.ts';
import { formOf } from '../tally/session.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, title: id }));

/** Parts of a form with one question, and what it leads to. */
function withPriorities(changes: object, evidence: object = { item: 'inzet', option: 'a' }) {
  const item = { type: 'priorities', id: 'inzet', title: 'Inzet', options, ...changes };
  return {
    sections: [{ id: 'deel', title: 'Deel', items: [item] }],
    implications: [{ id: 'gevolg', title: 'Gevolg', evidence: [evidence] }],
  };
}

const whole = (parts: object) => ({
  id: 'proef',
  kind: 'intake',
  title: 'Proef',
  privacy: { controller: 'N', contact: 'a@example.org' },
  ...parts,
});
const pointers = (parts: object) => {
  const parsed = parseForm(whole(parts));
  return parsed.ok ? [] : parsed.problems.map(({ code, pointer }) => `${code} ${pointer}`);
};
const codes = (parts: object) => pointers(parts).map((each) => each.split(' ')[0]);
const inzet = '/sections/0/items/0';

test('defaults: a hundred points, and options shuffled', () => {
  expect(formOf(withPriorities({ method: 'points' })).sections[0]?.items[0]).toMatchObject({
    method: 'points',
    total: 100,
    shuffle: true,
  });
});

test('no more votes or places than options', () => {
  expect(pointers(withPriorities({ method: 'votes', votes: 4 }))).toEqual([
    `votes-beyond-options ${inzet}/votes`,
  ]);
  expect(pointers(withPriorities({ method: 'rank', places: 4 }))).toEqual([
    `places-beyond-options ${inzet}/places`,
  ]);
  expect(pointers(withPriorities({ method: 'votes', votes: 3 }))).toEqual([]);
});

test.each<[string, object]>([
  [`${inzet}/votes`, { method: 'votes', votes: 0 }],
  [`${inzet}/votes`, { method: 'votes', votes: 1.5 }],
  [`${inzet}/total`, { method: 'points', total: 0 }],
  [`${inzet}/total`, { method: 'points', total: 1001 }],
  [`${inzet}/method`, { method: 'stars' }],
  [`${inzet}/places`, { method: 'points', places: 2 }],
  [`${inzet}/shuffle`, { method: 'points', shuffle: 'no' }],
])('refused at %s: %j', (pointer, changes) => {
  expect(pointers(withPriorities(changes)).map((each) => each.split(' ')[1])).toEqual([pointer]);
});

test('the number of votes has no default', () => {
  expect(codes(withPriorities({ method: 'votes' }))).toEqual(['key-missing']);
});

test('an option of any method can be evidence, named and existing', () => {
  for (const changes of [{ method: 'points' }, { method: 'votes', votes: 2 }]) {
    expect(pointers(withPriorities(changes))).toEqual([]);
    expect(codes(withPriorities(changes, { item: 'inzet' }))).toEqual(['option-needed']);
    expect(pointers(withPriorities(changes, { item: 'inzet', option: 'd' }))).toEqual([
      expect.stringMatching(/-unknown \/implications\/0\/evidence\/0\/option$/),
    ]);
  }
});

test('method, number and options are frozen; the order in which they are shown is not', () => {
  const points = formOf(withPriorities({ method: 'points' }));
  const changed = (changes: object) => frozenDifferences(points, formOf(withPriorities(changes)));
  expect(changed({ method: 'points', total: 100, shuffle: false })).toEqual([]);
  expect(changed({ method: 'points', total: 10 })).toEqual(['inzet']);
  expect(changed({ method: 'votes', votes: 1 })).toEqual(['inzet']);
  expect(changed({ method: 'points', options: options.toReversed() })).toEqual(['inzet']);
});

test('each option has a lot, whatever the method', async () => {
  const lots = await drawLots(formOf(withPriorities({ method: 'votes', votes: 1 })));
  expect([...lots.keys()]).toEqual(['gevolg', 'inzet/a', 'inzet/b', 'inzet/c']);
});

test('editors know the three methods', () => {
  const text = JSON.stringify(formJsonSchema());
  for (const method of ['rank', 'points', 'votes']) expect(text).toContain(`"const":"${method}"`);
});

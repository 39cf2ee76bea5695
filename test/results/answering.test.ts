import { expect, test } from 'vitest';
import { answeringOf } from '../../src/results/answering.ts';
import { invitedIn } from '../../src/results/invited.ts';
import { writeDocument } from '../../src/results/results.ts';
import { twoOfFive } from './two-of-five.ts';

const names = ['Eik', 'Iep', 'Berk', 'Linde', 'Wilg'];

test('of organisations the number that answered counts, and of persons once all of those did', () => {
  const { document } = twoOfFive();
  expect(document.release).toMatchObject({ responses: 2, invited: 5, invitedBodies: 5 });
  expect(answeringOf(document)).toEqual({ unit: 'organisation', answered: 2, invited: 5 });
  const several = twoOfFive({ total: 7, bodies: new Map(names.slice(0, 2).map((name) => [name, 3])) });
  expect(answeringOf(several.document)).toEqual({ unit: 'person', answered: 2, invited: 7 });
  const everybody = twoOfFive({ total: 2, bodies: new Map(names.slice(0, 2).map((name) => [name, 1])) });
  expect(answeringOf(everybody.document)).toBeNull();
  expect(answeringOf(twoOfFive(null).document)).toBeNull();
});

test('in a row those count that answered there', () => {
  const { document } = twoOfFive();
  const [row] = document.implications;
  const byPart = (row?.n == null ? [] : row.byPart).map((part, at) => (at === 0 ? { ...part, n: 0 } : part));
  expect(answeringOf(document, byPart)).toEqual({ unit: 'organisation', answered: 1, invited: 5 });
});

test('one organisation that answered is no part and counts all the same', () => {
  const { document } = twoOfFive(undefined, 1);
  expect(document.parts).toEqual([]);
  expect(answeringOf(document)).toEqual({ unit: 'organisation', answered: 1, invited: 5 });
});

test('no name of an organisation that did not answer stands in the document, and it can be made again', () => {
  for (const answered of [0, 1, 2]) {
    const { document, remade } = twoOfFive(undefined, answered);
    const written = writeDocument(document);
    for (const name of names.slice(answered)) expect(written).not.toContain(name);
    expect(writeDocument(remade(invitedIn(document)))).toBe(written);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Form } from '../../src/form/form.ts';
import type { Statement } from '../../src/form/statement.ts';
import type { Response } from '../../src/response/response.ts';
import type { DocumentImplication, DocumentPriorities } from '../../src/results/document.ts';
import { makeDocument } from '../../src/results/results.ts';
import { remove } from '../../src/tally/remove.ts';
import type { Tally } from '../../src/tally/tally.ts';
import { revisionOf, type Session, sessions, tallyOf } from '../tally/session.ts';
import {
  balancedOf,
  decimal,
  oracleParts,
  plus,
  pointsOf,
  type Ratio,
  rankedIds,
  ranksOf,
  same,
  supportIn,
  totalOf,
  valueIn,
} from './oracle.ts';
import { oracleIntervals } from './oracle-intervals.ts';
import { itemLevels, type OracleCase, rankedLevel } from './oracle-levels.ts';
import { oracleOrders } from './oracle-orders.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };

interface Case extends Session, OracleCase {}

/** The tally of people who first answered as their neighbour does, and of as many who took their answers back. */
function talliedAfterEdits(form: Form, responses: readonly Response[]): Tally {
  const tally = tallyOf(form, [...responses, ...responses]);
  const before = [...responses.slice(1), ...responses.slice(0, 1)];
  for (const [person, response] of responses.entries()) {
    remove(form, tally, before[person] ?? response);
  }
  return tally;
}

function documentOf({ form, responses, k }: Case) {
  const tally = talliedAfterEdits(form, responses);
  return makeDocument(revisionOf(form, { alreadyPublic: k === 1 }), tally, facts);
}

function checkImplication(found: Case, row: DocumentImplication, means: ReadonlyMap<string, Ratio>) {
  const { form, responses, parts } = found;
  const level = rankedLevel(found, row.id);
  expect(row.n === null).toBe(level === 'nothing');
  if (row.n === null) return;
  const { supports, n, sum } = totalOf(form, responses, row.id);
  const mean: Ratio = [BigInt(sum), BigInt(n) * 1000n];
  const sharing = [...means.values()].filter((other) => same(other, mean)).length;
  const binOf = (x: number) => 2 + Math.sign(x) * [200, 600].filter((limit) => Math.abs(x) > limit).length;
  expect(row).toMatchObject({
    n,
    sum,
    support: decimal(mean),
    rank: ranksOf(means).get(row.id),
    tied: sharing > 1,
    inFavourCount: supports.filter((x) => x > 0).length,
    againstCount: supports.filter((x) => x < 0).length,
    bins: [0, 1, 2, 3, 4].map((bin) => supports.filter((x) => binOf(x) === bin).length),
  });
  const shown = level === 'parts' ? parts.map(({ people }) => totalOf(form, people, row.id)) : [];
  expect(row.byPart.map((part) => [part.n, part.sum])).toEqual(shown.map((part) => [part.n, part.sum]));
  if (row.rankInterval !== null) {
    expect(row.rankInterval[0]).toBeLessThanOrEqual(row.rank);
    expect(row.rankInterval[1]).toBeGreaterThanOrEqual(row.rank);
  }
}

function checkImplications(found: Case) {
  const { form, responses, parts } = found;
  const { implications } = documentOf(found);
  const means = new Map<string, Ratio>();
  const balanced = new Map<string, Ratio>();
  for (const id of rankedIds(form)) {
    const { n, sum } = totalOf(form, responses, id);
    const level = rankedLevel(found, id);
    if (level !== 'nothing') means.set(id, [BigInt(sum), BigInt(n) * 1000n]);
    if (level === 'parts' && form.ranking.balanced) balanced.set(id, balancedOf(form, parts, id));
  }
  expect(new Set(implications.map(({ id }) => id))).toEqual(new Set(rankedIds(form)));
  const ranks = implications.map((row) => (row.n === null ? Number.POSITIVE_INFINITY : row.rank));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  for (const row of implications) {
    checkImplication(found, row, means);
    if (row.n === null) continue;
    const mean = balanced.get(row.id);
    expect(row.balanced === null).toBe(mean === undefined);
    if (mean !== undefined && row.balanced !== null) {
      expect([row.balanced.support, row.balanced.rank]).toEqual([
        decimal(mean),
        ranksOf(balanced).get(row.id),
      ]);
    }
  }
}

function checkStatements(found: Case) {
  const { form, responses, parts } = found;
  const statements = form.sections
    .flatMap(({ items }) => items)
    .filter((item): item is Statement => item.type === 'statement');
  for (const [index, row] of documentOf(found).statements.entries()) {
    const item = statements[index];
    if (item === undefined) throw new Error('as many rows as statements');
    const answers = responses.map(({ answers }) => answers.get(item.id));
    const points = answers.flatMap((answer) => (answer?.is === 'point' ? [answer.point] : []));
    const level = itemLevels(found).get(item.id);
    expect(row.n === null).toBe(level === 'nothing');
    if (row.n === null) continue;
    expect(row.byPart.length).toBe(level === 'parts' ? parts.length : 0);
    const values = responses
      .map((response) => valueIn(form, response, item.id))
      .filter((value) => value !== undefined);
    const denominator = BigInt(pointsOf(item).points - 1);
    const sum = values.reduce((total, [a, b]) => total + (a * denominator) / b, 0n);
    const middle = points.toSorted((a, b) => a - b);
    const [low = 0, high = 0] = [
      middle[Math.ceil(middle.length / 2) - 1],
      middle[Math.floor(middle.length / 2)],
    ];
    expect(row).toMatchObject({
      n: points.length,
      noView: answers.filter((answer) => answer?.is === 'no-view').length,
      counts: Array.from(
        { length: pointsOf(item).points },
        (_, at) => points.filter((point) => point === at + 1).length,
      ),
      mean: decimal([sum, denominator * BigInt(points.length)]),
      median: (low + high) / 2,
      inFavourCount: values.filter(([a, b]) => a * b > 0n).length,
      againstCount: values.filter(([a, b]) => a * b < 0n).length,
    });
  }
}

function checkPriorities(found: Case) {
  const { form, responses, k } = found;
  for (const row of documentOf(found).priorities) {
    const answered = responses.filter(({ answers }) => answers.has(row.id));
    if (row.n === null) {
      expect(answered.length).toBeLessThan(k);
      continue;
    }
    expect(row.n).toBe(answered.length);
    const means = new Map(
      row.options.map(({ id }) => {
        const values = answered.map((response): Ratio => valueIn(form, response, row.id, id) ?? [0n, 1n]);
        const [a, b] = values.reduce<Ratio>(plus, [0n, 1n]);
        return [id, [a, b * BigInt(answered.length)] as const];
      }),
    );
    for (const option of row.options) {
      if (option.n === null) throw new Error('options are shown with their row');
      const mean = means.get(option.id);
      expect(option.value).toBe(mean === undefined ? Number.NaN : decimal(mean));
      expect(option.rank).toBe(ranksOf(means).get(option.id));
    }
    for (const option of row.options) checkOption(row, option.id, answered);
    checkIntervals(form, row, answered, ranksOf(means));
    if (row.method === 'rank') checkOrders(row, answered);
  }
}

function checkIntervals(
  form: Form,
  row: DocumentPriorities,
  answered: readonly Response[],
  ranks: ReadonlyMap<string, number>,
) {
  const people = answered.map(
    (response) =>
      new Map(row.options.map(({ id }) => [id, supportIn(form, response, `${row.id}/${id}`) ?? 0])),
  );
  const intervals = oracleIntervals([{ weight: 1, people, invited: undefined }], ranks);
  for (const option of row.options) {
    if (option.n !== null) expect(option.rankInterval).toEqual(intervals.get(option.id));
  }
}

function checkOrders(row: Extract<DocumentPriorities, { method: 'rank' }>, answered: readonly Response[]) {
  const rankings = answered.flatMap(({ answers }) => {
    const answer = answers.get(row.id);
    return answer?.is === 'ranking' ? [answer.order] : [];
  });
  const expected = oracleOrders(
    row.options.map(({ id }) => id),
    rankings,
  );
  expect(row.schulze?.map((tier) => [...tier].sort())).toEqual(expected.schulze);
  expect(expected.kemeny).toContainEqual(row.kemeny?.order);
  expect(row.kemeny?.unique).toBe(expected.kemeny.length === 1);
  expect(row.kendallW).toBe(expected.kendallW === null ? null : decimal(expected.kendallW));
}

/** What an option's figures count, by its method. */
function checkOption(row: DocumentPriorities, id: string, answered: readonly Response[]) {
  const answers = answered.map((response) => response.answers.get(row.id));
  const given = answers.map((answer) => {
    if (answer?.is === 'ranking') return answer.order.indexOf(id) + 1;
    if (answer?.is === 'points') return answer.given.get(id) ?? 0;
    return answer?.is === 'votes' && answer.chosen.includes(id) ? 1 : 0;
  });
  const sum = given.reduce((total, each) => total + each, 0);
  expect(row.options.find((option) => option.id === id)).toMatchObject({
    placed: given.filter((each) => each > 0).length,
    ...(row.method === 'points'
      ? { pointsSum: sum, share: decimal([BigInt(sum), BigInt(answered.length * row.total)]) }
      : {}),
  });
  if (row.method !== 'rank') return;
  const option = row.options.find((each) => each.id === id);
  if (option === undefined || option.n === null) throw new Error('options are shown with their row');
  expect(option.places).toEqual(
    option.places.map((_, at) => given.filter((place) => place === at + 1).length),
  );
}

const cases: fc.Arbitrary<Case> = fc.tuple(sessions(), fc.boolean()).map(([{ form, responses }, known]) => {
  const k = known ? 1 : form.privacy.minimumGroup;
  return { form, responses, k, parts: oracleParts(form, responses, k) };
});

test('a slow second way from raw answers gives the same document', () => {
  fc.assert(
    fc.property(cases, (found) => {
      if (found.responses.length < found.k) {
        expect(documentOf(found)).toMatchObject({ implications: [], statements: [], priorities: [] });
        return;
      }
      expect(documentOf(found).parts.map(({ of, weight, responses }) => [of, weight, responses])).toEqual(
        found.parts.map(({ of, weight, people }) => [of, weight, people.length]),
      );
      checkImplications(found);
      checkStatements(found);
      checkPriorities(found);
    }),
    { numRuns: 400 },
  );
});

// What must hold of every document, whatever was answered.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Form } from '../../src/form/form.ts';
import type { Answer } from '../../src/response/answer.ts';
import type { Response } from '../../src/response/response.ts';
import type {
  DocumentImplication,
  DocumentStatement,
  ImplicationFigures,
  ResultsDocument,
} from '../../src/results/document.ts';
import { makeDocument, writeDocument } from '../../src/results/results.ts';
import { revisionOf, sessions, tallyOf } from '../tally/session.ts';
import { pointsOf } from './oracle.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
const documentOf = (form: Form, responses: readonly Response[]): ResultsDocument =>
  makeDocument(revisionOf(form), tallyOf(form, responses), facts);

/** Every number of a document, with the names on the way to it and the object it stands in. */
function numbersIn(
  value: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; found: number }[] {
  if (typeof value === 'number') return [{ path, found: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => numbersIn(member, [...path, key]));
}

test('no base under k stands anywhere, of no part and no row', () => {
  fc.assert(
    fc.property(sessions(), ({ form, responses }) => {
      const document = documentOf(form, responses);
      for (const { path, found } of numbersIn(document)) {
        if (['n', 'responses'].includes(path.at(-1) ?? ''))
          expect(found).toBeGreaterThanOrEqual(form.privacy.minimumGroup);
      }
      const parts = new Set(document.parts.map(({ id }) => id));
      expect(parts.size).not.toBe(1);
      for (const row of document.choices) {
        if (row.n !== null) expect([0, parts.size]).toContain(row.byPart.length);
      }
      for (const row of [...document.implications, ...document.statements]) {
        if (row.n === null) continue;
        expect([0, parts.size]).toContain(row.byPart.length);
        if (row.byPart.length === 0)
          expect([row.consensus, 'lane' in row ? row.lane : null]).toEqual([null, null]);
      }
    }),
    { numRuns: 300 },
  );
});

/** Numbers in a row that the form laid down. */
const ofTheForm = ['points', 'weight', 'total', 'votes'];

test('a row that may not be shown holds no figure at all', () => {
  fc.assert(
    fc.property(sessions({ mostPeople: 9 }), ({ form, responses }) => {
      const { implications, statements, priorities, choices } = documentOf(form, responses);
      for (const row of [...implications, ...statements, ...priorities, ...choices]) {
        if (row.n !== null) continue;
        const names = numbersIn(row).map(({ path }) => path.at(-1));
        expect(names.filter((name) => !ofTheForm.includes(name ?? ''))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('nowhere a minus zero, and never more than twelve decimals', () => {
  fc.assert(
    fc.property(sessions(), ({ form, responses }) => {
      for (const { found } of numbersIn(documentOf(form, responses))) {
        expect(Object.is(found, -0)).toBe(false);
        expect(Number(found.toFixed(12))).toBe(found);
      }
    }),
  );
});

test('the order in which people answered does not matter, to the letter', () => {
  fc.assert(
    fc.property(sessions(), ({ form, responses }) => {
      expect(writeDocument(documentOf(form, responses.toReversed()))).toBe(
        writeDocument(documentOf(form, responses)),
      );
    }),
  );
});

function swappedAnswer(form: Form, id: string, answer: Answer): Answer {
  const item = form.sections.flatMap(({ items }) => items).find((found) => found.id === id);
  if (answer.is !== 'point' || item === undefined) return answer;
  return { is: 'point', point: pointsOf(item).points + 1 - answer.point };
}

function swapped(form: Form, responses: readonly Response[]): readonly Response[] {
  return responses.map((response) => ({
    ...response,
    answers: new Map([...response.answers].map(([id, answer]) => [id, swappedAnswer(form, id, answer)])),
  }));
}

const turn = (found: number) => 0 - found;
const opposite = { for: 'against', against: 'for' } as const;
const mirrorVerdict = (row: { verdict: ImplicationFigures['verdict'] }) => ({
  is: row.verdict.is,
  side: row.verdict.side === null ? null : opposite[row.verdict.side],
});
const mirrorConsensus = ({ consensus }: Pick<ImplicationFigures, 'consensus'>) =>
  consensus === null ? null : { for: consensus.against, against: consensus.for, weakest: consensus.weakest };

interface Ranking {
  readonly rank: number;
  readonly rankInterval: readonly [number, number] | null;
}

/** [a, b] becomes [K+1−b, K+1−a], for the band of the rank as for the interval. */
function mirrorRanking({ rank, rankInterval }: Ranking, all: readonly Ranking[]): Ranking {
  const band = all.filter((row) => row.rank === rank).length;
  const [low, high] = rankInterval ?? [0, 0];
  return {
    rank: all.length + 1 - (rank + band - 1),
    rankInterval: rankInterval === null ? null : [all.length + 1 - high, all.length + 1 - low],
  };
}

function expectMirrored(straight: readonly DocumentImplication[], mirrored: readonly DocumentImplication[]) {
  const shown = straight.filter((row) => row.n !== null);
  const balanced = shown.flatMap((row) => row.balanced ?? []);
  const jointLanes = new Map<string | undefined, string>([
    ['joint-agenda', 'jointly-declined'],
    ['jointly-declined', 'joint-agenda'],
  ]);
  for (const row of mirrored) {
    const before = straight.find(({ id }) => id === row.id);
    if (row.n === null || before === undefined || before.n === null) {
      expect(before?.n ?? null).toBe(row.n);
      continue;
    }
    expect(row).toMatchObject({
      ...mirrorRanking(before, shown),
      n: before.n,
      tied: before.tied,
      sum: turn(before.sum),
      support: turn(before.support),
      bins: before.bins.toReversed(),
      inFavourCount: before.againstCount,
      againstCount: before.inFavourCount,
      agreement: before.agreement,
      verdict: mirrorVerdict(before),
      consensus: mirrorConsensus(before),
      byPart: before.byPart.map((part) => ({
        n: part.n,
        sum: turn(part.sum),
        againstCount: part.inFavourCount,
      })),
    });
    const lane = jointLanes.get(before.lane?.is);
    if (lane !== undefined) expect(row.lane?.is).toBe(lane);
    if (before.balanced === null) expect(row.balanced).toBeNull();
    else
      expect(row.balanced).toMatchObject({
        ...mirrorRanking(before.balanced, balanced),
        support: turn(before.balanced.support),
      });
  }
}

function expectStatementMirrored(before: DocumentStatement, row: DocumentStatement | undefined) {
  if (before.n === null || row === undefined || row.n === null) {
    expect(row?.n).toBe(before.n);
    return;
  }
  expect(row).toMatchObject({
    n: before.n,
    noView: before.noView,
    counts: before.counts.toReversed(),
    median: before.points + 1 - before.median,
    mean: turn(before.mean),
    agreement: before.agreement,
    inFavourCount: before.againstCount,
    againstCount: before.inFavourCount,
    verdict: mirrorVerdict(before),
    consensus: mirrorConsensus(before),
  });
}

test('for and against are mirror images, in the whole document', () => {
  fc.assert(
    fc.property(sessions({ statementsOnly: true, mostPeople: 30 }), ({ form, responses }) => {
      const straight = documentOf(form, responses);
      const mirrored = documentOf(form, swapped(form, responses));
      expect(mirrored.parts).toEqual(straight.parts);
      expectMirrored(straight.implications, mirrored.implications);
      for (const row of straight.statements) {
        expectStatementMirrored(
          row,
          mirrored.statements.find(({ id }) => id === row.id),
        );
      }
    }),
    { numRuns: 300 },
  );
});

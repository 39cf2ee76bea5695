// A document of an imported conversation against what is expected of it.
import type { DocumentStatement, ResultsDocument } from '../../src/results/document.ts';
import { check, checkEvery } from './outcome.ts';
import { type ExpectedStatement, expectedStatements, expectedTotals } from './reference.ts';

const tolerance = 1e-9;

/** Checks every figure of a conversation's document that the reference knows. */
export function checkDocument(folder: string, name: string, document: ResultsDocument): void {
  const expected = expectedStatements(folder, name);
  const found = new Map(document.statements.map((statement) => [statement.id, statement]));
  const all = (
    what: string,
    fits: (statement: DocumentStatement | undefined, one: ExpectedStatement) => boolean,
  ) =>
    checkEvery(
      expected,
      (one) => fits(found.get(one.id), one),
      what,
      ({ id }) => id,
    );
  all('statements: agree, disagree and pass as in the reference', (statement, { counts }) =>
    counts.every((count, at) => countsOf(statement)[at] === count),
  );
  all('statements: Pol.is consensus as in the reference, to 1e-9', (statement, { consensus }) =>
    isNear(consensusOf(statement), consensus),
  );
  all('statements: Pol.is consensus as Pol.is published it, to 1e-9', (statement, { published }) =>
    isNear(consensusOf(statement), published),
  );
  all(
    'statements: moderated out or not, as in the export',
    (statement, one) => statement?.moderatedOut === one.moderatedOut,
  );
  checkRanked(document, expected);
  checkPeople(folder, name, document, expected);
}

function countsOf(statement: DocumentStatement | undefined): readonly number[] {
  if (statement === undefined) return [];
  return statement.n === null ? [0, 0, 0] : statement.counts;
}

function consensusOf(statement: DocumentStatement | undefined): number | null {
  return statement === undefined || statement.n === null ? null : statement.polisConsensus;
}

function isNear(found: number | null, wanted: number): boolean {
  return found !== null && Math.abs(found - wanted) <= tolerance;
}

function checkRanked(document: ResultsDocument, expected: readonly ExpectedStatement[]): void {
  const wanted = expected.filter(({ moderatedOut }) => !moderatedOut).map(({ id }) => id);
  const ranked = document.implications.map(({ id }) => id);
  check(
    ranked.toSorted().join() === wanted.toSorted().join(),
    `${ranked.length} statements ranked, none moderated out`,
  );
}

function checkPeople(
  folder: string,
  name: string,
  document: ResultsDocument,
  expected: readonly ExpectedStatement[],
): void {
  const totals = expectedTotals(folder, name);
  const stances = document.statements.flatMap(countsOf).reduce((sum, count) => sum + count, 0);
  check(stances === totals.votes_in_matrix, `${stances} last stances on ${expected.length} statements`);
  const { responses } = document.release;
  check(responses === totals.participants, `${responses} people`);
  const sizes = document.parts.map((part) => `${part.of.join('+')} ${part.responses}`).join(', ');
  const { ungrouped, ...groups } = totals.group_sizes;
  const wanted = [...Object.values(groups), ungrouped].join();
  check(document.parts.map((part) => part.responses).join() === wanted, `published groups: ${sizes}`);
}

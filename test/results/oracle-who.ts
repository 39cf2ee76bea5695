// The slow second way to what rests on who answered: bodies, mandates, invitations, missing voices, intervals.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Response } from '../../src/response/response.ts';
import type { DocumentImplication, ImplicationFigures } from '../../src/results/document.ts';
import { makeDocument } from '../../src/results/results.ts';
import { invitedSessions, revisionOf, sessions, tallyOf } from '../tally/session.ts';
import {
  above,
  balancedOf,
  decimal,
  type OraclePart,
  oracleParts,
  type Ratio,
  rankedIds,
  ranksOf,
  supportIn,
  totalOf,
} from './oracle.ts';
import { oracleIntervals } from './oracle-intervals.ts';
import { evidenceItems, type Level, type OracleCase, rankedLevel } from './oracle-levels.ts';

interface Case extends OracleCase {
  readonly audience: 'public' | 'organiser';
  /** Nothing is held back, and parts of which nobody answered stand there too. */
  readonly isOpen: boolean;
  /** Invited by part, and those of whom nobody answered. */
  readonly invited: { readonly byPart: readonly number[]; readonly others: number } | null;
}

/** In the order in which they are looked up, by hand. */
const bodyOrder = ['__proto__', 'constructor', 'noord', 'not-given', 'wijk 9', 'Wijk 10', 'Zuid'];

const nameOf = ({ by }: Response) => by?.speaksFor ?? '';

function partsOf({ form, responses, k }: Pick<Case, 'form' | 'responses' | 'k'>): readonly OraclePart[] {
  if (form.respondents === 'persons') return oracleParts(form, responses, k);
  const found = bodyOrder
    .map((name) => ({ of: [name], weight: 1, people: responses.filter((each) => nameOf(each) === name) }))
    .filter(({ people }) => people.length > 0);
  return found.length < 2 ? [] : found;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    session: fc.oneof({ weight: 1, arbitrary: sessions() }, { weight: 3, arbitrary: invitedSessions() }),
    audience: fc.constantFrom<Case['audience']>('public', 'organiser'),
    // how many more were invited than answered; fewer when invitations were lost
    more: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 40, -1), { minLength: 7, maxLength: 7 }),
    others: fc.constantFrom(0, 0, 3),
    isInvited: fc.boolean(),
  })
  .map(({ session: { form, responses }, audience, more, others, isInvited }): Case => {
    const isOpen =
      form.respondents !== 'persons' || (audience === 'organiser' && form.privacy.identity !== 'anonymous');
    const k = isOpen ? 1 : form.privacy.minimumGroup;
    const parts = partsOf({ form, responses, k });
    const counts = parts.length === 0 ? [responses.length] : parts.map(({ people }) => people.length);
    const byPart = counts.map((count, at) => Math.max(0, count + (more[at] ?? 0)));
    return { form, responses, k, parts, isOpen, audience, invited: isInvited ? { byPart, others } : null };
  });

const totalInvited = ({ invited }: Case) =>
  invited === null ? null : invited.others + invited.byPart.reduce((sum, count) => sum + count, 0);

function documentOf(found: Case) {
  const { form, responses, invited, parts, audience } = found;
  const bodies = new Map(parts.map(({ of }, at) => [of.join('+'), invited?.byPart[at] ?? 0]));
  return makeDocument(revisionOf(form), tallyOf(form, responses), {
    number: 1,
    publishedAt: '2026-11-01T09:00:00.000Z',
    example: false,
    audience,
    invited: invited === null ? null : { total: totalInvited(found) ?? 0, bodies },
  });
}

function levelOf(found: Case, id: string): Level {
  if (!found.isOpen) return rankedLevel(found, id);
  if (totalOf(found.form, found.responses, id).n === 0) return 'nothing';
  return found.parts.length > 1 ? 'parts' : 'totals';
}

/** Rows of which figures may be shown. */
const shownIds = (found: Case) => rankedIds(found.form).filter((id) => levelOf(found, id) !== 'nothing');

function supportsOf({ form }: Case, people: readonly Response[]) {
  return people.map((response) => {
    const xs = rankedIds(form).map((id) => [id, supportIn(form, response, id)] as const);
    return new Map(xs.flatMap(([id, x]) => (x === undefined ? [] : [[id, x] as const])));
  });
}

const known = (invited: number | null | undefined, people: number) =>
  typeof invited === 'number' && invited >= people ? invited : undefined;

/** Means and intervals of everybody, and of the balanced reading. */
function readingsOf(found: Case) {
  const { form, responses, parts, invited, k } = found;
  const ids = shownIds(found);
  const means = new Map(
    ids.map((id): [string, Ratio] => {
      const { n, sum } = totalOf(form, responses, id);
      return [id, [BigInt(sum), BigInt(n) * 1000n]];
    }),
  );
  const people = supportsOf(found, responses);
  const whole = [{ weight: 1, people, invited: known(totalInvited(found), responses.length) }];
  const isBalanced = (id: string) =>
    form.ranking.balanced &&
    parts.length > 1 &&
    levelOf(found, id) === 'parts' &&
    parts.every((part) => totalOf(form, part.people, id).n >= Math.max(1, k));
  const balanced = new Map(ids.filter(isBalanced).map((id) => [id, balancedOf(form, parts, id)]));
  const strata = parts.map((part, at) => ({
    weight: part.weight,
    people: supportsOf(found, part.people),
    invited: form.respondents === 'persons' ? undefined : known(invited?.byPart[at], part.people.length),
  }));
  return {
    means,
    intervals: oracleIntervals(whole, ranksOf(means)),
    balanced,
    balancedIntervals: oracleIntervals(strata, ranksOf(balanced)),
  };
}

const weightOf = ({ by }: Response) => by?.mandates ?? 1;
const hasValue = (item: string) => (response: Response) =>
  !['no-view', undefined].includes(response.answers.get(item)?.is);

/** Everything that is tied to this item, over and over, by implications all of whose evidence k people answered. */
function tiedTo({ form, responses, k }: Case, item: string): ReadonlySet<string> {
  const ties = rankedIds(form)
    .map((id) => evidenceItems(form, id))
    .filter((items) => items.every((each) => responses.filter(hasValue(each)).length >= k));
  const found = new Set([item]);
  for (const _ of ties)
    for (const items of ties)
      if (items.some((each) => found.has(each))) for (const each of items) found.add(each);
  return found;
}

/** The second mean, where at least k carry more than one and each number of mandates is that of nobody or of k. */
function mandatesOf(found: Case, id: string) {
  const { form, responses, k, isOpen } = found;
  const isTold = (people: readonly Response[]) =>
    people.every((one) => people.filter((each) => weightOf(each) === weightOf(one)).length >= k);
  const people = responses.filter((response) => supportIn(form, response, id) !== undefined);
  if (people.filter((each) => weightOf(each) > 1).length < k || !isTold(people)) return undefined;
  const bases = evidenceItems(form, id).flatMap((item) => [...tiedTo(found, item)]);
  const wholes = [responses, ...found.parts.map((part) => part.people)];
  const isHeld = (item: string) => !wholes.every((all) => isTold(all.filter(hasValue(item))));
  if (!isOpen && bases.some(isHeld)) return undefined;
  const weight = people.reduce((sum, each) => sum + weightOf(each), 0);
  const squares = people.reduce((sum, each) => sum + weightOf(each) ** 2, 0);
  const sum = people.reduce((total, each) => total + weightOf(each) * (supportIn(form, each, id) ?? 0), 0);
  return {
    mean: [BigInt(sum), BigInt(weight) * 1000n] as Ratio,
    figures: {
      sum,
      weight,
      effective: decimal([BigInt(weight) ** 2n, BigInt(squares)]),
      carriers: people.filter((each) => weightOf(each) > 1).length,
    },
  };
}

/** The places a row takes when everybody who is missing is wholly for or wholly against it. */
function missingOf(found: Case, id: string) {
  const missing = (totalInvited(found) ?? 0) - found.responses.length;
  if (missing <= 0) return null;
  const placeWith = (x: number) => {
    const meanOf = (row: string): Ratio => {
      const { supports } = totalOf(found.form, found.responses, row);
      const all = [...supports, ...new Array<number>(missing).fill(row === id ? x : -x)];
      return [BigInt(all.reduce((sum, each) => sum + each, 0)), BigInt(all.length)];
    };
    return 1 + shownIds(found).filter((other) => other !== id && above(meanOf(other), meanOf(id))).length;
  };
  return { best: placeWith(1000), worst: placeWith(-1000), missing };
}

/** The lane over the parts that have anybody with a view. */
function laneOf({ form, parts }: Case, id: string) {
  const sides = parts
    .map(({ of, people }) => ({ of, xs: totalOf(form, people, id).supports }))
    .filter(({ xs }) => xs.length > 0);
  if (sides.length < 2) return null;
  const on = (sign: number) =>
    sides.filter(({ xs }) => 10 * xs.filter((x) => Math.sign(x) === sign).length >= 6 * xs.length);
  if (on(1).length === sides.length) return 'joint-agenda';
  if (on(-1).length === sides.length) return 'jointly-declined';
  return on(1).length >= 2 ? 'theme-coalition' : 'needs-a-conversation';
}

const figuresIn = (row: DocumentImplication | undefined): ImplicationFigures | undefined =>
  row === undefined || row.n === null ? undefined : row;

function check(found: Case) {
  const { form, responses, parts, k } = found;
  const document = documentOf(found);
  expect(document.release.invited).toBe(totalInvited(found));
  if (responses.length < k) {
    expect(document).toMatchObject({ implications: [], parts: [] });
    return;
  }
  expect(document.parts.map(({ of, responses: count }) => [of, count])).toEqual(
    parts.map(({ of, people }) => [of, people.length]),
  );
  const { means, intervals, balanced, balancedIntervals } = readingsOf(found);
  const mandates = new Map(shownIds(found).map((id) => [id, mandatesOf(found, id)]));
  const second = new Map(
    [...mandates].flatMap(([id, each]) => (each === undefined ? [] : [[id, each.mean] as const])),
  );
  for (const id of rankedIds(form)) {
    const row = figuresIn(document.implications.find((each) => each.id === id));
    expect(row === undefined).toBe(!means.has(id));
    if (row === undefined) continue;
    expect([row.rank, row.rankInterval]).toEqual([ranksOf(means).get(id), intervals.get(id)]);
    const mean = balanced.get(id);
    expect(row.balanced && [row.balanced.support, row.balanced.rank, row.balanced.rankInterval]).toEqual(
      mean === undefined ? null : [decimal(mean), ranksOf(balanced).get(id), balancedIntervals.get(id)],
    );
    expect(row.missingVoices).toEqual(missingOf(found, id));
    const shown = levelOf(found, id) === 'parts' ? parts : [];
    expect(row.byPart.map(({ n, sum }) => [n, sum])).toEqual(
      shown.map(({ people }) => [totalOf(form, people, id).n, totalOf(form, people, id).sum]),
    );
    expect(row.lane?.is ?? null).toBe(shown.length === 0 ? null : laneOf(found, id));
    const carried = mandates.get(id);
    if (carried === undefined) expect(row.mandates).toBeNull();
    else {
      const rank = ranksOf(second).get(id);
      expect(row.mandates).toMatchObject({ ...carried.figures, support: decimal(carried.mean), rank });
    }
  }
}

/** Compares documents of so many generated sessions with what raw answers give; a failure prints its seed. */
export function compareWhoAnswered(numRuns: number): void {
  fc.assert(fc.property(cases, check), { numRuns });
}

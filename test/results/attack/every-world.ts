// Everything that a few people who answered twice can have answered. Worlds of which the same is published are one to an
// attacker; what they all share is what can be read. Slow and exact, where elimination only finds what sums give away.
import { comparableRows } from '../../../src/results/shift-levels.ts';
import type { Ranked } from '../../../src/tally/ranked.ts';
import type { PairTally } from '../../../src/tally/shift.ts';

const least = 3;

/** To both statements before, then after: 0 nothing, 1 no, 2 yes. */
type Way = readonly [number, number, number, number];

const three = [0, 1, 2];
const keys = ['item:s0', 'item:s1', 'beide'];
const ranked: readonly Ranked[] = [
  {
    id: 'beide',
    title: 'I',
    text: null,
    theme: null,
    resultArea: null,
    evidence: ['s0', 's1'].map((item) => ({ item, direction: 'agree', weight: 1 }) as const),
  },
];

const value = (answer: number) => (answer === 0 ? undefined : answer === 1 ? -1000 : 1000);
function joint(first: number, second: number): number | undefined {
  const values = [value(first), value(second)].filter((each) => each !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** What is counted of one way: supports before and after by row, and what an attacker would like to know. */
interface Counted {
  readonly before: readonly (number | undefined)[];
  readonly after: readonly (number | undefined)[];
  readonly facts: readonly number[];
}

/**
 * By statement: said no, yes, either before; no, yes, either after; went to yes, to no, has both; and of who has it only
 * before no, yes, either; only after no, yes, either.
 */
function countedOf([a, b, c, d]: Way): Counted {
  const facts = [
    [a, c],
    [b, d],
  ].flatMap(([x = 0, y = 0]) => [
    ...[x === 1, x === 2, x > 0, y === 1, y === 2, y > 0],
    ...[x === 1 && y === 2, x === 2 && y === 1, x > 0 && y > 0],
    ...[x === 1, x === 2, x > 0].map((is) => is && y === 0),
    ...[y === 1, y === 2, y > 0].map((is) => is && x === 0),
  ]);
  return {
    before: [value(a), value(b), joint(a, b)],
    after: [value(c), value(d), joint(c, d)],
    facts: facts.map(Number),
  };
}

const factsPerRow = 15;
/** What is said, among how many, and which unanimous crowds would say it of each. */
const sayings = [
  { says: 0, among: 2, byAll: [] },
  { says: 1, among: 2, byAll: [] },
  { says: 3, among: 5, byAll: [] },
  { says: 4, among: 5, byAll: [] },
  { says: 6, among: 8, byAll: [0, 4] },
  { says: 7, among: 8, byAll: [1, 3] },
  { says: 9, among: 11, byAll: [0] },
  { says: 10, among: 11, byAll: [1] },
  { says: 12, among: 14, byAll: [3] },
  { says: 13, among: 14, byAll: [4] },
];

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
const present = (values: readonly (number | undefined)[]) => values.filter((each) => each !== undefined);

/** What a document tells of each row, '-' where it is withheld. */
function toldOnce(rows: readonly (readonly (number | undefined)[])[]): readonly (string | null)[] {
  const statements = rows.slice(0, 2).map((row) => present(row).length >= least);
  return rows.map((row, at) => {
    const shown = present(row);
    if (at < 2 ? !statements[at] : statements.includes(false) || shown.length < least) return null;
    return [
      shown.length,
      sum(shown),
      shown.filter((x) => x > 0).length,
      shown.filter((x) => x < 0).length,
    ].join();
  });
}

/** Which rows are compared, as the product decides it. */
function comparedOf(
  people: readonly Counted[],
  before: readonly (string | null)[],
  after: readonly (string | null)[],
  ties: string[][],
): ReadonlyMap<string, boolean> {
  const cells = keys.map((key, row): [string, number[]] => {
    const has = people.map(
      (each) => [each.before[row] !== undefined, each.after[row] !== undefined] as const,
    );
    const count = (first: boolean, then: boolean) =>
      has.filter(([one, two]) => one === first && two === then).length;
    return [key, [count(true, true), 0, 0, 0, 0, 0, count(true, false), count(false, true)]];
  });
  const pairs: PairTally = new Map([
    ['', { before: 'not-given', after: 'not-given', people: people.length, rows: new Map(cells) }],
  ]);
  const published = (told: readonly (string | null)[]) => ({
    responses: people.length,
    parts: [],
    rows: Object.fromEntries(
      told.flatMap((text, row) =>
        text === null ? [] : [[keys[row] ?? '', { n: Number(text.split(',')[0]), parts: [] }]],
      ),
    ),
    ties,
    askedOfSome: [],
    tellsMandates: false,
  });
  const earlier = { ...published(before), form: 'proef', release: 1, minimumGroup: least, upto: 0 };
  return comparableRows(ranked, { earlier, keys, pairs }, published(after), least);
}

function toldOfChange(people: readonly Counted[], row: number): string {
  const moved = people.flatMap(({ before, after }) => {
    const [first, then] = [before[row], after[row]];
    return first === undefined || then === undefined ? [] : [then - first];
  });
  const count = (is: (shift: number) => boolean) => moved.filter(is).length;
  const squares = sum(moved.map((shift) => shift * shift));
  return [
    moved.length,
    sum(moved),
    squares,
    count((shift) => shift > 0),
    count((shift) => shift < 0),
    count((shift) => Math.abs(shift) <= 250),
  ].join();
}

/** The least and most of each fact over the worlds of which the same is published. */
interface Known {
  readonly low: number[];
  readonly high: number[];
}

/**
 * In how many publications the answers, or the changes, of fewer than three can be read; and in how many worlds a change
 * is told at all.
 * @param first what everybody can answer to the first statement: without 0 nobody skips it
 * @param ties items that anything joins
 */
export function readEveryWorld(
  first: readonly number[] = three,
  ties: string[][] = [['s0', 's1']],
): { readonly read: number; readonly told: number } {
  const ways = first.flatMap((a) =>
    three.flatMap((b) => first.flatMap((c) => three.map((d) => countedOf([a, b, c, d])))),
  );
  const worlds = new Map<string, Known>();
  const decided = new Map<string, ReadonlyMap<string, boolean>>();
  let told = 0;
  for (const people of crowdsOf(ways)) {
    const rows = keys.map((_, row) => row);
    const before = toldOnce(rows.map((row) => people.map((each) => each.before[row])));
    const after = toldOnce(rows.map((row) => people.map((each) => each.after[row])));
    const compared = comparedOnce(people, before, after, ties, decided);
    const changes = keys.map((key, row) => (compared.get(key) ? toldOfChange(people, row) : null));
    if (changes.some((change) => change !== null)) told += 1;
    learn(worlds, [...before, ...after, ...changes].join(' '), people);
  }
  return { read: [...worlds.values()].filter(isRead).length, told };
}

/** The decision is of who has which row, so it is asked once for each division of that. */
function comparedOnce(
  people: readonly Counted[],
  before: readonly (string | null)[],
  after: readonly (string | null)[],
  ties: string[][],
  decided: Map<string, ReadonlyMap<string, boolean>>,
): ReadonlyMap<string, boolean> {
  const has = people.map((each) =>
    [...each.before, ...each.after].map((support) => (support === undefined ? 0 : 1)).join(''),
  );
  const division = has.sort().join();
  const compared = decided.get(division) ?? comparedOf(people, before, after, ties);
  decided.set(division, compared);
  return compared;
}

/** Every four people, whoever is who. */
function* crowdsOf(ways: readonly Counted[]): Generator<readonly Counted[]> {
  for (const [a, one] of ways.entries())
    for (const [b, two] of ways.slice(a).entries())
      for (const [c, three] of ways.slice(a + b).entries())
        for (const four of ways.slice(a + b + c)) yield [one, two, three, four];
}

function learn(worlds: Map<string, Known>, published: string, people: readonly Counted[]): void {
  const facts = Array.from({ length: 2 * factsPerRow }, (_, at) =>
    sum(people.map((each) => each.facts[at] ?? 0)),
  );
  const known = worlds.get(published);
  if (known === undefined) {
    worlds.set(published, { low: facts, high: [...facts] });
    return;
  }
  for (const [at, fact] of facts.entries()) {
    known.low[at] = Math.min(known.low[at] ?? fact, fact);
    known.high[at] = Math.max(known.high[at] ?? fact, fact);
  }
}

/** Something is known of answers of which there are fewer than three, and it is not that all others said the same. */
function isRead({ low, high }: Known): boolean {
  return [0, factsPerRow].some((row) => {
    const known = (at: number) => (low[row + at] === high[row + at] ? (low[row + at] ?? 0) : -1);
    const isUnanimous = (says: number) => {
      const among = says < 3 ? 2 : 5;
      return known(says) >= least && known(says) === known(among);
    };
    return sayings.some((saying) => {
      const among = known(saying.among);
      if (among < 1 || among >= least || known(saying.says) < 1) return false;
      return saying.byAll.length === 0 || !saying.byAll.every(isUnanimous);
    });
  });
}

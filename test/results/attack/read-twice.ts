// Reads what it can of answers before and after, by exact elimination over everything published.

import { support } from '../../../src/method/support.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { pairCountsOf } from '../../../src/tally/shift.ts';
import { type Equation, type Solved, solve } from './elimination.ts';
import type { Answers, Person, TwicePublished, TwiceSession } from './twice.ts';

/** People whom the attacker cannot tell apart. */
interface Block {
  readonly person: Omit<Person, 'answers'>;
  readonly size: number;
  readonly first: number;
  /** Every way in which somebody of it can have answered. */
  readonly ways: readonly Answers[];
}

interface Unknowns {
  readonly blocks: readonly Block[];
  readonly columns: number;
}

/** What is counted: in whom, and what each way to answer adds. */
interface Counted {
  readonly of: (person: Block['person']) => boolean;
  readonly adds: (answers: Answers) => number;
}

export interface TwiceReading {
  readonly what: string;
  readonly people: number;
}

const three = [0, 1, 2];

function blocksOf(people: readonly Person[]): Unknowns {
  const sizes = new Map<string, { person: Block['person']; size: number }>();
  for (const { answers: _, ...person } of people) {
    const key = JSON.stringify(person);
    sizes.set(key, { person, size: (sizes.get(key)?.size ?? 0) + 1 });
  }
  let columns = 0;
  const blocks = [...sizes.values()].map(({ person, size }): Block => {
    const [before, after] = [person.before ? three : [0], person.after ? three : [0]];
    const ways = before.flatMap((a) =>
      before.flatMap((b) => after.flatMap((c) => after.map((d): Answers => [a, b, c, d]))),
    );
    const first = columns;
    columns += ways.length;
    return { person, size, first, ways };
  });
  return { blocks, columns };
}

function coefficients({ blocks, columns }: Unknowns, { of, adds }: Counted): number[] {
  const row = new Array<number>(columns).fill(0);
  for (const { person, first, ways } of blocks) {
    if (!of(person)) continue;
    for (const [at, way] of ways.entries()) row[first + at] = adds(way);
  }
  return row;
}

const value = (answer: number | undefined) => (answer === 1 ? -1 : 1);

/** The support for the implication that rests on both. */
function supportOf(answers: readonly (number | undefined)[], weight: number): number | undefined {
  return support(
    answers.flatMap((answer, row) =>
      answer === 0 ? [] : [{ numerator: value(answer), denominator: 1, weight: row === 0 ? 1 : weight }],
    ),
  );
}

/** Everything that two documents say, as sums. */
function equationsOf(
  session: TwiceSession,
  published: TwicePublished,
  unknowns: Unknowns,
): readonly Equation[] {
  const equations: Equation[] = unknowns.blocks.map((block) => [
    ...coefficients(unknowns, { of: (person) => person === block.person, adds: () => 1 }),
    block.size,
  ]);
  const say = (counted: Counted, sum: number) => equations.push([...coefficients(unknowns, counted), sum]);
  const weight = session.form.implications[1]?.evidence[1]?.weight ?? 1;
  const both = (answers: Answers, at: 0 | 1) => supportOf(answers.slice(2 * at, 2 * at + 2), weight);

  const takeDocument = ({ statements, implications, parts }: ResultsDocument, at: 0 | 1) => {
    const isIn = (person: Block['person']) => (at === 0 ? person.before : person.after);
    const ofPart = (part: string) => (person: Block['person']) =>
      isIn(person) && (parts.find(({ id }) => id === part)?.of.includes(person.groups[at]) ?? false);
    for (const [row, statement] of statements.entries()) {
      if (statement.n === null) continue;
      const told = [
        { of: isIn, counts: statement.counts },
        ...statement.byPart.map(({ part, counts }) => ({ of: ofPart(part), counts })),
      ];
      for (const { of, counts } of told) {
        for (const [point, count] of counts.entries()) {
          say({ of, adds: (answers) => (answers[2 * at + row] === point + 1 ? 1 : 0) }, count);
        }
      }
    }
    const implication = implications.find(({ id }) => id === 'beide');
    if (implication === undefined || implication.n === null) return;
    for (const { of, n, sum, inFavourCount, againstCount } of [
      { ...implication, of: isIn },
      ...implication.byPart.map((part) => ({ ...part, of: ofPart(part.part) })),
    ]) {
      const take = (adds: (support: number) => number, count: number) =>
        say({ of, adds: (answers) => ((x) => (x === undefined ? 0 : adds(x)))(both(answers, at)) }, count);
      take(() => 1, n);
      take((x) => x, sum);
      take((x) => (x > 0 ? 1 : 0), inFavourCount);
      take((x) => (x < 0 ? 1 : 0), againstCount);
    }
  };
  takeDocument(published.before, 0);
  takeDocument(published.after, 1);

  const { shift } = published.after;
  const isPair = (person: Block['person']) => person.before && person.after && !person.gone;
  const takeShift = (key: string, isShown: boolean, shiftOf: (answers: Answers) => number | undefined) => {
    if (!isShown) return;
    const { n, sum, squares, up, down, settled } = pairCountsOf(published.pairs, key);
    const take = (adds: (d: number) => number, count: number) =>
      say(
        { of: isPair, adds: (answers) => ((d) => (d === undefined ? 0 : adds(d)))(shiftOf(answers)) },
        count,
      );
    take(() => 1, n);
    take((d) => d, sum);
    // the interval tells it
    take((d) => d * d, squares);
    take((d) => (d > 0 ? 1 : 0), up);
    take((d) => (d < 0 ? 1 : 0), down);
    take((d) => (Math.abs(d) <= 250 ? 1 : 0), settled);
  };
  const isRowShown = (
    rows: readonly { readonly id: string; readonly n: number | null }[] | undefined,
    id: string,
  ) => (rows?.find((row) => row.id === id)?.n ?? null) !== null;
  for (const row of [0, 1]) {
    takeShift(`item:s${row}`, isRowShown(shift?.statements, `s${row}`), (answers) => {
      const [first, then] = [answers[row] ?? 0, answers[2 + row] ?? 0];
      return first === 0 || then === 0 ? undefined : 1000 * (value(then) - value(first));
    });
  }
  takeShift('beide', isRowShown(shift?.implications, 'beide'), (answers) => {
    const [first, then] = [both(answers, 0), both(answers, 1)];
    return first === undefined || then === undefined ? undefined : then - first;
  });
  return equations;
}

/** Something that answers can say, and among which answers. */
interface Saying {
  readonly what: string;
  readonly isAsked: (person: Block['person']) => boolean;
  readonly says: (answers: Answers) => boolean;
  readonly answered: (answers: Answers) => boolean;
}

const sayings: readonly Saying[] = [0, 1].flatMap((row) => [
  ...[0, 1].flatMap((at) =>
    [1, 2].map((answer): Saying => {
      const place = 2 * at + row;
      return {
        what: `s${row} ${at === 0 ? 'before' : 'after'} ${answer}`,
        isAsked: (person) => (at === 0 ? person.before : person.after),
        says: (answers) => answers[place] === answer,
        answered: (answers) => answers[place] !== 0,
      };
    }),
  ),
  ...[-1, 1].map(
    (way): Saying => ({
      what: `s${row} moved ${way}`,
      isAsked: (person) => person.before && person.after,
      says: (answers) =>
        answers[row] !== 0 && (answers[2 + row] ?? 0) - (answers[row] ?? 0) === way && answers[2 + row] !== 0,
      answered: (answers) => answers[row] !== 0 && answers[2 + row] !== 0,
    }),
  ),
]);

/** The answers of fewer than k people, or the few answers of some, that what is published gives away. */
export function readTwice(session: TwiceSession, published: TwicePublished): readonly TwiceReading[] {
  const unknowns = blocksOf(session.people);
  const bounds = unknowns.blocks.flatMap(({ size, ways }) => ways.map(() => ({ low: 0, high: size })));
  const solved = solve(bounds, equationsOf(session, published, unknowns));
  if (solved === undefined) throw new Error('the sums of a session that was contradict each other');
  proveModel(session, unknowns, solved);
  const k = session.form.privacy.minimumGroup;
  const known = (blocks: readonly Block[], adds: (answers: Answers) => boolean): number | undefined => {
    const isIn = new Set(blocks.map(({ person }) => person));
    const { low, high } = solved.range(
      coefficients(unknowns, {
        of: (person) => isIn.has(person),
        adds: (answers) => (adds(answers) ? 1 : 0),
      }),
    );
    return low === high ? low : undefined;
  };
  const sizeOf = (blocks: readonly Block[]) => blocks.reduce((sum, { size }) => sum + size, 0);
  return sayings.flatMap(({ what, isAsked, says, answered }): readonly TwiceReading[] => {
    const unions = unionsOf(unknowns.blocks.filter(({ person }) => isAsked(person)));
    // what k or more are known to have said, all of them, tells what each said
    const isAllowed = (union: readonly Block[]) =>
      unions.some((wider) => {
        if (!union.every((block) => wider.includes(block))) return false;
        const said = known(wider, says) ?? 0;
        return said >= k && (said === sizeOf(wider) || said === known(wider, answered));
      });
    return unions.flatMap((union): readonly TwiceReading[] => {
      const few = sizeOf(union) < k;
      const answers = few ? undefined : known(union, answered);
      if (!few && (answers === undefined || answers === 0 || answers >= k)) return [];
      if ((known(union, says) ?? 0) === 0 || isAllowed(union)) return [];
      return [{ what, people: few ? sizeOf(union) : (answers ?? 0) }];
    });
  });
}

/** Every union of blocks of up to three, and of all but up to one. */
function unionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return Array.from({ length: 2 ** blocks.length - 1 }, (_, bits) =>
    blocks.filter((_, at) => (((bits + 1) >> at) & 1) === 1),
  );
}

/** The answers that were given satisfy what was solved: else the model of the attacker is wrong. */
function proveModel({ people }: TwiceSession, { blocks }: Unknowns, solved: Solved): void {
  for (const { person, first, ways } of blocks) {
    for (const [at, way] of ways.entries()) {
      const count = people.filter(
        ({ answers, ...each }) =>
          JSON.stringify(each) === JSON.stringify(person) &&
          String(answers.filter((_, place) => (place < 2 ? each.before : each.after))) ===
            String(way.filter((_, place) => (place < 2 ? each.before : each.after))),
      ).length;
      const bound = solved.bounds[first + at];
      if (bound === undefined || count < bound.low || count > bound.high)
        throw new Error('a model of what happened');
    }
  }
}

// The attacker of the method, section 8: knows the form, who answered when and in which group, whose answers are in
// which document, and every document. Does not know who skipped what. Reads by exact elimination.
import type { Form } from '../../../src/form/form.ts';
import { itemConditions } from '../../../src/form/item-conditions.ts';
import type { ShowRule } from '../../../src/results/may-show.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Bounds, type Equation, type Solved, solve, whicheverHolds } from './elimination.ts';
import { type Figure, figuresOf, hasValue, shortfallsOf } from './figures.ts';
import { orderFigures } from './orders.ts';
import type { Publication } from './session.ts';
import { askedIn, sameAnswer, type Table, tablesOf } from './tables.ts';

/** A way in which the attacker read somebody's answer. */
export interface Reading {
  readonly item: string;
  /** `pinned`: the answer of fewer than k people; `row-total`: a row of fewer than k answers. */
  readonly by: 'pinned' | 'row-total';
  readonly groups: readonly string[];
}

/** How many people of each block gave each answer: one unknown each, table by table. */
interface Unknowns {
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  /** The first column of each table. */
  readonly first: ReadonlyMap<Table, number>;
  readonly bounds: Bounds[];
  readonly equations: Equation[];
}

/** Everything the attacker reads. `least`: under how many answers rows and parts are held back. */
export function attack(
  form: Form,
  publications: readonly Publication[],
  least: Pick<ShowRule, 'row' | 'part'>,
): readonly Reading[] {
  const blocks = blocksOf(publications);
  const figures = publications.map(({ document, present }) => [
    ...figuresOf(form, document, least.row),
    ...orderFigures(
      document,
      [...present.values()].map(({ response }) => response),
    ),
  ]);
  return tablesOf(form).flatMap((tables) => {
    const unknowns = unknownsOf(blocks, tables);
    for (const [number, found] of figures.entries()) {
      for (const figure of found.filter((each) => isAbout(each, tables))) {
        const through = publications[number]?.through?.(figure.items) ?? number;
        if (figure.low === figure.high || through === number) takeFigure(unknowns, figure, through);
      }
      for (const figure of lagging(publications[number], number, tables, least.row)) {
        takeFigure(unknowns, figure, number, publications[number]?.through?.(figure.items));
      }
    }
    const solved = solveCases(unknowns, publications, least.part);
    proveModel(unknowns, solved);
    return tables
      .filter(({ items }) => items.length === 1)
      .flatMap((table) => readingsOf(form, unknowns, table, solved));
  });
}

/** Solves for each way in which the first document can have held parts back, and keeps what all have in common. */
function solveCases(unknowns: Unknowns, publications: readonly Publication[], least: number): Solved {
  const items = [...new Set(unknowns.tables.flatMap((table) => table.items))];
  const [first] = publications;
  const shortfalls = first === undefined ? [] : shortfallsOf(first.document, items, least);
  const cases = shortfalls.map((shortfall): Unknowns => {
    const { bounds, equations } = unknowns;
    const supposed = { ...unknowns, bounds: [...bounds], equations: [...equations] };
    takeFigure(supposed, shortfall, 0);
    return supposed;
  });
  return whicheverHolds(
    (cases.length === 0 ? [unknowns] : cases)
      .map(({ bounds, equations }) => solve(bounds, equations))
      .filter((solved) => solved !== undefined),
  );
}

function isAbout({ items }: Figure, tables: readonly Table[]): boolean {
  return tables.some((table) => items.every((item) => table.items.includes(item)));
}

function columnOf({ first }: Unknowns, table: Table, block: number, category: number): number {
  return (first.get(table) ?? 0) + block * table.categories.length + category;
}

/** Coefficients of a sum over some blocks of what each category of a table adds, each block so many times. */
function sumOver(
  unknowns: Unknowns,
  table: Table,
  blocks: readonly number[],
  adds: Figure['adds'],
  times: (block: number) => number = () => 1,
): number[] {
  const row = new Array<number>(unknowns.bounds.length).fill(0);
  const added = table.categories.map(adds);
  for (const block of blocks) {
    const from = columnOf(unknowns, table, block, 0);
    const factor = times(block);
    for (const [category, each] of added.entries()) row[from + category] = factor * each;
  }
  return row;
}

/** Everybody answered or skipped in one way; two items together agree with each of them alone. */
function unknownsOf(blocks: readonly Block[], tables: readonly Table[]): Unknowns {
  const bounds = tables.flatMap(({ categories }) =>
    blocks.flatMap(({ responses }) => categories.map(() => ({ low: 0, high: responses.length }))),
  );
  const first = new Map<Table, number>();
  let columns = 0;
  for (const table of tables) {
    first.set(table, columns);
    columns += table.categories.length * blocks.length;
  }
  const unknowns: Unknowns = { blocks, tables, first, bounds, equations: [] };
  for (const [block, { responses }] of blocks.entries()) {
    for (const table of tables) {
      unknowns.equations.push([...sumOver(unknowns, table, [block], () => 1), responses.length]);
      if (table.items.length > 1) takeMargins(unknowns, table, block);
    }
  }
  return unknowns;
}

function takeMargins(unknowns: Unknowns, joint: Table, block: number): void {
  for (const item of joint.items) {
    const table = unknowns.tables.find(({ items }) => items.length === 1 && items[0] === item);
    for (const [category, answer] of table?.categories.entries() ?? []) {
      const row = sumOver(unknowns, joint, [block], (found) => (sameAnswer(found, answer, item) ? 1 : 0));
      if (table !== undefined) row[columnOf(unknowns, table, block, category)] = -1;
      unknowns.equations.push([...row, 0]);
    }
  }
}

/** Of a row that lags behind it is known that fewer than k of the people left out answered it. */
function lagging(
  publication: Publication | undefined,
  number: number,
  tables: readonly Table[],
  least: number,
): readonly Figure[] {
  const { through, isAlone } = publication ?? {};
  if (through === undefined || isAlone === undefined) return [];
  const items = new Set(tables.flatMap((table) => table.items));
  return [...items]
    .filter((item) => isAlone(item) && through([item]) < number)
    .map((item) => ({
      items: [item],
      of: undefined,
      low: 0,
      high: Math.max(0, least - 1),
      adds: (found) => (hasValue(found, item) ? 1 : 0),
    }));
}

/**
 * Takes what a document says of the people in it.
 * @param without the people of this document left out
 */
function takeFigure(
  unknowns: Unknowns,
  { items, of, low, high, adds, times = () => 1 }: Figure,
  number: number,
  without = -1,
): void {
  const { blocks, tables, bounds, equations } = unknowns;
  const holding = tables.filter((found) => items.every((item) => found.items.includes(item)));
  const table = holding.find((found) => found.items.length === items.length) ?? holding[0];
  if (table === undefined) throw new Error('a table for everything published');
  const scope = [...blocks.entries()].flatMap(([at, { documents, group }]) =>
    documents.has(number) && !documents.has(without) && (of === undefined || of.includes(group)) ? [at] : [],
  );
  const row = sumOver(unknowns, table, scope, adds, (at) => times(blocks[at]?.mandates ?? 1));
  if (low === high) {
    equations.push([...row, low]);
    return;
  }
  // a sum of which only bounds are known is an unknown of its own
  for (const equation of equations.keys()) equations[equation] = widened(equations[equation] ?? []);
  bounds.push({ low, high });
  equations.push([...row, -1, 0]);
}

function widened(equation: Equation): Equation {
  return [...equation.slice(0, -1), 0, equation.at(-1) ?? 0];
}

/** What people truly answered must lie within what was derived, else the attack proves nothing. */
function proveModel(unknowns: Unknowns, { bounds }: Solved): void {
  for (const table of unknowns.tables) {
    for (const [block, { responses }] of unknowns.blocks.entries()) {
      for (const [category, answer] of table.categories.entries()) {
        const truth = responses.filter((found) =>
          table.items.every((item) => sameAnswer(found, answer, item)),
        ).length;
        const found = bounds[columnOf(unknowns, table, block, category)];
        if (found === undefined || truth < found.low || truth > found.high)
          throw new Error('the attacker is wrong');
      }
    }
  }
}

/**
 * Unions of blocks: all of them, or with very many blocks one and two at a time, and everybody who is in one document
 * and not in an earlier one.
 */
function unionsOf(blocks: readonly Block[]): readonly (readonly number[])[] {
  const all = [...blocks.keys()];
  if (blocks.length > 6) {
    const documents = [...new Set(blocks.flatMap((block) => [...block.documents]))];
    const between = documents.flatMap((last) =>
      [-1, ...documents.filter((first) => first < last)].map((first) =>
        all.filter((at) => blocks[at]?.documents.has(last) && !blocks[at]?.documents.has(first)),
      ),
    );
    return [...all.flatMap((a) => [[a], ...all.slice(a + 1).map((b) => [a, b])]), ...between];
  }
  return Array.from({ length: 2 ** blocks.length - 1 }, (_, mask) =>
    all.filter((at) => ((mask + 1) >> at) % 2 === 1),
  );
}

function readingsOf(form: Form, unknowns: Unknowns, table: Table, solved: Solved): readonly Reading[] {
  const k = form.privacy.minimumGroup;
  const [item = ''] = table.items;
  const { blocks } = unknowns;
  const size = (union: readonly number[]) =>
    union.reduce((sum, at) => sum + (blocks[at]?.responses.length ?? 0), 0);
  const knownIn = (counted: Table, union: readonly number[], adds: Figure['adds']): number | undefined => {
    const { low, high } = solved.range(sumOver(unknowns, counted, union, adds));
    return low === high ? low : undefined;
  };
  const known = (union: readonly number[], adds: Figure['adds']) => knownIn(table, union, adds);
  // how many were asked: everybody, unless it depends on other answers
  const whole = unknowns.tables.at(-1);
  const asked = (union: readonly number[]): number | undefined =>
    !itemConditions(form).has(item) || whole === undefined
      ? size(union)
      : knownIn(whole, union, ({ answers }) => (askedIn(form, answers).has(item) ? 1 : 0));
  const answered = (union: readonly number[]) => known(union, (found) => (hasValue(found, item) ? 1 : 0));
  const unions = unionsOf(blocks);
  const values = table.categories.filter((found) => hasValue(found, item));
  // k or more people who were asked, or answered, and all say the same may be shown: of whom it is known that they
  // answered, it is known what
  const unanimous = (answer: (typeof values)[number]) =>
    unions.filter((union) => {
      if (size(union) < k) return false;
      const said = known(union, (found) => (found === answer ? 1 : 0)) ?? 0;
      return said >= k && (said === size(union) || said === asked(union) || said === answered(union));
    });
  const allowed = new Map(values.map((answer) => [answer, unanimous(answer)]));
  return unions.flatMap((union): readonly Reading[] => {
    const few = size(union) < k;
    const answers = few ? undefined : answered(union);
    const fewAnswers = answers !== undefined && answers > 0 && answers < k;
    if (!few && !fewAnswers) return [];
    const read = values.some((answer) => {
      const saying: Figure['adds'] = (found) => (found === answer ? 1 : 0);
      const count = known(union, saying);
      if (count === undefined || count === 0) return false;
      // who are known not to have said it add nothing to what is known of the others
      const said = union.filter((at) => known([at], saying) !== 0);
      return !(allowed.get(answer) ?? []).some((wider) => said.every((at) => wider.includes(at)));
    });
    const groups = union.map((at) => blocks[at]?.group ?? '');
    return read ? [{ item, by: few ? 'pinned' : 'row-total', groups }] : [];
  });
}

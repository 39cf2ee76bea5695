// What a document says, as sums over people: each figure with what one answered response adds to it.
import type { Form } from '../../../src/form/form.ts';
import { itemConditions } from '../../../src/form/item-conditions.ts';
import type { Answer } from '../../../src/response/answer.ts';
import type { Response } from '../../../src/response/response.ts';
import type {
  ChoiceCounts,
  ChoiceFigures,
  DocumentChoice,
  DocumentImplication,
  DocumentPriorities,
  DocumentStatement,
  ImplicationFigures,
  ResultsDocument,
  StatementFigures,
} from '../../../src/results/document.ts';
import { supportIn, valueIn } from '../oracle.ts';

export interface Figure {
  /** The items it rests on. */
  readonly items: readonly string[];
  /** The groups it is over; undefined for everybody. */
  readonly of: readonly string[] | undefined;
  /** Its value; for a row that is withheld only the most that it can be is known. */
  readonly low: number;
  readonly high: number;
  readonly adds: (answered: Response) => number;
  /** How often it counts somebody of so many mandates; once unless it says otherwise. */
  readonly times?: (mandates: number) => number;
}

type Adds = Figure['adds'];
type Sums = readonly (readonly [value: number, adds: Adds])[];

export function hasValue(response: Response, item: string): boolean {
  const answer = response.answers.get(item);
  return answer !== undefined && answer.is !== 'no-view';
}

const one = (yes: boolean): number => (yes ? 1 : 0);

function figures(items: readonly string[], of: Figure['of'], sums: Sums): readonly Figure[] {
  return sums.map(([value, adds]) => ({ items, of, low: value, high: value, adds }));
}

/** Everything a document publishes of rows; `least` is the number under which rows are withheld. */
export function figuresOf(form: Form, document: ResultsDocument, least: number): readonly Figure[] {
  const partOf = (id: string) => document.parts.find((part) => part.id === id)?.of ?? [];
  return [
    ...document.statements.flatMap((row) =>
      row.n === null ? withheldRow(form, document, row.id, least) : statementFigures(row, partOf),
    ),
    ...document.implications.flatMap((row) => implicationFigures(form, row, partOf)),
    ...document.priorities.flatMap((row) =>
      row.n === null ? withheldRow(form, document, row.id, least) : prioritiesFigures(form, row, row.n),
    ),
    ...document.choices.flatMap((row) =>
      row.n === null ? withheldRow(form, document, row.id, least) : choiceFigures(row, partOf),
    ),
  ];
}

/** A follow-up may be withheld because of what it follows from: then nothing is known of itself. */
function withheldRow(form: Form, document: ResultsDocument, id: string, least: number): readonly Figure[] {
  const rows = [...document.statements, ...document.priorities, ...document.choices];
  const asked = itemConditions(form).get(id) ?? [];
  const followsWithheld = rows.some((row) => row.n === null && asked.includes(row.id));
  return followsWithheld ? [] : withheld([id], least);
}

function withheld(items: readonly string[], least: number): readonly Figure[] {
  const adds: Adds = (found) => one(items.some((item) => hasValue(found, item)));
  return [{ items, of: undefined, low: 0, high: Math.max(0, least - 1), adds }];
}

/**
 * What it tells that rows show totals only although the document has parts: in one of its parts one of these rows
 * has fewer than `least` answers. Each figure is one of the ways in which that can be.
 */
export function shortfallsOf(
  document: ResultsDocument,
  items: readonly string[],
  least: number,
): readonly Figure[] {
  const totalsOnly = [...document.statements, ...document.choices, ...document.implications].some(
    (row) => row.n !== null && row.byPart.length === 0 && itemsOf(row).every((item) => items.includes(item)),
  );
  if (!totalsOnly || document.parts.length === 0) return [];
  return items.flatMap((item) =>
    document.parts.map(({ of }) => ({
      items: [item],
      of,
      low: 0,
      high: Math.max(0, least - 1),
      adds: (found: Response) => one(hasValue(found, item)),
    })),
  );
}

function itemsOf(row: DocumentStatement | DocumentChoice | DocumentImplication): readonly string[] {
  return 'evidence' in row ? row.evidence.map(({ item }) => item) : [row.id];
}

function statementFigures(
  row: DocumentStatement & StatementFigures,
  partOf: (id: string) => readonly string[],
): readonly Figure[] {
  const sums = (counts: readonly number[], noView: number): Sums => [
    [noView, ({ answers }) => one(answers.get(row.id)?.is === 'no-view')],
    ...counts.map((count, at): Sums[number] => [
      count,
      ({ answers }) => {
        const answer = answers.get(row.id);
        return one(answer?.is === 'point' && answer.point === at + 1);
      },
    ]),
  ];
  return [
    ...figures([row.id], undefined, sums(row.counts, row.noView)),
    ...row.byPart.flatMap((part) => figures([row.id], partOf(part.part), sums(part.counts, part.noView))),
  ];
}

function implicationFigures(
  form: Form,
  row: DocumentImplication,
  partOf: (id: string) => readonly string[],
): readonly Figure[] {
  if (row.n === null) return [];
  const items = [...new Set(row.evidence.map(({ item }) => item))];
  const x: (found: Response) => number | undefined = (found) => supportIn(form, found, row.id);
  const sums = (shown: Pick<ImplicationFigures, 'n' | 'sum' | 'inFavourCount' | 'againstCount'>): Sums => [
    [shown.n, (found) => one(x(found) !== undefined)],
    [shown.sum, (found) => x(found) ?? 0],
    [shown.inFavourCount, (found) => one((x(found) ?? 0) > 0)],
    [shown.againstCount, (found) => one((x(found) ?? 0) < 0)],
  ];
  const bins = row.bins.map((count, bin): Sums[number] => [count, (found) => one(binOf(x(found)) === bin)]);
  return [
    ...figures(items, undefined, [...sums(row), ...bins]),
    ...row.byPart.flatMap((part) => figures(items, partOf(part.part), sums(part))),
    ...mandateFigures(items, row, x),
  ];
}

/** The second mean: Σwx and Σw, Σw² by n_eff, and how many carry more than one. */
function mandateFigures(
  items: readonly string[],
  { mandates }: ImplicationFigures,
  x: (found: Response) => number | undefined,
): readonly Figure[] {
  if (mandates === null) return [];
  const { sum, weight, effective, carriers } = mandates;
  const has: Adds = (found) => one(x(found) !== undefined);
  const told = [
    [sum, (found: Response) => x(found) ?? 0, (w: number) => w],
    [weight, has, (w: number) => w],
    [Math.round(weight ** 2 / effective), has, (w: number) => w ** 2],
    [carriers, has, (w: number) => one(w > 1)],
  ] as const;
  return told.flatMap(([value, adds, times]) =>
    figures(items, undefined, [[value, adds]]).map((figure) => ({ ...figure, times })),
  );
}

function binOf(x: number | undefined): number | undefined {
  if (x === undefined) return undefined;
  return 2 + Math.sign(x) * [200, 600].filter((limit) => Math.abs(x) > limit).length;
}

function prioritiesFigures(form: Form, row: DocumentPriorities, n: number): readonly Figure[] {
  const options = row.options.flatMap((option): Sums => {
    if (option.n === null) return [];
    const value: Adds = (found) => {
      const [a, b] = valueIn(form, found, row.id, option.id) ?? [0n, 1n];
      return Number((1000n * a) / b);
    };
    return [
      [option.sum, value],
      [option.placed, ({ answers }) => one(isIn(answers.get(row.id), option.id))],
    ];
  });
  return figures([row.id], undefined, [
    [n, (found) => one(hasValue(found, row.id))],
    ...options,
    ...methodSums(row),
  ]);
}

/** Whether an answer places an option, gives it points or chooses it. */
function isIn(answer: Answer | undefined, option: string): boolean {
  if (answer?.is === 'ranking') return answer.order.includes(option);
  if (answer?.is === 'votes') return answer.chosen.includes(option);
  return answer?.is === 'points' && answer.given.has(option);
}

/** What only one method tells: how many put an option first, second, …; how many points it got. */
function methodSums(row: DocumentPriorities): Sums {
  if (row.method === 'votes') return [];
  if (row.method === 'points') {
    return row.options.flatMap((option): Sums => {
      if (option.n === null) return [];
      const given: Adds = ({ answers }) => {
        const answer = answers.get(row.id);
        return answer?.is === 'points' ? (answer.given.get(option.id) ?? 0) : 0;
      };
      return [[option.pointsSum, given]];
    });
  }
  return row.options.flatMap((option): Sums => {
    if (option.n === null) return [];
    return option.places.map((count, at): Sums[number] => [
      count,
      ({ answers }) => {
        const answer = answers.get(row.id);
        return one(answer?.is === 'ranking' && answer.order[at] === option.id);
      },
    ]);
  });
}

function choiceFigures(
  row: DocumentChoice & ChoiceFigures,
  partOf: (id: string) => readonly string[],
): readonly Figure[] {
  const sums = ({ n, counts }: ChoiceCounts): Sums => [
    [n, (found) => one(hasValue(found, row.id))],
    ...Object.entries(counts).map(([option, count]): Sums[number] => [
      count,
      ({ answers }) => {
        const answer = answers.get(row.id);
        return one(answer?.is === 'chosen' && answer.options.includes(option));
      },
    ]),
  ];
  return [
    ...figures([row.id], undefined, sums(row)),
    ...row.byPart.flatMap((part) => figures([row.id], partOf(part.part), sums(part))),
  ];
}

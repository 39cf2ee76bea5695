// Every figure of a results document in one list, under the words that the document itself has for it. Nothing is worked
// out and nothing left out but texts without a figure; what is null in the document is not there.
import type { Text } from '../form/text.ts';
import type { DocumentShift, ResultsDocument } from '../results/document.ts';

/** One figure, or one word such as a verdict. */
export interface Figure {
  readonly section:
    | 'parts'
    | 'implications'
    | 'statements'
    | 'priorities'
    | 'choices'
    | 'shift.implications'
    | 'shift.statements'
    | 'shift.priorities'
    | 'reactions';
  readonly id: string;
  readonly title: Text;
  /** The option it is about; of a reaction the kind that was chosen with it. */
  readonly option: { readonly id: string; readonly title: Text } | null;
  /** Id of the part it is about; null: of everybody. */
  readonly part: string | null;
  /** Keys of the document that lead to it, joined by points; places in a list count from 1. */
  readonly measure: string;
  readonly value: string | number | boolean | null;
  /** How many answered what it is about. */
  readonly n: number | null;
}

type About = Omit<Figure, 'measure' | 'value'>;

/** All figures in the order of the document. Of a row that is withheld only its `n` stands there, empty. */
export function figuresOf(document: ResultsDocument): readonly Figure[] {
  return [
    ...document.parts.flatMap(({ id, title, of: _, responses, ...more }) =>
      figures({ section: 'parts', id, title, option: null, part: id, n: responses }, { responses, ...more }),
    ),
    ...document.implications.flatMap((row) => rowFigures('implications', row)),
    ...document.statements.flatMap(({ scale, ...row }) =>
      rowFigures('statements', typeof scale === 'string' ? { ...row, scale } : row),
    ),
    ...document.priorities.flatMap(({ options, ...row }) => [
      ...rowFigures('priorities', row),
      ...options.flatMap(({ id, title, ...option }) =>
        figures(
          {
            section: 'priorities',
            id: row.id,
            title: row.title,
            option: { id, title },
            part: null,
            n: option.n,
          },
          option,
        ),
      ),
    ]),
    ...document.choices.flatMap((row) => choiceFigures(row)),
    ...(document.shift === null ? [] : shiftFigures(document.shift)),
    ...document.reactions.map(({ item, title, text, about, aboutTitle, part, language }): Figure => {
      const option = about === null ? null : { id: about, title: aboutTitle ?? about };
      const measure = `text.${language}`;
      return { section: 'reactions', id: item, title, option, part, measure, value: text, n: null };
    }),
  ];
}

/** The figures of one row: of everybody, then of each part. */
function rowFigures(
  section: Figure['section'],
  row: {
    readonly id: string;
    readonly title: Text;
    readonly text?: Text | null;
    readonly n: number | null;
    readonly scale?: string;
    readonly byPart?: readonly { readonly part: string; readonly n: number }[];
  },
): readonly Figure[] {
  const { id, title, text: _, byPart = [], ...own } = row;
  const about = { section, id, title, option: null };
  return [
    ...figures({ ...about, part: null, n: row.n }, own),
    ...byPart.flatMap(({ part, ...figuresOfPart }) =>
      figures({ ...about, part, n: figuresOfPart.n }, figuresOfPart),
    ),
  ];
}

function choiceFigures({ options, ...row }: ResultsDocument['choices'][number]): readonly Figure[] {
  if (row.n === null) return rowFigures('choices', row);
  const { id, title, byPart, counts, ...own } = row;
  const about = { section: 'choices', id, title } as const;
  return [
    ...figures({ ...about, option: null, part: null, n: row.n }, own),
    ...[{ part: null, n: row.n, counts }, ...byPart].flatMap(({ part, n, counts: chosen }) => [
      ...(part === null ? [] : [{ ...about, option: null, part, measure: 'n', value: n, n }]),
      ...options.map((option): Figure => {
        const value = chosen[option.id] ?? null;
        return { ...about, option, part, measure: 'counts', value, n };
      }),
    ]),
  ];
}

/** What changed since the form before; of how many people stands with what is known of the file. */
function shiftFigures({ implications, statements, priorities }: DocumentShift): readonly Figure[] {
  return [
    ...implications.flatMap((row) => rowFigures('shift.implications', row)),
    ...statements.flatMap((row) => rowFigures('shift.statements', row)),
    ...priorities.flatMap(({ id, title, options }) =>
      options.flatMap(({ id: option, title: optionTitle, ...row }) =>
        figures(
          {
            section: 'shift.priorities',
            id,
            title,
            option: { id: option, title: optionTitle },
            part: null,
            n: row.n,
          },
          row,
        ),
      ),
    ),
  ];
}

/** The leaves of a value; of what is null only the base of a row, so that a row that is withheld still has a line. */
function figures(about: About, value: object): readonly Figure[] {
  return leavesOf(value, '').map(([measure, leaf]) => ({ ...about, measure, value: leaf }));
}

function leavesOf(value: unknown, path: string): readonly (readonly [string, Figure['value']])[] {
  if (value === null) return path === 'n' ? [[path, null]] : [];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [[path, value]];
  const members = Array.isArray(value)
    ? value.map((member: unknown, at) => [at + 1, member] as const)
    : Object.entries(Object(value));
  return members.flatMap(([key, member]) => leavesOf(member, path === '' ? String(key) : `${path}.${key}`));
}

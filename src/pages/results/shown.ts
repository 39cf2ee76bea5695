// Telling the rows that may be shown from those withheld, and finding rows by id.
import type {
  ChoiceFigures,
  ChoiceHead,
  DocumentChoice,
  DocumentImplication,
  DocumentOption,
  DocumentPriorities,
  DocumentStatement,
  ImplicationFigures,
  ImplicationHead,
  ResultsDocument,
  StatementFigures,
  StatementHead,
  Withheld,
} from '../../results/document.ts';

export type ShownImplication = ImplicationHead & ImplicationFigures;
export type ShownStatement = StatementHead & StatementFigures;
export type ShownChoice = ChoiceHead & ChoiceFigures;
export type ShownOption = Exclude<DocumentOption, Withheld>;

/** Whether this row has figures. */
export function isShownImplication(row: DocumentImplication): row is ShownImplication {
  return row.n !== null;
}

/** Whether this row has figures. */
export function isShownStatement(row: DocumentStatement): row is ShownStatement {
  return row.n !== null;
}

/** Whether this row has figures. */
export function isShownChoice(row: DocumentChoice): row is ShownChoice {
  return row.n !== null;
}

/** Whether this option has figures. */
export function isShownOption<O extends DocumentOption>(option: O): option is Exclude<O, Withheld> {
  return option.n !== null;
}

/** The rows of a document by their ids, for links from evidence. */
export interface Rows {
  readonly statements: ReadonlyMap<string, DocumentStatement>;
  readonly priorities: ReadonlyMap<string, DocumentPriorities>;
}

export function rowsOf(document: ResultsDocument): Rows {
  return {
    statements: new Map(document.statements.map((row) => [row.id, row])),
    priorities: new Map(document.priorities.map((row) => [row.id, row])),
  };
}

/** Anchors of rows on the page; ids of the form hold no dot, so they cannot collide. */
export const anchor = {
  implication: (id: string) => `i.${id}`,
  statement: (id: string) => `s.${id}`,
  priorities: (id: string) => `p.${id}`,
  choice: (id: string) => `c.${id}`,
  option: (item: string, option: string) => `p.${item}.${option}`,
};

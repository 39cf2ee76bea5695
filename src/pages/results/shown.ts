// Finding rows by id on the page, and which of them have figures.
import type { DocumentPriorities, DocumentStatement, ResultsDocument } from '../../results/document.ts';

export {
  isShownChoice,
  isShownImplication,
  isShownOption,
  isShownStatement,
  type ShownChoice,
  type ShownImplication,
  type ShownOption,
  type ShownStatement,
} from '../../results/shown.ts';

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
  reactions: (item: string) => `r.${item}`,
  option: (item: string, option: string) => `p.${item}.${option}`,
};

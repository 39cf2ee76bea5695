// Telling the rows that may be shown from those withheld.
import type {
  ChoiceFigures,
  ChoiceHead,
  DocumentChoice,
  DocumentImplication,
  DocumentOption,
  DocumentStatement,
  ImplicationFigures,
  ImplicationHead,
  StatementFigures,
  StatementHead,
  Withheld,
} from './document.ts';

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

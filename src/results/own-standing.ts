// Where one participant stands beside what was published: own support by the very function that is tallied, and of
// everybody else nothing but the figures of the document.
import type { Form } from '../form/form.ts';
import type { Item } from '../form/item.ts';
import { itemsOf } from '../form/questions.ts';
import type { Statement } from '../form/statement.ts';
import type { Answer } from '../response/answer.ts';
import { evidenceReader } from '../tally/evidence-value.ts';
import { rankedOf, ranksItems } from '../tally/ranked.ts';
import { supporterOf } from '../tally/supporter.ts';
import type { DocumentImplication, DocumentStatement, ResultsDocument } from './document.ts';

/** A side in one row; `between`: neither. */
export type Side = 'for' | 'against' | 'between';

/** One ranked row; `own` is undefined where none of its evidence was answered. */
export interface OwnRow {
  readonly row: DocumentImplication;
  readonly own: Side | undefined;
  /** It rests on an option as well that one left out of an answer to priorities, which counts against. */
  readonly leftOut: boolean;
}

/** A statement with what was answered; undefined when it was skipped. */
export interface OwnStatement {
  readonly row: DocumentStatement;
  readonly item: Statement;
  readonly answer: Answer | undefined;
}

export interface OwnStanding {
  readonly ranked: readonly OwnRow[];
  /** None where statements are ranked themselves. */
  readonly statements: readonly OwnStatement[];
  /** Rows in which more than half stand on one side, and of these: where one stands oneself. */
  readonly comparable: number;
  readonly together: number;
  readonly apart: number;
  readonly between: number;
  readonly unanswered: number;
}

/**
 * Sets answers beside a document of their form.
 * @param form with the revision that was answered: what answers mean is the same in all of them
 */
export function ownStanding(
  document: ResultsDocument,
  form: Form,
  answers: ReadonlyMap<string, Answer>,
): OwnStanding {
  const items = new Map(itemsOf(form).map((item) => [item.id, item]));
  const supports = ownSupports(form, items, answers);
  const ranked = document.implications.map((row) => ({
    row,
    own: sideOf(supports.get(row.id)),
    leftOut: row.evidence.some((each) => isLeftOut(each, answers)),
  }));
  const statements = document.statements.flatMap((row): OwnStatement[] => {
    const item = items.get(row.id);
    return item?.type === 'statement' ? [{ row, item, answer: answers.get(row.id) }] : [];
  });
  const sides = ranked.flatMap(({ row, own }) => {
    const most = sideOfMost(row);
    return most === undefined ? [] : [{ own, most }];
  });
  return {
    ranked,
    statements: ranksItems(form) ? [] : statements,
    comparable: sides.length,
    together: sides.filter(({ own, most }) => own === most).length,
    apart: sides.filter(({ own, most }) => own === (most === 'for' ? 'against' : 'for')).length,
    between: sides.filter(({ own }) => own === 'between').length,
    unanswered: sides.filter(({ own }) => own === undefined).length,
  };
}

/** Own support of everything ranked, in thousandths. */
function ownSupports(
  form: Form,
  items: ReadonlyMap<string, Item>,
  answers: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, number | undefined> {
  return new Map(
    rankedOf(form).map(({ id, evidence }) => {
      const readers = evidence.flatMap((each) => {
        const item = items.get(each.item);
        return item === undefined ? [] : [evidenceReader(item, each)];
      });
      return [id, supporterOf(readers)(answers)];
    }),
  );
}

function sideOf(support: number | undefined): Side | undefined {
  if (support === undefined) return undefined;
  return support > 0 ? 'for' : support < 0 ? 'against' : 'between';
}

/** Whether an option that speaks for something was left out of an answer that was given. */
function isLeftOut(
  { item, option, direction }: DocumentImplication['evidence'][number],
  answers: ReadonlyMap<string, Answer>,
): boolean {
  const answer = answers.get(item);
  if (answer === undefined || option === null || direction !== 'agree') return false;
  switch (answer.is) {
    case 'ranking':
      return !answer.order.includes(option);
    case 'points':
      return !answer.given.has(option);
    case 'votes':
      return !answer.chosen.includes(option);
    default:
      return false;
  }
}

/** The side on which more than half stand, where figures are shown and there is one. */
function sideOfMost(row: DocumentImplication): Side | undefined {
  if (row.n === null) return undefined;
  if (2 * row.inFavourCount > row.n) return 'for';
  return 2 * row.againstCount > row.n ? 'against' : undefined;
}

// Of how many who were invited somebody answered: what every sentence about "all" must say when some are missing.
import type { Answering, Base } from '../shared/headline.ts';
import type { ByPart, ResultsDocument } from './document.ts';

const units = { persons: 'person', organisations: 'organisation', tables: 'table' } as const;

/**
 * How many answered of those invited; null when all of them did, or when anybody could. Organisations and tables are
 * counted as such; people only once each of their bodies answered. Bodies that did not answer are a number and never
 * a name: they were not told that theirs would be here.
 * @param byPart of one row: counts the bodies that answered there
 */
export function answeringOf(
  { form, release, parts }: ResultsDocument,
  byPart: readonly ByPart[] = [],
): Answering | null {
  const { responses, invited, invitedBodies } = release;
  if (responses === null || responses === 0) return null;
  const inRow = byPart.filter(({ n }) => n > 0).length;
  // a single body that answered is no part
  const bodies = byPart.length > 0 ? inRow : Math.max(1, parts.length);
  if (invitedBodies !== null && bodies < invitedBodies)
    return { unit: units[form.respondents], answered: bodies, invited: invitedBodies };
  if (invited === null || responses >= invited) return null;
  return { unit: 'person', answered: responses, invited };
}

/** Whether somebody of every part, and of every one that was invited, answered a row. */
export function isOfAll(document: ResultsDocument, byPart: readonly ByPart[]): boolean {
  const among = answeringOf(document, byPart);
  return byPart.every(({ n }) => n > 0) && (among === null || among.unit === 'person');
}

/** The base of a document that has any. */
export function baseOf(document: ResultsDocument, responses: number): Base {
  const { invited } = document.release;
  const among = answeringOf(document);
  const bodies = among === null || among.unit === 'person' ? null : among;
  const people = { responses, invited: invited === null || invited < responses ? null : invited };
  return { people: bodies?.answered === responses ? null : people, bodies };
}

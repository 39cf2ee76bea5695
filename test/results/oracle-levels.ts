// The second way to what may be shown of each row: from raw answers, by the words of the method.
import type { Form } from '../../src/form/form.ts';
import type { Response } from '../../src/response/response.ts';
import { type OraclePart, rankedIds, totalOf } from './oracle.ts';

export type Level = 'nothing' | 'totals' | 'parts';

export interface OracleCase {
  readonly form: Form;
  readonly responses: readonly Response[];
  readonly parts: readonly OraclePart[];
  readonly k: number;
}

function levelOf({ responses, parts, k }: OracleCase, count: (people: readonly Response[]) => number): Level {
  if (count(responses) < k) return 'nothing';
  return parts.length > 1 && parts.every(({ people }) => count(people) >= k) ? 'parts' : 'totals';
}

const answersTo = (item: string) => (people: readonly Response[]) =>
  people.filter(({ answers }) => !['no-view', undefined].includes(answers.get(item)?.is)).length;

function evidenceItems(form: Form, id: string): readonly string[] {
  const found = form.implications.find((implication) => implication.id === id);
  return found === undefined ? [id.split('/')[0] ?? ''] : found.evidence.map(({ item }) => item);
}

/** What somebody said to an item, told apart as finely as it is counted. */
function said({ answers }: Response, item: string): readonly string[] {
  const answer = answers.get(item);
  if (answer === undefined) return ['skipped'];
  if (answer.is === 'ranking') return answer.order.map((option, at) => `${option} at ${at}`);
  return [JSON.stringify(answer)];
}

function standsApart({ parts }: OracleCase, item: string, part: OraclePart): boolean {
  const others = parts.filter((other) => other !== part).flatMap(({ people }) => people);
  const elsewhere = new Set(others.flatMap((response) => said(response, item)));
  return part.people.flatMap((response) => said(response, item)).every((found) => !elsewhere.has(found));
}

/** The level of every item of the form. */
export function itemLevels(found: OracleCase): ReadonlyMap<string, Level> {
  const { form, parts, k } = found;
  const items = form.sections.flatMap((section) => section.items).map(({ id }) => id);
  const alone = new Map(items.map((id) => [id, levelOf(found, answersTo(id))]));
  const levels = new Map(alone);
  // of answers that were public already nothing is held back
  if (k === 1) return levels;
  for (const id of rankedIds(form)) {
    const evidence = evidenceItems(form, id);
    const own = evidence.map((item) => alone.get(item));
    if (own.includes('nothing') || !own.includes('totals')) continue;
    const short = parts.filter(({ people }) => evidence.some((item) => answersTo(item)(people) < k));
    for (const item of evidence) {
      if (short.some((part) => standsApart(found, item, part))) levels.set(item, 'totals');
    }
  }
  return levels;
}

/** The level of one ranked thing: its own, or the least of what it rests on. */
export function rankedLevel(found: OracleCase, id: string): Level {
  const items = itemLevels(found);
  const levels = evidenceItems(found.form, id).map((item) => items.get(item));
  const own = levelOf(found, (people) => totalOf(found.form, people, id).n);
  if (found.k === 1) return own;
  if (own === 'nothing' || levels.includes('nothing')) return 'nothing';
  return own === 'totals' || levels.includes('totals') ? 'totals' : 'parts';
}

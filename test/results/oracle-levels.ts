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

/** The items that a ranked thing rests on. */
export function evidenceItems(form: Form, id: string): readonly string[] {
  const found = form.implications.find((implication) => implication.id === id);
  return found === undefined ? [id.split('/')[0] ?? ''] : found.evidence.map(({ item }) => item);
}

/** The level of every item of the form; `keuze` are the priorities of generated forms, not told by part themselves. */
export function itemLevels(found: OracleCase): ReadonlyMap<string, Level> {
  const { form, k } = found;
  const items = form.sections.flatMap((section) => section.items).map(({ id }) => id);
  const alone = new Map(items.map((id) => [id, levelOf(found, answersTo(id))]));
  const levels = new Map(alone);
  // of answers that were public already nothing is held back
  if (k === 1) return levels;
  for (const id of rankedIds(form)) {
    const evidence = evidenceItems(form, id);
    const own = evidence.map((item) => alone.get(item));
    if (own.includes('nothing') || !own.includes('totals')) continue;
    for (const item of evidence) {
      const rankedAlone = rankedIds(form).some((other) =>
        evidenceItems(form, other).every((each) => each === item),
      );
      if (item !== 'keuze' || rankedAlone) levels.set(item, 'totals');
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

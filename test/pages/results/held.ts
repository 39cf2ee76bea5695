// What every reader of results compares by.
import { expect } from 'vitest';
import type {
  DocumentImplication,
  DocumentStatement,
  ResultsDocument,
} from '../../../src/results/document.ts';

/** A ranked row that has figures. */
export type ShownRow = Extract<DocumentImplication, { readonly rank: number }>;

/** Holds a number that is shown against the one that is held, but for the rounding. */
export const close = (shown: number, held: number, within: number) =>
  expect(Math.abs(shown - held), `${shown} for ${held}`).toBeLessThanOrEqual(within + 1e-9);

/** A title of the form in Dutch. */
export function titleOf(title: unknown): string {
  return typeof title === 'string' ? title : String(Object(title).nl ?? Object(title).en);
}

type ShownStatement = Extract<DocumentStatement, { readonly mean: number }>;

/** The statement that is all a row rests on, where its points have words of the form's own; undefined for other rows. */
export function scaleBehind(
  { evidence: [only, ...others] }: ShownRow,
  { statements }: Pick<ResultsDocument, 'statements'>,
): ShownStatement | undefined {
  const found = statements.find(({ id }) => id === only?.item);
  if (found === undefined || found.n === null || typeof found.scale === 'string') return undefined;
  return others.length === 0 && only?.option === null && only.direction === 'agree' ? found : undefined;
}

/** The verdict on a row as readers see it: one that is open by the side more people are on. */
export function verdictWord(row: ShownRow, document: Pick<ResultsDocument, 'statements'>): string {
  const { is, side } = row.verdict;
  const onScale = scaleBehind(row, document) !== undefined;
  if (is === 'agreed' && side === 'for') return 'Breed gedragen';
  if (is === 'agreed') return onScale ? 'Weinig gedragen' : 'Breed afgewezen';
  if (is === 'split') return 'Verdeeld';
  if (is === 'too-few') return 'Te weinig antwoorden';
  const lead = Math.sign(row.inFavourCount - row.againstCount);
  const words = onScale
    ? [
        'Meer onder dan boven het midden',
        'Evenveel boven als onder het midden',
        'Meer boven dan onder het midden',
      ]
    : ['Meer tegen dan voor', 'Evenveel voor als tegen', 'Meer voor dan tegen'];
  return words[lead + 1] ?? '';
}

/** Whether a row tells which answer each part gave. */
export function tellsAnswers(row: ShownRow, document: Pick<ResultsDocument, 'statements'>): boolean {
  const hasOneEach = row.byPart.some(({ n }) => n > 0) && row.byPart.every(({ n }) => n <= 1);
  return hasOneEach && scaleBehind(row, document) !== undefined;
}

/** Which answer a part gave on a scale, in printed order from 0, and its words; null where it gave none. */
export function answerOf(row: ShownRow, document: Pick<ResultsDocument, 'statements'>, part: string) {
  const scale = scaleBehind(row, document);
  const point = scale?.byPart.find((each) => each.part === part)?.counts.indexOf(1) ?? -1;
  if (scale === undefined || typeof scale.scale === 'string' || point < 0) return null;
  return { point, said: titleOf(scale.scale[point]) };
}

/** Whether all rows that tell answers tell them of one scale, so that each answer has one number. */
export function hasOneScale(
  rows: readonly ShownRow[],
  document: Pick<ResultsDocument, 'statements'>,
): boolean {
  const scales = rows
    .filter((row) => tellsAnswers(row, document))
    .map((row) => scaleBehind(row, document))
    .map((scale) => JSON.stringify([scale?.reverse, Object(scale).scale.map(titleOf)]));
  return new Set(scales).size < 2;
}

/** How many are on each side of a row, or of a part of it; on a scale of own words how many gave which answer. */
export function sidesWord(
  row: ShownRow,
  document: Pick<ResultsDocument, 'statements'>,
  part?: Pick<ShownRow, 'n' | 'inFavourCount' | 'againstCount'>,
): string {
  const { n, inFavourCount, againstCount } = part ?? row;
  const scale = scaleBehind(row, document);
  if (scale !== undefined && typeof scale.scale !== 'string' && part === undefined) {
    const printed = scale.scale.map((label, point) => `${scale.counts[point]} ${titleOf(label)}`);
    return (scale.reverse ? printed : printed.toReversed()).join(' · ');
  }
  const [high, low] = scale ? ['boven het midden', 'eronder'] : ['voor', 'tegen'];
  return `${inFavourCount} van ${n} ${high}${againstCount > 0 ? `, ${againstCount} ${low}` : ''}`;
}

/** On which side a part stands: that which the share that carries something reaches, and only that. */
export function signOf(
  part: { n: number; inFavourCount: number; againstCount: number },
  share: number,
): string {
  if (part.n === 0) return 'Geen antwoord of geen mening';
  const least = BigInt(Math.round(share * 10_000)) * BigInt(part.n);
  const isFor = BigInt(part.inFavourCount) * 10_000n >= least;
  const isAgainst = BigInt(part.againstCount) * 10_000n >= least;
  return isFor === isAgainst ? 'Geen duidelijke kant' : isFor ? 'Voor' : 'Tegen';
}

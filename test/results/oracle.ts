// A second, slow way to the same figures: from raw responses, with fractions of its own. It shares only types with
// what it checks.
import type { Form } from '../../src/form/form.ts';
import type { Item } from '../../src/form/item.ts';
import type { Response } from '../../src/response/response.ts';

export type Ratio = readonly [numerator: bigint, denominator: bigint];

export const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const over = ([a, b]: Ratio, n: number): Ratio => [a, b * BigInt(n)];
export const above = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d > c * b;
export const same = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d === c * b;

/** Rounded to 12 decimals, halves away from zero, through text so that no double is multiplied. */
export function decimal([a, b]: Ratio): number {
  const size = ((a < 0n ? -a : a) * 10n ** 13n) / b;
  const rounded = (size + 5n) / 10n;
  const digits = rounded.toString().padStart(13, '0');
  const found = Number(`${digits.slice(0, -12)}.${digits.slice(-12)}`);
  return a < 0n && found !== 0 ? -found : found;
}

const itemsOf = (form: Form): readonly Item[] => form.sections.flatMap(({ items }) => items);

const named: Readonly<Record<string, number>> = {
  'agreement-5': 5,
  'agreement-7': 7,
  'agree-pass-disagree': 3,
};

/** Points of a statement, and whether the first is the one most in favour. */
export function pointsOf(item: Item): { points: number; reverse: boolean } {
  if (item.type !== 'statement') throw new Error('a statement');
  if (typeof item.scale === 'string') return { points: named[item.scale] ?? 0, reverse: false };
  return { points: item.scale.points.length, reverse: item.scale.reverse };
}

/** The value of one answer, or none. */
export function valueIn(form: Form, response: Response, id: string, option?: string): Ratio | undefined {
  const item = itemsOf(form).find((found) => found.id === id);
  const answer = response.answers.get(id);
  if (item === undefined || answer === undefined) return undefined;
  if (answer.is === 'point') {
    const { points, reverse } = pointsOf(item);
    const p = reverse ? points + 1 - answer.point : answer.point;
    return plus([2n * BigInt(p - 1), BigInt(points - 1)], [-1n, 1n]);
  }
  if (item.type !== 'priorities' || option === undefined) return undefined;
  const m = item.options.length;
  if (answer.is === 'points' && item.method === 'points') {
    // (s − u)/(1 − u) with u = 1/m
    const [a, b] = plus([BigInt(answer.given.get(option) ?? 0), BigInt(item.total)], [-1n, BigInt(m)]);
    return [a * BigInt(m), b * BigInt(m - 1)];
  }
  if (answer.is === 'votes') return voteIn(answer.chosen.includes(option), answer.chosen.length, m);
  if (answer.is !== 'ranking') return undefined;
  const t = answer.order.length;
  const at = answer.order.indexOf(option);
  // twice the place, so that the mean of the places left stays whole
  const twice = at < 0 ? t + 1 + m : 2 * (at + 1);
  return plus([1n, 1n], [-BigInt(twice - 2), BigInt(m - 1)]);
}

/** Whichever are fewer, those chosen or those left, have the value 1 or −1; the others make the sum zero. */
function voteIn(isChosen: boolean, chosen: number, options: number): Ratio {
  const left = options - chosen;
  if (left === 0) return [0n, 1n];
  if (isChosen) return chosen <= left ? [1n, 1n] : [BigInt(left), BigInt(chosen)];
  return chosen <= left ? [BigInt(-chosen), BigInt(left)] : [-1n, 1n];
}

/** Support in thousandths, or none. */
export function supportIn(form: Form, response: Response, id: string): number | undefined {
  const implication = form.implications.find((found) => found.id === id);
  const [item = '', option] = id.split('/');
  const evidence = implication?.evidence ?? [{ item, option, weight: 1, direction: 'agree' as const }];
  let sum: Ratio = [0n, 1n];
  let weights = 0;
  for (const piece of evidence) {
    const value = valueIn(form, response, piece.item, piece.option);
    if (value === undefined) continue;
    const sign = piece.direction === 'agree' ? 1n : -1n;
    sum = plus(sum, [sign * BigInt(piece.weight) * value[0], value[1]]);
    weights += piece.weight;
  }
  if (weights === 0) return undefined;
  const [a, b] = over([sum[0] * 1000n, sum[1]], weights);
  const [size, rest] = [(a < 0n ? -a : a) / b, (a < 0n ? -a : a) % b];
  const rounded = Number(2n * rest >= b ? size + 1n : size);
  return a < 0n ? 0 - rounded : rounded;
}

/** The ids of everything ranked. */
export function rankedIds(form: Form): readonly string[] {
  if (form.implications.length > 0) return form.implications.map(({ id }) => id);
  return itemsOf(form).flatMap((item) => {
    if (item.type === 'statement') return [item.id];
    return item.type === 'priorities' ? item.options.map(({ id }) => `${item.id}/${id}`) : [];
  });
}

export interface OraclePart {
  of: string[];
  weight: number;
  people: Response[];
}

/** The parts, merged by the words of the method: fewer than two means none. */
export function oracleParts(form: Form, responses: readonly Response[], k: number): readonly OraclePart[] {
  const [question] = form.groups;
  if (question === undefined) return [];
  const places = [...question.options.map(({ id }) => id), 'not-given'];
  let parts: OraclePart[] = places
    .map((id) => ({
      of: [id],
      weight: question.options.find((option) => option.id === id)?.weight ?? 1,
      people: responses.filter((response) => (response.groups.get(question.id) ?? 'not-given') === id),
    }))
    .filter(({ people }) => people.length > 0);
  const first = (part: OraclePart) => Math.min(...part.of.map((id) => places.indexOf(id)));
  const bySize = (a: OraclePart, b: OraclePart) => a.people.length - b.people.length || first(a) - first(b);
  while (parts.length > 1 && parts.some(({ people }) => people.length < k)) {
    const [a, b, ...rest] = [...parts].sort(bySize);
    if (a === undefined || b === undefined) break;
    parts = [
      ...rest,
      { of: [...a.of, ...b.of], weight: a.weight + b.weight, people: [...a.people, ...b.people] },
    ];
  }
  if (parts.length < 2) return [];
  for (const part of parts) part.of.sort((a, b) => places.indexOf(a) - places.indexOf(b));
  return parts.sort((a, b) => first(a) - first(b));
}

/** Σ and n of the supports of these people. */
export function totalOf(form: Form, people: readonly Response[], id: string) {
  const supports = people.map((response) => supportIn(form, response, id)).filter((x) => x !== undefined);
  return { supports, n: supports.length, sum: supports.reduce((total, x) => total + x, 0) };
}

/** The mean of means by weight; to be asked only where every part has an answer. */
export function balancedOf(form: Form, parts: readonly OraclePart[], id: string): Ratio {
  let mean: Ratio = [0n, 1n];
  let weights = 0;
  for (const { people, weight } of parts) {
    const { n, sum } = totalOf(form, people, id);
    mean = plus(mean, [BigInt(sum * weight), BigInt(n)]);
    weights += weight;
  }
  return over(mean, weights * 1000);
}

/** 1 + how many means are higher, for every mean there is. */
export function ranksOf(means: ReadonlyMap<string, Ratio>): ReadonlyMap<string, number> {
  const all = [...means.values()];
  return new Map([...means].map(([id, mean]) => [id, 1 + all.filter((other) => above(other, mean)).length]));
}

// Orders of ranked ballots against published winners and figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readTable } from '../../src/actions/polis/table.ts';
import { bordaSums } from '../../src/method/borda.ts';
import { kemeny } from '../../src/method/kemeny.ts';
import { pairwiseOf, preferring, type WeakOrder } from '../../src/method/pairwise.ts';
import { schulze } from '../../src/method/schulze.ts';
import { check } from './outcome.ts';

const tiers = v.array(v.array(v.string()));
const electionSchema = v.object({
  candidates: v.array(v.string()),
  ballots: v.number(),
  pairwise: v.record(v.string(), v.record(v.string(), v.number())),
  schulze_margin_order: tiers,
  schulze_winning_order: tiers,
  borda_n_minus_1: v.array(v.tuple([v.string(), v.number()])),
  kemeny_score: v.number(),
  kemeny_orders: tiers,
  kemeny_n_optimal: v.number(),
});
type Election = v.InferOutput<typeof electionSchema>;

/** Checks every election of reference/rankings.json. */
export function checkRankings(folder: string): void {
  const text = readFileSync(join(folder, 'reference', 'rankings.json'), 'utf8');
  const elections = v.parse(v.record(v.string(), electionSchema), JSON.parse(text));
  for (const [name, election] of Object.entries(elections)) {
    const ballots = readFileSync(join(folder, 'rankings', `${name}.csv`), 'utf8');
    checkElection(name, election, ordersOf(name, ballots, election.candidates));
  }
}

function checkElection(name: string, election: Election, orders: readonly WeakOrder[]): void {
  const { candidates } = election;
  const pairwise = pairwiseOf(orders, candidates.length);
  const named = (found: readonly (readonly number[])[]) =>
    JSON.stringify(found.map((tier) => tier.map((option) => candidates[option]).sort()));
  const published = (order: readonly (readonly string[])[]) =>
    JSON.stringify(order.map((tier) => tier.toSorted()));
  const pairs = candidates.flatMap((one, a) => candidates.map((other, b) => ({ one, other, a, b })));
  check(
    pairs.every(
      ({ one, other, a, b }) => a === b || preferring(pairwise, a, b) === election.pairwise[one]?.[other],
    ),
    `${name}: pairwise matrix of ${candidates.length} options and ${election.ballots} ballots`,
  );
  const margins = named(schulze(pairwise));
  check(margins === published(election.schulze_margin_order), `${name}: Schulze by margins ${margins}`);
  const votes = named(schulze(pairwise, 'winning-votes'));
  check(votes === published(election.schulze_winning_order), `${name}: Schulze by winning votes ${votes}`);
  checkBorda(name, election, bordaSums(pairwise));
  const best = kemeny(pairwise);
  const order = best?.order.map((option) => candidates[option]).join(' > ') ?? '';
  check(
    election.kemeny_orders.some((each) => each.join(' > ') === order) &&
      best?.score === election.kemeny_score &&
      best.unique === (election.kemeny_n_optimal === 1),
    `${name}: Kemeny ${order} (${best?.score})`,
  );
}

/** Published: an option's points are the options below it, tied ones for half. Ours: above minus below. */
function checkBorda(
  name: string,
  { candidates, ballots, borda_n_minus_1 }: Election,
  sums: readonly number[],
): void {
  const points = new Map(borda_n_minus_1);
  const pointsOf = (sum: number) => (sum + ballots * (candidates.length - 1)) / 2;
  const fits = candidates.every((candidate, option) => points.get(candidate) === pointsOf(sums[option] ?? 0));
  check(fits, `${name}: Borda ${sums.join(', ')}`);
}

/** A ballot has " > " between places and " = " inside one; candidates not listed are last, tied. */
function ordersOf(name: string, text: string, candidates: readonly string[]): readonly WeakOrder[] {
  const table = readTable(`${name}.csv`, text, ['count', 'ballot']);
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return table.value.rows.map((row) => {
    const places = row
      .value('ballot')
      .split(' > ')
      .map((place) => place.split(' = '));
    const ranks = candidates.map((candidate) => {
      const place = places.findIndex((each) => each.includes(candidate));
      return place < 0 ? places.length : place;
    });
    return { ranks, count: Number(row.value('count')) };
  });
}

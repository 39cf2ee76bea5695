// Orders of ranked ballots against published winners and figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readTable } from '../../src/actions/polis/table.ts';
import { bordaSums } from '../../src/method/borda.ts';
import { kemeny } from '../../src/method/kemeny.ts';
import { pairwiseOf, preferring, type WeakOrder } from '../../src/method/pairwise.ts';
import { schulze } from '../../src/method/schulze.ts';
import { makeDocument } from '../../src/results/results.ts';
import { add } from '../../src/tally/add.ts';
import { emptyTally } from '../../src/tally/tally.ts';
import { formOf, responseOf, revisionOf } from '../tally/session.ts';
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
  checkDocument(name, election, orders, published(election.schulze_margin_order));
}

/** The same through a form, the tally and the document. A form knows no ties but of what is left out. */
function checkDocument(name: string, election: Election, orders: readonly WeakOrder[], tiers: string): void {
  const rankings = orders.map(({ ranks, count }) => ({ placed: placedIn(ranks), count }));
  if (rankings.some(({ placed }) => placed === undefined)) return;
  const { candidates } = election;
  const ids = candidates.map((_, at) => `c${at}`);
  const titleOf = (id: string) => candidates[ids.indexOf(id)] ?? '';
  const form = formOf({
    sections: [
      {
        id: 'deel',
        title: 'Deel',
        items: [
          {
            type: 'priorities',
            id: 'keuze',
            title: 'Keuze',
            method: 'rank',
            places: ids.length,
            options: ids.map((id, at) => ({ id, title: candidates[at] ?? '' })),
          },
        ],
      },
    ],
  });
  const tally = emptyTally();
  for (const { placed = [], count } of rankings) {
    const response = responseOf(form, { keuze: placed.map((option) => ids[option]) });
    for (let time = 0; time < count; time += 1) add(form, tally, response);
  }
  const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
  const [row] = makeDocument(revisionOf(form), tally, facts).priorities;
  const isRanking = row?.method === 'rank';
  const found = isRanking ? (row.schulze ?? []).map((tier) => tier.map(titleOf).sort()) : [];
  const order = isRanking ? (row.kemeny?.order ?? []).map(titleOf).join(' > ') : '';
  check(
    JSON.stringify(found) === tiers &&
      election.kemeny_orders.some((each) => each.join(' > ') === order) &&
      row?.n === election.ballots,
    `${name}: Schulze and Kemeny of the results document of ${election.ballots} responses`,
  );
}

/** The options in the order of their ranks, without those that share the last; undefined when others are tied. */
function placedIn(ranks: readonly number[]): readonly number[] | undefined {
  const last = Math.max(...ranks);
  const isLeftOut = ranks.filter((rank) => rank === last).length > 1;
  const placed = [...ranks.keys()]
    .filter((option) => !isLeftOut || ranks[option] !== last)
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  return new Set(placed.map((option) => ranks[option])).size === placed.length ? placed : undefined;
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

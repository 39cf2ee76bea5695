// What priorities accept as an answer: a ranking, points divided, options chosen.
import {
  byMethod,
  type PointsPriorities,
  type Priorities,
  type RankPriorities,
  type VotesPriorities,
} from '../form/priorities.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { shown } from './shown.ts';

/** One accepted answer to priorities. Options in it are options of the item, none of them twice. */
export type PrioritiesAnswer =
  /** Option ids from first place on, no gaps. */
  | { readonly is: 'ranking'; readonly order: readonly string[] }
  /** Points by option, in form order, only options that got some; together they are the item's total. */
  | { readonly is: 'points'; readonly given: ReadonlyMap<string, number> }
  /** Option ids in form order: in which order somebody chose says nothing. */
  | { readonly is: 'votes'; readonly chosen: readonly string[] };

/** Above this it is no number of points, whatever the total: sums stay exact and sentences short. */
const mostPoints = 999_999;

/** Reads an answer to priorities; undefined when nothing is placed, given or chosen: skipped. */
export function readPriorities(
  item: Priorities,
  found: unknown,
  pointer: string,
): Result<PrioritiesAnswer | undefined> {
  return byMethod<Result<PrioritiesAnswer | undefined>>(item, {
    rank: (ranked) => readRanking(ranked, found, pointer),
    points: (divided) => readPoints(divided, found, pointer),
    votes: (voted) => readVotes(voted, found, pointer),
  });
}

function readRanking(
  item: RankPriorities,
  found: unknown,
  pointer: string,
): Result<PrioritiesAnswer | undefined> {
  if (!Array.isArray(found)) return refused(problem('answer-unfit', {}, pointer));
  const places: readonly unknown[] = found;
  const order: string[] = [];
  const problems: Problem[] = [];
  if (places.length > item.places)
    problems.push(problem('too-many-places', { places: item.places }, pointer));
  for (const [index, option] of places.slice(0, item.places).entries()) {
    const here = `${pointer}/${index}`;
    const first = typeof option === 'string' ? order.indexOf(option) : -1;
    if (option === '') {
      // an empty place is a gap only when a later place is filled
      if (places.slice(index + 1).some((later) => later !== '')) {
        problems.push(problem('place-skipped', { place: index + 1 }, here));
      }
    } else if (typeof option !== 'string' || !item.options.some(({ id }) => id === option)) {
      problems.push(problem('option-unknown', { found: shown(option) }, here));
    } else if (first >= 0) {
      problems.push(problem('option-twice', { option, first: first + 1, second: index + 1 }, here));
    }
    // a place that is no text stays in the row, so that the places after it keep their numbers
    order.push(typeof option === 'string' ? option : '');
  }
  const [problem1, ...others] = problems;
  if (problem1 !== undefined) return refused(problem1, ...others);
  const placed = order.filter((option) => option !== '');
  return accepted(placed.length === 0 ? undefined : { is: 'ranking', order: placed });
}

function readPoints(
  item: PointsPriorities,
  found: unknown,
  pointer: string,
): Result<PrioritiesAnswer | undefined> {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    return refused(problem('answer-unfit', {}, pointer));
  }
  const typed = new Map<string, unknown>(Object.entries(found));
  const problems: Problem[] = [...typed.keys()]
    .filter((option) => !item.options.some(({ id }) => id === option))
    .map((option) => problem('option-unknown', { found: shown(option) }, pointer));
  const given = new Map<string, number>();
  for (const { id } of item.options) {
    const points = typed.has(id) ? typed.get(id) : 0;
    if (!isPoints(points)) {
      problems.push(problem('points-malformed', { found: shown(points) }, `${pointer}/${id}`));
    } else if (points > 0) given.set(id, points);
  }
  const sum = [...given.values()].reduce((total, points) => total + points, 0);
  // how much is left to give can be said only when every number is one
  if (problems.length === 0 && sum > 0 && sum !== item.total) {
    problems.push(problem('points-sum-off', { total: item.total, sum, off: sum - item.total }, pointer));
  }
  const [first, ...others] = problems;
  if (first !== undefined) return refused(first, ...others);
  return accepted(sum === 0 ? undefined : { is: 'points', given });
}

function isPoints(found: unknown): found is number {
  return typeof found === 'number' && Number.isInteger(found) && found >= 0 && found <= mostPoints;
}

function readVotes(
  item: VotesPriorities,
  found: unknown,
  pointer: string,
): Result<PrioritiesAnswer | undefined> {
  if (!Array.isArray(found)) return refused(problem('answer-unfit', {}, pointer));
  const named: readonly unknown[] = found;
  const seen = new Set<unknown>();
  const problems: Problem[] = [];
  for (const [index, option] of named.entries()) {
    const here = `${pointer}/${index}`;
    // a box that was not ticked
    if (option === '') continue;
    if (!item.options.some(({ id }) => id === option)) {
      problems.push(problem('option-unknown', { found: shown(option) }, here));
    } else if (seen.has(option)) {
      problems.push(problem('choice-repeated', { found: shown(option) }, here));
    }
    seen.add(option);
  }
  const chosen = item.options.map(({ id }) => id).filter((id) => seen.has(id));
  if (chosen.length > item.votes) {
    problems.push(problem('too-many-votes', { votes: item.votes, found: chosen.length }, pointer));
  }
  const [first, ...others] = problems;
  if (first !== undefined) return refused(first, ...others);
  return accepted(chosen.length === 0 ? undefined : { is: 'votes', chosen });
}

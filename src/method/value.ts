/**
 * The value of one answer, −1 … 1, as an exact fraction of two small whole numbers (method,
 * section 1). "No view", skipped and not shown have no value: the caller leaves them out.
 */

export interface Value {
  readonly numerator: number;
  readonly denominator: number;
}

export type Direction = 'agree' | 'disagree';

/**
 * Point p of k on a scale: 2(p−1)/(k−1) − 1. `reversed`: the first point is the one most in favour,
 * p becomes k+1−p. Throws RangeError unless 1 ≤ p ≤ k and k ≥ 2.
 */
export function pointValue(point: number, points: number, reversed = false): Value {
  if (!Number.isInteger(points) || points < 2) throw new RangeError('a scale has two points or more');
  if (!Number.isInteger(point) || point < 1 || point > points) {
    throw new RangeError('a point lies on its scale');
  }
  const counted = reversed ? points + 1 - point : point;
  return { numerator: 2 * (counted - 1) - (points - 1), denominator: points - 1 };
}

/** A stance is a scale of three: 1, 0 or −1. */
export function stanceValue(stance: 'agree' | 'pass' | 'disagree'): Value {
  if (stance === 'agree') return pointValue(3, 3);
  return stance === 'pass' ? pointValue(2, 3) : pointValue(1, 3);
}

/**
 * The value of one option in a ranking of `options` options of which `placed` got a place.
 * Place p: 1 − 2(p−1)/(m−1). Without a place (undefined): the options left out share the mean of the
 * places left, which is −t/(m−1) after t placed. Over all options the values sum to zero.
 * Throws RangeError when nothing was placed (that is skipped), or for a place beyond those placed.
 */
export function placeValue(place: number | undefined, placed: number, options: number): Value {
  if (!Number.isInteger(options) || options < 2) throw new RangeError('a ranking has two options or more');
  if (!Number.isInteger(placed) || placed < 1 || placed > options) {
    throw new RangeError('a ranking places at least one and at most all options');
  }
  const denominator = options - 1;
  if (place === undefined) return { numerator: -placed, denominator };
  if (!Number.isInteger(place) || place < 1 || place > placed) {
    throw new RangeError('a place is one of those given');
  }
  return { numerator: options - 1 - 2 * (place - 1), denominator };
}

/**
 * The value of one option that got `points` of `total` points divided over `options` options: with its share s and
 * the even share u = 1/m, (s−u)/(1−u). All points: 1; an even share: 0; none: −1/(m−1). Over all options the
 * values sum to zero. Throws RangeError unless 0 ≤ points ≤ total, total ≥ 1 and m ≥ 2.
 */
export function pointsValue(points: number, total: number, options: number): Value {
  if (!Number.isInteger(options) || options < 2) throw new RangeError('points are divided over two or more');
  if (!Number.isInteger(total) || total < 1) throw new RangeError('there are points to divide');
  if (!Number.isInteger(points) || points < 0 || points > total) {
    throw new RangeError('an option gets some of the points');
  }
  return { numerator: points * options - total, denominator: total * (options - 1) };
}

/**
 * The value of one option for somebody who chose `votes` of `options` options. Chosen 1, others −c/(m−c), as long
 * as no more were chosen than left; with more, the other way round: chosen (m−c)/c, others −1, so that no value
 * lies beyond −1 … 1. All chosen says nothing: 0. Over all options the values sum to zero.
 * Throws RangeError when nothing was chosen (that is skipped), or an option is left out though all were chosen.
 */
export function votesValue(isChosen: boolean, votes: number, options: number): Value {
  if (!Number.isInteger(options) || options < 2) throw new RangeError('votes choose between two or more');
  if (!Number.isInteger(votes) || votes < 1 || votes > options || (!isChosen && votes === options)) {
    throw new RangeError('votes choose at least one and at most all options');
  }
  const left = options - votes;
  return { numerator: isChosen ? left : 0 - votes, denominator: Math.max(votes, left) };
}

/** The value as evidence: an implication that follows from disagreeing takes the opposite sign. */
export function directedValue(value: Value, direction: Direction): Value {
  // Subtracted, not negated: the value 0 must not become −0.
  return direction === 'agree' ? value : { ...value, numerator: 0 - value.numerator };
}

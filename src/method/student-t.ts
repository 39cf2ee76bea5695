/**
 * Student's t, for degrees of freedom that need not be whole (Welch–Satterthwaite). The tail is a
 * regularised incomplete beta function: P(T ≥ t) = ½·I_x(df/2, ½) with x = df/(df + t²), t ≥ 0
 * (Abramowitz & Stegun 1964, 26.7.1 and 26.5.8).
 */

const RELATIVE_ERROR = 1e-15;
const TERMS = 500;
const TINY = 1e-300;

/**
 * One-sided probability, 0 … 1, of a Student's t at or above `t`. The tail below is taken as one minus
 * the tail above, so p(t) + p(−t) = 1. Throws RangeError unless the degrees of freedom are above zero.
 */
export function upperTail(t: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0)) throw new RangeError('degrees of freedom are above zero');
  const square = t * t;
  const beyond =
    0.5 *
    incompleteBeta(
      degreesOfFreedom / (degreesOfFreedom + square),
      square / (degreesOfFreedom + square),
      degreesOfFreedom / 2,
      0.5,
    );
  return t >= 0 ? beyond : 1 - beyond;
}

/** I_x(a, b); `rest` is 1 − x, handed in because subtracting would lose a small t. */
function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest));
  // The continued fraction converges quickly on one side of the mean of the beta distribution only.
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(rest, b, a)) / b;
}

/** The continued fraction of the incomplete beta function, by Lentz' method with Thompson & Barnett's guard. */
function betaFraction(x: number, a: number, b: number): number {
  let ratio = 1;
  let inverse = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = inverse;
  for (let term = 1; term <= TERMS; term += 1) {
    const twice = 2 * term;
    const even = (term * (b - term) * x) / ((a + twice - 1) * (a + twice));
    inverse = 1 / nonZero(1 + even * inverse);
    ratio = nonZero(1 + even / ratio);
    value *= inverse * ratio;
    const odd = (-(a + term) * (a + b + term) * x) / ((a + twice) * (a + twice + 1));
    inverse = 1 / nonZero(1 + odd * inverse);
    ratio = nonZero(1 + odd / ratio);
    const change = inverse * ratio;
    value *= change;
    if (Math.abs(change - 1) < RELATIVE_ERROR) break;
  }
  return value;
}

function nonZero(figure: number): number {
  return Math.abs(figure) < TINY ? TINY : figure;
}

const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
const STIRLING_FROM = 12;

/** ln Γ(x) for x > 0: Stirling's series (Abramowitz & Stegun 6.1.40), small x by Γ(x+1) = xΓ(x). */
function logGamma(x: number): number {
  let lifted = x;
  let product = 1;
  while (lifted < STIRLING_FROM) {
    product *= lifted;
    lifted += 1;
  }
  let correction = 0;
  let power = lifted;
  for (const coefficient of STIRLING) {
    correction += coefficient / power;
    power *= lifted * lifted;
  }
  const leading = (lifted - 0.5) * Math.log(lifted) - lifted + 0.5 * Math.log(2 * Math.PI);
  return leading + correction - Math.log(product);
}

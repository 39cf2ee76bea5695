import { expect, test } from 'vitest';
import type { ShowRule } from '../../src/results/may-show.ts';
import { attack, type Reading } from './attack/attacker.ts';
import { asDesigned, attackedSession, publications, type Showing } from './attack/session.ts';

/** Everything read in these sessions. */
function readings(
  seeds: readonly number[],
  showing: Showing,
): readonly (Reading & { readonly seed: number })[] {
  return seeds.flatMap((seed) => {
    const session = attackedSession(seed);
    const { row } = showing.rule(session.form.privacy.minimumGroup);
    const found = attack(session.form, publications(session, showing), row);
    return found.slice(0, 1).map((reading) => ({ ...reading, seed }));
  });
}

const seeds = (first: number, many: number) => Array.from({ length: many }, (_, at) => first + at);

test('nobody is read when the rules hold', () => {
  expect(readings(seeds(1, 200), asDesigned)).toEqual([]);
});

const changed = (rule: Partial<ShowRule>): Showing => ({
  ...asDesigned,
  rule: (k) => ({ ...asDesigned.rule(k), ...rule }),
});

test.each<[string, Showing]>([
  ['rows of fewer than k', changed({ row: 1 })],
  ['parts of k − 1', { ...asDesigned, rule: (k) => ({ ...asDesigned.rule(k), part: k - 1 }) }],
  ['implications whose evidence is held back', changed({ together: false })],
  ['a shown release made again after a change', { ...asDesigned, recompute: true }],
])('somebody is read as soon as there are %s', (_, showing) => {
  expect(readings(seeds(1, 60), showing).length).toBeGreaterThan(0);
});

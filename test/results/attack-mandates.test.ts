import { expect, test } from 'vitest';
import { showRule } from '../../src/results/may-show.ts';
import { revisionOf } from '../tally/session.ts';
import { mandateReadings, mandatesSession } from './attack/mandates.ts';
import { asDesigned, attackedSession, type Showing } from './attack/session.ts';

test('nobody is read by who speaks for how many', () => {
  const { shown, read } = mandateReadings(1, 800, asDesigned);
  expect(shown).toBeGreaterThan(20);
  expect(read).toEqual([]);
});

test('somebody is read as soon as few of a part or of a number of mandates are told', () => {
  const loose: Showing = { ...asDesigned, rule: (k) => ({ ...asDesigned.rule(k), together: false }) };
  expect(mandateReadings(1, 60, loose).read).not.toEqual([]);
});

test('the rule that is attacked is that of viewers, and of organisers of anonymous forms', () => {
  const { form } = attackedSession(1);
  const rule = asDesigned.rule(form.privacy.minimumGroup);
  expect(showRule(revisionOf(form))).toEqual(rule);
  expect(showRule(revisionOf(form), 'organiser')).toEqual(rule);
  expect(showRule(revisionOf(mandatesSession(1).form), 'organiser')).toMatchObject({ whole: 1, part: 0 });
});

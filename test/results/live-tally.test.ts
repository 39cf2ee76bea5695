import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsOf } from '../../src/form/questions.ts';
import { liveRowsOf } from '../../src/results/live-rows.ts';
import { emptyLiveTally, liveFrom, shownTally, storedLive, withBlock } from '../../src/results/live-tally.ts';
import { mergeGroups } from '../../src/tally/merge.ts';
import { answerCount } from '../../src/tally/read.ts';
import { readTally, writeTally } from '../../src/tally/tally.ts';
import { formOf, responseOf, sessions, tallyOf } from '../tally/session.ts';

/** A session cut into blocks of `size`, the last with the remainder. */
const blocks = fc.record({
  session: sessions(),
  size: fc.integer({ min: 1, max: 6 }),
  least: fc.integer({ min: 1, max: 6 }),
});

test('what is shown and what is held are together everybody in a block, once', () => {
  fc.assert(
    fc.property(blocks, ({ session: { form, responses }, size, least }) => {
      let live = emptyLiveTally();
      for (let at = 0; at < responses.length; at += size) {
        live = withBlock(form, live, tallyOf(form, responses.slice(at, at + size)), least);
        live = liveFrom(readTally(writeTally(storedLive(live))));
      }
      const together = mergeGroups([live.shown, live.held]);
      expect(together).toEqual(mergeGroups([...tallyOf(form, responses).groups.values()]));
      expect(live.held.responses).toBe(0);
    }),
  );
});

test('a row grows by no answer or by at least as many as must stand behind a figure', () => {
  fc.assert(
    fc.property(blocks, ({ session: { form, responses }, size, least }) => {
      let live = emptyLiveTally();
      for (let at = 0; at < responses.length; at += size) {
        const before = live;
        live = withBlock(form, before, tallyOf(form, responses.slice(at, at + size)), least);
        for (const { id } of itemsOf(form)) {
          const more = answerCount(live.shown, id) - answerCount(before.shown, id);
          expect(more === 0 || more >= least).toBe(true);
        }
      }
    }),
  );
});

test('items that an implication or a condition ties are one bundle, others are their own', () => {
  const statement = (id: string, more: object = {}) => ({ type: 'statement', id, title: id, ...more });
  const form = formOf({
    sections: [
      { id: 'een', title: 'Een', items: ['a', 'b', 'c', 'd'].map((id) => statement(id)) },
      { id: 'twee', title: 'Twee', items: [statement('e', { showIf: { item: 'c', is: [1] } })] },
    ],
    implications: [{ id: 'i', title: 'I', evidence: [{ item: 'a' }, { item: 'c' }] }],
  });
  expect([...liveRowsOf(form).bundles.values()].map((items) => [...items].sort())).toEqual([
    ['a', 'c', 'e'],
    ['b'],
    ['d'],
  ]);
  const { bundlesOf } = liveRowsOf(form);
  expect(bundlesOf('implications', 'i')).toEqual(bundlesOf('statements', 'a'));
  expect(bundlesOf('statements', 'weg')).toEqual([]);
});

test('nothing that is held is in what may be shown', () => {
  const form = formOf({
    sections: [
      { id: 'een', title: 'Een', items: [{ type: 'statement', id: 'a', title: 'A', noView: true }] },
    ],
  });
  const block = tallyOf(form, [
    responseOf(form, { a: 1 }),
    responseOf(form, {}),
    responseOf(form, { a: 'no-view' }),
  ]);
  const live = withBlock(form, emptyLiveTally(), block, 3);
  const [shown] = shownTally(storedLive(live)).groups.values();
  expect(shown?.responses).toBe(3);
  expect([shown?.statements.size, live.held.statements.size]).toEqual([0, 1]);
});

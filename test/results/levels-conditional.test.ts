import { expect, test } from 'vitest';
import { basisOf } from '../../src/results/basis.ts';
import { levelsOf } from '../../src/results/levels.ts';
import { showRule } from '../../src/results/may-show.ts';
import { makeDocument } from '../../src/results/results.ts';
import { writtenCount } from '../../src/results/written-count.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../tally/session.ts';

type Stance = 'disagree' | 'pass' | 'agree';

/** A follow-up `r` that is asked after certain answers, and a reaction that is asked with it. */
function conditional(showIf: unknown, implications: readonly object[] = []) {
  const statement = (id: string) => ({
    type: 'statement',
    id,
    title: id,
    scale: 'agree-pass-disagree',
    noView: true,
  });
  return formOf({
    privacy: { controller: 'N', contact: 'a@example.org', minimumGroup: 3 },
    groups: [{ id: 'tafel', title: 'T', options: ['a', 'b'].map((id) => ({ id, title: id })) }],
    sections: [
      { id: 'een', title: 'E', items: ['s', 't'].map(statement) },
      { id: 'twee', title: 'T', showIf, items: [statement('r'), { type: 'reaction', id: 'w', title: 'w' }] },
    ],
    implications,
  });
}

/** Levels when three people of a and three or more of b gave these answers to s, t and r. */
function found(
  showIf: unknown,
  answers: readonly (readonly [Stance | undefined, Stance | undefined, (Stance | undefined)?])[],
  implications: readonly object[] = [],
) {
  const form = conditional(showIf, implications);
  const responses = answers.map(([s, t, r], person) => {
    const given = Object.entries({ s, t, r, ...(r === undefined ? {} : { w: 'Omdat.' }) });
    const said = Object.fromEntries(given.filter(([, answer]) => answer !== undefined));
    return responseOf(form, said, { tafel: person < 3 ? 'a' : 'b' });
  });
  const revision = revisionOf(form);
  const basis = basisOf(revision, tallyOf(form, responses), showRule(revision));
  if (basis === undefined) throw new Error('six people are enough');
  const levels = levelsOf(basis);
  const { s, t, r } = Object.fromEntries(levels.items);
  return { s, t, r, written: writtenCount(basis, levels) };
}

const notAgreed = { not: { item: 's', is: ['agree'] } };

test('a follow-up shows no more than what it follows from', () => {
  // two answered s, six were asked r: how many were would tell what the two said
  expect(
    found(notAgreed, [
      ['disagree', 'agree', 'agree'],
      ['disagree', 'agree', 'agree'],
      [undefined, 'agree', 'agree'],
      [undefined, 'agree', 'agree'],
      [undefined, 'agree', 'agree'],
      [undefined, 'agree', 'agree'],
    ]),
  ).toEqual({ s: 'nothing', t: 'parts', r: 'nothing', written: null });
});

test('a follow-up that few in a part were asked shows totals, and what it follows from keeps its parts', () => {
  expect(
    found({ item: 's', is: ['agree'] }, [
      ['agree', 'agree', 'pass'],
      ['agree', 'agree', 'agree'],
      ['disagree', 'agree'],
      ['agree', 'agree', 'agree'],
      ['pass', 'agree'],
      ['pass', 'agree'],
    ]),
  ).toEqual({ s: 'parts', t: 'parts', r: 'totals', written: 3 });
});

test('a condition on several items is a joint count: where one shows totals, all do', () => {
  const either = {
    any: [
      { item: 's', is: ['agree'] },
      { item: 't', is: ['agree'] },
    ],
  };
  expect(
    found(either, [
      ['agree', 'agree', 'pass'],
      ['agree', 'agree', 'pass'],
      ['agree', 'agree', 'pass'],
      ['agree', 'agree', 'pass'],
      ['agree', undefined, 'pass'],
      ['agree', undefined, 'pass'],
    ]),
  ).toEqual({ s: 'totals', t: 'totals', r: 'totals', written: 6 });
});

test('what an implication lowers, lowers the follow-ups too', () => {
  const both = [{ id: 'i', title: 'I', evidence: [{ item: 's' }, { item: 't' }] }];
  expect(
    found(
      notAgreed,
      [
        ['pass', 'agree', 'agree'],
        ['pass', 'agree', 'agree'],
        ['pass', 'agree', 'agree'],
        ['pass', 'agree', 'agree'],
        ['pass', undefined, 'agree'],
        ['pass', undefined, 'agree'],
      ],
      both,
    ),
  ).toEqual({ s: 'totals', t: 'totals', r: 'totals', written: 6 });
});

test('a document names the rows that were asked of some only', () => {
  const form = conditional(notAgreed);
  const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
  const { form: heading } = makeDocument(revisionOf(form), tallyOf(form, []), facts);
  expect(heading.askedOfSome).toEqual(['r', 'w']);
});

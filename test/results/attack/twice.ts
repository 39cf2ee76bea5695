// Before and after, attacked: whoever knows who answered which form, in which group, both documents and what the second
// tells of the change, and does not know who skipped what. Answers are yes or no, so that all of them fit in one table.
import { comparedWith } from '../../../src/form/compared.ts';
import type { Form } from '../../../src/form/form.ts';
import type { Response } from '../../../src/response/response.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { publishedIn, type Shift } from '../../../src/results/earlier.ts';
import { showRule } from '../../../src/results/may-show.ts';
import { makeDocument } from '../../../src/results/results.ts';
import { documentShift } from '../../../src/results/shift.ts';
import { addPair, type PairTally, pairRowsOf } from '../../../src/tally/shift.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../../tally/session.ts';
import { dice } from './session.ts';

/** 0: nothing, 1: no, 2: yes; to either statement, before and after. */
export type Answers = readonly [before0: number, before1: number, after0: number, after1: number];

/** Somebody of whom the attacker knows everything but the answers. */
export interface Person {
  readonly before: boolean;
  readonly after: boolean;
  /** Took the first answers back after they were shown: they are in the first document, and in no pair. */
  readonly gone: boolean;
  readonly groups: readonly [before: string, after: string];
  readonly answers: Answers;
}

export interface TwiceSession {
  readonly form: Form;
  readonly later: Form;
  readonly people: readonly Person[];
}

const points = ['nee', 'ja'];
const statement = (id: string) => ({ type: 'statement', id, title: id, scale: { points }, noView: false });

function formsOf(roll: (below: number) => number): readonly [Form, Form] {
  const implications = [
    { id: 'een', title: 'I', evidence: [{ item: 's0' }] },
    { id: 'beide', title: 'I', evidence: [{ item: 's0' }, { item: 's1', weight: 1 + roll(2) }] },
  ];
  const groups = roll(3) === 0 ? [] : ['a', 'b'].map((id) => ({ id, title: id }));
  const parts = {
    privacy: { controller: 'N', contact: 'a@example.org', minimumGroup: 3 },
    groups: groups.length === 0 ? [] : [{ id: 'tafel', title: 'T', options: groups }],
    sections: [{ id: 'deel', title: 'D', items: [statement('s0'), statement('s1')] }],
    implications,
  };
  return [formOf(parts), formOf({ ...parts, id: 'later', kind: 'reflection', follows: 'proef' })];
}

/** One session: most answered twice, some only before, only after, or took the first answers back. */
export function twiceSession(seed: number): TwiceSession {
  const roll = dice(seed);
  const [form, later] = formsOf(roll);
  const oneOf = <T>(choices: readonly T[]): T => choices[roll(choices.length)] ?? (choices[0] as T);
  const skipOneIn = [0, 1].map(() => oneOf([2, 4, 1000, 1000]));
  // most go along, so that what all said is near
  const yes = [0, 1, 2, 3].map(() => oneOf([1, 3, 5]));
  const answer = (row: number, at: number) =>
    roll(skipOneIn[row] ?? 2) === 0 ? 0 : roll(6) < (yes[at] ?? 3) ? 2 : 1;
  const hasGroups = form.groups.length > 0;
  const switchOneIn = oneOf([1000, 1000, 6]);
  const person = (before: boolean, after: boolean, gone: boolean, group?: string): Person => {
    const first = hasGroups ? (group ?? oneOf(['a', 'b'])) : 'not-given';
    const second = hasGroups && roll(switchOneIn) === 0 ? oneOf(['a', 'b']) : first;
    const answers: Answers = [answer(0, 0), answer(1, 1), answer(0, 2), answer(1, 3)];
    return { before, after, gone, groups: [first, second], answers };
  };
  // those who answered once are often of one group
  const side = () => oneOf([undefined, 'a', 'b']);
  const some = (counts: readonly number[], make: () => Person) => Array.from({ length: oneOf(counts) }, make);
  const [only, new_] = [side(), side()];
  return {
    form,
    later,
    people: [
      ...some([4, 6, 7], () => person(true, true, false)),
      ...some([0, 0, 1, 3, 4], () => person(true, false, false, only)),
      ...some([0, 0, 1, 3, 4], () => person(false, true, false, new_)),
      ...some([0, 0, 0, 1, 3], () => person(true, roll(2) === 0, true)),
    ],
  };
}

/** What the second document looks at, all of it in the product. */
export interface Looking {
  /** Whether the few who answered once hold anything back. */
  readonly atOnce: boolean;
  /** Whether parts do. */
  readonly atParts: boolean;
  /** Whether answers taken back since count as answers before. */
  readonly atGone: boolean;
}

export const asDesigned: Looking = { atOnce: true, atParts: true, atGone: true };

export interface TwicePublished {
  readonly before: ResultsDocument;
  readonly after: ResultsDocument;
  readonly pairs: PairTally;
}

export function publishTwice({ form, later, people }: TwiceSession, looking: Looking): TwicePublished {
  const said = (of: Form, { groups, answers }: Person, at: 0 | 1): Response => {
    const given = [0, 1].flatMap((row): [string, number][] => {
      const answer = answers[2 * at + row] ?? 0;
      return answer === 0 ? [] : [[`s${row}`, answer]];
    });
    return responseOf(of, Object.fromEntries(given), of.groups.length === 0 ? {} : { tafel: groups[at] });
  };
  const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
  const documentOf = (of: Form, who: readonly Person[], at: 0 | 1) =>
    makeDocument(
      revisionOf(of),
      tallyOf(
        of,
        who.map((person) => said(of, person, at)),
      ),
      facts,
    );
  const first = people.filter((person) => person.before);
  const before = documentOf(form, first, 0);
  const after = documentOf(
    later,
    people.filter((person) => person.after),
    1,
  );
  const rows = pairRowsOf(form, later, comparedWith(form, later));
  const pairs: PairTally = new Map();
  for (const person of people) {
    if (!person.before || !person.after || person.gone) continue;
    addPair(
      pairs,
      rows,
      { form, response: said(form, person, 0) },
      { form: later, response: said(later, person, 1) },
    );
  }
  const told = looking.atGone
    ? before
    : documentOf(
        form,
        first.filter((person) => !person.gone),
        0,
      );
  const least = looking.atOnce ? showRule(revisionOf(later)).row : 1;
  const apart = (document: ResultsDocument) => (looking.atParts ? document : withoutParts(document));
  const shift: Shift = {
    earlier: {
      ...publishedIn(form, apart(told)),
      form: form.id,
      release: 1,
      minimumGroup: looking.atOnce ? before.release.minimumGroup : 1,
      upto: 0,
    },
    keys: rows.map(({ key }) => key),
    pairs,
  };
  return { before, after: { ...after, shift: documentShift(later, apart(after), shift, least) }, pairs };
}

function withoutParts(document: ResultsDocument): ResultsDocument {
  const without = <Row extends object>(row: Row): Row => ('byPart' in row ? { ...row, byPart: [] } : row);
  const [implications, statements] = [document.implications.map(without), document.statements.map(without)];
  return { ...document, parts: [], implications, statements };
}

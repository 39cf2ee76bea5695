// Sessions to attack: who is in which group, and everything that happened, before closing and after.
import type { Form } from '../../../src/form/form.ts';
import { limitOf } from '../../../src/form/priorities.ts';
import type { Response } from '../../../src/response/response.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { type ShowRule, showRule } from '../../../src/results/may-show.ts';
import { makeDocument } from '../../../src/results/results.ts';
import { add } from '../../../src/tally/add.ts';
import { remove } from '../../../src/tally/remove.ts';
import { emptyTally } from '../../../src/tally/tally.ts';
import { formOf, responseOf, revisionOf } from '../../tally/session.ts';

/** Somebody sends, edits (another response), re-sends (the same) or withdraws (none). */
export interface Happening {
  readonly person: number;
  readonly response: Response | null;
}

export interface AttackedSession {
  readonly form: Form;
  readonly beforeClosing: readonly Happening[];
  readonly afterClosing: readonly Happening[];
}

/** A published document, and which version of whose answers is in it: the attacker knows both. */
export interface Publication {
  readonly document: ResultsDocument;
  readonly present: ReadonlyMap<number, { readonly version: number; readonly response: Response }>;
  /** Live: the document whose people the rows on these items are about, as rows may lag behind; −1: none. */
  readonly through?: (items: readonly string[]) => number;
  /** Live: whether this row lags for its own answers only, tied to no other. */
  readonly isAlone?: (item: string) => boolean;
}

/** Whole numbers 0 … below, the same for the same seed (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const tables = ['a', 'b', 'c'];
const options = ['x', 'y', 'z'];
const stances = ['disagree', 'pass', 'agree'];

function attackedForm(roll: (below: number) => number): Form {
  const statements = [
    { type: 'statement', id: 's0', title: 'S', scale: 'agree-pass-disagree' },
    { type: 'statement', id: 's1', title: 'S', scale: 'agree-pass-disagree', noView: roll(2) === 0 },
    { type: 'statement', id: 's2', title: 'S', noView: roll(2) === 0 },
  ];
  const priorities = {
    type: 'priorities',
    id: 'keuze',
    title: 'K',
    ...[
      { method: 'rank', places: 1 + roll(2) },
      { method: 'points', total: 4 },
      { method: 'votes', votes: 1 + roll(3) },
    ][roll(3)],
    options: options.map((id) => ({ id, title: id })),
  };
  const choices = [false, true].map((several) => ({
    type: 'choice',
    id: several ? 'meer' : 'een',
    title: 'C',
    several,
    options: options.map((id) => ({ id, title: id })),
  }));
  const implications = [
    { id: 'van-s0', title: 'I', evidence: [{ item: 's0', direction: roll(2) === 0 ? 'agree' : 'disagree' }] },
    { id: 'van-s2', title: 'I', evidence: [{ item: 's2', weight: 3 }] },
    { id: 'van-keuze', title: 'I', evidence: [{ item: 'keuze', option: 'x' }] },
    { id: 'van-twee', title: 'I', evidence: [{ item: 's0' }, { item: 's1', weight: 1 + roll(2) }] },
  ];
  const groups = roll(5) === 0 ? [] : tables.slice(0, 2 + roll(2)).map((id) => ({ id, title: id }));
  return formOf({
    privacy: { controller: 'N', contact: 'a@example.org', minimumGroup: 3 + roll(3) },
    groups: groups.length === 0 ? [] : [{ id: 'tafel', title: 'T', options: groups }],
    sections: [{ id: 'deel', title: 'D', items: [...statements, priorities, ...choices] }],
    implications: roll(4) === 0 ? [] : implications,
    ranking: { balanced: groups.length > 0 && roll(2) === 0 },
  });
}

function attackedPriorities(form: Form, roll: (below: number) => number): unknown {
  const item = form.sections[0]?.items.find(({ type }) => type === 'priorities');
  if (item?.type !== 'priorities') throw new Error('every attacked form has priorities');
  const first = roll(3);
  const order = [first, (first + 1 + roll(2)) % 3].map((at) => options[at] ?? '');
  if (item.method === 'points') {
    const points = roll(item.total + 1);
    return Object.fromEntries(order.map((id, at) => [id, at === 0 ? points : item.total - points]));
  }
  const all = [...order, ...options.filter((id) => !order.includes(id))];
  return all.slice(0, 1 + roll(limitOf(item)));
}

function attackedResponse(
  form: Form,
  group: string | undefined,
  skipOneIn: readonly number[],
  roll: (below: number) => number,
): Response {
  const several = 1 + roll(7);
  const answers: readonly [string, unknown][] = [
    ['s0', stances[roll(3)]],
    ['s1', stances[roll(3)]],
    ['s2', 1 + roll(5)],
    ['keuze', attackedPriorities(form, roll)],
    ['een', options[roll(3)]],
    ['meer', options.filter((_, at) => ((several >> at) & 1) === 1)],
  ];
  const noView = new Set(
    form.sections.flatMap(({ items }) =>
      items.flatMap((item) => (item.type === 'statement' && item.noView ? [item.id] : [])),
    ),
  );
  const given = answers
    .filter((_, row) => roll(skipOneIn[row] ?? 2) !== 0)
    .map(([id, answer]): [string, unknown] => [id, noView.has(id) && roll(4) === 0 ? 'no-view' : answer]);
  return responseOf(form, Object.fromEntries(given), group === undefined ? {} : { tafel: group });
}

/** One session; small groups, rows that many skip, edits, re-sendings and withdrawals on both sides of closing. */
export function attackedSession(seed: number): AttackedSession {
  const roll = dice(seed);
  const form = attackedForm(roll);
  // one in 1 is everybody: a row that nobody answers
  const skipOneIn = Array.from({ length: 6 }, () => [1, 2, 3, 8, 1000, 1000][roll(6)] ?? 2);
  const ids = form.groups[0]?.options.map(({ id }) => id) ?? [];
  const groups = Array.from({ length: 2 + roll(16) }, () => ids[roll(ids.length + (roll(3) === 0 ? 1 : 0))]);
  const answer = (person: number) => attackedResponse(form, groups[person], skipOneIn, roll);
  const last = new Map<number, Response | null>();
  const happen = (person: number, response: Response | null): Happening => {
    last.set(person, response);
    return { person, response };
  };
  const later = (): Happening => {
    const person = roll(groups.length);
    const now = last.get(person) ?? null;
    const kind = roll(3);
    // what was withdrawn stays so
    if (now === null || kind === 0) return happen(person, null);
    return happen(person, kind === 1 ? now : answer(person));
  };
  const sent = groups.map((_, person) => happen(person, answer(person)));
  const beforeClosing = [...sent, ...Array.from({ length: roll(4) }, later)];
  return { form, beforeClosing, afterClosing: Array.from({ length: roll(4) }, later) };
}

/** How a session is shown; only `recompute: false` with the true rule is what the product does. */
export interface Showing {
  readonly rule: (k: number) => ShowRule;
  readonly recompute: boolean;
}

/** What the product does. */
export const asDesigned: Showing = {
  rule: (k) => ({ whole: k, row: k, part: k, together: true }),
  recompute: false,
};

/** Everything published of a session: one document at closing, and one after each later change if recomputed. */
export function publications(session: AttackedSession, { rule, recompute }: Showing): readonly Publication[] {
  const { form } = session;
  const revision = revisionOf(form);
  const tally = emptyTally();
  const present = new Map<number, { version: number; response: Response }>();
  const take = ({ person, response }: Happening) => {
    const old = present.get(person);
    if (old !== undefined && old.response === response) return;
    if (old !== undefined) remove(form, tally, old.response);
    if (response !== null) add(form, tally, response);
    if (response === null) present.delete(person);
    else present.set(person, { version: (old?.version ?? 0) + 1, response });
  };
  const publish = (number: number): Publication => ({
    document: makeDocument(
      revision,
      tally,
      { number, publishedAt: '2026-11-01T09:00:00.000Z', example: false },
      rule(showRule(revision).whole),
    ),
    present: new Map(present),
  });
  for (const happening of session.beforeClosing) take(happening);
  const published = [publish(1)];
  for (const happening of session.afterClosing) {
    take(happening);
    if (recompute) published.push(publish(published.length + 1));
  }
  return published;
}

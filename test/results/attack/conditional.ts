// Sessions with follow-ups that are asked after certain answers only: who is asked tells what they answered.
import type { Form } from '../../../src/form/form.ts';
import type { Response } from '../../../src/response/response.ts';
import { formOf, responseOf } from '../../tally/session.ts';
import { type AttackedSession, dice } from './session.ts';
import { askedIn } from './tables.ts';

type Roll = (below: number) => number;

const stances = ['disagree', 'pass', 'agree'];
const groups = ['a', 'b', 'c'];

const conditions = [
  { item: 's0', is: ['agree'] },
  { not: { item: 's0', is: ['agree'] } },
  { item: 's0', is: ['pass', 'disagree'] },
  {
    any: [
      { item: 's0', is: ['agree'] },
      { item: 's1', is: ['agree'] },
    ],
  },
  { all: [{ not: { item: 's0', is: ['disagree'] } }, { item: 's1', is: ['agree', 'pass'] }] },
];

function statement(id: string, more: object = {}): object {
  return { type: 'statement', id, title: 'S', scale: 'agree-pass-disagree', ...more };
}

/** Two statements, a follow-up `r` to one or both, perhaps one `t` to that; required or not. */
function conditionalForm(roll: Roll): Form {
  const some = [['s0'], ['r'], ['s0', 's1'], ['s0', 'r'], ['s1', 'r']].filter(() => roll(2) === 0);
  const required = roll(3) > 0;
  const showIf = conditions[roll(conditions.length)];
  const chained = roll(4) === 0;
  const later = chained
    ? [
        {
          id: 'drie',
          title: 'D',
          items: [statement('t', { required, showIf: { item: 'r', is: ['agree'] } })],
        },
      ]
    : [];
  const tables = roll(5) === 0 ? [] : groups.slice(0, 2 + roll(2)).map((id) => ({ id, title: id }));
  return formOf({
    privacy: { controller: 'N', contact: 'a@example.org', minimumGroup: 3 + roll(2) },
    groups: tables.length === 0 ? [] : [{ id: 'tafel', title: 'T', options: tables }],
    sections: [
      { id: 'een', title: 'E', items: [statement('s0', { noView: roll(3) === 0 }), statement('s1')] },
      { id: 'twee', title: 'T', items: [statement('r', { required, showIf })] },
      ...later,
    ],
    implications: some.map((items, at) => ({
      id: `i${at}`,
      title: 'I',
      evidence: items.map((item) => ({ item })),
    })),
  });
}

function conditionalResponse(
  form: Form,
  group: string | undefined,
  skipOneIn: readonly number[],
  lean: number,
  roll: Roll,
): Response {
  const answers: Record<string, unknown> = {};
  const taken = group === undefined ? {} : { tafel: group };
  let read: Response | undefined;
  for (const [at, item] of form.sections.flatMap(({ items }) => items).entries()) {
    const asked = askedIn(form, read?.answers ?? new Map()).has(item.id);
    const isRequired = 'required' in item && item.required;
    if (!asked || (!isRequired && roll(skipOneIn[at] ?? 2) === 0)) continue;
    const noView = item.type === 'statement' && item.noView && roll(4) === 0;
    answers[item.id] = noView ? 'no-view' : stances[roll(lean) === 0 ? roll(3) : 2];
    read = readable(form, answers, taken);
  }
  return responseOf(form, answers, taken);
}

/** What was answered so far, whether or not something required is still open. */
function readable(form: Form, answers: Record<string, unknown>, taken: Record<string, string>): Response {
  const open = {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => (item.type === 'statement' ? { ...item, required: false } : item)),
    })),
  };
  return responseOf(open, answers, taken);
}

/** One session of which a release is made at closing. */
export function conditionalSession(seed: number): AttackedSession {
  const roll = dice(seed);
  const form = conditionalForm(roll);
  const skipOneIn = Array.from({ length: 4 }, () => [1, 2, 3, 8, 1000, 1000][roll(6)] ?? 2);
  // answers that lean one way make rows of few and rows of one mind
  const lean = 1 + roll(4);
  const ids = form.groups[0]?.options.map(({ id }) => id) ?? [];
  const people = Array.from({ length: 3 + roll(16) }, () => ids[roll(ids.length + (roll(3) === 0 ? 1 : 0))]);
  const beforeClosing = people.map((group, person) => ({
    person,
    response: conditionalResponse(form, group, skipOneIn, lean, roll),
  }));
  return { form, beforeClosing, afterClosing: [] };
}

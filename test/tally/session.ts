// Generated sessions: small forms of every kind, and responses that go through the same door as real ones.
import fc from 'fast-check';
import type { Form } from '../../src/form/form.ts';
import { parseForm } from '../../src/form/parse.ts';
import { limitOf, type Priorities, type PrioritiesMethod } from '../../src/form/priorities.ts';
import type { Revision } from '../../src/form/revision.ts';
import type { Origin } from '../../src/form/rules.ts';
import { type Response, readResponse } from '../../src/response/response.ts';
import { add } from '../../src/tally/add.ts';
import { emptyTally, type Tally } from '../../src/tally/tally.ts';

export interface Session {
  readonly form: Form;
  readonly responses: readonly Response[];
}

/** A parsed form of these parts. */
export function formOf(parts: Readonly<Record<string, unknown>>, origin: Origin = 'written'): Form {
  const parsed = parseForm(
    {
      id: 'proef',
      kind: 'intake',
      title: 'Proef',
      privacy: { controller: 'Netwerk', contact: 'privacy@example.org' },
      ...parts,
    },
    origin,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** A revision of the form; lots are the ids themselves unless handed in. */
export function revisionOf(form: Form, changes: Partial<Revision> = {}): Revision {
  return { form, number: 1, digest: '', meaning: '', lots: new Map(), alreadyPublic: false, ...changes };
}

/** A response of these groups and answers, accepted by the form. */
export function responseOf(
  form: Form,
  answers: Readonly<Record<string, unknown>>,
  groups: Readonly<Record<string, string>> = {},
): Response {
  const read = readResponse(form, {
    language: 'nl',
    groups: new Map(Object.entries(groups)),
    answers: new Map(Object.entries(answers)),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The tally of these responses. */
export function tallyOf(form: Form, responses: readonly Response[]): Tally {
  const tally = emptyTally();
  for (const response of responses) add(form, tally, response);
  return tally;
}

const scale = fc.oneof(
  fc.constantFrom('agreement-5', 'agreement-7', 'agree-pass-disagree'),
  fc.record({
    points: fc.constantFrom(['a', 'b'], ['a', 'b', 'c', 'd']),
    reverse: fc.boolean(),
  }),
);

const statements = fc
  .array(fc.record({ scale, noView: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .map((found) =>
    found.map((statement, index) => ({
      type: 'statement',
      id: `s${index}`,
      title: 'Stelling',
      ...statement,
    })),
  );

const optionIds = ['a', 'b', 'c', 'd'];

const priorities = fc
  .record({
    options: fc.integer({ min: 2, max: 4 }),
    limit: fc.integer({ min: 1, max: 4 }),
    method: fc.constantFrom<PrioritiesMethod>('rank', 'points', 'votes'),
  })
  .map(({ options, limit, method }) => ({
    type: 'priorities',
    id: 'keuze',
    title: 'Keuze',
    method,
    ...(method === 'points'
      ? { total: 3 * limit }
      : { [method === 'rank' ? 'places' : 'votes']: Math.min(limit, options) }),
    options: optionIds.slice(0, options).map((id) => ({ id, title: id })),
  }));

/** A choice of one and one of several, both or neither. */
const choices = fc.subarray([
  {
    type: 'choice',
    id: 'een',
    title: 'Een',
    options: optionIds.slice(0, 2).map((id) => ({ id, title: id })),
  },
  {
    type: 'choice',
    id: 'meer',
    title: 'Meer',
    several: true,
    options: optionIds.slice(0, 3).map((id) => ({ id, title: id })),
  },
]);

const groups = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 }).map((weights) => [
  {
    id: 'tafel',
    title: 'Tafel',
    options: weights.map((weight, index) => ({ id: `g${index}`, title: `Groep ${index}`, weight })),
  },
]);

function evidenceOn(items: readonly string[]) {
  return fc.record({
    place: fc.constantFrom(...items),
    direction: fc.constantFrom('agree', 'disagree'),
    weight: fc.integer({ min: 1, max: 5 }),
  });
}

function implications(places: readonly string[]) {
  return fc.array(
    fc.uniqueArray(evidenceOn(places), { minLength: 1, maxLength: 3, selector: ({ place }) => place }),
    { maxLength: 4 },
  );
}

/** Which kinds of form to make. */
export interface FormKinds {
  readonly statementsOnly?: boolean;
  readonly mostPeople?: number;
}

/** A form with its evidence as `item` or `item/option`. */
function forms({ statementsOnly = false }: FormKinds): fc.Arbitrary<Form> {
  return fc
    .tuple(
      statements,
      statementsOnly ? fc.constant(null) : fc.option(priorities),
      fc.oneof(fc.constant([]), groups),
      fc.boolean(),
      fc.integer({ min: 3, max: 5 }),
      choices,
    )
    .chain(([asked, ranking, groupQuestions, balanced, minimumGroup, ticked]) => {
      const options = ranking === null ? [] : ranking.options.map(({ id }) => `keuze/${id}`);
      return implications([...asked.map(({ id }) => id), ...options]).map((found) =>
        formOf({
          privacy: { controller: 'Netwerk', contact: 'a@example.org', minimumGroup },
          groups: groupQuestions,
          sections: [
            {
              id: 'deel',
              title: 'Deel',
              items: [...asked, ...(ranking === null ? [] : [ranking]), ...ticked],
            },
          ],
          implications: found.map((evidence, index) => ({
            id: `i${index}`,
            title: 'Gevolg',
            evidence: evidence.map(({ place, ...rest }) => {
              const [item, option] = place.split('/');
              return option === undefined ? { ...rest, item } : { ...rest, item, option };
            }),
          })),
          ranking: { balanced: balanced && groupQuestions.length > 0 },
        }),
      );
    });
}

/** Any answer to priorities as it stands in JSON, nothing placed or chosen included. */
export function prioritiesAnswer(item: Priorities): fc.Arbitrary<unknown> {
  const ids = item.options.map(({ id }) => id);
  if (item.method !== 'points') return fc.shuffledSubarray(ids, { maxLength: limitOf(item) });
  return fc
    .array(fc.constantFrom(...ids), { minLength: item.total, maxLength: item.total })
    .map((points) => Object.fromEntries(ids.map((id) => [id, points.filter((each) => each === id).length])));
}

/** Any answers to a form, skipped ones included. */
export function responsesTo(form: Form): fc.Arbitrary<Response> {
  const items = form.sections.flatMap((section) => section.items);
  const answers = items.map((item): fc.Arbitrary<[string, unknown] | null> => {
    if (item.type === 'priorities') {
      return fc.option(prioritiesAnswer(item).map((found): [string, unknown] => [item.id, found]));
    }
    if (item.type === 'choice') {
      const ids = item.options.map(({ id }) => id);
      const chosen = item.several ? fc.subarray(ids) : fc.constantFrom(...ids);
      return fc.option(chosen.map((found): [string, unknown] => [item.id, found]));
    }
    if (item.type !== 'statement') return fc.constant(null);
    const stances = ['disagree', 'pass', 'agree'];
    const points = { 'agreement-5': 5, 'agreement-7': 7, 'agree-pass-disagree': 3 };
    const most = typeof item.scale === 'string' ? points[item.scale] : item.scale.points.length;
    const point = Array.from({ length: most }, (_, index) =>
      item.scale === 'agree-pass-disagree' ? stances[index] : index + 1,
    );
    const accepted = item.noView ? [...point, 'no-view'] : point;
    return fc.option(fc.constantFrom(...accepted).map((found): [string, unknown] => [item.id, found]));
  });
  const options = form.groups[0]?.options.map(({ id }) => id) ?? [];
  const group =
    options.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...options), { freq: 8 });
  return fc
    .tuple(fc.tuple(...answers), group)
    .map(([given, option]) =>
      responseOf(
        form,
        Object.fromEntries(given.filter((answer) => answer !== null)),
        option === null ? {} : { tafel: option },
      ),
    );
}

/** A form and up to `mostPeople` responses to it. */
export function sessions(kinds: FormKinds = {}): fc.Arbitrary<Session> {
  return forms(kinds).chain((form) =>
    fc
      .array(responsesTo(form), { maxLength: kinds.mostPeople ?? 24, size: 'max' })
      .map((responses) => ({ form, responses })),
  );
}

/** Names that are hard on whoever counts by them. */
const bodyNames = ['Zuid', 'noord', 'Wijk 10', 'wijk 9', 'not-given', '__proto__', 'constructor'];

/** Few numbers in one session, so that enough people share each of them. */
const mandateNumbers = fc.constantFrom([1, 2], [3], [1, 1, 4], [1, 2, 3, 1000]);

/** A session in which invitations say who answers: persons, organisations or tables, of one mandate or more. */
export function invitedSessions(kinds: FormKinds = {}): fc.Arbitrary<Session> {
  const respondents = fc.constantFrom<Form['respondents']>('persons', 'organisations', 'tables');
  return fc
    .tuple(sessions(kinds), respondents, fc.boolean(), mandateNumbers)
    .chain(([{ form, responses }, speaks, balanced, numbers]) => {
      const isBody = speaks !== 'persons';
      const invited: Form = {
        ...form,
        respondents: speaks,
        access: { ...form.access, by: 'invitation' },
        privacy: { ...form.privacy, identity: 'pseudonymous' },
        ...(isBody ? { groups: [], ranking: { ...form.ranking, balanced } } : {}),
      };
      const by = fc.record({
        speaksFor: isBody ? fc.constantFrom(...bodyNames) : fc.constant(null),
        mandates: fc.constantFrom(...numbers),
      });
      return fc.array(by, { minLength: responses.length, maxLength: responses.length }).map((speaking) => ({
        form: invited,
        responses: responses.map((response, at): Response => {
          const { speaksFor = null, mandates = 1 } = speaking[at] ?? {};
          const groups = isBody ? new Map<string, string>() : response.groups;
          return { ...response, groups, by: { invitation: at + 1, speaksFor, mandates } };
        }),
      }));
    });
}

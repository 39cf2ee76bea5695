// Random answers as somebody types them on a page and as a program sends them: the same thing, said in two ways that
// are written here anew, so that what translates one into the other is seen by both.
import fc from 'fast-check';
import type { Form } from '../../src/form/form.ts';
import { byType, isQuestion, type Question } from '../../src/form/item.ts';
import { byMethod, type Option, type Priorities } from '../../src/form/priorities.ts';
import { itemsOf } from '../../src/form/questions.ts';
import { asksPoints, type Reaction } from '../../src/form/reaction.ts';
import { type Statement, scaleOf } from '../../src/form/statement.ts';
import { nameAgreedField } from '../../src/response/fields.ts';
import { asksName } from '../../src/response/name.ts';

/** One answer twice: a member of JSON (undefined: left out), and the fields of the page. */
interface Typed {
  readonly json: unknown;
  readonly fields: Readonly<Record<string, string>>;
}

/** A whole body and the fields that say the same. */
export interface TypedResponse {
  readonly body: {
    readonly groups: object;
    readonly answers: object;
    readonly remarks: object;
    readonly name?: string;
  };
  readonly fields: Readonly<Record<string, string>>;
}

const nothing: Typed = { json: undefined, fields: {} };
const texts = fc.oneof(
  fc.constantFrom('', ' ', 'Kort.', 'a\0b', '\ud800', 'twee\nregels', 'é'.repeat(21), 'x'.repeat(600), '0'),
  fc.string({ maxLength: 25 }),
);
const garbage = fc.constantFrom('constructor', '__proto__', 'x', ' 3', 'agree', '\ud800', 'r1,r2');
const idsOf = (options: readonly Option[]) => options.map(({ id }) => id);

/**
 * Responses to the form, also to questions that are not shown.
 * @param rightness how many answers are right for each that may be anything; undefined: all of them
 */
export function typedResponses(form: Form, rightness: number | undefined): fc.Arbitrary<TypedResponse> {
  const mixed = (right: fc.Arbitrary<Typed>, wild: fc.Arbitrary<Typed>) =>
    rightness === undefined
      ? right
      : fc.oneof({ weight: rightness, arbitrary: right }, { weight: 1, arbitrary: wild });
  const groups = form.groups.map(({ id, options }) =>
    mixed(oneText(`groups.${id}`, fc.constantFrom(...idsOf(options))), oneText(`groups.${id}`, garbage)),
  );
  const items = itemsOf(form).filter(isQuestion);
  const answers = items.map((item) => {
    const right = rightAnswers(item);
    const left = { weight: 1, arbitrary: fc.constant(nothing) };
    return mixed(item.required ? right : fc.oneof(left, { weight: 5, arbitrary: right }), wildAnswers(item));
  });
  const statements = items.filter((item): item is Statement => item.type === 'statement' && item.remark);
  const remarks = statements.map(({ id }) =>
    mixed(oneText(`remarks.${id}`, fc.constantFrom('', 'Omdat.')), oneText(`remarks.${id}`, texts)),
  );
  const parts = fc.tuple(fc.tuple(...groups), fc.tuple(...answers), fc.tuple(...remarks));
  const response = parts.map(([g, a, r]) => ({
    body: { groups: members(form.groups, g), answers: members(items, a), remarks: members(statements, r) },
    fields: Object.assign({}, ...[...g, ...a, ...r].map(({ fields }) => fields)),
  }));
  return asksName(form)
    ? named(response, mixed(oneText('name', fc.constant('Naam')), oneText('name', texts)))
    : response;
}

/** With a name; the yes that goes with it is asked on the page, as sending a name by program is one. */
function named(
  response: fc.Arbitrary<TypedResponse>,
  name: fc.Arbitrary<Typed>,
): fc.Arbitrary<TypedResponse> {
  return fc.tuple(response, name).map(([{ body, fields }, { json, fields: typed }]) => ({
    body: json === undefined ? body : { ...body, name: String(json) },
    fields: { ...fields, ...typed, [nameAgreedField]: 'yes' },
  }));
}

function members(things: readonly { readonly id: string }[], typed: readonly Typed[]): object {
  const found = things.map(({ id }, at): [string, unknown] => [id, typed[at]?.json]);
  return Object.fromEntries(found.filter(([, json]) => json !== undefined));
}

/** A text in one field; empty it is left out of the body of a program. */
function oneText(field: string, text: fc.Arbitrary<string>): fc.Arbitrary<Typed> {
  return text.map((typed) => ({ json: typed === '' ? undefined : typed, fields: { [field]: typed } }));
}

/** A number or a word in one field. */
function oneValue(field: string, value: fc.Arbitrary<number | string>): fc.Arbitrary<Typed> {
  return value.map((typed) => ({ json: typed, fields: { [field]: String(typed) } }));
}

/** A list with a text a place, in fields that are counted. */
function row(field: string, typed: readonly string[]): Typed {
  return { json: typed, fields: Object.fromEntries(typed.map((text, at) => [`${field}.${at + 1}`, text])) };
}

/** Options to tick: each stands in the field of its own place in the form. */
function ticked(field: string, ids: readonly string[], chosen: readonly string[]): Typed {
  const fields = ids.flatMap((id, at) => (chosen.includes(id) ? [[`${field}.${at + 1}`, id]] : []));
  return { json: chosen, fields: Object.fromEntries(fields) };
}

function divided(field: string, ids: readonly string[], points: readonly (number | string)[]): Typed {
  const given = points.map((each, at): [string, number | string] => [ids[at] ?? '', each]);
  return {
    json: Object.fromEntries(given),
    fields: Object.fromEntries(given.map(([id, each]) => [`${field}.${id}`, String(each)])),
  };
}

function written(
  { id, kinds }: Reaction,
  points: readonly { readonly text: string; readonly kind: string }[],
): Typed {
  return {
    json: kinds === undefined ? points.map(({ text }) => ({ text })) : points,
    fields: Object.fromEntries(
      points.flatMap(({ text, kind }, at) => [
        [`answers.${id}.${at + 1}`, text],
        ...(kinds === undefined ? [] : [[`answers.${id}.${at + 1}.kind`, kind]]),
      ]),
    ),
  };
}

/** Answers that fit the question. */
function rightAnswers(item: Question): fc.Arbitrary<Typed> {
  const field = `answers.${item.id}`;
  const sentence = fc.constantFrom('Kort.', 'Meer overleg', 'Iets met é en “”');
  return byType<fc.Arbitrary<Typed>>(item, {
    statement: (statement) => {
      const { stances, points } = scaleOf(statement);
      const numbers = Array.from({ length: points }, (_, at) => at + 1);
      const known: (number | string)[] = stances ? ['agree', 'pass', 'disagree'] : numbers;
      return oneValue(field, fc.constantFrom(...known, ...(statement.noView ? ['no-view'] : [])));
    },
    priorities: (priorities) => rightPriorities(priorities),
    reaction: (reaction) => {
      if (!asksPoints(reaction)) return oneText(field, sentence);
      const kind = fc.constantFrom(...(reaction.kinds ?? [{ id: '' }]).map(({ id }) => id));
      return fc
        .array(fc.record({ text: sentence, kind }), {
          minLength: 1,
          maxLength: Math.min(3, reaction.several),
        })
        .map((points) => written(reaction, points));
    },
    choice: ({ several, options }) =>
      several
        ? fc.subarray(idsOf(options), { minLength: 1 }).map((chosen) => ticked(field, idsOf(options), chosen))
        : oneText(field, fc.constantFrom(...idsOf(options))),
    text: () => oneText(field, fc.constant('Bestuurder')),
    number: ({ minimum = 0, maximum = 20 }) => oneValue(field, fc.integer({ min: minimum, max: maximum })),
    note: () => fc.constant(nothing),
  });
}

function rightPriorities(item: Priorities): fc.Arbitrary<Typed> {
  const field = `answers.${item.id}`;
  const ids = idsOf(item.options);
  return byMethod<fc.Arbitrary<Typed>>(item, {
    rank: ({ places }) =>
      fc.shuffledSubarray(ids, { minLength: 1, maxLength: places }).map((order) => row(field, order)),
    points: ({ total }) => fc.nat(total).map((first) => divided(field, ids, [first, total - first])),
    votes: ({ votes }) =>
      fc.subarray(ids, { minLength: 1, maxLength: votes }).map((chosen) => ticked(field, ids, chosen)),
  });
}

/** Answers that may be anything that both a page and a program can say. */
function wildAnswers(item: Question): fc.Arbitrary<Typed> {
  const field = `answers.${item.id}`;
  const rowOf = (places: number, text: fc.Arbitrary<string>) =>
    fc.array(text, { minLength: places, maxLength: places }).map((typed) => row(field, typed));
  return byType<fc.Arbitrary<Typed>>(item, {
    statement: () => oneValue(field, fc.constantFrom(0, 1, 4, 5, 8, 99, 'no-view', 'agree', 'pass', 'x')),
    priorities: (priorities) => wildPriorities(priorities, rowOf),
    reaction: (reaction) => {
      if (!asksPoints(reaction)) return oneText(field, texts);
      const { several, kinds = [{ id: '' }] } = reaction;
      const kind = fc.constantFrom('', 'x', ...kinds.map(({ id }) => id));
      return fc
        .array(fc.record({ text: texts, kind }), { minLength: several, maxLength: several })
        .map((points) => written(reaction, points));
    },
    choice: ({ several, options }) => {
      const some = fc.oneof(fc.constantFrom('', ...idsOf(options)), garbage);
      return several ? rowOf(options.length, some) : oneText(field, some);
    },
    text: () => oneText(field, texts),
    number: () => oneValue(field, fc.constantFrom(0, -2, -3, 500, 501, 1.5, 'twaalf', '1e3', 9e15)),
    note: () => fc.constant(nothing),
  });
}

function wildPriorities(
  item: Priorities,
  rowOf: (places: number, text: fc.Arbitrary<string>) => fc.Arbitrary<Typed>,
): fc.Arbitrary<Typed> {
  const ids = idsOf(item.options);
  const some = fc.oneof(fc.constantFrom('', ...ids), garbage);
  return byMethod<fc.Arbitrary<Typed>>(item, {
    rank: ({ places }) => rowOf(places, some),
    points: () =>
      fc
        .array(fc.constantFrom<number | string>(0, 3, 5, 10, -1, 1.5, 'veel', 1e7), {
          minLength: ids.length,
          maxLength: ids.length,
        })
        .map((points) => divided(`answers.${item.id}`, ids, points)),
    votes: () => rowOf(ids.length, some),
  });
}

// A schema's issue becomes a problem of ours: where, which code, what was found and what would do.
import * as v from 'valibot';
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { formSchema } from './form.ts';
import { meant } from './meant.ts';
import {
  choiceCodes,
  codeFor,
  longListCodes,
  rangeCodes,
  shortListCodes,
  typeCodes,
} from './mistake-codes.ts';
import {
  boundsOf,
  choicesOf,
  entriesOf,
  jsonType,
  kindsAt,
  memberOf,
  resolved,
  type Schema,
  schemaAt,
  wantedType,
} from './schema-walk.ts';

type Issue = v.BaseIssue<unknown>;

/** The problems behind one issue of the form's schema; of alternatives the one that the data came nearest to. */
export function problemsOf(issue: Issue, data: unknown, base: readonly string[] = []): readonly Problem[] {
  const steps = [...base, ...(issue.path ?? []).map(({ key }) => String(key))];
  if (issue.type === 'union') {
    const schema = schemaAt(formSchema, data, steps);
    const alternative = schema === undefined ? undefined : resolved(schema, issue.input);
    if (alternative !== undefined && wantedType(alternative).includes(jsonType(issue.input))) {
      const closer = v.safeParse(alternative, issue.input).issues ?? [];
      const found = closer.filter(({ type }) => type !== 'union' || alternative.type !== 'union');
      if (found.length > 0) return found.flatMap((each) => problemsOf(each, data, steps));
    }
  }
  return [problemOf(issue, data, steps)];
}

function problemOf(issue: Issue, data: unknown, steps: readonly string[]): Problem {
  const pointer = pointerTo(...steps);
  const key = namedKey(steps);
  const isKey = issue.path?.at(-1)?.origin === 'key';
  if (issue.type === 'strict_object' && issue.expected === 'never') return keyUnknown(data, steps);
  if (issue.input === undefined) return problem('key-missing', { key: steps.at(-1) ?? '' }, pointer);
  if (isKey || (issue.type === 'picklist' && key === 'languages')) {
    return problem('language-unknown', { found: shown(isKey ? steps.at(-1) : issue.input) }, pointer);
  }
  const schema = schemaAt(formSchema, data, steps);
  if (issue.kind === 'schema') {
    const kinds = schema === undefined ? kindsAt(formSchema, data, steps) : [];
    return kinds.length > 0 ? unknownChoice(kinds, issue.input, steps) : misfit(schema, issue.input, steps);
  }
  const found = shown(issue.input);
  switch (issue.type) {
    case 'integer':
      return problem('number-not-whole', { key, found }, pointer);
    case 'min_value':
    case 'max_value':
      return outOfRange(schema, issue, key, pointer);
    case 'min_length':
    case 'max_length':
    case 'min_entries':
      return sizeProblem(schema, issue, key, pointer);
    default:
      return byMessage(issue.message, key, found, pointer);
  }
}

/** A key that does not exist here, with the key of this very place that it may have meant. */
export function keyUnknown(data: unknown, steps: readonly string[]): Problem {
  const key = steps.at(-1) ?? '';
  const around = steps.slice(0, -1);
  const schema = schemaAt(formSchema, data, around);
  const value = around.reduce<unknown>((inside, step) => memberOf(inside, step), data);
  const known = schema === undefined ? [] : [...(entriesOf(resolved(schema, value))?.keys() ?? [])];
  return problem('key-unknown', { key: shown(key), suggestion: meant(key, known) }, pointerTo(...steps));
}

/** A value of another kind than the schema takes, or another text than those to choose between. */
export function misfit(schema: Schema | undefined, value: unknown, steps: readonly string[]): Problem {
  const pointer = pointerTo(...steps);
  const key = namedKey(steps);
  const plain = schema === undefined ? undefined : resolved(schema, value);
  const wanted = plain === undefined ? [] : wantedType(plain);
  if (plain === undefined || !wanted.includes('text') || choicesOf(plain).length === 0) {
    return problem(typeCodes[wanted[0] ?? 'object'], { key, found: asJson(value) }, pointer);
  }
  return unknownChoice(choicesOf(plain), value, steps);
}

function unknownChoice(choices: readonly string[], value: unknown, steps: readonly string[]): Problem {
  const key = namedKey(steps);
  const found = shown(value);
  const values = { found, allowed: choices.join(', '), suggestion: meant(found, choices), key };
  return problem(codeFor(choiceCodes, key, 'value-unknown'), values, pointerTo(...steps));
}

function outOfRange(schema: Schema | undefined, issue: Issue, key: string, pointer: string): Problem {
  const { least, most } = boundsIn(schema, issue);
  const values = { key, found: shown(issue.input), minimum: told(least), maximum: told(most) };
  if (key === 'minimumGroup') {
    const isSmall = issue.type === 'min_value';
    return problem(isSmall ? 'minimum-group-too-small' : 'minimum-group-too-large', values, pointer);
  }
  return problem(codeFor(rangeCodes, key, 'number-out-of-range'), values, pointer);
}

function sizeProblem(schema: Schema | undefined, issue: Issue, key: string, pointer: string): Problem {
  const { least = 0, most = 0 } = boundsIn(schema, issue);
  if (typeof issue.input === 'string' && issue.type === 'max_length') {
    return problem('text-too-long', { maximum: most, found: issue.input.length }, pointer);
  }
  if (!Array.isArray(issue.input)) return problem('text-empty', { key }, pointer);
  const found = issue.input.length;
  return issue.type === 'min_length'
    ? problem(codeFor(shortListCodes, key, 'too-short-list'), { key, found, minimum: least }, pointer)
    : problem(codeFor(longListCodes, key, 'too-long-list'), { key, found, maximum: most }, pointer);
}

function boundsIn(schema: Schema | undefined, issue: Issue) {
  return schema === undefined
    ? { least: undefined, most: undefined }
    : boundsOf(resolved(schema, issue.input));
}

/** Checks tell their code by their message. */
function byMessage(message: string, key: string, found: string, pointer: string): Problem {
  switch (message) {
    case 'id-malformed':
    case 'id-reserved':
    case 'time-malformed':
      return problem(message, { found }, pointer);
    case 'text-ill-formed':
    case 'nothing-to-answer':
      return problem(message, {}, pointer);
    case 'text-empty':
      return problem(message, { key }, pointer);
    default:
      if (key === 'colour') return problem('colour-malformed', { found }, pointer);
      if (key === 'code') return problem('code-malformed', { found }, pointer);
      return problem('value-malformed', { key, found }, pointer);
  }
}

/** The last step that is a name: of a member of a list the list's. */
function namedKey(steps: readonly string[]): string {
  return steps.findLast((step) => !/^\d+$/.test(step)) ?? '';
}

function told(bound: number | undefined): string {
  return bound === undefined ? '' : String(bound);
}

/** At most 60 characters of what was found: a text as it is, all else as JSON. */
function shown(value: unknown): string {
  return typeof value === 'string' ? shortened(value) : asJson(value);
}

function asJson(value: unknown): string {
  // what JSON cannot say (undefined, a function) is shown by its name
  return shortened(String(JSON.stringify(value)));
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 140)];
  return text.length > 60 ? `${characters.slice(0, 57).join('')}…` : text;
}

// A schema's issue becomes a problem of ours: where, which code, what was found.
import type * as v from 'valibot';
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { nearest } from '../shared/suggestion.ts';
import { formKeys } from './keys.ts';

const counts: Readonly<Record<string, readonly [what: string, maximum: number]>> = {
  'too-many-points': ['points', 11],
  'too-many-options': ['options', 30],
  'too-many-evidence': ['evidence', 50],
};
const minima: Readonly<Record<string, string>> = {
  'too-few-points': '2 – 11 points',
  'too-few-options': '2 – 30 options',
  'no-evidence': '1 – 50 evidence',
};

/** The problem behind one issue of the form's schema. Of a union the alternative that came nearest is told. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const pointer = pointerTo(...(issue.path ?? []).map(({ key }) => String(key)));
  const found = shortened(issue.input);
  const own = byMessage(issue.message, found, pointer);
  if (own !== undefined) return own;
  const lastKey = String(issue.path?.at(-1)?.key ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return problem('key-unknown', { key: lastKey, suggestion: nearest(lastKey, formKeys) }, pointer);
  }
  if (issue.received === 'undefined')
    return problem('key-missing', { key: lastKey }, pointerTo(...stepsBefore(issue)));
  return problem('value-wrong', { expected: readable(issue.expected ?? issue.message), found }, pointer);
}

function byMessage(message: string, found: string, pointer: string): Problem | undefined {
  const count = counts[message];
  if (count !== undefined) return problem('too-many', { what: count[0], maximum: count[1] }, pointer);
  const minimum = minima[message];
  if (minimum !== undefined) return problem('value-wrong', { expected: minimum, found }, pointer);
  switch (message) {
    case 'id-malformed':
    case 'id-reserved':
    case 'time-malformed':
      return problem(message, { found }, pointer);
    case 'text-ill-formed':
    case 'nothing-to-answer':
      return problem(message, {}, pointer);
    case 'key-missing':
      return problem('value-wrong', { expected: 'text', found }, pointer);
    default:
      return undefined;
  }
}

function stepsBefore(issue: v.BaseIssue<unknown>): string[] {
  return (issue.path ?? []).slice(0, -1).map(({ key }) => String(key));
}

/** What a schema expects, without the schema language's punctuation. */
function readable(expected: string): string {
  return expected
    .replaceAll(/[()"]/g, '')
    .replaceAll(' | ', ', ')
    .replace('Object', '{ … }')
    .replace('Array', '[ … ]');
}

/** At most 60 characters of what was found, as JSON. */
function shortened(input: unknown): string {
  // what JSON cannot say (undefined, a function) is shown by its name
  const text = String(JSON.stringify(input));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

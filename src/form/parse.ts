import { pointerTo } from '../shared/pointer.ts';
import { problem } from '../shared/problem.ts';
import { acceptedUnless, type Result, refused } from '../shared/result.ts';
import { normalised } from '../shared/text.ts';
import type { Form } from './form.ts';
import { type Origin, ruleProblems } from './rules.ts';
import { ruleProblemsBeside } from './rules-beside.ts';
import { readBySchema } from './schema-mistakes.ts';

const maximumBytes = 200_000;
const maximumDepth = 16;

/**
 * A form from JSON data, with defaults filled in; or everything that is wrong with it, each with a JSON pointer.
 * @param origin imports of published conversations may hold 1,000 statements and be larger
 */
export function parseForm(data: unknown, origin: Origin = 'written'): Result<Form> {
  const depths = tooDeep(data);
  if (depths !== undefined) return refused(problem('form-too-deep', { maximum: maximumDepth }, depths));
  const allowed = origin === 'imported' ? 10 * maximumBytes : maximumBytes;
  if (new TextEncoder().encode(JSON.stringify([data])).length > allowed) {
    return refused(problem('form-too-large', { maximumBytes: allowed }, ''));
  }
  const clean = normalisedIn(data);
  const read = readBySchema(clean);
  if (read.ok) return acceptedUnless(ruleProblems(read.form, origin), read.form);
  return { ok: false, problems: [...read.problems, ...ruleProblemsBeside(clean, read.problems, origin)] };
}

/** The same data with every text normalised, once and before anything is made of it: equal forms are equal then. */
function normalisedIn(data: unknown): unknown {
  if (typeof data === 'string') return normalised(data);
  if (Array.isArray(data)) return data.map((member) => normalisedIn(member));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, member]) => [key, normalisedIn(member)]));
}

/** The pointer to a place deeper than allowed; undefined when there is none. */
function tooDeep(data: unknown): string | undefined {
  let level: { readonly value: unknown; readonly steps: readonly string[] }[] = [{ value: data, steps: [] }];
  // level by level and not by recursion, so that a bomb of brackets cannot exhaust the stack
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maximumDepth) return pointerTo(...(level[0]?.steps ?? []));
    level = level.flatMap(({ value, steps }) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([key, member]) => ({ value: member, steps: [...steps, key] }))
        : [],
    );
  }
  return undefined;
}

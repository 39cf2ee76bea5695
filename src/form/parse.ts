import * as v from 'valibot';
import { problem } from '../shared/problem.ts';
import { acceptedUnless, type Result, refused } from '../shared/result.ts';
import { normalised } from '../shared/text.ts';
import { type Form, formSchema } from './form.ts';
import { problemOf } from './issues.ts';
import { type Origin, ruleProblems } from './rules.ts';

const maximumBytes = 200_000;
const maximumDepth = 16;

/**
 * A form from JSON data, with defaults filled in; or everything that is wrong with it, each with a JSON pointer.
 * @param origin imports of published conversations may hold 1,000 statements and be larger
 */
export function parseForm(data: unknown, origin: Origin = 'written'): Result<Form> {
  if (depthOf(data) > maximumDepth) return refused(problem('form-too-deep', { maximum: maximumDepth }, ''));
  const allowed = origin === 'imported' ? 10 * maximumBytes : maximumBytes;
  if (new TextEncoder().encode(JSON.stringify([data])).length > allowed) {
    return refused(problem('form-too-large', { maximumBytes: allowed }, ''));
  }
  const parsed = v.safeParse(formSchema, normalisedIn(data));
  if (!parsed.success) {
    const [first, ...others] = parsed.issues.map(problemOf);
    return refused(first ?? problem('value-wrong', { expected: 'form', found: '' }, ''), ...others);
  }
  return acceptedUnless(ruleProblems(parsed.output, origin), parsed.output);
}

/** The same data with every text normalised, once and before anything is made of it: equal forms are equal then. */
function normalisedIn(data: unknown): unknown {
  if (typeof data === 'string') return normalised(data);
  if (Array.isArray(data)) return data.map((member) => normalisedIn(member));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, member]) => [key, normalisedIn(member)]));
}

function depthOf(data: unknown): number {
  let level: unknown[] = [data];
  let depth = 0;
  // level by level and not by recursion, so that a bomb of brackets cannot exhaust the stack
  while (level.length > 0 && depth <= maximumDepth) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    depth += 1;
  }
  return depth;
}

import * as v from 'valibot';
import { canonical } from '../shared/canonical.ts';
import { problem } from '../shared/problem.ts';
import { acceptedUnless, type Result, refused } from '../shared/result.ts';
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
  if (new TextEncoder().encode(canonical(data)).length > allowed) {
    return refused(problem('form-too-large', { maximumBytes: allowed }, ''));
  }
  const parsed = v.safeParse(formSchema, data);
  if (!parsed.success) {
    const [first, ...others] = parsed.issues.map(problemOf);
    return refused(first ?? problem('value-wrong', { expected: 'form', found: '' }, ''), ...others);
  }
  return acceptedUnless(ruleProblems(parsed.output, origin), parsed.output);
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

// From a mistake to the change that takes it away. A repair is a proposal: it makes the form pass, and where only the
// organiser can know what was meant, it takes out what cannot stay or puts an ellipsis to be filled in.
import type { Problem, ProblemCode } from '../shared/problem.ts';
import { formSchema } from './form.ts';
import { parseForm } from './parse.ts';
import { type Operation, patched } from './patch.ts';
import { gentleRepairs, lastResorts, meantRepairs } from './repair-candidates.ts';
import { rewordings } from './rewordings.ts';
import type { Origin } from './rules.ts';

/** Mistakes of the file as a whole, or beside another form, which nobody but the author can take away. */
const beyondRepair: readonly ProblemCode[] = [
  'json-malformed',
  'form-too-large',
  'to-be-filled-in',
  'follows-not-beside',
  'follows-differs',
  'follows-fixed',
  'options-form-unknown',
  'options-form-too-few',
  'options-form-too-many',
];

/** A repair that uncovers other mistakes repairs those too, so many at most and so deep. */
const mostSteps = 60;
const mostDepth = 3;

/** How often a form may still be read to try repairs out; shared by all repairs of one form. */
export interface Tries {
  left: number;
}

/**
 * The changes that take one problem of `parseForm` or `warningsOf` away without making another, but for those that go
 * with other names that were meant; empty when there is none. Pure: `data` stays as it was.
 * @param tries counted down; when none is left there is no repair
 */
export function repairOf(
  data: unknown,
  mistake: Problem,
  origin: Origin = 'written',
  tries: Tries = { left: Number.POSITIVE_INFINITY },
): readonly Operation[] {
  if (beyondRepair.includes(mistake.code)) return [];
  const isOfAnotherForm = mistake.code === 'options-item-unknown' || mistake.code === 'options-item-unfit';
  if (isOfAnotherForm && String(Object(mistake.values).suggestion) === '') return [];
  return repair(data, mistake, { origin, tries }, 0) ?? [];
}

/** How what is tried is read. */
interface Reading {
  readonly origin: Origin;
  readonly tries: Tries;
}

function repair(
  data: unknown,
  mistake: Problem,
  reading: Reading,
  depth: number,
): readonly Operation[] | undefined {
  const problems = problemsIn(data, [], reading);
  if (problems === undefined) return undefined;
  const before = countsOf(problems);
  const gentle = gentleRepairs(data, mistake);
  const completed = (each: Operations) => completion(data, mistake, each, before, reading, depth);
  // what was meant goes before what is shorter, with all that its new name uncovers
  const found =
    firstOf(meantRepairs(data, mistake), completed) ??
    gentle.find((each) => takesAway(data, mistake, each, before, reading)) ??
    firstOf(gentle, completed);
  return found ?? firstOf(lastResorts(mistake, depth > 0), completed);
}

type Operations = readonly Operation[];

function firstOf(
  candidates: readonly Operations[],
  completed: (each: Operations) => Operations | undefined,
): Operations | undefined {
  for (const each of candidates) {
    const found = completed(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Counts = ReadonlyMap<ProblemCode, number>;

function countsOf(problems: readonly Problem[]): Counts {
  const counts = new Map<ProblemCode, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** What is wrong after these changes; undefined when it may not be tried any more. */
function problemsIn(
  data: unknown,
  operations: Operations,
  { origin, tries }: Reading,
): readonly Problem[] | undefined {
  if (tries.left <= 0) return undefined;
  tries.left -= 1;
  const parsed = parseForm(operations.length === 0 ? data : patched(data, operations), origin);
  return parsed.ok ? [] : parsed.problems;
}

/** The problems that were not there before, by code: what stands in a list moves when something is taken out. */
function newProblems(problems: readonly Problem[], before: Counts): readonly Problem[] {
  const left = new Map(before);
  return problems.filter(({ code }) => {
    const count = left.get(code) ?? 0;
    left.set(code, count - 1);
    return count <= 0;
  });
}

/** Of new problems those that stay when all else in the form has the name that was meant: the others go with that. */
function lasting(
  problems: readonly Problem[],
  data: unknown,
  operations: Operations,
  reading: Reading,
): readonly Problem[] {
  if (problems.length === 0) return problems;
  const names = rewordings(formSchema, patched(data, operations), []);
  const left = names.length === 0 ? undefined : problemsIn(data, [...operations, ...names], reading);
  if (left === undefined) return problems;
  return problems.filter(({ code, pointer }) =>
    left.some((each) => each.code === code && each.pointer === pointer),
  );
}

/** Whether something is taken out again that was changed before: taking it out at once is the plainer repair. */
function undoesItself(operations: Operations): boolean {
  return operations.some(
    (each, at) =>
      each.op === 'remove' && operations.slice(0, at).some(({ path }) => path.startsWith(`${each.path}/`)),
  );
}

/** What may be left after a repair: as many of each code as before, and one less of this one. */
function without(before: Counts, { code }: Problem): Counts {
  return new Map(before).set(code, (before.get(code) ?? 0) - 1);
}

function takesAway(
  data: unknown,
  mistake: Problem,
  operations: readonly Operation[],
  before: Counts,
  reading: Reading,
): boolean {
  const problems = problemsIn(data, operations, reading);
  return problems !== undefined && newProblems(problems, without(before, mistake)).length === 0;
}

/** A repair with those of what it uncovered behind it; undefined when that does not end well. */
function completion(
  data: unknown,
  mistake: Problem,
  candidate: Operations,
  before: Counts,
  reading: Reading,
  depth: number,
): Operations | undefined {
  const allowed = without(before, mistake);
  let operations = candidate;
  for (let step = 0; step < mostSteps; step += 1) {
    const problems = problemsIn(data, operations, reading);
    if (problems === undefined) return undefined;
    const [uncovered] = lasting(newProblems(problems, allowed), data, operations, reading);
    if (uncovered === undefined) return undoesItself(operations) ? undefined : operations;
    const isSame = uncovered.code === mistake.code && uncovered.pointer === mistake.pointer;
    // the mistake itself is still there: another candidate is better than a repair of a repair
    if (isSame || depth >= mostDepth) return undefined;
    const further = repair(patched(data, operations), uncovered, reading, depth + 1);
    if (further === undefined) return undefined;
    operations = [...operations, ...further];
  }
  return undefined;
}

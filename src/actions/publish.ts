import type { Form } from '../form/form.ts';
import { frozenDifferences } from '../form/frozen.ts';
import { lacksOptions, takingOver, withoutTakenOver, withoutWordsOf } from '../form/options-from.ts';
import { parseForm } from '../form/parse.ts';
import { digestOf, drawLots, meaningOf, type Revision } from '../form/revision.ts';
import type { Origin } from '../form/rules.ts';
import { warningsOf } from '../form/warnings.ts';
import { minutesAfter, momentFrom, notYetKnown } from '../shared/clock.ts';
import { Fault, type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { findStoredForm } from '../storage/find-form.ts';
import { findRevision } from '../storage/find-revision.ts';
import type { StoredForm } from '../storage/form-row.ts';
import {
  hasInvitations,
  hasResponses,
  type Opening,
  publishNewForm,
  publishNextRevision,
} from '../storage/publish-revision.ts';
import type { Store } from '../storage/store.ts';
import { emptyTally, writeTally } from '../tally/tally.ts';
import type { Context } from './context.ts';
import { freezeOptions } from './freeze-options.ts';

export interface PublishOptions {
  readonly origin?: Origin;
  /** Its answers are examples. Fixed when the form is first published. */
  readonly example?: boolean;
  /** Its answers are public already: nothing is held back. Fixed when the form is first published. */
  readonly alreadyPublic?: boolean;
  /** Where too little is left to take over, it is published without: nobody can answer until there is more. */
  readonly mayWait?: boolean;
}

export interface Published {
  readonly form: string;
  readonly revision: number;
  readonly is: 'new-form' | 'new-revision' | 'unchanged';
}

/** Others who publish the same form at the same moment are waited out this often. */
const attempts = 5;

/**
 * Publishes a form from JSON data as its next revision; the same content changes nothing. Problems: those of
 * parsing and of options that are taken over, each with its pointer, `to-be-filled-in` for each text that an import
 * left to the organiser, `frozen-part` for each part that the first response froze, and `follows-fixed` where it would
 * follow another form than what people were invited to or answered.
 */
export async function publish(
  context: Context,
  data: unknown,
  options: PublishOptions = {},
): Promise<Result<Published>> {
  const parsed = parseForm(data, options.origin);
  if (!parsed.ok) return parsed;
  const [unfinished, ...others] = warningsOf(parsed.value).filter(({ code }) => code === 'to-be-filled-in');
  if (unfinished !== undefined) return refused(unfinished, ...others);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await findStoredForm(context.store, parsed.value.id);
    const frozen = await freezeOptions(context.store, parsed.value, before?.revision.form);
    if (!frozen.ok && options.mayWait !== true) return frozen;
    const form = frozen.ok ? frozen.value : withoutTakenOver(parsed.value);
    const published = await publishAfter(context, form, before, options);
    if (published !== undefined) return published;
  }
  throw new Fault(problem('database-busy', {}));
}

/** Publishes on top of what was found; undefined when that has changed meanwhile. */
async function publishAfter(
  { store, now: clock }: Context,
  form: Form,
  before: StoredForm | undefined,
  options: PublishOptions,
): Promise<Result<Published> | undefined> {
  const [digest, meaning] = await Promise.all([digestOf(form), meaningOf(form)]);
  if (before?.revision.digest === digest) {
    return accepted({ form: form.id, revision: before.revision.number, is: 'unchanged' });
  }
  const revision = {
    form,
    number: (before?.revision.number ?? 0) + 1,
    digest,
    meaning,
    lots: await drawLots(form),
    alreadyPublic: before?.revision.alreadyPublic ?? options.alreadyPublic ?? false,
  };
  const made = { revision, opening: openingOf(form), now: clock() };
  if (before === undefined) {
    const tally = writeTally(emptyTally());
    const isDone = await publishNewForm(store, { ...made, isExample: options.example ?? false, tally });
    return isDone ? accepted({ form: form.id, revision: revision.number, is: 'new-form' }) : undefined;
  }
  if (before.meaning !== meaning) {
    const isAnswered = await hasResponses(store, form.id);
    const [first, ...others] = await fixedParts(store, before.revision.form, form, isAnswered);
    if (first !== undefined) return refused(first, ...others);
    if (isAnswered) return undefined;
  }
  const blanked = await blankedRevisions(store, form, before.revision.number);
  return (await publishNextRevision(store, made, blanked))
    ? accepted({ form: form.id, revision: revision.number, is: 'new-revision' })
    : undefined;
}

/** What cannot change any more: of a form that was answered all that is frozen, else what was followed when inviting. */
async function fixedParts(
  store: Store,
  before: Form,
  form: Form,
  isAnswered: boolean,
): Promise<readonly Problem[]> {
  const follows = before.follows !== form.follows && (isAnswered || (await hasInvitations(store, form.id)));
  const parts = isAnswered ? frozenDifferences(before, form) : [];
  return [
    ...(follows
      ? [problem('follows-fixed', { form: form.id, before: before.follows ?? '' }, '/follows')]
      : []),
    // a reflection is a form that follows another: of which kind it is goes without saying
    ...parts
      .filter((part) => !(follows && part === 'kind'))
      .map((part) => problem('frozen-part', { form: form.id, part })),
  ];
}

/** Earlier revisions that hold words which were taken over and are not in the form any more, without those. */
async function blankedRevisions(store: Store, form: Form, last: number): Promise<readonly Revision[]> {
  if (takingOver(form).length === 0) return [];
  const blanked: Revision[] = [];
  for (let number = 1; number <= last; number += 1) {
    const earlier = await findRevision(store, form.id, number);
    if (earlier === undefined) continue;
    const without = withoutWordsOf(earlier.form, form);
    const digest = await digestOf(without);
    if (digest !== earlier.digest) blanked.push({ ...earlier, form: without, digest });
  }
  return blanked;
}

function openingOf(form: Form): Opening {
  const { access } = form;
  const opens = access.opens === undefined ? null : (momentFrom(access.opens) ?? null);
  const closesAt = access.closes === undefined ? null : (momentFrom(access.closes) ?? null);
  return {
    opensAt: lacksOptions(form) ? notYetKnown : opens,
    closesAt,
    graceEndsAt: closesAt === null ? null : minutesAfter(closesAt, access.graceMinutes),
    isEditable: access.editUntilClose,
  };
}

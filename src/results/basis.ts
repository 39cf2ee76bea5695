import { bodyKindOf } from '../form/bodies.ts';
import type { Form } from '../form/form.ts';
import { publicGroupOf } from '../form/questions.ts';
import type { Revision } from '../form/revision.ts';
import { mergeGroups } from '../tally/merge.ts';
import { emptyGroup, type GroupTally, type Tally } from '../tally/tally.ts';
import type { Invited } from './invited.ts';
import { mayShow, type Shown, type ShowRule } from './may-show.ts';
import { type Part, partsOf } from './parts.ts';

/** What every row of a document is made from: everybody, and the parts that may be shown. */
export interface Basis {
  readonly form: Form;
  readonly revision: Revision;
  readonly rule: ShowRule;
  readonly whole: GroupTally;
  /** Two or more, or none. */
  readonly parts: readonly Part[];
  /** The form has groups, but too few people for two parts. */
  readonly onePart: boolean;
  /** null where nobody was invited by name. */
  readonly invited: Invited | null;
}

/** Everybody and the parts; undefined when there are too few responses to show anything at all. */
export function basisOf(
  revision: Revision,
  tally: Tally,
  rule: ShowRule,
  invited: Invited | null = null,
): Basis | undefined {
  const { form } = revision;
  const whole = mergeGroups([...tally.groups.values()]);
  const parts = partsOf(form, tally, rule.part);
  const sizes = parts.map((part) => part.tally.responses);
  const shown = mayShow('whole', whole.responses, sizes, rule);
  if (shown === 'nothing') return undefined;
  return {
    form,
    revision,
    rule,
    whole,
    parts: shown === 'parts' ? parts : [],
    onePart: shown !== 'parts' && (publicGroupOf(form) ?? bodyKindOf(form)) !== undefined,
    invited,
  };
}

/** The counts of one row: over everybody, and by part (empty where parts are not shown). */
export interface Row<Counts> {
  readonly all: Counts;
  readonly parts: readonly Counts[];
}

/** Counts one row over everybody and in each part. */
export function countRow<Counts>(
  { whole, parts }: Basis,
  countIn: (group: GroupTally) => Counts,
): Row<Counts> {
  return { all: countIn(whole), parts: parts.map((part) => countIn(part.tally)) };
}

/** The row as far as it may be shown; undefined when it may not. */
export function shownRow<Counts>(row: Row<Counts>, shown: Shown): Row<Counts> | undefined {
  if (shown === 'nothing') return undefined;
  return shown === 'parts' ? row : { ...row, parts: [] };
}

/** The counts of one declared option, of somebody or nobody; for answers that were public already. */
export function groupOf(tally: Tally, option: string): GroupTally {
  return tally.groups.get(option) ?? emptyGroup();
}

import type { Revision } from '../form/revision.ts';
import { canonical } from '../shared/canonical.ts';
import type { Moment } from '../shared/clock.ts';
import type { Tally } from '../tally/tally.ts';
import { type Basis, basisOf } from './basis.ts';
import { documentChoices } from './choices.ts';
import type { ReleaseHeading, ResultsDocument } from './document.ts';
import type { Shift } from './earlier.ts';
import { formHeading } from './form-heading.ts';
import { documentImplications } from './implications.ts';
import { type Invited, invitedBodiesOf } from './invited.ts';
import { levelsOf } from './levels.ts';
import { type Audience, type ShowRule, showRule } from './may-show.ts';
import { partHeading } from './part-heading.ts';
import { documentPriorities } from './priorities.ts';
import { isPlaceable } from './reactions.ts';
import { documentShift } from './shift.ts';
import { documentStatements } from './statements.ts';
import { writtenCount } from './written-count.ts';

/** What a release knows of itself. */
export interface ReleaseFacts {
  /** null: no release, but what is there now, for an organiser. */
  readonly number: number | null;
  readonly publishedAt: Moment;
  /** Made from example responses. */
  readonly example: boolean;
  /** How many were invited by name; null or left out where anybody with the link or the code may answer. */
  readonly invited?: Invited | null;
  /** Everybody with the link unless it says otherwise. */
  readonly audience?: Audience;
  /** `live`: made while the form was open. */
  readonly kind?: 'live' | 'closing';
  /** Those who also answered the form before; null or left out where nobody can be paired. */
  readonly shift?: Shift | null;
}

/**
 * The results document of one release: everything that may be shown of this tally, and nothing else. Pure: the
 * same tally gives the same document.
 * @param rule how many people must stand behind a figure; other than by default only to prove that it is needed
 */
export function makeDocument(
  revision: Revision,
  tally: Tally,
  facts: ReleaseFacts,
  rule: ShowRule = showRule(revision, facts.audience),
): ResultsDocument {
  const invited = facts.invited ?? null;
  const basis = basisOf(revision, tally, rule, invited);
  const heading = {
    schema: 'weerklank.results/1',
    example: facts.example,
    form: formHeading(revision),
    release: releaseHeading(revision, basis, facts, rule),
    reactions: [],
  } as const;
  if (basis === undefined) {
    const nothing = { parts: [], implications: [], statements: [], priorities: [], choices: [] };
    const counts = { reactionCount: null, placeableCount: null };
    return { ...heading, ...nothing, ...counts, partsWithheld: null, shift: null };
  }
  const levels = levelsOf(basis);
  const document = {
    ...heading,
    parts: basis.parts.map((part) => partHeading(basis.form, part, invited)),
    partsWithheld: basis.onePart ? (isLive(revision, facts) ? 'live' : 'one-part') : null,
    implications: documentImplications(basis, levels),
    statements: documentStatements(basis, levels, tally),
    priorities: documentPriorities(basis, levels, heading.release.kind === 'closing'),
    choices: documentChoices(basis, levels),
    reactionCount: writtenCount(basis, levels),
    placeableCount: writtenCount(basis, levels, (item) => isPlaceable(basis.form, item)),
  } as const;
  const { shift = null } = facts;
  return {
    ...document,
    shift: shift === null ? null : documentShift(basis.form, document, shift, rule.row),
  };
}

/** Releases of a live form tell no parts: they would be the difference of two blocks. */
function isLive({ form }: Revision, { number }: ReleaseFacts): boolean {
  return form.results.publish === 'live' && number !== null;
}

function releaseHeading(
  { form }: Revision,
  basis: Basis | undefined,
  facts: ReleaseFacts,
  rule: ShowRule,
): ReleaseHeading {
  return {
    number: facts.number,
    publishedAt: facts.publishedAt,
    kind: facts.kind ?? (facts.number === null ? 'now' : 'closing'),
    audience: facts.audience ?? 'public',
    responses: basis?.whole.responses ?? null,
    minimumGroup: rule.whole,
    invited: facts.invited?.total ?? null,
    invitedBodies: invitedBodiesOf(form, facts.invited ?? null),
    method: '1',
  };
}

/** The document as canonical JSON: what its digest is taken over. */
export function writeDocument(document: ResultsDocument): string {
  return canonical(document);
}

import type { Revision } from '../form/revision.ts';
import { canonical } from '../shared/canonical.ts';
import type { Moment } from '../shared/clock.ts';
import type { Tally } from '../tally/tally.ts';
import { type Basis, basisOf } from './basis.ts';
import { documentChoices } from './choices.ts';
import type { ReleaseHeading, ResultsDocument } from './document.ts';
import { formHeading } from './form-heading.ts';
import { documentImplications } from './implications.ts';
import { levelsOf } from './levels.ts';
import { type ShowRule, showRule } from './may-show.ts';
import { partHeading } from './part-heading.ts';
import { documentPriorities } from './priorities.ts';
import { isPlaceable } from './reactions.ts';
import { documentStatements } from './statements.ts';
import { writtenCount } from './written-count.ts';

/** What a release knows of itself. */
export interface ReleaseFacts {
  readonly number: number;
  readonly publishedAt: Moment;
  /** Made from example responses. */
  readonly example: boolean;
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
  rule: ShowRule = showRule(revision),
): ResultsDocument {
  const basis = basisOf(revision, tally, rule);
  const heading = {
    schema: 'weerklank.results/1',
    example: facts.example,
    form: formHeading(revision),
    release: releaseHeading(basis, facts, rule),
    reactions: [],
    shift: null,
  } as const;
  if (basis === undefined) {
    const nothing = { parts: [], implications: [], statements: [], priorities: [], choices: [] };
    return { ...heading, ...nothing, partsWithheld: null, reactionCount: null, placeableCount: null };
  }
  const levels = levelsOf(basis);
  return {
    ...heading,
    parts: basis.parts.map((part) => partHeading(basis.form, part)),
    partsWithheld: basis.onePart ? 'one-part' : null,
    implications: documentImplications(basis, levels),
    statements: documentStatements(basis, levels, tally),
    priorities: documentPriorities(basis, levels),
    choices: documentChoices(basis, levels),
    reactionCount: writtenCount(basis, levels),
    placeableCount: writtenCount(basis, levels, (item) => isPlaceable(basis.form, item)),
  };
}

function releaseHeading(basis: Basis | undefined, facts: ReleaseFacts, rule: ShowRule): ReleaseHeading {
  return {
    number: facts.number,
    publishedAt: facts.publishedAt,
    kind: 'closing',
    audience: 'public',
    responses: basis?.whole.responses ?? null,
    minimumGroup: rule.whole,
    invited: null,
    method: '1',
  };
}

/** The document as canonical JSON: what its digest is taken over. */
export function writeDocument(document: ResultsDocument): string {
  return canonical(document);
}

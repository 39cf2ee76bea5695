import type { Form } from '../form/form.ts';
import type { ResultsDocument } from '../results/document.ts';
import { seesNow, showRule } from '../results/may-show.ts';
import { type Participation, participationOf } from '../results/participation.ts';
import { makeDocument, writeDocument } from '../results/results.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { type FoundRelease, findRelease } from '../storage/find-release.ts';
import type { Context } from './context.ts';
import { countInvited } from './count-invited.ts';
import { findForm } from './find-form.ts';
import { pair } from './pair.ts';
import { givenAway, shownDocument } from './shown-document.ts';
import { tallyOfNow } from './tally-of-now.ts';

/** What an organiser may see of a form. */
export interface OrganiserResults {
  /** null while there is nothing that may be seen. */
  readonly document: ResultsDocument | null;
  /** The document as it is given away. */
  readonly text: string;
  /** SHA-256 of that text without reactions; null of what is no release. */
  readonly digest: string | null;
  /** How many texts were placed with it; the document has the first of them. */
  readonly placedCount: number;
  readonly participation: Participation;
  readonly state: 'open' | 'closed';
  readonly publish: Form['results']['publish'];
  /** Responses at which a live form shows something: a block is shown when the next is full. */
  readonly neededForInterim: number;
}

/**
 * What the organiser of a form sees (method, 8: rule 13). Where answers are anonymous: the releases that everybody may
 * see, and how many took part. Also under embargo nothing before it is revealed: who takes answers back meanwhile is
 * left out of what is revealed, and who had seen both would read those answers. Where they are pseudonymous or named:
 * everything of now, by group however small; once it is erased, what was released. Problems: `form-unknown`,
 * `release-unknown`.
 * @param release number of one release instead, shown to everybody or not unless answers are anonymous
 */
export async function findOrganiserResults(
  context: Context,
  form: string,
  release?: number,
): Promise<Result<OrganiserResults>> {
  const found = await findForm(context, form);
  if (!found.ok) return found;
  const { revision, state, example } = found.value;
  const seesAll = seesNow(revision, 'organiser');
  const tally = await tallyOfNow(context, revision.form);
  const invited = await countInvited(context, revision.form);
  const stored = await findRelease(context.store, form, { number: release, onlyVisible: !seesAll });
  if (release !== undefined && stored === undefined) {
    return refused(problem('release-unknown', { form, release }));
  }
  const isOfNow = seesAll && release === undefined && !(stored?.isErased ?? false);
  const paired = isOfNow ? await pair(context, revision, 'organiser') : null;
  const facts = {
    number: null,
    publishedAt: context.now(),
    example,
    invited,
    audience: 'organiser',
    shift: paired?.shift ?? null,
  } as const;
  return accepted({
    ...(isOfNow ? ofNow(makeDocument(revision, tally, facts)) : releasedOf(revision.form, stored)),
    participation: participationOf(revision.form, tally, invited),
    state,
    publish: revision.form.results.publish,
    neededForInterim: 2 * showRule(revision).whole,
  });
}

type Seen = Pick<OrganiserResults, 'document' | 'text' | 'digest' | 'placedCount'>;

function ofNow(document: ResultsDocument): Seen {
  return { document, text: writeDocument(document), digest: null, placedCount: 0 };
}

function releasedOf(form: Form, stored: FoundRelease | undefined): Seen {
  if (stored === undefined) return { document: null, text: '', digest: null, placedCount: 0 };
  const document = shownDocument(form, stored);
  const { digest, placedCount } = stored;
  return { document, text: givenAway(stored.document, document), digest, placedCount };
}

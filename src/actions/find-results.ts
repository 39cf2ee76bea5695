import type { Form } from '../form/form.ts';
import type { ResultsDocument } from '../results/document.ts';
import { showRule } from '../results/may-show.ts';
import { canonical } from '../shared/canonical.ts';
import type { Moment } from '../shared/clock.ts';
import { sha256 } from '../shared/digest.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { findLinkedResults, type Wanted } from '../storage/results-links.ts';
import { entriesOf, type StoredEntry } from './agenda.ts';
import type { Context } from './context.ts';
import { type PublishedForm, publishedForm } from './find-form.ts';
import { shownDocument } from './shown-document.ts';

export type { Wanted } from '../storage/results-links.ts';

/** What a page says of a form whose results wait. */
export interface PublishedFormHeading extends Pick<Form, 'id' | 'title' | 'languages'> {
  readonly brand: Form['brand'];
  readonly minimumGroup: number;
  readonly closes: Moment | null;
  readonly example: boolean;
}

/** How the form of a results link stands now. */
export interface Standing {
  /** Its id, and how people come to answer it. */
  readonly form: string;
  readonly by: Form['access']['by'];
  readonly phase: PublishedForm['phase'];
  /** People whose answers are in. */
  readonly responseCount: number;
}

export type FoundResults = (
  | {
      readonly is: 'shown';
      /** With the reactions that were placed beside it. */
      readonly document: ResultsDocument;
      /** The document as it was stored, without reactions. */
      readonly stored: string;
      /** SHA-256 of that text: of all figures. */
      readonly digest: string;
      /** Another text whenever the figures or the reactions are others. */
      readonly tag: string;
      readonly number: number;
      /** Number of the newest release that may be seen: this one, unless another was asked for. */
      readonly newest: number;
      /** How many texts were placed with it; the document has one page of them. */
      readonly placedCount: number;
      /** What was agreed about implications; empty unless it is wanted. */
      readonly agenda: ReadonlyMap<string, StoredEntry>;
    }
  | {
      readonly is: 'waiting';
      readonly form: PublishedFormHeading;
      readonly responseCount: number;
      readonly publish: 'closing' | 'embargo' | 'live';
      readonly state: 'open' | 'closed';
    }
) & { readonly standing: Standing };

/**
 * What a results link shows now: one query, one row. Problems: `link-unknown`, `link-revoked`, `release-unknown` when
 * another release is wanted than there is to see.
 */
export async function findResults(
  context: Context,
  link: string,
  wanted: Wanted = {},
): Promise<Result<FoundResults>> {
  const found = await findLinkedResults(context.store, await sha256(link), wanted);
  if (found === undefined) return refused(problem('link-unknown', {}));
  if (found.isRevoked) return refused(problem('link-revoked', {}));
  const { release, form } = found;
  if (release === null && wanted.release !== undefined) {
    return refused(problem('release-unknown', { form: form.revision.form.id, release: wanted.release }));
  }
  const { phase, revision, responseCount } = publishedForm(form, context.now());
  const { access } = revision.form;
  const standing = { form: revision.form.id, by: access.by, phase, responseCount };
  if (release !== null) {
    const document = shownDocument(form.revision.form, release);
    const { document: stored, digest, number } = release;
    const { reactions } = document;
    // of too few people none is shown, however many were placed
    const placedCount = reactions.length === 0 ? 0 : release.placedCount;
    const isAlone = placedCount === 0 && release.agenda === '[]';
    const tag = isAlone
      ? digest
      : await sha256(`${digest}${placedCount}${canonical(reactions)}${release.agenda}`);
    const newest = found.newest ?? number;
    // written by us, row by row
    const agenda = entriesOf(JSON.parse(release.agenda) as readonly StoredEntry[]);
    const texts = { placedCount, agenda };
    return accepted({ is: 'shown', document, stored, digest, tag, number, newest, ...texts, standing });
  }
  const { id, title, languages, brand, results } = form.revision.form;
  const heading = { id, title, languages, brand, minimumGroup: showRule(form.revision).whole };
  return accepted({
    is: 'waiting',
    form: { ...heading, closes: form.closesAt, example: form.isExample },
    responseCount: form.responseCount,
    publish: results.publish,
    state: form.state,
    standing,
  });
}

import type { Form } from '../form/form.ts';
import type { ResultsDocument } from '../results/document.ts';
import { showRule } from '../results/may-show.ts';
import { canonical } from '../shared/canonical.ts';
import type { Moment } from '../shared/clock.ts';
import { sha256 } from '../shared/digest.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { findLinkedResults } from '../storage/results-links.ts';
import type { Context } from './context.ts';
import { type PublishedForm, publishedForm } from './find-form.ts';
import { shownDocument } from './shown-document.ts';

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
    }
  | {
      readonly is: 'waiting';
      readonly form: PublishedFormHeading;
      readonly responseCount: number;
      readonly publish: 'closing' | 'embargo' | 'live';
      readonly state: 'open' | 'closed';
    }
) & { readonly standing: Standing };

/** What a results link shows now: one query, one row. Problems: `link-unknown`, `link-revoked`. */
export async function findResults(context: Context, link: string): Promise<Result<FoundResults>> {
  const found = await findLinkedResults(context.store, await sha256(link));
  if (found === undefined) return refused(problem('link-unknown', {}));
  if (found.isRevoked) return refused(problem('link-revoked', {}));
  const { release, form } = found;
  const { phase, revision, responseCount } = publishedForm(form, context.now());
  const { access } = revision.form;
  const standing = { form: revision.form.id, by: access.by, phase, responseCount };
  if (release !== null) {
    const document = shownDocument(form.revision.form, release);
    const { document: stored, digest, number } = release;
    const { reactions } = document;
    const tag = reactions.length === 0 ? digest : await sha256(digest + canonical(reactions));
    return accepted({ is: 'shown', document, stored, digest, tag, number, standing });
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

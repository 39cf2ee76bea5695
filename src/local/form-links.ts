import type { Context } from '../actions/context.ts';
import type { PublishedForm } from '../actions/find-form.ts';
import { resultsLink } from '../actions/links.ts';
import { type Language, languageAmong } from '../shared/language.ts';

/** Addresses of a form: to fill in while that can be done, and of its results. */
export interface FormLinks {
  readonly fill: string | undefined;
  readonly results: string | undefined;
}

/**
 * Gives the addresses of a form, in a language that it has.
 * @param web address of the website, without slash at the end
 */
export async function formLinks(
  context: Context,
  { revision, phase }: PublishedForm,
  web: string,
  wanted: Language,
): Promise<FormLinks> {
  const { id, languages } = revision.form;
  const language = languageAmong(languages, wanted);
  const link = await resultsLink(context, id);
  return {
    fill: phase === 'closed' ? undefined : `${web}/${language}/forms/${id}`,
    results: link.ok ? `${web}/${language}/r/${link.value}` : undefined,
  };
}

/** The address by which an organiser comes in. */
export function organiserLink(web: string, key: string): string {
  return `${web}/o/${key}`;
}

import type { Language } from '../../shared/language.ts';

/** The address of results in a language, of the newest release or of one; or of a page under it. */
export function resultsAddress(
  language: Language,
  link: string,
  { release, under = '' }: { readonly release?: number | undefined; readonly under?: string } = {},
): string {
  return `/${language}/r/${link}${release === undefined ? '' : `/${release}`}${under}`;
}

export const otherLanguage: { readonly [L in Language]: Language } = { nl: 'en', en: 'nl' };

// The words of files that people take along: apart from those of the pages, so that only who asks for a file loads them.
import type { Language } from '../shared/language.ts';
import { files as english } from './en/files.ts';
import { files as dutch } from './nl/files.ts';

/** The words of files in one language. Dutch gives the shape. */
export type FileWords = typeof dutch;

const byLanguage: { readonly [L in Language]: FileWords } = { nl: dutch, en: english };

/** The words of files in a language. */
export function fileWordsIn(language: Language): FileWords {
  return byLanguage[language];
}

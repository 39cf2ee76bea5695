import * as v from 'valibot';
import { isLanguage, type Language, languages } from '../shared/language.ts';
import { isWellFormed } from '../shared/text.ts';

const plain = v.pipe(
  v.string(),
  v.maxLength(10_000),
  v.check((text) => text.trim() !== '', 'text-empty'),
  v.check(isWellFormed, 'text-ill-formed'),
);

/** Text of a form: one string for all languages, or one a language. */
export const textSchema = v.union([
  plain,
  v.pipe(v.record(v.picklist(languages), plain), v.minEntries(1, 'text-empty')),
]);
export type Text = v.InferOutput<typeof textSchema>;

/** A text in one language, and which language it turned out to be. */
export interface Wording {
  readonly text: string;
  readonly language: Language;
}

/**
 * The text in `wanted`, else in the form's first language that has it, so that a missing translation shows and
 * is marked with its language on the page.
 */
export function wordingOf(text: Text, wanted: Language, formLanguages: readonly Language[]): Wording {
  if (typeof text === 'string') return { text, language: formLanguages[0] ?? wanted };
  for (const language of [wanted, ...formLanguages, ...languages]) {
    const found = text[language];
    if (found !== undefined) return { text: found, language };
  }
  return { text: '', language: wanted };
}

/** The languages a text is given in; a plain string serves all of `formLanguages`. */
export function languagesOf(text: Text, formLanguages: readonly Language[]): readonly Language[] {
  return typeof text === 'string' ? formLanguages : Object.keys(text).filter(isLanguage);
}

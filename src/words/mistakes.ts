// What is wrong with a form, in words: apart from those of the pages, so that a Worker reads them only when somebody
// publishes a form that has mistakes.
import type { FormMistakeCode, FormMistakes } from '../shared/form-mistake.ts';
import type { Language } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import { mistakes as inEnglish } from './en/mistakes.ts';
import { mistakes as inDutch } from './nl/mistakes.ts';

/** What each mistake in a form says. */
export type MistakeWords = {
  readonly [C in FormMistakeCode]: (values: FormMistakes[C]) => string;
};

const byLanguage: { readonly [L in Language]: MistakeWords } = { nl: inDutch, en: inEnglish };

/** What a mistake in a form says; undefined for every other problem. */
export function mistakeSaid(language: Language, { code, values }: Problem): string | undefined {
  const said: { readonly [code: string]: ((values: never) => string) | undefined } = byLanguage[language];
  return said[code]?.(values as never);
}

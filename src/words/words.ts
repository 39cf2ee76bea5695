// Every word of pages, refusals and command line, by language. A key that a language misses is a compile error.
import { isLanguage, type Language, languages } from '../shared/language.ts';
import type { Problem, ProblemCode, ProblemValues } from '../shared/problem.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The words of one language, by area. Dutch is the one written first, so it gives the shape. */
export type Words = typeof nl;

const byLanguage: { readonly [L in Language]: Words } = { nl, en };

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return byLanguage[language];
}

/**
 * What a problem says to a reader of the pages or a caller of the API, in plain words. What is wrong with a form is said
 * in mistakes.ts, and what only the terminal meets in terminal.ts: no Worker carries those words.
 */
export function sentenceOf<Code extends ProblemCode>(words: Words, { code, values }: Problem<Code>): string {
  const said: { readonly [C in ProblemCode]?: (values: ProblemValues[C]) => string } = words.problems;
  return said[code]?.(values) ?? words.problems.unexpected({ reference: code });
}

/**
 * The language of the interface that a reader likes best, from an Accept-Language header (RFC 9110): the highest
 * weight wins, earlier first; `languages[0]` when none of ours is asked for.
 */
export function preferredLanguage(header: string): Language {
  let best: Language | undefined;
  let most = 0;
  for (const part of header.slice(0, 500).split(',')) {
    const [range = '', ...parameters] = part.trim().split(';');
    const language = range.slice(0, 2).toLowerCase();
    const weight = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    if (/^[a-z]{2}(-|$)/i.test(range) && isLanguage(language) && quality > most) {
      best = language;
      most = quality;
    }
  }
  return best ?? languages[0];
}

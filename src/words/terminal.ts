// The words of the command line and of `npm start`: apart from those of the pages, so that no Worker carries them.
import type { Language } from '../shared/language.ts';
import { commandLine as english } from './en/command-line.ts';
import { commandLine as dutch } from './nl/command-line.ts';

/** The words of the terminal in one language. Dutch gives the shape. */
export type TerminalWords = typeof dutch;

const byLanguage: { readonly [L in Language]: TerminalWords } = { nl: dutch, en: english };

/** The words of the terminal in a language. */
export function terminalWordsIn(language: Language): TerminalWords {
  return byLanguage[language];
}

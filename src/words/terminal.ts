// The words of the command line and of `npm start`: apart from those of the pages, so that no Worker carries them.
import type { Language } from '../shared/language.ts';
import type { Problem, ProblemCode, ProblemValues } from '../shared/problem.ts';
import type { TerminalProblems } from '../shared/terminal-problem.ts';
import { commandLine as english } from './en/command-line.ts';
import { terminalProblems as inEnglish } from './en/terminal-problems.ts';
import { mistakeSaid } from './mistakes.ts';
import { commandLine as dutch } from './nl/command-line.ts';
import { terminalProblems as inDutch } from './nl/terminal-problems.ts';
import { sentenceOf, wordsIn } from './words.ts';

/** The words of the terminal in one language. Dutch gives the shape. */
export type TerminalWords = typeof dutch;

const byLanguage: { readonly [L in Language]: TerminalWords } = { nl: dutch, en: english };

/** The words of the terminal in a language. */
export function terminalWordsIn(language: Language): TerminalWords {
  return byLanguage[language];
}

/** What each refusal says that only the terminal meets. */
export type TerminalProblemWords = {
  readonly [C in keyof TerminalProblems]: (values: TerminalProblems[C]) => string;
};

const problemsBy: { readonly [L in Language]: TerminalProblemWords } = { nl: inDutch, en: inEnglish };

/** What any problem says in the terminal. */
export function sentenceInTerminal<Code extends ProblemCode>(
  language: Language,
  reason: Problem<Code>,
): string {
  const said: { readonly [C in ProblemCode]?: (values: ProblemValues[C]) => string } = problemsBy[language];
  return (
    said[reason.code]?.(reason.values) ??
    mistakeSaid(language, reason) ??
    sentenceOf(wordsIn(language), reason)
  );
}

// One call of one command: what was typed after it, and how it answers.

import type { Typed } from '../local/arguments.ts';
import type { Language } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import { sentenceInTerminal, type TerminalWords, terminalWordsIn } from '../words/terminal.ts';
import { type Exit, exit } from './exit.ts';
import type { OptionName } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What every command is handed. */
export interface Call {
  /** The words after the command's name. */
  readonly typed: readonly string[];
  readonly options: ReadonlyMap<OptionName, string>;
  readonly language: Language;
  readonly words: TerminalWords;
  readonly terminal: Terminal;
  /** Writes a sentence for people: to stdout, with --json to stderr. */
  say(line: string): void;
  /** Writes data as JSON to stdout, only with --json. */
  data(value: unknown): void;
  /** Says why not; with --json as data too. */
  refuse(problems: readonly Problem[]): Exit;
  /** Says what was typed wrong and where help is. */
  wrongUse(sentence: string): Exit;
  /** Shows how far the work is, where somebody looks on. */
  progress(line: string): void;
}

/** Makes the call of a command. */
export function makeCall(
  name: string,
  typed: Typed<OptionName>,
  language: Language,
  terminal: Terminal,
): Call {
  const words = terminalWordsIn(language);
  const isJson = typed.options.has('json');
  const data = (value: unknown) => {
    if (isJson) terminal.out(`${JSON.stringify(value, null, 2)}\n`);
  };
  return {
    typed: typed.words.slice(1),
    options: typed.options,
    language,
    words,
    terminal,
    say: (line) => (isJson ? terminal.err : terminal.out)(`${line}\n`),
    data,
    refuse: (problems) => {
      for (const each of problems) terminal.err(`${sentenceInTerminal(language, each)}\n`);
      if (problems.some(({ code }) => code === 'form-unknown')) terminal.err(`${words.forms.whichThere}\n`);
      data({
        problems: problems.map((each) => ({ code: each.code, message: sentenceInTerminal(language, each) })),
      });
      return exit.refused;
    },
    wrongUse: (sentence) => {
      terminal.err(`${sentence}\n${words.wrongUse.seeHelp(name)}\n`);
      return exit.wrongUse;
    },
    progress: (line) => {
      // the line is written over itself: carriage return, and erase to its end
      if (terminal.isWatched) terminal.err(`\r${line}\u001b[K`);
    },
  };
}

// What was typed, taken apart by Node's parser; what is wrong with it is said in our words.
import { parseArgs } from 'node:util';
import { nearest } from '../shared/suggestion.ts';
import type { TerminalWords } from '../words/terminal.ts';

/** Options by name: those that stand alone, and those with a value after them. */
export type OptionTypes = Readonly<Record<string, 'boolean' | 'string'>>;

/** What was typed: words in order, options with their values ('' for those that stand alone). */
export interface Typed<Name extends string = string> {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<Name, string>;
  /** What does not fit, in the order it was typed. */
  readonly faults: readonly Fault[];
}

/** An option that does not exist, lacks its value, or has one it does not take. */
export interface Fault {
  readonly kind: 'optionUnknown' | 'valueMissing' | 'valueUnwanted';
  readonly typed: string;
}

/** Takes arguments apart; `-h` is help. Of an option given twice the last counts. */
export function readArguments<Types extends OptionTypes>(
  args: readonly string[],
  types: Types,
): Typed<keyof Types & string> {
  const known = new Map(Object.entries(types));
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries([...known].map(([name, type]) => [name, { type }])),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const isKnown = (name: string): name is keyof Types & string => known.has(name);
  const words: string[] = [];
  const options = new Map<keyof Types & string, string>();
  const faults: Fault[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: typed, value } = token;
    if (!isKnown(name)) faults.push({ kind: 'optionUnknown', typed });
    else if (known.get(name) === 'string' && (value ?? '') === '')
      faults.push({ kind: 'valueMissing', typed });
    else if (known.get(name) === 'boolean' && value !== undefined)
      faults.push({ kind: 'valueUnwanted', typed });
    else options.set(name, value ?? '');
  }
  return { words, options, faults };
}

/** What is wrong, as a sentence; of an unknown option with the nearest that exists. */
export function sayFault(words: TerminalWords, fault: Fault, names: readonly string[]): string {
  const written = names.map((name) => `--${name}`);
  return words.wrongUse[fault.kind](fault.typed, nearest(fault.typed, written));
}

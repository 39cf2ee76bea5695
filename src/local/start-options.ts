import { isLanguage, type Language } from '../shared/language.ts';
import { terminalWordsIn } from '../words/terminal.ts';
import { readArguments, sayFault } from './arguments.ts';
import { columns } from './columns.ts';
import { languageOf } from './language.ts';
import { ownPath } from './root.ts';

/** How `npm start` starts. */
export interface StartOptions {
  readonly language: Language;
  readonly port: number;
  /** The data folder; undefined for `.data` here. */
  readonly data: string | undefined;
  /** The folder with forms. */
  readonly forms: string;
  /** Make no demonstration. */
  readonly isEmpty: boolean;
}

const types = {
  port: 'string',
  empty: 'boolean',
  data: 'string',
  forms: 'string',
  lang: 'string',
  help: 'boolean',
} as const;
const defaultPort = '8787';

/** Reads what was typed after `npm start --`: the options, or a text to show instead and the exit code with it. */
export function startOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartOptions | { readonly text: string; readonly exit: 0 | 2 } {
  const { words: typed, options, faults } = readArguments(args, types);
  const wanted = options.get('lang');
  const language = wanted !== undefined && isLanguage(wanted) ? wanted : languageOf(env);
  const words = terminalWordsIn(language);
  const [fault] = faults;
  const port = options.get('port') ?? (env['PORT'] || defaultPort);
  if (fault !== undefined) return { text: sayFault(words, fault, Object.keys(types)), exit: 2 };
  if (typed[0] !== undefined) return { text: words.wrongUse.extra(typed[0], words.start.usage), exit: 2 };
  if (wanted !== language && wanted !== undefined)
    return { text: words.wrongUse.languageUnknown(wanted), exit: 2 };
  if (options.has('help')) return { text: help(language), exit: 0 };
  if (!isPort(port)) return { text: words.wrongUse.portMalformed(port), exit: 2 };
  return {
    language,
    port: Number(port),
    data: options.get('data'),
    forms: options.get('forms') ?? ownPath('forms'),
    isEmpty: options.has('empty'),
  };
}

/** Whether this is the number of a port. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

function help(language: Language): string {
  const { start, usage, options } = terminalWordsIn(language);
  const names = ['port', 'empty', 'data', 'forms', 'lang', 'help'] as const;
  const rows = columns(
    names.map((name) => [`  --${name}${types[name] === 'string' ? ' …' : ''}`, options[name]]),
  );
  return [start.does, '', `${usage}: ${start.usage}`, '', ...rows].join('\n');
}

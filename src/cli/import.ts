import { nearest } from '../shared/suggestion.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import type { Exit } from './exit.ts';
import type { OptionName } from './options.ts';

/** Something that can be taken over, each read only when it is asked for. */
interface Kind {
  readonly options: readonly OptionName[];
  /** How many words follow its name. */
  readonly least: number;
  readonly most: number;
  run(call: Call, words: readonly string[]): Promise<Exit>;
}

const ofForms: readonly OptionName[] = ['id', 'output', 'replace', 'controller', 'contact'];

const kinds = new Map<string, Kind>([
  [
    'polis',
    {
      options: ['id'],
      least: 1,
      most: 1,
      run: async (call, [folder = '']) =>
        (await import('./import-polis.ts')).importConversation(call, folder),
    },
  ],
  [
    'surveyjs',
    {
      options: ofForms,
      least: 1,
      most: 1,
      run: async (call, [file = '']) => (await import('./import-form.ts')).importSurvey(call, file),
    },
  ],
  [
    'xlsform',
    {
      options: ofForms,
      least: 1,
      most: 3,
      run: async (call, paths) => (await import('./import-form.ts')).importSheets(call, paths),
    },
  ],
  [
    'responses',
    {
      options: [],
      least: 2,
      most: 2,
      run: async (call, [form = '', file = '']) =>
        (await import('./import-responses.ts')).importAnswers(call, form, file),
    },
  ],
]);

/** Takes over what others made or said: conversations, forms, responses. */
export const importCommand: Command = {
  options: ofForms,
  words: { least: 1, most: 4 },
  run: (call) => {
    const [from = '', ...words] = call.typed;
    const { wrongUse, commands } = call.words;
    const kind = kinds.get(from);
    const wrong = (sentence: string) => Promise.resolve(call.wrongUse(sentence));
    if (kind === undefined) return wrong(wrongUse.importUnknown(from, nearest(from, [...kinds.keys()])));
    const usage = `npx weerklank ${commands.import.usage}`;
    const extra = words[kind.most];
    if (extra !== undefined) return wrong(wrongUse.extra(extra, usage));
    if (words.length < kind.least) return wrong(wrongUse.missing(usage));
    const unfit = ofForms.find((name) => call.options.has(name) && !kind.options.includes(name));
    return unfit === undefined ? kind.run(call, words) : wrong(wrongUse.optionUnknown(`--${unfit}`, ''));
  },
};

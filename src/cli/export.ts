import { commandLine, record } from '../actions/audit.ts';
import { type ExportFormat, exportAnswers, exportFormats } from '../actions/export.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Every so many lines it tells how far it is. */
const toldEvery = 500;

/** Writes the raw answers of a closed form to stdout; everything it says goes to stderr. */
export const exportCommand: Command = {
  options: ['format'],
  words: { least: 1, most: 1 },
  run: (call) => {
    const typed = call.options.get('format') ?? 'ndjson';
    const format = exportFormats.find((each) => each === typed);
    const { words, terminal } = call;
    if (format === undefined) {
      return Promise.resolve(call.wrongUse(words.exported.formatUnknown(typed, exportFormats.join(', '))));
    }
    return withDatabase(call, async (context) => {
      const [form = ''] = call.typed;
      const made = await exportAnswers(context, form, format satisfies ExportFormat);
      if (!made.ok) return call.refuse(made.problems);
      await record(context, commandLine, { deed: 'read-responses', form });
      const { example, count, lines } = made.value;
      if (example) terminal.err(`${words.exported.example}\n`);
      let written = 0;
      for await (const line of lines) {
        terminal.out(line);
        written += 1;
        if (written % toldEvery === 0) call.progress(words.exported.busy(written, count));
      }
      call.progress('');
      return exit.done;
    });
  },
};

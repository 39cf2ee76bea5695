import { importPolis } from '../actions/import-polis.ts';
import { nearest } from '../shared/suggestion.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';
import { readPolisFolder } from './polis-folder.ts';

/** Takes over what was said elsewhere: `import polis <folder>`. */
export const importCommand: Command = {
  options: ['id'],
  words: { least: 1, most: 2 },
  run: (call) => {
    const [from = '', folder] = call.typed;
    const { wrongUse, commands, imported } = call.words;
    if (from !== 'polis') {
      return Promise.resolve(call.wrongUse(wrongUse.importUnknown(from, nearest(from, ['polis']))));
    }
    if (folder === undefined) {
      return Promise.resolve(call.wrongUse(wrongUse.missing(`npx weerklank ${commands.import.usage}`)));
    }
    const files = readPolisFolder(folder);
    if (!files.ok) return Promise.resolve(call.refuse(files.problems));
    const id = call.options.get('id');
    return withDatabase(call, async (context) => {
      call.progress(imported.busy(files.value.folder));
      const made = await importPolis(context, files.value, id === undefined ? {} : { id });
      call.progress('');
      if (!made.ok) return call.refuse(made.problems);
      const { form, responses, statements } = made.value;
      call.say(imported.done(form, responses, statements));
      call.data(made.value);
      return exit.done;
    });
  },
};

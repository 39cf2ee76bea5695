import { commandLine, record } from '../actions/audit.ts';
import { importPolis } from '../actions/import-polis.ts';
import type { Call } from './call.ts';
import { withDatabase } from './database.ts';
import { type Exit, exit } from './exit.ts';
import { readPolisFolder } from './polis-folder.ts';

/** `import polis <folder>`: takes over what was said elsewhere. */
export function importConversation(call: Call, folder: string): Promise<Exit> {
  const { imported } = call.words;
  const files = readPolisFolder(folder);
  if (!files.ok) return Promise.resolve(call.refuse(files.problems));
  const id = call.options.get('id');
  return withDatabase(
    call,
    async (context) => {
      call.progress(imported.busy(files.value.folder));
      const made = await importPolis(context, files.value, id === undefined ? {} : { id });
      call.progress('');
      if (!made.ok) return call.refuse(made.problems);
      const { form, responses, statements } = made.value;
      await record(context, commandLine, { deed: 'import', form, about: responses });
      call.say(imported.done(form, responses, statements));
      call.data(made.value);
      return exit.done;
    },
    true,
  );
}

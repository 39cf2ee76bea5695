import { commandLine, record } from '../actions/audit.ts';
import { deleteDemo } from '../actions/demo.ts';
import { listForms } from '../actions/list-forms.ts';
import { makeLocalDemo } from '../local/demo.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Makes the demonstration, or deletes it with everything in it. */
export const demo: Command = {
  options: ['delete'],
  words: { least: 0, most: 0 },
  run: (call) =>
    withDatabase(
      call,
      async (context) => {
        if (call.options.has('delete')) {
          const deleted = (await listForms(context)).some(({ example }) => example);
          await deleteDemo(context);
          if (deleted) await record(context, commandLine, { deed: 'delete-demonstration' });
          call.say(deleted ? call.words.demo.deleted : call.words.demo.none);
          call.data({ deleted });
          return exit.done;
        }
        const made = await makeLocalDemo(context);
        if (!made.ok) return call.refuse(made.problems);
        call.say(call.words.demo.made(made.value));
        call.data({ form: made.value });
        return exit.done;
      },
      !call.options.has('delete'),
    ),
};

import { commandLine, record } from '../actions/audit.ts';
import { open as reopen } from '../actions/open.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Opens a closed form again. */
export const open: Command = {
  options: [],
  words: { least: 1, most: 1 },
  run: (call) =>
    withDatabase(call, async (context) => {
      const [form = ''] = call.typed;
      const opened = await reopen(context, form);
      if (!opened.ok) return call.refuse(opened.problems);
      await record(context, commandLine, { deed: 'open', form });
      call.say(call.words.open(form));
      call.data({ form, state: 'open' });
      return exit.done;
    }),
};

import { close as closeForm } from '../actions/close.ts';
import { findForm } from '../actions/find-form.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Closes a form and makes its release. */
export const close: Command = {
  options: [],
  words: { least: 1, most: 1 },
  run: (call) =>
    withDatabase(call, async (context) => {
      const [form = ''] = call.typed;
      const closed = await closeForm(context, form);
      if (!closed.ok) return call.refuse(closed.problems);
      const found = await findForm(context, form);
      if (!found.ok) return call.refuse(found.problems);
      const { release } = closed.value;
      const { shown } = found.value;
      call.say(call.words.close[release === null ? 'reopened' : shown ? 'shown' : 'embargo'](form));
      call.data({ form, state: 'closed', release, shown });
      return exit.done;
    }),
};

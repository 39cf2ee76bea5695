import { reveal as revealForm } from '../actions/reveal.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Shows the results of a form with embargo. */
export const reveal: Command = {
  options: [],
  words: { least: 1, most: 1 },
  run: (call) =>
    withDatabase(call, async (context) => {
      const [form = ''] = call.typed;
      const revealed = await revealForm(context, form);
      if (!revealed.ok) return call.refuse(revealed.problems);
      call.say(call.words.reveal(form));
      call.data({ form, shown: true });
      return exit.done;
    }),
};

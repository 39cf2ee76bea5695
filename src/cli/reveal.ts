import { commandLine, record } from '../actions/audit.ts';
import { tooFewToShow } from '../actions/enough-responses.ts';
import { findForm } from '../actions/find-form.ts';
import { reveal as revealForm } from '../actions/reveal.ts';
import { problem } from '../shared/problem.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Shows the results of a form with embargo. That cannot be taken back, so too few responses are told first. */
export const reveal: Command = {
  options: ['yes'],
  words: { least: 1, most: 1 },
  run: (call) =>
    withDatabase(call, async (context) => {
      const [form = ''] = call.typed;
      const before = await findForm(context, form);
      if (!before.ok) return call.refuse(before.problems);
      if (before.value.revision.form.results.publish !== 'embargo') {
        return call.refuse([problem('no-embargo', { form })]);
      }
      const tooFew = before.value.shown ? undefined : tooFewToShow(before.value);
      if (tooFew !== undefined && !call.options.has('yes')) return call.refuse([tooFew]);
      const revealed = await revealForm(context, form);
      if (!revealed.ok) return call.refuse(revealed.problems);
      await record(context, commandLine, { deed: 'reveal', form });
      call.say(tooFew === undefined ? call.words.reveal(form) : call.words.close.nothingToShow(form));
      call.data({ form, shown: true });
      return exit.done;
    }),
};

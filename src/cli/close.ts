import { commandLine, record } from '../actions/audit.ts';
import { close as closeForm } from '../actions/close.ts';
import { tooFewToShow } from '../actions/enough-responses.ts';
import { findForm, standsOtherwise } from '../actions/find-form.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Closes a form and makes its release. What is shown then cannot be taken back, so too few responses are told first. */
export const close: Command = {
  options: ['yes'],
  words: { least: 1, most: 1 },
  run: (call) =>
    withDatabase(call, async (context) => {
      const [form = ''] = call.typed;
      const before = await findForm(context, form);
      if (!before.ok) return call.refuse(before.problems);
      const isShownThen = before.value.revision.form.results.publish !== 'embargo' && !before.value.shown;
      const tooFew = isShownThen ? tooFewToShow(before.value) : undefined;
      if (tooFew !== undefined && !call.options.has('yes')) return call.refuse([tooFew]);
      const closed = await closeForm(context, form);
      if (!closed.ok) return call.refuse(closed.problems);
      const found = await findForm(context, form);
      if (!found.ok) return call.refuse(found.problems);
      if (standsOtherwise(before.value, found.value))
        await record(context, commandLine, { deed: 'close', form });
      const { release } = closed.value;
      const { shown } = found.value;
      const { close: words } = call.words;
      if (release === null) call.say(words.reopened(form));
      else if (!shown) call.say(words.embargo(form));
      else call.say(tooFewToShow(found.value) === undefined ? words.shown(form) : words.nothingToShow(form));
      call.data({ form, state: 'closed', release, shown });
      return exit.done;
    }),
};

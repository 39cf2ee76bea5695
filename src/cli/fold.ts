import { findForm } from '../actions/find-form.ts';
import { fold as foldForm } from '../actions/fold.ts';
import { listForms } from '../actions/list-forms.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Folds what is not counted yet, of one form or of all. */
export const fold: Command = {
  options: [],
  words: { least: 0, most: 1 },
  run: (call) =>
    withDatabase(call, async (context) => {
      const [only] = call.typed;
      const found = only === undefined ? undefined : await findForm(context, only);
      if (found?.ok === false) return call.refuse(found.problems);
      const forms = found === undefined ? await listForms(context) : [found.value];
      const folds = [];
      for (const { revision } of forms) {
        const { folded, upto } = await foldForm(context, revision.form.id);
        call.say(call.words.fold(revision.form.id, folded));
        folds.push({ form: revision.form.id, folded, upto });
      }
      call.data({ folds });
      return exit.done;
    }),
};

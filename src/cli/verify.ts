import { findForm } from '../actions/find-form.ts';
import { verify as verifyAll } from '../actions/verify.ts';
import { columns } from '../local/columns.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Checks everything stored, of one form or of all. */
export const verify: Command = {
  options: [],
  words: { least: 0, most: 1 },
  run: (call) =>
    withDatabase(call, async (context) => {
      const [form] = call.typed;
      const found = form === undefined ? undefined : await findForm(context, form);
      if (found?.ok === false) return call.refuse(found.problems);
      const report = await verifyAll(context, form);
      const { verify: words } = call.words;
      const releases = report.releases.map((each) => [
        words.release(each.form, each.number),
        words.checked[each.checked],
      ]);
      for (const line of columns(releases)) call.say(line);
      for (const { form: of, code, detail } of report.findings) call.say(words.finding(of, code, detail));
      call.say(report.clean ? words.clean : words.found(report.findings.length));
      call.data(report);
      return report.clean ? exit.done : exit.refused;
    }),
};

import { commandLine, record } from '../actions/audit.ts';
import { findKeeping, type Keeping, retain as retainAll } from '../actions/retain.ts';
import { columns } from '../local/columns.ts';
import { scrub } from '../local/scrub.ts';
import { writtenMoment } from '../words/moment.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Erases now what was kept long enough, and tells of each form how long its answers are still kept. */
export const retain: Command = {
  options: [],
  words: { least: 0, most: 0 },
  run: (call) =>
    withDatabase(call, async (context, _web, database) => {
      const erased = await retainAll(context);
      for (const form of erased) await record(context, commandLine, { deed: 'retain', form });
      if (erased.length > 0 && database.file !== undefined) await scrub(database);
      const forms = await findKeeping(context);
      call.say(call.words.retain.erased(erased));
      for (const line of columns(forms.map((each) => [each.form, sentenceOf(call, each)]))) call.say(line);
      call.data({ erased, forms });
      return exit.done;
    }),
};

function sentenceOf({ words: { retain: words }, language }: Call, keeping: Keeping): string {
  const { isErased, erasesAt, keepDays, responseCount } = keeping;
  if (isErased) return words.isErased;
  if (erasesAt === null) return words.afterClosing(keepDays);
  return words.until(writtenMoment(language, erasesAt), responseCount);
}

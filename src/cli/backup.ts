import { commandLine, record } from '../actions/audit.ts';
import { backUp } from '../local/backup.ts';
import { connect } from '../local/connect.ts';
import { Fault } from '../shared/problem.ts';
import type { Command } from './command.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Copies the database to one file, while it is in use too. Changes nothing, so an older schema is copied as it is. */
export const backup: Command = {
  options: ['replace'],
  words: { least: 1, most: 1 },
  run: async (call) => {
    const [file = ''] = call.typed;
    const opened = await openDatabase(call);
    if (!opened.ok) return call.refuse(opened.problems);
    try {
      const { words } = call;
      call.progress(words.backup.busy);
      const made = await backUp(opened.value, file, call.options.has('replace'));
      call.progress('');
      if (!made.ok) return call.refuse(made.problems);
      const { forms, responses, bytes } = made.value;
      await recordThat(opened.value);
      call.say(words.backup.made(made.value.file, forms, responses));
      call.say(words.backup.holdsAnswers);
      call.say(words.backup.keyApart);
      call.data({ file: made.value.file, forms, responses, bytes });
      return exit.done;
    } finally {
      await opened.value.close();
    }
  },
};

/** In the database, not in the copy: somebody has all answers in hand now. One of an older schema has no record. */
async function recordThat(database: OpenDatabase): Promise<void> {
  const connected = await connect(database);
  if (!connected.ok) return;
  try {
    await record(connected.value.context, commandLine, { deed: 'backup' });
  } catch (error) {
    if (!(error instanceof Fault) || error.problem.code !== 'database-not-migrated') throw error;
  } finally {
    await connected.value.finish();
  }
}

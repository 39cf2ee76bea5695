import type { Command } from './command.ts';
import { migrateUnserved, openDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Brings the tables of a database up to date. */
export const migrate: Command = {
  options: [],
  words: { least: 0, most: 0 },
  run: async (call) => {
    const opened = await openDatabase(call, true);
    if (!opened.ok) return call.refuse(opened.problems);
    try {
      const applied = await migrateUnserved(opened.value);
      if (!applied.ok) return call.refuse(applied.problems);
      call.say([...applied.value, call.words.migrated].join('\n'));
      call.data({ applied: applied.value });
      return exit.done;
    } finally {
      await opened.value.close();
    }
  },
};

import { restore as putBack, type Restored } from '../local/restore.ts';
import { givenKeyOf } from '../local/serving.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { exit } from './exit.ts';

/** Puts a copy in the place of the database of this machine, while no server runs. */
export const restore: Command = {
  options: ['yes'],
  words: { least: 1, most: 1 },
  run: async (call) => {
    const { words, options, terminal } = call;
    const [file = ''] = call.typed;
    const elsewhere = options.get('database') ?? (options.has('data') ? '' : terminal.env['LIBSQL_URL']);
    if (elsewhere !== undefined && elsewhere !== '') return call.wrongUse(words.restore.elsewhere);
    const key = givenKeyOf(terminal.env['WEERKLANK_KEY']);
    if (!key.ok) return call.refuse(key.problems);
    const restored = await putBack({
      folder: options.get('data'),
      file,
      key: key.value,
      isSure: options.has('yes'),
      tell: (stage) => call.progress(words.restore.stages[stage]),
    });
    call.progress('');
    if (!restored.ok) return call.refuse(restored.problems);
    tell(call, file, restored.value);
    return exit.done;
  },
};

function tell(call: Call, file: string, { forms, responses, since, reopened, kept }: Restored): void {
  const { restore: words } = call.words;
  call.say(words.done(file, forms, responses));
  call.say(words.since(since.responses, since.answers.length, since.forms.length));
  if (since.stayed.length > 0) call.say(words.stayed(since.stayed));
  if (reopened.length > 0) call.say(words.reopened(reopened));
  if (kept !== undefined) call.say(words.kept(kept));
  call.data({ file, forms, responses, since, reopened, kept: kept ?? null });
}

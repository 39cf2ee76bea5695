import { listAudit, type Recorded } from '../actions/audit.ts';
import { columns } from '../local/columns.ts';
import { writtenMoment } from '../words/moment.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Shows who did which deed when, the newest first. */
export const audit: Command = {
  options: [],
  words: { least: 0, most: 1 },
  run: (call) =>
    withDatabase(call, async (context) => {
      const [form] = call.typed;
      const deeds: Recorded[] = [];
      for (let before: number | null | undefined; before !== null; ) {
        const page = await listAudit(context, { before, form });
        deeds.push(...page.deeds);
        before = page.next;
      }
      call.say(
        deeds.length === 0
          ? call.words.audit.none
          : columns(deeds.map((each) => rowOf(call, each))).join('\n'),
      );
      call.data({ deeds });
      return exit.done;
    }),
};

function rowOf({ words: { audit: words }, language }: Call, recorded: Recorded): readonly string[] {
  const { at, by, key, deed, form, about } = recorded;
  const what = [deed, ...(about === null ? [] : [String(about)])].join(' ');
  return [
    writtenMoment(language, at),
    words.ways[by],
    key === null ? '' : words.key(key.number, key.name),
    what,
    form ?? '',
  ];
}

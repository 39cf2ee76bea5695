import type { PublishedForm } from '../actions/find-form.ts';
import { listForms } from '../actions/list-forms.ts';
import { wordingOf } from '../form/text.ts';
import { columns } from '../local/columns.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Lists the forms. */
export const forms: Command = {
  options: [],
  words: { least: 0, most: 0 },
  run: (call) =>
    withDatabase(call, async (context) => {
      const found = await listForms(context);
      call.data({ forms: found.map(dataOf) });
      call.say(found.length === 0 ? call.words.forms.none : table(call, found));
      return exit.done;
    }),
};

function dataOf({ revision, state, phase, opens, closes, example, responseCount, shown }: PublishedForm) {
  const { id, title } = revision.form;
  return {
    form: id,
    title,
    revision: revision.number,
    state,
    phase,
    opens,
    closes,
    example,
    responseCount,
    shown,
  };
}

function table({ words, language }: Call, found: readonly PublishedForm[]): string {
  const { heads, phase, example, shown, hidden } = words.forms;
  const rows = found.map((each) => [
    each.revision.form.id,
    each.example ? `${phase[each.phase]} (${example})` : phase[each.phase],
    String(each.responseCount),
    String(each.revision.number),
    each.shown ? shown : hidden,
    wordingOf(each.revision.form.title, language, each.revision.form.languages).text,
  ]);
  return columns([Object.values(heads), ...rows]).join('\n');
}

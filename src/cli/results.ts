import { findForm } from '../actions/find-form.ts';
import { findResults } from '../actions/find-results.ts';
import { resultsLink } from '../actions/links.ts';
import { writeDocument } from '../results/results.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Writes the results document as it is shown; says why when there is none. */
export const results: Command = {
  options: ['format'],
  words: { least: 1, most: 1 },
  run: (call) => {
    const format = call.options.get('format') ?? 'json';
    if (format !== 'json') {
      return Promise.resolve(call.wrongUse(call.words.wrongUse.formatUnknown(format)));
    }
    return withDatabase(call, async (context) => {
      const [form = ''] = call.typed;
      const found = await findForm(context, form);
      if (!found.ok) return call.refuse(found.problems);
      const link = await resultsLink(context, form);
      if (!link.ok) return call.refuse(link.problems);
      const shown = await findResults(context, link.value);
      if (!shown.ok) return call.refuse(shown.problems);
      if (shown.value.is === 'shown') {
        call.terminal.out(`${writeDocument(shown.value.document)}\n`);
        return exit.done;
      }
      const { state, responseCount, publish } = shown.value;
      const why = state === 'open' ? 'waiting' : publish === 'embargo' ? 'embargo' : 'making';
      say(call, form, why, responseCount);
      return exit.refused;
    });
  },
};

function say(call: Call, form: string, why: 'waiting' | 'embargo' | 'making', responses: number): void {
  call.terminal.err(`${call.words.results[why](form, responses)}\n`);
  call.data({ form, why, responseCount: responses });
}

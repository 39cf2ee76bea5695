import { findOrganiserResults, type OrganiserResults } from '../actions/find-organiser-results.ts';
import { writeReport } from '../files/report/report.ts';
import { wordingOf } from '../form/text.ts';
import { columns } from '../local/columns.ts';
import { notGiven } from '../results/participation.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Writes the results document that the organiser may see; says who takes part, and why when there is no document. */
export const results: Command = {
  options: ['format', 'release'],
  words: { least: 1, most: 1 },
  run: (call) => {
    const format = call.options.get('format') ?? 'json';
    if (format !== 'json' && format !== 'md') {
      return Promise.resolve(call.wrongUse(call.words.wrongUse.formatUnknown(format)));
    }
    const typed = call.options.get('release');
    const release = typed === undefined ? undefined : Number(typed);
    if (release !== undefined && (!Number.isSafeInteger(release) || release < 1)) {
      return Promise.resolve(call.wrongUse(call.words.wrongUse.releaseUnknown(typed ?? '')));
    }
    return withDatabase(call, async (context) => {
      const [form = ''] = call.typed;
      const found = await findOrganiserResults(context, form, release);
      if (!found.ok) return call.refuse(found.problems);
      const { document, text, digest, participation } = found.value;
      if (document === null) {
        say(call, form, found.value);
        return exit.refused;
      }
      call.terminal.out(format === 'md' ? writeReport({ document, digest }, call.language) : `${text}\n`);
      tellParticipation(call, participation);
      return exit.done;
    });
  },
};

function say(
  call: Call,
  form: string,
  { state, publish, participation, neededForInterim }: OrganiserResults,
): void {
  const why =
    state === 'open'
      ? publish === 'live'
        ? 'live'
        : 'waiting'
      : publish === 'embargo'
        ? 'embargo'
        : 'making';
  const { responses } = participation;
  call.terminal.err(`${call.words.results[why](form, responses, neededForInterim)}\n`);
  tellParticipation(call, participation);
  call.data({ form, why, responseCount: responses, participation });
}

/** How many answered, of how many, by group, organisation or table; where there is more to tell than the answers do. */
function tellParticipation(
  call: Call,
  { responses, invited, parts }: OrganiserResults['participation'],
): void {
  const { results: words } = call.words;
  if (invited !== null) call.terminal.err(`${words.invited(responses, invited)}\n`);
  if (parts.length === 0) return;
  const rows = parts.map(({ id, title, responses: count, expected }) => [
    id === notGiven ? words.notGiven : wordingOf(title, call.language, []).text,
    words.answered(count, expected),
  ]);
  call.terminal.err(`${columns(rows).join('\n')}\n`);
}

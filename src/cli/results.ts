import { commandLine, record } from '../actions/audit.ts';
import { findOrganiserResults, type OrganiserResults } from '../actions/find-organiser-results.ts';
import { fileFormats } from '../files/formats.ts';
import { writeResults } from '../files/write.ts';
import { wordingOf } from '../form/text.ts';
import { columns } from '../local/columns.ts';
import { notGiven } from '../results/participation.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';
import { writeOut } from './write-out.ts';

const formats = ['json', ...fileFormats] as const;

/** Writes the results document that the organiser may see; says who takes part, and why when there is no document. */
export const results: Command = {
  options: ['format', 'release', 'output', 'replace'],
  words: { least: 1, most: 1 },
  run: (call) => {
    const wanted = call.options.get('format') ?? 'json';
    const format = formats.find((each) => each === wanted);
    if (format === undefined) {
      return Promise.resolve(call.wrongUse(call.words.exported.formatUnknown(wanted, formats.join(', '))));
    }
    if (format === 'xlsx' && !call.options.has('output')) {
      return Promise.resolve(call.wrongUse(call.words.wrongUse.outputNeeded(format, 'xlsx')));
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
      const { document, text, digest, placedCount, participation } = found.value;
      if (document === null) {
        say(call, form, found.value);
        return exit.refused;
      }
      if (document.release.audience === 'organiser')
        await record(context, commandLine, { deed: 'read-results', form });
      const taken = { document, digest, placedCount };
      const file = format === 'json' ? `${text}\n` : await writeResults(taken, format, call.language);
      const written = await writeOut(call, [file]);
      if (!written.ok) return call.refuse(written.problems);
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

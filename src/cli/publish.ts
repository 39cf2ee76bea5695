import { commandLine, record } from '../actions/audit.ts';
import { formFilesNamed } from '../local/form-files.ts';
import { fileProblems, problemLines } from '../local/problem-lines.ts';
import { type PublishedFile, publishFile } from '../local/publish-file.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Publishes files with forms; one that is refused does not stop the others. */
export const publish: Command = {
  options: [],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  run: (call) =>
    withDatabase(
      call,
      async (context) => {
        const files: ReturnType<typeof report>[] = [];
        for (const file of formFilesNamed(call.typed)) {
          const published = await publishFile(context, file);
          if (published.result.ok && published.result.value.is !== 'unchanged') {
            const { form, revision } = published.result.value;
            await record(context, commandLine, { deed: 'publish', form, about: revision });
          }
          files.push(report(call, published));
        }
        call.data({ files });
        return files.every((each) => 'is' in each) ? exit.done : exit.refused;
      },
      true,
    ),
};

function report(call: Call, { file, result, source }: PublishedFile) {
  if (result.ok) {
    const { form, revision, is } = result.value;
    call.say(call.words.publish[is](form, revision));
    return { file, form, revision, is };
  }
  const problems = fileProblems(result.problems, source, call.language);
  call.say(call.words.publish.refused(file));
  for (const each of problems) call.say(problemLines(file, each, source, call.language).join('\n'));
  return { file, problems };
}

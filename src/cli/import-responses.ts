import { commandLine, record } from '../actions/audit.ts';
import { importResponses, type LineProblem } from '../actions/import-responses.ts';
import { printable } from '../local/excerpt.ts';
import { sizeWithin } from '../local/file-bytes.ts';
import { readTextFile } from '../local/text-file.ts';
import { sentenceInTerminal } from '../words/terminal.ts';
import type { Call } from './call.ts';
import { withDatabase } from './database.ts';
import { type Exit, exit } from './exit.ts';

const maximumBytes = 100_000_000;

/** `import responses <form> <file.ndjson>`: answers as the API takes them, one a line. */
export function importAnswers(call: Call, form: string, file: string): Promise<Exit> {
  const size = sizeWithin(file, maximumBytes);
  const text = size.ok ? readTextFile(file) : size;
  if (!text.ok) return Promise.resolve(call.refuse(text.problems));
  return withDatabase(call, async (context) => {
    const { responses: words } = call.words.importReport;
    const made = await importResponses(context, form, text.value, (done, all) => {
      call.progress(words.busy(done, all));
    });
    call.progress('');
    if (!made.ok) return refuse(call, form, made.problems);
    const { responses, same } = made.value;
    await record(context, commandLine, { deed: 'import', form, about: responses });
    call.say(words.done(form, responses, same));
    call.data(made.value);
    return exit.done;
  });
}

function refuse(call: Call, form: string, problems: readonly LineProblem[]): Exit {
  const { responses: words } = call.words.importReport;
  const told = problems.map(({ line, problem }) => {
    const message = sentenceInTerminal(call.language, problem);
    return { line: line === 0 ? null : line, pointer: problem.pointer ?? null, code: problem.code, message };
  });
  for (const { line, pointer, message } of told) {
    call.terminal.err(`${line === null ? message : printable(words.line(line, pointer ?? '', message))}\n`);
  }
  call.terminal.err(`${words.none(form, problems.length)}\n`);
  call.data({ form, problems: told });
  return exit.refused;
}

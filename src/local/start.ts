// `npm start`. What stands in the way is told before the larger part of the program is read.
import { Fault, type Problem } from '../shared/problem.ts';
import { sentenceInTerminal, terminalWordsIn } from '../words/terminal.ts';
import { findDoor } from './doornote.ts';
import { dataFolder } from './folder.ts';
import { formFilesIn } from './form-files.ts';
import { serveLocalDatabase } from './open.ts';
import { isPortFree } from './probe-port.ts';
import { type StartOptions, startOptions } from './start-options.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { whereItFailed } from './where-it-failed.ts';

const options = startOptions(process.argv.slice(2), process.env);
if ('text' in options) {
  (options.exit === 0 ? console.log : console.error)(options.text);
  process.exit(options.exit);
}
const refusal = await start(options);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}

/** Starts everything; or says why it cannot. */
async function start(options: StartOptions): Promise<string | undefined> {
  const { start: own } = terminalWordsIn(options.language);
  const said = (problems: readonly Problem[]) =>
    problems.map((each) => sentenceInTerminal(options.language, each)).join('\n');
  const web = `http://127.0.0.1:${options.port}`;
  const files = formFilesIn(options.forms);
  if (!files.ok) return own.formsFolderMissing(options.forms);
  const running = await findDoor(dataFolder(options.data));
  if (running?.web !== undefined) return own.alreadyRunning(running.web);
  if (!(await isPortFree(options.port))) return own.portTaken(options.port);
  const opened = await serveLocalDatabase(options.data, 0, web);
  if (!opened.ok) return said(opened.problems);
  const database = opened.value;
  process.on('exit', () => database.closeNow());
  stopOnSignal(() => Promise.resolve());
  console.log(own.starting);
  try {
    const { serve } = await import('./serve.ts');
    const served = await serve(database, { ...options, web, files: files.value });
    return served.ok ? undefined : said(served.problems);
  } catch (error) {
    if (error instanceof Fault) return said([error.problem]);
    return `${own.workerFailed} ${whereItFailed(error)}`;
  }
}

// `npm start`: the database with its door, the forms, the Worker in workerd, and a timer in the place of a cron.
import type { Context } from '../actions/context.ts';
import { tick } from '../actions/tick.ts';
import { Fault, type Problem } from '../shared/problem.ts';
import { sentenceOf, wordsIn } from '../words/words.ts';
import { type Connection, connect } from './connect.ts';
import { findDoor } from './doornote.ts';
import { dataFolder } from './folder.ts';
import { formFilesIn } from './form-files.ts';
import { migrate } from './migrate.ts';
import { type LocalDatabase, serveLocalDatabase } from './open.ts';
import { localOrganiserKey } from './organiser-key.ts';
import { prepare } from './prepare.ts';
import { isPortFree } from './probe-port.ts';
import { readyText } from './ready-text.ts';
import { newsOf } from './report-forms.ts';
import { runWorker } from './run-worker.ts';
import { type StartOptions, startOptions } from './start-options.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { watchForms } from './watch-forms.ts';

const tickMilliseconds = 60_000;

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
  const words = wordsIn(options.language);
  const { start: own } = words.commandLine;
  const said = (problems: readonly Problem[]) => problems.map((each) => sentenceOf(words, each)).join('\n');
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
  try {
    await migrate(database);
    const connected = await connect(database);
    if (!connected.ok) return said(connected.problems);
    await serve(options, database, connected.value, files.value, web);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return said([error.problem]);
    return `${own.workerFailed} ${whereOf(error)}`;
  }
}

async function serve(
  options: StartOptions,
  database: LocalDatabase,
  { context, finish }: Connection,
  files: readonly string[],
  web: string,
): Promise<void> {
  const { language } = options;
  const told = await prepare(context, files, options);
  for (const line of told) console.error(line);
  const data = dataFolder(options.data);
  const organiserKey = await localOrganiserKey(context, data);
  const worker = await runWorker(database, options.port, web);
  const endTimer = tickEveryMinute(context);
  const endWatch = watchForms(
    context,
    options.forms,
    (published) => {
      for (const line of newsOf(published, language)) console.log(line);
    },
    report,
  );
  stopOnSignal(async () => {
    endTimer();
    endWatch();
    await worker.stop();
    await finish();
    await database.close();
    console.log(wordsIn(language).commandLine.start.stopped);
  });
  console.log(await readyText(context, { web, organiserKey, folder: data.folder, language }));
}

/** Local workerd never fires `scheduled`. */
function tickEveryMinute(context: Context): () => void {
  const timer = setInterval(() => void tick(context).catch(report), tickMilliseconds);
  return () => clearInterval(timer);
}

/** Says that something failed and where; the message stays out, because it may hold what people answered. */
function report(error: unknown): void {
  console.error(error instanceof Fault ? error.problem.code : whereOf(error));
}

function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return [error.name, ...(error.stack ?? '').split('\n    at ').slice(1, 4)].join(' < ');
}

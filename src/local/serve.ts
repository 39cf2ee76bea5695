// Everything behind `npm start` once the database is open: tables and forms, the Worker in workerd, and a timer in the
// place of a cron.
import { accepted, type Result } from '../shared/result.ts';
import { terminalWordsIn } from '../words/terminal.ts';
import { connect } from './connect.ts';
import { dataFolder } from './folder.ts';
import { migrate } from './migrate.ts';
import type { LocalDatabase } from './open.ts';
import { localOrganiserKey } from './organiser-key.ts';
import { prepare } from './prepare.ts';
import { readyText } from './ready-text.ts';
import { report } from './report.ts';
import { newsOf } from './report-forms.ts';
import { runWorker } from './run-worker.ts';
import type { StartOptions } from './start-options.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { tickEveryMinute } from './tick-every-minute.ts';
import { watchForms } from './watch-forms.ts';

/** What is served. */
export interface Serving extends StartOptions {
  /** Address of the website, without slash at the end. */
  readonly web: string;
  /** The files with forms. */
  readonly files: readonly string[];
}

/**
 * Serves until a signal comes, and tells where everything is. Throws Fault when the database does not answer.
 * Problems: those of connecting.
 */
export async function serve(database: LocalDatabase, serving: Serving): Promise<Result<undefined>> {
  const { language, web, files } = serving;
  await migrate(database);
  const connected = await connect(database);
  if (!connected.ok) return connected;
  const { context, finish } = connected.value;
  const { told, waiting } = await prepare(context, files, serving);
  for (const line of told) console.error(line);
  const data = dataFolder(serving.data);
  const organiserKey = await localOrganiserKey(context, data);
  const worker = await runWorker(database, serving.port, web);
  const endTimer = tickEveryMinute(context, database);
  const endWatch = watchForms(
    context,
    serving.forms,
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
    console.log(terminalWordsIn(language).start.stopped);
  });
  console.log(await readyText(context, { web, organiserKey, folder: data.folder, language, waiting }));
  return accepted(undefined);
}

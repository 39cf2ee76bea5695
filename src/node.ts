// The website on Node, for an organisation's own server: one process that holds the database file, its door for the
// command line, and the pages. Built by esbuild, as Node cannot read JSX; `weerklank serve` starts what was built.
import { getRequestListener } from '@hono/node-server';
import { createApp } from './http/app.ts';
import { assetPaths } from './http/assets.ts';
import { connect } from './local/connect.ts';
import { migrate } from './local/migrate.ts';
import { type LocalDatabase, serveLocalDatabase } from './local/open.ts';
import { prepare } from './local/prepare.ts';
import { readAssets } from './local/read-assets.ts';
import type { Serve, Served, Serving } from './local/serving.ts';
import { tickEveryMinute } from './local/tick-every-minute.ts';
import { localWebOf, openWebServer } from './local/web-server.ts';
import { Fault } from './shared/problem.ts';
import { accepted, type Result, refused } from './shared/result.ts';
import { terminalWordsIn } from './words/terminal.ts';

/** Serves the local database until it is stopped; when it cannot, the database is closed again. */
export const serve: Serve = async (serving) => {
  const assets = readAssets(assetPaths);
  if (!assets.ok) return assets;
  const web = serving.publicUrl ?? localWebOf(serving.host, serving.port);
  const opened = await serveLocalDatabase(serving.data, 0, web, serving.key);
  if (!opened.ok) return opened;
  const database = opened.value;
  process.on('exit', database.closeNow);
  const served = await faultsAsProblems(() => serveFrom(database, serving, web, assets.value));
  if (!served.ok) {
    process.off('exit', database.closeNow);
    await database.close();
  }
  return served;
};

async function serveFrom(
  database: LocalDatabase,
  serving: Serving,
  web: string,
  assets: ReadonlyMap<string, string>,
): Promise<Result<Served>> {
  await migrate(database);
  const connected = await connect(database);
  if (!connected.ok) return connected;
  const { context, finish } = connected.value;
  const { language } = serving;
  const prepared = await prepare(context, serving.forms, { isEmpty: true, language });
  const { waits } = terminalWordsIn(language).publish;
  const told = [...prepared.told, ...prepared.waiting.map(({ file, form }) => waits(file, form))];
  const { publicUrl } = serving;
  const isSecure = web.startsWith('https:');
  const asset = (path: string) => Promise.resolve(assets.get(path));
  const app = createApp(() => context, { isSecure, publicUrl, asset });
  const listening = await openWebServer(getRequestListener(app.fetch), serving);
  if (!listening.ok) {
    await finish();
    return listening;
  }
  const endTimer = tickEveryMinute(context, database);
  const stop = async () => {
    endTimer();
    await listening.value.close();
    await finish();
    await database.close();
    process.off('exit', database.closeNow);
  };
  return accepted({ web, told, stop });
}

/** Errors do not keep their class on the way out of a bundle. */
async function faultsAsProblems<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault) return refused(error.problem);
    throw error;
  }
}

// Imports a real conversation into a database of its own, through the door, as the command line does.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../src/actions/context.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { importPolis } from '../../src/actions/import-polis.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { verify } from '../../src/actions/verify.ts';
import { readPolisFolder } from '../../src/cli/polis-folder.ts';
import { connect } from '../../src/local/connect.ts';
import { migrate } from '../../src/local/migrate.ts';
import { openLocalDatabase } from '../../src/local/open.ts';
import type { Result } from '../../src/shared/result.ts';
import { checkDocument } from './conversation.ts';
import { check } from './outcome.ts';
import { checkPage } from './page.ts';

/** An import must be done within so many seconds. */
const mostSeconds = 10;

/** Imports one conversation and checks its time, its figures, its attribution and the database afterwards. */
export async function checkImport(folder: string, name: string): Promise<void> {
  console.log(`\n${name}`);
  const data = mkdtempSync(join(tmpdir(), 'weerklank-'));
  const opened = demand(await openLocalDatabase(data));
  try {
    await migrate(opened);
    const { context, finish } = demand(await connect(opened));
    await checkIn(context, folder, name);
    await finish();
  } finally {
    await opened.close();
    rmSync(data, { recursive: true, force: true });
  }
}

async function checkIn(context: Context, folder: string, name: string): Promise<void> {
  const started = performance.now();
  const { form } = demand(await importPolis(context, demand(readPolisFolder(join(folder, name)))));
  const seconds = (performance.now() - started) / 1000;
  check(seconds < mostSeconds, `imported as “${form}” in ${seconds.toFixed(2)} s`);
  const found = demand(await findResults(context, demand(await resultsLink(context, form))));
  if (found.is !== 'shown') throw new Error('the results of an import show at once');
  checkDocument(folder, name, found.document);
  await checkPage(found.document);
  const { source } = found.document.form;
  check(
    source?.attribution?.includes('The Computational Democracy Project') === true &&
      source.licence?.includes('CC BY 4.0') === true,
    `attribution: ${source?.licence}`,
  );
  const { clean, findings } = await verify(context);
  check(clean, `verify: ${findings.length} findings`);
  const again = await importPolis(context, demand(readPolisFolder(join(folder, name))));
  check(!again.ok && again.problems[0]?.code === 'form-exists', `${name} again is refused`);
}

function demand<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

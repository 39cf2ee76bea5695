// A data folder with a form and answers in it, and what can be asked of it from outside.
import { createClient } from '@libsql/client/http';
import { accept } from '../../src/actions/accept.ts';
import type { Context } from '../../src/actions/context.ts';
import { publish } from '../../src/actions/publish.ts';
import { connect } from '../../src/local/connect.ts';
import { migrate } from '../../src/local/migrate.ts';
import { type LocalDatabase, openLocalDatabase } from '../../src/local/open.ts';
import { formData, handedIn, must } from '../actions/testcontext.ts';
import { testFolder } from './testfolder.ts';

/** Opens a data folder, does something in it and closes it again. */
export async function inFolder<T>(
  folder: string,
  work: (context: Context, database: LocalDatabase) => Promise<T>,
): Promise<T> {
  const database = must(await openLocalDatabase(folder));
  try {
    await migrate(database);
    const { context, finish } = must(await connect(database));
    try {
      return await work(context, database);
    } finally {
      await finish();
    }
  } finally {
    await database.close();
  }
}

/** Sends the answers of these people. */
export async function answer(context: Context, from: number, to: number, text?: string): Promise<string[]> {
  const receipts: string[] = [];
  for (let n = from; n <= to; n += 1) {
    const input = handedIn(n).input;
    const answers = new Map(input.answers);
    if (text !== undefined) answers.set('anders', `${text} ${n}`);
    receipts.push(must(await accept(context, handedIn(n, { input: { ...input, answers } }))).receipt);
  }
  return receipts;
}

/** A folder with the test form and the answers of so many people. */
export async function filledFolder(people: number): Promise<string> {
  const folder = testFolder();
  await inFolder(folder, async (context) => {
    must(await publish(context, formData()));
    await answer(context, 1, people);
  });
  return folder;
}

/** How many responses with answers a folder has. */
export function countIn(folder: string): Promise<number> {
  return inFolder(folder, (_context, database) => countOf(database));
}

/** How many responses with answers a database has. */
export async function countOf(database: LocalDatabase): Promise<number> {
  const { rows } = await createClient(database).execute(
    'SELECT count(*) AS n FROM responses WHERE body IS NOT NULL',
  );
  return Number(rows[0]?.['n']);
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { eraseByReceipt, eraseFormAnswers } from '../../src/actions/erase.ts';
import { connect } from '../../src/local/connect.ts';
import { dataFolder } from '../../src/local/folder.ts';
import { serveLocalDatabase } from '../../src/local/open.ts';
import { emptyLog, scrub } from '../../src/local/scrub.ts';
import { must } from '../actions/testcontext.ts';
import { answer, filledFolder } from './filled.ts';

const words = 'mosterdzaadje';

/** A server with the answers of so many people who wrote something. */
async function servedWith(people: number) {
  const folder = await filledFolder(0);
  const database = must(await serveLocalDatabase(folder));
  onTestFinished(() => database.close());
  const { context, finish } = must(await connect(database));
  onTestFinished(finish);
  const receipts = await answer(context, 1, people, words);
  const file = dataFolder(folder).database;
  /** Whether a text stands anywhere in the database's files; another process would have them open for this. */
  const holds = (text: string) =>
    [file, `${file}-wal`].some((each) => existsSync(each) && readFileSync(each).includes(text));
  return { database, context, receipts, file, holds };
}

test('the words of who was erased are in no byte of the files, those of others are', async () => {
  const { database, context, receipts, file, holds } = await servedWith(60);
  expect(holds(`${words} 31"`)).toBe(true);
  must(await eraseByReceipt(context, 'dorp', receipts[30] ?? ''));
  expect(holds(`${words} 31"`)).toBe(true);
  await scrub(database);
  expect(holds(`${words} 31"`)).toBe(false);
  expect(holds(`${words} 32"`)).toBe(true);
  expect(statSync(`${file}-wal`).size).toBe(0);
});

test('nothing that was written is left of a form whose answers were erased', async () => {
  const { database, context, holds } = await servedWith(60);
  must(await close(context, 'dorp'));
  must(await eraseFormAnswers(context, 'dorp'));
  await scrub(database);
  expect(holds(words)).toBe(false);
});

test('emptying the log takes away what stood there before it was erased', async () => {
  const { database, context, receipts, holds } = await servedWith(3);
  must(await eraseByReceipt(context, 'dorp', receipts[1] ?? ''));
  await emptyLog(database);
  expect(holds(`${words} 2"`)).toBe(false);
  expect(holds(`${words} 3"`)).toBe(true);
});

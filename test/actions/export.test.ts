import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { eraseFormAnswers } from '../../src/actions/erase.ts';
import { type ExportFormat, exportAnswers } from '../../src/actions/export.ts';
import { publish } from '../../src/actions/publish.ts';
import { retain } from '../../src/actions/retain.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import {
  codes,
  formData,
  handedIn,
  idOf,
  input,
  must,
  noon,
  publishedContext,
  type TestContext,
} from './testcontext.ts';

async function answered(count: number, changes: object = {}): Promise<TestContext> {
  const context = await publishedContext(changes);
  for (let n = 1; n <= count; n += 1) {
    const written = input({ groen: 1 + (n % 5), anders: `tekst ${n}` }, n % 2 === 0 ? 'kern' : undefined);
    must(await accept(context, handedIn(n, { input: written })));
  }
  return context;
}

async function exported(context: TestContext, format: ExportFormat = 'ndjson'): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of must(await exportAnswers(context, 'dorp', format)).lines) lines.push(line);
  return lines;
}

test('anonymous answers stay closed while the form is open, and with too few of them', async () => {
  const context = await answered(2);
  expect(codes(await exportAnswers(context, 'dorp', 'csv'))).toEqual(['answers-before-closing']);
  must(await close(context, 'dorp'));
  expect(codes(await exportAnswers(context, 'dorp', 'csv'))).toEqual(['answers-too-few']);
  expect(codes(await exportAnswers(context, 'stad', 'csv'))).toEqual(['form-unknown']);
});

test('whoever withdrew does not count', async () => {
  const context = await answered(3);
  must(await close(context, 'dorp'));
  expect(await exported(context)).toHaveLength(3);
  must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 1 }));
  expect(codes(await exportAnswers(context, 'dorp', 'ndjson'))).toEqual(['answers-too-few']);
});

test('every answer is a line in the form of the API, and nothing else is in it', async () => {
  const context = await answered(250);
  must(await publish(context, formData({ title: 'Anders gezegd' })));
  must(await accept(context, handedIn(251, { revision: 2, input: input({ anders: 'tekst 251' }) })));
  must(await close(context, 'dorp'));
  const lines = await exported(context);
  const rows = lines.map((line) => JSON.parse(line));
  expect(new Set(rows.flatMap((row) => Object.keys(row)))).toEqual(new Set(['answers', 'groups']));
  const order = rows.map(({ answers }) => Number(answers.anders.slice('tekst '.length)));
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 251 }, (_, at) => at + 1));
  expect(order).not.toEqual([...order].sort((a, b) => a - b));
  expect(rows.find(({ answers }) => answers.anders === 'tekst 2')).toEqual({
    answers: { anders: 'tekst 2', groen: 3 },
    groups: { wijk: 'kern' },
  });
  for (let n = 1; n <= 251; n += 1) expect(lines.join('')).not.toContain(idOf(n));
});

test('each look has an order of its own', async () => {
  const context = await answered(60);
  must(await close(context, 'dorp'));
  expect(await exported(context)).not.toEqual(await exported(context));
});

test('as CSV the answers are a table', async () => {
  const context = await answered(4);
  must(await close(context, 'dorp'));
  const rows: Record<string, string>[] = parse((await exported(context, 'csv')).join(''), {
    columns: true,
    bom: true,
  });
  const texts = rows.map((row) => row['answers.anders'] ?? '').sort((a, b) => (a < b ? -1 : 1));
  expect(texts).toEqual(['tekst 1', 'tekst 2', 'tekst 3', 'tekst 4']);
  expect(rows.filter((row) => row['groups.wijk'] === 'kern')).toHaveLength(2);
});

test('after the days they are kept there is nothing to export, and it says so', async () => {
  const context = await answered(4);
  must(await close(context, 'dorp'));
  context.setNow(minutesAfter(noon, 366 * 24 * 60));
  await retain(context);
  expect(codes(await exportAnswers(context, 'dorp', 'ndjson'))).toEqual(['answers-kept-no-longer']);
});

test('erased half-way, it stops with a reason', async () => {
  const context = await answered(120);
  must(await close(context, 'dorp'));
  const { lines } = must(await exportAnswers(context, 'dorp', 'ndjson'));
  const iterator = lines[Symbol.asyncIterator]();
  for (let n = 0; n < 50; n += 1) await iterator.next();
  must(await eraseFormAnswers(context, 'dorp'));
  const rest = async () => {
    while (!(await iterator.next()).done);
  };
  await expect(rest()).rejects.toMatchObject({ problem: { code: 'answers-kept-no-longer' } });
});

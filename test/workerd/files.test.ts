// Files of results from the Worker in workerd, and what of it is read only when somebody asks for one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { makeDemo } from '../../src/actions/demo.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { bundleWorker } from '../../src/http/bundle-worker.ts';
import exampleAnswers from '../../src/local/demo.json' with { type: 'json' };
import { must } from '../actions/testcontext.ts';
import { csvRows, xlsxRows } from '../files/read-back.ts';
import { summerForm } from '../http/visitor.ts';
import { testFolder } from '../local/testfolder.ts';
import { startOnWorkerd } from './load.ts';

test('a workbook, a table and a text are made in workerd', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-files-'));
  const site = await startOnWorkerd(folder);
  onTestFinished(async () => {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  must(await makeDemo(site.context, summerForm(), exampleAnswers));
  must(await close(site.context, 'zomersessie-intake'));
  const link = must(await resultsLink(site.context, 'zomersessie-intake'));
  const ask = (end: string) => fetch(`${site.url}/nl/r/${link}${end}`);
  const page = await (await ask('')).text();
  for (let turn = 0; turn < 3; turn += 1) {
    const zipped = await ask('');
    // zipped once, so that it reads as it is after `fetch` has unzipped it
    expect([zipped.headers.get('content-encoding'), await zipped.text()]).toEqual(['gzip', page]);
  }
  const sheets = await xlsxRows(new Uint8Array(await (await ask('.xlsx')).arrayBuffer()));
  const document = JSON.parse(await (await ask('.json')).text());
  expect(sheets.get('Implicaties')?.[0]?.['Kenmerk']).toBe(document.implications[0].id);
  const rows = csvRows(await (await ask('.csv')).text(), 'nl');
  expect(rows.some(({ section }) => section === 'priorities')).toBe(true);
  expect(await (await ask('.md')).text()).toContain('# Resultaten: Voorbereiding zomersessie');
  expect(await (await ask('/agenda.md')).text()).toContain('# Agenda: Voorbereiding zomersessie');
});

test('what writes files is no part of what the Worker reads at the start', async () => {
  const modules = await bundleWorker(testFolder());
  const atStart = modules.filter(({ isStart }) => isStart).flatMap(({ sources }) => sources);
  const early = atStart.filter(
    (file) =>
      /\/node_modules\/hucre\//.test(file) ||
      /\/src\/files\/(?!formats)/.test(file) ||
      /\/words\/\w+\/files/.test(file),
  );
  expect(early).toEqual([]);
  expect(
    modules.filter(({ sources }) => sources.some((file) => file.includes('/hucre/'))).length,
  ).toBeGreaterThan(0);
});

// The single answers as a file for SPSS, from the command to what a reader finds in it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client/http';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { publish } from '../../src/actions/publish.ts';
import { makeCall } from '../../src/cli/call.ts';
import { systemFile } from '../../src/cli/system-file.ts';
import { parseForm } from '../../src/form/parse.ts';
import { formData, handedIn, input, must as value } from '../actions/testcontext.ts';
import { readSav } from '../files/read-sav.ts';
import { kinds } from '../form/all-kinds.ts';
import { inFolder } from '../local/filled.ts';
import { testFolder } from '../local/testfolder.ts';
import { must, ran } from './terminal.ts';

const long = `Een zin met één ï en een 🌳. ${'Nog eens. '.repeat(100)}Klaar`;
const first = {
  groen: 4,
  auto: 'pass',
  eigen: 2,
  eerst: ['boom', 'bank'],
  punten: { bank: 3, boom: 7 },
  stem: ['boom'],
  'een-ding': 'boom',
  meer: ['bank'],
  anders: long,
  acties: [{ text: 'Snoeien', kind: 'later' }],
  functie: 'Boer',
  aantal: -12,
};

async function filled(): Promise<string> {
  const folder = testFolder();
  await inFolder(folder, async (context) => {
    value(await publish(context, formData({ sections: kinds, ranking: {}, implications: [] })));
    const send = async (n: number, answers: Record<string, unknown>, group?: string) =>
      value(await accept(context, handedIn(n, { input: input(answers, group) })));
    await send(1, first, 'buiten');
    await send(2, { groen: 'no-view' });
    await send(3, { functie: 'Bakker' });
  });
  return folder;
}

test('answers of every kind stand in the file, with what they mean', async () => {
  const folder = await filled();
  const file = join(folder, 'antwoorden.sav');
  const typed = ['export', 'dorp', '--format', 'spss', '--output', file, '--data', folder];
  expect(await ran(typed)).toMatchObject({ exit: 1, err: expect.stringContaining('zijn anoniem') });
  expect(existsSync(file)).toBe(false);
  await must(0, folder, 'close', 'dorp');
  const written = await ran(typed);
  expect(written).toEqual({ exit: 0, out: '', err: `Geschreven naar ${file}.\n` });
  const read = await readSav(readFileSync(file));
  expect(read.label).toBe('Antwoorden: Wat vindt het dorp?');
  expect(read.variables.find(({ name }) => name === 'answers.auto')).toMatchObject({
    label: 'Auto’s weg.',
    missing: 99,
    values: { 1: 'Oneens', 2: 'Neutraal of twijfel', 3: 'Eens', 99: 'Geen mening' },
  });
  const given = (rows: (typeof read)['rows'], key: string, cell: unknown) =>
    Object.fromEntries(
      Object.entries(rows.find((row) => row[key] === cell) ?? {}).filter(
        ([, each]) => each !== null && each !== '',
      ),
    );
  expect(read.rows).toHaveLength(3);
  expect(given(read.rows, 'answers.functie', 'Boer')).toEqual({
    'groups.wijk': 2,
    'answers.groen': 4,
    'answers.auto': 2,
    'answers.eigen': 2,
    'answers.eerst.1': 2,
    'answers.eerst.2': 1,
    'answers.punten.bank': 3,
    'answers.punten.boom': 7,
    'answers.stem.bank': 0,
    'answers.stem.boom': 1,
    'answers.een_ding': 2,
    'answers.meer.bank': 1,
    'answers.meer.boom': 0,
    'answers.anders': long,
    'answers.acties.1': 'Snoeien',
    'answers.acties.1.kind': 2,
    'answers.functie': 'Boer',
    'answers.aantal': -12,
  });
  expect(given(read.rows, 'answers.groen', 99)).toEqual({ 'answers.groen': 99 });
  expect(given(read.rows, 'answers.functie', 'Bakker')).toEqual({ 'answers.functie': 'Bakker' });
  const deeds = await inFolder(folder, async (_context, database) => {
    const { rows } = await createClient(database).execute('SELECT deed FROM audit ORDER BY number');
    return rows.map(({ deed }) => deed);
  });
  expect(deeds).toEqual(['close', 'read-responses']);
});

test('the file of an example says so, in the language of the command', async () => {
  const folder = testFolder();
  await must(0, folder, 'demo');
  await must(0, folder, 'close', 'voorbeeld');
  const file = join(folder, 'answers.sav');
  const typed = [
    'export',
    'voorbeeld',
    '--format',
    'spss',
    '--output',
    file,
    '--lang',
    'en',
    '--data',
    folder,
  ];
  expect(await ran(typed)).toMatchObject({ exit: 0, err: expect.stringContaining('made up') });
  expect(await ran(typed)).toMatchObject({ exit: 1, err: expect.stringContaining('--replace') });
  const { label, variables, rows } = await readSav(readFileSync(file));
  expect(label).toMatch(/^Answers \(example\): /);
  const statement = variables.find(({ name }) => name === 'answers.digitaal_begin');
  expect(statement?.values).toMatchObject({ 1: 'Strongly disagree', 99: 'No view' });
  expect(rows.some((row) => Number(row['answers.digitaal_begin']) > 0)).toBe(true);
});

test('a text that does not fit whole is told', async () => {
  const form = value(parseForm(formData({ sections: kinds })));
  let err = '';
  const terminal = {
    out: () => {},
    err: (text: string) => {
      err += text;
    },
    env: {},
    isWatched: false,
  };
  const call = makeCall('export', { words: [], options: new Map(), faults: [] }, 'nl', terminal);
  const write = async (text: string) => {
    async function* rows() {
      yield [text];
    }
    const table = { example: false, form, heads: ['answers.anders'], rows: rows() };
    const pieces: Uint8Array[] = [];
    for await (const piece of systemFile(call, table, '2026-11-01T12:00:00.000Z')) pieces.push(piece);
    return pieces;
  };
  await write('x'.repeat(32_767));
  expect(err).toBe('');
  expect(await write('x'.repeat(32_768))).toHaveLength(2);
  expect(err).toContain('Van 1 tekst is het einde weggelaten');
});

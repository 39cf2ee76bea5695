// Forms and answers of others on the command line.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { testFolder } from '../local/testfolder.ts';
import { must, ran } from './terminal.ts';

const survey = JSON.stringify(
  {
    pages: [{ name: 'een', elements: [{ type: 'comment', name: 'zorgen', title: 'Zorgen?', triggers: [] }] }],
  },
  null,
  1,
);

function put(folder: string, name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('a survey becomes a file that passes check, with a report of every line', async () => {
  const folder = testFolder();
  const file = put(folder, 'dorp.json', survey);
  const to = join(folder, 'nieuw', 'dorp.json');
  const made = await ran(['import', 'surveyjs', file, '--output', to, '--controller', 'Dorpsraad']);
  expect(made).toMatchObject({ exit: 0, err: '' });
  expect(made.out).toContain(
    'invullen of nakijken: het hele formulier: Vul in waar vragen over privacy heen kunnen',
  );
  expect(made.out).toMatch(
    /^weggelaten: regel 10, \/pages\/0\/elements\/0\/triggers: dit gedrag bestaat hier niet\n/,
  );
  expect(made.out).not.toContain('behouden:');
  expect(made.out).toMatch(/Behouden: \d+, .*Elke regel toont --json\.\n/);
  const checked = await ran(['check', to]);
  expect(checked.exit).toBe(0);
  expect(checked.out).toContain('[to-be-filled-in]');
  expect(checked.out).not.toContain('/privacy/controller');
  expect(checked.out).toContain('wordt gepubliceerd zodra is ingevuld wat er nog tussen haken staat:');

  const refused = await ran(['publish', to, '--data', folder]);
  expect(refused).toMatchObject({ exit: 1, out: expect.stringContaining('[to-be-filled-in]') });
  expect(refused.out).toContain('/privacy/contact');
  writeFileSync(to, readFileSync(to, 'utf8').replace(/\[invullen: adres[^\]]*\]/, 'raad@example.org'));
  expect(await must(0, folder, 'publish', to)).toContain('Formulier “dorp” is gepubliceerd.');
});

test('what is to be filled in stands in the language of the form', async () => {
  const folder = testFolder();
  const to = join(folder, 'dorp.json');
  const dutch = JSON.stringify({ locale: 'nl', ...JSON.parse(survey) });
  const words = ['import', 'surveyjs', put(folder, 's.json', dutch), '--output', to, '--lang', 'en'];
  expect(await ran(words)).toMatchObject({ exit: 0 });
  expect(readFileSync(to, 'utf8')).toMatch(/\[invullen: wie .*\[invullen: adres /s);
});

test('a file that is there is not written over unless it is asked for', async () => {
  const folder = testFolder();
  const to = put(folder, 'er.json', 'van mij');
  const words = ['import', 'surveyjs', put(folder, 'dorp.json', survey), '--output', to];
  expect(await ran(words)).toMatchObject({ exit: 1, err: expect.stringContaining('--replace') });
  expect(readFileSync(to, 'utf8')).toBe('van mij');
  const replaced = await ran([
    ...words,
    '--replace',
    '--json',
    '--id',
    'anders',
    '--contact',
    'x@example.org',
  ]);
  expect(replaced.exit).toBe(0);
  const data: {
    form: string;
    left: number;
    report: { at: string; line: number; code: string; message: string }[];
  } = JSON.parse(replaced.out);
  expect(data).toMatchObject({ form: 'anders', file: to, leftOut: 1 });
  expect(data.report.find(({ code }) => code === 'kept-as-item')).toMatchObject({
    at: '/pages/0/elements/0',
    line: 6,
  });
  expect(JSON.parse(readFileSync(to, 'utf8'))).toMatchObject({
    id: 'anders',
    privacy: { contact: 'x@example.org' },
  });
});

test('a workbook and CSV files become the same form', async () => {
  const folder = testFolder();
  const rows = [
    ['type', 'name', 'label'],
    ['integer', 'b', 'Hoe oud?'],
  ];
  const book = put(folder, 'dorp.xlsx', await writeXlsx({ sheets: [{ name: 'survey', rows }] }));
  const sheet = put(folder, 'survey.csv', `${rows.map((row) => row.join(',')).join('\n')}\n`);
  for (const [from, to] of [
    [book, 'a.json'],
    [sheet, 'b.json'],
  ] as const) {
    const made = await ran(['import', 'xlsform', from, '--id', 'dorp', '--output', join(folder, to)]);
    expect(made).toMatchObject({ exit: 0, out: expect.stringContaining('het hele formulier: Vul in') });
  }
  const [first, second] = ['a.json', 'b.json'].map((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
  expect(first.sections).toMatchObject([{ items: [{ type: 'number', id: 'b' }] }]);
  expect(second.sections[0].items).toEqual(first.sections[0].items);
});

test('what cannot be read is a sentence with its place, and nothing is written', async () => {
  const folder = testFolder();
  const to = join(folder, 'uit.json');
  const failed = async (...words: string[]) => {
    const made = await ran([...words, '--output', to]);
    expect(existsSync(to)).toBe(false);
    return `${made.exit} ${made.out}${made.err}`;
  };
  expect(await failed('import', 'surveyjs', put(folder, 'stuk.json', '{\n "pages": [}'))).toMatch(
    /^1 .*regel 2, kolom 12/,
  );
  expect(
    await failed('import', 'surveyjs', put(folder, 'dubbel.json', '{"pages":[],"pages":[1]}')),
  ).toContain('[key-repeated]');
  expect(
    await failed(
      'import',
      'surveyjs',
      put(folder, 'diep.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`),
    ),
  ).toMatch(/^1 /);
  expect(await failed('import', 'surveyjs', put(folder, 'leeg.json', '{}'))).toContain('SurveyJS');
  expect(await failed('import', 'surveyjs', put(folder, 'groot.json', ' '.repeat(2_000_001)))).toContain(
    'te groot',
  );
  expect(await failed('import', 'xlsform', put(folder, 'x.csv', 'a\n1\n'))).toContain('“survey”');
  expect(await failed('import', 'surveyjs', put(folder, 'id.json', survey), '--id', 'Niet Goed')).toContain(
    'Niet Goed',
  );
});

test('words that do not fit are wrong use', async () => {
  expect(await ran(['import', 'surveyj', 'x'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('surveyjs'),
  });
  expect(await ran(['import', 'surveyjs'])).toMatchObject({ exit: 2 });
  expect(await ran(['import', 'surveyjs', 'a', 'b'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('“b”'),
  });
  expect(await ran(['import', 'polis', 'a', '--replace'])).toMatchObject({ exit: 2 });
  expect(await ran(['import', 'responses', 'dorp'])).toMatchObject({ exit: 2 });
});

test('answers are imported once, and what is wrong in a file is told by line', async () => {
  const folder = testFolder();
  const data = testFolder();
  const form = join(folder, 'dorp.json');
  const known = ['--controller', 'Dorpsraad', '--contact', 'raad@example.org'];
  must_(
    await ran([
      'import',
      'surveyjs',
      put(folder, 's.json', survey),
      '--id',
      'dorp',
      '--output',
      form,
      ...known,
    ]),
  );
  await must(0, data, 'publish', form);
  const good = put(
    folder,
    'a.ndjson',
    '{"language":"nl","answers":{"zorgen":"De weg."}}\n{"language":"nl"}\n',
  );
  const wrong = put(folder, 'b.ndjson', '{"language":"nl"}\n{"language":"nl","answers":{"zorg":"x"}}\n');
  expect(await must(0, data, 'import', 'responses', 'dorp', good)).toBe(
    'Bij “dorp” bewaard: 2. Stonden er al: 0.\n',
  );
  expect(await must(0, data, 'import', 'responses', 'dorp', good, '--json')).toContain('"same": 2');
  const refused = await ran(['import', 'responses', 'dorp', wrong, '--data', data]);
  expect(refused).toMatchObject({ exit: 1, out: '' });
  expect(refused.err).toContain('regel 2, /answers/zorg: De vraag “zorg” staat niet in dit formulier.');
  expect(await must(0, data, 'forms', '--json')).toContain('"responseCount": 2');
});

function must_({ exit, err }: Awaited<ReturnType<typeof ran>>): void {
  if (exit !== 0) throw new Error(err);
}

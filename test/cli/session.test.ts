// The commands in the order of a session, on a folder of its own, without a server and with one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client/http';
import { expect, onTestFinished, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { connect } from '../../src/local/connect.ts';
import answers from '../../src/local/demo.json' with { type: 'json' };
import { openLocalDatabase, serveLocalDatabase } from '../../src/local/open.ts';
import { randomId } from '../../src/shared/id.ts';
import { csvRows, xlsxRows } from '../files/read-back.ts';
import { testFolder } from '../local/testfolder.ts';
import { must, ran } from './terminal.ts';

const house = 'forms/zomersessie-intake.json';
const written = readFileSync(house, 'utf8');

/** The form of the house, changed, in a file. */
function changed(folder: string, from: string, to: string): string {
  expect(written).toContain(from);
  const file = join(folder, 'anders.json');
  writeFileSync(file, written.replace(from, to));
  return file;
}

async function sendExamples(folder: string, form: string): Promise<void> {
  const opened = await openLocalDatabase(folder);
  if (!opened.ok) throw new Error(opened.problems[0]?.code);
  const connected = await connect(opened.value);
  if (!connected.ok) throw new Error(connected.problems[0]?.code);
  for (const { language, groups, answers: given } of answers) {
    const input = {
      language,
      groups: new Map<string, unknown>(Object.entries(groups)),
      answers: new Map<string, unknown>(Object.entries(given)),
    };
    const sent = await accept(connected.value.context, { form, revision: 1, id: randomId(), input });
    if (!sent.ok) throw new Error(sent.problems[0]?.code);
  }
  await connected.value.finish();
  await opened.value.close();
}

test('publish, again, changed, and what is frozen', async () => {
  const folder = testFolder();
  const publish = async (file: string) =>
    JSON.parse(await must(0, folder, 'publish', file, '--json')).files[0];
  expect(await publish(house)).toMatchObject({ form: 'zomersessie-intake', revision: 1, is: 'new-form' });
  expect(await publish(house)).toMatchObject({ revision: 1, is: 'unchanged' });
  const reworded = changed(folder, '"nl": "Voorbereiding zomersessie"', '"nl": "Anders"');
  expect(await publish(reworded)).toMatchObject({ revision: 2, is: 'new-revision' });
  expect(await must(0, folder, 'forms')).toMatch(/zomersessie-intake +open +0 +2 +niet getoond +Anders/);

  await sendExamples(folder, 'zomersessie-intake');
  const frozen = changed(folder, '"minimumGroup": 5', '"minimumGroup": 6');
  expect(await must(1, folder, 'publish', frozen, house)).toMatch(
    /anders\.json is niet gepubliceerd:\n.*\n {2}“privacy” kan niet meer veranderen: .*\[frozen-part\]\nFormulier “zomersessie-intake” is opnieuw gepubliceerd: revisie 3\.\n$/,
  );
  const listed = JSON.parse(await must(0, folder, 'forms', '--json')).forms;
  expect(listed).toMatchObject([{ form: 'zomersessie-intake', revision: 3, responseCount: answers.length }]);
});

test('the demonstration: waiting, closed, shown, checked, deleted', async () => {
  const folder = testFolder();
  expect(await must(0, folder, 'demo')).toBe(
    [
      `Er is een nieuwe database gemaakt in ${folder}.`,
      'Het voorbeeld “voorbeeld” staat klaar, met verzonnen antwoorden.',
      `Start de website om het te zien: npm start -- --data ${folder}\n`,
    ].join('\n'),
  );
  const waiting = await ran(['results', 'voorbeeld', '--data', folder, '--json']);
  expect(waiting).toMatchObject({ exit: 1, err: expect.stringContaining('npx weerklank close voorbeeld') });
  expect(JSON.parse(waiting.out)).toMatchObject({
    form: 'voorbeeld',
    why: 'waiting',
    responseCount: answers.length,
  });
  // who takes part is told beside it, by group
  expect(waiting.err).toMatch(/Ziekenhuis, ggz of huisartsenzorg +5 antwoorden/);
  expect(await must(0, folder, 'close', 'voorbeeld')).toContain('De resultaten zijn te zien.');
  const later = await ran(['results', 'voorbeeld', '--release', '2', '--data', folder]);
  expect(later).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('geen uitgave 2') });
  expect((await ran(['results', 'voorbeeld', '--release', 'een'])).exit).toBe(2);
  const document = JSON.parse(await must(0, folder, 'results', 'voorbeeld', '--format', 'json'));
  expect(document).toMatchObject({ schema: 'weerklank.results/1', example: true, form: { id: 'voorbeeld' } });
  expect(await must(0, folder, 'fold')).toBe('voorbeeld: 0 bijgeteld.\n');
  expect(await must(0, folder, 'verify')).toMatch(
    /^voorbeeld, uitgave \d+ {2}nagerekend uit de antwoorden\n(.*\n)*Alles klopt\.\n$/,
  );
  expect(JSON.parse(await must(0, folder, 'verify', 'voorbeeld', '--json'))).toMatchObject({ clean: true });
  const reopened = await ran(['open', 'voorbeeld', '--data', folder]);
  expect(reopened).toMatchObject({ exit: 1, err: expect.stringContaining('zijn al getoond') });
  expect(await must(0, folder, 'demo', '--delete')).toBe('Het voorbeeld is verwijderd.\n');
  expect(await must(0, folder, 'demo', '--delete')).toBe('Er is geen voorbeeld.\n');
});

test('results and answers go to a file, which is not written over unless it may be', async () => {
  const folder = testFolder();
  await must(0, folder, 'demo');
  await must(0, folder, 'close', 'voorbeeld');
  const file = join(folder, 'uit', 'uitkomst.xlsx');
  const write = (...more: string[]) =>
    ran(['results', 'voorbeeld', '--format', 'xlsx', '--output', file, '--data', folder, ...more]);
  expect(await write()).toMatchObject({
    exit: 0,
    out: '',
    err: expect.stringContaining(`Geschreven naar ${file}.`),
  });
  const sheets = await xlsxRows(readFileSync(file));
  const document = JSON.parse(await must(0, folder, 'results', 'voorbeeld'));
  expect(sheets.get('Implicaties')?.[0]?.['Kenmerk']).toBe(document.implications[0].id);
  expect(await write()).toMatchObject({ exit: 1, err: expect.stringContaining('--replace') });
  expect(await write('--replace')).toMatchObject({ exit: 0 });
  const csv = await must(0, folder, 'results', 'voorbeeld', '--format', 'csv', '--lang', 'en');
  expect(csvRows(csv, 'en').some(({ section }) => section === 'implications')).toBe(true);
  const answersFile = join(folder, 'antwoorden.xlsx');
  await must(0, folder, 'export', 'voorbeeld', '--format', 'xlsx', '--output', answersFile);
  const rows = (await xlsxRows(readFileSync(answersFile))).get('Antwoorden (voorbeeld)') ?? [];
  const typed = rows.map((row) => row['answers.digitaal-begin']).filter((answer) => answer !== null);
  expect([rows.length, typed.length > 0]).toEqual([answers.length, true]);
});

test('what verify finds is told, and is exit code 1', async () => {
  const folder = testFolder();
  await must(0, folder, 'demo');
  await must(0, folder, 'close', 'voorbeeld');
  const opened = await openLocalDatabase(folder);
  if (!opened.ok) throw new Error(opened.problems[0]?.code);
  await createClient(opened.value).execute('UPDATE releases SET digest = upper(digest)');
  await opened.value.close();
  expect(await must(1, folder, 'verify')).toMatch(
    /\nvoorbeeld: [a-z-]+: .*\n(.*\n)*\d+ ding(en)? kl.* niet\.\n$/,
  );
  const { clean, findings } = JSON.parse(await must(1, folder, 'verify', 'voorbeeld', '--json'));
  expect([clean, findings.length > 0]).toEqual([false, true]);
});

test('too few responses are told before anything is shown for good', async () => {
  const folder = testFolder();
  const form = 'zomersessie-intake';
  await must(0, folder, 'publish', `forms/${form}.json`);
  const refused = await ran(['close', form, '--data', folder]);
  expect(refused).toMatchObject({ exit: 1, err: expect.stringContaining('0 van de 5 antwoorden') });
  expect(JSON.parse(await must(0, folder, 'forms', '--json'))).toMatchObject({
    forms: [{ form, state: 'open' }],
  });
  const reveal = await ran(['reveal', form, '--data', folder]);
  expect(reveal).toMatchObject({ exit: 1, err: expect.stringContaining('heeft geen embargo') });
  expect(await must(0, folder, 'close', form, '--yes')).toContain('te weinig antwoorden');
});

test('an embargo is closed first and shown later', async () => {
  const folder = testFolder();
  const embargo = changed(folder, '"publish": "closing"', '"publish": "embargo"');
  await must(0, folder, 'publish', embargo);
  const form = 'zomersessie-intake';
  await must(0, folder, 'close', form);
  expect(await must(0, folder, 'open', form)).toBe(`Formulier “${form}” is weer open.\n`);
  await sendExamples(folder, form);
  expect(await must(0, folder, 'close', form)).toContain(`npx weerklank reveal ${form}`);
  const hidden = await ran(['results', form, '--data', folder]);
  expect(hidden).toMatchObject({ exit: 1, out: '', err: expect.stringContaining(`reveal ${form}`) });
  expect(await must(0, folder, 'reveal', form)).toBe(`De resultaten van “${form}” zijn te zien.\n`);
  expect(JSON.parse(await must(0, folder, 'results', form))).toMatchObject({ example: false });
});

test('links stay the same until they are revoked; a key is told once', async () => {
  const folder = testFolder();
  await must(0, folder, 'publish', house);
  const link = async () => JSON.parse(await must(0, folder, 'link', 'zomersessie-intake', '--json')).results;
  const first = await link();
  expect(first).toMatch(/^http:\/\/127\.0\.0\.1:8787\/nl\/r\/[\w-]{22}$/);
  expect(await link()).toBe(first);
  expect(await must(0, folder, 'link', 'zomersessie-intake', '--revoke')).toContain('werkt niet meer');
  expect(await link()).not.toBe(first);
  expect(await must(0, folder, 'key', 'new', '--for', 'het bureau')).toMatch(
    /^Link voor het bureau\. .*\nhttp:\/\/127\.0\.0\.1:8787\/o\/[\w-]{22}\n$/,
  );
});

test('the tables are made once', async () => {
  const folder = testFolder();
  const { applied } = JSON.parse(await must(0, folder, 'migrate', '--json'));
  expect(applied[0]).toMatch(/^0000_/);
  expect(JSON.parse(await must(0, folder, 'migrate', '--json'))).toEqual({ applied: [] });
  expect(await must(0, folder, 'migrate')).toBe('De database is op orde.\n');
});

test.each(['open', 'close', 'reveal', 'results', 'link', 'fold', 'verify'])(
  '%s of a form that is not there is refused',
  async (command) => {
    const folder = testFolder();
    await must(0, folder, 'migrate');
    const refused = await ran([command, 'nergens', '--data', folder]);
    expect(refused).toEqual({
      exit: 1,
      out: '',
      err: 'Er is geen formulier “nergens”.\nWelke formulieren er zijn: npx weerklank forms\n',
    });
  },
);

test.each([
  ['forms'],
  ['link', 'x'],
  ['results', 'x'],
  ['export', 'x'],
  ['close', 'x'],
  ['invite', 'x'],
  ['moderate', 'x'],
  ['key', 'list'],
  ['key', 'new', '--for', 'x'],
  ['audit'],
  ['verify'],
  ['fold'],
  ['retain'],
  ['erase', 'x', '--everything', '--yes'],
  ['demo', '--delete'],
  ['backup', 'x.db'],
])('%s %s makes nothing where there is no database', async (...words) => {
  const folder = join(testFolder(), 'elders');
  const refused = await ran([...words, '--data', folder]);
  expect(refused).toMatchObject({ exit: 1, out: '', err: expect.stringContaining(`In ${folder} is geen`) });
  expect(refused.err).toMatch(/--data\..*npm start.*publish.*migrate/);
  expect(existsSync(folder)).toBe(false);
});

test('what makes a database says where, once', async () => {
  const folder = join(testFolder(), 'nieuw');
  expect(await must(0, folder, 'publish', house)).toMatch(
    new RegExp(`^Er is een nieuwe database gemaakt in ${folder}\\.\n`),
  );
  expect(await must(0, folder, 'publish', house)).not.toContain('nieuwe database');
  const english = await ran(['migrate', '--json', '--lang', 'en', '--data', join(folder, 'b')]);
  expect(english.err).toContain('A new database was made in');
  expect(JSON.parse(english.out)).toHaveProperty('applied');
});

test('interim results are told to come at twice the smallest group', async () => {
  const folder = testFolder();
  const live = join(folder, 'live.json');
  const form: object = JSON.parse(written);
  writeFileSync(live, JSON.stringify({ ...form, results: { publish: 'live' } }));
  await must(0, folder, 'publish', live);
  const waiting = await ran(['results', 'zomersessie-intake', '--data', folder]);
  expect(waiting.err).toContain('de eerste komt bij 10 antwoorden (nu 0).');
});

test('a conversation of Pol.is is taken over with its results', async () => {
  const folder = testFolder();
  const from = 'test/actions/polis/market-square';
  expect(await must(0, folder, 'import', 'polis', from, '--id', 'plein')).toContain(
    'Formulier “plein” heeft',
  );
  expect(JSON.parse(await must(0, folder, 'results', 'plein'))).toMatchObject({ form: { id: 'plein' } });
  expect(await must(0, folder, 'verify')).toContain('Alles klopt.');
  const again = await ran(['import', 'polis', from, '--id', 'plein', '--data', folder]);
  expect(again).toMatchObject({ exit: 1, err: expect.stringContaining('plein') });
  expect(await ran(['import', 'polis', 'forms', '--data', folder])).toMatchObject({ exit: 1 });
});

test('while a server runs its door is used, and its address is told', async () => {
  const folder = testFolder();
  await must(0, folder, 'demo');
  const server = await serveLocalDatabase(folder, 0, 'http://127.0.0.1:4321');
  if (!server.ok) throw new Error(server.problems[0]?.code);
  onTestFinished(() => server.value.close());
  expect(await must(0, folder, 'link', 'voorbeeld')).toContain('http://127.0.0.1:4321/nl/forms/voorbeeld\n');
  const demo = await must(0, folder, 'demo');
  expect(demo).toContain('http://127.0.0.1:4321/nl/forms/voorbeeld\n');
  expect(demo).toMatch(/Organisator +npx weerklank key new/);
  expect(await must(0, folder, 'forms')).toContain('open (voorbeeld)');
  expect(await must(0, folder, 'migrate')).toBe('De database is op orde.\n');
});

test('a database that is in use, or is none, is told', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'weerklank.db'), 'x'.repeat(5_000));
  const damaged = await ran(['forms', '--data', folder]);
  expect(damaged).toMatchObject({ exit: 1, err: expect.stringContaining('is beschadigd') });
});

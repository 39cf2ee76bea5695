// The addresses of those who asked for news, on the command line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { addContact } from '../../src/actions/contacts.ts';
import { connect } from '../../src/local/connect.ts';
import { openLocalDatabase } from '../../src/local/open.ts';
import { formData, handedIn } from '../actions/testcontext.ts';
import { testFolder } from '../local/testfolder.ts';
import { must, ran } from './terminal.ts';

async function published(changes: object, ...addresses: readonly string[]): Promise<string> {
  const folder = testFolder();
  writeFileSync(join(folder, 'dorp.json'), JSON.stringify(formData(changes)));
  await must(0, folder, 'publish', join(folder, 'dorp.json'));
  const opened = await openLocalDatabase(folder);
  if (!opened.ok) throw new Error('it is there');
  const connected = await connect(opened.value);
  if (!connected.ok) throw new Error('it answers');
  for (const address of addresses) await addContact(connected.value.context, 'dorp', address);
  await connected.value.finish();
  await opened.value.close();
  return folder;
}

const contact = { title: 'Nieuws', text: 'Over het plein.' };

test('the list opens when the form has closed, says that nobody checked it, and is no formula', async () => {
  const folder = await published(
    { contact },
    '=hyperlink@example.org',
    'bas@example.org',
    'anna@example.org',
  );
  const early = await ran(['contacts', 'dorp', '--data', folder]);
  expect([early.exit, early.out]).toEqual([1, '']);
  expect(early.err).toContain('pas open als het formulier gesloten is');
  await must(0, folder, 'close', 'dorp', '--yes');
  const listed = await ran(['contacts', 'dorp', '--data', folder]);
  expect(listed.out).toBe('=hyperlink@example.org\nanna@example.org\nbas@example.org\n');
  expect(listed.err).toContain('3 adressen, niet nagekeken');
  const csv = await must(0, folder, 'contacts', 'dorp', '--format', 'csv');
  expect(parse(csv, { bom: true, columns: true })).toEqual([
    { address: "'=hyperlink@example.org" },
    { address: 'anna@example.org' },
    { address: 'bas@example.org' },
  ]);
  const remove = () => must(0, folder, 'contacts', 'dorp', '--remove', 'Bas@example.org');
  expect(await remove()).toContain('is weggehaald');
  expect(await remove()).toContain('stond er niet bij');
  expect(JSON.parse(await must(0, folder, 'contacts', 'dorp', '--json'))).toEqual({
    form: 'dorp',
    addresses: ['=hyperlink@example.org', 'anna@example.org'],
  });
  expect(await must(0, folder, 'audit', 'dorp')).toMatch(
    /read-contacts[\s\S]*remove-contact[\s\S]*read-contacts/,
  );
  expect(await must(0, folder, 'verify')).toContain('Alles klopt.');
});

test('who erases answers is told that an address stands apart', async () => {
  const folder = await published({ contact });
  const opened = await openLocalDatabase(folder);
  if (!opened.ok) throw new Error('it is there');
  const connected = await connect(opened.value);
  if (!connected.ok) throw new Error('it answers');
  const sent = await accept(connected.value.context, handedIn(1));
  await connected.value.finish();
  await opened.value.close();
  const receipt = sent.ok ? sent.value.receipt : '';
  expect(await must(0, folder, 'erase', 'dorp', '--receipt', receipt)).toContain('contacts dorp --remove');
});

test('a form that asks nobody has none, and a wrong address or format is said', async () => {
  const folder = await published({});
  expect((await ran(['contacts', 'dorp', '--data', folder])).err).toContain('vraagt niemand om een adres');
  const asking = await published({ contact });
  const wrong = await ran(['contacts', 'dorp', '--remove', 'bas @ example.org', '--data', asking]);
  expect([wrong.exit, wrong.err]).toEqual([1, expect.stringContaining('Bedoelt u bas@example.org?')]);
  expect((await ran(['contacts', 'dorp', '--format', 'xlsx', '--data', asking])).exit).toBe(2);
});

// Inviting people from a list, on the command line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { reportInvitation } from '../../src/actions/report-invitation.ts';
import { connect } from '../../src/local/connect.ts';
import { openLocalDatabase } from '../../src/local/open.ts';
import { organisations } from '../actions/invited.ts';
import { formData } from '../actions/testcontext.ts';
import { testFolder } from '../local/testfolder.ts';
import { must, ran } from './terminal.ts';

async function published(changes: object): Promise<{ folder: string; list: string }> {
  const folder = testFolder();
  const form = join(folder, 'dorp.json');
  writeFileSync(form, JSON.stringify(formData(changes)));
  await must(0, folder, 'publish', form);
  return { folder, list: join(folder, 'mensen.csv') };
}

/** Does what somebody does on the website who is not the one invited. */
async function report(folder: string, secret: string, now: string): Promise<void> {
  const opened = await openLocalDatabase(folder);
  if (!opened.ok) throw new Error('it is there');
  const connected = await connect(opened.value);
  if (!connected.ok) throw new Error('it answers');
  await reportInvitation({ ...connected.value.context, now: () => now }, secret);
  await connected.value.finish();
  await opened.value.close();
}

test('a list is invited, shown with links, written for a mail merge, and revoked from', async () => {
  const { folder, list } = await published(organisations);
  expect(await must(0, folder, 'invite', 'dorp')).toContain('nog niemand uitgenodigd');
  writeFileSync(list, 'name,organisation,mandates,e-mail\nAnna,De Linde,3,a@example.org\nBas,De Eik,,\n');
  const told = await must(0, folder, 'invite', 'dorp', list);
  expect(told).toMatch(
    /^1 {2}Anna {2}De Linde {2}spreekt voor 3 {2}nog niet ingevuld {2}http:\S+\/i\/[\w-]{22}$/m,
  );
  expect(told).toContain('2 mensen zijn nu uitgenodigd.');
  const data = JSON.parse(await must(0, folder, 'invite', 'dorp', list, '--json'));
  expect(data).toMatchObject({ form: 'dorp', invited: 0 });
  expect(data.invitations).toMatchObject([
    { form: 'dorp', number: 1, name: 'Anna', speaksFor: 'De Linde', mandates: 3, usedOn: null },
    { number: 2, name: 'Bas', speaksFor: 'De Eik', mandates: 1, isRevoked: false },
  ]);
  expect(data.invitations[0]).not.toHaveProperty('secret');
  expect(told).toContain(data.invitations[0].link);
  expect(await must(0, folder, 'invite', 'dorp', '--revoke', '1')).toContain('1 uitnodiging is ingetrokken');
  expect(await must(0, folder, 'invite', 'dorp')).toMatch(/Anna .*ingetrokken$/m);
  await report(folder, data.invitations[1].link.split('/i/')[1], '2026-11-01T12:00:00.000Z');
  expect(await must(0, folder, 'invite', 'dorp')).toContain(
    'nog niet ingevuld  gemeld als niet juist op 2026-11-01  http',
  );
  const merge = parse(await must(0, folder, 'invite', 'dorp', '--format', 'csv'), {
    bom: true,
    columns: true,
  });
  expect(merge).toEqual([
    {
      number: '2',
      name: 'Bas',
      organisation: 'De Eik',
      mandates: '1',
      answered: '',
      reported: '2026-11-01',
      link: data.invitations[1].link,
    },
  ]);
  expect(await must(0, folder, 'verify')).toContain('Alles klopt.');
});

test('what is wrong with the list is told by line and column, and nobody is invited', async () => {
  const { folder, list } = await published({ access: { by: 'invitation' } });
  writeFileSync(list, 'name,organisation,mandates\nAnna,,\n\n,,\nBas,De Eik,\nCor,,2\nAnna,,\n');
  const refused = await ran(['invite', 'dorp', list, '--data', folder]);
  expect(refused.exit).toBe(1);
  expect(refused.err.trim().split('\n')).toEqual([
    expect.stringContaining('mensen.csv, regel 4, kolom “name”: Geef een naam'),
    expect.stringContaining('mensen.csv, regel 5, kolom “organisation”: In dit formulier antwoorden mensen'),
    expect.stringContaining('mensen.csv, regel 6, kolom “mandates”: “dorp” is anoniem'),
    expect.stringContaining('mensen.csv, regel 7, kolom “name”: “Anna” staat twee keer'),
  ]);
  const { problems } = JSON.parse(await must(1, folder, 'invite', 'dorp', list, '--json'));
  expect(problems[3]).toMatchObject({ code: 'person-twice', line: 7, column: 'name' });
  writeFileSync(list, 'wie,e-mail\nAnna,a@example.org\n');
  expect((await ran(['invite', 'dorp', list, '--data', folder])).err).toContain(
    'de kolom “name” ontbreekt. Gevonden: wie, e-mail.',
  );
  expect(await must(0, folder, 'invite', 'dorp')).toContain('nog niemand uitgenodigd');
});

test('how rows are written and what is in them is told together', async () => {
  const { folder, list } = await published(organisations);
  writeFileSync(
    list,
    'name,organisation,mandates\nAnna,De Linde,veel\n,De Eik,0\nBas\nCor,,2\nDirk,De Es,1\n',
  );
  const refused = await ran(['invite', 'dorp', list, '--data', folder]);
  expect(refused.exit).toBe(1);
  expect(refused.err.trim().split('\n')).toEqual([
    expect.stringMatching(
      /regel 2, kolom “mandates”: “veel” is geen aantal .* geheel getal van 1 tot en met 1000/,
    ),
    expect.stringContaining('regel 3, kolom “name”: Geef een naam'),
    expect.stringContaining('regel 3, kolom “mandates”: “0” is geen aantal'),
    expect.stringContaining('regel 4: Waarden in deze regel: 1; in de eerste regel: 3.'),
    expect.stringContaining('regel 5, kolom “organisation”: '),
  ]);
  const { problems } = JSON.parse(await must(1, folder, 'invite', 'dorp', list, '--json'));
  expect(problems[3]).toEqual({ code: 'csv-row-ragged', message: expect.anything(), line: 4 });
  expect(await must(0, folder, 'invite', 'dorp')).toContain('nog niemand uitgenodigd');
});

test('what is typed wrong is told', async () => {
  const { folder, list } = await published({});
  const wrong = async (exit: number, ...args: readonly string[]) => {
    const result = await ran(['invite', 'dorp', ...args, '--data', folder]);
    expect(result.exit).toBe(exit);
    return result.err;
  };
  expect(await wrong(2, list, 'more')).toContain('more');
  expect(await wrong(2, '--revoke')).toContain('invite');
  expect(await wrong(2, '--revoke', 'Anna')).toContain('“Anna” is geen nummer');
  expect(await wrong(2, '--format', 'xlsx')).toContain('xlsx');
  expect(await wrong(1, '--revoke', '7')).toContain('heeft geen uitnodiging 7');
  expect(await wrong(1, list)).toContain('mensen.csv');
  writeFileSync(list, 'name\nAnna\n');
  expect(await wrong(1, list)).toContain('werkt niet met uitnodigingen');
});

test('the address to fill in of a form by invitation lets nobody in, which is told with it', async () => {
  const folder = testFolder();
  await must(
    0,
    folder,
    'publish',
    'forms/slimmere-samenwerking-intake.json',
    'forms/zomersessie-intake.json',
  );
  const of = (form: string) => must(0, folder, 'link', form);
  expect(await of('slimmere-samenwerking-intake')).toContain(
    'alleen met een uitnodiging; ieders link: npx weerklank invite slimmere-samenwerking-intake\n',
  );
  expect(await of('zomersessie-intake')).not.toContain('uitnodiging');
});

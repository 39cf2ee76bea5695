// What whoever has the file of a database can see of people who asked for news.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { addContact, removeContact } from '../../src/actions/contacts.ts';
import { publish } from '../../src/actions/publish.ts';
import { connect } from '../../src/local/connect.ts';
import { migrate } from '../../src/local/migrate.ts';
import { openLocalDatabase } from '../../src/local/open.ts';
import { shuffled } from '../../src/shared/shuffle.ts';
import { formData, handedIn, must } from '../actions/testcontext.ts';
import { testFolder } from './testfolder.ts';

test('a page of the file holds addresses in order of the alphabet, each once, and none that was taken out', async () => {
  const folder = testFolder();
  const database = must(await openLocalDatabase(folder));
  await migrate(database);
  const { context, finish } = must(await connect(database));
  const contact = { title: 'Nieuws', text: 'We mailen u als het plein af is.' };
  must(await publish(context, formData({ contact })));
  // enough of them to fill pages, beside answers that are kept in the order in which they came
  const domain = `een-${'lang-'.repeat(12)}domein`;
  const names = Array.from({ length: 120 }, (_, at) => `naam${at + 100}@${domain}.example`);
  for (const [at, address] of shuffled(names).entries()) {
    if (at % 8 === 0) must(await accept(context, handedIn(at)));
    must(await addContact(context, 'dorp', address));
    if (address.includes('7@')) must(await removeContact(context, 'dorp', address));
  }
  await finish();
  await database.close();

  const kept = names.filter((address) => !address.includes('7@'));
  const found = readdirSync(folder).flatMap((file) => [
    ...readFileSync(join(folder, file), 'latin1').matchAll(/naam\d+@een-[a-z-]+domein\.example/g),
  ]);
  const seen = found.map(([address]) => address);
  // a text longer than a page is cut where the page ends: those addresses are not found whole
  expect(seen.length).toBeGreaterThan(kept.length - 5);
  expect(seen.filter((address) => !kept.includes(address))).toEqual([]);
  expect(new Set(seen).size).toBe(seen.length);
  // its pages may lie in any order; inside each it goes on from one address to the next
  const steps = seen
    .slice(1)
    .filter((address, at) => kept.indexOf(address) - kept.indexOf(seen[at] ?? '') > 2);
  const back = seen.slice(1).filter((address, at) => address < (seen[at] ?? ''));
  expect(steps.length + back.length).toBeLessThan(5);
});

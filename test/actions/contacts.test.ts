import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { carryOver } from '../../src/actions/carry-over.ts';
import { close } from '../../src/actions/close.ts';
import { addContact, listContacts, removeContact } from '../../src/actions/contacts.ts';
import { deleteDemo } from '../../src/actions/demo.ts';
import { eraseForm } from '../../src/actions/erase.ts';
import { publish } from '../../src/actions/publish.ts';
import { retain } from '../../src/actions/retain.ts';
import { verify } from '../../src/actions/verify.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import {
  codes,
  contextOn,
  formData,
  handedIn,
  memoryClient,
  must,
  noon,
  type TestContext,
  testContext,
} from './testcontext.ts';

const contact = { title: 'Nieuws', text: 'We mailen u als het plein af is.' };

async function asking(context?: TestContext): Promise<TestContext> {
  const made = context ?? (await testContext());
  must(await publish(made, formData({ contact })));
  return made;
}

/** What the table holds, as whoever has the file reads it. */
async function rowsIn({ client }: TestContext) {
  return (await client.execute('SELECT * FROM contacts')).rows.map((row) => ({ ...row }));
}

async function closed(context: TestContext): Promise<TestContext> {
  for (let n = 1; n <= 3; n += 1) must(await accept(context, handedIn(n)));
  must(await close(context, 'dorp'));
  return context;
}

test('an address counts once, however it is written, and the list is in order of the alphabet', async () => {
  const context = await asking();
  for (const typed of ['zoe@x.example', 'Anna@X.example', 'mia@x.example', ' anna@x.example ']) {
    must(await addContact(context, 'dorp', typed));
  }
  expect(must(await listContacts(await closed(context), 'dorp'))).toEqual([
    'anna@x.example',
    'mia@x.example',
    'zoe@x.example',
  ]);
  expect(await verify(context)).toMatchObject({ clean: true });
});

test('in whichever order people came and went, what is kept is the same', async () => {
  const orders = [
    ['a', 'b', 'c', 'd'],
    ['d', 'a', 'c', 'b'],
    ['c', 'b', 'd', 'a'],
  ];
  const kept = [];
  for (const order of orders) {
    const context = await asking();
    for (const [at, name] of order.entries()) {
      context.setNow(minutesAfter(noon, at));
      must(await addContact(context, 'dorp', `${name}@x.example`));
      must(await removeContact(context, 'dorp', `${name}${name}@x.example`));
    }
    for (const name of ['b', 'd']) must(await removeContact(context, 'dorp', `${name}@x.example`));
    kept.push(await rowsIn(context));
  }
  expect(kept[0]).toEqual([
    {
      form: 'dorp',
      addresses: '["a@x.example","c@x.example"]',
      removed: expect.stringMatching(/^\["[\w-]{22}","[\w-]{22}"\]$/),
    },
  ]);
  expect(kept[1]).toEqual(kept[0]);
  expect(kept[2]).toEqual(kept[0]);
});

test('whether an address was there is not to be seen from adding it; taking it out says so', async () => {
  const context = await asking();
  const [first, again] = [
    await addContact(context, 'dorp', 'a@x.example'),
    await addContact(context, 'dorp', 'a@x.example'),
  ];
  expect(again).toEqual(first);
  const [gone, never] = [
    await removeContact(context, 'dorp', 'a@x.example'),
    await removeContact(context, 'dorp', 'b@x.example'),
  ];
  // the command line may tell; the website does not look at it
  expect([gone, never].map((each) => each.ok && each.value)).toEqual([true, false]);
  const many = JSON.stringify(
    Array.from({ length: 10_000 }, (_, at) => `a${String(at).padStart(5, '0')}@x.example`),
  );
  await context.client.execute({ sql: "UPDATE contacts SET addresses = ?, removed = '[]'", args: [many] });
  expect(codes(await addContact(context, 'dorp', 'a00000@x.example'))).toEqual(['contacts-full']);
  expect(codes(await addContact(context, 'dorp', 'new@x.example'))).toEqual(['contacts-full']);
  expect((await rowsIn(context))[0]?.['addresses']).toBe(many);
  must(await removeContact(context, 'dorp', 'a00000@x.example'));
  // who was taken out counts too: else the list of marks grew without end
  expect(codes(await addContact(context, 'dorp', 'new@x.example'))).toEqual(['contacts-full']);
});

test('addresses open when the form has closed, and not after the answers were erased', async () => {
  const context = await asking();
  expect(codes(await listContacts(context, 'dorp'))).toEqual(['contacts-before-closing']);
  await closed(context);
  expect(must(await listContacts(context, 'dorp'))).toEqual([]);
  must(await addContact(context, 'dorp', 'late@x.example'));
  expect(must(await listContacts(context, 'dorp'))).toEqual(['late@x.example']);
  context.setNow(minutesAfter(noon, 366 * 24 * 60));
  expect(await retain(context)).toEqual(['dorp']);
  expect(await rowsIn(context)).toEqual([]);
  expect(codes(await listContacts(context, 'dorp'))).toEqual(['answers-kept-no-longer']);
  expect(codes(await addContact(context, 'dorp', 'late@x.example'))).toEqual(['answers-kept-no-longer']);
  expect(await rowsIn(context)).toEqual([]);
});

test('a form that asks nobody takes none, and one that is not there neither', async () => {
  const context = await testContext();
  must(await publish(context, formData()));
  for (const deed of [addContact, removeContact]) {
    expect(codes(await deed(context, 'dorp', 'a@x.example'))).toEqual(['contacts-not-asked']);
    expect(codes(await deed(context, 'stad', 'a@x.example'))).toEqual(['form-unknown']);
  }
  expect(codes(await listContacts(context, 'dorp'))).toEqual(['contacts-not-asked']);
  expect(codes(await addContact(await asking(), 'dorp', 'a@x'))).toEqual(['address-malformed']);
});

test('they go with the form, and with an example', async () => {
  const context = await asking();
  must(await addContact(context, 'dorp', 'a@x.example'));
  must(await eraseForm(context, 'dorp'));
  expect(await rowsIn(context)).toEqual([]);
  must(await publish(context, formData({ contact }), { example: true }));
  must(await addContact(context, 'dorp', 'a@x.example'));
  expect(await deleteDemo(context)).toBe(true);
  expect(await rowsIn(context)).toEqual([]);
});

test('what people were told is fixed with the first answer', async () => {
  const context = await asking();
  must(await accept(context, handedIn(1)));
  const other = { ...contact, text: 'We mailen u over van alles.' };
  expect(codes(await publish(context, formData({ contact: other })))).toEqual(['frozen-part']);
  expect(codes(await publish(context, formData()))).toEqual(['frozen-part']);
});

test('an address that was taken out since a copy does not come back with it; one that came back stays', async () => {
  const present = await asking();
  const [backup, older] = [
    await asking(await contextOn(await memoryClient())),
    await asking(await contextOn(await memoryClient())),
  ];
  for (const context of [present, backup]) {
    for (const name of ['anna', 'bas', 'cor']) must(await addContact(context, 'dorp', `${name}@x.example`));
  }
  must(await removeContact(present, 'dorp', 'bas@x.example'));
  must(await removeContact(present, 'dorp', 'cor@x.example'));
  must(await addContact(present, 'dorp', 'cor@x.example'));
  // by way of a copy in which nobody had asked yet
  await carryOver(present, older);
  await carryOver(older, backup);
  expect(must(await listContacts(await closed(backup), 'dorp'))).toEqual(['anna@x.example', 'cor@x.example']);
  expect(await verify(backup)).toMatchObject({ clean: true });
});

test('verify says when lists are not as they can be, without telling any of them', async () => {
  const context = await asking();
  must(await addContact(context, 'dorp', 'a@x.example'));
  for (const [column, list] of [
    ['addresses', '["b@x.example","a@x.example"]'],
    ['addresses', '["a@x.example","a@x.example"]'],
    ['addresses', '["A@x.example"]'],
    ['removed', '["b","a"]'],
  ]) {
    const [before] = await rowsIn(context);
    await context.client.execute({ sql: `UPDATE contacts SET ${column} = ?`, args: [list ?? ''] });
    expect((await verify(context)).findings).toEqual([
      { form: 'dorp', code: 'contacts-unfit', detail: 'dorp' },
    ]);
    await context.client.execute({
      sql: 'UPDATE contacts SET addresses = ?, removed = ?',
      args: [String(before?.['addresses']), String(before?.['removed'])],
    });
  }
  await expect(context.client.execute("UPDATE contacts SET addresses = '{}'")).rejects.toThrow(
    'contacts_addresses',
  );
});

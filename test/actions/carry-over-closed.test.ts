// What was closed or shown since a backup was made: nobody may see a second reckoning of what was shown.
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { carryOver, countMissing, findMovedOn } from '../../src/actions/carry-over.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { open } from '../../src/actions/open.ts';
import { publish } from '../../src/actions/publish.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { copied } from './copied.ts';
import { byInvitation, pseudonymous, secretsOf } from './invited.ts';
import { codes, formData, handedIn, idOf, input, must, type TestContext } from './testcontext.ts';

const none = { fit: [], unfit: [] };

async function answer(context: TestContext, from: number, to: number, form = 'dorp'): Promise<void> {
  for (let n = from; n <= to; n += 1) {
    must(await accept(context, handedIn(n, { form })));
    await context.doLater();
  }
}

async function shownIn(context: TestContext, form = 'dorp') {
  return must(await findResults(context, must(await resultsLink(context, form))));
}

/** Puts the copy in the place of the present database as `restore` does. */
async function putBack(present: TestContext, backup: TestContext) {
  const moved = await findMovedOn(present, backup);
  return carryOver(present, backup, moved.fit);
}

test('a form that was closed and shown since stays so, with its answers; the others are as in the copy', async () => {
  const { present, backup } = await copied(async (context) => {
    must(await publish(context, formData()));
    must(await publish(context, formData({ id: 'stad' })));
    await answer(context, 1, 4);
    await answer(context, 11, 13, 'stad');
  });
  await answer(present, 14, 16, 'stad');
  await answer(present, 5, 7);
  must(await change(present, { id: idOf(1), version: 1, ...edited }));
  must(await withdraw(present, { id: idOf(2), form: 'dorp', version: 1 }));
  must(await close(present, 'dorp'));
  const shown = await shownIn(present);
  expect(shown).toMatchObject({ is: 'shown', document: { release: { responses: 6 } } });

  const moved = await findMovedOn(present, backup);
  expect(moved).toEqual({ fit: ['dorp'], unfit: [] });
  expect(await countMissing(present, backup, moved.fit)).toBe(3);
  expect(await carryOver(present, backup, moved.fit)).toMatchObject({ stayed: ['dorp'] });
  expect(await shownIn(backup)).toEqual(shown);
  expect(await verify(backup)).toMatchObject({
    clean: true,
    releases: [{ form: 'dorp', checked: 'recomputed' }],
  });
  expect(codes(await open(backup, 'dorp'))).toEqual(['form-already-shown']);
  await tick(backup);
  expect(await shownIn(backup)).toEqual(shown);
  expect(must(await findForm(backup, 'stad'))).toMatchObject({ state: 'open', responseCount: 3 });
  // what goes on afterwards is counted as ever, and the next copy finds nothing to keep
  must(await withdraw(backup, { id: idOf(3), form: 'dorp', version: 1 }));
  await answer(backup, 17, 18, 'stad');
  expect(await verify(backup)).toMatchObject({ clean: true });
  expect(await findMovedOn(present, backup)).toEqual(none);
});

const edited = { form: 'dorp', revision: 1, input: input({ groen: 5 }) };

test('a live form of which more was shown since stays as it is, and goes on from there', async () => {
  const { present, backup } = await copied(async (context) => {
    must(await publish(context, formData({ results: { publish: 'live' } })));
    await answer(context, 1, 6);
  });
  expect(await shownIn(backup)).toMatchObject({ document: { release: { responses: 3 } } });
  await answer(present, 7, 9);
  const shown = await shownIn(present);
  expect(shown).toMatchObject({ document: { release: { responses: 6 } } });
  expect(await putBack(present, backup)).toMatchObject({ stayed: ['dorp'] });
  expect(await shownIn(backup)).toEqual(shown);
  await answer(backup, 10, 13);
  expect(await shownIn(backup)).toMatchObject({ document: { release: { responses: 9 } } });
  must(await close(backup, 'dorp'));
  expect(await shownIn(backup)).toMatchObject({ document: { release: { responses: 13 } } });
  expect(await verify(backup)).toMatchObject({ clean: true });
});

test('answers to a live form that nobody has seen are no reason to keep it', async () => {
  const { present, backup } = await copied(async (context) => {
    must(await publish(context, formData({ results: { publish: 'live' } })));
    await answer(context, 1, 6);
  });
  await answer(present, 7, 8);
  expect(await findMovedOn(present, backup)).toEqual(none);
});

test('under embargo it stays closed; and shown once it was', async () => {
  const { present, backup } = await copied(async (context) => {
    must(await publish(context, formData({ results: { publish: 'embargo' } })));
    await answer(context, 1, 4);
  });
  must(await close(present, 'dorp'));
  const later = await copied(async (context) => {
    must(await publish(context, formData({ results: { publish: 'embargo' } })));
    await answer(context, 1, 4);
    must(await close(context, 'dorp'));
  });
  expect(await putBack(present, backup)).toMatchObject({ stayed: ['dorp'] });
  expect(must(await findForm(backup, 'dorp'))).toMatchObject({ state: 'closed', shown: false });
  expect(await verify(backup)).toMatchObject({ clean: true });
  // nothing was shown, so it may still be opened
  must(await open(backup, 'dorp'));

  must(await reveal(later.present, 'dorp'));
  expect(await putBack(later.present, later.backup)).toMatchObject({ stayed: ['dorp'] });
  expect(must(await findForm(later.backup, 'dorp'))).toMatchObject({ state: 'closed', shown: true });
});

test('a copy made after an earlier one was put back numbers its changes otherwise, and loses none', async () => {
  const { present, backup } = await copied(async (context) => {
    must(await publish(context, formData()));
    must(await publish(context, formData({ id: 'stad' })));
  });
  await answer(backup, 21, 23, 'stad');
  await answer(present, 1, 4);
  must(await close(present, 'dorp'));
  expect(await putBack(present, backup)).toMatchObject({ stayed: ['dorp'] });
  expect(must(await findForm(backup, 'stad'))).toMatchObject({ responseCount: 3 });
  expect(await shownIn(backup)).toEqual(await shownIn(present));
  expect(await verify(backup)).toMatchObject({ clean: true });
});

test('invitations of another form, by which it was answered since, come along; nothing else of that form does', async () => {
  const { present, backup } = await copied(async (context) => {
    must(await publish(context, formData(byInvitation)));
    const later = formData({ id: 'later', kind: 'reflection', follows: 'dorp', ...pseudonymous });
    must(await publish(context, later));
    const [anna = ''] = await secretsOf(context, ['Anna']);
    must(await accept(context, handedIn(1, { pass: anna })));
  });
  const secrets = await secretsOf(present, ['Bo', 'Cas', 'Dina', 'Els']);
  for (const [at, pass] of secrets.slice(0, 3).entries()) {
    must(await accept(present, handedIn(10 + at, { form: 'later', pass })));
  }
  must(await close(present, 'later'));
  expect(await putBack(present, backup)).toMatchObject({ stayed: ['later'] });
  expect(await verify(backup)).toMatchObject({ clean: true });
  const { rows } = await backup.client.execute('SELECT name FROM invitations ORDER BY number');
  expect(rows.map(({ name }) => name)).toEqual(['Anna', 'Bo', 'Cas', 'Dina']);
});

test('a form and the one whose invitations it was answered by come along, in whatever order', async () => {
  const { present, backup } = await copied(async () => undefined);
  must(await publish(present, formData(byInvitation)));
  const later = formData({ id: 'achteraf', kind: 'reflection', follows: 'dorp', ...pseudonymous });
  must(await publish(present, later));
  for (const [at, pass] of (await secretsOf(present, ['Anna', 'Bo', 'Cas'])).entries()) {
    must(await accept(present, handedIn(1 + at, { pass })));
    must(await accept(present, handedIn(11 + at, { form: 'achteraf', pass })));
  }
  for (const form of ['dorp', 'achteraf']) must(await close(present, form));
  expect(await putBack(present, backup)).toMatchObject({ stayed: ['achteraf', 'dorp'] });
  expect(await verify(backup)).toMatchObject({ clean: true });
  for (const form of ['dorp', 'achteraf']) {
    expect(await shownIn(backup, form)).toEqual(await shownIn(present, form));
  }
});

test('a form that the copy does not know yet stays when it was shown', async () => {
  const { present, backup } = await copied(async (context) => {
    must(await publish(context, formData()));
  });
  must(await publish(present, formData({ id: 'stad' })));
  await answer(present, 1, 4, 'stad');
  must(await close(present, 'stad'));
  const shown = await shownIn(present, 'stad');
  expect(await putBack(present, backup)).toMatchObject({ stayed: ['stad'] });
  expect(await shownIn(backup, 'stad')).toEqual(shown);
  expect(await verify(backup)).toMatchObject({ clean: true });
});

test('a form that is not right by itself is told, and is not taken along', async () => {
  const { present, backup } = await copied(async (context) => {
    must(await publish(context, formData()));
    await answer(context, 1, 4);
  });
  must(await close(present, 'dorp'));
  await present.client.execute('UPDATE releases SET digest = upper(digest)');
  const moved = await findMovedOn(present, backup);
  expect(moved).toEqual({ fit: [], unfit: ['dorp'] });
  expect(await carryOver(present, backup, moved.fit)).toMatchObject({ stayed: [] });
  expect(must(await findForm(backup, 'dorp'))).toMatchObject({ state: 'open' });
});

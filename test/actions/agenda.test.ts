import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { type AgendaChange, changeAgenda, findAgenda } from '../../src/actions/agenda.ts';
import { close } from '../../src/actions/close.ts';
import { eraseForm, eraseFormAnswers } from '../../src/actions/erase.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { codes, handedIn, must, publishedContext, type TestContext } from './testcontext.ts';

async function shown(changes: object = {}): Promise<TestContext> {
  const context = await publishedContext(changes);
  for (let n = 1; n <= 4; n += 1) must(await accept(context, handedIn(n)));
  must(await close(context, 'dorp'));
  return context;
}

const change = (more: Partial<AgendaChange> = {}): AgendaChange => ({
  form: 'dorp',
  implication: 'groen',
  version: 0,
  input: { owner: 'De Linde', dueOn: '2026-12-31' },
  ...more,
});
const entries = async (context: TestContext) => [...must(await findAgenda(context, 'dorp')).entries.values()];

test('there is no agenda before there is something to see', async () => {
  const context = await publishedContext();
  expect(codes(await findAgenda(context, 'dorp'))).toEqual(['results-not-shown']);
  expect(codes(await findAgenda(context, 'weg'))).toEqual(['form-unknown']);
  expect(codes(await changeAgenda(context, change()))).toEqual(['results-not-shown']);
  must(await close(context, 'dorp'));
  // too few answered: the release shows nothing
  expect(codes(await changeAgenda(context, change()))).toEqual(['results-not-shown']);
});

test('an entry is written, written anew and emptied, each time as a new version', async () => {
  const context = await shown();
  expect(await entries(context)).toEqual([]);
  expect(must(await changeAgenda(context, change()))).toMatchObject({
    is: 'changed',
    entry: { version: 1, owner: 'De Linde' },
  });
  context.setNow('2026-11-02T12:00:00.000Z');
  const input = { firstStep: 'Bellen', status: 'under-way' };
  must(await changeAgenda(context, change({ version: 1, input })));
  expect(await entries(context)).toEqual([
    {
      implication: 'groen',
      version: 2,
      owner: null,
      firstStep: 'Bellen',
      dueOn: null,
      status: 'under-way',
      note: null,
      changedAt: '2026-11-02T12:00:00.000Z',
    },
  ]);
  expect(must(await changeAgenda(context, change({ version: 2, input: {} })))).toMatchObject({
    entry: { version: 3 },
  });
});

test('what is not in the results, or cannot be kept, is refused', async () => {
  const context = await shown();
  expect(codes(await changeAgenda(context, change({ implication: 'elders' })))).toEqual([
    'implication-unknown',
  ]);
  expect(codes(await changeAgenda(context, change({ input: { dueOn: 'ooit' } })))).toEqual(['day-malformed']);
  expect(codes(await changeAgenda(context, change({ version: 3 })))).toEqual(['form-changed']);
  expect(await entries(context)).toEqual([]);
});

test('of two who write at once one is told what the other wrote, and nothing is lost', async () => {
  const context = await shown();
  const [first, second] = await Promise.all([
    changeAgenda(context, change({ input: { owner: 'De Linde' } })),
    changeAgenda(context, change({ input: { owner: 'De Eik' } })),
  ]);
  const told = [must(first), must(second)];
  expect(new Set(told.map(({ is }) => is))).toEqual(new Set(['changed', 'stale']));
  expect(told[0]?.entry).toEqual(told[1]?.entry);
  const [stored] = await entries(context);
  expect(stored).toEqual(told[0]?.entry);
  // whoever has seen it may write over it
  const again = must(await changeAgenda(context, change({ version: 1, input: { owner: 'Samen' } })));
  expect(again).toMatchObject({ is: 'changed', entry: { version: 2, owner: 'Samen' } });
  expect(must(await changeAgenda(context, change({ version: 1, input: { owner: 'De Es' } })))).toMatchObject({
    is: 'stale',
    entry: { version: 2, owner: 'Samen' },
  });
});

test('the same again is unchanged, whichever version was read', async () => {
  const context = await shown();
  must(await changeAgenda(context, change()));
  for (const version of [0, 1, 7]) {
    expect(must(await changeAgenda(context, change({ version })))).toMatchObject({
      is: 'unchanged',
      entry: { version: 1 },
    });
  }
});

test('who has the results link reads it, under another tag each time; only where it is asked for', async () => {
  const context = await shown();
  const link = must(await resultsLink(context, 'dorp'));
  const look = async (agenda?: true) => {
    const found = must(await findResults(context, link, agenda === undefined ? {} : { agenda }));
    if (found.is !== 'shown') throw new Error('it is shown');
    return found;
  };
  const before = await look(true);
  expect(before.tag).toBe((await look()).tag);
  must(await changeAgenda(context, change()));
  const after = await look(true);
  expect(after.agenda.get('groen')).toMatchObject({ owner: 'De Linde', dueOn: '2026-12-31', version: 1 });
  expect(after.tag).not.toBe(before.tag);
  expect([(await look()).tag, (await look()).agenda.size]).toEqual([before.tag, 0]);
});

test('it stays when answers are erased, and goes with the form', async () => {
  const context = await shown();
  must(await changeAgenda(context, change()));
  must(await eraseFormAnswers(context, 'dorp'));
  expect(await entries(context)).toHaveLength(1);
  must(await eraseForm(context, 'dorp'));
  const { rows } = await context.client.execute('SELECT count(*) AS n FROM agenda');
  expect(rows[0]?.['n']).toBe(0);
});

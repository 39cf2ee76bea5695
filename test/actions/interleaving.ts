// Actions whose batches take turns in an order that fast-check chooses: every race there can be, again and again the
// same, on one database.
import type { Client } from '@libsql/client';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import type { Context } from '../../src/actions/context.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { fold } from '../../src/actions/fold.ts';
import { open } from '../../src/actions/open.ts';
import { publish } from '../../src/actions/publish.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { rememberingStarts } from './laid-down.ts';
import { contextOn, formData, handedIn, idOf, input, must } from './testcontext.ts';

const works = {
  accept: (context: Context) => accept(context, handedIn(7)),
  'accept another': (context: Context) => accept(context, handedIn(8)),
  change: (context: Context) => change(context, { ...handedIn(1), version: 1, input: input({ groen: 5 }) }),
  'change otherwise': (context: Context) =>
    change(context, { ...handedIn(1), version: 1, input: input({ auto: 'pass' }, 'kern') }),
  withdraw: (context: Context) => withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }),
  fold: (context: Context) => fold(context, 'dorp'),
  close: (context: Context) => close(context, 'dorp'),
  reveal: (context: Context) => reveal(context, 'dorp'),
  open: (context: Context) => open(context, 'dorp'),
  tick: (context: Context) => tick(context),
  publish: (context: Context) => publish(context, formData({ groups: [] })),
} as const;
type Work = keyof typeof works;
const names = Object.keys(works).filter((name): name is Work => name in works);

/** What is there before the race: how many answered, how many of them are folded, and whether the form is closed. */
const start = fc.record({
  publishing: fc.constantFrom('closing' as const, 'embargo' as const),
  answered: fc.constantFrom(0, 3),
  isFolded: fc.boolean(),
  isClosed: fc.boolean(),
});

type Start = typeof start extends fc.Arbitrary<infer T> ? T : never;

const startFrom = rememberingStarts(async (client, { publishing, answered, isFolded, isClosed }: Start) => {
  const context = await contextOn(client);
  const form = formData({ results: { publish: publishing } });
  must(await publish(context, form));
  for (let n = 1; n <= answered; n += 1) must(await accept(context, handedIn(n)));
  if (isFolded) await fold(context, 'dorp');
  if (isClosed && publishing === 'embargo') must(await close(context, 'dorp'));
  expect(context.waiting).toBe(0);
});

async function race(scheduler: fc.Scheduler, from: Start, racing: readonly Work[]): Promise<void> {
  const { client } = await startFrom(from);
  const before = await contextOn(client);
  const context = await contextOn(inTurns(client, scheduler));
  await scheduler.waitFor(Promise.all(racing.map((name) => works[name](context))));
  expect((await verify(before)).findings).toEqual([]);
  await tick(before);
  expect((await verify(before)).findings).toEqual([]);
  const { rows } = await client.execute('SELECT count(*) AS n FROM responses WHERE body IS NOT NULL');
  expect(must(await findForm(before, 'dorp')).responseCount).toBe(rows[0]?.['n']);
  client.close();
}

/** A client of which each batch waits for its turn; what becomes visible must hold everything there is. */
export function inTurns(client: Client, scheduler: fc.Scheduler): Client {
  let isShown = false;
  const batch: Client['batch'] = async (statements, mode) => {
    await scheduler.schedule(Promise.resolve(), mode ?? '');
    const results = await client.batch(statements, mode);
    const { rows } = await client.execute(`SELECT forms.state, (SELECT count(*) FROM changes
      WHERE changes.form = forms.id AND changes.seq > releases.upto) AS missed
      FROM releases JOIN forms ON forms.id = releases.form WHERE releases.is_visible`);
    if (isShown || rows.length > 0) expect(rows).toMatchObject([{ state: 'closed' }]);
    if (!isShown && rows.length > 0) expect(rows[0]?.['missed']).toBe(0);
    isShown = rows.length > 0;
    return results;
  };
  return Object.assign(Object.create(client), { batch });
}

/** Runs as many races of two to four actions. */
export async function runRaces(numRuns: number): Promise<void> {
  const racing = fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 4 });
  await fc.assert(fc.asyncProperty(fc.scheduler(), start, racing, race), { numRuns });
}

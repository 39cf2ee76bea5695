// Races on a live form: whoever fills a block, closes, withdraws or changes at the same moment, everybody is counted once.
import type { Client } from '@libsql/client';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import type { Context } from '../../src/actions/context.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { open } from '../../src/actions/open.ts';
import { publish } from '../../src/actions/publish.ts';
import { releaseLive } from '../../src/actions/release-live.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { rememberingStarts } from './laid-down.ts';
import { ShownReleases } from './shown-releases.ts';
import { contextOn, formData, handedIn, idOf, input, must } from './testcontext.ts';

const least = 3;

const works = {
  accept: (context: Context) => accept(context, handedIn(21)),
  'accept another': (context: Context) => accept(context, handedIn(22)),
  change: (context: Context) => change(context, { ...handedIn(1), version: 1, input: input({ groen: 5 }) }),
  'change one who waits': (context: Context) =>
    change(context, { ...handedIn(5), version: 1, input: input({ groen: 5 }) }),
  withdraw: (context: Context) => withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }),
  'withdraw one who waits': (context: Context) =>
    withdraw(context, { id: idOf(4), form: 'dorp', version: 1 }),
  'make a block': (context: Context) => releaseLive(context, 'dorp'),
  'make it too': (context: Context) => releaseLive(context, 'dorp'),
  close: (context: Context) => close(context, 'dorp'),
  reveal: (context: Context) => reveal(context, 'dorp'),
  open: (context: Context) => open(context, 'dorp'),
  tick: (context: Context) => tick(context),
  publish: (context: Context) => publish(context, formData({ ...live, title: 'Anders' })),
} as const;
type Work = keyof typeof works;
const names = Object.keys(works).filter((name): name is Work => name in works);
const live = { results: { publish: 'live' } };

interface Start {
  readonly answered: number;
  /** Blocks are made as they fill. */
  readonly isReleased: boolean;
}

/** Gives the results link. */
const startFrom = rememberingStarts(async (client, { answered, isReleased }: Start) => {
  const context = await contextOn(client);
  must(await publish(context, formData(live)));
  for (let n = 1; n <= answered; n += 1) {
    must(await accept(context, handedIn(n)));
    if (isReleased) await context.doLater();
  }
  return must(await resultsLink(context, 'dorp'));
});

async function race(scheduler: fc.Scheduler, start: Start, racing: readonly Work[]): Promise<void> {
  const { client, known: link } = await startFrom(start);
  const before = await contextOn(client);
  const shown = new ShownReleases('live', least);
  const look = async (): Promise<void> => {
    const { rows } = await client.execute('SELECT state FROM forms');
    shown.check(must(await findResults(before, link)), rows[0]?.['state'] === 'open' ? 'open' : 'closed');
  };
  const context = await contextOn(inTurns(client, scheduler, look));
  const all = Promise.all(racing.map((name) => works[name](context)));
  await scheduler.waitFor(all.then(() => context.doLater()));
  for (const settle of [() => tick(before), () => close(before, 'dorp')]) {
    await settle();
    expect((await verify(before)).findings).toEqual([]);
    await look();
  }
  await inBlocks(client);
  client.close();
}

/** Everybody who is there at the end is in a release, but for fewer than a block. */
async function inBlocks(client: Client): Promise<void> {
  const { rows } = await client.execute(
    'SELECT first_release AS number, count(*) AS people FROM responses WHERE body IS NOT NULL GROUP BY 1',
  );
  const left = rows.find(({ number }) => number === null);
  expect(Number(left?.['people'] ?? 0)).toBeLessThan(least);
}

/** A client of which each batch waits for its turn; after each somebody looks at the results. */
function inTurns(client: Client, scheduler: fc.Scheduler, look: () => Promise<void>): Client {
  const batch: Client['batch'] = async (statements, mode) => {
    await scheduler.schedule(Promise.resolve(), mode ?? '');
    const results = await client.batch(statements, mode);
    if (mode === 'write') await look();
    return results;
  };
  return Object.assign(Object.create(client), { batch });
}

/** Runs as many races of two to five actions on a live form. */
export async function runLiveRaces(numRuns: number): Promise<void> {
  const start = fc.record({ answered: fc.integer({ min: 0, max: 8 }), isReleased: fc.boolean() });
  const racing = fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 5 });
  await fc.assert(fc.asyncProperty(fc.scheduler(), start, racing, race), {
    numRuns,
  });
}

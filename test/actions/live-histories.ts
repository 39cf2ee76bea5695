// Made-up histories of a live form. After each step every release that came is compared with one made the slow way: of
// the stored answers of the people who have its stamp.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { fold } from '../../src/actions/fold.ts';
import { open } from '../../src/actions/open.ts';
import { publish } from '../../src/actions/publish.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import type { Form } from '../../src/form/form.ts';
import { readStored } from '../../src/response/body.ts';
import { emptyLiveTally, type LiveTally, storedLive, withBlock } from '../../src/results/live-tally.ts';
import { add } from '../../src/tally/add.ts';
import { peopleIn } from '../../src/tally/read.ts';
import { emptyTally, type Tally, writeTally } from '../../src/tally/tally.ts';
import { contextOn, formData, idOf, input, memoryClient, must, type TestContext } from './testcontext.ts';

const live = { results: { publish: 'live' } };
const least = 3;

const who = fc.nat(13);
const said = fc.record({ groen: fc.integer({ min: 1, max: 5 }), eerst: fc.subarray(['bank', 'boom']) });
const is = <T extends string>(...kinds: readonly T[]) => fc.constantFrom(...kinds);
const event = fc.oneof(
  { weight: 8, arbitrary: fc.record({ is: is('accept'), who, said }) },
  { weight: 3, arbitrary: fc.record({ is: is('change'), who, said }) },
  { weight: 2, arbitrary: fc.record({ is: is('withdraw'), who }) },
  { weight: 6, arbitrary: fc.record({ is: is('later', 'fold', 'tick') }) },
  { weight: 1, arbitrary: fc.record({ is: is('close', 'open') }) },
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

/** What was sent last by each, with its version. */
type Versions = Map<number, number>;

async function happen(context: TestContext, versions: Versions, happening: Event): Promise<void> {
  if (happening.is === 'accept' || happening.is === 'change') {
    const { who: n, said: answers } = happening;
    const sent = { id: idOf(n), form: 'dorp', revision: 1, input: input(answers, n % 2 ? 'kern' : 'buiten') };
    const version = versions.get(n) ?? 0;
    const done = await (happening.is === 'accept'
      ? accept(context, sent)
      : change(context, { ...sent, version }));
    if (done.ok) versions.set(n, done.value.version);
  } else if (happening.is === 'withdraw') {
    const version = versions.get(happening.who) ?? 0;
    const done = await withdraw(context, { id: idOf(happening.who), form: 'dorp', version });
    if (done.ok) versions.set(happening.who, done.value.version);
  } else if (happening.is === 'later') await context.doLater();
  else if (happening.is === 'fold') await fold(context, 'dorp');
  else if (happening.is === 'tick') await tick(context);
  else if (happening.is === 'close') must(await close(context, 'dorp'));
  else await open(context, 'dorp');
}

/** The releases of a form as its answers give them. */
class SlowReleases {
  readonly #context: TestContext;
  readonly #form: Form;
  readonly #made = new Map<number, { readonly digest: unknown; readonly live: LiveTally }>();
  #seen = 0;

  constructor(context: TestContext, form: Form) {
    this.#context = context;
    this.#form = form;
  }

  /** Makes the release that came since it was asked before, and compares; says whether one came. */
  async check(): Promise<boolean> {
    const { rows } = await this.#context.client.execute('SELECT * FROM releases ORDER BY number');
    const fresh = rows.filter(({ number, digest }) => this.#made.get(Number(number))?.digest !== digest);
    expect(fresh.length).toBeLessThanOrEqual(1);
    for (const { number: stored, digest, tally } of fresh) {
      const number = Number(stored);
      // one that was made again goes on from the last that was seen, as does one made after it
      const before = this.#made.get(number - 1)?.live ?? emptyLiveTally();
      const block = await this.#tallyOf(number);
      const made = peopleIn(block) < least ? before : withBlock(this.#form, before, block, least);
      expect(tally).toBe(writeTally(storedLive(made)));
      this.#made.set(number, { digest, live: made });
    }
    const visible = rows.filter((row) => row['is_visible'] === 1).length;
    expect(visible).toBeGreaterThanOrEqual(this.#seen);
    this.#seen = visible;
    return fresh.length > 0;
  }

  async #tallyOf(release: number): Promise<Tally> {
    const { rows } = await this.#context.client.execute(
      `SELECT body FROM responses WHERE first_release = ${release} AND body IS NOT NULL`,
    );
    const tally = emptyTally();
    for (const { body } of rows) add(this.#form, tally, must(readStored(this.#form, String(body))));
    return tally;
  }
}

async function play(events: readonly Event[]): Promise<void> {
  const context = await contextOn(await memoryClient());
  must(await publish(context, formData(live)));
  const slow = new SlowReleases(context, must(await findForm(context, 'dorp')).revision.form);
  const versions: Versions = new Map();
  for (const happening of [...events, { is: 'close' } as const]) {
    await happen(context, versions, happening);
    if (await slow.check()) expect((await verify(context)).findings).toEqual([]);
  }
  await withdraw(context, { id: idOf(0), form: 'dorp', version: versions.get(0) ?? 0 });
  expect((await verify(context)).findings).toEqual([]);
}

/** Runs as many histories; each ends with closing. */
export async function runLiveHistories(numRuns: number): Promise<void> {
  await fc.assert(fc.asyncProperty(fc.array(event, { minLength: 15, maxLength: 50 }), play), { numRuns });
}

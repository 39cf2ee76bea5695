// A model of what participants and organisers were told, run beside the real thing.
import { createClient } from '@libsql/client';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { beginDraft, saveDraft, sendDraft } from '../../src/actions/draft.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { fold } from '../../src/actions/fold.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { open } from '../../src/actions/open.ts';
import { publish } from '../../src/actions/publish.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { migrateThrough } from '../../src/local/migrate.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import { Fault } from '../../src/shared/problem.ts';
import type { Result } from '../../src/shared/result.ts';
import { type FaultyClient, faultyClient } from '../storage/faulty-client.ts';
import { codes, contextOn, formData, idOf, input, must, type TestContext } from './testcontext.ts';

const works = ['fold', 'close', 'reveal', 'open', 'tick', 'later'] as const;
type Work = (typeof works)[number];

const who = fc.nat(11);
const what = fc.nat(7);
const cut = fc.option(fc.constantFrom('before' as const, 'after' as const), { freq: 3, nil: undefined });

/** One thing that happens; `cut` says whether its write, or the n-th one, is cut off. */
export const event = fc.oneof(
  { weight: 8, arbitrary: fc.record({ is: fc.constant('accept' as const), who, what, cut }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constant('send' as const), who, what, cut }) },
  {
    weight: 4,
    arbitrary: fc.record({ is: fc.constant('change' as const), who, what, behind: fc.boolean(), cut }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('withdraw' as const), who, cut }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('publish' as const), what, cut }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('wait' as const), hours: fc.nat(3) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('work' as const),
      works: fc.array(fc.constantFrom(...works), { minLength: 1, maxLength: 3 }),
      passing: fc.nat(3),
      cut,
    }),
  },
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

/** The answers of kind `what`; the long ones fit only the revisions that allow them. */
function answers(what: number) {
  const order = [['boom'], ['bank', 'bron'], []][what % 3] ?? [];
  const text = what % 4 === 3 ? 'lang '.repeat(20) : '';
  return input(
    { groen: 1 + (what % 5), ...(what % 2 === 0 ? { auto: 'agree' } : {}), eerst: order, anders: text },
    ['kern', 'buiten', undefined][what % 3],
  );
}

interface Known {
  version: number;
  readonly first: number;
  /** Kind of the answers now; null = withdrawn. */
  what: number | null;
}

/** The real thing, and what it should be. */
export class Machine {
  readonly #context: TestContext;
  readonly #client: FaultyClient;
  readonly #known = new Map<number, Known>();
  readonly #publish: 'closing' | 'embargo';
  #published = 1;
  #shown: string | undefined;

  private constructor(context: TestContext, client: FaultyClient, publishing: 'closing' | 'embargo') {
    this.#context = context;
    this.#client = client;
    this.#publish = publishing;
  }

  static async start(publishing: 'closing' | 'embargo'): Promise<Machine> {
    const client = faultyClient(createClient({ url: ':memory:' }));
    await migrateThrough(client);
    const machine = new Machine(await contextOn(client), client, publishing);
    must(await publish(machine.#context, formData({ results: { publish: publishing } })));
    return machine;
  }

  stop(): void {
    this.#client.close();
  }

  async happen(happening: Event): Promise<void> {
    if ('cut' in happening && happening.cut !== undefined) {
      this.#client.cutWrite(happening.cut, 'passing' in happening ? happening.passing : 0);
    }
    switch (happening.is) {
      case 'accept':
        await this.#accept(happening.who, happening.what, happening.cut === 'after', false);
        break;
      case 'send':
        await this.#accept(happening.who, happening.what, happening.cut === 'after', true);
        break;
      case 'change':
        await this.#change(happening);
        break;
      case 'withdraw':
        await this.#withdraw(happening.who, happening.cut === 'after');
        break;
      case 'publish':
        await this.#publishWording(happening.what);
        break;
      case 'wait':
        this.#context.setNow(minutesAfter(this.#context.now(), happening.hours * 60));
        break;
      case 'work':
        await this.#cutOff(Promise.all(happening.works.map((work) => this.#work(work))));
        break;
    }
    this.#client.disarm();
    await this.#checkShown();
  }

  /** The result, or undefined when the write was cut off. */
  async #cutOff<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof Fault && error.problem.code === 'database-unavailable') return undefined;
      throw error;
    }
  }

  async #form() {
    return must(await findForm(this.#context, 'dorp'));
  }

  async #accept(who: number, what: number, reaches: boolean, byDraft: boolean): Promise<void> {
    const { phase, revision } = await this.#form();
    const before = this.#known.get(who);
    const handed = { id: idOf(who), form: 'dorp', revision: revision.number, input: answers(what) };
    const isLong = handed.input.answers.get('anders') !== '';
    const sent = byDraft
      ? await this.#cutOff(this.#sendDraft(who, what))
      : await this.#cutOff(accept(this.#context, handed));
    if (sent === undefined && !reaches) return;
    if (isLong && this.#maximumOf(revision) < 100) {
      if (sent !== undefined && !byDraft) expect(codes(sent)).toEqual(['answer-too-long']);
      if (!byDraft) return;
    }
    if (byDraft) return this.#learnFromDraft(sent, who, what);
    const expected = this.#expected(before, what, phase);
    if (sent !== undefined) expect(codes(sent)).toEqual(expected);
    if (before === undefined && expected.length === 0) {
      this.#known.set(who, { version: 1, first: what, what });
    }
  }
}

// A model of what participants were told, run beside the real thing.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { beginDraft, findDraft, saveDraft, sendDraft } from '../../src/actions/draft.ts';
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
import type { Form } from '../../src/form/form.ts';
import { questionsOf } from '../../src/form/questions.ts';
import { fieldNames, fieldsOf } from '../../src/response/fields.ts';
import { receiptOf } from '../../src/response/receipt.ts';
import { readResponse, writeResponse } from '../../src/response/response.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import { Fault } from '../../src/shared/problem.ts';
import type { Result } from '../../src/shared/result.ts';
import { findRevision } from '../../src/storage/find-revision.ts';
import { type Cut, type FaultyClient, faultyClient } from '../storage/faulty-client.ts';
import { type Entrance, entranceOf, Guests, type Shown } from './guests.ts';
import { migratedClient } from './laid-down.ts';
import { type Publishing, ShownReleases } from './shown-releases.ts';
import { codes, contextOn, formData, idOf, input, must, type TestContext } from './testcontext.ts';

const works = ['fold', 'close', 'reveal', 'open', 'tick', 'later', 'verify'] as const;

const who = fc.nat(11);
const what = fc.nat(7);
const cut = fc.option(fc.constantFrom<Cut>('before', 'after'), { freq: 3, nil: undefined });
const is = <T extends string>(kind: T) => fc.constant<T>(kind);
/** Mostly one's own invitation. */
const pass = fc.option(fc.oneof(who, fc.constantFrom('made-up' as const, 'none' as const)), {
  freq: 4,
  nil: undefined,
});

/** One thing that happens; `cut` says where its write is cut off. */
const event = fc.oneof(
  { weight: 8, arbitrary: fc.record({ is: is('accept'), who, what, pass, cut }) },
  { weight: 4, arbitrary: fc.record({ is: is('send'), who, what, pass, cut }) },
  { weight: 4, arbitrary: fc.record({ is: is('change'), who, what, isBehind: fc.boolean(), cut }) },
  { weight: 2, arbitrary: fc.record({ is: is('withdraw'), who, cut }) },
  { weight: 2, arbitrary: fc.record({ is: is('publish'), what, cut }) },
  { weight: 4, arbitrary: fc.record({ is: is('invite'), who, cut }) },
  { weight: 1, arbitrary: fc.record({ is: is('revoke'), who, cut }) },
  { weight: 1, arbitrary: fc.record({ is: is('wait'), hours: fc.nat(3) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      is: is('work'),
      // several at once: their batches take turns
      works: fc.array(fc.constantFrom(...works), { minLength: 1, maxLength: 3 }),
      passing: fc.nat(3),
      cut,
    }),
  },
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

const groupLeftOut = [['groups.wijk', '']] as const;

function shownBy(who: number, pass: number | 'made-up' | 'none' | undefined): Shown {
  return typeof pass === 'string' ? pass : { of: pass ?? who };
}

/** The answers of kind `what`; every fourth is long and fits only the revisions that allow it. */
function answers(what: number, form: Form) {
  const eerst = [['boom'], ['bank', 'bron'], []][what % 3] ?? [];
  const anders = what % 4 === 3 ? 'lang '.repeat(20).trim() : '';
  const auto = what % 2 === 0 ? { auto: 'agree' } : {};
  const group = form.groups.length === 0 ? undefined : ['kern', 'buiten', undefined][what % 3];
  return input({ groen: 1 + (what % 5), ...auto, eerst, anders }, group);
}

interface Known {
  version: number;
  readonly first: number;
  /** Kind of the answers now; null = withdrawn. */
  what: number | null;
}

/** What a call should be refused with, and what it does when its write arrives. */
interface Expected {
  readonly codes: readonly string[];
  readonly effect?: () => void;
}

const refusedWith = (...expected: string[]): Expected => ({ codes: expected });

/** The real thing, and what it should be. */
class Machine {
  readonly #context: TestContext;
  readonly #client: FaultyClient;
  readonly #known = new Map<number, Known>();
  readonly #publish: Publishing;
  readonly #entrance: Entrance;
  readonly #guests: Guests;
  readonly #forms = new Map<number, Form>();
  readonly #shown: ShownReleases;

  private constructor(
    context: TestContext,
    client: FaultyClient,
    publishing: Publishing,
    entrance: Entrance,
  ) {
    this.#context = context;
    this.#client = client;
    this.#publish = publishing;
    this.#shown = new ShownReleases(publishing, 3);
    this.#entrance = entrance;
    this.#guests = new Guests(context, entrance);
  }

  static async start(publishing: Publishing, entrance: Entrance): Promise<Machine> {
    const client = faultyClient(await migratedClient());
    const machine = new Machine(await contextOn(client), client, publishing, entrance);
    await machine.#publishWording(0, undefined);
    for (let whom = 0; whom < 6; whom += 1) await machine.#manage('invite', whom, undefined);
    return machine;
  }

  stop(): void {
    this.#client.close();
  }

  async happen(happening: Event): Promise<void> {
    if (happening.is === 'accept') await this.#accept(happening);
    else if (happening.is === 'send') await this.#send(happening);
    else if (happening.is === 'invite' || happening.is === 'revoke') {
      await this.#manage(happening.is, happening.who, happening.cut);
    } else if (happening.is === 'change') await this.#change(happening);
    else if (happening.is === 'withdraw') await this.#withdraw(happening.who, happening.cut);
    else if (happening.is === 'publish') await this.#publishWording(happening.what, happening.cut);
    else if (happening.is === 'wait') {
      this.#context.setNow(minutesAfter(this.#context.now(), happening.hours * 60));
    } else {
      if (happening.cut !== undefined) this.#client.cutWrite(happening.cut, happening.passing);
      const done = await Promise.allSettled(happening.works.map((work) => this.#work(work)));
      for (const each of done) if (each.status === 'rejected') this.#mustBeCut(each.reason);
      this.#client.disarm();
    }
    await this.#guests.check(this.#known.size);
    await this.#checkShown();
  }

  /** Everything that was left is done, and everything is as everybody was told. */
  async settle(): Promise<void> {
    await this.#context.doLater();
    await tick(this.#context);
    expect(await verify(this.#context)).toMatchObject({ clean: true, findings: [] });
    const form = await this.#form();
    const present = [...this.#known.values()].filter(({ what }) => what !== null).length;
    expect(form.responseCount).toBe(present);
    const { rows } = await this.#client.execute('SELECT count(*) AS n FROM responses');
    expect(rows[0]?.['n']).toBe(this.#known.size);
    for (const [who, { what, version }] of this.#known) {
      const found = await findResponse(this.#context, await this.#receipt(who));
      if (what === null) expect(codes(found)).toEqual(['response-withdrawn']);
      else {
        const { revision, response, ...rest } = must(found);
        expect(rest).toMatchObject({ id: idOf(who), version });
        const sent = must(readResponse(revision.form, answers(what, revision.form)));
        const by = this.#guests.byOf(who);
        const expected = by === undefined ? sent : { ...sent, by };
        expect(writeResponse(revision.form, response)).toBe(writeResponse(revision.form, expected));
      }
    }
  }

  /** Invites somebody or revokes the invitation. */
  async #manage(deed: 'invite' | 'revoke', whom: number, cut: Cut | undefined): Promise<void> {
    if (!this.#guests.isNeeded) return;
    const expected = deed === 'revoke' && !this.#guests.isInvited(whom) ? ['invitation-number-unknown'] : [];
    if (cut !== undefined) this.#client.cutWrite(cut);
    try {
      expect(codes(await this.#guests[deed](whom))).toEqual(expected);
    } catch (error) {
      this.#mustBeCut(error);
    }
    this.#client.disarm();
    await this.#guests.learn();
  }

  async #accept({ who, what, pass, cut }: Extract<Event, { is: 'accept' }>): Promise<void> {
    const { phase, revision } = await this.#form();
    // any revision that was ever current is accepted
    const number = 1 + (who % revision.number);
    const form = this.#forms.get(number) ?? revision.form;
    // else what this process remembers may be another run's, found out only by the write that is cut off
    await findRevision(this.#context.store, 'dorp', number);
    const shown = shownBy(who, pass);
    const secret = this.#guests.pass(shown);
    const sent = { id: idOf(who), form: 'dorp', revision: number, input: answers(what, revision.form) };
    const expected = isTooLong(form, what)
      ? refusedWith(this.#guests.stranger(shown) ?? 'answer-too-long')
      : this.#expectedOfNew(who, what, phase, shown);
    const handed = secret === undefined ? sent : { ...sent, pass: secret };
    await this.#compare(accept(this.#context, handed), cut, expected, who);
  }

  async #send({ who, what, pass, cut }: Extract<Event, { is: 'send' }>): Promise<void> {
    const { phase, revision } = await this.#form();
    const head = { id: idOf(who), form: 'dorp', revision: revision.number, baseVersion: 0 };
    const draft = must(await beginDraft(this.#context, { ...head, fields: new Map() }));
    const form = this.#forms.get(draft.revision) ?? revision.form;
    if (isTooLong(form, what)) return;
    const empty = fieldNames(questionsOf(form)).map((name): [string, string] => [name, '']);
    const typed = fieldsOf(form, must(readResponse(form, answers(what, form))));
    const fields = new Map([...empty, ...(form.groups.length > 0 ? groupLeftOut : []), ...typed]);
    must(await saveDraft(this.#context, head.id, fields));
    await findRevision(this.#context.store, 'dorp', draft.revision);
    const isInGrace = phase === 'grace' && draft.begunAt < this.#context.now();
    const phaseOfSending = isInGrace ? await this.#phaseOfDraft(head.id) : phase;
    const shown = shownBy(who, pass);
    const expected = this.#expectedOfNew(who, what, phaseOfSending, shown);
    const sending = sendDraft(this.#context, head.id, 'nl', this.#guests.pass(shown));
    await this.#compare(sending, cut, expected, who);
  }

  async #phaseOfDraft(id: string): Promise<string> {
    const found = await findDraft(this.#context, id);
    const closes = found?.form.closes ?? null;
    return found !== undefined && closes !== null && found.draft.begunAt <= closes ? 'open' : 'closed';
  }

  #expectedOfNew(who: number, what: number, phase: string, shown: Shown): Expected {
    const before = this.#known.get(who);
    if (before?.what === null) return refusedWith('response-withdrawn');
    if (before !== undefined)
      return refusedWith(...(before.first === what ? [] : ['response-other-content']));
    if (phase !== 'open') return refusedWith('form-closed');
    const refusal = this.#guests.refusal(shown);
    if (refusal !== undefined) return refusedWith(refusal);
    const effect = () => {
      this.#known.set(who, { version: 1, first: what, what });
      this.#guests.use(shown, who);
    };
    return { codes: [], effect };
  }

  async #change(happening: Extract<Event, { is: 'change' }>): Promise<void> {
    const { who, what, isBehind, cut } = happening;
    const { phase, revision } = await this.#form();
    const before = this.#known.get(who);
    const version = Math.max(1, (before?.version ?? 1) - (isBehind ? 1 : 0));
    const changed = {
      id: idOf(who),
      form: 'dorp',
      version,
      revision: revision.number,
      input: answers(what, revision.form),
    };
    const expected = (): Expected => {
      if (isTooLong(revision.form, what)) return refusedWith('answer-too-long');
      if (before === undefined) return refusedWith('response-unknown');
      if (before.what === null) return refusedWith('response-withdrawn');
      if (version < before.version) {
        return refusedWith(...(before.what === what ? [] : ['response-version-stale']));
      }
      if (phase !== 'open') return refusedWith('form-closed');
      return { codes: [], effect: () => this.#known.set(who, { ...before, version: version + 1, what }) };
    };
    await this.#compare(change(this.#context, changed), cut, expected(), who);
  }

  async #withdraw(who: number, cut: Cut | undefined): Promise<void> {
    const before = this.#known.get(who);
    const version = before?.version ?? 1;
    const expected = (): Expected => {
      if (before === undefined) return refusedWith('response-unknown');
      if (before.what === null) return refusedWith('response-withdrawn');
      const taken = { ...before, version: version + 1, what: null };
      return { codes: [], effect: () => this.#known.set(who, taken) };
    };
    const withdrawn = withdraw(this.#context, { id: idOf(who), form: 'dorp', version });
    await this.#compare(withdrawn, cut, expected(), who);
  }

  /** Waits for a call whose write may be cut off, and holds it against what it should do. */
  async #compare(
    call: Promise<Result<{ version: number; receipt?: string }>>,
    cut: Cut | undefined,
    expected: Expected,
    who: number,
  ): Promise<void> {
    // every action reads or computes before it writes, so the cut is in time
    if (cut !== undefined) this.#client.cutWrite(cut);
    try {
      const result = await call;
      expect(codes(result)).toEqual(expected.codes);
      expected.effect?.();
      const receipt = result.ok ? result.value.receipt : undefined;
      if (receipt !== undefined) expect(receipt).toBe(await this.#receipt(who));
    } catch (error) {
      this.#mustBeCut(error);
      if (cut === 'after') expected.effect?.();
    } finally {
      this.#client.disarm();
    }
  }

  async #publishWording(what: number, cut: Cut | undefined): Promise<void> {
    const reaction = { type: 'reaction', id: 'anders', title: `Nog ${what}?` };
    const base = formData();
    const { access, ...entrance } = entranceOf(this.#entrance);
    const changes = {
      ...entrance,
      results: { publish: this.#publish },
      access: { ...access, ...(what === 1 ? { closes: minutesAfter(this.#context.now(), 120) } : {}) },
      sections: withLast(base['sections'], { ...reaction, maximumLength: what % 2 === 0 ? 200 : 50 }),
    };
    if (cut !== undefined) this.#client.cutWrite(cut);
    try {
      must(await publish(this.#context, formData(changes)));
    } catch (error) {
      this.#mustBeCut(error);
    }
    this.#client.disarm();
    const { revision } = await this.#form();
    this.#forms.set(revision.number, revision.form);
  }

  async #work(work: (typeof works)[number]): Promise<void> {
    const context = this.#context;
    if (work === 'fold') await fold(context, 'dorp');
    else if (work === 'close') must(await close(context, 'dorp'));
    else if (work === 'reveal') await reveal(context, 'dorp');
    else if (work === 'open') await open(context, 'dorp');
    else if (work === 'tick') await tick(context);
    else if (work === 'later') await context.doLater();
    else expect(await verify(context)).toMatchObject({ clean: true, findings: [] });
  }

  /** What was shown once stays as it was, and its form stays closed. */
  async #checkShown(): Promise<void> {
    const link = must(await resultsLink(this.#context, 'dorp'));
    this.#shown.check(must(await findResults(this.#context, link)), (await this.#form()).state);
  }

  #mustBeCut(error: unknown): void {
    if (!(error instanceof Fault) || error.problem.code !== 'database-unavailable') throw error;
  }

  async #form() {
    return must(await findForm(this.#context, 'dorp'));
  }

  #receipt(who: number): Promise<string> {
    return receiptOf(this.#context.keys.receipt, 'dorp', idOf(who));
  }
}

function isTooLong(form: Form, what: number): boolean {
  return !readResponse(form, answers(what, form)).ok;
}

/** The one section with another last item. */
function withLast(sections: unknown, last: object): unknown {
  const [section] = Array.isArray(sections) ? sections : [];
  return [{ ...section, items: [...section.items.slice(0, -1), last] }];
}

/** Runs as many made-up histories; each starts on an empty database and ends with everything settled. */
export async function runHistories(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<Publishing>('closing', 'embargo', 'live'),
      fc.constantFrom<Entrance>('link', 'invitation', 'pseudonymous', 'bodies'),
      fc.array(event, { minLength: 10, maxLength: 40 }),
      async (publishing, entrance, events) => {
        // organisations and tables stand by name, which live results do not
        const isUnfit = publishing === 'live' && entrance === 'bodies';
        const machine = await Machine.start(isUnfit ? 'closing' : publishing, entrance);
        try {
          for (const each of events) await machine.happen(each);
          await machine.settle();
        } finally {
          machine.stop();
        }
      },
    ),
    { numRuns },
  );
}

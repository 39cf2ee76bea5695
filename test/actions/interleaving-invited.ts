// Races of a form by invitation, with the turns of interleaving.ts: who is told to be in is in, an invitation is used
// once, and no use is left without its response.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import type { Context } from '../../src/actions/context.ts';
import { fold } from '../../src/actions/fold.ts';
import { invite } from '../../src/actions/invite.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { open } from '../../src/actions/open.ts';
import { publish } from '../../src/actions/publish.ts';
import { revokeInvitations } from '../../src/actions/revoke-invitations.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import type { Result } from '../../src/shared/result.ts';
import { inTurns } from './interleaving.ts';
import { organisations, person, secretIn } from './invited.ts';
import { rememberingStarts } from './laid-down.ts';
import { codes, contextOn, formData, handedIn, idOf, input, must } from './testcontext.ts';

const names = ['Anna', 'Bas', 'Cor', 'Dirk'];
const member = (name: string) => person(name, { speaksFor: `Huis van ${name}` });
const given = (n: number) => ({ ...handedIn(n), input: input({ groen: 1 + (n % 5) }) });

/** Answers at once: which response, with whose invitation. Twice the same is somebody who sends again. */
const answers = {
  'Anna answers': { n: 7, whose: 0 },
  'Anna sends again': { n: 7, whose: 0 },
  'Anna answers another': { n: 8, whose: 0 },
  'the first with the invitation of Bas': { n: 7, whose: 1 },
  'Bas answers': { n: 9, whose: 1 },
} as const;

const others = {
  change: (context: Context) => change(context, { ...given(1), version: 1, input: input({ groen: 5 }) }),
  withdraw: (context: Context) => withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }),
  invite: (context: Context) => invite(context, 'dorp', [member('Anna'), member('Eva')]),
  revoke: (context: Context) => revokeInvitations(context, 'dorp', [1]),
  fold: (context: Context) => fold(context, 'dorp'),
  close: (context: Context) => close(context, 'dorp'),
  open: (context: Context) => open(context, 'dorp'),
  publish: (context: Context) => publish(context, formData({ ...organisations, title: 'Anders' })),
} as const;

type Answering = keyof typeof answers;
type Other = keyof typeof others;

/** Two are in of the four who are invited; gives the secrets of all. */
const startFrom = rememberingStarts(async (client, answered: readonly number[]) => {
  const context = await contextOn(client);
  must(await publish(context, formData(organisations)));
  must(await invite(context, 'dorp', names.map(member)));
  const listed = must(await listInvitations(context, 'dorp'));
  const secrets = names.map((name) => secretIn(listed, name));
  for (const n of answered) must(await accept(context, { ...given(n), pass: secrets[n + 1] ?? '' }));
  expect(context.waiting).toBe(0);
  return secrets;
});

async function race(
  scheduler: fc.Scheduler,
  answering: readonly Answering[],
  beside: readonly Other[],
): Promise<void> {
  const { client, known: secrets } = await startFrom([1, 2]);
  const before = await contextOn(client);
  const context = await contextOn(inTurns(client, scheduler));
  const [told] = await scheduler.waitFor(
    Promise.all([
      Promise.all(answering.map((name) => accept(context, passed(name, secrets)))),
      Promise.all(beside.map((name) => others[name](context))),
    ]),
  );
  const { rows } = await client.execute('SELECT id FROM responses');
  const { rows: uses } = await client.execute('SELECT number FROM invitation_uses');
  const stored = new Set(rows.map((row) => String(row['id'])));
  const used = new Set(uses.map((row) => row['number']));
  expect(uses).toHaveLength(rows.length);
  for (const [at, name] of answering.entries()) {
    const result: Result<unknown> = told[at] ?? { ok: false, problems: [] };
    const { n, whose } = answers[name];
    if (result.ok) expect(stored).toContain(idOf(n));
    if (codes(result).includes('invitation-used')) expect(used).toContain(whose + 1);
    if (!beside.includes('revoke')) expect(codes(result)).not.toContain('invitation-revoked');
    if (!beside.includes('close')) expect(codes(result)).not.toContain('form-closed');
    for (const code of codes(result)) {
      expect(['invitation-used', 'invitation-revoked', 'form-closed']).toContain(code);
    }
  }
  const claimed = answering.filter((_, at) => told[at]?.ok).map((name) => idOf(answers[name].n));
  expect(
    [...stored].filter((id) => id !== idOf(1) && id !== idOf(2)).every((id) => claimed.includes(id)),
  ).toBe(true);
  await tick(before);
  expect((await verify(before)).findings).toEqual([]);
  client.close();
}

function passed(name: Answering, secrets: readonly string[]) {
  const { n, whose } = answers[name];
  return { ...given(n), pass: secrets[whose] ?? '' };
}

function namesOf<T extends string>(of: Readonly<Record<T, unknown>>): T[] {
  return Object.keys(of).filter((name): name is T => name in of);
}

/** Runs as many races of one to four who answer, with up to three others at work. */
export async function runInvitedRaces(numRuns: number): Promise<void> {
  const answering = fc.array(fc.constantFrom(...namesOf(answers)), { minLength: 1, maxLength: 4 });
  const beside = fc.array(fc.constantFrom(...namesOf(others)), { maxLength: 3 });
  await fc.assert(fc.asyncProperty(fc.scheduler(), answering, beside, race), { numRuns });
}

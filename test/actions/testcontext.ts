import type { Client } from '@libsql/client';
import { onTestFinished } from 'vitest';
import type { HandedIn } from '../../src/actions/accept.ts';
import type { Context } from '../../src/actions/context.ts';
import { deriveKeys } from '../../src/actions/keys.ts';
import { publish } from '../../src/actions/publish.ts';
import type { ResponseInput } from '../../src/response/response.ts';
import { base64url } from '../../src/shared/id.ts';
import type { Result } from '../../src/shared/result.ts';
import { openStore } from '../../src/storage/store.ts';
import { migratedClient } from './laid-down.ts';

/** A context whose clock stands still until it is set, and whose later work waits until it is asked for. */
export interface TestContext extends Context {
  readonly client: Client;
  setNow(moment: string): void;
  /** Does what was left for later. */
  doLater(): Promise<void>;
  readonly waiting: number;
}

export const noon = '2026-11-01T12:00:00.000Z';

/** A migrated database in memory. */
export async function memoryClient(): Promise<Client> {
  const client = await migratedClient();
  onTestFinished(() => client.close());
  return client;
}

const keysOf = new Map<number, ReturnType<typeof deriveKeys>>();

export async function contextOn(client: Client, masterByte = 7): Promise<TestContext> {
  const keys = keysOf.get(masterByte) ?? deriveKeys(new Uint8Array(32).fill(masterByte));
  keysOf.set(masterByte, keys);
  let now = noon;
  let left: (() => Promise<unknown>)[] = [];
  return {
    client,
    store: openStore(client),
    keys: await keys,
    now: () => now,
    later: (work) => left.push(work),
    setNow: (moment) => {
      now = moment;
    },
    doLater: async () => {
      const works = left;
      left = [];
      for (const work of works) await work();
    },
    get waiting() {
      return left.length;
    },
  };
}

export async function testContext(): Promise<TestContext> {
  return contextOn(await memoryClient());
}

/** A context with the test form published in it. */
export async function publishedContext(changes: object = {}): Promise<TestContext> {
  const context = await testContext();
  must(await publish(context, formData(changes)));
  return context;
}

/** Data of a form with one question of each kind. */
export function formData(changes: object = {}): Record<string, unknown> {
  return {
    id: 'dorp',
    kind: 'intake',
    title: 'Wat vindt het dorp?',
    privacy: { controller: 'Dorpsraad', contact: 'raad@example.org', minimumGroup: 3 },
    groups: [
      {
        id: 'wijk',
        title: 'Waar woont u?',
        required: false,
        options: [
          { id: 'kern', title: 'In de kern' },
          { id: 'buiten', title: 'Daarbuiten' },
        ],
      },
    ],
    sections: [
      {
        id: 'een',
        title: 'Het plein',
        items: [
          { type: 'statement', id: 'groen', title: 'Het plein wordt groen.' },
          { type: 'statement', id: 'auto', title: 'Auto’s gaan weg.', scale: 'agree-pass-disagree' },
          {
            type: 'priorities',
            id: 'eerst',
            title: 'Wat eerst?',
            method: 'rank',
            places: 2,
            options: ['bank', 'boom', 'bron'].map((id) => ({ id, title: id })),
          },
          { type: 'reaction', id: 'anders', title: 'Wat nog meer?', maximumLength: 200 },
        ],
      },
    ],
    ...changes,
  };
}

export function input(answers: Record<string, unknown>, group?: string): ResponseInput {
  return {
    language: 'nl',
    groups: new Map(group === undefined ? [] : [['wijk', group]]),
    answers: new Map(Object.entries(answers)),
  };
}

/** The n-th id of a test: 22 characters, the last of them one that ends 128 bits. */
export function idOf(n: number): string {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(0, n);
  return base64url(bytes);
}

export function handedIn(n: number, changes: Partial<HandedIn> = {}): HandedIn {
  return { form: 'dorp', revision: 1, id: idOf(n), input: input({ groen: 1 + (n % 5) }), ...changes };
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The codes of a refusal; none when it was accepted. */
export function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

// The real website on a real database, and a way to ask it that checks what must hold of every answer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import type { Context } from '../../src/actions/context.ts';
import { deriveKeys } from '../../src/actions/keys.ts';
import { newOrganiserKey } from '../../src/actions/organiser-keys.ts';
import { publish } from '../../src/actions/publish.ts';
import { createApp } from '../../src/http/app.ts';
import { migrateThrough } from '../../src/local/migrate.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { base64url, randomId } from '../../src/shared/id.ts';
import type { Result } from '../../src/shared/result.ts';
import { openStore } from '../../src/storage/store.ts';
import { enteredForms, fixedForm, fixedId, writtenForm } from './forms.ts';

export const host = 'weerklank.example';
const origin = `http://${host}`;

/** An answer of the website, and everything about it that must not be. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly wrongs: readonly string[];
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** The hostile text of this request: an answer may say it back, so a leak in it is none. */
  readonly about?: string;
}

export interface Site {
  readonly context: Context;
  ask(path: string, asking?: Asking): Promise<Answer>;
  /** Lets minutes pass. */
  skip(minutes: number): void;
  /** The stored ones of these responses by id, as JSON. */
  readBodies(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Rows of every table, by name. */
  countRows(): Promise<ReadonlyMap<string, number>>;
  /** Milliseconds of computing for every request so far: those of the clock are this machine's other work too. */
  readonly times: number[];
  readonly log: string[];
  close(): Promise<void>;
}

/** What no answer may hold: messages of the database, stacks, paths of the machine. */
export const leak =
  /SQLITE_|SQL logic|SQL error|syntax error|no such (?:table|column)|near "|drizzle|libsql|\bat (?:\w+ )?\(?(?:file:|\/|node:)|node_modules|\.tsx?:\d+/i;

/** Opens the website with the forms that stay as they are. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-badinput-'));
  const client = createClient({ url: `file:${join(folder, 'weerklank.db')}` });
  // thousands of writes that nobody needs after this
  await client.execute('PRAGMA synchronous = OFF');
  await client.execute('PRAGMA journal_mode = MEMORY');
  await migrateThrough(client);
  const master = crypto.getRandomValues(new Uint8Array(32));
  let ahead = 0;
  const left = new Set<Promise<unknown>>();
  const context: Context = {
    store: openStore(client),
    keys: await deriveKeys(master),
    now: () => new Date(Date.parse(systemClock()) + ahead).toISOString(),
    later: (work) => {
      const done = work().finally(() => left.delete(done));
      left.add(done);
    },
  };
  for (const form of [fixedForm(), writtenForm(), ...enteredForms()]) must(await publish(context, form));
  const log: string[] = [];
  const times: number[] = [];
  const app = createApp(() => context, { log: (line) => log.push(line) });
  const secrets = [base64url(master), folder, process.cwd()];
  const ask = async (path: string, { method = 'GET', headers = {}, body, about = '' }: Asking = {}) => {
    const started = process.cpuUsage();
    const answer = await app.request(`${origin}${path}`, {
      method,
      headers: { host, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
    const wrongs = [
      ...(answer.status >= 500 ? [`answers ${method} with ${answer.status}`] : []),
      ...(leak.test(text) && !leak.test(about) ? ['tells of its inside'] : []),
      ...(secrets.some((secret) => text.includes(secret) && !about.includes(secret))
        ? ['tells a secret']
        : []),
      ...wrongAddress(answer.headers.get('location')),
    ];
    return { status: answer.status, text, headers: answer.headers, wrongs };
  };
  return {
    context,
    ask,
    times,
    log,
    skip: (minutes) => {
      ahead += minutes * 60_000;
    },
    readBodies: async (ids) => {
      const sql = 'SELECT id, body FROM responses WHERE id IN (SELECT value FROM json_each(?))';
      const { rows } = await client.execute({ sql, args: [JSON.stringify(ids)] });
      return new Map(rows.map(({ id, body }) => [String(id), String(body)]));
    },
    countRows: async () => {
      const names = await client.execute("SELECT name FROM sqlite_schema WHERE type = 'table'");
      const counts = new Map<string, number>();
      for (const { name } of names.rows) {
        const found = await client.execute(`SELECT count(*) AS n FROM "${String(name)}"`);
        counts.set(String(name), Number(found.rows[0]?.['n']));
      }
      return counts;
    },
    close: async () => {
      while (left.size > 0) await Promise.all(left);
      client.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A redirect leads to a path of this website, and nowhere else. */
function wrongAddress(location: string | null): readonly string[] {
  if (location === null) return [];
  const isPath = location.startsWith('/') && new URL(location, origin).origin === origin;
  return isPath && !/^\/[/\\]|\p{Cc}/u.test(location) ? [] : ['redirects to another place'];
}

/** The posted fields of a page, as a browser sends them from this website. */
export function posted(fields: Readonly<Record<string, string>> | string): Asking {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
    body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
  };
}

/** A body of JSON sent to the API. */
export function sentJson(body: string | Uint8Array<ArrayBuffer>, method = 'POST'): Asking {
  return { method, headers: { 'content-type': 'application/json' }, body };
}

const keys = new Map<Site, Promise<string>>();

/** The key of the organiser of a website. */
export function organiserKey(site: Site): Promise<string> {
  const key = keys.get(site) ?? newOrganiserKey(site.context, 'proef');
  keys.set(site, key);
  return key;
}

/** The header of who may do what organisers do. */
export async function asOrganiser(site: Site): Promise<Readonly<Record<string, string>>> {
  return { authorization: `Bearer ${await organiserKey(site)}` };
}

/** A header's value as it would be on the wire: bytes, without those that end it. */
export function headerValue(text: string): string {
  return Buffer.from(text.replaceAll(/[^\P{Cc}\t]/gu, ''), 'utf8')
    .toString('latin1')
    .trim();
}

/** A piece of a path or a query; undefined for text that no address can hold. */
export function addressPart(text: string): string | undefined {
  return /\p{Surrogate}/u.test(text) ? undefined : encodeURIComponent(text);
}

/** Sends ordinary answers, as anybody would while others send what is hostile; whether they were taken. */
export async function sendsGoodOne(site: Site): Promise<boolean> {
  const body = { id: randomId(), revision: 1, language: 'nl', answers: { stelling: 4, vrij: 'Gewoon.' } };
  const answer = await site.ask(`/api/v1/forms/${fixedId}/responses`, sentJson(JSON.stringify(body)));
  return answer.status === 201;
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

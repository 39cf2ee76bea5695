// A website on a real database in a folder of its own, and somebody who visits it with a browser's cookies.
import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { Context } from '../../src/actions/context.ts';
import { publish } from '../../src/actions/publish.ts';
import { createApp } from '../../src/http/app.ts';
import { assetPaths, type ReadAsset } from '../../src/http/assets.ts';
import { connect } from '../../src/local/connect.ts';
import { migrate } from '../../src/local/migrate.ts';
import { openLocalDatabase } from '../../src/local/open.ts';
import { readAssets } from '../../src/local/read-assets.ts';
import { Fault, problem } from '../../src/shared/problem.ts';
import { testFolder } from '../local/testfolder.ts';
import { expectDescribed } from './api/described.ts';

export const host = 'weerklank.example';

export interface Site {
  readonly app: ReturnType<typeof createApp>;
  readonly context: Context;
  /** The present for the website; undefined is the machine's. */
  setNow(moment: string | undefined): void;
  /** While the database is down every look at it is a fault. */
  setDown(down: boolean): void;
  readonly log: string[];
}

/** The form of the repository, with changes to its JSON. */
export function summerForm(changes: object = {}): unknown {
  const data: object = JSON.parse(readFileSync('forms/zomersessie-intake.json', 'utf8'));
  return { ...data, ...changes };
}

/** Opens a website with these forms. */
export async function openSite(...forms: readonly unknown[]): Promise<Site> {
  const opened = await openLocalDatabase(testFolder());
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  onTestFinished(() => opened.value.close());
  await migrate(opened.value);
  const connected = await connect(opened.value);
  if (!connected.ok) throw new Error(JSON.stringify(connected.problems));
  onTestFinished(connected.value.finish);
  let now: string | undefined;
  let down = false;
  const real = connected.value.context;
  const fail = () => Promise.reject(new Fault(problem('database-unavailable', {})));
  const context: Context = {
    ...real,
    now: () => now ?? real.now(),
    store: {
      sql: real.store.sql,
      read: (statements) => (down ? fail() : real.store.read(statements)),
      write: (statements) => (down ? fail() : real.store.write(statements)),
    },
  };
  for (const form of forms) {
    const published = await publish(context, form);
    if (!published.ok) throw new Error(JSON.stringify(published.problems));
  }
  const log: string[] = [];
  return {
    app: described(createApp(() => context, { asset: builtAsset, log: (line) => log.push(line) })),
    context,
    setNow: (moment) => {
      now = moment;
    },
    setDown: (is) => {
      down = is;
    },
    log,
  };
}

/** A file of `npm run build:assets`. */
export const builtAsset: ReadAsset = async (path) => {
  const assets = readAssets(assetPaths);
  return assets.ok ? assets.value.get(path) : undefined;
};

/** The website, of which every answer of its API is held against the description. */
function described(app: Site['app']): Site['app'] {
  const { request } = app;
  app.request = async (input, init, ...others) => {
    const response = await request(input, init, ...others);
    const asked = new URL(input instanceof Request ? input.url : String(input), `http://${host}`);
    if (asked.pathname.startsWith('/api/')) {
      const type = response.headers.get('content-type');
      const answered = { status: response.status, type, text: await response.clone().text() };
      expectDescribed(init?.method ?? 'GET', asked.pathname, answered);
    }
    return response;
  };
  return app;
}

export interface Page {
  readonly status: number;
  readonly text: string;
  readonly location: string;
  readonly headers: Headers;
  /** Value of a hidden field. */
  hidden(name: string): string;
}

export interface Visitor {
  readonly cookies: Map<string, string>;
  get(path: string): Promise<Page>;
  /** Gets the page that an address leads to at last. */
  follow(path: string): Promise<Page>;
  post(
    path: string,
    fields?: Record<string, string> | string,
    headers?: Record<string, string>,
  ): Promise<Page>;
}

/** Somebody with an own set of cookies; redirects are followed only where that is said. */
export function visitor({ app }: Site): Visitor {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit & { headers: Record<string, string> }) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { host, ...(cookie === '' ? {} : { cookie }), ...init.headers };
    const response = await app.request(`http://${host}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split('=');
      if (attributes.includes('Max-Age=0')) cookies.delete(name);
      else cookies.set(name, value);
    }
    return pageOf(response);
  };
  const get = (path: string) => ask(path, { headers: {} });
  return {
    cookies,
    get,
    follow: async (path) => {
      let page = await get(path);
      while (page.status === 303) page = await get(page.location);
      return page;
    },
    post: (path, fields = {}, headers = {}) =>
      ask(path, {
        method: 'POST',
        body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: `http://${host}`,
          ...headers,
        },
      }),
  };
}

async function pageOf(response: Response): Promise<Page> {
  const text = await response.text();
  return {
    status: response.status,
    text,
    location: response.headers.get('location') ?? '',
    headers: response.headers,
    hidden: (name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '',
  };
}

export const form = '/nl/forms/zomersessie-intake';

/** Begins the form and gives the id of the response it will be. */
export async function begin(guest: Visitor): Promise<string> {
  await guest.post(form);
  const step = await guest.get(`${form}/steps/1`);
  return step.hidden('response');
}

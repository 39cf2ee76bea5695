// The Worker in workerd, spoken to byte by byte: what a client library would never send.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect as dial } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publish } from '../../src/actions/publish.ts';
import { connect } from '../../src/local/connect.ts';
import { migrate } from '../../src/local/migrate.ts';
import { openLocalDatabase } from '../../src/local/open.ts';
import { bundled } from '../workerd/bundle.ts';
import { startWorkerd } from '../workerd/workerd.ts';
import { fixedForm } from './forms.ts';
import { must } from './site.ts';

/** How a server dealt with a request: its status, or 0 when it cut the line, or undefined when it said nothing. */
export interface Reply {
  readonly status: number | undefined;
  readonly text: string;
  readonly milliseconds: number;
}

export interface Wire {
  /** Sends JSON to the API. */
  post(path: string, body: Uint8Array<ArrayBuffer>): Promise<{ status: number; text: string }>;
  /** Sends bytes as they are, and waits at most so long for an answer. */
  send(bytes: readonly Uint8Array[], mostMilliseconds: number): Promise<Reply>;
  /** Megabytes that workerd holds; undefined where that is not told. */
  memory(): number | undefined;
  close(): Promise<void>;
}

/** Starts the Worker on the local database, through its door. */
export async function openWire(): Promise<Wire> {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-badinput-'));
  const database = must(await openLocalDatabase(folder));
  await migrate(database);
  const { context, finish } = must(await connect(database));
  must(await publish(context, fixedForm()));
  const module = await bundled();
  const workerd = await startWorkerd(module, {
    LIBSQL_URL: database.url,
    LIBSQL_AUTH_TOKEN: database.authToken,
    WEERKLANK_URL: 'http://127.0.0.1:8787',
    WEERKLANK_KEY: database.key,
  });
  const port = Number(new URL(workerd.url).port);
  return {
    post: async (path, body) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(workerd.url + path, { method: 'POST', headers, body });
      return { status: answer.status, text: await answer.text() };
    },
    send: (bytes, most) => send(port, bytes, most),
    memory: memoryOfWorkerd,
    close: async () => {
      await workerd.stop();
      await finish();
      await database.close();
      for (const left of [folder, dirname(module)]) rmSync(left, { recursive: true, force: true });
    },
  };
}

function send(port: number, parts: readonly Uint8Array[], most: number): Promise<Reply> {
  return new Promise((resolve) => {
    const started = performance.now();
    const socket = dial(port, '127.0.0.1');
    let text = '';
    const end = (status: number | undefined) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ status, text, milliseconds: performance.now() - started });
    };
    const timer = setTimeout(() => end(undefined), most);
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      const found = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      if (found !== undefined && text.includes('\r\n\r\n')) end(Number(found));
    });
    socket.on('error', () => end(0));
    socket.on('close', () => end(0));
    for (const part of parts) socket.write(part);
  });
}

/** By the tables of Linux: the child of this process that is called workerd. */
function memoryOfWorkerd(): number | undefined {
  try {
    const children = readdirSync('/proc').filter(
      (pid) => /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/stat`, 'utf8').includes(`(workerd) `),
    );
    const own = children.filter((pid) =>
      readFileSync(`/proc/${pid}/stat`, 'utf8').includes(` ${process.pid} `),
    );
    const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${own[0]}/status`, 'utf8'))?.[1];
    return found === undefined ? undefined : Number(found) / 1024;
  } catch {
    return undefined;
  }
}

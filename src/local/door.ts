// The local libSQL server: one database file, open to programs on this machine that know the secret.
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { Engine, SqlRunner } from './engine.ts';
import { hranaPipeline } from './hrana.ts';
import { answerPipeline, type OpenStreams } from './pipeline.ts';
import { sharingTransactions } from './shared-transaction.ts';

const maximumBytes = 16 * 1024 * 1024;
/** Long, so that a client does not send on a connection that is just being closed. */
const keepAliveMilliseconds = 600_000;
const closingMilliseconds = 1_000;

/** What an authenticated `GET /health` answers. */
export const doorHealth = v.object({
  door: v.literal('weerklank'),
  pid: v.number(),
  /** The key that the server was started with, when it is not the one in the data folder. */
  key: v.optional(v.string()),
});

/** A door that is open. */
export interface Door {
  readonly url: string;
  readonly port: number;
  /** Answers what a client in this process would send to the door, without a socket in between. */
  fetch(request: Request): Promise<Response>;
  /**
   * Lets requests under way finish (at most a second), then closes the database.
   * @param atLast done when all is in the file and its lock is still held
   */
  close(atLast?: () => void): Promise<void>;
  /** The same at once, for the process' exit. */
  closeNow(): void;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

/**
 * Opens a door on 127.0.0.1; the engine is the door's from here on.
 * @param port 0 for a free one
 * @param key the server's own, for those who know the secret
 * @throws node's error (`EADDRINUSE`) when the port is taken; the engine stays open
 */
export async function openDoor(engine: Engine, secret: string, port = 0, key?: string): Promise<Door> {
  const streams: OpenStreams = new Map();
  const answer = (runner: SqlRunner, body: Buffer) => (engine.isOpen ? work(runner, streams, body) : closed);
  const answerInside = sharingTransactions(engine, answer);
  const server = createServer((request, response) => {
    const refusal = refuse(request, secret);
    if (refusal !== undefined) {
      request.resume();
      send(response, refusal);
      return;
    }
    if (request.method === 'GET') {
      send(response, { status: 200, body: { door: 'weerklank', pid: process.pid, key } });
      return;
    }
    receive(request, (body) => send(response, body === undefined ? tooLarge : answer(engine, body)));
  });
  server.keepAliveTimeout = keepAliveMilliseconds;
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('a door listens on a port');
  const closeNow = () => {
    server.closeAllConnections();
    engine.close();
  };
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    fetch: async (request) => {
      const { status, body } = await answerInside(Buffer.from(await request.arrayBuffer()));
      return Response.json(body, { status });
    },
    close: (atLast) => stop(server).finally(() => engine.close(atLast)),
    closeNow,
  };
}

const closed: Answer = {
  status: 503,
  body: { message: 'the database is closed', code: 'DATABASE_CLOSED' },
};

const tooLarge: Answer = {
  status: 413,
  body: { message: `more than ${maximumBytes} bytes`, code: 'BODY_TOO_LARGE' },
};

/** Why this request may not pass, if so. No browser page may speak to the database, whatever it knows. */
function refuse(request: IncomingMessage, secret: string): Answer | undefined {
  if (request.headers.origin !== undefined)
    return { status: 403, body: { message: 'not for browsers', code: 'ORIGIN_REFUSED' } };
  if (!equal(request.headers.authorization ?? '', `Bearer ${secret}`)) {
    return { status: 401, body: { message: 'the secret is wrong', code: 'AUTH_REFUSED' } };
  }
  const route = `${request.method} ${request.url}`;
  if (/^(?:POST \/v[23]\/pipeline|GET \/(?:health|v2|v3))$/.test(route)) return undefined;
  return { status: 404, body: { message: 'there is nothing here', code: 'NOT_FOUND' } };
}

/** Compares in a time that does not tell where the texts differ. */
function equal(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

/** Hands over the whole body, or undefined when it is too large; nothing when the client goes away. */
function receive(request: IncomingMessage, done: (body: Buffer | undefined) => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= maximumBytes) chunks.push(chunk);
    else chunks.length = 0;
  });
  request.on('end', () => done(bytes > maximumBytes ? undefined : Buffer.concat(chunks)));
  request.on('error', () => undefined);
}

function work(runner: SqlRunner, streams: OpenStreams, body: Buffer): Answer {
  try {
    const pipeline = v.safeParse(hranaPipeline, JSON.parse(body.toString()));
    if (!pipeline.success) return malformed;
    const answer = answerPipeline(runner, streams, pipeline.output);
    return { status: 'code' in answer ? 400 : 200, body: answer };
  } catch (error) {
    if (error instanceof SyntaxError) return malformed;
    report(error);
    return { status: 500, body: { message: 'unexpected', code: 'INTERNAL_ERROR' } };
  }
}

/** Says where it went wrong; the message stays out, because it may hold what people answered. */
function report(error: unknown): void {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n    at ').slice(1, 4) : [];
  console.error(
    `database door: ${error instanceof Error ? error.name : typeof error}, ${frames.join(' < ')}`,
  );
}

const malformed: Answer = {
  status: 400,
  body: { message: 'not a pipeline of Hrana', code: 'PROTOCOL_ERROR' },
};

function send(response: ServerResponse, { status, body }: Answer): void {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': text.length });
  response.end(text);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), closingMilliseconds);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
  });
}

// The socket that readers come to when the website runs on Node.
import { createServer, type RequestListener, type Server } from 'node:http';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { isFileError } from './folder.ts';

/** A proxy keeps connections about a minute; closed here first, its next request would fail. */
const keepAliveMilliseconds = 75_000;
/** 64 KiB over a poor connection fit in it; who sends slower holds a place that others need. */
const requestMilliseconds = 60_000;
const closingMilliseconds = 10_000;
/** So long requests wait for connections that come one after the other. */
const lettingInMilliseconds = 50;

/** A server that listens. */
export interface WebServer {
  /** Takes no new connections, lets requests under way finish (at most 10 seconds). */
  close(): Promise<void>;
}

/** Listens for requests. Problems: `port-taken`, `address-unusable`. */
export async function openWebServer(
  answer: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Result<WebServer>> {
  const server = createServer({ requestTimeout: requestMilliseconds });
  answerAfterLettingIn(server, answer);
  server.keepAliveTimeout = keepAliveMilliseconds;
  try {
    await listen(server, host, port);
  } catch (error) {
    if (!isFileError(error)) throw error;
    const isTaken = error.code === 'EADDRINUSE';
    return refused(isTaken ? problem('port-taken', { port }) : problem('address-unusable', { host, port }));
  }
  return accepted({ close: () => close(server) });
}

/** Where a browser on this machine finds what listens there. */
export function localWebOf(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * Begins on requests when nobody waits to be let in. Node takes one new connection a turn of its loop, and a turn
 * lasts as long as the work in it: of a hundred that come at once the last would be let in after a hundred turns full
 * of work for the others, which is seconds.
 */
function answerAfterLettingIn(server: Server, answer: RequestListener): void {
  let letInCount = 0;
  let waiting: (() => void)[] = [];
  const begin = (since: number) => {
    if (letInCount > 0 && performance.now() - since < lettingInMilliseconds) {
      letInCount = 0;
      setImmediate(begin, since);
      return;
    }
    letInCount = 0;
    const all = waiting;
    waiting = [];
    for (const each of all) each();
  };
  server.on('connection', () => {
    letInCount += 1;
  });
  server.on('request', (request, response) => {
    waiting.push(() => answer(request, response));
    if (waiting.length === 1) setImmediate(begin, performance.now());
  });
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), closingMilliseconds);
    // a connection that was busy when the closing began is kept alive by node afterwards
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(late);
      clearInterval(idle);
      resolve();
    });
  });
}

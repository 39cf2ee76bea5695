// The network between a browser and the site, in the test's hands: it is cut, swallows answers, or belongs to somebody
// else who answers everything. The browser is not told that it is offline, as on a bad line.
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * How it behaves. `halved`: the line goes in the middle of what is posted; `unanswered`: what is asked reaches the site,
 * and its answer never comes back.
 */
export type Weather = 'fair' | 'cut' | 'halved' | 'unanswered' | 'silent' | 'portal' | 'failing';

export interface Network {
  /** Where the site is on this side of it, without a slash at the end. */
  readonly url: string;
  weather: Weather;
  /** Every method and path that reached it, and how the site answered: 0 when it did not. */
  readonly log: { readonly asked: string; readonly status: number }[];
  close(): void;
}

export const portalTitle = 'Bedankt, u bent verbonden';
const portal = `<!doctype html><title>Welkom op onze wifi</title><h1>${portalTitle}</h1>`;

/** Opens a network to a site. */
export async function openNetwork(site: string): Promise<Network> {
  const sockets = new Set<Socket>();
  const server = createServer((incoming, answer) => void pass(network, site, incoming, answer));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    if (network.weather === 'cut') socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('a server listens on a port');
  const network: Network = {
    url: `http://127.0.0.1:${address.port}`,
    weather: 'fair',
    log: [],
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return network;
}

/**
 * Makes the line good, and lets minutes go by on a page until something is as it should: it tries again after pauses that
 * grow, so how long that takes would depend on how often it had tried. Its clock has been installed.
 */
export async function recover(network: Network, page: Page, isDone: () => Promise<boolean>): Promise<void> {
  network.weather = 'fair';
  await expect
    .poll(async () => {
      await page.clock.fastForward(60_000);
      return isDone();
    })
    .toBe(true);
}

function pass(network: Network, site: string, incoming: IncomingMessage, answer: ServerResponse): void {
  const { weather } = network;
  const asked = `${incoming.method} ${incoming.url}`;
  if (weather === 'cut') return void incoming.socket.destroy();
  if (weather === 'silent') return;
  if (weather === 'portal' || weather === 'failing') {
    answer.writeHead(weather === 'portal' ? 200 : 502, { 'content-type': 'text/html' }).end(portal);
    return;
  }
  const { hostname, port } = new URL(site);
  const { method, url: path, headers } = incoming;
  // no connection of an earlier request, which the site may be closing
  const onward = request({ hostname, port, method, path, headers, agent: false }, (found) => {
    network.log.push({ asked, status: found.statusCode ?? 0 });
    if (weather === 'unanswered') {
      found.resume().on('end', () => incoming.socket.destroy());
      return;
    }
    answer.writeHead(found.statusCode ?? 502, found.headers);
    found.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  if (weather !== 'halved') return void incoming.pipe(onward);
  incoming.once('data', (part: Buffer) => {
    onward.write(part.subarray(0, part.length / 2), () => {
      onward.destroy();
      incoming.socket.destroy();
    });
  });
}

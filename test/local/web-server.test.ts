import { once } from 'node:events';
import { Agent, get, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { localWebOf, openWebServer } from '../../src/local/web-server.ts';
import { freePort } from './started.ts';

const host = '127.0.0.1';

test('a port that is taken and an address that is not of this machine are said', async () => {
  const port = await freePort();
  const first = await openWebServer((_, response) => response.end(), { host, port });
  if (!first.ok) throw new Error('the port is taken');
  onTestFinished(() => first.value.close());
  const code = async (at: string) => {
    const opened = await openWebServer(() => undefined, { host: at, port });
    return opened.ok ? 'ok' : opened.problems[0];
  };
  expect(await code(host)).toMatchObject({ code: 'port-taken', values: { port } });
  expect(await code('192.0.2.1')).toMatchObject({ code: 'address-unusable', values: { host: '192.0.2.1' } });
});

test('closing lets a request under way finish, and ends connections that only wait', async () => {
  // the moment never comes at which all that is left is cut off
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const port = await freePort();
  let arrived: (response: ServerResponse) => void = () => undefined;
  const arrival = new Promise<ServerResponse>((resolve) => {
    arrived = resolve;
  });
  const opened = await openWebServer(
    (request, response) => {
      if (request.url === '/slow') arrived(response);
      else response.end();
    },
    { host, port },
  );
  if (!opened.ok) throw new Error('the port is taken');
  const waiting = connect(port, host);
  await once(waiting, 'connect');
  waiting.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(waiting, 'data');
  const ended = once(waiting, 'close');
  const slow = fetch(`http://${host}:${port}/slow`);
  const underWay = await arrival;
  const closed = opened.value.close();
  await ended;
  underWay.end('whole');
  expect(await (await slow).text()).toBe('whole');
  await closed;
  await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow();
});

test('of many who come at once nobody is kept at the door while others are served again and again', async () => {
  const port = await freePort();
  const opened = await openWebServer(
    (_, response) => {
      const until = performance.now() + 4;
      while (performance.now() < until);
      response.end();
    },
    { host, port },
  );
  if (!opened.ok) throw new Error('the port is taken');
  onTestFinished(() => opened.value.close());
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const rounds = 6;
  const order: number[] = [];
  const visit = (who: number) =>
    new Promise<void>((resolve, reject) => {
      get({ host, port, agent }, (response) => {
        response.resume();
        response.on('end', () => {
          order.push(who);
          resolve();
        });
      }).on('error', reject);
    });
  await Promise.all(
    Array.from({ length: 30 }, async (_, who) => {
      for (let round = 0; round < rounds; round += 1) await visit(who);
    }),
  );
  // (nearly) everybody had a first answer before anybody had a third
  const third = Math.min(
    ...Array.from(
      { length: 30 },
      (_, who) => order.flatMap((each, at) => (each === who ? [at] : []))[2] ?? 0,
    ),
  );
  expect(new Set(order.slice(0, third)).size).toBeGreaterThan(20);
});

test('who listens everywhere is found here', () => {
  expect(localWebOf('0.0.0.0', 80)).toBe('http://127.0.0.1:80');
  expect(localWebOf('::1', 8787)).toBe('http://[::1]:8787');
  expect(localWebOf('weerklank.example', 8787)).toBe('http://weerklank.example:8787');
});

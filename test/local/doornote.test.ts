import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { findDoor, leaveDoorNote } from '../../src/local/doornote.ts';
import { dataFolder } from '../../src/local/folder.ts';
import { testFolder } from './testfolder.ts';

test('a door that has much to do is waited for', async () => {
  const data = dataFolder(testFolder());
  const server = createServer((_, response) => {
    const health = JSON.stringify({ door: 'weerklank', pid: process.pid });
    setTimeout(() => response.end(health), 1_000);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('a server listens on a port');
  leaveDoorNote(data, address.port, 'A'.repeat(43), 'http://127.0.0.1:8787');
  expect(await findDoor(data)).toMatchObject({ port: address.port, web: 'http://127.0.0.1:8787' });
});

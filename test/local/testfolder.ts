import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client/http';
import { onTestFinished } from 'vitest';
import { type Door, openDoor } from '../../src/local/door.ts';
import { Engine } from '../../src/local/engine.ts';

/** An empty folder that goes when the test does. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const testSecret = 'a secret of this test';

/** A door on an empty database and a client in front of it. */
export async function testDoor(): Promise<{ door: Door; client: Client; file: string }> {
  const file = join(testFolder(), 'test.db');
  const door = await openDoor(new Engine(file), testSecret);
  onTestFinished(() => door.close());
  const client = createClient({ url: door.url, authToken: testSecret, intMode: 'bigint' });
  return { door, client, file };
}

/** The code of the LibsqlError that a call is refused with. */
export async function codeOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return 'not refused';
}

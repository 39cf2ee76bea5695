import { expect, test } from 'vitest';
import { namesOf, readSettings } from '../src/env.ts';
import { base64url } from '../src/shared/id.ts';

const settings = {
  LIBSQL_URL: 'libsql://weerklank.example',
  LIBSQL_AUTH_TOKEN: 'token',
  WEERKLANK_URL: 'https://weerklank.example/',
  WEERKLANK_KEY: base64url(new Uint8Array(32).fill(7)),
};

const wrong = (changes: object) => {
  const read = readSettings({ ...settings, ...changes });
  return read.ok ? [] : namesOf(read.problems);
};

test('settings are read once, whole', () => {
  expect(readSettings(settings)).toMatchObject({
    ok: true,
    value: { publicUrl: 'https://weerklank.example', databaseToken: 'token', key: { length: 32 } },
  });
});

test('all that are missing or malformed are named at once', () => {
  const read = readSettings({});
  expect(read.ok ? [] : namesOf(read.problems)).toEqual(Object.keys(settings));
  expect(wrong({ WEERKLANK_KEY: 'short' })).toEqual(['WEERKLANK_KEY']);
  expect(wrong({ LIBSQL_URL: 'file:x.db', WEERKLANK_URL: 'x' })).toEqual(['LIBSQL_URL', 'WEERKLANK_URL']);
});

test('a database that is not behind TLS may ask for no token', () => {
  expect(wrong({ LIBSQL_URL: 'http://127.0.0.1:8080', LIBSQL_AUTH_TOKEN: undefined })).toEqual([]);
  expect(wrong({ LIBSQL_AUTH_TOKEN: '' })).toEqual(['LIBSQL_AUTH_TOKEN']);
});

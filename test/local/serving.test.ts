import { expect, test } from 'vitest';
import { givenKeyOf, publicUrlOf } from '../../src/local/serving.ts';

test('a public address is that of a whole site', () => {
  const read = (text: string) => {
    const url = publicUrlOf(text);
    return url.ok ? url.value : url.problems[0]?.code;
  };
  expect(read('https://Weerklank.example/')).toBe('https://weerklank.example');
  expect(read('http://10.0.0.8:8787')).toBe('http://10.0.0.8:8787');
  for (const wrong of [
    '',
    'weerklank.example',
    'ftp://weerklank.example',
    'https://weerklank.example/path',
  ]) {
    expect([wrong, read(wrong)]).toEqual([wrong, 'setting-malformed']);
  }
  for (const wrong of ['https://a:b@weerklank.example', 'https://weerklank.example/?a', 'javascript:1']) {
    expect([wrong, read(wrong)]).toEqual([wrong, 'setting-malformed']);
  }
});

test('a key is 32 bytes, and none is none', () => {
  expect(givenKeyOf(undefined)).toEqual({ ok: true, value: undefined });
  expect(givenKeyOf('')).toEqual({ ok: true, value: undefined });
  expect(givenKeyOf('A'.repeat(43))).toEqual({ ok: true, value: 'A'.repeat(43) });
  expect(givenKeyOf('short')).toMatchObject({ ok: false, problems: [{ code: 'setting-malformed' }] });
});

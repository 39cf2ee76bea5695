import { expect, test } from 'vitest';
import { frozenDifferences } from '../../src/form/frozen.ts';
import { digestOf, drawLots, meaningOf } from '../../src/form/revision.ts';
import { sampleForm, sampleJson } from './sample.ts';

/** The sample with `from` replaced by `to` in its JSON text. */
function edited(from: string, to: string): Record<string, unknown> {
  const text = JSON.stringify(sampleJson());
  expect(text).toContain(from);
  return JSON.parse(text.replace(from, to));
}

test.each([
  ['"Wij delen gegevens."', '"Wij delen alle gegevens."'],
  ['"Bestuur"', '"Het bestuur"'],
  ['"maximumLength":20', '"maximumLength":50'],
  ['"Lees dit eerst."', '"Lees dit niet."'],
])('wording is free: %s', (from, to) => {
  expect(frozenDifferences(sampleForm(), sampleForm(edited(from, to)))).toEqual([]);
});

test.each([
  ['"scale":"agree-pass-disagree"', '"scale":"agreement-7"', ['stance']],
  ['"noView":true', '"noView":false', ['delen']],
  ['"places":3', '"places":2', ['inzet']],
  ['"weight":2', '"weight":3', ['samen-delen']],
  ['{"id":"team","title":"Team"}', '{"id":"ploeg","title":"Team"}', ['tafel']],
  ['"contact":"privacy@example.org"', '"contact":"x@example.org"', ['privacy']],
  ['"groups":"tafel"', '"groups":"tafel","balanced":true', ['ranking']],
  ['"ranking":', '"access":{"by":"code","code":"zomer"},"ranking":', ['access']],
  ['"id":"zorgen"', '"id":"angsten"', ['zorgen', 'angsten']],
])('meaning is frozen: %s', (from, to, parts) => {
  expect(frozenDifferences(sampleForm(), sampleForm(edited(from, to)))).toEqual(parts);
});

test('what people said yes to is frozen, wording too', () => {
  const asking = (text: string) => sampleForm({ contact: { title: 'Nieuws', text } });
  expect(frozenDifferences(asking('Een.'), asking('Twee.'))).toEqual(['contact']);
  expect(frozenDifferences(asking('Een.'), sampleForm())).toEqual(['contact']);
});

test('another code is free, another way in is not', () => {
  const coded = (code: string) => sampleForm({ access: { by: 'code', code } });
  expect(frozenDifferences(coded('zomer'), coded('winter'))).toEqual([]);
  expect(frozenDifferences(coded('zomer'), sampleForm({ access: { by: 'invitation' } }))).toEqual(['access']);
  expect(frozenDifferences(coded('zomer'), sampleForm({ access: { by: 'link' } }))).toEqual(['access']);
});

test('the digest is of the content: order of keys and $schema do not matter, wording does', async () => {
  const form = sampleForm();
  const turned = sampleForm(Object.fromEntries(Object.entries(sampleJson()).reverse()));
  expect(await digestOf(turned)).toBe(await digestOf(form));
  expect(await digestOf(sampleForm({ $schema: './form.schema.json' }))).toBe(await digestOf(form));
  expect(await digestOf(sampleForm({ title: 'Anders' }))).not.toBe(await digestOf(form));
  expect(await meaningOf(sampleForm({ title: 'Anders' }))).toBe(await meaningOf(form));
});

test('every ranked thing has a lot of its own', async () => {
  const lots = await drawLots(sampleForm());
  expect([...lots.keys()]).toEqual([
    'samen-delen',
    'delen',
    'stance',
    'inzet/infra',
    'inzet/opleiden',
    'inzet/mens',
    'inzet/regie',
  ]);
  expect(new Set(lots.values()).size).toBe(7);
  // printf 'proef|samen-delen' | sha256sum
  expect(lots.get('samen-delen')).toBe('6992808e19e7d421d84d195919c1f148f11d41154f0abd90a43a3c153b6a903c');
});

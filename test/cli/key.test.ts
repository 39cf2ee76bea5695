// Keys of organisers and the record of what they did, on the command line.
import { expect, test } from 'vitest';
import { testFolder } from '../local/testfolder.ts';
import { must, ran } from './terminal.ts';

test('keys are listed and revoked, the last one too', async () => {
  const folder = testFolder();
  await must(0, folder, 'migrate');
  expect(await must(0, folder, 'key', 'list')).toContain('Er zijn geen sleutels.');
  const made = JSON.parse(await must(0, folder, 'key', 'new', '--for', 'het bureau', '--json'));
  expect(made).toMatchObject({ number: 1, for: 'het bureau', key: expect.stringMatching(/^[\w-]{22}$/) });
  await must(0, folder, 'key', 'new', '--for', 'een collega');
  const list = await must(0, folder, 'key', 'list');
  expect(list).toMatch(/^Nummer {2}Voor/);
  expect(list).toMatch(/1 +het bureau .* werkt\n/);
  expect(list).not.toContain(made.key);
  expect(await must(0, folder, 'key', 'revoke', '1')).toBe(
    'Met sleutel 1 (het bureau) gaat niets meer open.\n',
  );
  await must(0, folder, 'key', 'revoke', '2');
  const { keys } = JSON.parse(await must(0, folder, 'key', 'list', '--json'));
  expect(keys).toMatchObject([
    { number: 1, for: 'het bureau', revokedAt: expect.stringMatching(/Z$/) },
    { number: 2, revokedAt: expect.stringMatching(/Z$/) },
  ]);
  expect((await ran(['key', 'revoke', '7', '--data', folder])).err).toContain('geen sleutel met nummer 7');
  expect((await ran(['key', 'new', '--for', ' ', '--data', folder])).exit).toBe(1);
});

test('what is written wrong is told before anything is done', async () => {
  const wrong = async (...args: readonly string[]) => (await ran(['key', ...args])).exit;
  expect(await wrong('revoke')).toBe(2);
  expect(await wrong('revoke', 'een')).toBe(2);
  expect(await wrong('list', '1')).toBe(2);
  expect(await wrong('list', '--for', 'x')).toBe(2);
  expect(await wrong('new', '1', '--for', 'x')).toBe(2);
});

test('every deed on the command line is recorded, by form too', async () => {
  const folder = testFolder();
  await must(0, folder, 'migrate');
  expect(await must(0, folder, 'audit')).toBe('Er is nog niets vastgelegd.\n');
  await must(0, folder, 'demo');
  await must(0, folder, 'publish', 'forms/zomersessie-intake.json');
  await must(0, folder, 'publish', 'forms/zomersessie-intake.json');
  await must(0, folder, 'close', 'voorbeeld');
  // closed already: nothing was done
  await must(0, folder, 'close', 'voorbeeld');
  await must(0, folder, 'export', 'voorbeeld');
  await must(0, folder, 'link', 'voorbeeld', '--revoke');
  await must(0, folder, 'close', 'zomersessie-intake', '--yes');
  await must(0, folder, 'key', 'new', '--for', 'het bureau');
  await must(0, folder, 'key', 'revoke', '1');
  await must(0, folder, 'demo', '--delete');
  const told: { deed: string; form: string | null; about: number | null; by: string }[] = JSON.parse(
    await must(0, folder, 'audit', '--json'),
  ).deeds;
  expect(told.map(({ deed, form, about }) => [deed, form, about].filter((each) => each !== null))).toEqual([
    ['delete-demonstration'],
    ['revoke-key', 1],
    ['make-key', 1],
    ['close', 'zomersessie-intake'],
    ['revoke-results-link', 'voorbeeld'],
    ['read-responses', 'voorbeeld'],
    ['close', 'voorbeeld'],
    ['publish', 'zomersessie-intake', 1],
  ]);
  expect(new Set(told.map(({ by }) => by))).toEqual(new Set(['command-line']));
  const lines = await must(0, folder, 'audit', 'voorbeeld');
  expect(lines.trimEnd().split('\n')).toHaveLength(3);
  expect(lines).toContain('opdrachtregel');
});

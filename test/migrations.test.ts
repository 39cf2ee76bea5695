import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256 } from '../src/shared/digest.ts';

const read = (file: string): string => readFileSync(`migrations/${file}`, 'utf8');
const seals: Record<string, string> = JSON.parse(read('seals.json'));
const journal: { entries: { idx: number; when: number; tag: string }[] } = JSON.parse(
  read('meta/_journal.json'),
);

/** The migrations there ever were, in order. A new one is added at the end; nothing else here ever changes. */
const history = [
  '0000_forms_responses_and_releases',
  '0001_decisions_about_reactions',
  '0002_invitations_keys_and_records',
  '0003_responses_per_release',
  '0004_making_per_release',
  '0005_contacts_and_reported_invitations',
  '0006_waiting_per_tally',
  '0007_agenda_per_implication',
  '0008_codes_typed_without_form',
  '0009_pairs_per_release',
  '0010_wrong_codes_together',
];

test('the order only grows: journal, files and seals tell the same history', () => {
  expect(journal.entries.map(({ tag }) => tag)).toEqual(history);
  expect(journal.entries.map(({ idx }) => idx)).toEqual(history.map((_, at) => at));
  const moments = journal.entries.map(({ when }) => when);
  expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
  const files = readdirSync('migrations').filter((file) => file.endsWith('.sql'));
  expect(files.sort()).toEqual(history.map((name) => `${name}.sql`));
  expect(Object.keys(seals)).toEqual(history);
});

test('no migration was edited since it was sealed', async () => {
  for (const name of history) expect(await sha256(read(`${name}.sql`))).toBe(seals[name]);
});

test('a name says what changes', () => {
  for (const name of history) expect(name).toMatch(/^\d{4}(_[a-z]{3,}){2,}$/);
});

test('every table made is strict', () => {
  for (const name of history) {
    const made = read(`${name}.sql`).match(/CREATE TABLE[\s\S]*?\n\)[^;]*;/g) ?? [];
    expect(made.filter((statement) => !/\) STRICT(, WITHOUT ROWID)?;$/.test(statement))).toEqual([]);
  }
});

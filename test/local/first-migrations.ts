import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFolder } from './testfolder.ts';

/**
 * A folder with the first migrations only: what an older version has.
 * @param count how many; below zero how many of the last are left out
 */
export function firstMigrations(count: number): string {
  const folder = testFolder();
  cpSync('migrations', folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder;
}

// The folder in which a copy is prepared before it takes the database's place: beside it, so that one renaming does.
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFolder } from './folder.ts';

const prefix = '.restore-';

/** Where the database file really is, when its name is a link. Throws node's error. */
export function placeOf({ database }: DataFolder): string {
  return existsSync(database) ? realpathSync(database) : database;
}

/** Makes a stage for this account's eyes only. Throws node's error. */
export function makeStage(place: string): string {
  return mkdtempSync(join(dirname(place), prefix));
}

/** Takes away the stages that a kill left, which hold answers; for who has the lock. Throws node's error. */
export function removeStages(place: string): void {
  const folder = dirname(place);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(prefix)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

import { resolve } from 'node:path';

/** The absolute path of something that comes with Weerklank itself, from its top folder: `forms`, `migrations`. */
export function ownPath(name: string): string {
  return resolve(import.meta.dirname, '../..', name);
}

import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../actions/context.ts';
import { isFormFile } from './form-files.ts';
import { type PublishedFile, publishFile } from './publish-file.ts';

/** An editor writes a file in several steps; after this it is done. */
const settledMilliseconds = 150;

/**
 * Publishes a form again whenever its file changes, one at a time.
 * @returns ends the watch
 */
export function watchForms(
  context: Context,
  folder: string,
  told: (published: PublishedFile) => void,
  failed: (error: unknown) => void,
): () => void {
  const waiting = new Map<string, NodeJS.Timeout>();
  let last = Promise.resolve();
  const watcher = watch(folder, (_, name) => {
    if (name === null || !isFormFile(name)) return;
    clearTimeout(waiting.get(name));
    waiting.set(
      name,
      setTimeout(() => {
        waiting.delete(name);
        const file = join(folder, name);
        if (!existsSync(file)) return;
        last = last.then(() => publishFile(context, file).then(told)).catch(failed);
      }, settledMilliseconds),
    );
  });
  watcher.on('error', failed);
  return () => {
    watcher.close();
    for (const timer of waiting.values()) clearTimeout(timer);
  };
}

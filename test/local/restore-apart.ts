import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { dataFolder } from '../../src/local/folder.ts';

/**
 * Puts a copy back in a process of its own and gives what that printed: its stages, a line each.
 * @param kill kills it so many milliseconds after it began on a stage; at once it does that itself, as it would be
 * further on before anybody else could
 */
export async function restoreApart(
  folder: string,
  file: string,
  kill?: { readonly stage: string; readonly wait: number },
  isSure = true,
): Promise<string> {
  const pathOf = (name: string) => new URL(name, import.meta.url).pathname;
  const diesAt = kill?.wait === 0 ? [kill.stage] : [];
  const how = ['--import', pathOf('quick-load.ts'), pathOf('restorer.ts')];
  const args = [...how, folder, file, isSure ? 'sure' : 'unsure', ...diesAt];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const gone = once(child, 'close');
  let text = '';
  child.stdout.on('data', (piece) => {
    text += String(piece);
    if (kill !== undefined && text.includes(`${kill.stage}\n`)) {
      setTimeout(() => child.kill('SIGKILL'), kill.wait);
    }
  });
  await gone;
  rmSync(dataFolder(folder).door, { force: true });
  return text;
}

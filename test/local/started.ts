// `npm start` and `weerklank serve` as processes of their own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { isPortFree } from '../../src/local/probe-port.ts';

/** A process and what it wrote. */
export interface Started {
  readonly child: ChildProcess;
  written(): string;
  /** Waits until something is written, or fails with what was. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal and gives the exit code, when all that was written is there. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

const patienceMilliseconds = 100_000;

/** Starts Weerklank with these arguments, in English. */
export function start(...args: readonly string[]): Started {
  return started(process.execPath, ['src/local/start.ts', ...args]);
}

/** The same by `npm start`. */
export function npmStart(...args: readonly string[]): Started {
  return started('npm', ['start', '--', ...args]);
}

/** `weerklank serve` with these arguments, in English. */
export function serveAsProcess(...args: readonly string[]): Started {
  return started(process.execPath, ['src/cli/weerklank.ts', 'serve', ...args]);
}

function started(program: string, args: readonly string[]): Started {
  const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', PORT: '' };
  const child = spawn(program, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    // killed at once it would leave workerd behind
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  let text = '';
  const look = new Set<() => void>();
  const took = (chunk: unknown) => {
    text += String(chunk);
    for (const each of look) each();
  };
  child.stdout.on('data', took);
  child.stderr.on('data', took);
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const fail = () => reject(new Error(`not written: ${pattern}\n${text}`));
      const timer = setTimeout(fail, patienceMilliseconds);
      const check = () => {
        const found = pattern.exec(text);
        if (found === null) return;
        clearTimeout(timer);
        look.delete(check);
        resolve(found);
      };
      look.add(check);
      child.once('close', fail);
      check();
    });
  return {
    child,
    written: () => text,
    until,
    stop: async (signal) => {
      const gone = once(child, 'close');
      child.kill(signal);
      const [code] = await gone;
      return typeof code === 'number' ? code : null;
    },
  };
}

/** Starts, and waits for the end: what was written and the exit code. */
export async function refusedStart(...args: readonly string[]): Promise<{ text: string; code: unknown }> {
  const started = start(...args);
  const [code] = await once(started.child, 'close');
  return { text: started.written(), code };
}

/** Below the ports that systems hand out to whoever asks for any, in a row that (nearly) only this process goes through. */
let lastPort = 12_000 + (process.pid % 200) * 100;

/** A port of this machine that is free now, and that nobody is given by chance until it is taken. */
export async function freePort(): Promise<number> {
  do lastPort += 1;
  while (!(await isPortFree(lastPort)));
  return lastPort;
}

/** The processes that a process has started, and those they have, as Linux tells them. */
export function descendants(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // pid (name of the program) state parent …
        const parent = /^.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1];
        return [[Number(name), Number(parent)] as const];
      } catch {
        return [];
      }
    });
  const under = (of: number): number[] =>
    parents.filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...under(child)]);
  return under(pid);
}

/** The processes that are still there after a moment: esbuild sees only then that its reader is gone. */
export async function remaining(pids: readonly number[]): Promise<readonly number[]> {
  for (let look = 0; look < 60 && pids.some(isAlive); look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return pids.filter(isAlive);
}

/** Whether a process is there; one that only waits to be collected is not. */
function isAlive(pid: number): boolean {
  try {
    return !/^.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

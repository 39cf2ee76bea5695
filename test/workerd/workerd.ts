// Plain workerd, without wrangler or Miniflare in between: what runs at the edge, and fast enough to measure.
import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { compatibilityDate } from './bundle.ts';

const binary: unknown = createRequire(import.meta.url)('workerd').default;

export interface RunningWorkerd {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts workerd on a module and those beside it, with text bindings and a folder of assets, on a free port of 127.0.0.1. */
export async function startWorkerd(
  module: string,
  bindings: Readonly<Record<string, string>>,
  assets = 'dist/assets',
): Promise<RunningWorkerd> {
  if (typeof binary !== 'string') throw new Error('the package workerd names no binary');
  const folder = dirname(module);
  const others = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== basename(module));
  const config = join(folder, `${basename(module)}.capnp`);
  writeFileSync(config, configuration([basename(module), ...others], bindings, resolve(assets)));
  const child = spawn(binary, ['serve', '--control-fd=3', config], {
    // a line a request would drown what a test says
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const control = child.stdio[3];
  if (control === null || control === undefined || !('on' in control)) throw new Error('no control pipe');
  const failed = gone.then(() => Promise.reject(new Error('workerd ended before it listened')));
  const port = await Promise.race([listening(control), failed]);
  failed.catch(() => undefined);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}

/** The port of the line {"event":"listen","socket":"http","port":…} that workerd writes. */
function listening(control: NodeJS.EventEmitter): Promise<number> {
  return new Promise((resolve) => {
    let text = '';
    control.on('data', (chunk: unknown) => {
      text += String(chunk);
      const found = /"event":"listen".*"port":(\d+)/.exec(text);
      if (found !== null) resolve(Number(found[1]));
    });
  });
}

/** @param modules the first holds the Worker */
function configuration(
  modules: readonly string[],
  bindings: Readonly<Record<string, string>>,
  assets: string,
): string {
  const embedded = modules.map((name) => {
    const quoted = JSON.stringify(name);
    return `(name = ${quoted}, esModule = embed ${quoted})`;
  });
  const texts = Object.entries(bindings).map(
    ([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"])),
    (name = "assets", disk = (path = ${JSON.stringify(assets)})),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [${embedded.join(', ')}],
  compatibilityDate = ${JSON.stringify(compatibilityDate())},
  bindings = [${[...texts, '(name = "ASSETS", service = "assets")'].join(', ')}],
);
`;
}

import { run } from '../../src/cli/run.ts';

/** What one call of the command line gave. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, in Dutch, with a world that holds only `env`. */
export async function ran(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const exit = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env: { LANG: 'nl_NL.UTF-8', ...env },
    isWatched: false,
  });
  return { exit, out, err };
}

/** The same on a data folder, which must end as expected; gives what was written to stdout. */
export async function must(exit: number, folder: string, ...args: readonly string[]): Promise<string> {
  const result = await ran([...args, '--data', folder]);
  if (result.exit !== exit) throw new Error(`${args.join(' ')}: ${result.exit}\n${result.out}${result.err}`);
  return result.out;
}

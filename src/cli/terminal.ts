/** What a command sees of the world: where it writes, and what is set. Tests hand in their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Somebody is looking, so long work shows how far it is. */
  readonly isWatched: boolean;
}

/** The terminal of this process. */
export const ownTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
  isWatched: process.stderr.isTTY === true,
};

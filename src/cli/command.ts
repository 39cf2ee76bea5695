import type { Call } from './call.ts';
import type { Exit } from './exit.ts';
import type { OptionName } from './options.ts';

/** One command. How it is written and what it does stands in words/, under its name. */
export interface Command {
  /** The options it takes beside those that every command takes. */
  readonly options: readonly OptionName[];
  /** How many words may follow its name. */
  readonly words: { readonly least: number; readonly most: number };
  run(call: Call): Promise<Exit>;
}

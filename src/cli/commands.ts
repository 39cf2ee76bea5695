import type { Words } from '../words/words.ts';
import { check } from './check.ts';
import { close } from './close.ts';
import type { Command } from './command.ts';
import { demo } from './demo.ts';
import { fold } from './fold.ts';
import { forms } from './forms.ts';
import { importCommand } from './import.ts';
import { key } from './key.ts';
import { link } from './link.ts';
import { migrate } from './migrate.ts';
import { open } from './open.ts';
import { publish } from './publish.ts';
import { results } from './results.ts';
import { reveal } from './reveal.ts';
import { verify } from './verify.ts';

/** The commands have their words, and no words are without a command: else this does not compile. */
export type CommandName = keyof Words['commandLine']['commands'];

/** All commands, in the order in which help tells them. */
export const commands: { readonly [N in CommandName]: Command } = {
  check,
  publish,
  forms,
  open,
  close,
  reveal,
  import: importCommand,
  results,
  link,
  key,
  fold,
  verify,
  migrate,
  demo,
};

/** Whether this is the name of a command. */
export function isCommand(found: string): found is CommandName {
  return Object.hasOwn(commands, found);
}

export const commandNames: readonly CommandName[] = Object.keys(commands).filter(isCommand);

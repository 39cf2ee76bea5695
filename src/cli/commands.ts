import type { TerminalWords } from '../words/terminal.ts';
import type { Command } from './command.ts';

/** The commands have their words, and no words are without a command: else this does not compile. */
export type CommandName = keyof TerminalWords['commands'];

/** All commands, in the order in which help tells them; each is read only when it is called. */
const commands: { readonly [N in CommandName]: () => Promise<Command> } = {
  check: async () => (await import('./check.ts')).check,
  publish: async () => (await import('./publish.ts')).publish,
  forms: async () => (await import('./forms.ts')).forms,
  open: async () => (await import('./open.ts')).open,
  close: async () => (await import('./close.ts')).close,
  reveal: async () => (await import('./reveal.ts')).reveal,
  import: async () => (await import('./import.ts')).importCommand,
  results: async () => (await import('./results.ts')).results,
  export: async () => (await import('./export.ts')).exportCommand,
  moderate: async () => (await import('./moderate.ts')).moderate,
  link: async () => (await import('./link.ts')).link,
  invite: async () => (await import('./invite.ts')).invite,
  contacts: async () => (await import('./contacts.ts')).contacts,
  key: async () => (await import('./key.ts')).key,
  audit: async () => (await import('./audit.ts')).audit,
  fold: async () => (await import('./fold.ts')).fold,
  verify: async () => (await import('./verify.ts')).verify,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  erase: async () => (await import('./erase.ts')).erase,
  retain: async () => (await import('./retain.ts')).retain,
  serve: async () => (await import('./serve.ts')).serve,
  migrate: async () => (await import('./migrate.ts')).migrate,
  demo: async () => (await import('./demo.ts')).demo,
};

/** Reads a command. */
export function commandOf(name: CommandName): Promise<Command> {
  return commands[name]();
}

/** Whether this is the name of a command. */
export function isCommand(found: string): found is CommandName {
  return Object.hasOwn(commands, found);
}

export const commandNames: readonly CommandName[] = Object.keys(commands).filter(isCommand);

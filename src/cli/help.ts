import { columns } from '../local/columns.ts';
import type { TerminalWords } from '../words/terminal.ts';
import type { Command } from './command.ts';
import { type CommandName, commandNames } from './commands.ts';
import { everywhere, type OptionName, optionTypes } from './options.ts';

/** What the command line can do. */
export function helpOfAll(words: TerminalWords): string {
  return lines(
    words.summary,
    '',
    `${words.usage}: npx weerklank …`,
    '',
    words.commandsHeading,
    ...columns(commandNames.map((name) => [`  ${words.commands[name].usage}`, words.commands[name].does])),
    '',
    words.everywhere,
    ...optionLines(words, everywhere),
    '',
    words.more,
    words.exits,
  );
}

/** What one command does, and its options. */
export function helpOf(words: TerminalWords, name: CommandName, { options }: Command): string {
  const { usage, does } = words.commands[name];
  return lines(
    does,
    '',
    `${words.usage}: npx weerklank ${usage}`,
    '',
    ...(options.length === 0 ? [] : [words.optionsHeading, ...optionLines(words, options), '']),
    words.everywhere,
    ...optionLines(words, everywhere),
  );
}

function optionLines(words: TerminalWords, names: readonly OptionName[]): string[] {
  return columns(
    names.map((name) => [
      `  --${name}${optionTypes[name] === 'string' ? ' …' : ''}${name === 'help' ? ', -h' : ''}`,
      words.options[name],
    ]),
  );
}

function lines(...parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}

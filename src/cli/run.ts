// The way of one call: which command, is it written well, do it.
import { readArguments, sayFault, type Typed, type Fault as WrittenWrong } from '../local/arguments.ts';
import { languageOf } from '../local/language.ts';
import { whereItFailed } from '../local/where-it-failed.ts';
import { randomId } from '../shared/id.ts';
import { isLanguage } from '../shared/language.ts';
import { Fault, problem } from '../shared/problem.ts';
import { nearest } from '../shared/suggestion.ts';
import { terminalWordsIn } from '../words/terminal.ts';
import { type Call, makeCall } from './call.ts';
import { commandNames, commandOf, isCommand } from './commands.ts';
import { type Exit, exit } from './exit.ts';
import { helpOf, helpOfAll } from './help.ts';
import { everywhere, type OptionName, optionTypes } from './options.ts';
import { ownTerminal, type Terminal } from './terminal.ts';

/** Runs one call of the command line and says how it ended. */
export async function run(args: readonly string[], terminal: Terminal = ownTerminal): Promise<Exit> {
  const typed = asksHelp(readArguments(args, optionTypes));
  const name = typed.words[0];
  const wanted = typed.options.get('lang');
  const language = wanted !== undefined && isLanguage(wanted) ? wanted : languageOf(terminal.env);
  const words = terminalWordsIn(language);
  const call = makeCall(name !== undefined && isCommand(name) ? name : '', typed, language, terminal);
  if (wanted !== undefined && !isLanguage(wanted))
    return call.wrongUse(words.wrongUse.languageUnknown(wanted));
  if (name === undefined) return runNothing(call, typed);
  if (!isCommand(name)) {
    return call.wrongUse(words.wrongUse.commandUnknown(name, nearest(name, commandNames)));
  }
  const command = await commandOf(name);
  if (typed.options.has('help')) {
    terminal.out(helpOf(words, name, command));
    return exit.done;
  }
  const taken = [...command.options, ...everywhere];
  const fault = typed.faults[0] ?? unfit(typed.options, taken);
  if (fault !== undefined) return call.wrongUse(sayFault(words, fault, taken));
  const { usage } = words.commands[name];
  const extra = call.typed[command.words.most];
  if (extra !== undefined) return call.wrongUse(words.wrongUse.extra(extra, `npx weerklank ${usage}`));
  if (call.typed.length < command.words.least) {
    return call.wrongUse(words.wrongUse.missing(`npx weerklank ${usage}`));
  }
  return guarded(call, () => command.run(call));
}

/** `help` and `help <command>` ask the same as `--help`. */
function asksHelp(typed: Typed<OptionName>): Typed<OptionName> {
  if (typed.words[0] !== 'help') return typed;
  return { ...typed, words: typed.words.slice(1), options: new Map(typed.options).set('help', '') };
}

function runNothing(call: Call, typed: Typed<OptionName>): Exit {
  const fault = typed.faults[0];
  if (fault !== undefined) return call.wrongUse(sayFault(call.words, fault, everywhere));
  if (!typed.options.has('help')) return call.wrongUse(call.words.wrongUse.commandMissing());
  call.terminal.out(helpOfAll(call.words));
  return exit.done;
}

/** An option that exists, but not for this command. */
function unfit(
  options: ReadonlyMap<OptionName, string>,
  taken: readonly OptionName[],
): WrittenWrong | undefined {
  const found = [...options.keys()].find((name) => !taken.includes(name));
  return found === undefined ? undefined : { kind: 'optionUnknown', typed: `--${found}` };
}

/** A database that does not answer is a sentence; of the unforeseen only where it was, never its message. */
async function guarded(call: Call, work: () => Promise<Exit>): Promise<Exit> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault) return call.refuse([error.problem]);
    const reference = randomId().slice(0, 8);
    call.terminal.err(`${reference}: ${whereItFailed(error)}\n`);
    return call.refuse([problem('unexpected', { reference })]);
  }
}

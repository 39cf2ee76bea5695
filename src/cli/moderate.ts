import { commandLine, record } from '../actions/audit.ts';
import { decideReactions, listReactions, type WrittenReaction } from '../actions/moderate.ts';
import { wordingOf } from '../form/text.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { type Exit, exit } from './exit.ts';

/** Lists the written reactions that may be placed, places them, or refuses them with a reason. */
export const moderate: Command = {
  options: ['place', 'refuse', 'reason'],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  run: (call) => {
    const { options, words } = call;
    const [form = '', ...others] = call.typed;
    const place = options.get('place');
    const refuse = options.get('refuse');
    const reason = options.get('reason');
    const decides = place ?? refuse;
    const { moderated } = words;
    if (place !== undefined && refuse !== undefined) {
      return Promise.resolve(call.wrongUse(moderated.eitherOr));
    }
    if ((refuse === undefined) !== (reason === undefined)) {
      return Promise.resolve(call.wrongUse(moderated.reasonGoesWithRefuse));
    }
    const [extra] = others;
    if (decides === undefined && extra !== undefined) {
      const usage = `npx weerklank ${words.commands.moderate.usage}`;
      return Promise.resolve(call.wrongUse(words.wrongUse.extra(extra, usage)));
    }
    if (decides === undefined) return list(call, form);
    return decide(call, form, [decides, ...others], reason);
  },
};

function decide(
  call: Call,
  form: string,
  references: readonly string[],
  reason: string | undefined,
): Promise<Exit> {
  return withDatabase(call, async (context) => {
    const decision =
      reason === undefined
        ? ({ state: 'placed', reason: null } as const)
        : ({ state: 'refused', reason } as const);
    const made = await decideReactions(context, form, references, decision);
    if (!made.ok) return call.refuse(made.problems);
    const { decided } = made.value;
    const deed = reason === undefined ? 'place-reactions' : 'refuse-reactions';
    await record(context, commandLine, { deed, form, about: decided });
    call.say(call.words.moderated[decision.state](decided));
    call.data({ form, state: decision.state, decided });
    return exit.done;
  });
}

function list(call: Call, form: string): Promise<Exit> {
  return withDatabase(call, async (context) => {
    const listed = await listReactions(context, form);
    if (!listed.ok) return call.refuse(listed.problems);
    await record(context, commandLine, { deed: 'read-reactions', form });
    const { example, isPlacingPossible, minimum, reactions } = listed.value;
    const { moderated, exported } = call.words;
    if (example) call.terminal.err(`${exported.example}\n`);
    for (const each of reactions) tell(call, each);
    if (reactions.length === 0) call.say(moderated.none(form));
    else if (!isPlacingPossible) call.say(moderated.tooFew(minimum));
    else call.say(moderated.how(form));
    call.data({ form, reactions });
    return exit.done;
  });
}

function tell({ say, words, language }: Call, reaction: WrittenReaction): void {
  const { reference, title, text, part, about, state, reason } = reaction;
  const { moderated } = words;
  const heads = [reference, moderated.states[state], wordingOf(title, language, []).text];
  say([...heads, ...[about, part].filter((each) => each !== null)].join(' · '));
  for (const line of text.split('\n')) say(`  ${line}`);
  if (reason !== null) say(`  ${moderated.because(reason)}`);
  say('');
}

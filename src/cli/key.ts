import { newOrganiserKey } from '../actions/organiser-keys.ts';
import { nearest } from '../shared/suggestion.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** Makes an organiser's key: `key new --for "…"`. */
export const key: Command = {
  options: ['for'],
  words: { least: 1, most: 1 },
  run: (call) => {
    const [verb = ''] = call.typed;
    const { wrongUse, commands } = call.words;
    const name = call.options.get('for');
    if (verb !== 'new') {
      return Promise.resolve(call.wrongUse(wrongUse.keyVerbUnknown(verb, nearest(verb, ['new']))));
    }
    if (name === undefined) {
      return Promise.resolve(call.wrongUse(wrongUse.missing(`npx weerklank ${commands.key.usage}`)));
    }
    return withDatabase(call, async (context, web) => {
      if (!web.ok) return call.refuse(web.problems);
      const made = await newOrganiserKey(context, name);
      const organise = `${web.value}/o/${made}`;
      call.say(`${call.words.key.made(name)}\n${organise}`);
      call.data({ for: name, key: made, organise });
      return exit.done;
    });
  },
};

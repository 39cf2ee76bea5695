import { commandLine, record } from '../actions/audit.ts';
import type { Context } from '../actions/context.ts';
import { listOrganiserKeys, makeOrganiserKey, revokeOrganiserKey } from '../actions/organiser-keys.ts';
import { columns } from '../local/columns.ts';
import type { Result } from '../shared/result.ts';
import { nearest } from '../shared/suggestion.ts';
import { writtenMoment } from '../words/moment.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { type Exit, exit } from './exit.ts';

/** Makes an organiser's key, lists them, or revokes one: `key new --for "…"`, `key list`, `key revoke <number>`. */
export const key: Command = {
  options: ['for'],
  words: { least: 1, most: 2 },
  run: (call) => {
    const [verb = '', number] = call.typed;
    const { wrongUse, commands } = call.words;
    const name = call.options.get('for');
    const usage = `npx weerklank ${commands.key.usage}`;
    const wrong = (sentence: string) => Promise.resolve(call.wrongUse(sentence));
    if (verb === 'new') {
      if (name === undefined) return wrong(wrongUse.missing(usage));
      if (number !== undefined) return wrong(wrongUse.extra(number, usage));
      return withDatabase(call, (context, web) => make(call, context, web, name));
    }
    if (verb !== 'list' && verb !== 'revoke') {
      return wrong(wrongUse.keyVerbUnknown(verb, nearest(verb, ['new', 'list', 'revoke'])));
    }
    if (name !== undefined) return wrong(wrongUse.optionUnknown('--for', ''));
    if (verb === 'revoke') {
      if (number === undefined) return wrong(wrongUse.missing(usage));
      if (!/^[1-9]\d{0,8}$/.test(number)) return wrong(wrongUse.extra(number, usage));
      return withDatabase(call, (context) => revoke(call, context, Number(number)));
    }
    if (number !== undefined) return wrong(wrongUse.extra(number, usage));
    return withDatabase(call, (context) => list(call, context));
  },
};

async function make(call: Call, context: Context, web: Result<string>, name: string): Promise<Exit> {
  if (!web.ok) return call.refuse(web.problems);
  const made = await makeOrganiserKey(context, name);
  if (!made.ok) return call.refuse(made.problems);
  const { number, key: secret } = made.value;
  await record(context, commandLine, { deed: 'make-key', about: number });
  const organise = `${web.value}/o/${secret}`;
  call.say(`${call.words.key.made(made.value.name)}\n${organise}`);
  call.data({ number, for: made.value.name, key: secret, organise });
  return exit.done;
}

async function list(call: Call, context: Context): Promise<Exit> {
  const { heads, none, works } = call.words.key;
  const keys = await listOrganiserKeys(context);
  const rows = keys.map(({ number, name, madeAt, revokedAt }) => [
    String(number),
    name,
    writtenMoment(call.language, madeAt),
    revokedAt === null ? works : writtenMoment(call.language, revokedAt),
  ]);
  call.say(keys.length === 0 ? none : columns([Object.values(heads), ...rows]).join('\n'));
  call.data({
    keys: keys.map(({ number, name, madeAt, revokedAt }) => ({ number, for: name, madeAt, revokedAt })),
  });
  return exit.done;
}

/** Also the last one: whoever has the command line makes another. */
async function revoke(call: Call, context: Context, number: number): Promise<Exit> {
  const revoked = await revokeOrganiserKey(context, number, true);
  if (!revoked.ok) return call.refuse(revoked.problems);
  await record(context, commandLine, { deed: 'revoke-key', about: number });
  const { name, revokedAt } = revoked.value;
  call.say(call.words.key.revoked(number, name));
  call.data({ number, for: name, revokedAt });
  return exit.done;
}

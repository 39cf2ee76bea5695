import { commandLine, record } from '../actions/audit.ts';
import { listContacts, removeContact } from '../actions/contacts.ts';
import { csvLine, csvMark } from '../shared/csv.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { type Exit, exit } from './exit.ts';

/** Lists the addresses of people who asked for news, or takes one out. */
export const contacts: Command = {
  options: ['format', 'remove'],
  words: { least: 1, most: 1 },
  run: (call) => {
    const [form = ''] = call.typed;
    const { words, options } = call;
    const format = options.get('format');
    if (format !== undefined && format !== 'csv') {
      return Promise.resolve(call.wrongUse(words.exported.formatUnknown(format, 'csv')));
    }
    const address = options.get('remove');
    return address === undefined ? list(call, form) : remove(call, form, address);
  },
};

function list(call: Call, form: string): Promise<Exit> {
  return withDatabase(call, async (context) => {
    const listed = await listContacts(context, form);
    if (!listed.ok) return call.refuse(listed.problems);
    await record(context, commandLine, { deed: 'read-contacts', form });
    const addresses = listed.value;
    const { words, terminal } = call;
    if (call.options.has('format')) {
      terminal.out(`${csvMark}${csvLine(['address'])}`);
      for (const address of addresses) terminal.out(csvLine([address]));
    } else {
      for (const address of addresses) call.say(address);
      call.data({ form, addresses });
    }
    // what nobody checked is said where the list is used, beside it and not in it
    terminal.err(`${words.contacts.count(addresses.length)}\n`);
    return exit.done;
  });
}

function remove(call: Call, form: string, address: string): Promise<Exit> {
  return withDatabase(call, async (context) => {
    const removed = await removeContact(context, form, address);
    if (!removed.ok) return call.refuse(removed.problems);
    await record(context, commandLine, { deed: 'remove-contact', form });
    call.say(call.words.contacts[removed.value ? 'removed' : 'notThere']);
    call.data({ form, removed: removed.value });
    return exit.done;
  });
}

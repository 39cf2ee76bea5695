import { commandLine, record } from '../actions/audit.ts';
import type { Context } from '../actions/context.ts';
import { deleteDemo } from '../actions/demo.ts';
import { findForm } from '../actions/find-form.ts';
import { listForms } from '../actions/list-forms.ts';
import { columns } from '../local/columns.ts';
import { makeLocalDemo } from '../local/demo.ts';
import { dataFolder } from '../local/folder.ts';
import { formLinks, organiserLink } from '../local/form-links.ts';
import { findLocalOrganiserKey } from '../local/organiser-key.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { type OpenDatabase, withDatabase } from './database.ts';
import { type Exit, exit } from './exit.ts';

/** Makes the demonstration, or deletes it with everything in it. */
export const demo: Command = {
  options: ['delete'],
  words: { least: 0, most: 0 },
  run: (call) =>
    withDatabase(
      call,
      (context, _, database) =>
        call.options.has('delete') ? remove(call, context) : make(call, context, database),
      !call.options.has('delete'),
    ),
};

async function remove(call: Call, context: Context): Promise<Exit> {
  const deleted = (await listForms(context)).some(({ example }) => example);
  await deleteDemo(context);
  if (deleted) await record(context, commandLine, { deed: 'delete-demonstration' });
  call.say(deleted ? call.words.demo.deleted : call.words.demo.none);
  call.data({ deleted });
  return exit.done;
}

async function make(call: Call, context: Context, database: OpenDatabase): Promise<Exit> {
  const made = await makeLocalDemo(context);
  if (!made.ok) return call.refuse(made.problems);
  const { demo: words } = call.words;
  call.say(words.made(made.value));
  // no server has the database, so no link would lead anywhere yet; a start prints the same ones
  const links = database.isOurs ? undefined : await linksOf(call, context, database, made.value);
  if (database.isOurs) call.say(words.startWith(startCommand(call.options.get('data'))));
  if (links !== undefined) tell(call, links);
  call.data({ form: made.value, ...links });
  return exit.done;
}

/** Where the demonstration is filled in, seen and organised, as far as that is known here. */
interface DemoLinks {
  readonly fill: string | null;
  readonly results: string | null;
  readonly organiser: string | null;
}

async function linksOf(
  call: Call,
  context: Context,
  { web, file }: OpenDatabase,
  form: string,
): Promise<DemoLinks | undefined> {
  const found = await findForm(context, form);
  if (!web.ok || !found.ok) return undefined;
  const { fill, results } = await formLinks(context, found.value, web.value, call.language);
  const data = dataFolder(call.options.get('data'));
  const key = file === undefined ? undefined : await findLocalOrganiserKey(context, data);
  return {
    fill: fill ?? null,
    results: results ?? null,
    organiser: key === undefined ? null : organiserLink(web.value, key),
  };
}

function tell(call: Call, { fill, results, organiser }: DemoLinks): void {
  const { start, demo: words } = call.words;
  const rows = [
    [start.fill, fill],
    [start.results, results],
    [start.organiser, organiser ?? words.keyWith],
  ];
  const known = rows.flatMap(([name, value]) => (name && value ? [[`  ${name}`, value]] : []));
  call.say(['', ...columns(known)].join('\n'));
}

function startCommand(folder: string | undefined): string {
  return folder === undefined ? 'npm start' : `npm start -- --data ${folder}`;
}

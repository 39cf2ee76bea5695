import { commandLine, record } from '../actions/audit.ts';
import type { Context } from '../actions/context.ts';
import { findForm } from '../actions/find-form.ts';
import { invite as invitePeople } from '../actions/invite.ts';
import { type ListedInvitation, listInvitations } from '../actions/list-invitations.ts';
import { peopleProblems } from '../actions/people-problems.ts';
import { type PeopleList, readPeople } from '../actions/read-people.ts';
import { revokeInvitations } from '../actions/revoke-invitations.ts';
import { type BodyKind, bodyKindOf } from '../form/bodies.ts';
import type { Form } from '../form/form.ts';
import { columns } from '../local/columns.ts';
import { readTextFile } from '../local/text-file.ts';
import { csvLine, csvMark } from '../shared/csv.ts';
import { stepsOf } from '../shared/pointer.ts';
import type { Problem } from '../shared/problem.ts';
import { sentenceInTerminal } from '../words/terminal.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { type Exit, exit } from './exit.ts';

/** Invites the people of a CSV file, gives the list of who is invited with their links, or revokes invitations. */
export const invite: Command = {
  options: ['format', 'revoke'],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  run: (call) => {
    const [form = '', ...others] = call.typed;
    const { words, options } = call;
    const usage = `npx weerklank ${words.commands.invite.usage}`;
    const format = options.get('format');
    if (format !== undefined && format !== 'csv') {
      return Promise.resolve(call.wrongUse(words.exported.formatUnknown(format, 'csv')));
    }
    if (options.has('revoke')) {
      const wrong = others.find((typed) => !/^[1-9]\d{0,8}$/.test(typed));
      if (wrong !== undefined) return Promise.resolve(call.wrongUse(words.invited.numberWrong(wrong)));
      if (others.length === 0) return Promise.resolve(call.wrongUse(words.wrongUse.missing(usage)));
      return revoke(call, form, others.map(Number));
    }
    const [file, extra] = others;
    if (extra !== undefined) return Promise.resolve(call.wrongUse(words.wrongUse.extra(extra, usage)));
    return inviteAndList(call, form, file);
  },
};

function revoke(call: Call, form: string, numbers: readonly number[]): Promise<Exit> {
  return withDatabase(call, async (context) => {
    const revoked = await revokeInvitations(context, form, numbers);
    if (!revoked.ok) return call.refuse(revoked.problems);
    await record(context, commandLine, { deed: 'revoke-invitation', form });
    call.say(call.words.invited.revoked(revoked.value.revoked));
    call.data({ form, revoked: numbers });
    return exit.done;
  });
}

function inviteAndList(call: Call, form: string, file: string | undefined): Promise<Exit> {
  return withDatabase(call, async (context, web) => {
    if (!web.ok) return call.refuse(web.problems);
    const found = await findForm(context, form);
    if (!found.ok) return call.refuse(found.problems);
    const asked = found.value.revision.form;
    const kind = bodyKindOf(asked);
    const invited = file === undefined ? 0 : await inviteFrom(call, context, asked, file);
    if (invited === undefined) return exit.refused;
    const listed = await listInvitations(context, form);
    if (!listed.ok) return call.refuse(listed.problems);
    // whoever has the links could answer for others
    if (file === undefined) await record(context, commandLine, { deed: 'read-invitations', form });
    const list = listed.value.map((each) => ({ ...each, link: linkOf(web.value, each) }));
    const done = call.words.invited.done(invited);
    if (call.options.has('format')) {
      writeCsv(call, list, kind);
      if (file !== undefined) call.terminal.err(`${done}\n`);
      return exit.done;
    }
    tell(call, form, list);
    if (file !== undefined) call.say(done);
    call.data({ form, invited, invitations: list.map(({ secret: _, ...each }) => each) });
    return exit.done;
  });
}

/** How many were invited from a file; undefined when it was refused, which is then told. */
async function inviteFrom(
  call: Call,
  context: Context,
  form: Form,
  file: string,
): Promise<number | undefined> {
  const text = readTextFile(file);
  const list = text.ok ? readPeople(file, text.value, bodyKindOf(form)) : text;
  if (!list.ok) {
    call.refuse(list.problems);
    return undefined;
  }
  const people = list.value.people.map(({ line: _, ...person }) => person);
  if (list.value.wrong.length > 0) {
    // all that is wrong at once: what is in the rows beside how they are written
    refuseRows(call, file, list.value, peopleProblems(form, people));
    return undefined;
  }
  const made = await invitePeople(context, form.id, people);
  if (made.ok) {
    if (made.value.invited > 0) await record(context, commandLine, { deed: 'invite', form: form.id });
    return made.value.invited;
  }
  refuseRows(call, file, list.value, made.problems);
  return undefined;
}

/** More problems than this in one file say nothing new. */
const mostProblems = 20;

/** A problem as it is told: with its line and column where it has them. */
interface Placed {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: string;
}

/** Says what is wrong with which row of the file. */
function refuseRows(
  call: Call,
  file: string,
  { people, wrong, columnOf }: PeopleList,
  problems: readonly Problem[],
): void {
  const placed = [
    ...problems.map((each): Placed => {
      const [at = '', step = ''] = stepsOf(each.pointer ?? '');
      const line = people[Number(at)]?.line;
      const told = { code: each.code, message: sentenceInTerminal(call.language, each) };
      return at === '' || line === undefined ? told : { ...told, line, column: columnOf(step) };
    }),
    ...wrong.map(({ line, column, problem }): Placed => {
      const told = { code: problem.code, message: sentenceInTerminal(call.language, problem), line };
      return column === undefined ? told : { ...told, column };
    }),
  ]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .slice(0, mostProblems);
  for (const { message, line, column } of placed) {
    const place = line === undefined ? '' : `${call.words.invited.place(file, line, column)} `;
    call.terminal.err(`${place}${message}\n`);
  }
  call.data({ problems: placed });
}

type Linked = ListedInvitation & { readonly link: string | null };

function linkOf(web: string, { secret, isRevoked }: ListedInvitation): string | null {
  return secret === null || isRevoked ? null : `${web}/i/${secret}`;
}

function tell(call: Call, form: string, list: readonly Linked[]): void {
  const { invited: words } = call.words;
  if (list.length === 0) {
    call.say(words.none(form));
    return;
  }
  const rows = list.map(({ number, name, speaksFor, mandates, usedOn, reportedOn, isRevoked, link }) => [
    String(number),
    name,
    speaksFor ?? '',
    mandates === 1 ? '' : words.mandates(mandates),
    isRevoked ? words.isRevoked : usedOn === null ? words.isOpen : words.isUsed(usedOn),
    reportedOn === null ? '' : words.isReported(reportedOn),
    link ?? (isRevoked ? '' : words.otherKey),
  ]);
  // a column with nothing in it, like that of organisations in a form for persons, is left out
  const filled = rows.map((row) => row.filter((_, at) => rows.some((each) => each[at] !== '')));
  call.say(columns(filled).join('\n'));
}

/** The list for a mail merge: who was not revoked, each with the link that is theirs. */
function writeCsv({ terminal }: Call, list: readonly Linked[], kind: BodyKind | undefined): void {
  const kinds = kind === undefined ? [] : [kind];
  terminal.out(
    `${csvMark}${csvLine(['number', 'name', ...kinds, 'mandates', 'answered', 'reported', 'link'])}`,
  );
  for (const { number, name, speaksFor, mandates, usedOn, reportedOn, isRevoked, link } of list) {
    if (isRevoked) continue;
    const body = kind === undefined ? [] : [speaksFor];
    const cells = [number, name, ...body, mandates, usedOn, reportedOn, link];
    terminal.out(csvLine(cells));
  }
}

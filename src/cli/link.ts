import { commandLine, record } from '../actions/audit.ts';
import { codeLink } from '../actions/code-link.ts';
import type { Context } from '../actions/context.ts';
import { findForm } from '../actions/find-form.ts';
import { resultsLink, revokeLink } from '../actions/links.ts';
import { columns } from '../local/columns.ts';
import { languageAmong } from '../shared/language.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { type Exit, exit } from './exit.ts';

/** Gives the addresses of a form, or takes the one of its results back. */
export const link: Command = {
  options: ['revoke'],
  words: { least: 1, most: 1 },
  run: (call) =>
    withDatabase(call, async (context, web) => {
      const [form = ''] = call.typed;
      if (call.options.has('revoke')) return revoke(call, context, form);
      if (!web.ok) return call.refuse(web.problems);
      const found = await findForm(context, form);
      if (!found.ok) return call.refuse(found.problems);
      const language = languageAmong(found.value.revision.form.languages, call.language);
      const made = await resultsLink(context, form);
      if (!made.ok) return call.refuse(made.problems);
      const fill = `${web.value}/${language}/forms/${form}`;
      const byCode = await codeLink(context, found.value);
      const withCode = byCode === null ? null : `${web.value}${byCode}`;
      const results = `${web.value}/${language}/r/${made.value}`;
      const { link: words } = call.words;
      call.say(
        columns([
          [words.fill, fill],
          ...(withCode === null ? [] : [[words.withCode, withCode]]),
          [words.results, results],
        ]).join('\n'),
      );
      if (found.value.revision.form.access.by === 'invitation') call.say(words.byInvitation(form));
      call.data({ form, fill, withCode, results });
      return exit.done;
    }),
};

async function revoke(call: Call, context: Context, form: string): Promise<Exit> {
  const revoked = await revokeLink(context, form);
  if (!revoked.ok) return call.refuse(revoked.problems);
  await record(context, commandLine, { deed: 'revoke-results-link', form });
  call.say(call.words.link.revoked(form));
  call.data({ form, revoked: true });
  return exit.done;
}

import { basename } from 'node:path';
import type { Context } from '../actions/context.ts';
import type { PublishedForm } from '../actions/find-form.ts';
import { listForms } from '../actions/list-forms.ts';
import type { Language } from '../shared/language.ts';
import { terminalWordsIn } from '../words/terminal.ts';
import { columns } from './columns.ts';
import { formLinks, organiserLink } from './form-links.ts';
import type { WaitingFile } from './prepare.ts';

const mostForms = 3;

/**
 * What is told once everything runs: the addresses of forms and results, the organiser's link, where the data is, and
 * what waits.
 */
export async function readyText(
  context: Context,
  told: {
    web: string;
    organiserKey: string;
    folder: string;
    language: Language;
    waiting: readonly WaitingFile[];
  },
): Promise<string> {
  const { start: words } = terminalWordsIn(told.language);
  const forms = await listForms(context);
  const examples = forms.filter(({ example }) => example);
  const rows: string[][] = [];
  const isInvited = ({ revision, phase }: PublishedForm) =>
    revision.form.access.by === 'invitation' && phase !== 'closed';
  const shown = examples.length > 0 ? examples : forms.filter((each) => !isInvited(each));
  for (const each of shown.slice(0, mostForms)) {
    const { fill, results } = await formLinks(context, each, told.web, told.language);
    if (fill !== undefined) rows.push([words.fill, fill]);
    if (results !== undefined) rows.push([words.results, results]);
  }
  rows.push(
    [words.organiser, organiserLink(told.web, told.organiserKey)],
    [words.data, told.folder],
    ...invitedRows(forms.filter(isInvited), words),
    ...told.waiting.map(({ file, form }) => [words.waits, words.waitsFor(basename(file, '.json'), form)]),
    ...(forms.length > mostForms || shown.length < forms.length ? [[words.all, words.allWith]] : []),
    [words.stop, words.stopHow],
  );
  const lines = columns(rows.map(([name = '', value = '']) => [`  ${name}`, value]));
  return ['', words.ready, '', ...lines, ...(forms.length === 0 ? ['', words.noForms] : []), ''].join('\n');
}

/** Which forms are by invitation, and how to invite. */
function invitedRows(
  forms: readonly PublishedForm[],
  words: ReturnType<typeof terminalWordsIn>['start'],
): string[][] {
  const ids = forms.map(({ revision }) => revision.form.id);
  if (ids.length === 0) return [];
  const more = ids.length > mostForms ? ` (+${ids.length - mostForms})` : '';
  return [
    [words.byInvitation, `${ids.slice(0, mostForms).join(', ')}${more}`],
    ['', words.inviteWith],
  ];
}

import type { Context } from '../actions/context.ts';
import { resultsLink } from '../actions/links.ts';
import { listForms } from '../actions/list-forms.ts';
import { type Language, languageAmong } from '../shared/language.ts';
import { terminalWordsIn } from '../words/terminal.ts';
import { columns } from './columns.ts';

const mostForms = 3;

/** What is told once everything runs: the addresses of forms and results, the organiser's link, where the data is. */
export async function readyText(
  context: Context,
  told: { web: string; organiserKey: string; folder: string; language: Language },
): Promise<string> {
  const { start: words } = terminalWordsIn(told.language);
  const forms = await listForms(context);
  const examples = forms.filter(({ example }) => example);
  const rows: string[][] = [];
  for (const { revision, phase } of (examples.length > 0 ? examples : forms).slice(0, mostForms)) {
    const { id, languages } = revision.form;
    const language = languageAmong(languages, told.language);
    const link = await resultsLink(context, id);
    if (phase !== 'closed') rows.push([words.fill, `${told.web}/${language}/forms/${id}`]);
    if (link.ok) rows.push([words.results, `${told.web}/${language}/r/${link.value}`]);
  }
  rows.push(
    [words.organiser, `${told.web}/o/${told.organiserKey}`],
    [words.data, told.folder],
    [words.stop, words.stopHow],
  );
  const lines = columns(rows.map(([name = '', value = '']) => [`  ${name}`, value]));
  return ['', words.ready, '', ...lines, ...(forms.length === 0 ? ['', words.noForms] : []), ''].join('\n');
}

import type { AnswerTable } from '../actions/export.ts';
import { writeSav } from '../files/sav.ts';
import { codedRow, variablesOf } from '../files/variables.ts';
import { wordingOf } from '../form/text.ts';
import type { Moment } from '../shared/clock.ts';
import type { Cell } from '../shared/csv.ts';
import { fileWordsIn } from '../words/files.ts';
import type { Call } from './call.ts';

/**
 * The answers as an SPSS system file, labels in the language of the command. Says so when the end of a text is left out.
 * @param rows those of the table
 */
export async function* systemFile(
  { language, words, terminal }: Call,
  { example, form, heads, rows }: Pick<AnswerTable, 'example' | 'form' | 'heads' | 'rows'>,
  madeAt: Moment,
): AsyncGenerator<Uint8Array> {
  const { sheets } = fileWordsIn(language);
  const { text: title } = wordingOf(form.title, language, form.languages);
  const variables = variablesOf(form, heads, language);
  const coded: (readonly Cell[])[] = [];
  for await (const cells of rows) coded.push(codedRow(variables, cells));
  const label = `${example ? sheets.answersExample : sheets.answers}: ${title.replaceAll(/\s+/g, ' ')}`;
  const { pieces, cutCount } = writeSav(variables, coded, { label, madeAt });
  if (cutCount > 0) terminal.err(`${words.exported.cut(cutCount)}\n`);
  yield* pieces;
}

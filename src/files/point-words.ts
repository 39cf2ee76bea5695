import { type Text, wordingOf } from '../form/text.ts';
import type { StatementHead } from '../results/document.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';

/** The words of the points of a scale in printed order; numbers where it has none. */
export function pointWords(
  { scale, points }: Pick<StatementHead, 'scale' | 'points'>,
  language: Language,
  formLanguages: readonly Language[],
): readonly string[] {
  if (typeof scale !== 'string') {
    return scale.map((point: Text) => wordingOf(point, language, formLanguages).text);
  }
  const found: unknown = Object.entries(wordsIn(language).scales).find(([name]) => name === scale)?.[1];
  const named: readonly unknown[] = Array.isArray(found) ? found : [];
  return Array.from({ length: points }, (_, at) => String(named[at] ?? at + 1));
}

import { wordingOf } from '../form/text.ts';
import type { ResultsDocument } from '../results/document.ts';
import type { Language } from '../shared/language.ts';
import { resultsWordsIn } from '../words/results.ts';

/** What parts are called, by id: their options by name, joined; of people who did not say in words of ours. */
export function partNames({ form, parts }: ResultsDocument, language: Language): ReadonlyMap<string, string> {
  const { notGiven } = resultsWordsIn(language).results.parts;
  const options = new Map(
    form.group?.options.map(({ id, title }) => [id, wordingOf(title, language, form.languages).text]),
  );
  return new Map(
    parts.map(({ id, title, of }) => [
      id,
      form.group === null
        ? wordingOf(title, language, form.languages).text
        : of.map((option) => options.get(option) ?? notGiven).join(' + '),
    ]),
  );
}

// The words of results: apart from those of forms, so that only who looks at results loads them.
import type { Language } from '../shared/language.ts';
import { agenda as englishAgenda } from './en/agenda.ts';
import { ownStanding as englishOwnStanding } from './en/own-standing.ts';
import { present as englishPresent } from './en/present.ts';
import { results as englishResults } from './en/results.ts';
import { agenda as dutchAgenda } from './nl/agenda.ts';
import { ownStanding as dutchOwnStanding } from './nl/own-standing.ts';
import { present as dutchPresent } from './nl/present.ts';
import { results as dutchResults } from './nl/results.ts';

const dutch = {
  agenda: dutchAgenda,
  ownStanding: dutchOwnStanding,
  present: dutchPresent,
  results: dutchResults,
};

/** The words of results in one language. Dutch gives the shape. */
export type ResultsWords = typeof dutch;

const byLanguage: { readonly [L in Language]: ResultsWords } = {
  nl: dutch,
  en: {
    agenda: englishAgenda,
    ownStanding: englishOwnStanding,
    present: englishPresent,
    results: englishResults,
  },
};

/** The words of results in a language. */
export function resultsWordsIn(language: Language): ResultsWords {
  return byLanguage[language];
}

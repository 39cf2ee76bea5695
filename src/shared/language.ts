/** The languages of the interface; adding one is one file in words/. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Whether this is a language the interface speaks. */
export function isLanguage(found: unknown): found is Language {
  return languages.some((language) => language === found);
}

/** The language to lead somebody to: the one wanted where `spoken` has it, else the first that it has. */
export function languageAmong(spoken: readonly Language[], wanted: Language): Language {
  return spoken.includes(wanted) ? wanted : (spoken[0] ?? wanted);
}

/** The languages of the interface; adding one is one file in words/. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Whether this is a language the interface speaks. */
export function isLanguage(found: unknown): found is Language {
  return languages.some((language) => language === found);
}

import type { Moment } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';

// The sessions are held in the Netherlands; a server at the edge does not know where its reader is.
const timeZone = 'Europe/Amsterdam';
const locales: { readonly [L in Language]: string } = { nl: 'nl-NL', en: 'en-GB' };
const joins: { readonly [L in Language]: (day: string, time: string) => string } = {
  nl: (day, time) => `${day} om ${time} uur`,
  en: (day, time) => `${day} at ${time} (Dutch time)`,
};

/** A moment as people write it: `1 december 2026 om 18:00 uur`, in Dutch time. */
export function writtenMoment(language: Language, moment: Moment): string {
  const date = new Date(moment);
  const time = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone });
  return joins[language](writtenDay(language, moment), time.format(date));
}

/** The day of a moment: `1 december 2026`, in Dutch time. */
export function writtenDay(language: Language, moment: Moment): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(new Date(moment));
}

import type { Moment } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';

// The sessions are held in the Netherlands; a server at the edge does not know where its reader is.
const timeZone = 'Europe/Amsterdam';
const locales: { readonly [L in Language]: string } = { nl: 'nl-NL', en: 'en-GB' };
const joins: { readonly [L in Language]: (day: string, time: string) => string } = {
  nl: (day, time) => `${day} om ${time} uur`,
  en: (day, time) => `${day} at ${time} (Dutch time)`,
};

/** Made when the first is written: making one takes longer than all the rest of a page's head. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment as people write it: `1 december 2026 om 18:00 uur`, in Dutch time. */
export function writtenMoment(language: Language, moment: Moment): string {
  const time = formatted(language, moment, { timeStyle: 'short' });
  return joins[language](writtenDay(language, moment), time);
}

/** The day of a moment: `1 december 2026`, in Dutch time. */
export function writtenDay(language: Language, moment: Moment): string {
  return formatted(language, moment, { dateStyle: 'long' });
}

function formatted(language: Language, moment: Moment, style: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${Object.keys(style)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...style, timeZone });
  formats.set(key, format);
  return format.format(new Date(moment));
}

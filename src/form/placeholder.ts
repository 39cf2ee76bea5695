// Texts that a form was given because nobody knew better: it may be tried, and `check` says they are still there.
import type { Language } from '../shared/language.ts';

/** What stands for the two facts that only the organiser knows. */
export const placeholders = {
  nl: {
    controller: '[invullen: wie verantwoordelijk is voor de antwoorden]',
    contact: '[invullen: adres voor vragen over privacy]',
  },
  en: {
    controller: '[fill in: who is responsible for the answers]',
    contact: '[fill in: address for questions about privacy]',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Whether a text still is to be filled in. */
export function isPlaceholder(text: string): boolean {
  return /^\[(?:invullen|fill in): [^\]]+\]$/.test(text);
}

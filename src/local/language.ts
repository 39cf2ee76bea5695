import { isLanguage, type Language } from '../shared/language.ts';

/** The language of the machine's user (POSIX: LC_ALL, LC_MESSAGES, LANG): Dutch where it is set, else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => (value ?? '') !== '');
  const language = (set ?? '').slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : 'en';
}

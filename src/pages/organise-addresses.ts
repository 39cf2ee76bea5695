import type { Language } from '../shared/language.ts';
import type { Deed } from './organise-deeds.ts';

/** Address of the desk, or of a page under it. */
export function deskPath(language: Language, below = ''): string {
  return `/${language}/organise/${below}`;
}

/** Address of the page that asks whether one is sure. */
export function deedPath(language: Language, form: string, deed: Deed): string {
  return deskPath(language, `forms/${form}/${deed}`);
}

/** Address of the reactions to a form. */
export function deskReactionsPath(language: Language, form: string): string {
  return deskPath(language, `forms/${form}/reactions`);
}

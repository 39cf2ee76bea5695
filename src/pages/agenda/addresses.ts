import type { Language } from '../../shared/language.ts';

/** Address of the agenda at the desk, or of the page where one row of it is filled in. */
export function deskAgendaPath(language: Language, form: string, implication?: string): string {
  const below = implication === undefined ? '' : `/${encodeURIComponent(implication)}`;
  return `/${language}/organise/forms/${form}/agenda${below}`;
}

/** Anchor of a row on the page of the agenda. */
export function rowAnchor(implication: string): string {
  return `a.${implication}`;
}

/** What the page of a row carries while it tells that somebody else wrote meanwhile. */
export const staleTold = 'stale';

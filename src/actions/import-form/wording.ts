// Texts in several languages as texts of ours: those in Dutch and English are kept, the others are told.
import type { Text } from '../../form/text.ts';
import { isLanguage, type Language } from '../../shared/language.ts';
import type { Ledger } from './ledger.ts';
import { cleanText, type TextPlace } from './plain-text.ts';

/** One version of a text in their file. */
export interface Version {
  readonly at: string;
  readonly text: string;
  /** Undefined for the version without a language of its own. */
  readonly language: string | undefined;
}

/** How the texts of one file are read. */
export interface Reading {
  readonly ledger: Ledger;
  /** The language of versions without one; undefined when it is none of ours. */
  readonly main: Language | undefined;
  /** What stands for an earlier answer in a text. */
  readonly reference: RegExp;
  /** Languages met so far. */
  readonly met: Set<Language>;
}

/**
 * A text of ours; undefined when there is nothing to read in it. A single version without language stays a plain
 * string, which serves every language of the form.
 */
export function wordingFrom(
  { ledger, main, reference, met }: Reading,
  versions: readonly Version[],
  place: TextPlace,
): Text | undefined {
  const isAlone = !versions.some(({ language }) => isLanguage(language));
  const named = new Map<Language, string>();
  let plain: string | undefined;
  for (const version of bestFirst(versions, main)) {
    const { at, language } = version;
    const ours = language === undefined ? main : isLanguage(language) ? language : undefined;
    const fitsNowhere = isAlone ? plain !== undefined : ours === undefined || named.has(ours);
    if (fitsNowhere) {
      ledger.leaveOut(at, 'language-not-here', { found: (language ?? 'default').slice(0, 20) });
      continue;
    }
    const { text, changes } = cleanText(version.text, place, reference);
    if (text === '') {
      ledger.leaveOut(at, 'nothing-in-it', {});
      continue;
    }
    if (isAlone || ours === undefined) plain = text;
    else {
      named.set(ours, text);
      met.add(ours);
    }
    ledger.keep(at);
    for (const change of changes) {
      if (change === 'text-shortened') ledger.change(at, change, { maximum: text.length });
      else ledger.change(at, change, {});
    }
  }
  return named.size > 0 ? Object.fromEntries(named) : plain;
}

/** Versions named for one of our languages go before the one without; the file's own language first among strangers. */
function bestFirst(versions: readonly Version[], main: Language | undefined): readonly Version[] {
  const rank = ({ language }: Version) =>
    language === undefined ? (main === undefined ? 0 : 1) : isLanguage(language) ? 0 : 2;
  return versions.toSorted((a, b) => rank(a) - rank(b));
}

/** Two texts as one, in each language: `joined('{0}: {1}')`. */
export function joinedWording(first: Text, second: Text, join: (a: string, b: string) => string): Text {
  if (typeof first === 'string' && typeof second === 'string') return join(first, second);
  const languages: readonly Language[] = ['nl', 'en'];
  const entries = languages.flatMap((language): [Language, string][] => {
    const has = (text: Text) => typeof text !== 'string' && text[language] !== undefined;
    if (!has(first) && !has(second)) return [];
    return [[language, join(versionIn(first, language), versionIn(second, language))]];
  });
  return Object.fromEntries(entries);
}

/** The text in a language, else in whichever it has. */
export function versionIn(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** Every version of a text. */
export function versionsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** The languages of a form, its own first: those that texts were found in, else the one that serves all texts. */
export function languagesOf({ main, met }: Reading, assumed: Language): readonly Language[] {
  const first = main ?? assumed;
  const own = met.size === 0 || met.has(first) ? [first] : [];
  return [...new Set([...own, ...met])];
}

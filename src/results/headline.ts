// One sentence over all results; it says only what the document holds. Its words stand in words/.
import { wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import { type Answering, answeringOf } from './answering.ts';
import type { ResultsDocument } from './document.ts';
import { isShownImplication, type ShownImplication } from './shown.ts';

/** What is ranked. */
type Thing = 'implication' | 'statement' | 'option' | 'item';
type Side = 'for' | 'against';

/** What a headline says, apart from its words. */
type Headline =
  | { readonly is: 'too-few'; readonly minimum: number }
  | { readonly is: 'nothing' | 'unranked' }
  | {
      readonly is: 'ranked';
      readonly thing: Thing;
      /** All rows, those with a rank, and those of them that are widely supported and widely rejected. */
      readonly whole: number;
      readonly total: number;
      readonly supported: number;
      readonly rejected: number;
      /** Titles that share the first rank. */
      readonly first: readonly string[];
      /** Whether the first has more support than resistance: mean above zero. */
      readonly carried: boolean;
      /** How sure the first rank is; `unclear`: no rank can be told from another. */
      readonly top: 'sure' | 'unsure' | 'unclear' | 'unknown';
      /** Of how many who were invited this holds. */
      readonly among: Answering | null;
    };

/** What the headline of this document says. */
export function headlineOf(document: ResultsDocument, language: Language): Headline {
  const minimum = document.release.minimumGroup;
  if (document.release.responses === null) return { is: 'too-few', minimum };
  if (document.implications.length === 0) return { is: 'unranked' };
  const rows = document.implications.filter(isShownImplication);
  const [top] = rows;
  if (top === undefined) return { is: 'nothing' };
  const first = rows.filter(({ rank }) => rank === 1);
  return {
    is: 'ranked',
    thing: thingOf(document),
    whole: document.implications.length,
    total: rows.length,
    supported: agreedOn(rows, 'for'),
    rejected: agreedOn(rows, 'against'),
    first: first.map(({ title }) => asQuote(wordingOf(title, language, document.form.languages).text)),
    carried: first.every(({ sum }) => sum > 0),
    top: sureness(rows, first),
    among: answeringOf(document),
  };
}

function agreedOn(rows: readonly ShownImplication[], side: Side): number {
  return rows.filter(({ verdict }) => verdict.is === 'agreed' && verdict.side === side).length;
}

/** A title inside a sentence: without the full stop of its own. */
function asQuote(title: string): string {
  return title.trim().replace(/\.$/, '');
}

/** What the document ranks: implications, or the statements and options themselves. */
export function thingOf(document: ResultsDocument): Thing {
  if (!document.form.ranksItems) return 'implication';
  if (document.priorities.length === 0) return 'statement';
  return document.statements.length === 0 ? 'option' : 'item';
}

/** Whether no rank can be told from another: every row that has an interval could have every place. */
export function isIndistinct(rows: readonly ShownImplication[]): boolean {
  return (
    rows.length > 1 &&
    rows.every(
      ({ rankInterval }) => rankInterval !== null && rankInterval[0] === 1 && rankInterval[1] === rows.length,
    )
  );
}

function sureness(
  rows: readonly ShownImplication[],
  first: readonly ShownImplication[],
): (Headline & { is: 'ranked' })['top'] {
  if (isIndistinct(rows)) return 'unclear';
  if (first.some(({ rankInterval }) => rankInterval === null)) return 'unknown';
  return first.every(({ rankInterval }) => rankInterval !== null && rankInterval[1] <= first.length)
    ? 'sure'
    : 'unsure';
}

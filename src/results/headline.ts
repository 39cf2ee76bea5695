// One sentence over all results; it says only what the document holds. Its words stand in words/.
import { wordingOf } from '../form/text.ts';
import type { Breadth, Headline, Side, Thing } from '../shared/headline.ts';
import type { Language } from '../shared/language.ts';
import { isOfAll } from './answering.ts';
import type { DocumentLane, ResultsDocument } from './document.ts';
import {
  isShownChoice,
  isShownImplication,
  isShownOption,
  isShownStatement,
  type ShownImplication,
} from './shown.ts';
import { areOpposite } from './stands.ts';

const units = { persons: 'group', organisations: 'organisation', tables: 'table' } as const;

/** What the headline of this document says. */
export function headlineOf(document: ResultsDocument, language: Language): Headline {
  const minimum = document.release.minimumGroup;
  if (document.release.responses === null) return { is: 'too-few', minimum };
  if (document.implications.length === 0) return { is: 'unranked' };
  const rows = document.implications.filter(isShownImplication);
  if (rows.length === 0)
    return { is: 'nothing', thing: thingOf(document), isElsewhere: hasFigures(document) };
  const first = rows.filter(({ rank }) => rank === 1);
  return {
    is: 'ranked',
    thing: thingOf(document),
    whole: document.implications.length,
    total: rows.length,
    breadth: breadthOf(document, rows),
    first: first.map(({ title }) => asQuote(wordingOf(title, language, document.form.languages).text)),
    carried: first.every(({ sum }) => sum > 0),
    top: topOf(rows, first, document.release.invited === null),
  };
}

/** Whether some question has figures, whatever is ranked. */
function hasFigures({ statements, choices, priorities }: ResultsDocument): boolean {
  return (
    statements.some(isShownStatement) ||
    choices.some(isShownChoice) ||
    priorities.some(({ options }) => options.some(isShownOption))
  );
}

function breadthOf(document: ResultsDocument, rows: readonly ShownImplication[]): Breadth {
  if (rows.some(({ lane }) => lane === null)) {
    const agreed = (side: Side) =>
      rows.filter(({ verdict }) => verdict.is === 'agreed' && verdict.side === side).length;
    const split = rows.filter(({ verdict }) => verdict.is === 'split').length;
    return { by: 'verdicts', supported: agreed('for'), rejected: agreed('against'), split };
  }
  const inLane = (is: DocumentLane['is']) => rows.filter(({ lane }) => lane?.is === is).length;
  return {
    by: 'lanes',
    unit: units[document.form.respondents],
    all: rows.every(({ byPart }) => isOfAll(document, byPart)),
    parts: document.parts.length,
    merged: document.parts.some(({ of }) => of.length > 1),
    every: inLane('joint-agenda'),
    some: inLane('theme-coalition'),
    opposed: rows.filter((row) => row.lane?.is === 'theme-coalition' && areOpposite(document, row)).length,
    declined: inLane('jointly-declined'),
    conversation: inLane('needs-a-conversation'),
  };
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

/**
 * Whether so many people could not tell these rows apart whatever they answered: one row stands above another when
 * 2^−m, the least p of m people who differ, is at most 0.05 over the 2(K − 1) comparisons of a row.
 */
export function isTooFewToTell(rows: readonly ShownImplication[]): boolean {
  const most = Math.max(0, ...rows.map(({ n }) => n));
  return 2 ** most * 0.05 < 2 * (rows.length - 1);
}

/** `isUnknown`: nobody knows how many could have answered, so nor who is missing. */
function topOf(
  rows: readonly ShownImplication[],
  first: readonly ShownImplication[],
  isUnknown: boolean,
): (Headline & { is: 'ranked' })['top'] {
  if (isIndistinct(rows)) return isTooFewToTell(rows) ? 'few' : 'close';
  if (first.some(({ rankInterval }) => rankInterval === null)) return 'unknown';
  if (!first.every(({ rankInterval }) => rankInterval !== null && rankInterval[1] <= first.length))
    return 'unsure';
  const isOpen = isUnknown || first.some(({ missingVoices }) => (missingVoices?.worst ?? 1) > first.length);
  return isOpen ? 'answered' : 'sure';
}

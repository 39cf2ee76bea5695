// The agenda that follows from results: by result area or theme what can be taken up, what is still open, what was
// turned down, and the points that people wrote.
import type { Text } from '../form/text.ts';
import type { DocumentImplication, DocumentReaction, ResultsDocument } from './document.ts';
import { isShownImplication } from './shown.ts';

/** What an agenda can do with a row. */
export type AgendaKind = 'carried' | 'open' | 'declined';

/** Rows under one heading; each list in order of rank. */
export interface AgendaGroup {
  readonly of: 'resultArea' | 'theme' | 'rest' | 'all';
  /** Id and title of the result area or theme; null of rows without one, and where there is but one list. */
  readonly heading: { readonly id: string; readonly title: Text } | null;
  readonly rows: { readonly [K in AgendaKind]: readonly DocumentImplication[] };
}

/**
 * The rows of a document by result area where it has any, else by theme, else in one list. Headings without rows are
 * left out.
 */
export function agendaGroups({ form, implications }: ResultsDocument): readonly AgendaGroup[] {
  const byArea = implications.some(({ resultArea }) => resultArea !== null);
  const byTheme = implications.some(({ theme }) => theme !== null);
  if (!byArea && !byTheme) return withRows([{ of: 'all', heading: null, all: implications }]);
  const of = byArea ? 'resultArea' : 'theme';
  const headings = byArea ? form.resultAreas : form.themes;
  return withRows([
    ...headings.map(
      (heading): Listed => ({ of, heading, all: implications.filter((row) => row[of] === heading.id) }),
    ),
    { of: 'rest', heading: null, all: implications.filter((row) => row[of] === null) },
  ]);
}

type Listed = Pick<AgendaGroup, 'of' | 'heading'> & { readonly all: readonly DocumentImplication[] };

function withRows(groups: readonly Listed[]): readonly AgendaGroup[] {
  return groups
    .filter(({ all }) => all.length > 0)
    .map(({ of, heading, all }) => {
      const ofKind = (kind: AgendaKind) => all.filter((row) => agendaKindOf(row) === kind);
      return {
        of,
        heading,
        rows: { carried: ofKind('carried'), open: ofKind('open'), declined: ofKind('declined') },
      };
    });
}

/**
 * What can be done with a row. Where parts are told apart the lane decides: a coalition takes up what others are
 * against. Else the verdict does: what is not agreed, or too few answered, is still open.
 */
export function agendaKindOf(row: DocumentImplication): AgendaKind {
  if (!isShownImplication(row)) return 'open';
  switch (row.lane?.is) {
    case 'joint-agenda':
    case 'theme-coalition':
      return 'carried';
    case 'jointly-declined':
      return 'declined';
    case 'needs-a-conversation':
      return 'open';
  }
  if (row.verdict.is !== 'agreed') return 'open';
  return row.verdict.side === 'against' ? 'declined' : 'carried';
}

/** How many rows there are of each kind, and in all. */
export function agendaCounts(document: ResultsDocument): { readonly [K in AgendaKind | 'all']: number } {
  const kinds = document.implications.map(agendaKindOf);
  const count = (kind: AgendaKind) => kinds.filter((each) => each === kind).length;
  return { carried: count('carried'), open: count('open'), declined: count('declined'), all: kinds.length };
}

/** Written points of one kind. */
export interface WrittenPoints {
  readonly kind: string;
  readonly title: Text;
  readonly points: readonly DocumentReaction[];
}

/** The placed points that are of a kind, such as action points, by kind; other reactions are no matter for an agenda. */
export function pointsByKind({ reactions }: ResultsDocument): readonly WrittenPoints[] {
  const kinds = new Map<string, { title: Text; points: DocumentReaction[] }>();
  for (const reaction of reactions) {
    const { about, aboutTitle } = reaction;
    if (about === null) continue;
    const found = kinds.get(about) ?? { title: aboutTitle ?? about, points: [] };
    found.points.push(reaction);
    kinds.set(about, found);
  }
  return [...kinds].map(([kind, { title, points }]) => ({ kind, title, points }));
}

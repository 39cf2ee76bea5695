// The results document: the single source of page, print and exports. Schema `weerklank.results/1`.
// What may not be shown is absent or null, never zero. Counts and sums are integers, supports in thousandths;
// other figures have 12 decimals.
import type { Text } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import type { DocumentForm, DocumentPart, ReleaseHeading } from './document-heading.ts';
import type { DocumentShift } from './document-shift.ts';

export type { DocumentForm, DocumentPart, ReleaseHeading } from './document-heading.ts';
export type { DocumentShift, ShiftFigures, ShiftRow } from './document-shift.ts';

export interface ResultsDocument {
  readonly schema: 'weerklank.results/1';
  /** Made from example responses. */
  readonly example: boolean;
  readonly form: DocumentForm;
  readonly release: ReleaseHeading;
  /** The parts shown; empty when the form has no groups or only one part is left. */
  readonly parts: readonly DocumentPart[];
  /** Why there are no parts although the form has groups. */
  readonly partsWithheld: 'one-part' | 'live' | null;
  readonly implications: readonly DocumentImplication[];
  readonly statements: readonly DocumentStatement[];
  readonly priorities: readonly DocumentPriorities[];
  readonly choices: readonly DocumentChoice[];
  /**
   * Written reactions that the organiser placed, at most 50, in no order. They are laid beside the release: the
   * document that is kept and digested has none.
   */
  readonly reactions: readonly DocumentReaction[];
  /** How many written reactions came in; null when there are too few responses to show anything. */
  readonly reactionCount: number | null;
  /** How many of those the organiser may place once they have been read; the others stay with the organiser. */
  readonly placeableCount: number | null;
  /**
   * What changed since the form that this one follows, among those who answered both; null where answers cannot be paired
   * or nothing may be shown of it.
   */
  readonly shift: DocumentShift | null;
}

/** What one participant wrote. */
export interface DocumentReaction {
  readonly item: string;
  /** Title of the item, for a remark that of its statement. */
  readonly title: Text;
  readonly text: string;
  /** The kind that was chosen with it. */
  readonly about: string | null;
  readonly aboutTitle: Text | null;
  /** The part it came from, only when that has at least 2k people. */
  readonly part: string | null;
  /** The language in which the participant answered. */
  readonly language: Language;
}

export interface DocumentVerdict {
  readonly is: 'too-few' | 'agreed' | 'split' | 'open';
  readonly side: 'for' | 'against' | null;
}

export interface DocumentLane {
  readonly is: 'joint-agenda' | 'jointly-declined' | 'theme-coalition' | 'needs-a-conversation';
  /** The parts that carry it, of a theme coalition. */
  readonly parts: readonly string[];
}

export interface DocumentConsensus {
  readonly for: number;
  readonly against: number;
  /** The part in which the side that prevails is weakest. */
  readonly weakest: string;
}

/**
 * Figures of one part in one row; only when every part of the row has at least k answers. A part of which nobody
 * answered (n = 0) stands there only where nothing is held back.
 */
export interface ByPart {
  readonly part: string;
  readonly n: number;
  readonly sum: number;
  readonly inFavourCount: number;
  readonly againstCount: number;
}

/** A row of which nothing may be shown: fewer than k answers with a value. */
export interface Withheld {
  readonly n: null;
}

/** An implication; without implications in the form, each statement or option ranked for itself. */
export type DocumentImplication = ImplicationHead & (ImplicationFigures | Withheld);

export interface ImplicationHead {
  readonly id: string;
  readonly title: Text;
  readonly text: Text | null;
  readonly theme: string | null;
  readonly resultArea: string | null;
  readonly evidence: readonly DocumentEvidence[];
}

export interface ImplicationFigures {
  readonly rank: number;
  readonly tied: boolean;
  readonly rankInterval: readonly [number, number] | null;
  readonly n: number;
  readonly sum: number;
  /** Mean support, −1 … 1. */
  readonly support: number;
  readonly bins: readonly [number, number, number, number, number];
  readonly inFavourCount: number;
  readonly againstCount: number;
  readonly balanced: {
    readonly support: number;
    readonly rank: number;
    readonly tied: boolean;
    readonly rankInterval: readonly [number, number] | null;
  } | null;
  readonly mandates: DocumentMandates | null;
  readonly agreement: number | null;
  readonly verdict: DocumentVerdict;
  readonly lane: DocumentLane | null;
  readonly consensus: DocumentConsensus | null;
  readonly missingVoices: DocumentMissingVoices | null;
  /** At least so many responses would have to differ before it changes places with the next; null for the last. */
  readonly swapMargin: number | null;
  readonly byPart: readonly ByPart[];
}

/** The second mean: who speaks for several counts for each of them. Order and mean only. */
export interface DocumentMandates {
  /** Mean support over mandates, −1 … 1. */
  readonly support: number;
  /** Among the rows that have this reading. */
  readonly rank: number;
  readonly tied: boolean;
  /** Σ of mandates times support, and of mandates. */
  readonly sum: number;
  readonly weight: number;
  /** (Σw)²/Σw²: as many people of one mandate each would make a mean as steady as this one. */
  readonly effective: number;
  /** People who speak for more than one. */
  readonly carriers: number;
}

/** The ranks it could have, whatever those invited who did not answer would say. */
export interface DocumentMissingVoices {
  readonly best: number;
  readonly worst: number;
  readonly missing: number;
}

export interface DocumentEvidence {
  readonly item: string;
  readonly option: string | null;
  readonly direction: 'agree' | 'disagree';
  readonly weight: number;
}

export type DocumentStatement = StatementHead & (StatementFigures | Withheld);

export interface StatementHead {
  readonly id: string;
  readonly title: Text;
  readonly theme: string | null;
  /** Words of the points in printed order: own labels, or the name of a scale whose words the page knows. */
  readonly scale: string | readonly Text[];
  readonly points: number;
  readonly reverse: boolean;
  /** Moderated out of the conversation it was imported from: counted, not ranked. */
  readonly moderatedOut: boolean;
}

export interface StatementFigures {
  /** Answers with a value. */
  readonly n: number;
  readonly noView: number;
  /** Points 1 … k in printed order; stances always [disagree, pass, agree]. */
  readonly counts: readonly number[];
  readonly median: number;
  /** Mean value, −1 … 1, in favour positive. */
  readonly mean: number;
  readonly agreement: number | null;
  readonly inFavourCount: number;
  readonly againstCount: number;
  readonly verdict: DocumentVerdict;
  readonly consensus: DocumentConsensus | null;
  /** Pol.is' measure over the published groups; imported conversations only. */
  readonly polisConsensus: number | null;
  readonly byPart: readonly (ByPart & { readonly counts: readonly number[]; readonly noView: number })[];
}

/** Priorities by their method, with what the form gave: points to divide, votes. */
export type DocumentPriorities = PrioritiesHead &
  ({ readonly n: number } | Withheld) &
  (
    | ({ readonly method: 'rank'; readonly options: readonly DocumentOption<PlaceFigures>[] } & RankOrders)
    | {
        readonly method: 'points';
        readonly total: number;
        readonly options: readonly DocumentOption<PointsFigures>[];
      }
    | {
        readonly method: 'votes';
        readonly votes: number;
        readonly options: readonly DocumentOption<OptionFigures>[];
      }
  );

/** Other orders of a ranking, of ids of options, best first; all null where the ranking is withheld. */
export interface RankOrders {
  /** In tiers: options of one tier are equal. */
  readonly schulze: readonly (readonly string[])[] | null;
  /** null with more than 12 options; not unique when another order fits the answers as well. */
  readonly kemeny: { readonly order: readonly string[]; readonly unique: boolean } | null;
  /** Whether the first three by Schulze's method, as a set, are others than by mean value. */
  readonly condorcetDiffers: boolean | null;
  /** How much people agree, 0 … 1; null too when there is nothing to compare. */
  readonly kendallW: number | null;
  /** Chance of at least so much agreement if everybody placed at random: at closing, up to 30 people and 12 options. */
  readonly kendallP: number | null;
}

export interface PrioritiesHead {
  readonly id: string;
  readonly title: Text;
  readonly theme: string | null;
}

/** One option; its figures are absent where the row is withheld. Options are listed in order of rank when shown. */
export type DocumentOption<Figures extends OptionFigures = OptionFigures> = {
  readonly id: string;
  readonly title: Text;
} & (Figures | Withheld);

export interface OptionFigures {
  /** People who answered these priorities: they value every option. */
  readonly n: number;
  readonly rank: number;
  readonly tied: boolean;
  readonly rankInterval: readonly [number, number] | null;
  readonly sum: number;
  /** Mean value, −1 … 1. */
  readonly value: number;
  /** People who placed it, gave it points or chose it. */
  readonly placed: number;
}

export interface PlaceFigures extends OptionFigures {
  /** How many put it first, second, … */
  readonly places: readonly number[];
}

export interface PointsFigures extends OptionFigures {
  /** Points it got from everybody together. */
  readonly pointsSum: number;
  /** Mean share of the points, 0 … 1. */
  readonly share: number;
}

export type DocumentChoice = ChoiceHead & (ChoiceFigures | Withheld);

export interface ChoiceHead {
  readonly id: string;
  readonly title: Text;
  /** More than one option may be chosen: counts add up to more than n. */
  readonly several: boolean;
  readonly theme: string | null;
  readonly options: readonly { readonly id: string; readonly title: Text }[];
}

export interface ChoiceCounts {
  /** People who chose at least one option. */
  readonly n: number;
  /** How many of them chose each option. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface ChoiceFigures extends ChoiceCounts {
  readonly byPart: readonly (ChoiceCounts & { readonly part: string })[];
}

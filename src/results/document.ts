// The results document: the single source of page, print and exports. Schema `weerklank.results/1`.
// What may not be shown is absent or null, never zero. Counts and sums are integers, supports in thousandths;
// other figures have 12 decimals.
import type { Text } from '../form/text.ts';

export interface ResultsDocument {
  readonly schema: 'weerklank.results/1';
  /** Made from example responses. */
  readonly example: boolean;
  readonly form: DocumentForm;
  readonly release: ReleaseHeading;
  /** The parts shown; empty when the form has no groups or only one part is left. */
  readonly parts: readonly DocumentPart[];
  /** Why there are no parts although the form has groups. */
  readonly partsWithheld: 'one-part' | null;
  readonly implications: readonly DocumentImplication[];
  readonly statements: readonly DocumentStatement[];
  readonly priorities: readonly DocumentPriorities[];
  /** Written reactions that may be read: none before moderation. */
  readonly reactions: readonly never[];
  /** How many written reactions came in; null when there are too few responses to show anything. */
  readonly reactionCount: number | null;
  readonly shift: null;
}

export interface DocumentForm {
  readonly id: string;
  readonly revision: number;
  readonly kind: 'intake' | 'reflection';
  readonly title: Text;
  readonly languages: readonly ('nl' | 'en')[];
  readonly brand: { readonly name: string; readonly colour: string | null } | null;
  readonly source: {
    readonly title: string;
    readonly licence: string;
    readonly url: string | null;
    readonly attribution: string | null;
  } | null;
  /** The public group question; null without groups. */
  readonly group: {
    readonly id: string;
    readonly title: Text;
    readonly options: readonly { readonly id: string; readonly title: Text }[];
  } | null;
  readonly themes: readonly { readonly id: string; readonly title: Text }[];
  /** The form had no implications: each statement and option is ranked for itself. */
  readonly ranksItems: boolean;
  /** What the form laid down before the first answer: from which share on (0.5 … 1) things are agreed, or carried. */
  readonly rule: { readonly agreedShare: number; readonly laneShare: number };
}

export interface ReleaseHeading {
  readonly number: number;
  readonly publishedAt: string;
  readonly kind: 'closing';
  readonly audience: 'public';
  /** People whose answers are in it; null when they are fewer than k, and then nothing else is shown. */
  readonly responses: number | null;
  readonly minimumGroup: number;
  readonly invited: number | null;
  readonly method: '1';
}

/** A declared group, or several merged because one was too small. */
export interface DocumentPart {
  /** `group:option`; merged ones joined by `+` in form order. */
  readonly id: string;
  readonly title: Text;
  /** Options in it, in form order; `not-given` stands for people who did not say. */
  readonly of: readonly string[];
  readonly weight: number;
  readonly responses: number;
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

/** Figures of one part in one row; only when every part of the row has at least k answers. */
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
  readonly mandates: null;
  readonly agreement: number | null;
  readonly verdict: DocumentVerdict;
  readonly lane: DocumentLane | null;
  readonly consensus: DocumentConsensus | null;
  readonly missingVoices: null;
  /** At least so many responses would have to differ before it changes places with the next; null for the last. */
  readonly swapMargin: number | null;
  readonly byPart: readonly ByPart[];
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

export type DocumentPriorities = {
  readonly id: string;
  readonly title: Text;
  readonly method: 'rank';
  readonly theme: string | null;
  readonly options: readonly DocumentOption[];
} & ({ readonly n: number } | Withheld);

/** One option; its figures are absent where the row is withheld. Options are listed in order of rank when shown. */
export type DocumentOption = { readonly id: string; readonly title: Text } & (OptionFigures | Withheld);

export interface OptionFigures {
  /** People who placed at least one option of this row. */
  readonly n: number;
  readonly rank: number;
  readonly tied: boolean;
  readonly sum: number;
  /** Mean value, −1 … 1. */
  readonly value: number;
  readonly placed: number;
  /** How many put it first, second, … */
  readonly places: readonly number[];
}

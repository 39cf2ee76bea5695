// The results document: the single source of page, print and exports. Schema `weerklank.results/1`.
// What may not be shown is absent or null, never zero. Counts and sums are integers, supports in thousandths;
// other figures have 12 decimals.
import type { Text } from '../form/text.ts';
import type { Language } from '../shared/language.ts';

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
  readonly shift: null;
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

export interface DocumentForm {
  readonly id: string;
  readonly revision: number;
  readonly kind: 'intake' | 'reflection';
  readonly title: Text;
  readonly languages: readonly ('nl' | 'en')[];
  readonly brand: { readonly name: string; readonly colour: string | null } | null;
  readonly source: {
    readonly title: string;
    /** null: not stated. */
    readonly licence: string | null;
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
  /** Ids of the items that were asked only after certain answers to earlier ones, in form order. */
  readonly askedOfSome: readonly string[];
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

/** Priorities by their method, with what the form gave: points to divide, votes. */
export type DocumentPriorities = PrioritiesHead &
  ({ readonly n: number } | Withheld) &
  (
    | { readonly method: 'rank'; readonly options: readonly DocumentOption<PlaceFigures>[] }
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

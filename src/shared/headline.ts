// What a headline says, apart from its words: results make it, words say it, and neither knows the other.

/** What is ranked. */
export type Thing = 'implication' | 'statement' | 'option' | 'item';
export type Side = 'for' | 'against';
/** What sides are told by: being for or against, or lying above or below the middle of a scale of own words. */
export type SidesBy = 'stance' | 'scale';
/** How many who gave an answer that counts are on each side; the others are on neither. */
export interface SideCounts {
  readonly n: number;
  readonly inFavourCount: number;
  readonly againstCount: number;
}
/** The words of the points of a scale, by the side they count on. */
export interface PointsBySide {
  readonly inFavour: readonly string[];
  readonly against: readonly string[];
}
/** What could change what stands first, and how far. */
export type TopChange =
  /** Had others like these answered: between which places of how many it could lie. */
  | { readonly by: 'chance'; readonly low: number; readonly high: number; readonly last: number }
  /** The worst place those who are missing could bring it to; null: whatever they say, it stays. */
  | { readonly by: 'missing'; readonly missing: number; readonly worst: number | null }
  /** Nobody knows how many could have answered. */
  | { readonly by: 'unknown' }
  /** The least number of answers that must differ for the next to pass it. */
  | { readonly by: 'answers'; readonly count: number };
/** Whose sides are compared. */
export type OpposedBy = 'parts' | 'people';
/** What parts of the results are. */
export type PartUnit = 'group' | 'organisation' | 'table';

export type Headline =
  | { readonly is: 'too-few'; readonly minimum: number }
  /** Nothing that is ranked has figures. `isElsewhere`: some question under it has. */
  | { readonly is: 'nothing'; readonly thing: Thing; readonly isElsewhere: boolean }
  /** The form asks nothing that can be ranked. */
  | { readonly is: 'unranked' }
  | {
      readonly is: 'ranked';
      readonly thing: Thing;
      /** All rows, and those with a rank. */
      readonly whole: number;
      readonly total: number;
      readonly breadth: Breadth;
      /** Titles that share the first rank. */
      readonly first: readonly string[];
      /** Whether the first has more support than resistance: mean above zero. */
      readonly carried: boolean;
      /**
       * How sure the first rank is. `answered`: sure, but those who did not answer could change it. No rank can be told from another: `few` people answered for that, or the rows are
       * too `close`.
       */
      readonly top: 'sure' | 'answered' | 'unsure' | 'few' | 'close' | 'unknown';
    };

/** How widely rows are carried: by the lanes of all of them, or, where not all have one, by their verdicts. */
export type Breadth =
  | {
      readonly by: 'lanes';
      readonly unit: PartUnit;
      /** Whether somebody of every part that was invited answered. */
      readonly all: boolean;
      /** How many parts there are, and whether some of them are several small ones taken together. */
      readonly parts: number;
      readonly merged: boolean;
      /** Carried by every part, carried by some, declined by every part, and needing a conversation. */
      readonly every: number;
      readonly some: number;
      /** Of those carried by some, how many others are against. */
      readonly opposed: number;
      readonly declined: number;
      readonly conversation: number;
    }
  | {
      readonly by: 'verdicts';
      readonly supported: number;
      readonly rejected: number;
      readonly split: number;
    };

/** Who was invited and answered; always fewer than were invited. */
export interface Answering {
  readonly unit: 'person' | 'organisation' | 'table';
  readonly answered: number;
  readonly invited: number;
}

/** Of whom all results are: people, of how many invited where that is known, and organisations or tables. */
export interface Base {
  /** null where each organisation or table is one answer, and these are told. */
  readonly people: { readonly responses: number; readonly invited: number | null } | null;
  readonly bodies: Answering | null;
}

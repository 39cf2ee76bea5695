// What a headline says, apart from its words.

/** What is ranked. */
export type Thing = 'implication' | 'statement' | 'option' | 'item';
export type Side = 'for' | 'against';
/** What parts of the results are. */
export type PartUnit = 'group' | 'organisation' | 'table';

export type Headline =
  | { readonly is: 'too-few'; readonly minimum: number }
  | { readonly is: 'nothing' }
  /** The form asks nothing that can be ranked. */
  | { readonly is: 'unranked' }
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
      /** Of how many who were invited this holds; null when all of them answered, or when anybody could. */
      readonly among: Answering | null;
    };

/** Who was invited and answered; always fewer than were invited. */
export interface Answering {
  readonly unit: 'person' | 'organisation' | 'table';
  readonly answered: number;
  readonly invited: number;
}

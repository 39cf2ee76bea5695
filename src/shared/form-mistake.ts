// Mistakes in a form, by code: the part of the catalogue of problem.ts that organisers meet. The words for each are
// in words/, how each is found in form/, and how it is repaired in form/repair.ts.

/** A problem that has nothing more to say than its code. */
export type Nothing = Readonly<Record<never, never>>;

/** What each mistake in a form knows of its case: `found` is shortened, `allowed` is a list with commas. */
export interface FormMistakes {
  // the file
  'json-malformed': { line: number; column: number };
  'form-too-large': { maximumBytes: number };
  'form-too-deep': { maximum: number };
  // keys
  'key-unknown': { key: string; suggestion: string };
  'key-missing': { key: string };
  'key-repeated': { key: string; line: number };
  // kinds of value
  'object-needed': { key: string; found: string };
  'list-needed': { key: string; found: string };
  'text-needed': { key: string; found: string };
  'number-needed': { key: string; found: string };
  'yes-or-no-needed': { key: string; found: string };
  // one out of a few
  'kind-unknown': OneOf;
  'item-type-unknown': OneOf;
  'scale-unknown': OneOf;
  'direction-unknown': OneOf;
  'method-unknown': OneOf;
  'identity-unknown': OneOf;
  'respondents-unknown': OneOf;
  'access-unknown': OneOf;
  'publishing-unknown': OneOf;
  'value-unknown': OneOf & { key: string };
  // numbers
  'weight-out-of-range': OutOfRange;
  'expected-out-of-range': OutOfRange;
  'places-not-positive': OutOfRange;
  'minimum-group-too-small': OutOfRange;
  'minimum-group-too-large': OutOfRange;
  'keep-days-out-of-range': OutOfRange;
  'grace-out-of-range': OutOfRange;
  'length-out-of-range': OutOfRange;
  'share-out-of-range': OutOfRange;
  'number-out-of-range': OutOfRange & { key: string };
  'number-not-whole': { key: string; found: string };
  // texts and ids
  'text-empty': { key: string };
  'text-too-long': { maximum: number; found: number };
  'text-ill-formed': Nothing;
  'id-malformed': { found: string };
  'id-reserved': { found: string };
  'id-repeated': { found: string };
  'time-malformed': { found: string };
  'colour-malformed': { found: string };
  'contrast-too-low': { found: string };
  'code-malformed': { found: string };
  'value-malformed': { key: string; found: string };
  // languages
  'language-repeated': { language: string };
  'languages-empty': Nothing;
  /** `shown`: the language that stands there meanwhile. */
  'language-missing': { language: string; shown: string };
  'to-be-filled-in': Nothing;
  /** `number`: the second of that title, the third. */
  'title-repeated': { title: string; number: number };
  // how many
  'too-few-options': TooFew;
  'too-few-points': TooFew;
  'evidence-empty': Nothing;
  'section-empty': Nothing;
  'nothing-to-answer': Nothing;
  'too-short-list': TooFew & { key: string };
  'too-many-options': TooMany;
  'too-many-points': TooMany;
  'too-much-evidence': TooMany;
  'too-many-sections': TooMany;
  'too-many-items': TooMany;
  'too-many-implications': TooMany;
  'too-many-groups': TooMany;
  'too-long-list': TooMany & { key: string };
  'places-beyond-options': { places: number; options: number };
  'votes-beyond-options': { votes: number; options: number };
  'minimum-above-maximum': { minimum: number; maximum: number };
  // what refers to what
  'theme-unknown': Reference;
  'result-area-unknown': Reference;
  'group-unknown': Reference;
  'evidence-item-unknown': Reference;
  'evidence-option-unknown': Reference;
  'evidence-unfit': { item: string };
  'evidence-repeated': { item: string };
  'option-needed': { item: string };
  'option-unfit': { item: string };
  // options that are taken over from an earlier form
  'options-twice': { item: string };
  'evidence-on-later-options': { item: string };
  'options-form-unknown': { form: string };
  'options-item-unknown': Reference & { form: string };
  'options-item-unfit': Reference & { form: string };
  'options-form-too-few': TooFew & { form: string; item: string };
  'options-form-too-many': TooMany & { form: string; item: string };
  // a form beside the one it follows
  'follows-not-beside': { form: string };
  'follows-differs': { form: string; id: string; key: string };
  'follows-fixed': { form: string; before: string };
  // when something is shown
  'condition-unknown-item': Reference;
  'condition-on-group': { item: string };
  'condition-too-early': { item: string };
  'condition-item-unfit': { item: string };
  'condition-value-unfit': { item: string; found: string; allowed: string };
  'condition-too-deep': { maximum: number };
  'balance-unfit': Nothing;
  'follows-missing': Nothing;
  'follows-unfit': Nothing;
  'follows-itself': Nothing;
  'closes-before-opens': Nothing;
  // who may answer, and for whom
  'code-missing': Nothing;
  'code-unfit': { by: string };
  'invitation-missing': { key: string; found: string };
  'identity-unfit': { respondents: string };
  'groups-unfit': { respondents: string };
  'live-unfit': { respondents: string };
  'import-only': { key: string };
}

interface OneOf {
  found: string;
  allowed: string;
  suggestion: string;
}

/** `minimum` and `maximum` as they are told: '' when there is none. */
interface OutOfRange {
  found: string;
  minimum: string;
  maximum: string;
}

interface TooFew {
  minimum: number;
  found: number;
}

interface TooMany {
  maximum: number;
  found: number;
}

interface Reference {
  found: string;
  suggestion: string;
}

export type FormMistakeCode = keyof FormMistakes;

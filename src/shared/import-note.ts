// What is told about an import of somebody else's form: one line for everything in their file. The words for each code
// are in words/, for the command line only.
import type { Nothing } from './form-mistake.ts';

/** What each line knows of its case. `found` and texts are shortened; `id`s are of the form that was made. */
export interface ImportNotes {
  // kept as it was
  kept: Nothing;
  'kept-as-section': { id: string };
  'kept-as-item': { type: string; id: string };
  'kept-as-condition': Nothing;
  'kept-unordered': Nothing;
  // kept in another way
  'id-made': { from: string; id: string };
  'title-from-name': Nothing;
  'title-made': { title: string };
  'language-assumed': { language: string };
  'scale-by-words': { points: number };
  'scale-by-numbers': { points: number };
  'scale-by-rating': { points: number };
  'scale-by-author': { points: number };
  'scale-reversed': Nothing;
  'scale-direction-assumed': Nothing;
  'no-view-made': { label: string };
  'option-made': { id: string };
  'line-instead-of-options': { options: number; maximum: number };
  'line-for-other': { id: string };
  'line-instead-of-input': { found: string };
  'whole-numbers-only': Nothing;
  'length-limited': { maximum: number };
  'asked-once': Nothing;
  'row-as-question': { id: string };
  'joined-to-title': Nothing;
  'heading-as-note': { id: string };
  'markup-removed': Nothing;
  'answer-in-text-removed': Nothing;
  'text-shortened': { maximum: number };
  'page-split': { id: string };
  'pages-joined': { maximum: number };
  'not-required-now': Nothing;
  // left out
  'no-such-thing': { found: string };
  'layout-only': Nothing;
  'check-not-here': Nothing;
  'prefilled-not-here': Nothing;
  'calculated-not-here': Nothing;
  'behaviour-not-here': Nothing;
  'picture-not-here': Nothing;
  'kind-not-here': { found: string };
  'measured-not-here': { found: string };
  'hidden-there': Nothing;
  'options-elsewhere': Nothing;
  'options-filtered': Nothing;
  'too-few-options-here': { found: number };
  'option-repeated': Nothing;
  'list-not-used': Nothing;
  'title-needed': Nothing;
  'value-unreadable': Nothing;
  'language-not-here': { found: string };
  'nothing-in-it': Nothing;
  'no-room': { maximum: number };
  'too-much-text': { maximumBytes: number };
  'condition-unreadable': { found: string };
  'condition-on-unknown': { found: string };
  'condition-on-open-answer': { found: string };
  'condition-on-other-value': { found: string };
  'condition-on-same-page': Nothing;
  'condition-too-large': Nothing;
  'sheet-not-read': { found: string };
  'group-not-ended': Nothing;
  'row-without-type': Nothing;
  'row-unpaired': { found: string };
  // what the file did not say and our format needs
  'controller-to-fill-in': Nothing;
  'contact-to-fill-in': Nothing;
}

export type ImportNoteCode = keyof ImportNotes;

/** What became of something in their file. */
export type ImportOutcome = 'kept' | 'changed' | 'left-out' | 'to-fill-in';

/** One line of the report. */
export interface ImportLine<Code extends ImportNoteCode = ImportNoteCode> {
  readonly outcome: ImportOutcome;
  /** JSON pointer into their data; for a sheet `/survey/7/label`, row 1 being the header. '' for what is not in it. */
  readonly at: string;
  /** Everything below that place is meant too. */
  readonly whole: boolean;
  readonly code: Code;
  readonly values: ImportNotes[Code];
}

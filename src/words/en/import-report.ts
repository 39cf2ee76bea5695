import type { ImportNoteCode, ImportNotes } from '../../shared/import-note.ts';
import type { importReport as dutch } from '../nl/import-report.ts';

const kinds: Readonly<Record<string, string>> = {
  statement: 'statement',
  priorities: 'ranking',
  choice: 'choice',
  reaction: 'reaction',
  text: 'line of text',
  number: 'number',
  note: 'text to read',
};

/** What became of each thing in a form from elsewhere. */
const notes: { readonly [C in ImportNoteCode]: (values: ImportNotes[C]) => string } = {
  kept: () => 'taken over as it was',
  'kept-as-section': ({ id }) => `is section “${id}”`,
  'kept-as-item': ({ type, id }) => `is ${kinds[type] ?? type} “${id}”`,
  'kept-as-condition': () => 'is the condition (showIf)',
  'kept-unordered': () => 'stays a choice: it is not certain that these answers have an order',
  'id-made': ({ from, id }) =>
    `“${from}” is called “${id}” here: an id has lower-case letters, digits and hyphens, and comes once`,
  'title-from-name': () => 'has no title; its name stands as its title now',
  'title-made': ({ title }) => `The file names no title. The form is called “${title}” now: check that.`,
  'language-assumed': ({ language }) => `The file names no language. “${language}” was assumed: check that.`,
  'scale-by-words': ({ points }) =>
    `becomes a statement with an own scale of ${points} points: the words have one certain order`,
  'scale-by-numbers': ({ points }) =>
    `becomes a statement with an own scale of ${points} points: the answers are numbers in a row`,
  'scale-by-rating': ({ points }) =>
    `becomes a statement with an own scale of ${points} points: a rating runs from low to high`,
  'scale-by-author': ({ points }) =>
    `becomes a statement with an own scale of ${points} points: its maker calls it a scale (likert)`,
  'scale-reversed': () => 'the first point is most in favour ("reverse": true)',
  'scale-direction-assumed': () =>
    'the last point counts as most in favour; if it is the other way around, put "reverse": true with the scale',
  'no-view-made': ({ label }) =>
    `“${label}” becomes “no view” ("noView": true): it is counted, and is in no mean`,
  'option-made': ({ id }) => `is an ordinary option: “${id}”`,
  'line-instead-of-options': ({ options, maximum }) =>
    `${options} answers are too many (at most ${maximum}); the participant types the answer on a line now, and it is not counted`,
  'line-for-other': ({ id }) => `the own answer is typed on a line of its own: “${id}”`,
  'line-instead-of-input': ({ found }) =>
    `${found} becomes a line of text: what is typed is not checked for its form`,
  'whole-numbers-only': () => 'takes whole numbers only',
  'length-limited': ({ maximum }) => `at most ${maximum} characters`,
  'asked-once': () => 'is asked once: there is no repeating here',
  'row-as-question': ({ id }) => `this row is a question of its own: “${id}”`,
  'joined-to-title': () => 'stands between brackets behind the title now',
  'heading-as-note': ({ id }) => `the title stands as a text before the questions: “${id}”`,
  'markup-removed': () => 'markup was taken out or rewritten',
  'answer-in-text-removed': () => 'an earlier answer in the text was replaced by “…”',
  'text-shortened': ({ maximum }) => `shortened to ${maximum} characters`,
  'page-split': ({ id }) =>
    `a new section “${id}” begins here, because the condition asks for an answer on the same page`,
  'pages-joined': ({ maximum }) => `stands on the page before it: a form has at most ${maximum} sections`,
  'not-required-now': () =>
    'is required no more, because a condition was left out and everybody gets the question now',
  'no-such-thing': ({ found }) => `there is no “${found}” here`,
  'layout-only': () => 'is layout, which is fixed here',
  'check-not-here': () => 'this check of the answer cannot be made here',
  'prefilled-not-here': () => 'answers are not filled in or marked right beforehand here',
  'calculated-not-here': () => 'there are no calculated values here',
  'behaviour-not-here': () => 'there is no such behaviour here',
  'picture-not-here': () => 'there are no pictures and sounds here',
  'kind-not-here': ({ found }) => `there are no questions of the kind “${found}” here`,
  'measured-not-here': ({ found }) => `“${found}” is not recorded: nothing is measured about the participant`,
  'hidden-there': () => 'was not shown there either',
  'options-elsewhere': () => 'the answers are not in this file',
  'options-filtered': () => 'answers are not chosen or filtered by a rule here: everybody sees all of them',
  'too-few-options-here': ({ found }) => `there is nothing to choose: answers: ${found}`,
  'option-repeated': () => 'this answer is there already',
  'list-not-used': () => 'no question uses this list',
  'title-needed': () => 'has no text to show',
  'value-unreadable': () => 'cannot be read as a question or an answer',
  'language-not-here': ({ found }) => `there is no language “${found}”, or this text is there already`,
  'nothing-in-it': () => 'is empty, or nothing was left of it',
  'no-room': ({ maximum }) => `has no room: a form has at most ${maximum} questions`,
  'too-much-text': ({ maximumBytes }) => `has no room: the form would be larger than ${maximumBytes} bytes`,
  'condition-unreadable': ({ found }) =>
    `condition left out, everybody gets this: it cannot be said here: ${found}`,
  'condition-on-unknown': ({ found }) =>
    `condition left out, everybody gets this: there is no earlier question “${found}”, or more than one`,
  'condition-on-open-answer': ({ found }) =>
    `condition left out, everybody gets this: of the answer to “${found}” this cannot be said here`,
  'condition-on-other-value': ({ found }) =>
    `condition left out, everybody gets this: “${found}” is no answer to that question`,
  'condition-on-same-page': () =>
    'condition left out, everybody gets this: it asks for an answer on the same page',
  'condition-too-large': () => 'condition left out, everybody gets this: it is too long or too deep',
  'sheet-not-read': ({ found }) => `the sheet “${found}” is not read: only survey, choices and settings are`,
  'group-not-ended': () => 'this group has no end; it runs to the last row',
  'row-without-type': () => 'this row does not say what it is',
  'row-unpaired': ({ found }) => `“${found}” without a beginning`,
  'controller-to-fill-in': () =>
    'Fill in who is responsible for the answers (privacy.controller), or add --controller.',
  'contact-to-fill-in': () =>
    'Fill in where questions about privacy can go (privacy.contact), or add --contact.',
};

/** Words of the report of an import. */
export const importReport: typeof dutch = {
  notes,
  outcomes: { kept: 'kept', changed: 'changed', 'left-out': 'left out', 'to-fill-in': 'fill in or check' },
  place: (line) => `line ${line}`,
  cell: (sheet, row, column) => `${sheet}, row ${row}${column === '' ? '' : `, ${column}`}`,
  whole: 'the whole form',
  done: (file, kept, changed, leftOut) =>
    `${file} was written. Kept: ${kept}, changed: ${changed}, left out: ${leftOut}. Every line: with --json.`,
  next: (file) => `Next: npx weerklank check ${file}`,
  responses: {
    busy: (done, all) => `${done} of ${all} responses…`,
    line: (line, pointer, sentence) => `line ${line}${pointer === '' ? '' : `, ${pointer}`}: ${sentence}`,
    none: (form, count) =>
      count === 1
        ? `Nothing was stored for “${form}”: 1 problem.`
        : `Nothing was stored for “${form}”: ${count} problems.`,
    done: (form, stored, same) => `Stored for “${form}”: ${stored}. There already: ${same}.`,
  },
};

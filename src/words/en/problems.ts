import { writtenMoment } from '../moment.ts';
import type { Words } from '../words.ts';

const perhaps = (suggestion: string) => (suggestion === '' ? '' : ` Did you mean “${suggestion}”?`);

export const problems: Words['problems'] = {
  // the form's JSON
  'json-malformed': ({ line, column }) => `This is not valid JSON (line ${line}, column ${column}).`,
  'form-too-large': ({ maximumBytes }) => `The form is larger than ${maximumBytes} bytes.`,
  'form-too-deep': ({ maximum }) => `The form is nested deeper than ${maximum} levels.`,
  'key-unknown': ({ key, suggestion }) => `There is no key “${key}” here.${perhaps(suggestion)}`,
  'key-missing': ({ key }) => `“${key}” is missing here.`,
  'value-wrong': ({ expected, found }) => `Expected ${expected}, found ${found}.`,
  'id-malformed': ({ found }) =>
    `“${found}” cannot be an id: start with a small letter, use small letters, digits and hyphens, 40 at most.`,
  'id-reserved': ({ found }) => `“${found}” is a reserved word. Choose another id.`,
  'id-repeated': ({ found }) => `The id “${found}” occurs twice. Use each id once.`,
  'text-ill-formed': () => 'This text has characters that cannot be kept. Type the text again.',
  'language-missing': ({ language }) => `This text is missing in the language “${language}”.`,
  'reference-unknown': ({ found, suggestion }) =>
    `This refers to “${found}”, which does not exist.${perhaps(suggestion)}`,
  'reference-unfit': ({ found, wanted }) => `“${found}” does not fit here: ${wanted} is needed.`,
  'places-beyond-options': ({ places, options }) =>
    `There are ${places} places but ${options} options. Take at most ${options} places.`,
  'option-needed': ({ item }) => `“${item}” is a ranking: name the option too.`,
  'option-unfit': ({ item }) => `“${item}” has no options: leave out “option”.`,
  'evidence-repeated': ({ item }) => `“${item}” is evidence here already.`,
  'closes-before-opens': () => 'The form closes before it opens.',
  'time-malformed': ({ found }) =>
    `“${found}” is not a moment. Write it as 2026-11-01T08:00:00Z or 2026-11-01T09:00:00+01:00.`,
  'contrast-too-low': ({ found }) => `The colour ${found} is too light against white. Choose a darker one.`,
  'too-many': ({ what, maximum }) => `There are too many ${what}: at most ${maximum}.`,
  'nothing-to-answer': () => 'There is nothing to answer here.',
  'import-only': ({ key }) => `“${key}” is for imports only.`,
  // publishing
  'frozen-part': ({ form, part }) =>
    `“${part}” cannot change any more: “${form}” has answers. Publish it as a new form, with another id.`,
  'form-unknown': ({ form }) => `There is no form “${form}”.`,
  'form-not-open-yet': ({ opens }) =>
    opens === '' ? 'This form is not open yet.' : `This form opens on ${writtenMoment('en', opens)}.`,
  'form-closed': () => 'This form has closed. Answers can no longer be sent or changed.',
  'form-already-shown': ({ form }) =>
    `The results of “${form}” have been shown. The form cannot be reopened: make a copy with a new id.`,
  'answers-erased': ({ form }) =>
    `The answers to “${form}” have been erased, as they were kept as long as agreed. The form cannot be reopened: make a copy with a new id.`,
  'form-not-closed': ({ form }) => `“${form}” has not closed yet.`,
  'form-changed': () => 'The form has changed in the meantime. Load the page again.',
  'closing-time-passed': ({ closes }) =>
    `The closing time (${writtenMoment('en', closes)}) has passed. First publish the form with a later closing time.`,
  // answers
  'body-malformed': () => 'What was sent cannot be read.',
  'body-too-large': ({ maximumBytes }) => `What was sent is too large: at most ${maximumBytes} bytes.`,
  'body-too-deep': ({ maximum }) => `What was sent is nested too deeply: at most ${maximum} levels.`,
  'response-id-malformed': () => 'The id of these answers is not right. Begin again at the start page.',
  'revision-unknown': () => 'There is no such version of the form.',
  'language-unknown': ({ found }) => `There is no language “${found}”. Choose nl or en.`,
  'item-unknown': ({ found }) => `The question “${found}” is not in this form.`,
  'answer-needed': () => 'Answer this question.',
  'answer-unfit': () => 'Choose one of the answers given.',
  'no-view-unfit': () => '“No view” is not possible for this question.',
  'option-unknown': () => 'Choose one of the answers given.',
  'option-twice': ({ option, first, second }) =>
    `“${option}” is in place ${first} and in place ${second}. Choose something else for one of them.`,
  'place-skipped': ({ place }) => `Fill in place ${place} too, or move your choices up.`,
  'too-many-places': ({ places }) => `Put at most ${places} choices in order.`,
  'answer-too-long': ({ maximum, found }) =>
    `Your text has ${found} characters. Make it ${maximum} at most: ${found - maximum} fewer.`,
  // receipts, links, keys
  'response-other-content': () =>
    'These answers were sent before, with other content. Change them with your receipt.',
  'response-withdrawn': () => 'These answers were withdrawn. They have been erased.',
  'response-unknown': () => 'There are no such answers.',
  'response-version-stale': () =>
    'These answers were changed somewhere else in the meantime. Look at what they are now first.',
  'change-not-offered': () =>
    'This form does not let you change answers you have sent. You can withdraw them.',
  'draft-unknown': () =>
    'What you had filled in can no longer be found. Please start again from the start page.',
  'receipt-malformed': () => 'A receipt has 20 letters and digits, in five groups of four.',
  'receipt-unknown': () =>
    'We find no answers for this receipt. Check the code. Answers are erased after the time they are kept.',
  'link-unknown': () => 'This link does not exist. Check whether you copied all of it.',
  'link-revoked': () => 'This link was withdrawn. Ask the organiser for a new one.',
  'results-not-shown': () => 'The results of this form cannot be seen yet.',
  'organiser-key-needed': () => "This needs the organiser's key.",
  // the database and the machine
  'database-unavailable': () => 'We cannot keep or fetch anything at the moment. Try again shortly.',
  'database-busy': () => 'It is very busy at the moment. Try again shortly.',
  'database-in-use': ({ file }) => `Another program is using ${file}. Stop it first.`,
  'database-damaged': ({ file }) =>
    `${file} is damaged. Put back a backup, or move the file away to begin empty.`,
  'database-not-migrated': () => 'The database is not up to date. Run: npx weerklank migrate',
  'migration-differs': ({ name }) =>
    `The migration “${name}” is not as it was sealed or applied before. Use the version of Weerklank that made this database, or a newer one.`,
  'setting-missing': ({ name }) => `The setting ${name} is missing.`,
  'setting-malformed': ({ name }) => `The setting ${name} is not right.`,
  'key-file-missing': ({ file }) =>
    `The key ${file} is missing while there are answers already. Put it back: without it receipts are no longer valid.`,
  'key-file-malformed': ({ file }) => `${file} does not hold a key of 32 bytes.`,
  'port-taken': ({ port }) => `Port ${port} is taken. Stop the other program or choose another port.`,
  'file-unreadable': ({ file }) => `${file} cannot be read.`,
  'file-not-text': ({ file }) => `${file} is not text in UTF-8.`,
  'csv-malformed': ({ file, line }) =>
    `${file}, line ${line}: the quotation marks or the number of values are not right.`,
  'csv-column-missing': ({ file, column }) => `${file}: “${column}” is missing.`,
  'csv-value-wrong': ({ file, line, column, found }) =>
    `${file}, line ${line}: “${found}” does not belong in the column “${column}”.`,
  'csv-value-repeated': ({ file, line, column, found }) =>
    `${file}, line ${line}: “${found}” stands in the column “${column}” a second time.`,
  'csv-reference-unknown': ({ file, line, column, found, other }) =>
    `${file}, line ${line}: “${found}” in the column “${column}” is not in ${other}.`,
  'form-exists': ({ form, responses }) =>
    `There is a form “${form}” already (responses: ${responses}). Nothing was added. Choose another id with --id.`,
  'page-unknown': () => 'This page does not exist.',
  'origin-foreign': () => 'This request came from another website and was refused.',
  'content-type-wrong': ({ wanted }) => `Send this as ${wanted}.`,
  unexpected: ({ reference }) =>
    `Something went wrong that we had not foreseen. When you ask about it, give this number: ${reference}.`,
};

import { writtenMoment } from '../moment.ts';
import type { Words } from '../words.ts';
import { answerMistakes } from './answer-mistakes.ts';

export const problems: Words['problems'] = {
  ...answerMistakes,
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
    `The answers to “${form}” have been erased. The form cannot be reopened: make a copy with a new id.`,
  'answers-before-closing': ({ form }) =>
    `The answers to “${form}” are anonymous. They open only once the form is closed and its results are made.`,
  'answers-before-showing': ({ form }) =>
    `The answers to “${form}” are anonymous. They open only once the results may be seen: npx weerklank reveal ${form}`,
  'answers-too-few': ({ form, minimum }) =>
    minimum === 1
      ? `“${form}” has no answers.`
      : `“${form}” has fewer than ${minimum} answers. So few answers can be recognised, so they stay closed.`,
  'answers-left-too-few': ({ form }) =>
    `One of the answers to “${form}” was withdrawn or changed. What is left would tell which, so it stays closed.`,
  'answers-kept-no-longer': ({ form }) => `The answers to “${form}” were erased. Only the results are left.`,
  'reactions-too-few': ({ form, minimum }) =>
    `“${form}” has fewer than ${minimum} answers. Written reactions could be recognised: they cannot be placed.`,
  'reaction-unknown': ({ found }) =>
    `There is no reaction “${found}”. Perhaps it was changed or withdrawn: look at the list again.`,
  'reason-unfit': ({ maximum }) => `Give a reason of at most ${maximum} characters.`,
  'form-not-closed': ({ form }) => `“${form}” has not closed yet.`,
  'too-few-to-show': ({ form, count, minimum }) =>
    `“${form}” has ${minimum === 1 ? 'no responses, and without any there is nothing to show' : `${count} of the ${minimum} responses that are needed to show anything`}. Once shown, the form cannot be opened again. To do it all the same, add --yes, or ?yes=true by API.`,
  'no-embargo': ({ form }) => `“${form}” has no embargo. Close and show it with: npx weerklank close ${form}`,
  'form-changed': () => 'The form has changed in the meantime. Load the page again.',
  'closing-time-passed': ({ closes }) =>
    `The closing time (${writtenMoment('en', closes)}) has passed. First publish the form with a later closing time.`,
  // what was sent
  'body-malformed': () => 'What was sent cannot be read.',
  'body-too-large': ({ maximumBytes }) => `What was sent is too large: at most ${maximumBytes} bytes.`,
  'body-too-deep': ({ maximum }) => `What was sent is nested too deeply: at most ${maximum} levels.`,
  'response-id-malformed': () =>
    '“id” is missing or malformed: 128 random bits that you make, as base64url (22 characters); a change keeps the id.',
  'revision-unknown': () => 'There is no such version of the form.',
  'language-unknown': ({ found }) => `There is no language “${found}”. Choose nl or en.`,
  // who may answer
  'invitation-needed': () =>
    'This form can be answered with an invitation only. Open it with the link you were sent.',
  'invitation-unknown': () =>
    'We do not know this invitation here. Open the form with the whole link you were sent.',
  'invitation-revoked': () => 'This invitation was withdrawn. Ask the organiser for a new one.',
  'invitation-used': () =>
    'With this invitation answers were sent before. To look at them or change them, use the receipt.',
  'entry-needed': () => 'Enter the code.',
  'entry-unknown': () =>
    'We do not know this code. Check the letters and digits, or open the link that you were given.',
  'code-needed': () => 'This form asks a code. You hear it in the room or from the organiser.',
  'code-wrong': () => 'This is not the code of this form. Check the word and type it again.',
  'code-tries-exceeded': ({ seconds }) =>
    `A wrong code was typed too often. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}. Or ask the organiser for the link that lets you in without a code.`,
  // inviting
  'form-not-by-invitation': ({ form }) =>
    `“${form}” takes no invitations. Put "access": { "by": "invitation" } in the form and publish it.`,
  'invitation-number-unknown': ({ form, number }) => `“${form}” has no invitation ${number}.`,
  'person-name-unfit': ({ maximum }) => `Give a name on one line, at most ${maximum} characters.`,
  'person-twice': ({ name }) => `“${name}” is on the list twice. Leave one out.`,
  'speaks-for-needed': ({ column }) =>
    column === 'table'
      ? 'Say for which table this person answers.'
      : 'Say for which organisation this person answers.',
  'speaks-for-unfit': ({ column }) =>
    `In this form people answer for themselves, not for ${column === 'table' ? 'a table' : 'an organisation'}. Leave “${column}” out.`,
  'mandates-malformed': ({ found }) =>
    `“${found}” is not a number of organisations to speak for. Use a whole number from 1 to 1000.`,
  'mandates-unfit': ({ form }) =>
    `“${form}” is anonymous, so nobody can speak for several organisations in it. Use 1, or leave it out.`,
  'mandates-differ': ({ name, mandates }) =>
    `“${name}” has an invitation already, for ${mandates}. Revoke that one first, then invite again.`,
  // news
  'address-needed': () => 'Enter your e-mail address.',
  'address-malformed': ({ suggestion }) =>
    suggestion === ''
      ? 'This is not an e-mail address. Enter one, like name@example.com.'
      : `This is not an e-mail address yet. Do you mean ${suggestion}?`,
  'contacts-not-asked': ({ form }) =>
    `“${form}” asks nobody for an address. A form with "contact": { "title": "…", "text": "…" } does.`,
  'contacts-before-closing': ({ form }) =>
    `The addresses of “${form}” open only when the form has closed: so nobody can see who came when.`,
  'contacts-full': () => 'No more addresses can be added here. Please tell the organiser.',
  'contacts-after-receipt': () =>
    'Only those who have sent answers can do this. Enter your receipt first and then come back.',
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
    'We find no answers for this receipt. First check the letters and digits. Is the code right? Then the answers may have been erased: they are not kept for ever.',
  'link-unknown': () => 'This link does not exist. Check whether you copied all of it.',
  'link-revoked': () => 'This link was withdrawn. Ask the organiser for a new one.',
  'implication-unknown': ({ form, found }) => `The results of “${form}” have no “${found}”.`,
  'day-malformed': () => 'Choose a day, or type it as year-month-day, for example 2026-12-31.',
  'agenda-stale': () => 'Somebody else changed this in the meantime. Look first at what is there now.',
  'release-unknown': ({ form, release }) => `There is no release ${release} of “${form}” that you can see.`,
  'results-not-shown': () => 'The results of this form cannot be seen yet.',
  'organiser-key-in-link': () => 'This is a whole link. The key is what follows /o/ in it.',
  'organiser-key-needed': () => "This needs the organiser's key.",
  'organiser-key-unknown': ({ number }) => `There is no key number ${number}.`,
  'organiser-key-last': () =>
    'This is the last key that works. Make a new one first: without a key nobody gets in any more.',
  'key-name-unfit': ({ maximum }) => `Say for whom the key is, on one line of at most ${maximum} characters.`,
  'results-link-unknown': ({ number }) => `There is no results link number ${number}.`,
  'form-id-differs': ({ form, found }) =>
    `The address names “${form}” and the form is called “${found}”. Make them the same.`,
  // the database and the machine
  'database-unavailable': () => 'We cannot keep or fetch anything at the moment. Try again shortly.',
  'database-busy': () => 'It is very busy at the moment. Try again shortly.',
  'database-in-use': ({ file }) =>
    `Another command or server is using ${file}. Wait until it is done, or stop it first.`,
  'database-damaged': ({ file }) =>
    `${file} is damaged. Put back a backup, or move the file away to begin empty.`,
  'database-not-migrated': () => 'The database is not up to date. Run: npx weerklank migrate',
  'migration-differs': ({ name }) =>
    `The migration “${name}” is not as it was sealed or applied before. Use the version of Weerklank that made this database, or a newer one.`,
  'setting-missing': ({ name }) => `The setting ${name} is missing.`,
  'setting-malformed': ({ name }) => `The setting ${name} is not right.`,
  'page-unknown': () => 'This page does not exist.',
  'asset-missing': ({ file }) =>
    `A file of this website is missing: ${file}. Whoever runs it builds it again: npm run serve, or npm run deploy.`,
  'origin-foreign': () => 'This request came from another website and was refused.',
  'content-type-wrong': ({ wanted }) => `Send this as ${wanted}.`,
  unexpected: ({ reference }) =>
    `Something went wrong that we had not foreseen. When you ask about it, give this number: ${reference}.`,
};

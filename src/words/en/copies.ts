import type { TerminalWords } from '../terminal.ts';
import { answers, formCount } from './counts.ts';

/** Making a copy of the database. */
export const backup: TerminalWords['backup'] = {
  busy: 'Copying the database…',
  made: (file, forms, responses) =>
    `The copy is ${file} and was checked: ${formCount(forms)}, ${answers(responses)}.`,
  holdsAnswers: 'It holds what people answered. Keep it as long as you promised them, and no longer.',
  keyApart: 'The key is not in it. Keep that apart: without it receipts and links are no longer right.',
};

/** Putting one back. */
export const restore: TerminalWords['restore'] = {
  elsewhere:
    'restore works with the database of this machine only. Name its folder with --data. How a copy gets to Turso stands in the README.',
  stages: {
    copying: 'Preparing the copy…',
    migrating: 'Bringing the copy up to date…',
    'taking-over': 'Taking out what was erased since…',
    verifying: 'Checking everything…',
    placing: 'Putting the copy in its place…',
  },
  done: (file, forms, responses) =>
    `${file} is put back and checked: ${formCount(forms)}, ${answers(responses)}.`,
  since: (responses, ofAnswers, forms) =>
    responses + ofAnswers + forms === 0
      ? 'Nothing was withdrawn or erased since the copy.'
      : `Withdrawn or erased since the copy, and not back: ${[
          ...(responses === 0 ? [] : [answers(responses)]),
          ...(ofAnswers === 0 ? [] : [`all answers of ${formCount(ofAnswers)}`]),
          ...(forms === 0 ? [] : [`everything of ${formCount(forms)}`]),
        ].join('; ')}.`,
  stayed: (forms) =>
    `Closed or shown since the copy, and so left as they are, with all answers: ${forms.join(', ')}.`,
  reopened: (forms) => `Again as the copy has them, although closed or shown since: ${forms.join(', ')}.`,
  kept: (file) =>
    `The damaged database is still there as ${file}. It holds answers: delete it when you no longer need it.`,
};

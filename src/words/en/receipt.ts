import { writtenMoment } from '../moment.ts';
import type { Words } from '../words.ts';

export const receipt: Words['receipt'] = {
  sentTitle: 'Your answers have been sent',
  changedTitle: 'Your answers have been changed',
  yours: 'Your receipt',
  keep: 'Keep this code: take a photo, write it down or print this page. We cannot look it up for you.',
  whatFor: 'With the code you can view, change and withdraw your answers.',
  whatForNoEdit: 'With the code you can view and withdraw your answers.',
  sentFor: {
    name: (name) => `Sent in the name of ${name}.`,
    body: (body) => `You answered on behalf of ${body}.`,
    mandates: (count) => `Your answer stands for ${count} organisations.`,
  },
  next: 'What happens next',
  closesOn: (closes) => `The form closes on ${writtenMoment('en', closes)}.`,
  closesByOrganiser: 'The organiser closes the form.',
  resultsClosing: 'Then the results appear. The organiser gives you the link.',
  resultsEmbargo: 'Then the organiser opens the results. You get the link at that time.',
  resultsLive: 'Interim results appear before that. The organiser gives you the link.',
  resultsAfter: (k) => `With fewer than ${k} answers we show nothing.`,
  withdrawal: 'If you withdraw your answers later, figures that have been shown do not change any more.',
  see: 'Look at what you have sent',
  id: 'Reference',
  enter: {
    title: 'Your answers',
    text: 'Enter the receipt that you got after sending.',
    label: 'Receipt',
    hint: '20 letters and digits, for example 4C7K-0000-8XWD-2M5P-Q9RT. Capitals and hyphens are not needed.',
    button: 'View',
  },
  mine: {
    title: 'What you have sent',
    form: 'Form',
    version: 'Times changed',
    change: 'Change answers',
    withdraw: 'Withdraw answers',
    download: 'Download your answers (JSON)',
    closed: 'The form has closed. Changing is no longer possible.',
    noEdit: 'With this form you cannot change answers that were sent. You can withdraw them.',
    leave: 'Leave this page',
    written: {
      title: 'What you wrote',
      because: 'The reason:',
      states: {
        kept: 'This text stays with the organiser.',
        waiting: 'The organiser has not decided yet whether this text is put with the results.',
        placed: 'The organiser has put this text with the results.',
        refused: 'The organiser does not put this text with the results.',
      },
    },
    enterLink: 'View, change or withdraw answers with a receipt',
    none: 'Enter your receipt first. After an hour we ask for it again.',
  },
  withdraw: {
    title: 'Do you want to withdraw your answers?',
    text: 'All your answers are erased. This cannot be undone. You cannot answer again with this code.',
    figures:
      'Figures that have been shown already do not change any more. A reaction of yours that stands with the results disappears there.',
    contact:
      'Did you ask for news? This does not erase your e-mail address: we do not know which address goes with these answers.',
    button: 'Yes, erase my answers',
    keep: 'No, go back',
    doneTitle: 'Your answers have been withdrawn',
    done: 'They have been erased. The receipt now only shows that you withdrew them.',
  },
};

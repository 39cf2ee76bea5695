import { writtenMoment } from '../moment.ts';
import type { Words } from '../words.ts';

export const receipt: Words['receipt'] = {
  sentTitle: 'Your answers have been sent',
  changedTitle: 'Your answers have been changed',
  yours: 'Your receipt',
  keep: 'Keep this code: take a photo, copy it or print this page. We cannot look it up for you.',
  copy: 'To copy',
  copied: (form, code, address) => `Receipt for “${form}”: ${code}. See or withdraw your answers: ${address}`,
  whatFor: 'With the code you can view, change and withdraw your answers.',
  whatForNoEdit: 'With the code you can view and withdraw your answers.',
  sentFor: {
    name: (name) => `Sent in the name of ${name}.`,
    body: (body) => `You answered on behalf of ${body}.`,
    mandates: (count) => `Your answer stands for ${count} organisations.`,
  },
  next: 'What happens next',
  closing: (closes, canChange) => {
    if (canChange) {
      const until = closes === null ? 'the organiser closes the form' : writtenMoment('en', closes);
      return `You can change your answers until ${until}.`;
    }
    return closes === null
      ? 'The organiser closes the form.'
      : `The form closes on ${writtenMoment('en', closes)}.`;
  },
  resultsClosing: 'After closing the results appear. The organiser gives you the link.',
  resultsEmbargo: 'After closing the organiser opens the results. You get the link at that time.',
  resultsLive: 'Interim results appear before closing. The organiser gives you the link.',
  resultsAfter: (k) => `With fewer than ${k} answers we show nothing.`,
  written:
    'After closing the organiser decides whether what you wrote is put with the results. With your answers you then see whether it is, and if not, why.',
  writtenAfter: (least) => `With fewer than ${least} answers no text is put with the results.`,
  withdrawal: (days) =>
    `You can still withdraw after that, until we erase all answers: ${days === 1 ? '1 day' : `${days} days`} after closing. Figures that have been shown do not change any more then.`,
  see: 'Look at what you have sent',
  standing: 'Where you stand in the results',
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
    change: 'Change answers',
    withdraw: 'Withdraw answers',
    download: 'Download your answers as a file (JSON)',
    print: 'You can print this page to keep it.',
    all: 'All your answers',
    more: 'What else you can do',
    closed: 'The form has closed. Changing is no longer possible. You can still withdraw.',
    noEdit: 'With this form you cannot change answers that were sent. You can withdraw them.',
    written: {
      title: 'What happens with your texts',
      because: 'The reason:',
      states: {
        placed: {
          is: 'Placed',
          says: 'The organiser has put this text with the results, without your name.',
        },
        refused: { is: 'Not placed', says: 'The organiser does not put this text with the results.' },
        waiting: {
          is: 'Not decided yet',
          says: 'The form has closed. The organiser has not decided yet whether this text is put with the results.',
        },
        later: {
          is: 'Decided later',
          says: 'When the form has closed, the organiser decides whether this text is put with the results.',
        },
        'too-few': {
          is: 'Not placed',
          says: 'There are too few answers to show texts. Otherwise one could recognise whose they are. It takes twice as many as for the figures.',
        },
        kept: { is: 'Stays with the organiser', says: 'This text is not put with the results.' },
      },
    },
    enterLink: 'View, change or withdraw answers with a receipt',
    none: 'Enter your receipt first. If you do not look for 20 minutes, we ask for it again.',
  },
  leave: {
    title: 'Done?',
    text: 'Does somebody else use this device too? Then close your answers here. With your receipt you open them again.',
    button: 'Done: close on this device',
    doneTitle: 'Closed on this device',
    done: 'Whoever uses this device now cannot see what you answered or who you are. With your receipt you can open them again.',
  },
  withdraw: {
    title: 'Do you want to withdraw your answers?',
    text: 'All your answers are erased. This cannot be undone. You cannot answer again with this code.',
    figures:
      'Figures that have been shown already do not change any more. A reaction of yours that stands with the results disappears there: who read it can notice that.',
    takenOver:
      'Did the organiser put a text of yours into a next form, as something to choose, and did somebody answer that already? Then it stays there.',
    contact:
      'Did you ask for news? This does not erase your e-mail address: we do not know which address goes with these answers.',
    button: 'Yes, erase my answers',
    keep: 'No, go back',
    doneTitle: 'Your answers have been withdrawn',
    done: 'They have been erased. The receipt now only shows that you withdrew them.',
  },
};

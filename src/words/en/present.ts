import type { ResultsWords } from '../results.ts';

export const present: ResultsWords['present'] = {
  title: (form) => `On screen: ${form}`,
  join: 'Take part',
  joinText: 'Scan the code or go to',
  joinByCode: (home) =>
    `You also need the word that the organiser says. Can you not scan? Go to ${home} and enter it there.`,
  joinByInvitation: 'Use the link in your own invitation.',
  early: 'The form is not open yet.',
  closed: 'The form has closed.',
  qr: (address) => `QR code of ${address}`,
  counter: { one: 'person answered', many: 'people answered' },
  offline: 'No connection. The count may be old.',
  newer: 'There are newer results.',
  load: 'Show them',
  overview: 'The order',
  overviewPart: (first, last) => `The order: ${first} to ${last}`,
  take: 'Look for yourself',
  takeText: 'On your phone: scan the code. Below each row stands what it rests on.',
  slide: (number, count) => `Screen ${number} of ${count}`,
  next: 'Next',
  previous: 'Previous',
  leave: 'To the ordinary page',
  keys: 'Use the arrow keys. F: full screen.',
};

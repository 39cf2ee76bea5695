import type { Words } from '../words.ts';

/** Words of the organiser's desk. */
export const organise: Words['organise'] = {
  title: 'Organise',
  lead: 'Your forms, how many people answered and what you can do now.',
  none: 'There are no forms yet. Publish one with the command line.',
  states: {
    early: 'Not open yet',
    'lacks-options':
      'Not open: too few texts are left of those that were taken over. Place more and publish this form again',
    open: 'Open',
    grace: 'Just closed: those who had begun can still send',
    closed: 'Closed',
    interim: 'Open, interim results to be seen',
    shown: 'Closed, results can be seen',
    'shown-nothing': 'Closed with too few answers for results',
  },
  example: 'example',
  screen: 'In the room',
  screenLink: 'Show on a big screen',
  id: 'Id',
  more: 'Links and what you can do',
  answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  needed: (count) => (count === 1 ? '1 more needed for results' : `${count} more needed for results`),
  enough: 'enough for results',
  fillLink: 'Link to fill in',
  codeLink: 'Without typing the code',
  byInvitation: 'By invitation, a link of their own for each. To invite and to see the links:',
  quiet: 'No answers yet',
  resultsLink: 'Link to the results',
  agenda: 'Keep the agenda',
  deeds: {
    close: {
      button: 'Close and show',
      title: 'Close the form and show the results?',
      says: [
        'After this nobody can answer any more, not even those who had begun.',
        'Everybody with the link to the results sees them at once. What has been shown does not change any more.',
        'The form cannot be opened again.',
      ],
    },
    lock: {
      button: 'Close, do not show yet',
      title: 'Close the form?',
      says: [
        'After this nobody can answer any more, not even those who had begun.',
        'The results stay hidden until you show them.',
      ],
    },
    reveal: {
      button: 'Show the results',
      title: 'Show the results?',
      says: [
        'Everybody with the link to the results sees them at once. What has been shown does not change any more.',
        'The form cannot be opened again.',
      ],
    },
    open: {
      button: 'Open again',
      title: 'Open the form again?',
      says: ['Everybody with the link to fill in can then answer again, until you close the form once more.'],
    },
  },
  tooFew: (count, minimum) =>
    `Note: there ${count === 1 ? 'is 1 answer' : `are ${count} answers`}. ${minimum === 1 ? 'Without answers' : `With fewer than ${minimum}`} there will be no results.`,
  answersNow: (count) => (count === 1 ? 'There is 1 answer now.' : `There are ${count} answers now.`),
  news: {
    shown: 'Closed. The results can be seen.',
    already: 'This form was closed already. The results can be seen.',
    'shown-nothing': 'Closed. There were too few answers for results.',
  },
  results: 'Look at the results',
  reactions: {
    waiting: (count) => (count === 1 ? '1 reaction waits for you' : `${count} reactions wait for you`),
    button: (waiting) => (waiting === 0 ? 'Read reactions' : `Read reactions (${waiting} waiting)`),
    title: 'Written reactions',
    lead: 'Everybody with the link to the results reads what you place. Who wrote it reads why you refuse it.',
    none: 'There are no reactions that may stand with the results.',
    tooFew: (minimum) =>
      `Placing is possible from ${minimum} answers on: with fewer a reaction can be recognised.`,
    states: { waiting: 'to be read', placed: 'Placed', refused: 'Refused' },
    because: (reason) => `Reason: ${reason}`,
    place: 'Place',
    refuse: 'Refuse',
    reason: 'Why do you refuse this?',
    reasonHint: 'At most 500 characters. Who wrote it can read this.',
    more: (count) => `There ${count === 1 ? 'is 1 more' : `are ${count} more`}:`,
  },
  cancel: 'Do not do this, back to the overview',
  demo: {
    title: 'Example',
    lead: 'The example shows how it works, with made-up answers. Delete it when you no longer need it.',
    button: 'Delete the example',
    confirm: 'Delete the example?',
    says: ['The example form, the answers to it and the results are erased. This cannot be undone.'],
  },
};

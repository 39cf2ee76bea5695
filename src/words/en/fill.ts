import type { Words } from '../words.ts';

export const fill: Words['fill'] = {
  groupsTitle: 'About you',
  groupsText:
    'We ask for your group so that we can show how widely something is carried. We merge groups of only a few people.',
  nameText: 'The organiser wants to know whose answers these are.',
  name: {
    label: 'Your name',
    hint: 'The organiser sees your name with your answers. The results page does not show your name.',
    agree: 'Yes, my name may be kept with my answers.',
  },
  stepOf: (number, count) => `Step ${number} of ${count}`,
  optional: '(optional)',
  required: '(required)',
  skipAny: 'You may skip any question.',
  skipUnmarked: 'You may skip any question, except those marked “required”.',
  clear: 'No answer after all',
  next: 'Continue',
  previous: 'Previous',
  place: (place) =>
    `${place}${['th', 'st', 'nd', 'rd'][place > 3 && place < 21 ? 0 : place % 10] ?? 'th'} place`,
  placeEmpty: 'Make a choice',
  rankHint: (places) =>
    places === 1
      ? 'Choose what you find most important.'
      : `Put at most ${places} in order, the most important first.`,
  ranking: {
    placed: 'Your order',
    rest: 'Not placed',
    next: 'Choose below what comes here',
    full: (places) =>
      places === 1
        ? 'The place is taken. Do you want something else? Then remove this first.'
        : `All ${places} places are taken. Do you want something else? Then remove one first.`,
    put: 'to the next place',
    up: (option) => `Move ${option} up`,
    down: (option) => `Move ${option} down`,
    remove: (option) => `Remove ${option}`,
    moved: (option, place) => `${option} is now in place ${place}`,
    already: (option, place) => `${option} is already in place ${place}`,
    removed: (option) => `${option} is no longer placed`,
  },
  divisionHint: (total) =>
    `Divide ${total} ${total === 1 ? 'point' : 'points'}: the more important, the more points. What you leave empty gets none.`,
  division: {
    left: (count) => `${count} left`,
    over: (count) => `${count} too many`,
    done: 'All divided',
    fewer: (option, step) => `${option}: ${step} fewer`,
    more: (option, step) => `${option}: ${step} more`,
  },
  votesHint: (votes) => (votes === 1 ? 'Choose one.' : `Choose ${votes} at most.`),
  votes: {
    chosen: (count, votes) => `${count} of ${votes} chosen`,
    full: (votes) => `${votes} of ${votes} chosen. Do you want another? Then take one away first.`,
    over: (count, votes) => `Choose ${votes} at most: take ${count} away.`,
  },
  charactersLeft: (count) => `Characters left: ${count}`,
  charactersOver: (count) => `Characters too many: ${count}`,
  textHint: (maximum) => `At most ${maximum} characters.`,
  publishNever: 'Your text does not appear on the results page.',
  publishModerated: 'The organiser reads your text and may put it with the results, without your name.',
  severalHint: 'Choose all that fit.',
  background: 'This does not appear in the results.',
  numberHint: (minimum, maximum) => {
    if (minimum === undefined) {
      return maximum === undefined ? 'A whole number.' : `A whole number of ${maximum} at most.`;
    }
    return maximum === undefined
      ? `A whole number of ${minimum} or more.`
      : `A whole number from ${minimum} to ${maximum}.`;
  },
  pointsHint: (count, maximum) =>
    count === 1
      ? `One point, of ${maximum} characters at most.`
      : `At most ${count} points, each of ${maximum} characters at most.`,
  point: (number) => `Point ${number}`,
  pointKind: 'Kind',
  morePoints: 'Add more points',
  addPoint: 'Add another point',
  pointAdded: (number, count) => `Point ${number} of at most ${count}`,
  remark: 'Remark (optional)',
  errorFor: 'Error:',
  grace: 'The form has just closed. You can still finish and send what you had begun.',
  check: {
    title: 'Check your answers',
    text: 'Is everything right? Then send your answers. After that you get a receipt.',
    offline:
      'There is no connection now. Below is what you filled in on this device. You can still change it. If you choose to send, that happens as soon as there is a connection again. Only with a receipt has it been sent.',
    changing: 'Is everything right? Then send your changed answers. Your receipt stays the same.',
    left: (count) => {
      if (count === 0) return 'You have answered everything.';
      return count === 1 ? '1 question is not answered.' : `${count} questions are not answered.`;
    },
    notSent: 'Your answers have not been sent yet. You do that',
    changesNotSent: 'What you change counts only when you send it. You do that',
    below: 'at the bottom of this page',
    change: 'Change',
    unanswered: 'not answered',
    remark: 'Remark',
    dropped: (count) =>
      count === 1
        ? 'We do not send 1 answer, because you no longer get this question:'
        : `We do not send ${count} answers, because you no longer get these questions:`,
    send: 'Send answers',
  },
  cookie: {
    title: 'Allow cookies',
    text: 'Your browser keeps no cookies. This form needs one to remember which answers are yours. There is no other: we do not follow you.',
    todo: 'Allow cookies for this website, or open the form in an ordinary window, and begin again.',
    again: 'Try again',
  },
  lost: {
    title: 'Your answers are no longer here',
    text: 'They have been sent already, or they were cleared away after a long time.',
    restart: "To the form's start page",
    receipt: 'Sent already? Look with your receipt',
  },
  closed: {
    title: 'This form has closed',
    text: 'Your answers have not been sent. Sending is no longer possible.',
  },
  changed: {
    title: 'The questions have changed',
    text: 'Your answers were not sent, as they belong to the questions of before. Go on with the questions of now: what fits them is filled in already. Look at everything again.',
    goOn: 'Go on with the questions of now',
  },
  answered: {
    title: 'This invitation has been answered already',
    text: 'The answers were sent from another device or from another window. They stay as they are.',
    kept: 'What you filled in on this device was not sent with them. It is below and stays saved.',
    same: 'What you filled in on this device was sent just like this. You need not do anything.',
    here: 'What you filled in here',
    sent: 'What was sent for those questions',
    takeTitle: 'Do you still want to send this?',
    takeText:
      'Enter the receipt you got after sending. Then you see what was sent, and you can take over what you filled in here.',
    take: 'Take over what I filled in here',
    takeNext:
      'If you take it over, it replaces what was sent for these questions. You check everything first. After that you send the change.',
    away: 'Put away what I filled in here',
    awayText: 'Not needed? Then we erase what you filled in here. The answers that were sent stay.',
  },
  sent: {
    title: 'These answers were sent already',
    text: 'What you filled in after that was not sent with them. You can change it with your receipt.',
    receipt: 'Show my receipt',
  },
  withdrawn: {
    title: 'These answers were withdrawn',
    text: 'They are erased. What you filled in after that was not sent.',
  },
};

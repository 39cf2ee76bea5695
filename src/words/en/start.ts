import { writtenMoment } from '../moment.ts';
import type { Words } from '../words.ts';

export const start: Words['start'] = {
  whoAsks: (controller) => `${controller} is asking.`,
  howLong: (minutes) => `It takes about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  taking: {
    anonymous: 'You take part anonymously. You need no account.',
    pseudonymous:
      'You take part with your own invitation. The organiser can see what you answer. You need no account.',
    named: 'You take part with your name. The organiser can see what you answer. You need no account.',
  },
  saved: 'What you fill in is saved page by page. You can stop and go on later on this device.',
  closesOn: (closes) => `You can fill it in until ${writtenMoment('en', closes)}.`,
  button: 'Begin',
  resume: 'Go on where you were',
  resumeText: 'You have begun on this device already. What you filled in has been saved.',
  beginAgain: 'Begin again, with empty answers',
  answered: 'You have filled in and sent this form on this device already.',
  answeredLink: 'View, change or withdraw your answers with your receipt',
  answeredOther: 'Is somebody else filling it in on this device? They can do so here.',
  early: (opens) =>
    opens === null
      ? 'This form is not open yet. Come back later.'
      : `This form opens on ${writtenMoment('en', opens)}.`,
  closed: 'This form has closed. Answers can no longer be sent.',
  closedResults: 'You can see the results through the link that the organiser gives for them.',
  allQuestions: 'Look at all questions first',
  askedAfter: 'This comes only after certain answers on an earlier page:',
  pageAskedAfter: 'This page comes only after certain earlier answers.',
  chooseOne: 'Choose one answer:',
  chooseSeveral: 'Choose all that fit:',
  withRemark: 'You can add a remark.',
  pointKinds: 'You choose the kind of each point:',
  dividePoints: (total) => `Divide ${total} ${total === 1 ? 'point' : 'points'} over:`,
  chooseAtMost: (votes) => (votes === 1 ? 'Choose one:' : `Choose ${votes} at most:`),
  putInOrder: (places) => `Choose ${places} at most and put them in order:`,
  writeYourOwn: (maximum) => `In your own words, ${maximum} characters at most.`,
  privacy: {
    title: 'What happens with your answers',
    anonymous:
      "You take part anonymously. We ask no name, and with your answers we keep nothing about you or your device. Please write no names or details of anybody's health in your reactions either.",
    anonymousInvited:
      "You take part anonymously. The organiser sees whether your invitation has been used and on which day. What you answer is kept apart, without a reference to your invitation. Please write no names or details of anybody's health in your reactions either.",
    pseudonymous:
      'With your answers we keep which invitation you used. The organiser knows whose invitation that is, and sees whether and on which day it was used.',
    named: 'We ask your name and keep it with your answers. The results page does not show your name.',
    writing: "Please write no details of anybody's health in your reactions.",
    bodies: {
      organisations:
        'You answer on behalf of an organisation. The results show, with the name of that organisation, what it answered.',
      tables:
        'You answer on behalf of a table. The results show, with the name of that table, what it answered.',
    },
    byInvitation:
      'Only those who got an invitation can take part: once with each invitation. Do not pass on your link. Who has it can answer in your place.',
    byCode:
      'Everybody who has the code can take part. We cannot see whether somebody answered twice. Do you want to change something? Then use your receipt and do not fill in the form again.',
    openLink:
      'Everybody who has the link can take part. We cannot see whether somebody answered twice. Do you want to change something? Then use your receipt and do not fill in the form again.',
    closing: (k) =>
      `The results appear when the form has closed, and only with ${k} or more answers. For each group and each question, too, we show nothing about fewer than ${k} people.`,
    embargo: (k) =>
      `The results appear when the form has closed and the organiser opens them, and only with ${k} or more answers. For each group and each question, too, we show nothing about fewer than ${k} people.`,
    live: (k) =>
      `The results appear while the form is open, as totals: each time with at least ${k} more people, at closing too. For each question we show nothing about fewer than ${k} people, and nothing for each group. If you change something later, figures that have been shown do not change any more.`,
    closingByBody: 'The results appear when the form has closed.',
    embargoByBody: 'The results appear when the form has closed and the organiser opens them.',
    alreadyPublic: 'The answers were public before they came here.',
    unanimous:
      'If everybody agrees, the results say so: “10 of 10”. Then one can see what each person answered.',
    organiser:
      'The organiser sees the same results as you. Single answers are handed over only after closing, shuffled and without time or code.',
    organiserSeesAll:
      'The organiser can see all answers that have come in at any moment, also those of one person or a small group.',
    reactionsNever: 'Written reactions do not appear on the results page.',
    reactionsModerated:
      'Each written reaction says whether the organiser may put it with the results, without your name.',
    reactionsByBody: {
      organisations:
        'Each written reaction says whether the organiser may put it with the results, without your name. The name of your organisation may stand with it.',
      tables:
        'Each written reaction says whether the organiser may put it with the results, without your name. The name of your table may stand with it.',
    },
    receipt: 'After sending you get a receipt. Only with it can you see, change or withdraw your answers.',
    erasedOnRequest: 'Have you lost it? The organiser can erase your answers if you ask for it.',
    withdrawal:
      'If you withdraw your answers, they are erased. Figures that have been shown already do not change any more.',
    keepDays: (days) => `Your answers are erased ${days} days after closing. The results stay.`,
    cookies:
      'We use only cookies that are needed to remember where you were. We do not follow you and share nothing with others.',
    cookiesInvited:
      'We use only cookies that are needed to remember where you were and how you came in. We do not follow you and share nothing with others.',
    basis: 'Why this is allowed',
    controller: 'Responsible',
    contact: 'Questions or a complaint',
    complaint: 'You can also complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).',
    pageTitle: (form) => `Privacy: ${form}`,
    back: 'To the form',
  },
};

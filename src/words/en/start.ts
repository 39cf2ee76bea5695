import { writtenMoment } from '../moment.ts';
import type { Words } from '../words.ts';

export const start: Words['start'] = {
  facts: {
    asks: 'Who is asking?',
    time: 'How long does it take?',
    taking: 'How do you take part?',
    stopping: 'Can you stop halfway?',
    until: 'Until when?',
    questions: 'Questions?',
  },
  howLong: (minutes, steps) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, in ${steps} steps.`,
  taking: {
    anonymous: 'Anonymously, without an account.',
    pseudonymous: 'With your own invitation, without an account. The organiser can see what you answer.',
    named: 'With your name, without an account. The organiser can see what you answer.',
  },
  saved: 'Yes. We save each step. You can go on later where you were.',
  until: (closes) => `${writtenMoment('en', closes)}.`,
  button: 'Begin',
  resume: 'Go on where you were',
  resumeText: 'You have begun already. What you filled in has been saved.',
  elsewhere: {
    button: 'Stop and go on later, on another device too',
    title: 'Go on later',
    byInvitation:
      'What you filled in is saved. Open the link in your invitation again, on this device or another one: you go on there where you were.',
    text: 'What you filled in is saved. On this device you go on where you were. Would you like to go on on another device? Open this link there:',
    mail: 'Mail this link to yourself',
    careful: (until) =>
      `Keep the link to yourself: who has it sees what you filled in. It works until ${writtenMoment('en', until)}, or until you send.`,
    leaveTitle: 'Do others use this device too?',
    leaveText: 'Then you can take what you filled in here off this device.',
    leaveThen: {
      kept: 'You go on afterwards with your invitation.',
      link: 'Keep the link above first: only with that can you go on afterwards.',
      invitation:
        'Keep the link above first: only with that can you go on afterwards. To send you open your invitation again as well.',
      code: 'Keep the link above first: only with that can you go on afterwards. To send you fill in the code again as well.',
    },
    leave: 'Take it off this device',
  },
  carried: {
    title: 'Go on with your answers',
    text: 'You began with this form on another device. You can go on here where you were.',
    notMine: 'These are not my answers: begin myself',
  },
  beginAgain: 'Begin again, with empty answers',
  answered: 'You have filled in and sent this form on this device already.',
  answeredLink: 'View, change or withdraw your answers with your receipt',
  answeredOther: 'Is somebody else filling it in on this device? They can do so here.',
  early: (opens) =>
    opens === null
      ? 'This form is not open yet. Come back later.'
      : `This form opens on ${writtenMoment('en', opens)}.`,
  lacksOptions:
    'This form is not open now: too little is left of what others wrote before to choose from. Come back later.',
  closed: 'This form has closed. You can no longer send answers.',
  closedResults: 'The organiser gives you the link to the results.',
  allQuestions: 'Look at all questions first',
  questionsAsked: 'The questions of this form',
  printing: 'Rather prepare on paper? Print this page.',
  askedAfter: 'You get this question only after certain answers on an earlier page.',
  pageAskedAfter: 'You get this page only after certain earlier answers.',
  chooseOne: 'Choose one answer.',
  chooseSeveral: 'Choose all that fit.',
  withRemark: 'You can add a remark.',
  pointKinds: 'You choose the kind of each point:',
  dividePoints: (total) => `Divide ${total} ${total === 1 ? 'point' : 'points'}.`,
  chooseAtMost: (votes) => (votes === 1 ? 'Choose one.' : `Choose ${votes} at most.`),
  putInOrder: (places) =>
    places === 1 ? 'Choose one.' : `Choose ${places} at most and give each a place: 1 is the most important.`,
  writeYourOwn: (maximum) => `In your own words, ${maximum} characters at most.`,
  privacy: {
    title: 'What happens with your answers',
    who: 'Who sees what',
    shown: 'What appears in the results',
    later: 'Changing or withdrawing later',
    kept: 'What we keep, and for how long',
    rights: 'Your rights',
    anonymous:
      'You take part anonymously. We ask no name. With your answers we keep nothing about you or your device.',
    anonymousInvited:
      'You take part anonymously. The organiser sees whether your invitation has been used and on which day. Your answers are kept apart, without a reference to your invitation.',
    pseudonymous:
      'With your answers we keep which invitation you used. The organiser knows whose invitation that is, and sees whether and on which day it was used.',
    named: 'We ask your name and keep it with your answers. The results do not show your name.',
    writing: {
      anonymous: "Please write no names either, and nothing about anybody's health.",
      other: "Please write nothing about anybody's health.",
    },
    bodies: {
      organisations:
        'You answer on behalf of an organisation. The results show, with its name, what it answered.',
      tables: 'You answer on behalf of a table. The results show, with its name, what it answered.',
    },
    byInvitation:
      'Only those who got an invitation take part: once with each invitation. Do not pass on your link. Who has it can answer in your place.',
    byCode: 'Everybody who has the code can take part. We cannot see whether somebody answers twice.',
    draftInvited:
      'With your invitation you go on where you were on any device. So who has that link can see what you filled in and have not sent yet.',
    openLink: 'Everybody who has the link can take part. We cannot see whether somebody answers twice.',
    closing: (k) =>
      `The results appear when the form has closed, and only with ${k} or more answers. For each group and each question, too, we show nothing about fewer than ${k} people.`,
    embargo: (k) =>
      `The results appear when the form has closed and the organiser opens them, and only with ${k} or more answers. For each group and each question, too, we show nothing about fewer than ${k} people.`,
    live: (k) =>
      `Totals appear while the form is open, each time with at least ${k} more people. At closing too. For each question we show nothing about fewer than ${k} people, and nothing for each group.`,
    closingByBody: 'The results appear when the form has closed.',
    embargoByBody: 'The results appear when the form has closed and the organiser opens them.',
    alreadyPublic: 'The answers were public before they came here.',
    unanimous:
      'If everybody agrees, the results say so: “10 of 10”. Then one can see what each person answered.',
    comparedLater:
      'Does a form follow later that you fill in with this same invitation? Then we can compare your answers of then and now. Of that the results show only how many people answered otherwise, and by how much on average.',
    compared:
      'Did you also fill in the form that this one follows, with this invitation? Then we can compare your answers of then and now. Of that the results show only how many people answered otherwise, and by how much on average.',
    organiser:
      'The organiser sees the same results as you. The organiser gets single answers only after closing, once the results may be seen: shuffled and without time or code. If you chose a group, it stands with your answers, also when the group is small.',
    organiserSeesAll:
      'The organiser can see all answers that have come in at any moment, also those of one person or a small group.',
    reactionsNever: 'What you write does not appear in the results.',
    reactionsModerated:
      'Each question at which you can write says whether the organiser may put your text with the results. Your name is never with it.',
    reactionsByBody: {
      organisations: 'The name of your organisation may be with it.',
      tables: 'The name of your table may be with it.',
    },
    receipt: 'After sending you get a receipt. Only with it can you see, change or withdraw your answers.',
    receiptNoEdit:
      'After sending you get a receipt. Only with it can you see or withdraw your answers. You cannot change them then.',
    again: 'Do not fill in the form again to change something.',
    erasedOnRequest: 'Have you lost it? The organiser can erase your answers if you ask for it.',
    withdrawal:
      'If you withdraw your answers, we erase them. Figures that have been shown do not change any more: nor do they when you change something later. What the organiser had taken out already, we cannot erase.',
    takenOver:
      'The organiser may put a text of yours that stands with the results into a next form, as something to choose. As soon as somebody answered that form, that text stays there, also when you withdraw your answers and when we erase them.',
    agenda:
      'With the results the organiser can write down who takes something up. Such names stay there until the whole form is erased.',
    keepDays: (days) =>
      `We erase all answers ${days === 1 ? '1 day' : `${days} days`} after closing. The results stay.`,
    draft: 'What you fill in and do not send does not count. We erase it on the same day.',
    noTime: 'With sent answers we keep no time. We do not keep your IP address.',
    device:
      'Does JavaScript work in your browser? Then this device, too, keeps what you fill in, so that nothing is lost when the connection is. It does so until you send, and for 30 days at most. Do you want it gone sooner? Then begin again, or clear the data of this website in your browser.',
    news: 'After sending you can ask for news. Then we keep your e-mail address apart from your answers, so that nobody can see which ones it goes with. The organiser gets it after closing. We erase it together with the answers, and earlier if you ask.',
    cookies:
      'We use only cookies that are needed: to remember where you were (30 days) and to show you your answers (20 minutes). We do not follow you.',
    cookiesInvited:
      'We use only cookies that are needed: to remember how you came in and where you were (30 days), and to show you your answers (20 minutes). We do not follow you.',
    basis: 'Why this is allowed',
    controller: 'Responsible',
    contact: 'Questions or a complaint',
    complaint: 'You can also complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).',
    rightsText:
      'You may see your answers, have them corrected or erased, take them with you, and object. With your receipt you do so yourself. For anything else you ask the organiser.',
    rightsAnonymous:
      'Without the receipt nobody can tell which anonymous answers are yours. So keep it well.',
    pageTitle: (form) => `Privacy: ${form}`,
    more: 'More about what we keep and about your rights',
    back: 'To the form',
  },
};

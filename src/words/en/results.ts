import type { Base, Side } from '../../shared/headline.ts';
import type { ResultsWords } from '../results.ts';
import { calculation, waiting } from './calculation.ts';
import { counted, headline, headlineSentences, people, units } from './headline.ts';
import { ordinal } from './ordinal.ts';
import { priorities } from './priorities.ts';
import { atIssue, topChange } from './questions.ts';
import { respondents } from './respondents.ts';
import { lanes, pictures, sureness } from './results-pictures.ts';
import { shift } from './shift.ts';
import { verdicts } from './verdicts.ts';

const tooFew = (minimum: number) => (minimum === 1 ? 'No answers' : `Too few answers: fewer than ${minimum}`);
const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
const quoted = (points: readonly string[]) => list(points.map((point) => `“${point}”`));
const sides: { readonly [S in Side]: string } = { for: 'in favour', against: 'against' };
const place = (rank: number, tied: boolean) => `${tied ? 'joint ' : ''}${ordinal(rank)}`;

const answered = ({ responses, invited }: NonNullable<Base['people']>) =>
  invited === null ? `${people(responses)} answered` : respondents.invited(responses, invited);

/** Words of the results page. */
export const results: ResultsWords['results'] = {
  pageTitle: (form) => `Results: ${form}`,
  kicker: 'Results',
  baseSaid: ({ people: persons, bodies }) => [
    ...(persons === null ? [] : [answered(persons)]),
    ...(bodies === null ? [] : [respondents.answering(bodies)]),
  ],
  anybody: 'how many people could take part is not known',
  published: (day) => `Results of ${day}`,
  release: (number) => `release ${number}`,
  source: 'Source',
  licence: 'licence',
  headline,
  headlineSentences,
  contents: 'On this page',
  thing: {
    implication: 'Implication',
    statement: 'Statement',
    option: 'Option',
    item: 'Statement or option',
  },
  place,
  sides,
  list,
  people,

  ranking: {
    title: 'What follows from this',
    titleItems: 'The order',
    lead: 'What has most support on average is on top.',
    follows:
      'An implication follows from answers to questions; nobody voted on it itself. In favour and against are worked out from those.',
    strengthCounts:
      'Strongly in favour counts more than slightly, and against takes off: so something with fewer in favour can stand higher.',
    howToRead: 'How to read this list',
    theme: 'Theme',
    indistinct: {
      few: 'There are too few participants to tell places apart. So do not read the order as a final score.',
      close: 'Support is too close to tell places apart. So do not read the order as a final score.',
    },
    intervals:
      '“May be 1st to 3rd” is the margin: had chance brought slightly different people like these, the place could have come out differently within it.',
    tooManyForIntervals: 'With so many rows we calculate no margins around places.',
    balancedMissing: (count, thing) =>
      `There is no balance over groups for ${counted(thing, count)}: that would show too much of the answers of a few people.`,
    interval: (low, high, last) => {
      if (low === high) return 'place is clear';
      return low === 1 && high === last ? 'may have any place' : `may be ${ordinal(low)} to ${ordinal(high)}`;
    },
    withheld: (minimum) => `${tooFew(minimum)}.`,
    askedOfSome: 'Asked only after certain answers to an earlier question.',
    withheldAsked: (minimum) => `${tooFew(minimum)}, to this or to the question it follows from.`,
    withheldRanked: (minimum) => `${tooFew(minimum)}, here or on something this rests on.`,
    withheldTitle: 'Without a place',
    outOf: ({ n, inFavourCount, againstCount }, by) => {
      const [high, low] = by === 'scale' ? ['above the middle', 'below it'] : [sides.for, sides.against];
      return `${inFavourCount} of ${n} ${high}${againstCount === 0 ? '' : `, ${againstCount} ${low}`}`;
    },
    counting: (count, responses, unit) =>
      `${count} of the ${responses} ${unit === 'group' ? 'people' : 'forms handed in'} gave an answer that counts here.`,
    ownAnswers: 'Where one question with answers of its own counts, such as a role, those answers are told.',
    ownScale:
      'In a row with answers of its own, such as a role, nobody said for or against. Its place follows from how high on that scale people chose: a low answer brings the mean down, but is not against. Right of the line stands what is above the middle, left in grey-blue what is below it.',
    countingMeans:
      'The second number of “10 of 12” counts who gave an answer that counts there, so it can be smaller than the number of people who took part.',
    labelMeans: (percent, unit) =>
      `“Widely supported” and “Widely rejected” are about people: at least ${percent}% are on that side. “Divided”: of one ${units[unit][0]} more than half are in favour and of another more than half against, or the answers lie in two camps. Where it is none of these, only the side that more people are on is told.`,
    partsMean: (unit, percent) =>
      `What stands behind it is about the ${units[unit][1]}: a ${units[unit][0]} is in favour or against when at least ${percent}% of those who answered there are. That is another count, so the two can differ.`,
    support: (figure) => `Support ${figure}`,
    supportMeans: 'Support runs from −1 (everybody fully against) to +1 (everybody fully in favour).',
    verdicts,
    legend:
      'Left of the line: against, striped. Right: in favour. The stronger the colour, the stronger the view. Grey, apart at the end: neither.',
    more: (count) => `Show the other ${count}`,
  },

  evidence: {
    open: 'Why, and how sure',
    of: (title) => `for: ${title}`,
    title: 'What this rests on',
    inFavour: ({ inFavour, against }, by) =>
      by === 'scale'
        ? `above the middle: ${quoted(inFavour)}; below it: ${quoted(against)}`
        : `${quoted(inFavour)} ${inFavour.length === 1 ? 'counts' : 'count'} as in favour, ${quoted(against)} as against`,
    reversed: (end) => `counts the other way round: “${end}” is in favour`,
    reversedOption: 'counts the other way round',
    weight: (weight) => (weight === 1 ? 'counts once' : `counts ${weight} times`),
    leftOut: (side) => `choosing something else and not this counts as ${sides[side]} here`,
    optionPlace: (rank, total, question) => `${rank} of ${total} in “${question}”`,
    placedBy: (count, base) => `chosen by ${count} of ${base}`,
    pointsBy: (count, base, percent) => `got ${percent}% of the points, from ${count} of ${base} people`,
    written: (count) => (count === 1 ? '1 written reaction to this' : `${count} written reactions to this`),
    figures: 'Figures',
    spread: 'Spread of support',
    spreadLabels: [
      'Strongly against',
      'Clearly against',
      'Slightly against',
      'Neither',
      'Slightly in favour',
      'Clearly in favour',
      'Strongly in favour',
    ],
    agreement: (figure, over) =>
      `Agreement ${figure}, over ${over === 'support' ? 'five steps of support' : 'the answers themselves'}: 1 is all the same, 0 spread evenly, −1 two camps.`,
    swap: (count) =>
      count === 1
        ? 'One different answer may be enough to change places with the next.'
        : `At least ${count} answers would have to differ before this could change places with the next.`,
    consensus: (figure, side, weakest, n) =>
      `Consensus ${sides[side]} ${figure} (from 0 to 1); weakest among ${weakest}${n === 1 ? '' : ` (${people(n)})`}.`,
  },

  statements: {
    title: 'The statements',
    lead: 'What was answered to each statement, in the order of the form.',
    compactLead: 'All statements with their counts, in the order of the form.',
    compactOpen: (count) => `Table of ${counted('statement', count)}`,
    summary: {
      stances: (no, pass, yes) => [`${no} disagree`, `${pass} neutral or unsure`, `${yes} agree`],
      agreement: (no, middle, yes) => [`${no} disagree`, `${middle} neutral`, `${yes} agree`],
      support: (no, middle, yes) => [`${no} against`, `${middle} neither`, `${yes} in favour`],
    },
    noView: (count) => `${count} without a view`,
    noViewShort: 'No view',
    answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    details: 'All answers in a table',
    answer: 'Answer',
    statement: 'Statement',
    everybody: 'Everybody',
    count: 'Count',
    total: 'Together',
    median: (label) => `Middle answer: ${label}.`,
    medianBetween: (a, b) => `Middle answer: between “${a}” and “${b}”.`,
    mean: (figure) => `Mean ${figure}, from −1 (disagree) to +1 (agree).`,
    meanScale: (figure, low, high) => `Mean ${figure}, from −1 (“${low}”) to +1 (“${high}”).`,
    polis: (figure) => `Pol.is consensus ${figure}`,
    polisShort: 'Pol.is',
    polisMeans:
      'Pol.is consensus: the product over the groups of (agree + 1) divided by (answers + 2). Close to 1 means that every group agrees.',
    moderatedOutShort: 'left out',
  },

  priorities,

  choices: {
    title: 'What was chosen',
    lead: 'How many people chose each answer. Those who chose nothing do not count.',
    base: (count) => `${people(count)} chose here.`,
    baseSeveral: (count) =>
      `${people(count)} chose here. More than one answer was allowed, so together they can be more than 100%.`,
    option: 'Answer',
    table: (title) => `Chosen: ${title}`,
  },

  parts: {
    asked: (question) => `The question was: “${question}”`,
    merged: (names, minimum) =>
      `${names} were taken together, because a group must have at least ${minimum} people.`,
    weights: (unit, said) => `“Balanced over ${units[unit][1]}” counts like this: ${said}.`,
    weight: (name, weight) => `${name} ${weight === 1 ? 'once' : `${weight} times`}`,
    notGiven: 'not given',
    onePart: (minimum) =>
      `There are no figures by group: for that at least two groups must have ${minimum} people.`,
    live: 'There are no figures by group: in a form with interim results the difference would show what people in a small group answered.',
    responses: 'People',
    inFavour: 'In favour',
    against: 'Against',
    answered: 'Answers',
    support: 'Support',
    tableShort: (count, thing) =>
      `This table leaves out ${counted(thing, count)}: figures by group would show too much there of the answers of a few people.`,
    cell: 'In each cell: the support, and how many are in favour.',
    inFavourOf: (count, n) => `${count} of ${n} in favour`,
    totalsOnly:
      'There is only the total here: figures by group would show too much of the answers of a few people.',
  },

  atIssue,
  calculation,
  lanes,
  pictures,
  respondents,
  shift,
  sureness,
  topChange,
  waiting,

  reactions: {
    title: 'What people wrote',
    writtenIn: (language) => ({ nl: 'answered in Dutch', en: 'answered in English' })[language],
    waiting: (count) =>
      count === 1
        ? '1 written reaction came in that may stand here. Only what the organiser has read and placed stands here, until the answers are erased; now that is nothing.'
        : `${count} written reactions came in that may stand here. Only what the organiser has read and placed stands here, until the answers are erased; now that is nothing.`,
    placed: (shown, count) =>
      `${count === 1 ? '1 written reaction' : `${count} written reactions`} came in that may stand here. ${shown === 1 ? '1 stands' : `${shown} stand`} here, chosen by the organiser. The order says nothing.`,
    kept: (count) =>
      count === 1
        ? '1 written reaction is for the organiser alone and does not come here.'
        : `${count} written reactions are for the organiser alone and do not come here.`,
  },

  reactionPages: {
    all: (count) => `Read all ${count} placed reactions`,
    shown: (first, last, count) =>
      `Reactions ${first} to ${last} of ${count}, chosen by the organiser. The order says nothing.`,
    none: 'No reactions have been placed here yet.',
    pages: 'Pages of reactions',
    previous: (page, last) => `Previous: page ${page} of ${last}`,
    next: (page, last) => `Next: page ${page} of ${last}`,
    back: 'Back to the results',
  },

  takeAlong: {
    title: 'Take it along',
    present: 'On a big screen',
    xlsx: 'Workbook (Excel)',
    csv: 'Table (CSV)',
    md: 'Text (Markdown)',
    json: 'Data (JSON)',
    cite: 'Do you refer to these figures? Use the address that stays with this release:',
    thisRelease: (number) => `release ${number}`,
    older: (number, newest) => `This is release ${number}. There is a newer one: release ${newest}.`,
    newest: 'See the newest',
  },
};

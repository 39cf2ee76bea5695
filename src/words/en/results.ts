import type { Headline, Side, Thing } from '../headline.ts';
import type { Words } from '../words.ts';
import { calculation, waiting } from './calculation.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const things: { readonly [T in Thing]: readonly [one: string, several: string] } = {
  implication: ['implication', 'implications'],
  statement: ['statement', 'statements'],
  option: ['option', 'options'],
  item: ['statement or option', 'statements and options'],
};
const counted = (thing: Thing, count: number) => `${count} ${things[thing][count === 1 ? 0 : 1]}`;
const sides: { readonly [S in Side]: string } = { for: 'in favour', against: 'against' };
const ordinal = (rank: number) => {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[rank % 100 > 10 && rank % 100 < 14 ? 0 : rank % 10];
  return `${rank}${ending ?? 'th'}`;
};
const place = (rank: number, tied: boolean) => `${tied ? 'joint ' : ''}${ordinal(rank)}`;

function agreedPart({ agreed, total, thing }: Headline & { is: 'ranked' }): string {
  if (total === 1)
    return `On the one ${things[thing][0]} people ${agreed === 1 ? 'agree' : 'do not agree yet'}`;
  if (agreed === 0) return `People agree on none of the ${counted(thing, total)}`;
  if (agreed === total) return `People agree on all ${counted(thing, total)}`;
  return `People agree on ${agreed} of the ${counted(thing, total)}`;
}

function firstPart({ first, top, thing, carried }: Headline & { is: 'ranked' }): string {
  if (!carried) return 'none has more support than resistance on average';
  if (top === 'unclear') return 'there are too few people to say which comes first';
  if (first.length > 2) return `${counted(thing, first.length)} share the first place`;
  if (first.length === 2) return `“${first[0]}” and “${first[1]}” share the first place`;
  return `“${first[0]}” has most support${top === 'unsure' ? ', though that first place is not certain' : ''}`;
}

/** Words of the results page. */
export const results: Words['results'] = {
  pageTitle: (form) => `Results: ${form}`,
  kicker: 'Results',
  base: (count) => `${people(count)} answered`,
  published: (day) => `Results of ${day}`,
  release: (number) => `release ${number}`,
  source: 'Source',
  licence: 'licence',
  headline: (headline) => {
    if (headline.is === 'too-few')
      return `Fewer than ${headline.minimum} people answered. That is why there are no results here.`;
    if (headline.is === 'nothing') return 'No question got enough answers for a result.';
    return headline.total === 1 && headline.carried
      ? `${agreedPart(headline)}.`
      : `${agreedPart(headline)}; ${firstPart(headline)}.`;
  },
  contents: 'On this page',
  thing: {
    implication: 'Implication',
    statement: 'Statement',
    option: 'Option',
    item: 'Statement or option',
  },
  place,
  sides,
  list: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`,
  people,

  ranking: {
    title: 'What follows from this',
    titleItems: 'The order',
    lead: 'An implication is what follows from all the answers together. What has most support on average is on top.',
    leadItems: 'What has most support on average is on top.',
    indistinct:
      'There are too few participants to tell places apart. So do not read the order as a final score.',
    intervals:
      '“May be 1st to 3rd” is the margin: had slightly different people taken part, the place could have come out differently within it.',
    tooManyForIntervals: 'With so many rows we calculate no margins around places.',
    balancedDiffers:
      'When each group gets the weight that was agreed beforehand, the first three are different. Those rows say “balanced over groups”.',
    balancedMissing: (count, thing) =>
      `There is no balance over groups for ${counted(thing, count)}: that would show too much of the answers of a few people.`,
    interval: (low, high, last) => {
      if (low === high) return 'place is clear';
      return low === 1 && high === last ? 'may have any place' : `may be ${ordinal(low)} to ${ordinal(high)}`;
    },
    withheld: (minimum) => `Too few answers: fewer than ${minimum}.`,
    withheldRanked: (minimum) =>
      `Too few answers: fewer than ${minimum}, here or on something this rests on.`,
    withheldTitle: 'Without a place',
    outOf: (count, base, side) => `${count} of ${base} ${sides[side]}`,
    support: (figure) => `Support ${figure}`,
    supportMeans: 'Support runs from −1 (everybody fully against) to +1 (everybody fully in favour).',
    balanced: (figure, rank) => `Balanced over groups: ${rank}, support ${figure}`,
    balancedFigure: (figure) => `Balanced over groups: support ${figure}`,
    verdicts: {
      'too-few': 'Too few answers',
      'agreed-for': 'Agreed: in favour',
      'agreed-against': 'Agreed: against',
      split: 'Divided',
      open: 'Still open',
    },
    lanes: {
      'joint-agenda': 'Joint agenda: every group is in favour',
      'jointly-declined': 'Jointly declined: every group is against',
      'theme-coalition': (parts) => `Coalition: carried by ${parts}`,
      'needs-a-conversation': 'Needs a conversation: the groups are not in line',
    },
    legend:
      'Left of the line: against, striped. Right: in favour. The stronger the colour, the stronger the view. Grey lies between.',
    more: (count) => `Show the other ${count}`,
  },

  evidence: {
    open: 'Evidence and figures',
    of: (title) => `for: ${title}`,
    title: 'What this rests on',
    reversed: 'counts the other way round: disagreeing is in favour',
    reversedScale: 'counts the other way round',
    weight: (weight) => `counts ${weight} times`,
    optionPlace: (rank, total, question) => `${rank} of ${total} in “${question}”`,
    placedBy: (count, base) => `chosen by ${count} of ${base}`,
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
    agreement: (figure) => `Agreement ${figure}: 1 is all the same, 0 spread evenly, −1 two camps.`,
    swap: (count) =>
      count === 1
        ? 'One different answer may be enough to change places with the next.'
        : `Only if at least ${count} answers were different could this change places with the next.`,
    consensus: (figure, side, weakest, n) =>
      `Consensus ${sides[side]} ${figure} (from 0 to 1); weakest among ${weakest} (${people(n)}).`,
    byPart: 'By group',
  },

  statements: {
    title: 'The statements',
    lead: 'What was answered to each statement, in the order of the form.',
    compactLead: 'All statements with their counts, in the order of the form.',
    compactOpen: (count) => `Table of ${count} statements`,
    summary: {
      stances: (no, pass, yes) => [`${no} disagree`, `${pass} pass`, `${yes} agree`],
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
    meanScale: (figure) => `Mean ${figure}, from −1 (one end) to +1 (the other end).`,
    polis: (figure) => `Pol.is consensus ${figure}`,
    polisShort: 'Pol.is',
    polisMeans:
      'Pol.is consensus: the product over the groups of (agree + 1) divided by (answers + 2). Close to 1 means that every group agrees.',
    moderatedOutShort: 'left out',
  },

  priorities: {
    title: 'What comes first',
    base: (count) => `${people(count)} chose here.`,
    lead: 'The columns count how often something was put first, second or later. Those who chose nothing do not count.',
    rank: 'Place',
    option: 'Choice',
    at: ordinal,
    atLong: (rank) => `put ${ordinal(rank)}`,
    placed: 'Chosen',
    value: 'Value',
    valueMeans: 'Value +1: everybody puts this first. Value −1: everybody puts this last.',
    table: (title) => `Places: ${title}`,
  },

  parts: {
    title: 'By group',
    asked: (question) => `The question was: “${question}”`,
    merged: (names, minimum) =>
      `${names} were taken together, because a group must have at least ${minimum} people.`,
    notGiven: 'not given',
    onePart: (minimum) =>
      `There are no figures by group: for that at least two groups must have ${minimum} people.`,
    responses: 'People',
    part: 'Group',
    inFavour: 'In favour',
    against: 'Against',
    answered: 'Answers',
    support: 'Support',
    table: 'Support by group',
    cell: 'In each cell: the support, and how many are in favour.',
    totalsOnly:
      'There is only the total here: figures by group would show too much of the answers of a few people.',
  },

  calculation,
  waiting,

  reactions: (count) =>
    count === 1
      ? '1 written reaction came in too. It appears only after it has been read.'
      : `${count} written reactions came in too. They appear only after they have been read.`,
};

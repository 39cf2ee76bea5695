import type { ResultsWords } from '../results.ts';
import { counted, every, things, units } from './headline.ts';
import { ordinal } from './ordinal.ts';

export const sureness: ResultsWords['results']['sureness'] = {
  title: 'How sure is this place?',
  margin: (low, high, last) => {
    if (low === high) return 'This place can be told from all others.';
    const range = low === 1 && high === last ? 'have any place' : `be ${ordinal(low)} to ${ordinal(high)}`;
    return `May ${range}: with slightly different people like these the place could come out differently within it.`;
  },
  indistinct: {
    few: 'There are too few participants to tell this place from the others.',
    close: 'Support is too close to tell this place from the others.',
  },
  settled: (said) => `This place is ${said}.`,
};

export const pictures: ResultsWords['results']['pictures'] = {
  how: 'How was this calculated?',
  svg: 'Download as SVG',
  table: 'The figures in a table',
  firstOf: (count, total, thing) => `These are the first ${count} of ${counted(thing, total)}.`,
  place: 'place',
  neither: 'neither',
  clear: (clear, last) =>
    clear === last
      ? 'All places can be told apart.'
      : `Of the ${last} places, ${clear === 0 ? 'none' : clear} can be told from all others; the rest may come out differently within their margins.`,
  supported: (count, total) =>
    total === 1
      ? `The one ${count === 0 ? 'does not have' : 'has'} more support than resistance on average.`
      : `Of the ${total}, ${count === 0 ? 'none has' : count === 1 ? '1 has' : `${count} have`} more support than resistance on average.`,
  agree: 'agree',
  disagree: 'disagree',
  neutral: 'neutral',
  mostAgree: (title, count, n) => `Most agreement is with ${title}: ${count} of ${n}.`,
  mostDisagree: (title, count, n) => `Most disagreement is with ${title}: ${count} of ${n}.`,
  numbers: 'The numbers above the columns are the places in the list.',
  allAgainst: 'all against',
  allFor: 'all in favour',
  supportOf: (name, figure) => `${figure} (${name})`,
  fromTo: (low, high) => `from ${low} to ${high}`,
  sameSupport: (unit, figure) => `every ${units[unit][0]} ${figure}`,
  farthest: (unit, title, ends) =>
    `The mean support of the ${units[unit][1]} differs most on ${title}: ${ends}.`,
  allAlike: (unit) => `The ${units[unit][1]} support everything equally.`,
  atLeast: (percent, side) => `at least ${percent}% ${side.toLowerCase()}`,
  level: (unit, level, total) =>
    level === total
      ? `The ${units[unit][1]} are on the same side everywhere.`
      : total === 1
        ? `The ${units[unit][1]} are not on the same side.`
        : `On ${level} of the ${total} rows, the ${units[unit][1]} are on the same side.`,
  participation: 'Who answered',
  sizes: (count, least, most, unit) =>
    `${count} ${units[unit][1]}, ${least === most ? `each of ${least}` : `from ${least} to ${most}`} ${most === 1 ? 'person' : 'people'}.`,
  sizesInShort: (count, unit, sizes, most) =>
    `${count} ${units[unit][1]} of ${sizes} ${most === 1 ? 'person' : 'people'}`,
  fromToCount: (least, most) => `${least} to ${most}`,
  ofInvited: (responses, invited) => `${responses} of ${invited}`,
  invitedUnknown: (unit) => `How many people were invited in each ${units[unit][0]} is not known.`,
};

export const lanes: ResultsWords['results']['lanes'] = {
  title: 'What to do with it',
  byTheme: 'By theme',
  byArea: 'By result area',
  headings: {
    'joint-agenda': 'Joint agenda',
    'theme-coalition': 'Coalitions',
    'needs-a-conversation': 'Needs a conversation',
    'jointly-declined': 'Jointly declined',
  },
  explained: {
    'joint-agenda': (unit, parts, all) => `Carried by ${every(unit, parts, all)}.`,
    'theme-coalition': (unit) => `Carried by some of the ${units[unit][1]}: they can begin together.`,
    'needs-a-conversation': (unit) =>
      `At most one ${units[unit][0]} carries it, and not every ${units[unit][0]} declines it.`,
    'jointly-declined': (unit, parts, all) => `Declined by ${every(unit, parts, all)}.`,
  },
  glance: {
    by: (names) => `carried by ${names}`,
    'joint-agenda': (unit, parts, all) => `carried by ${every(unit, parts, all)}`,
    'jointly-declined': (unit, parts, all) => `declined by ${every(unit, parts, all)}`,
    'needs-a-conversation': 'needs a conversation',
  },
  carriedBy: (unit, count, answered) => `${count} of the ${answered} ${units[unit][1]}`,
  empty: (thing) => `This holds for no ${things[thing][0]} here.`,
  opposed: (unit, count) =>
    `On ${count} of them ${count === 1 ? `another ${units[unit][0]} is` : `other ${units[unit][1]} are`} on the other side.`,
  orders: {
    title: 'The order counted in other ways',
    heads: 'Everybody counts once',
    balanced: (unit) => `Balanced over ${units[unit][1]}`,
    mandates: 'By mandates',
    same: 'Counted in other ways, the first three stay the same.',
    differ: (names) => `The first three are different when counted in other ways: ${names.toLowerCase()}.`,
  },
};

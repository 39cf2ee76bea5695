import type { Words } from '../words.ts';
import { units } from './headline.ts';
import { ordinal } from './ordinal.ts';

export const sureness: Words['results']['sureness'] = {
  title: 'How sure is this place?',
  margin: (low, high, last) => {
    if (low === high) return 'This place can be told from all others.';
    const range = low === 1 && high === last ? 'have any place' : `be ${ordinal(low)} to ${ordinal(high)}`;
    return `May ${range}: with slightly different people the place could come out differently within it.`;
  },
  indistinct: {
    few: 'There are too few participants to tell this place from the others.',
    close: 'Support is too close to tell this place from the others.',
  },
  settled: (said) => `This place is ${said}.`,
};

export const pictures: Words['results']['pictures'] = {
  place: 'place, with margin',
  neither: 'neither',
};

export const lanes: Words['results']['lanes'] = {
  glance: {
    by: (names) => `by ${names}`,
    'joint-agenda': (unit) => `every ${units[unit][0]} in favour`,
    'theme-coalition': (unit, count, answered) => `${count} of the ${answered} ${units[unit][1]} in favour`,
    'jointly-declined': (unit) => `every ${units[unit][0]} against`,
    'needs-a-conversation': (unit) => `${units[unit][1]} not in line`,
  },
};

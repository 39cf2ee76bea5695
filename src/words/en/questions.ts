import type { ResultsWords } from '../results.ts';
import { units } from './headline.ts';
import { ordinal } from './ordinal.ts';

/** What could change what stands first, a sentence each. */
export const topChange: ResultsWords['results']['topChange'] = {
  asked: 'What could change the first place?',
  said: (change) => {
    switch (change.by) {
      case 'chance': {
        const { low, high, last } = change;
        if (low === high) return 'Not chance: with slightly different people like these it would be 1st too.';
        const range =
          low === 1 && high === last ? 'have any place' : `be ${ordinal(low)} to ${ordinal(high)}`;
        return `Chance: with slightly different people like these it could ${range}.`;
      }
      case 'missing': {
        const { worst, missing } = change;
        const isOne = missing === 1;
        const who = isOne ? 'he one who is missing' : `he ${missing} who are missing`;
        if (worst === null) return `Not t${who}: whatever they answer, it stays 1st.`;
        return `T${who}: if ${isOne ? '' : 'all were '}against it and for the rest, it would drop to ${ordinal(worst)} place.`;
      }
      case 'unknown':
        return 'Those who did not take part: how many they are is not known.';
      case 'answers':
        return change.count === 1
          ? 'One different answer may be enough to change places with the next.'
          : `At least ${change.count} different answers are needed to change places with the next.`;
    }
  },
  apart: 'Each is looked at by itself: together they may matter more.',
};

/** Where sides are most even. */
export const atIssue: ResultsWords['results']['atIssue'] = {
  asked: (by, unit) =>
    by === 'parts'
      ? `Where do ${units[unit][1]} stand opposite each other?`
      : 'Where do people stand most opposite each other?',
  nowhere: (by, unit) =>
    by === 'parts'
      ? `Nowhere: on no row is one ${units[unit][0]} in favour and another against.`
      : 'Nowhere: on no row is one in favour and another against.',
  row: (title, place) => `${title} (${place})`,
  mostParts: (row, sides, count) =>
    `${count === 1 ? 'Only on' : `On ${count} rows, most on`} ${row}. ${sides}.`,
  mostPeople: (row, sides) => `On ${row}: ${sides}.`,
};

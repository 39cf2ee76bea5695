import type { ResultsWords } from '../results.ts';
import { people } from './headline.ts';

export const shift: ResultsWords['results']['shift'] = {
  title: 'Before and after',
  base: (pairs) =>
    `${people(pairs)} filled in both forms, before and after. We compare only those answers here.`,
  finding: (of, title, figure, ties) =>
    `Of the ${of} here ${title} shifted most on average${ties === 0 ? '' : `, as far as ${ties} ${ties === 1 ? 'other' : 'others'}`}: ${figure}`,
  mayBeChance: ', though that may be chance',
  nobody: 'Nobody’s support shifted here.',
  groups: {
    implications: 'Implications',
    statements: 'Statements',
    options: (question) => `At ${question}`,
  },
  less: 'less',
  same: 'the same',
  more: 'more',
  counts: (down, same, up) => [`${down} less`, `${up} more`, `${same} the same`],
  mean: (figure, n) => `On average ${figure}, of ${people(n)}.`,
  certainty: {
    rare: 'Such a shift is seldom chance.',
    chance: 'Such a shift may be chance.',
    few: 'Too few people moved to rule out chance.',
  },
  fields: {
    'agreed-settled': 'Agreed, little movement',
    'agreed-moving': 'Agreed, still moving',
    'split-settled': 'Divided, little movement',
    'split-moving': 'Divided, still moving',
    'not-yet': 'Still open',
  },
  stayed: (count, n) => `${count} of ${n} stayed close to the first answer`,
  withheld: (count) =>
    `${count === 1 ? '1 row is' : `${count} rows are`} missing here: too few people answered twice, or it would show too much of the answers of a few people.`,
  table: (of) => `Before and after: ${of}`,
  row: 'Row',
  columns: {
    n: 'People',
    down: 'Less',
    same: 'The same',
    up: 'More',
    shift: 'On average',
    interval: 'Margin',
    signP: 'Chance at random',
    settled: 'Stayed close',
    field: 'Standing',
  },
  from: (low, high) => `${low} to ${high}`,
  how: 'Before and after is about those who filled in both forms with the same invitation, and about what both ask in the same way. Of each person we take the difference in support (from −2 to +2); “more” and “less” count every difference. The margin around the average holds in 95 cases out of 100 (t-interval, from six people who answered otherwise on). The chance at random is that of the sign test: how often a division over more and less comes out so uneven when a coin decides. Where we say that a row is seldom chance, both point the same way; look at many rows and one of them is likely to stand out by chance. Who moved by 0.25 at most stayed close to the first answer. Little movement: at least three quarters did. Agreed or divided is about all answers to this form.',
};

import { writtenDay } from '../moment.ts';
import type { ResultsWords } from '../results.ts';

export const ownStanding: ResultsWords['ownStanding'] = {
  ask: 'Where do I stand? Lay your own answers beside it',
  lead: 'Here your own answers stand beside what was shown of everybody together. Only with your receipt can this page be seen.',
  asOf: (day) =>
    `The figures are of ${writtenDay('en', day)}. Your answers are those of now: what came or changed after that is not in the figures.`,
  enter: 'Enter your receipt. Then you see your own answers beside the figures.',
  summary: (together, apart, comparable) =>
    `On ${comparable === 1 ? '1 point' : `${comparable} points`} more than half stand on one side. You are ${together} ${together === 1 ? 'time' : 'times'} on the same side and ${apart} ${apart === 1 ? 'time' : 'times'} on the other.`,
  ranked: 'What follows',
  statements: 'Your answers to the statements',
  you: 'You:',
  sides: { for: 'in favour', against: 'against', between: 'in between' },
  unanswered: 'no answer',
  everybody: (inFavour, against, n) => `${inFavour} of ${n} in favour, ${against} against`,
  withheld: 'There are no figures here: there are too few answers.',
  rank: (rank) => `${rank}.`,
  results: 'To the results',
};

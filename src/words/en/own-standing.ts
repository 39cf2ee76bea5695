import { writtenDay } from '../moment.ts';
import type { ResultsWords } from '../results.ts';

const points = (count: number) => (count === 1 ? '1 point' : `${count} points`);
const times = (count: number) => (count === 1 ? '1 time' : `${count} times`);

export const ownStanding: ResultsWords['ownStanding'] = {
  ask: 'Where do I stand? Lay your own answers beside it',
  lead: 'Here your own answers stand beside what was shown of everybody together. Only with your receipt can this page be seen.',
  asOf: (day) =>
    `The figures are of ${writtenDay('en', day)}. Your answers are those of now: what came or changed after that is not in the figures.`,
  enter: 'Enter your receipt. Then you see your own answers beside the figures.',
  erased:
    'The answers to this form were erased, yours too. So they can no longer be laid beside the figures. The figures themselves stay.',
  summary: ({ comparable, together, apart, between, unanswered }) => {
    const rest = [
      between === 0 ? '' : ` You are in between ${times(between)}.`,
      unanswered === 0 ? '' : ` On ${points(unanswered)} you gave no answer.`,
    ];
    return `On ${points(comparable)} more than half stand on one side. You are ${times(together)} on the same side and ${times(apart)} on the other.${rest.join('')}`;
  },
  ranked: 'What follows',
  statements: 'Your answers to the statements',
  you: 'You:',
  sides: { for: 'in favour', against: 'against', between: 'in between' },
  leftOut:
    'What you chose from a list counts here too. You did not choose this there: that counts a little against.',
  unanswered: 'no answer',
  everybody: (inFavour, against, n) => `${inFavour} of ${n} in favour, ${against} against`,
  withheld: 'There are no figures here: there are too few answers.',
  rank: (rank) => `${rank}.`,
  results: 'To the results',
};

import type { ResultsWords } from '../results.ts';

const either = { 'too-few': 'Too few answers', 'agreed-for': 'Widely supported', split: 'Divided' };

/** What a verdict is called, by what its sides are told by. */
export const verdicts: ResultsWords['results']['ranking']['verdicts'] = {
  stance: {
    ...either,
    'agreed-against': 'Widely rejected',
    'open-for': 'More for than against',
    'open-against': 'More against than for',
    'open-even': 'As many for as against',
  },
  scale: {
    ...either,
    'agreed-against': 'Little supported',
    'open-for': 'More above than below the middle',
    'open-against': 'More below than above the middle',
    'open-even': 'As many above as below the middle',
  },
};

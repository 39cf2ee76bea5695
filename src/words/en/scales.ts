import type { Words } from '../words.ts';

export const scales: Words['scales'] = {
  'agreement-5': ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'],
  'agreement-7': [
    'Strongly disagree',
    'Disagree',
    'Slightly disagree',
    'Neutral',
    'Slightly agree',
    'Agree',
    'Strongly agree',
  ],
  'agree-pass-disagree': ['Disagree', 'Neutral or unsure', 'Agree'],
  noView: 'No view',
};

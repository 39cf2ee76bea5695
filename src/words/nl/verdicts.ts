import type { SidesBy } from '../../shared/headline.ts';

const either = { 'too-few': 'Te weinig antwoorden', 'agreed-for': 'Breed gedragen', split: 'Verdeeld' };

/** What a verdict is called, by what its sides are told by. */
export const verdicts = {
  stance: {
    ...either,
    'agreed-against': 'Breed afgewezen',
    'open-for': 'Meer voor dan tegen',
    'open-against': 'Meer tegen dan voor',
    'open-even': 'Evenveel voor als tegen',
  },
  scale: {
    ...either,
    'agreed-against': 'Weinig gedragen',
    'open-for': 'Meer boven dan onder het midden',
    'open-against': 'Meer onder dan boven het midden',
    'open-even': 'Evenveel boven als onder het midden',
  },
} satisfies { readonly [B in SidesBy]: object };

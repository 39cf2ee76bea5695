import { writtenDay } from '../moment.ts';

/** Of the points on which more than half stand on one side: where the participant stands. */
interface OwnSides {
  readonly comparable: number;
  readonly together: number;
  readonly apart: number;
  readonly between: number;
  readonly unanswered: number;
}

const points = (count: number) => (count === 1 ? '1 punt' : `${count} punten`);

/** Words of the page on which a participant finds oneself back in the results. */
export const ownStanding = {
  ask: 'Waar sta ik? Leg uw eigen antwoorden ernaast',
  lead: 'Hier staan uw eigen antwoorden naast wat er van iedereen samen is getoond. Alleen met uw ontvangstcode is deze pagina te zien.',
  asOf: (day: string) =>
    `De cijfers zijn van ${writtenDay('nl', day)}. Uw antwoorden zijn die van nu: wat daarna kwam of veranderde, zit niet in de cijfers.`,
  enter: 'Vul uw ontvangstcode in. Dan ziet u uw eigen antwoorden naast de cijfers.',
  erased:
    'De antwoorden op dit formulier zijn gewist, ook die van u. Daarom zijn ze niet meer naast de cijfers te leggen. De cijfers zelf blijven.',
  summary: ({ comparable, together, apart, between, unanswered }: OwnSides): string => {
    const rest = [
      between === 0 ? '' : ` U staat er ${between} keer tussenin.`,
      unanswered === 0 ? '' : ` Bij ${points(unanswered)} gaf u geen antwoord.`,
    ];
    return `Bij ${points(comparable)} staat meer dan de helft aan één kant. U staat daarbij ${together} keer aan dezelfde kant en ${apart} keer aan de andere.${rest.join('')}`;
  },
  ranked: 'Wat eruit volgt',
  statements: 'Uw antwoorden op de stellingen',
  you: 'U:',
  sides: { for: 'voor', against: 'tegen', between: 'ertussen' },
  leftOut: 'Hierbij telt ook wat u uit een lijst koos. U koos dit daar niet: dat telt een beetje tegen.',
  unanswered: 'geen antwoord',
  everybody: (inFavour: number, against: number, n: number): string =>
    `${inFavour} van ${n} voor, ${against} tegen`,
  withheld: 'Hier staan geen cijfers: er zijn te weinig antwoorden.',
  rank: (rank: number) => `${rank}e`,
  results: 'Naar de resultaten',
};

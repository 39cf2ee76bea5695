import type { OpposedBy, PartUnit, TopChange } from '../../shared/headline.ts';
import { units } from './headline.ts';

/** What could change what stands first, a sentence each. */
export const topChange = {
  asked: 'Wat kan de eerste plaats veranderen?',
  said: (change: TopChange): string => {
    switch (change.by) {
      case 'chance': {
        const { low, high, last } = change;
        if (low === high) return 'Toeval niet: ook met net andere mensen zoals deze bleef die 1e.';
        const range = low === 1 && high === last ? 'elke plaats hebben' : `${low}e tot ${high}e zijn`;
        return `Toeval: met net andere mensen zoals deze kon die ${range}.`;
      }
      case 'missing': {
        const { worst, missing } = change;
        const isOne = missing === 1;
        const who = isOne ? 'De ene die niet antwoordde' : `De ${missing} die niet antwoordden`;
        const all = missing === 2 ? 'waren zij beiden' : 'waren zij allemaal';
        if (worst === null)
          return `${who} niet: wat ${isOne ? 'die ook antwoordt' : 'zij ook antwoorden'}, het blijft de 1e.`;
        return `${who}: ${isOne ? 'was die' : all} daartegen en voor de rest, dan zakte het naar de ${worst}e plaats.`;
      }
      case 'unknown':
        return 'Wie niet meededen: hoeveel dat er zijn, is niet bekend.';
      case 'answers':
        return change.count === 1
          ? 'Eén ander antwoord kan genoeg zijn voor een wissel met de volgende.'
          : `Ten minste ${change.count} andere antwoorden zijn nodig voor een wissel met de volgende.`;
    }
  },
  apart: 'Elk is apart bekeken: samen kan het meer schelen.',
};

/** Where sides are most even. */
export const atIssue = {
  asked: (by: OpposedBy, unit: PartUnit) =>
    by === 'parts'
      ? `Waar staan ${units[unit][1]} tegenover elkaar?`
      : 'Waar staan mensen het meest tegenover elkaar?',
  nowhere: (by: OpposedBy, unit: PartUnit) =>
    by === 'parts'
      ? `Nergens: bij geen enkele rij is de ene ${units[unit][0]} voor en een andere tegen.`
      : 'Nergens: bij geen enkele rij is de een voor en een ander tegen.',
  row: (title: string, place: string) => `${title} (${place})`,
  mostParts: (row: string, sides: string, count: number) =>
    `${count === 1 ? 'Alleen' : `Bij ${count} rijen, het meest`} bij ${row}. ${sides}.`,
  mostPeople: (row: string, sides: string) => `Bij ${row}: ${sides}.`,
};

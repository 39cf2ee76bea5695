import type { PartUnit } from '../headline.ts';
import { units } from './headline.ts';

/** How sure a place is. */
export const sureness = {
  title: 'Hoe zeker is deze plaats?',
  margin: (low: number, high: number, last: number) => {
    if (low === high) return 'Deze plaats is duidelijk te onderscheiden van alle andere.';
    const range = low === 1 && high === last ? 'elke plaats hebben' : `${low}e tot ${high}e zijn`;
    return `Kan ${range}: met net andere mensen kon de plaats binnen die marge anders uitvallen.`;
  },
  indistinct: {
    few: 'Er zijn te weinig deelnemers om deze plaats van de andere te onderscheiden.',
    close: 'De steun ligt te dicht bij elkaar om deze plaats van de andere te onderscheiden.',
  },
  /** `said`: that it is settled, whoever is missing. */
  settled: (said: string) => `Deze plaats ${said}.`,
};

/** Pictures: their names, axes and what they find. */
export const pictures = {
  place: 'plaats, met marge',
  neither: 'geen van beide',
};

/** Who carries what: at a glance beside a verdict, and as headings over lists. */
export const lanes = {
  glance: {
    by: (names: string) => `door ${names}`,
    'joint-agenda': (unit: PartUnit) => `elke ${units[unit][0]} voor`,
    'theme-coalition': (unit: PartUnit, count: number, answered: number) =>
      `${count} van de ${answered} ${units[unit][1]} voor`,
    'jointly-declined': (unit: PartUnit) => `elke ${units[unit][0]} tegen`,
    'needs-a-conversation': (unit: PartUnit) => `${units[unit][1]} niet op één lijn`,
  },
};

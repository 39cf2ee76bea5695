import type { PartUnit, Thing } from '../../shared/headline.ts';
import { counted, every, things, units } from './headline.ts';

/** How sure a place is. */
export const sureness = {
  title: 'Hoe zeker is deze plaats?',
  margin: (low: number, high: number, last: number) => {
    if (low === high) return 'Deze plaats is duidelijk te onderscheiden van alle andere.';
    const range = low === 1 && high === last ? 'elke plaats hebben' : `${low}e tot ${high}e zijn`;
    return `Kan ${range}: met net andere mensen zoals deze kon de plaats binnen die marge anders uitvallen.`;
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
  how: 'Hoe is dit berekend?',
  table: 'De cijfers in een tabel',
  svg: 'Download als SVG',
  /** Under the picture of a long list. */
  firstOf: (count: number, total: number, thing: Thing) =>
    `Dit zijn de eerste ${count} van ${counted(thing, total)}.`,
  place: 'plaats',
  neither: 'geen van beide',
  /** How many places can be told from all others. */
  clear: (clear: number, last: number) =>
    clear === last
      ? 'Alle plaatsen zijn duidelijk te onderscheiden.'
      : `Van de ${last} plaatsen ${clear === 1 ? 'is' : 'zijn'} er ${clear === 0 ? 'geen' : clear} duidelijk te onderscheiden; de andere kunnen binnen hun marge anders uitvallen.`,
  supported: (count: number, total: number) =>
    total === 1
      ? `De ene krijgt gemiddeld ${count === 0 ? 'niet ' : ''}meer steun dan weerstand.`
      : `Van de ${total} ${count === 1 ? 'krijgt' : 'krijgen'} er ${count === 0 ? 'geen' : count} gemiddeld meer steun dan weerstand.`,
  agree: 'eens',
  disagree: 'oneens',
  neutral: 'neutraal',
  mostAgree: (title: string, count: number, n: number) =>
    `Het meest eens zijn mensen het met ${title}: ${count} van ${n}.`,
  mostDisagree: (title: string, count: number, n: number) =>
    `Het meest oneens met ${title}: ${count} van ${n}.`,
  numbers: 'De nummers boven de kolommen zijn de plaatsen in de lijst.',
  allAgainst: 'allemaal tegen',
  allFor: 'allemaal voor',
  supportOf: (name: string, figure: string) => `${figure} (${name})`,
  fromTo: (low: string, high: string) => `van ${low} tot ${high}`,
  sameSupport: (unit: PartUnit, figure: string) => `elke ${units[unit][0]} ${figure}`,
  farthest: (unit: PartUnit, title: string, ends: string) =>
    `De gemiddelde steun van de ${units[unit][1]} verschilt het meest bij ${title}: ${ends}.`,
  allAlike: (unit: PartUnit) => `Bij alles geven de ${units[unit][1]} evenveel steun.`,
  /** A side of several people each; `side`: what that side is called, to begin a line. */
  atLeast: (percent: string, side: string) => `ten minste ${percent}% ${side.toLowerCase()}`,
  level: (unit: PartUnit, level: number, total: number) =>
    level === total
      ? `Overal staan de ${units[unit][1]} aan dezelfde kant.`
      : total === 1
        ? `De ${units[unit][1]} staan niet aan dezelfde kant.`
        : `Bij ${level} van de ${total} rijen staan de ${units[unit][1]} aan dezelfde kant.`,
  participation: 'Wie antwoordde',
  sizes: (count: number, least: number, most: number, unit: PartUnit) =>
    `${count} ${units[unit][1]}, ${least === most ? `elk met ${least}` : `van ${least} tot ${most}`} ${most === 1 ? 'mens' : 'mensen'}.`,
  /** The same in a line with other facts; `sizes`: of each, as far as they are few. */
  sizesInShort: (count: number, unit: PartUnit, sizes: string, most: number) =>
    `${count} ${units[unit][1]} van ${sizes} ${most === 1 ? 'mens' : 'mensen'}`,
  fromToCount: (least: number, most: number) => `${least} tot ${most}`,
  ofInvited: (responses: number, invited: number) => `${responses} van ${invited}`,
  invitedUnknown: (unit: PartUnit) =>
    `Hoeveel mensen er per ${units[unit][0]} zijn uitgenodigd, is niet bekend.`,
};

/** Who carries what: at a glance beside a verdict, and as headings over lists; and the order counted otherwise. */
export const lanes = {
  title: 'Wat ermee te doen',
  byTheme: 'Per thema',
  byArea: 'Per resultaatgebied',
  headings: {
    'joint-agenda': 'Gezamenlijke agenda',
    'theme-coalition': 'Coalities',
    'needs-a-conversation': 'Vraagt een gesprek',
    'jointly-declined': 'Samen afgewezen',
  },
  explained: {
    'joint-agenda': (unit: PartUnit, parts: number, all: boolean) =>
      `Gedragen door ${every(unit, parts, all)}.`,
    'theme-coalition': (unit: PartUnit) =>
      `Gedragen door een deel van de ${units[unit][1]}: zij kunnen samen beginnen.`,
    'needs-a-conversation': (unit: PartUnit) =>
      `Hooguit één ${units[unit][0]} draagt dit, en niet elke ${units[unit][0]} wijst het af.`,
    'jointly-declined': (unit: PartUnit, parts: number, all: boolean) =>
      `Afgewezen door ${every(unit, parts, all)}.`,
  },
  glance: {
    by: (names: string) => `gedragen door ${names}`,
    'joint-agenda': (unit: PartUnit, parts: number, all: boolean) =>
      `gedragen door ${every(unit, parts, all)}`,
    'jointly-declined': (unit: PartUnit, parts: number, all: boolean) =>
      `afgewezen door ${every(unit, parts, all)}`,
    'needs-a-conversation': 'vraagt een gesprek',
  },
  /** Who is in a coalition, in numbers. */
  carriedBy: (unit: PartUnit, count: number, answered: number) =>
    `${count} van de ${answered} ${units[unit][1]}`,
  /** No row is in this lane. */
  empty: (thing: Thing) => `Dat geldt hier voor geen enkele ${things[thing][0]}.`,
  /** Of coalitions. */
  opposed: (unit: PartUnit, count: number) =>
    `Bij ${count} ervan ${count === 1 ? 'staat een andere' : 'staan andere'} ${units[unit][count === 1 ? 0 : 1]} aan de andere kant.`,
  orders: {
    title: 'De volgorde anders geteld',
    heads: 'Ieder telt één keer',
    balanced: (unit: PartUnit) => `Per ${units[unit][0]} gewogen`,
    mandates: 'Naar mandaten',
    same: 'Ook als we anders tellen, blijft de top drie dezelfde.',
    differ: (names: string) => `De top drie ziet er anders uit als we anders tellen: ${names.toLowerCase()}.`,
  },
};

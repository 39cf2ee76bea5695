import type { Answering, PartUnit, SidesBy } from '../../shared/headline.ts';
import { answering, every, units } from './headline.ts';

export { units } from './headline.ts';

const one = (unit: PartUnit) => units[unit][0];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const neither = { between: 'Geen duidelijke kant', none: 'Geen antwoord of geen mening' };

/** Results by whom they come from: groups, organisations, tables, people who were invited, who speaks for several. */
export const respondents = {
  title: (unit: PartUnit) => `Per ${one(unit)}`,
  part: (unit: PartUnit) => capital(one(unit)),
  table: (unit: PartUnit) => `Steun per ${one(unit)}`,
  oneOnly: (unit: PartUnit) => `Er antwoordde maar één ${one(unit)}. Daarom staat hier alleen het totaal.`,
  lanes: {
    /** `all`: of every one of them somebody answered. */
    'joint-agenda': (unit: PartUnit, parts: number, all: boolean) =>
      `Gezamenlijke agenda: gedragen door ${every(unit, parts, all)}`,
    'jointly-declined': (unit: PartUnit, parts: number, all: boolean) =>
      `Samen afgewezen: afgewezen door ${every(unit, parts, all)}`,
    'theme-coalition': (parts: string) => `Coalitie: gedragen door ${parts}`,
    /** `opposite`: one part is in favour, another against. */
    'needs-a-conversation': (unit: PartUnit, by: SidesBy, opposite: boolean) => {
      if (opposite) return `Vraagt een gesprek: ${units[unit][1]} staan tegenover elkaar`;
      return by === 'scale'
        ? `Vraagt een gesprek: hooguit één ${one(unit)} koos boven het midden`
        : `Vraagt een gesprek: niet elke ${one(unit)} kiest een kant`;
    },
  },
  balanced: (unit: PartUnit, figure: string, rank: string) =>
    `Per ${one(unit)} gewogen: ${rank}, steun ${figure}`,
  balancedFigure: (unit: PartUnit, figure: string) => `Per ${one(unit)} gewogen: steun ${figure}`,
  weighed: (unit: PartUnit, weights: string) =>
    `De ${units[unit][1]} wegen daarbij ${weights}; welke hoe zwaar telt, staat bij “Per ${one(unit)}”.`,
  balancedUnanswered: (unit: PartUnit, count: number) =>
    `Bij ${count === 1 ? '1 rij' : `${count} rijen`} is er geen weging per ${one(unit)}: daarop antwoordde niet elke ${one(unit)}.`,
  /** Heads of lists of names; `either`: of rows told by this and rows told by that. */
  stands: {
    stance: { for: 'Voor', against: 'Tegen', ...neither },
    scale: { for: 'Boven het midden', against: 'Onder het midden', ...neither },
    either: { for: 'Voor, of boven het midden', against: 'Tegen, of onder het midden', ...neither },
  } satisfies { readonly [B in SidesBy | 'either']: object },
  /** Gave this answer. */
  nobody: 'niemand',
  /** So many of them. */
  counted: (unit: PartUnit, count: number) => `${count} ${units[unit][count === 1 ? 0 : 1]}`,
  whoCarries: (unit: PartUnit) => `Welke ${units[unit][1]} wat dragen`,
  carriesMeans: (percent: string) => `Voor of tegen: ten minste ${percent}% van wie er antwoordde.`,
  answered: (names: string) => `Antwoord kwam van ${names}.`,
  /** A name with how many of its people gave this answer. */
  named: (name: string, count: number, n: number) => (n === 1 ? name : `${name} (${count} van ${n})`),
  answering,
  /** The same of one row, where who has no view does not count. */
  answeringHere: (among: Answering) =>
    among.unit === 'person'
      ? answering(among)
      : `${among.answered} van de ${among.invited} genodigde ${units[among.unit][1]} ${among.answered === 1 ? 'gaf' : 'gaven'} hier een mening`,
  /** How many of the bodies invited did not answer: a number, never their names. */
  unanswered: ({ answered, invited }: Answering, unit: PartUnit) =>
    `Geen antwoord: ${invited - answered} van de ${invited} genodigde ${units[unit][1]}.`,
  invitedColumn: 'Genodigd',
  invited: (responses: number, invited: number) =>
    `${responses} van ${invited} genodigden ${responses === 1 ? 'antwoordde' : 'antwoordden'}`,
  settled: (missing: number) =>
    missing === 1
      ? 'staat vast, wat de ene ontbrekende ook zegt'
      : `staat vast, wat de ${missing} ontbrekenden ook zeggen`,
  missing: (best: number, worst: number, missing: number) =>
    missing === 1
      ? `Eén genodigde ontbreekt: met dat antwoord erbij kan dit ${best}e tot ${worst}e worden.`
      : `${missing} genodigden ontbreken: met hun antwoorden erbij kan dit ${best}e tot ${worst}e worden.`,
  mandates: (figure: string, rank: string | null) =>
    `naar mandaten: ${rank === null ? '' : `${rank}, `}steun ${figure}`,
  mandatesMean: (carriers: number, weight: number, effective: string) =>
    `${carriers === 1 ? '1 mens spreekt' : `${carriers} mensen spreken`} namens meer dan één organisatie. Naar mandaten telt ieder mee voor alle organisaties namens wie die spreekt: samen ${weight}. Dat is zo vast als het gemiddelde van ${effective} mensen die even zwaar tellen.`,
  byName: (unit: PartUnit) =>
    `${capital(units[unit][1])} staan hier met hun naam en hun antwoord; dat stond vooraf op de startpagina. Daarom is hier niets achtergehouden.`,
  organiserOnly: 'Dit is wat de organisator ziet: ook van kleine groepen, en van dit moment.',
  population: 'We weten hoeveel mensen zijn uitgenodigd: hoe meer van hen antwoordden, hoe kleiner de marge.',
};

import type { Answering, Breadth, Headline, PartUnit, Thing } from '../../shared/headline.ts';

/** What is ranked: one, several. */
export const things: { readonly [T in Thing]: readonly [one: string, several: string] } = {
  implication: ['implicatie', 'implicaties'],
  statement: ['stelling', 'stellingen'],
  option: ['optie', 'opties'],
  item: ['stelling of optie', 'stellingen en opties'],
};

/** What parts are called: one, several. */
export const units: { readonly [U in PartUnit]: readonly [one: string, several: string] } = {
  group: ['groep', 'groepen'],
  organisation: ['organisatie', 'organisaties'],
  table: ['tafel', 'tafels'],
};

/** Every one of so many parts; `all`: somebody of each answered. */
export const every = (unit: PartUnit, parts: number, all: boolean) =>
  parts === 2
    ? `beide ${units[unit][1]}${all ? '' : ' met een mening'}`
    : `elke ${units[unit][0]}${all ? '' : ' met een mening'}`;

/** So many of what is ranked. */
export const counted = (thing: Thing, count: number) => `${count} ${things[thing][count === 1 ? 0 : 1]}`;

const invitees: { readonly [U in Answering['unit']]: string } = {
  person: 'genodigden',
  organisation: 'genodigde organisaties',
  table: 'genodigde tafels',
};

/** How many of those invited answered: `2 van de 5 genodigde organisaties antwoordden`. */
export const answering = ({ unit, answered, invited }: Answering) =>
  `${answered} van de ${invited} ${invitees[unit]} ${answered === 1 ? 'antwoordde' : 'antwoordden'}`;

type Ranked = Headline & { is: 'ranked' };

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;

/** What stands first, and how sure that is. */
function firstSaid({ first, top, thing, carried, total }: Ranked): string {
  if (!carried) return `Geen enkele ${things[thing][0]} krijgt gemiddeld meer steun dan weerstand.`;
  if (total === 1) return '';
  if (first.length === total) return `De ${counted(thing, total)} krijgen gemiddeld evenveel steun.`;
  const isOne = first.length === 1;
  const named = first.length > 2 ? counted(thing, first.length) : list(first.map((title) => `“${title}”`));
  if (top === 'few' || top === 'close') {
    const why = top === 'few' ? 'er zijn te weinig deelnemers' : 'de steun ligt te dicht bij elkaar';
    return `${named} ${isOne ? 'krijgt' : 'krijgen'} gemiddeld de meeste steun, maar ${why} om plaatsen te onderscheiden.`;
  }
  if (isOne && top === 'sure') return `${named} staat duidelijk bovenaan.`;
  if (isOne && top === 'answered') return `${named} staat duidelijk bovenaan bij wie antwoordden.`;
  const unsure = top === 'unsure' ? ', al is dat niet zeker' : '';
  return `${named} ${isOne ? 'staat bovenaan' : 'delen de eerste plaats'}${unsure}.`;
}

interface Portion {
  readonly count: number;
  readonly said: string;
  /** Fits behind “is”. */
  readonly isAdjective: boolean;
}

function portionsOf(breadth: Breadth, total: number): readonly Portion[] {
  const portion = (count: number, said: string, isAdjective = true) => ({ count, said, isAdjective });
  if (breadth.by === 'verdicts') {
    const { supported, rejected, split } = breadth;
    const told = supported + rejected + split;
    return [
      portion(supported, 'breed gedragen'),
      portion(rejected, 'breed afgewezen'),
      portion(split, 'waarover de meningen verdeeld zijn', false),
      portion(told === 0 ? 0 : total - told, 'zonder brede steun of afwijzing'),
    ];
  }
  const several = units[breadth.unit][1];
  const byEvery = `door ${every(breadth.unit, breadth.parts, breadth.all)}`;
  return [
    portion(breadth.every, `gedragen ${byEvery}`),
    portion(
      breadth.some,
      `${breadth.every > 0 ? 'door een deel' : `gedragen door een deel van de ${several}`}${breadth.opposed === 0 ? '' : ` (waarvan ${breadth.opposed} met andere ${several} aan de andere kant)`}`,
    ),
    portion(breadth.declined, `afgewezen ${byEvery}`),
    portion(breadth.conversation, 'waarover een gesprek nodig is', false),
  ];
}

/** That nothing divides parts, where that does not follow from the rest. */
function nowhereSaid(breadth: Breadth, total: number): string {
  if (total === 1 || breadth.by !== 'lanes' || breadth.opposed > 0) return '';
  return breadth.conversation === 0 && breadth.every < total && breadth.declined < total
    ? '; geen ervan vraagt een gesprek'
    : '';
}

/** How widely all of them are carried. */
function breadthSaid({ breadth, total, whole, thing }: Ranked): string {
  const [one, several] = things[thing];
  const isPart = total < whole;
  const isOne = total === 1;
  const which = isPart ? 'die' : isOne ? `de ene ${one}` : 'de';
  const subject = isOne ? which : `${which} ${total}${isPart ? '' : ` ${several}`}`;
  const portions = portionsOf(breadth, total).filter(({ count }) => count > 0);
  const [most] = portions;
  const sum = portions.reduce((all, { count }) => all + count, 0);
  const sentence =
    most === undefined
      ? isOne
        ? `${subject} is niet breed gedragen en niet breed afgewezen`
        : `van ${subject} is er geen breed gedragen of breed afgewezen`
      : most.count === total && most.isAdjective
        ? `${isPart || isOne ? subject : `${total === 2 ? 'beide' : `alle ${total}`} ${several}`} ${isOne ? 'is' : 'zijn'} ${most.said}`
        : isOne
          ? `${subject} is er een ${most.said}`
          : `van ${subject} ${sum === 1 ? 'is' : 'zijn'} er ${list(portions.map(({ count, said }) => `${count} ${said}`))}`;
  const placed = `${total} van de ${whole} ${several} ${isOne ? 'heeft' : 'hebben'} een plaats; `;
  const said = `${isPart ? placed : ''}${sentence}${nowhereSaid(breadth, total)}.`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** That parts are not what people said they belong to. */
const mergedSaid = ({ breadth }: Ranked) =>
  breadth.by === 'lanes' && breadth.merged
    ? `Kleine ${units[breadth.unit][1]} zijn daarbij samengenomen.`
    : '';

/** What came out: what stands first, then how widely all of it is carried. */
export function headlineSentences(said: Headline): readonly string[] {
  if (said.is === 'too-few')
    return [
      `${said.minimum === 1 ? 'Niemand antwoordde' : `Minder dan ${said.minimum} mensen antwoordden`}. Daarom staat hier geen uitkomst.`,
    ];
  if (said.is === 'unranked') return ['Dit is wat er is geantwoord.'];
  if (said.is === 'nothing')
    return said.isElsewhere
      ? [
          `Bij geen enkele ${things[said.thing][0]} zijn er genoeg antwoorden voor een plaats.`,
          'Wat er op de vragen is geantwoord, staat hieronder.',
        ]
      : ['Op geen enkele vraag kwamen genoeg antwoorden voor een uitkomst.'];
  return [firstSaid(said), breadthSaid(said), mergedSaid(said)].filter((sentence) => sentence !== '');
}

/** The same in one text. */
export const headline = (said: Headline): string => headlineSentences(said).join(' ');

/** So many people. */
export const mensen = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`);

import type { Answering, Breadth, Headline, PartUnit, Thing } from '../../shared/headline.ts';

/** What is ranked: one, several. */
export const things: { readonly [T in Thing]: readonly [one: string, several: string] } = {
  implication: ['implication', 'implications'],
  statement: ['statement', 'statements'],
  option: ['option', 'options'],
  item: ['statement or option', 'statements and options'],
};

/** What parts are called: one, several. */
export const units: { readonly [U in PartUnit]: readonly [one: string, several: string] } = {
  group: ['group', 'groups'],
  organisation: ['organisation', 'organisations'],
  table: ['table', 'tables'],
};

/** Every one of so many parts; `all`: somebody of each answered. */
export const every = (unit: PartUnit, parts: number, all: boolean) =>
  `${parts === 2 ? `both ${units[unit][1]}` : `every ${units[unit][0]}`}${all ? '' : ' with a view'}`;

/** So many of what is ranked. */
export const counted = (thing: Thing, count: number) => `${count} ${things[thing][count === 1 ? 0 : 1]}`;

const invitees: { readonly [U in Answering['unit']]: string } = {
  person: 'invited people',
  organisation: 'invited organisations',
  table: 'invited tables',
};

/** How many of those invited answered: `2 of the 5 invited organisations answered`. */
export const answering = ({ unit, answered, invited }: Answering) =>
  `${answered} of the ${invited} ${invitees[unit]} answered`;

type Ranked = Headline & { is: 'ranked' };

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What stands first, and how sure that is. */
function firstSaid({ first, top, thing, carried, total }: Ranked): string {
  if (!carried) return `No ${things[thing][0]} has more support than resistance on average.`;
  if (total === 1) return '';
  if (first.length === total) return `The ${counted(thing, total)} have the same support on average.`;
  const isOne = first.length === 1;
  const named = first.length > 2 ? counted(thing, first.length) : list(first.map((title) => `“${title}”`));
  if (top === 'few' || top === 'close') {
    const why = top === 'few' ? 'there are too few participants' : 'support is too close';
    return `${named} ${isOne ? 'has' : 'have'} most support on average, but ${why} to tell places apart.`;
  }
  if (isOne && top === 'sure') return `${named} is clearly first.`;
  if (isOne && top === 'answered') return `${named} is clearly first among those who answered.`;
  const unsure = top === 'unsure' ? ', though that is not certain' : '';
  return `${named} ${isOne ? 'comes first' : 'share the first place'}${unsure}.`;
}

interface Portion {
  readonly count: number;
  readonly said: string;
}

function portionsOf(breadth: Breadth, total: number): readonly Portion[] {
  const portion = (count: number, one: string, several: string) => ({
    count,
    said: count === 1 ? one : several,
  });
  const are = (count: number, said: string) => portion(count, `is ${said}`, `are ${said}`);
  if (breadth.by === 'verdicts') {
    const { supported, rejected, split } = breadth;
    const told = supported + rejected + split;
    return [
      are(supported, 'widely supported'),
      are(rejected, 'widely rejected'),
      portion(split, 'divides opinion', 'divide opinion'),
      are(told === 0 ? 0 : total - told, 'neither widely supported nor rejected'),
    ];
  }
  const several = units[breadth.unit][1];
  const opposed =
    breadth.opposed === 0 ? '' : ` (${breadth.opposed} with other ${several} on the other side)`;
  const byEvery = `by ${every(breadth.unit, breadth.parts, breadth.all)}`;
  return [
    are(breadth.every, `carried ${byEvery}`),
    breadth.every > 0
      ? portion(breadth.some, `by some${opposed}`, `by some${opposed}`)
      : are(breadth.some, `carried by some of the ${several}${opposed}`),
    are(breadth.declined, `declined ${byEvery}`),
    portion(breadth.conversation, 'needs a conversation', 'need a conversation'),
  ];
}

/** That nothing divides parts, where that does not follow from the rest. */
function nowhereSaid(breadth: Breadth, total: number): string {
  if (total === 1 || breadth.by !== 'lanes' || breadth.opposed > 0) return '';
  return breadth.conversation === 0 && breadth.every < total && breadth.declined < total
    ? '; none of them needs a conversation'
    : '';
}

/** How widely all of them are carried. */
function breadthSaid({ breadth, total, whole, thing }: Ranked): string {
  const [one, several] = things[thing];
  const isPart = total < whole;
  const isOne = total === 1;
  const subject = isPart
    ? isOne
      ? 'it'
      : `those ${total}`
    : isOne
      ? `the one ${one}`
      : `the ${total} ${several}`;
  const portions = portionsOf(breadth, total).filter(({ count }) => count > 0);
  const [most] = portions;
  const sentence =
    most === undefined
      ? isOne
        ? `${subject} is neither widely supported nor widely rejected`
        : `none of ${subject} is widely supported or widely rejected`
      : most.count === total
        ? `${isPart || isOne ? subject : `${total === 2 ? 'both' : `all ${total}`} ${several}`} ${most.said}`
        : `of ${subject}, ${list(portions.map(({ count, said }) => `${count} ${said}`))}`;
  const placed = `${total} of the ${whole} ${several} ${isOne ? 'has' : 'have'} a place; `;
  const said = `${isPart ? placed : ''}${sentence}${nowhereSaid(breadth, total)}.`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** That parts are not what people said they belong to. */
const mergedSaid = ({ breadth }: Ranked) =>
  breadth.by === 'lanes' && breadth.merged
    ? `Small ${units[breadth.unit][1]} are taken together for this.`
    : '';

/** What came out: what stands first, then how widely all of it is carried. */
export function headlineSentences(said: Headline): readonly string[] {
  if (said.is === 'too-few')
    return [
      `${said.minimum === 1 ? 'Nobody' : `Fewer than ${said.minimum} people`} answered. That is why there are no results here.`,
    ];
  if (said.is === 'unranked') return ['This is what was answered.'];
  if (said.is === 'nothing')
    return said.isElsewhere
      ? [
          `No ${things[said.thing][0]} has enough answers for a place.`,
          'What was answered to the questions stands below.',
        ]
      : ['No question got enough answers for a result.'];
  return [firstSaid(said), breadthSaid(said), mergedSaid(said)].filter((sentence) => sentence !== '');
}

/** The same in one text. */
export const headline = (said: Headline): string => headlineSentences(said).join(' ');

/** So many people. */
export const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

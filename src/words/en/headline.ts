import type { Answering, Headline, Thing } from '../headline.ts';

const things: { readonly [T in Thing]: readonly [one: string, several: string] } = {
  implication: ['implication', 'implications'],
  statement: ['statement', 'statements'],
  option: ['option', 'options'],
  item: ['statement or option', 'statements and options'],
};

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

function agreedPart({ supported, rejected, total, whole, thing }: Ranked): string {
  const [one, several] = things[thing];
  const isPart = total < whole;
  const placed = isPart
    ? `${total} of the ${whole} ${several} ${total === 1 ? 'has' : 'have'} a place; `
    : '';
  const only = isPart ? 'it' : `the one ${one}`;
  const some = isPart ? `those ${total}` : `the ${total} ${several}`;
  if (supported + rejected === 0)
    return total === 1
      ? `${placed}${only} is neither widely supported nor widely rejected`
      : `${placed}none of ${some} is widely supported or widely rejected`;
  if (supported === total || rejected === total) {
    const all = total === 1 ? `${only} is` : `${isPart ? some : `all ${total} ${several}`} are`;
    return `${placed}${all} widely ${rejected === 0 ? 'supported' : 'rejected'}`;
  }
  const are = (count: number) => (count === 1 ? '1 is' : `${count} are`);
  const parts = [
    ...(supported > 0 ? [`${are(supported)} widely supported`] : []),
    ...(rejected > 0 ? [`${are(rejected)} widely rejected`] : []),
  ];
  return `${placed}of ${some}, ${parts.join(' and ')}`;
}

function firstPart({ first, top, thing, carried }: Ranked): string {
  if (!carried) return 'none has more support than resistance on average';
  if (top === 'unclear') return 'there are too few people to say which comes first';
  if (first.length > 2) return `${counted(thing, first.length)} share the first place`;
  if (first.length === 2) return `“${first[0]}” and “${first[1]}” share the first place`;
  return `“${first[0]}” has most support${top === 'unsure' ? ', though that first place is not certain' : ''}`;
}

/** What came out, in a sentence. */
export function headline(said: Headline): string {
  if (said.is === 'too-few')
    return `Fewer than ${said.minimum} people answered. That is why there are no results here.`;
  if (said.is === 'unranked') return 'This is what was answered.';
  if (said.is === 'nothing') return 'No question got enough answers for a result.';
  // of whom it holds, where some of those invited are missing
  const among = said.among === null ? '' : `${answering(said.among)}: `;
  const isOne = said.total === 1 && said.carried;
  const sentence = `${among}${agreedPart(said)}${isOne ? '' : `; ${firstPart(said)}`}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

// Words of answers that have one order for everybody, worst or least first. Only these make options a scale without
// being told: an order that we guess wrong would turn what somebody said around.

/** Rows of words that mean the same, from least to most in favour. */
const families: readonly (readonly (readonly string[])[])[] = [
  [
    [
      'helemaal mee oneens',
      'helemaal oneens',
      'helemaal niet mee eens',
      'helemaal niet eens',
      'zeer mee oneens',
      'zeer oneens',
      'sterk mee oneens',
      'volledig oneens',
      'volledig mee oneens',
      'strongly disagree',
      'completely disagree',
      'totally disagree',
    ],
    ['mee oneens', 'oneens', 'niet mee eens', 'niet eens', 'disagree'],
    [
      'enigszins mee oneens',
      'enigszins oneens',
      'beetje mee oneens',
      'een beetje mee oneens',
      'eerder oneens',
      'somewhat disagree',
      'slightly disagree',
      'rather disagree',
    ],
    [
      'neutraal',
      'niet eens niet oneens',
      'niet mee eens niet mee oneens',
      'niet eens en niet oneens',
      'niet mee eens en niet mee oneens',
      'niet eens maar ook niet oneens',
      'noch eens noch oneens',
      'noch mee eens noch mee oneens',
      'eens noch oneens',
      'mee eens noch mee oneens',
      'neutral',
      'neither agree nor disagree',
      'neither',
    ],
    [
      'enigszins mee eens',
      'enigszins eens',
      'beetje mee eens',
      'een beetje mee eens',
      'eerder eens',
      'somewhat agree',
      'slightly agree',
      'rather agree',
    ],
    ['mee eens', 'eens', 'agree'],
    [
      'helemaal mee eens',
      'helemaal eens',
      'zeer mee eens',
      'zeer eens',
      'sterk mee eens',
      'volledig eens',
      'volledig mee eens',
      'strongly agree',
      'completely agree',
      'totally agree',
    ],
  ],
  [
    ['zeer ontevreden', 'heel ontevreden', 'very dissatisfied', 'very unsatisfied'],
    ['ontevreden', 'dissatisfied', 'unsatisfied'],
    ['enigszins ontevreden', 'somewhat dissatisfied', 'slightly dissatisfied'],
    ['neutraal', 'niet tevreden niet ontevreden', 'neutral', 'neither satisfied nor dissatisfied'],
    ['enigszins tevreden', 'somewhat satisfied', 'slightly satisfied'],
    ['tevreden', 'satisfied'],
    ['zeer tevreden', 'heel tevreden', 'very satisfied'],
  ],
  [
    [
      'helemaal niet belangrijk',
      'zeer onbelangrijk',
      'heel onbelangrijk',
      'not at all important',
      'very unimportant',
    ],
    ['onbelangrijk', 'niet belangrijk', 'not important', 'unimportant'],
    [
      'niet zo belangrijk',
      'minder belangrijk',
      'not so important',
      'slightly important',
      'somewhat unimportant',
    ],
    ['neutraal', 'neutral'],
    [
      'enigszins belangrijk',
      'redelijk belangrijk',
      'somewhat important',
      'moderately important',
      'fairly important',
    ],
    ['belangrijk', 'important'],
    ['zeer belangrijk', 'heel belangrijk', 'erg belangrijk', 'very important', 'extremely important'],
  ],
  [
    ['zeer onwaarschijnlijk', 'very unlikely', 'extremely unlikely'],
    ['onwaarschijnlijk', 'unlikely'],
    ['neutraal', 'neutral', 'neither likely nor unlikely'],
    ['waarschijnlijk', 'likely'],
    ['zeer waarschijnlijk', 'very likely', 'extremely likely'],
  ],
  [
    ['nooit', 'never'],
    ['zelden', 'bijna nooit', 'rarely', 'seldom', 'hardly ever'],
    ['soms', 'af en toe', 'sometimes', 'occasionally'],
    ['regelmatig', 'regularly'],
    ['vaak', 'often'],
    ['meestal', 'heel vaak', 'usually', 'very often'],
    ['altijd', 'always'],
  ],
  [
    ['zeer slecht', 'heel slecht', 'very poor', 'very bad'],
    ['slecht', 'poor', 'bad'],
    ['matig', 'fair'],
    ['neutraal', 'voldoende', 'redelijk', 'neutral', 'average', 'acceptable'],
    ['goed', 'good'],
    ['zeer goed', 'heel goed', 'very good'],
    ['uitstekend', 'excellent'],
  ],
  [
    ['helemaal niet', 'not at all'],
    ['nauwelijks', 'hardly'],
    ['een beetje', 'a little', 'slightly'],
    ['enigszins', 'somewhat'],
    ['redelijk', 'moderately', 'fairly'],
    ['sterk', 'veel', 'a lot', 'very much'],
    ['heel sterk', 'heel veel', 'volledig', 'extremely', 'completely'],
  ],
];

/** Words by which somebody says to have no view. */
const noViews = new Set([
  'weet niet',
  'weet ik niet',
  'ik weet het niet',
  'geen mening',
  'geen idee',
  'weet niet geen mening',
  'niet van toepassing',
  'n v t',
  'nvt',
  'don t know',
  'i don t know',
  'do not know',
  'dont know',
  'no opinion',
  'no view',
  'not applicable',
  'not sure',
  'n a',
]);

/** The places of each known word: which family, and how far from its least. */
const places = new Map<string, readonly (readonly [family: number, rank: number])[]>();
for (const [family, ranks] of families.entries()) {
  for (const [rank, words] of ranks.entries()) {
    for (const word of words) places.set(word, [...(places.get(word) ?? []), [family, rank]]);
  }
}

/** A label as it is looked up: lower case, no accents, signs or number in front. */
function lookedUp(label: string): string {
  return label
    .slice(0, 100)
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^\d{1,2} (?=[a-z])/, '');
}

/** Whether the words say that one has no view. */
export function saysNoView(label: string): boolean {
  return noViews.has(lookedUp(label));
}

/**
 * Which way labels run by their words: each further than the one before within one family, or each less far.
 * Undefined when they do not, or when one of them is not known.
 */
export function directionOf(labels: readonly string[]): 'rising' | 'falling' | undefined {
  const found = labels.map((label) => places.get(lookedUp(label)) ?? []);
  for (const family of families.keys()) {
    const ranks = found.map((each) => each.find(([of]) => of === family)?.[1]);
    const steps = ranks.slice(1).map((rank, at) => (rank ?? Number.NaN) - (ranks[at] ?? Number.NaN));
    if (steps.length === 0) return undefined;
    if (steps.every((step) => step > 0)) return 'rising';
    if (steps.every((step) => step < 0)) return 'falling';
  }
  return undefined;
}

/** Which way labels run by their numbers: whole ones without a gap; words stand at the two ends only. */
export function numberDirectionOf(labels: readonly string[]): 'rising' | 'falling' | undefined {
  if (labels.length < 3) return undefined;
  const numbers = labels.map((label, at) => {
    const isEnd = at === 0 || at === labels.length - 1;
    const found = (isEnd ? /^\s?(-?\d{1,3})(?!\d)/ : /^\s?(-?\d{1,3})\s?$/).exec(label);
    return found === null ? Number.NaN : Number(found[1]);
  });
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? Number.NaN));
  if (steps.every((step) => step === 1)) return 'rising';
  return steps.every((step) => step === -1) ? 'falling' : undefined;
}

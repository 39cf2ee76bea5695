// One mistake of each code, made in the sample form.
import type { ProblemCode } from '../../src/shared/problem.ts';
import { sampleJson } from './sample.ts';

type Path = readonly (string | number)[];

/** The sample with one change at a path; `undefined` removes the member. */
export function changed(path: Path, value: unknown, from: unknown = sampleJson()): unknown {
  const copy: unknown = structuredClone(from);
  let place: unknown = copy;
  for (const step of path.slice(0, -1)) place = Reflect.get(Object(place), step);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(place), last);
  else Reflect.set(Object(place), last, value);
  return copy;
}

const statement: Path = ['sections', 0, 'items', 1];
const priorities: Path = ['sections', 1, 'items', 0];
const evidence: Path = ['implications', 0, 'evidence'];
const many = (count: number, make: (id: string) => unknown): unknown[] =>
  Array.from({ length: count }, (_, at) => make(`x${at}`));
const titled = (id: string) => ({ id, title: id });
const asked = (id: string) => ({ type: 'statement', id, title: id });
const later = (item: unknown) => [
  ...Array.from(Object.values(Object(Reflect.get(sampleJson(), 'sections')))),
  { id: 'drie', title: 'Drie', items: [item] },
];

/** The sample in which each organisation answers once, and keeps every rule so. */
const byOrganisation = (changes: Readonly<Record<string, unknown>> = {}) =>
  sampleJson({
    respondents: 'organisations',
    privacy: { controller: 'Netwerk', contact: 'privacy@example.org', identity: 'pseudonymous' },
    access: { by: 'invitation' },
    groups: [],
    ranking: {},
    ...changes,
  });

const { groups, ranking } = sampleJson();
const grouped = { groups, ranking };

const shownWhen = (showIf: unknown) => changed(['sections', 1, 'items', 1, 'showIf'], showIf);

/** For each code: where the mistake is told, and the data with it; codes of a file as a whole are tested elsewhere. */
export const mistakes: { readonly [C in ProblemCode]?: readonly [pointer: string, data: unknown] } = {
  'key-unknown': ['/titel', changed(['titel'], 'x')],
  'key-missing': ['/title', changed(['title'], undefined)],
  'form-too-deep': [
    `/introduction${'/0'.repeat(15)}`,
    changed(['introduction'], JSON.parse(`${'['.repeat(16)}1${']'.repeat(16)}`)),
  ],
  'object-needed': ['/access', changed(['access'], [])],
  'list-needed': ['/languages', changed(['languages'], 'nl')],
  'text-needed': ['/title', changed(['title'], 5)],
  'number-needed': ['/privacy/keepDays', changed(['privacy', 'keepDays'], '30')],
  'yes-or-no-needed': ['/sections/0/items/1/required', changed([...statement, 'required'], 'ja')],
  'kind-unknown': ['/kind', changed(['kind'], 'intak')],
  'item-type-unknown': ['/sections/0/items/1/type', changed([...statement, 'type'], 'statment')],
  'scale-unknown': ['/sections/0/items/1/scale', changed([...statement, 'scale'], 'agreement-6')],
  'direction-unknown': [
    '/implications/0/evidence/0/direction',
    changed([...evidence, 0, 'direction'], 'against'),
  ],
  'method-unknown': ['/sections/1/items/0/method', changed([...priorities, 'method'], 'ranks')],
  'identity-unknown': ['/privacy/identity', changed(['privacy', 'identity'], 'secret')],
  'respondents-unknown': ['/respondents', changed(['respondents'], 'robots')],
  'access-unknown': ['/access/by', changed(['access'], { by: 'telephone' })],
  'publishing-unknown': ['/results/publish', changed(['results'], { publish: 'yesterday' })],
  'weight-out-of-range': ['/implications/0/evidence/0/weight', changed([...evidence, 0, 'weight'], 0)],
  'expected-out-of-range': [
    '/groups/0/options/0/expected',
    changed(['groups', 0, 'options', 0, 'expected'], -1),
  ],
  'places-not-positive': ['/sections/1/items/0/places', changed([...priorities, 'places'], 0)],
  'minimum-group-too-small': ['/privacy/minimumGroup', changed(['privacy', 'minimumGroup'], 2)],
  'minimum-group-too-large': ['/privacy/minimumGroup', changed(['privacy', 'minimumGroup'], 5000)],
  'keep-days-out-of-range': ['/privacy/keepDays', changed(['privacy', 'keepDays'], 9999)],
  'grace-out-of-range': ['/access/graceMinutes', changed(['access'], { graceMinutes: -5 })],
  'length-out-of-range': [
    '/sections/1/items/1/maximumLength',
    changed(['sections', 1, 'items', 1, 'maximumLength'], 1e6),
  ],
  'share-out-of-range': ['/ranking/agreedShare', changed(['ranking', 'agreedShare'], 75)],
  'number-out-of-range': [
    '/sections/1/items/1/several',
    changed(['sections', 1, 'items', 1, 'several'], 1000),
  ],
  'number-not-whole': ['/privacy/keepDays', changed(['privacy', 'keepDays'], 1.5)],
  'text-empty': ['/sections/0/items/1/title', changed([...statement, 'title'], ' ')],
  'text-too-long': ['/title', changed(['title'], 'é'.repeat(10_001))],
  'text-ill-formed': ['/title', changed(['title'], 'a\0b')],
  'id-malformed': ['/id', changed(['id'], 'Proef 1')],
  'id-reserved': ['/sections/0/items/2/id', changed(['sections', 0, 'items', 2, 'id'], 'constructor')],
  'id-repeated': ['/sections/0/items/2/id', changed(['sections', 0, 'items', 2, 'id'], 'delen')],
  'time-malformed': ['/access/closes', changed(['access'], { closes: '2026-02-28 10:00' })],
  'colour-malformed': ['/brand/colour', changed(['brand'], { name: 'x', colour: '#067' })],
  'contrast-too-low': ['/brand/colour', changed(['brand'], { name: 'x', colour: '#ffee00' })],
  'language-unknown': ['/title/fr', changed(['title', 'fr'], 'Essai')],
  'language-repeated': ['/languages/1', changed(['languages'], ['nl', 'nl'])],
  'languages-empty': ['/languages', changed(['languages'], [])],
  'too-few-options': ['/sections/1/items/0/options', changed([...priorities, 'options'], [titled('infra')])],
  'too-few-points': ['/sections/0/items/1/scale/points', changed([...statement, 'scale'], { points: ['a'] })],
  'evidence-empty': ['/implications/0/evidence', changed(evidence, [])],
  'section-empty': [
    '/sections/2/items',
    changed(
      ['sections'],
      [
        ...Object.values(Object(Reflect.get(sampleJson(), 'sections'))),
        { id: 'drie', title: 'Drie', items: [] },
      ],
    ),
  ],
  'nothing-to-answer': [
    '/sections',
    changed(
      ['implications'],
      [],
      changed(
        ['sections'],
        [{ id: 'een', title: 'Een', items: [{ type: 'note', id: 'lees', text: 'Lees dit.' }] }],
      ),
    ),
  ],
  'too-many-options': ['/groups/0/options', changed(['groups', 0, 'options'], many(31, titled))],
  'too-many-points': [
    '/sections/0/items/1/scale/points',
    changed([...statement, 'scale'], { points: many(12, (id) => id) }),
  ],
  'too-much-evidence': [
    '/implications/0/evidence',
    changed(
      evidence,
      many(51, (item) => ({ item })),
      changed(['sections'], [{ id: 'een', title: 'Een', items: many(60, asked) }]),
    ),
  ],
  'too-many-sections': [
    '/sections',
    changed(
      ['implications'],
      [],
      changed(
        ['sections'],
        many(51, (id) => ({ ...titled(id), items: [asked(`y${id}`)] })),
      ),
    ),
  ],
  'too-many-items': [
    '/sections',
    changed(
      ['sections', 1, 'items'],
      [
        ...Object.values(
          Object(Reflect.get(Object(Reflect.get(Object(Reflect.get(sampleJson(), 'sections')), 1)), 'items')),
        ),
        ...many(96, asked),
      ],
    ),
  ],
  'too-many-implications': [
    '/implications',
    changed(
      ['implications'],
      many(61, (id) => ({ ...titled(id), evidence: [{ item: 'delen' }] })),
    ),
  ],
  'too-many-groups': [
    '/groups',
    changed(
      ['groups'],
      [
        ...Object.values(Object(Reflect.get(sampleJson(), 'groups'))),
        ...many(12, (id) => ({ ...titled(id), options: [titled('a'), titled('b')] })),
      ],
    ),
  ],
  'too-short-list': [
    '/sections/1/items/1/kinds',
    changed(['sections', 1, 'items', 1, 'kinds'], [titled('a')]),
  ],
  'too-long-list': [
    '/sections/1/items/1/kinds',
    changed(['sections', 1, 'items', 1, 'kinds'], many(11, titled)),
  ],
  'places-beyond-options': ['/sections/1/items/0/places', changed([...priorities, 'places'], 5)],
  'votes-beyond-options': [
    '/sections/2/items/0/votes',
    changed(
      ['sections'],
      later({
        type: 'priorities',
        id: 'stemmen',
        title: 'Stemmen',
        method: 'votes',
        votes: 3,
        options: [titled('a'), titled('b')],
      }),
    ),
  ],
  'minimum-above-maximum': [
    '/sections/2/items/0/minimum',
    changed(['sections'], later({ type: 'number', id: 'aantal', title: 'Aantal', minimum: 9, maximum: 3 })),
  ],
  'theme-unknown': ['/sections/0/items/1/theme', changed([...statement, 'theme'], 'dat')],
  'result-area-unknown': ['/implications/0/resultArea', changed(['implications', 0, 'resultArea'], 'ra-1')],
  'group-unknown': ['/ranking/groups', changed(['ranking', 'groups'], 'tafels')],
  'evidence-item-unknown': ['/implications/0/evidence/0/item', changed([...evidence, 0, 'item'], 'dele')],
  'evidence-option-unknown': ['/implications/0/evidence/1/option', changed([...evidence, 1, 'option'], 'x')],
  'evidence-unfit': ['/implications/0/evidence/0/item', changed([...evidence, 0, 'item'], 'zorgen')],
  'evidence-repeated': ['/implications/0/evidence/1', changed([...evidence, 1], { item: 'delen' })],
  'option-needed': ['/implications/0/evidence/1/option', changed([...evidence, 1, 'option'], undefined)],
  'options-twice': [
    '/sections/1/items/0/optionsFrom',
    changed([...priorities, 'optionsFrom'], { form: 'eerder', item: 'punten' }),
  ],
  'evidence-on-later-options': [
    '/implications/0/evidence/1/item',
    changed(
      [...priorities, 'options'],
      undefined,
      changed([...priorities, 'optionsFrom'], { form: 'eerder', item: 'punten' }),
    ),
  ],
  'option-unfit': ['/implications/0/evidence/0/option', changed([...evidence, 0, 'option'], 'infra')],
  'condition-unknown-item': ['/sections/1/items/1/showIf/item', shownWhen({ item: 'dele', is: [4] })],
  'condition-on-group': ['/sections/1/items/1/showIf/item', shownWhen({ item: 'tafel', is: ['team'] })],
  'condition-too-early': [
    '/sections/0/items/2/showIf/item',
    changed(['sections', 0, 'items', 2, 'showIf'], { item: 'delen', is: [4] }),
  ],
  'condition-item-unfit': [
    '/sections/2/items/0/showIf/not/item',
    changed(['sections'], later({ ...asked('daarna'), showIf: { not: { item: 'zorgen', is: ['veel'] } } })),
  ],
  'condition-value-unfit': ['/sections/1/items/1/showIf/is/1', shownWhen({ item: 'delen', is: [4, 6] })],
  'condition-too-deep': [
    '/sections/1/items/1/showIf',
    shownWhen({ not: { not: { not: { not: { item: 'delen', is: [4] } } } } }),
  ],
  'balance-unfit': ['/ranking/balanced', changed(['ranking'], { balanced: true }, changed(['groups'], []))],
  'follows-missing': ['/follows', changed(['kind'], 'reflection')],
  'follows-unfit': ['/follows', changed(['follows'], 'eerder')],
  'follows-itself': ['/follows', changed(['follows'], 'proef', changed(['kind'], 'reflection'))],
  'closes-before-opens': [
    '/access/closes',
    changed(['access'], { opens: '2026-03-01T10:00:00+01:00', closes: '2026-03-01T09:00:00Z' }),
  ],
  'code-missing': ['/access/code', changed(['access'], { by: 'code' })],
  'code-malformed': ['/access/code', changed(['access'], { by: 'code', code: 'in de zaal' })],
  'code-unfit': ['/access/code', changed(['access'], { by: 'invitation', code: 'zomer' })],
  'invitation-missing': ['/respondents', byOrganisation({ access: { by: 'code', code: 'zomer' } })],
  'identity-unfit': [
    '/privacy/identity',
    byOrganisation({ privacy: { controller: 'Netwerk', contact: 'privacy@example.org' } }),
  ],
  'groups-unfit': ['/ranking/groups', byOrganisation(grouped)],
  'live-unfit': ['/results/publish', byOrganisation({ results: { publish: 'live' } })],
  'import-only': ['/sections/0/items/1/moderatedOut', changed([...statement, 'moderatedOut'], true)],
};

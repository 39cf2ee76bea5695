// Small sessions, spelled out, that together have every field of a results document in them. Another answer or title
// here is another document: leave them as they are, and add a session for what a new field needs.
import type { Response } from '../../../src/response/response.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { makeDocument, type ReleaseFacts } from '../../../src/results/results.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../../tally/session.ts';

const facts: ReleaseFacts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
const people = (count: number) => Array.from({ length: count }, (_, at) => at);
const options = (...ids: readonly string[]) => ids.map((id) => ({ id, title: id }));
const items = [
  { type: 'statement', id: 'delen', title: { nl: 'Delen', en: 'Share' }, theme: 'data', remark: true },
  {
    type: 'statement',
    id: 'vaak',
    title: 'Vaak',
    scale: { points: ['nooit', 'soms', 'vaak'], reverse: true },
  },
  { type: 'statement', id: 'eens', title: 'Eens', scale: 'agree-pass-disagree' },
  {
    type: 'priorities',
    id: 'eerst',
    title: 'Eerst',
    method: 'rank',
    places: 2,
    options: options('a', 'b', 'c'),
  },
  {
    type: 'priorities',
    id: 'punten',
    title: 'Punten',
    method: 'points',
    total: 10,
    options: options('d', 'e'),
  },
  {
    type: 'priorities',
    id: 'stem',
    title: 'Stem',
    method: 'votes',
    votes: 2,
    options: options('f', 'g', 'h'),
  },
  { type: 'choice', id: 'keuze', title: 'Keuze', several: true, options: options('mee', 'leidend') },
  { type: 'reaction', id: 'zorgen', title: 'Zorgen', publish: 'after-moderation' },
];
const later = {
  id: 'later',
  title: 'Later',
  showIf: { item: 'eens', is: ['agree', 'pass'] },
  items: [{ type: 'statement', id: 'dan', title: 'Dan', scale: 'agreement-7' }],
};
const everything = {
  languages: ['nl', 'en'],
  brand: { name: 'Netwerk', colour: '#00616b' },
  source: { title: 'Bron', licence: 'CC0' },
  themes: [{ id: 'data', title: 'Data' }],
  resultAreas: [{ id: 'gebied', title: 'Gebied' }],
  sections: [{ id: 'deel', title: 'Deel', items }, later],
  implications: [
    {
      id: 'samen',
      title: 'Samen',
      text: 'Wat *volgt*.',
      theme: 'data',
      resultArea: 'gebied',
      evidence: [
        { item: 'delen', weight: 2 },
        { item: 'eerst', option: 'a' },
      ],
    },
    { id: 'apart', title: 'Apart', evidence: [{ item: 'eens', direction: 'disagree' }] },
    { id: 'verder', title: 'Verder', evidence: [{ item: 'dan' }, { item: 'punten', option: 'd' }] },
  ],
};
const tables = [
  { id: 'tafel', title: 'Tafel', options: options('een', 'twee').map((each) => ({ ...each, weight: 2 })) },
];

function answersOf(person: number): Readonly<Record<string, unknown>> {
  const stance = ['agree', 'agree', 'pass', 'disagree'][person % 4];
  return {
    delen: person % 7 === 6 ? 'no-view' : 2 + (person % 4),
    vaak: 1 + (person % 3),
    eens: stance,
    eerst: [['a', 'b'], ['c'], ['b', 'a']][person % 3],
    punten: { d: person % 11, e: 10 - (person % 11) },
    stem: person % 2 === 0 ? ['f', 'g'] : ['h'],
    keuze: person % 3 === 0 ? ['mee', 'leidend'] : ['mee'],
    zorgen: `Zorg ${person}`,
    ...(stance === 'disagree' ? {} : { dan: 1 + (person % 7) }),
  };
}

const byTables = formOf({ ...everything, groups: tables, ranking: { groups: 'tafel', balanced: true } });
const inTables = people(24).map((person) =>
  responseOf(byTables, answersOf(person), { tafel: person % 2 === 0 ? 'een' : 'twee' }),
);

const invitation = {
  privacy: { controller: 'Netwerk', contact: 'a@example.org', identity: 'pseudonymous' },
  access: { by: 'invitation' },
};
const byOrganisations = formOf({ ...everything, ...invitation, respondents: 'organisations' });
const organisations = people(4).map(
  (person): Response => ({
    ...responseOf(byOrganisations, answersOf(person)),
    by: { invitation: person + 1, speaksFor: `Huis ${1 + (person % 3)}`, mandates: 1 },
  }),
);
const invitedHouses = new Map([
  ['Huis 1', 2],
  ['Huis 2', 1],
  ['Huis 3', 1],
  ['Huis 4', 1],
]);

const byMandates = formOf({ ...everything, ...invitation });
const mandated = people(12).map(
  (person): Response => ({
    ...responseOf(byMandates, answersOf(person)),
    by: { invitation: person + 1, speaksFor: null, mandates: 1 + 2 * (person % 2) },
  }),
);

const conversation = formOf(
  {
    groups: tables,
    sections: [
      {
        id: 'deel',
        title: 'Deel',
        items: people(3).map((at) => ({
          type: 'statement',
          id: `s${at}`,
          title: `Stelling ${at}`,
          scale: 'agree-pass-disagree',
          moderatedOut: at === 2,
        })),
      },
    ],
  },
  'imported',
);
const stances = people(5).map((person) =>
  responseOf(
    conversation,
    { s0: 'agree', s1: person < 3 ? 'agree' : 'disagree', s2: 'pass' },
    { tafel: person < 2 ? 'een' : 'twee' },
  ),
);

/** The documents of all sessions, as they are made today. */
export function documentsOfToday(): readonly ResultsDocument[] {
  const invited = (total: number, bodies: ReadonlyMap<string, number> = new Map()) => ({
    ...facts,
    invited: { total, bodies },
  });
  return [
    makeDocument(revisionOf(byTables), tallyOf(byTables, inTables), facts),
    makeDocument(revisionOf(byTables), tallyOf(byTables, inTables.slice(0, 6)), { ...facts, kind: 'live' }),
    makeDocument(revisionOf(byTables), tallyOf(byTables, inTables.slice(0, 3)), facts),
    makeDocument(
      revisionOf(byOrganisations),
      tallyOf(byOrganisations, organisations),
      invited(5, invitedHouses),
    ),
    makeDocument(revisionOf(byMandates), tallyOf(byMandates, mandated), invited(13)),
    makeDocument(revisionOf(conversation, { alreadyPublic: true }), tallyOf(conversation, stances), facts),
  ];
}

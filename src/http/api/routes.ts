// Every route of the API: what it takes, what it answers, which problems it tells. The description is made from these
// tables and from the shapes; the tests hold them against the routes and against every answer they get.
import { accessTable } from './access-table.ts';
import { participantTable } from './participant-table.ts';
import { agendaTable, moderatorTable, publisherTable } from './publisher-table.ts';
import type { ApiRoute } from './route.ts';

const description: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/openapi.json',
    operation: 'getDescription',
    says: 'This document.',
    answers: { 200: 'Anything' },
    problems: ['asset-missing'],
  },
  {
    method: 'get',
    path: '/results.schema.json',
    operation: 'getResultsSchema',
    says: 'JSON Schema of the results document, `weerklank.results/1`.',
    answers: { 200: 'Anything' },
    problems: ['asset-missing'],
  },
];

/** All of them, by what they are about. */
export const apiRoutesBy = {
  participant: participantTable,
  publisher: publisherTable,
  moderation: moderatorTable,
  agenda: agendaTable,
  access: accessTable,
  description,
} as const;
export const apiRouteTable: readonly ApiRoute[] = Object.values(apiRoutesBy).flat();

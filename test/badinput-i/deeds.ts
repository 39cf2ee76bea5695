// Bodies of a wrong shape to everything that an organiser can send by the API.
import { importResponses } from '../../src/actions/import-responses.ts';
import { bodiesId, namedId, readId } from './forms.ts';
import { isWellSaid } from './refusal.ts';
import { asOrganiser, type Site, sentJson } from './site.ts';
import type { Verdicts } from './verdicts.ts';

const deeds: readonly (readonly [string, string])[] = [
  ['PUT', '/forms/nieuw'],
  ['POST', `/forms/${bodiesId}/invitations`],
  ['POST', `/forms/${readId}/reactions/place`],
  ['POST', `/forms/${readId}/reactions/refuse`],
  ['POST', '/keys'],
];
const tables = ['forms', 'revisions', 'responses', 'invitations', 'organiser_keys', 'audit'];

/** Sends each body with a key, and without; none of them does anything. */
export async function checkDeeds(
  site: Site,
  verdicts: Verdicts,
  bodies: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[],
): Promise<void> {
  const key = await asOrganiser(site);
  const before = await site.countRows();
  for (const [n, { name, bytes }] of bodies.entries()) {
    for (const [method, path] of deeds) {
      const asking = sentJson(bytes, method);
      const language = { 'accept-language': n % 2 === 0 ? 'nl' : 'en' };
      const headers = { ...asking.headers, ...key, ...language };
      const about = Buffer.from(bytes).toString('utf8');
      const answer = await site.ask(`/api/v1${path}`, { ...asking, headers, about });
      for (const wrong of answer.wrongs) verdicts.note(name, false, wrong);
      const isRefused = [400, 413, 422].includes(answer.status);
      verdicts.note(name, isRefused, `${method} ${path} refuses it, not ${answer.status}`);
      if (isRefused)
        verdicts.note(name, isWellSaid(answer.text, about), 'the refusal has a code and sentences');
    }
    const [method, path] = deeds[n % deeds.length] ?? ['POST', '/keys'];
    const outside = await site.ask(`/api/v1${path}`, sentJson(bytes, method));
    verdicts.note(name, outside.status === 401, 'without a key nothing of it is read');
    const read = await importResponses(site.context, namedId, Buffer.from(bytes).toString('utf8'));
    const isTaken = read.ok && read.value.responses + read.value.same > 0;
    verdicts.note(name, !isTaken, 'it is no file of answers');
  }
  const after = await site.countRows();
  for (const table of tables) {
    verdicts.note(
      'the whole file',
      after.get(table) === before.get(table),
      `${table} has no row more by deeds`,
    );
  }
}

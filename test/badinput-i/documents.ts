// JSON that is right, wrong or either, to the website here and to the Worker in workerd: both must say the same.
import { readJson } from '../../src/response/body.ts';
import { randomId } from '../../src/shared/id.ts';
import { checkDeeds } from './deeds.ts';
import { fixedId } from './forms.ts';
import { checkAsFiles } from './imports.ts';
import type { JsonDocument } from './pack.ts';
import { type Site, sentJson } from './site.ts';
import type { Verdicts } from './verdicts.ts';
import type { Wire } from './wire.ts';

const path = `/api/v1/forms/${fixedId}/responses`;
/** A body larger than this is refused before it is read. */
const mostBytes = 65_536;

/** Those that the folder gives as a recipe, being long. */
const long: Readonly<Record<string, string>> = {
  'n_structure_100000_opening_arrays.json': '['.repeat(100_000),
  'n_structure_open_array_object.json': `${'[{"":'.repeat(50_000)}\n`,
};

/** Sends each document as a whole body, and where an answer stands. */
export async function checkDocuments(
  site: Site,
  wire: Wire,
  verdicts: Verdicts,
  documents: readonly JsonDocument[],
): Promise<void> {
  const before = await site.countRows();
  let taken = 0;
  for (const { name, expect, base64 } of documents) {
    verdicts.note(name, base64 !== undefined || name in long, 'its recipe is known');
    const bytes = bytesOf({ name, base64 });
    const whole = await site.ask(path, sentJson(bytes));
    for (const wrong of whole.wrongs) verdicts.note(name, false, wrong);
    const tooLarge = bytes.length > mostBytes;
    // no document of the folder is a response, so each is refused: as unreadable, or as something else
    const statuses = tooLarge ? [413] : expect === 'reject' ? [400] : [400, 422];
    verdicts.note(name, statuses.includes(whole.status), `refused with ${statuses.join(' or ')}`);
    const elsewhere = await wire.post(path, bytes);
    verdicts.note(name, elsewhere.status === whole.status, 'workerd answers the same');
    if (expect === 'either') continue;
    const read = readJson(Buffer.from(bytes).toString('utf8'));
    if (expect === 'accept') verdicts.note(name, read.ok, 'it can be read');
    const inside = await site.ask(path, sentJson(asAnswer(bytes)));
    for (const wrong of inside.wrongs) verdicts.note(name, false, wrong);
    const wanted = expect === 'accept' ? [201, 422] : [400, 413];
    verdicts.note(name, wanted.includes(inside.status), `as an answer: ${wanted.join(' or ')}`);
    if (inside.status === 201) taken += 1;
  }
  const files = documents.map((each) => ({ name: each.name, bytes: bytesOf(each) }));
  const after = await site.countRows();
  const more = (after.get('responses') ?? 0) - (before.get('responses') ?? 0);
  verdicts.note('the whole file', more === taken, 'only what was taken is stored');
  await checkDeeds(site, verdicts, files);
  await checkAsFiles(verdicts, files, 'json');
}

function bytesOf({ name, base64 }: { name: string; base64?: string | undefined }): Uint8Array<ArrayBuffer> {
  const text = base64 === undefined ? (long[name] ?? '') : '';
  return Uint8Array.from(base64 === undefined ? Buffer.from(text) : Buffer.from(base64, 'base64'));
}

/** A body in which the document is the answer to the question that takes text. */
function asAnswer(document: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = `{"id":"${randomId()}","revision":1,"language":"nl","answers":{"vrij":`;
  return Uint8Array.from(Buffer.concat([Buffer.from(head), document, Buffer.from('}}')]));
}

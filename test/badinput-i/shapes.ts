// Bodies of a wrong shape: to the API, to the pages, and as the JSON of a form.
import { publish } from '../../src/actions/publish.ts';
import { randomId } from '../../src/shared/id.ts';
import { checkDeeds } from './deeds.ts';
import { fixedForm, fixedId } from './forms.ts';
import { checkAsFiles } from './imports.ts';
import { type Answer, posted, type Site, sentJson } from './site.ts';
import type { Verdicts } from './verdicts.ts';

const path = `/api/v1/forms/${fixedId}/responses`;
const paths = ['', '/steps/1', '/steps/2', '/check'].map((end) => `/nl/forms/${fixedId}${end}`);

/** Sends each body wherever one can be sent; only what stands for a valid response may be stored. */
export async function checkShapes(site: Site, verdicts: Verdicts, bodies: readonly string[]): Promise<void> {
  const before = await site.countRows();
  for (const [n, body] of bodies.entries()) {
    const item = `${n}: ${JSON.stringify(body).slice(0, 120)}`;
    const note = (answer: Answer, statuses: RegExp) => {
      for (const wrong of answer.wrongs) verdicts.note(item, false, wrong);
      verdicts.note(item, statuses.test(String(answer.status)), `refused, not ${answer.status}`);
    };
    note(await site.ask(path, sentJson(body)), /^4/);
    for (const inside of bodiesWith(body)) note(await site.ask(path, sentJson(inside)), /^4/);
    const headers = { authorization: 'Bearer 0000-0000-0000-0000-0000' };
    note(await site.ask(`/api/v1/responses/${randomId()}`, { ...sentJson(body, 'PUT'), headers }), /^4/);
    for (const page of [...paths, '/nl/receipts', '/nl/receipts/mine/change', '/nl/organise/demo/delete']) {
      note(await site.ask(page, posted(body)), /^(303|4..)$/);
    }
    for (const data of formsWith(body)) {
      const published = await publish(site.context, data).catch(() => undefined);
      verdicts.note(item, published?.ok === false, 'it is no form');
    }
  }
  const after = await site.countRows();
  for (const table of ['responses', 'changes', 'forms', 'revisions', 'releases', 'organiser_keys']) {
    verdicts.note('the whole file', after.get(table) === before.get(table), `${table} has no row more`);
  }
  const files = bodies.map((body, n) => {
    const name = `${n}: ${JSON.stringify(body).slice(0, 120)}`;
    return { name, bytes: Uint8Array.from(Buffer.from(body)) };
  });
  await checkDeeds(site, verdicts, files);
  await checkAsFiles(verdicts, files, 'json');
}

/** The data in each place of a response where something else belongs; none when it is no JSON. */
function bodiesWith(text: string): readonly string[] {
  if (!isJson(text)) return [];
  const head = `"id":"${randomId()}","revision":1,"language":"nl"`;
  return [
    // a point of the scale would be an answer
    ...(/^[1-5]$/.test(text) ? [] : [`{${head},"answers":{"stelling":${text}}}`]),
    `{${head},"answers":{"rang":[${text}]}}`,
    `{${head},"answers":{"rang":["bank",${text},${text}]}}`,
    `{${head},"answers":{"vrij":{"a":${text}}}}`,
    `{${head},"groups":{"wijk":[${text}]}}`,
    `{${head},"extra":${text}}`,
    `{"id":${text},"revision":1,"language":"nl","answers":{}}`,
    `{"id":"${randomId()}","revision":[${text}],"language":"nl","answers":{}}`,
    `{"id":"${randomId()}","revision":1,"language":${text},"answers":{}}`,
  ];
}

/** The data as a form, and in places of one. */
function formsWith(text: string): readonly unknown[] {
  if (!isJson(text)) return [text];
  const data: unknown = JSON.parse(text);
  const form = { ...fixedForm(), id: 'vorm' };
  return [
    data,
    { ...form, sections: data },
    { ...form, title: [data] },
    { ...form, privacy: data },
    { ...form, groups: [data] },
    { ...form, extra: data },
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

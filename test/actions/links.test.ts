import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { resultsLink, revokeLink } from '../../src/actions/links.ts';
import { isOrganiser, newOrganiserKey } from '../../src/actions/organiser-keys.ts';
import { codes, contextOn, handedIn, must, publishedContext } from './testcontext.ts';

test('a results link is the same until it is revoked, and only its hash is kept', async () => {
  const context = await publishedContext();
  const link = must(await resultsLink(context, 'dorp'));
  expect(link).toMatch(/^[\w-]{22}$/);
  expect(must(await resultsLink(context, 'dorp'))).toBe(link);
  must(await revokeLink(context, 'dorp'));
  expect(codes(await findResults(context, link))).toEqual(['link-revoked']);
  const next = must(await resultsLink(context, 'dorp'));
  expect(next).not.toBe(link);
  expect(must(await findResults(context, next)).is).toBe('waiting');
  const { rows } = await context.client.execute('SELECT * FROM results_links');
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain(next);
  expect(codes(await resultsLink(context, 'weg'))).toEqual(['form-unknown']);
  expect(codes(await revokeLink(context, 'weg'))).toEqual(['form-unknown']);
});

test('with another master key there is another link, and the old one keeps working until both are revoked', async () => {
  const context = await publishedContext();
  const old = must(await resultsLink(context, 'dorp'));
  const rekeyed = await contextOn(context.client, 8);
  const made = must(await resultsLink(rekeyed, 'dorp'));
  expect(made).not.toBe(old);
  expect(must(await resultsLink(rekeyed, 'dorp'))).toBe(made);
  expect(must(await findResults(rekeyed, old)).is).toBe('waiting');
  must(await revokeLink(rekeyed, 'dorp'));
  expect(codes(await findResults(rekeyed, old))).toEqual(['link-revoked']);
  expect(codes(await findResults(rekeyed, made))).toEqual(['link-revoked']);
});

test('two who ask for a link at once get the same', async () => {
  const context = await publishedContext();
  const [one, other] = await Promise.all([resultsLink(context, 'dorp'), resultsLink(context, 'dorp')]);
  expect(must(one)).toBe(must(other));
});

test('waits with the number of answers, then shows the document as it was stored', async () => {
  const context = await publishedContext();
  const link = must(await resultsLink(context, 'dorp'));
  for (let n = 1; n <= 3; n += 1) must(await accept(context, handedIn(n)));
  expect(must(await findResults(context, link))).toMatchObject({
    is: 'waiting',
    form: { id: 'dorp', title: 'Wat vindt het dorp?', minimumGroup: 3, closes: null, example: false },
    responseCount: 3,
    publish: 'closing',
    state: 'open',
  });
  must(await close(context, 'dorp'));
  const { rows } = await context.client.execute('SELECT document, digest FROM releases');
  expect(must(await findResults(context, link))).toMatchObject({
    is: 'shown',
    stored: rows[0]?.['document'],
    newest: 1,
    placedCount: 0,
    document: JSON.parse(String(rows[0]?.['document'])),
    digest: rows[0]?.['digest'],
    // nothing was added to it, so its digest tells it apart
    tag: rows[0]?.['digest'],
    number: 1,
  });
  expect(codes(await findResults(context, 'geraden'))).toEqual(['link-unknown']);
});

test('results are one statement that gives one row', async () => {
  const context = await publishedContext();
  const link = must(await resultsLink(context, 'dorp'));
  const seen: number[] = [];
  const { batch } = context.client;
  const watched = await contextOn({
    ...context.client,
    batch: async (statements, mode) => {
      const results = await batch.call(context.client, statements, mode);
      seen.push(...results.map(({ rows }) => rows.length));
      return results;
    },
  });
  must(await findResults(watched, link));
  expect(seen).toEqual([1]);
});

test('an organiser is known by the key, of which only the hash is kept', async () => {
  const context = await publishedContext();
  const key = await newOrganiserKey(context, 'de dorpsraad');
  expect(key).toMatch(/^[\w-]{22}$/);
  expect(await isOrganiser(context, key)).toBe(true);
  expect(await isOrganiser(context, await newOrganiserKey(context, 'nog iemand'))).toBe(true);
  for (const wrong of ['', 'sleutel', `${key} `, `A${key.slice(1)}A`]) {
    expect(await isOrganiser(context, wrong)).toBe(false);
  }
  const { rows } = await context.client.execute('SELECT * FROM organiser_keys');
  expect(JSON.stringify(rows)).not.toContain(key);
});

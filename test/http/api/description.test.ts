import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import openapi from '../../../src/http/api/openapi.json' with { type: 'json' };
import { openApiDocument, problemsByStatus } from '../../../src/http/api/openapi.ts';
import { apiRouteTable } from '../../../src/http/api/routes.ts';
import { apiRoutes } from '../../../src/http/api.ts';
import { createApp } from '../../../src/http/app.ts';
import { languages } from '../../../src/shared/language.ts';
import { mistakes as inEnglish } from '../../../src/words/en/mistakes.ts';
import { mistakes as inDutch } from '../../../src/words/nl/mistakes.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { publishedContext } from '../../actions/testcontext.ts';
import { builtAsset } from '../visitor.ts';
import { expectDescribed } from './described.ts';

test('the description that is served is the one of the code: else `npm run build:schema`', () => {
  expect(openapi).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});

test('it is OpenAPI 3.1', async () => {
  const found = await new Validator().validate(structuredClone(openapi));
  expect(found.errors ?? []).toEqual([]);
  expect(openapi.openapi).toMatch(/^3\.1\./);
});

test('every route is described, and nothing else', () => {
  const served = apiRoutes.routes.map(
    ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
  );
  const described = apiRouteTable.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(described.sort()).toEqual([...new Set(served)].sort());
  expect(new Set(apiRouteTable.map(({ operation }) => operation)).size).toBe(apiRouteTable.length);
});

test('whatever asks for a key of an organiser says so, and the rest does not', () => {
  const guarded = new Set(
    apiRoutes.routes
      .filter(({ handler }) => handler.name === 'organisersOnly')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`),
  );
  const described = apiRouteTable
    .filter(({ bearer }) => bearer === 'organiser')
    .map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(described.sort()).toEqual([...guarded].sort());
});

test('no refusal is told under a status of success', () => {
  for (const route of apiRouteTable) {
    for (const status of problemsByStatus(route).keys()) expect(status, route.operation).toBeGreaterThan(399);
  }
});

test('every component that is named is there, and each is used', () => {
  const text = JSON.stringify(openapi);
  const named = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name));
  expect(named).toEqual(new Set(Object.keys(openapi.components.schemas)));
});

test('the description and the schema of results are served to everybody', async () => {
  const context = await publishedContext();
  const app = createApp(() => context, { asset: builtAsset, log: () => undefined });
  const served = await app.request('/api/v1/openapi.json');
  expect([served.status, served.headers.get('content-type')]).toEqual([200, 'application/json']);
  expect(await served.json()).toEqual(openapi);
  const schema = await app.request('/api/v1/results.schema.json');
  expect(await schema.json()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'weerklank.results/1',
    type: 'object',
  });
});

test('an answer that is not described is found out', () => {
  const type = 'application/problem+json';
  const refusal = { type: 'about:blank', status: 404, title: 'x', detail: 'x', errors: [] };
  const answered = (status: number, body: object) => ({ status, type, text: JSON.stringify(body) });
  const path = '/api/v1/forms/dorp/results-links/1';
  expectDescribed('DELETE', path, answered(404, { ...refusal, code: 'results-link-unknown' }));
  for (const wrong of [
    answered(404, { ...refusal, code: 'link-unknown' }),
    answered(409, { ...refusal, code: 'results-link-unknown' }),
    answered(404, { ...refusal, code: 'results-link-unknown', more: 1 }),
    { status: 204, type: null, text: '{}' },
    { status: 200, type: 'application/json', text: '{}' },
  ]) {
    expect(() => expectDescribed('DELETE', path, wrong)).toThrow();
  }
  expect(() => expectDescribed('GET', '/api/v1/nowhere', { status: 200, type, text: '{}' })).toThrow();
});

test('every refusal that is described has its sentence', () => {
  const codes = new Set(apiRouteTable.flatMap((route) => [...problemsByStatus(route).values()].flat()));
  const ofForms = { nl: inDutch, en: inEnglish };
  for (const language of languages) {
    const said = { ...wordsIn(language).problems, ...ofForms[language] };
    expect([...codes].filter((code) => !(code in said))).toEqual([]);
  }
});

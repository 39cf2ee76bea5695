// The description of the API (OpenAPI 3.1), made from the table of routes and the shapes. It is built into
// openapi.json, which the website serves: what makes it stays out of the Worker.
import type { ProblemCode } from '../../shared/problem.ts';
import { statusOf } from '../statuses.ts';
import { type Component, componentSchemas, referenceTo } from './components.ts';
import type { ApiRoute } from './route.ts';
import { apiRoutesBy } from './routes.ts';

type Json = Readonly<Record<string, unknown>>;

/** The whole document. */
export function openApiDocument(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Weerklank',
      version: '1',
      summary: 'Forms, answers, and the implications that follow.',
      description: [
        'Sentences come in Dutch, or in English with `Accept-Language: en`. What is refused is RFC 9457 problem details',
        'with a `code` that keeps its meaning: which ones is told with each status. Bodies are UTF-8 JSON of at most 64 KiB, forms and lists of people',
        '200,000 bytes, 16 levels deep.',
      ].join(' '),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    tags: Object.keys(apiRoutesBy).map((name) => ({ name })),
    paths: paths(),
    components: {
      schemas: componentSchemas(),
      responses: {
        Refused: {
          description:
            'Refused, or for a while not possible: with a status of 503 try again after `Retry-After`.',
          content: { 'application/problem+json': { schema: referenceTo('Problem') } },
        },
      },
      securitySchemes: {
        organiser: bearer(
          'The key of an organiser: `key` of `npx weerklank key new --for "…" --json`, or of `POST /keys`.',
        ),
        receipt: bearer('The receipt that was told when the response was handed in.'),
        pass: bearer('Where the form asks for one: the last part of an invitation’s link, or the code.'),
      },
    },
  };
}

function bearer(description: string): Json {
  return { type: 'http', scheme: 'bearer', description };
}

function paths(): Json {
  const made = new Map<string, Record<string, Json>>();
  for (const [tag, routes] of Object.entries(apiRoutesBy)) {
    for (const route of routes) {
      const item = made.get(route.path) ?? {};
      item[route.method] = operationOf(route, tag);
      made.set(route.path, item);
    }
  }
  return Object.fromEntries(made);
}

function operationOf(route: ApiRoute, tag: string): Json {
  const parameters = parametersOf(route);
  return {
    operationId: route.operation,
    tags: [tag],
    description: route.says,
    security:
      route.bearer === undefined ? [] : [{ [route.bearer]: [] }, ...(route.bearer === 'pass' ? [{}] : [])],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: referenceTo(route.body) } },
          },
        }),
    responses: { ...answersOf(route), ...refusalsOf(route) },
  };
}

function parametersOf({ path, query = {}, headers = {} }: ApiRoute): readonly Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'number' ? { type: 'integer', minimum: 1 } : { type: 'string' },
  }));
  const beside = (place: string, named: Readonly<Record<string, string>>) =>
    Object.entries(named).map(([name, description]) => ({
      name,
      in: place,
      description,
      schema: { type: 'string' },
    }));
  return [...inPath, ...beside('query', query), ...beside('header', headers)];
}

const streamHeaders = {
  'Weerklank-Example': { description: '`true`: from people who were made up.', schema: { type: 'boolean' } },
  'Weerklank-Count': {
    description: 'So many lines come, less those withdrawn meanwhile.',
    schema: { type: 'integer' },
  },
};

function answersOf({ answers, isStream }: ApiRoute): Json {
  const told = Object.entries(answers).map(([status, component]): [string, Json] => {
    const description = { 201: 'New.', 204: 'Done.' }[status] ?? 'Done.';
    if (component === null) return [status, { description }];
    const headers = isStream === true ? { headers: streamHeaders } : {};
    return [status, { description, ...headers, content: contentOf(component, isStream === true) }];
  });
  return Object.fromEntries(told);
}

function contentOf(component: Component, isStream: boolean): Json {
  const schema = referenceTo(component);
  if (!isStream) return { 'application/json': { schema } };
  return {
    'application/x-ndjson': {
      schema: { type: 'string', description: 'Lines of JSON.', contentSchema: schema },
    },
  };
}

/** What a route refuses, by status: each problem code it may tell. */
export function problemsByStatus(route: ApiRoute): ReadonlyMap<number, readonly ProblemCode[]> {
  const { method, path, body, bearer: who, problems = [] } = route;
  const all: readonly ProblemCode[] = [
    ...(who === 'organiser' ? (['organiser-key-needed', 'organiser-key-in-link'] as const) : []),
    // publishing makes what is not there
    ...(path.startsWith('/forms/{form}') && method !== 'put' ? (['form-unknown'] as const) : []),
    ...(method === 'get' ? [] : (['origin-foreign', 'content-type-wrong'] as const)),
    ...(body === undefined ? [] : (['body-malformed', 'body-too-deep', 'body-too-large'] as const)),
    ...problems,
    'unexpected',
    'database-busy',
    'database-damaged',
    'database-not-migrated',
    'database-unavailable',
  ];
  const found = new Map<number, ProblemCode[]>();
  for (const code of new Set(all)) {
    const status = statusOf(code);
    found.set(status, [...(found.get(status) ?? []), code]);
  }
  return found;
}

/** One description of all refusals, which each status of a route refers to and says its codes beside. */
function refusalsOf(route: ApiRoute): Json {
  const told = [...problemsByStatus(route)].map(([status, codes]): [string, Json] => [
    String(status),
    { $ref: '#/components/responses/Refused', description: codes.join(' ') },
  ]);
  return Object.fromEntries(told);
}

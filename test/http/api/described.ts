// Holds answers of the API against its description: every status, every problem code, every body.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import openapi from '../../../src/http/api/openapi.json' with { type: 'json' };

interface Described {
  readonly $ref?: string;
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Described>>;
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'openapi', ...openapi });
const paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> = openapi.paths;

/** What was answered. */
export interface Answered {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

/** Fails unless the description tells that this route answers so. Addresses that are no route answer 404. */
export function expectDescribed(method: string, path: string, answered: Answered): void {
  const operation = operationAt(method, path);
  const { status, type, text } = answered;
  if (operation === undefined) {
    expect([status, codeIn(text)], `${method} ${path}`).toEqual([404, 'page-unknown']);
    return;
  }
  const name = `${operation.operationId} ${status}`;
  const described = operation.responses[String(status)];
  if (described === undefined) throw new Error(`${name} ${codeIn(text)} is not described`);
  const media = type?.split(';')[0] ?? '';
  if (described.$ref !== undefined) {
    expect(media, name).toBe('application/problem+json');
    expect(described.description.split(' '), name).toContain(codeIn(text));
    expectFits({ $ref: 'openapi#/components/schemas/Problem' }, JSON.parse(text), name);
    return;
  }
  if (described.content === undefined) {
    expect(text, name).toBe('');
    return;
  }
  expect(Object.keys(described.content), name).toContain(media);
  for (const { schema } of Object.values(described.content)) {
    if (media === 'application/json') expectFits(rooted(schema), JSON.parse(text), name);
    else expectLines(schema, text, name);
  }
}

/** Fails unless data fits a component of the description. */
export function expectComponent(component: string, data: unknown): void {
  expectFits({ $ref: `openapi#/components/schemas/${component}` }, data, component);
}

const validators = new Map<string, ValidateFunction>();

function expectFits(schema: object, data: unknown, name: string): void {
  const key = JSON.stringify(schema);
  const validate = validators.get(key) ?? ajv.compile(schema);
  validators.set(key, validate);
  expect(validate(data) ? [] : validate.errors, name).toEqual([]);
}

function expectLines(schema: object, text: string, name: string): void {
  const line = 'contentSchema' in schema ? schema.contentSchema : {};
  const lines = text.split('\n');
  expect(lines.pop(), name).toBe('');
  for (const each of lines) expectFits(rooted(Object(line)), JSON.parse(each), name);
}

/** References within the document, as references to it. */
function rooted(schema: object): object {
  const changed: object = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/'));
  return changed;
}

function operationAt(method: string, path: string): Operation | undefined {
  const plain = (path.split('?')[0] ?? '').replace('/api/v1', '');
  const found = Object.keys(paths).find((template) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain),
  );
  return found === undefined ? undefined : paths[found]?.[method.toLowerCase()];
}

function codeIn(text: string): unknown {
  const data: unknown = JSON.parse(text);
  return typeof data === 'object' && data !== null && 'code' in data ? data.code : undefined;
}

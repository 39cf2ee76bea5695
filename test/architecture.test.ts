// The rules of the house, executed: who may import whom, how long a file may be, which names are too vague.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const table: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  words: ['shared'],
  form: ['shared'],
  response: ['form', 'shared'],
  method: ['shared'],
  tally: ['method', 'response', 'form', 'shared'],
  results: ['method', 'tally', 'response', 'form', 'shared'],
  storage: ['response', 'form', 'shared'],
  actions: ['storage', 'results', 'tally', 'method', 'response', 'form', 'shared'],
  files: ['results', 'form', 'words', 'shared'],
  pages: ['results', 'response', 'form', 'words', 'shared'],
  // a device checks answers by the code and with the words of the website
  browser: ['response', 'form', 'words', 'shared'],
  'service-worker': [],
  http: ['actions', 'pages', 'files', 'results', 'response', 'form', 'words', 'shared'],
  cli: ['actions', 'files', 'results', 'response', 'form', 'local', 'env', 'words', 'shared'],
  local: ['actions', 'storage', 'env', 'words', 'shared'],
  worker: ['http', 'actions', 'storage', 'env', 'shared'],
  node: ['http', 'actions', 'storage', 'local', 'env', 'words', 'shared'],
  env: ['shared'],
};

/** Packages that the pure folders may use; everything that touches the world is left out. */
const pure = ['form', 'response', 'method', 'tally', 'results'];
const packagesOfPure: readonly string[] = ['valibot', '@valibot/to-json-schema'];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.generated.ts'))
  .map((file) => join('src', file));
const text = (file: string): string => readFileSync(file, 'utf8');
const folderOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.tsx?$/, '');
const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '');

const imports: Import[] = files.flatMap((file) =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((found) => {
    const target = found[1] ?? '';
    return {
      file,
      from: folderOf(file),
      target: target.startsWith('.') ? normalize(join(dirname(file), target)) : target,
    };
  }),
);

test('every folder of src is in the table', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in table))).toEqual([]);
});

test('imports go one way, by the table', () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith('src/'))
    .filter(({ from, target }) => folderOf(target) !== from && !table[from]?.includes(folderOf(target)))
    .map(({ file, target }) => `${file} → ${target}`);
  expect(wrong).toEqual([]);
});

test('no file needs itself by way of others, but for types', () => {
  const runs = (file: string): string[] =>
    [...text(file).matchAll(/^(?:import|export)\s(?!type\b)([^;']*?)from '(\.[^']+)'/gm)]
      // `{ type A, type B }` is gone when the code runs
      .filter(([, names = '']) => !/^\s*\{(\s*type [^,}]+,?)+\s*\}\s*$/.test(names))
      .map(([, , target = '']) => normalize(join(dirname(file), target)));
  const needs = new Map(files.map((file) => [file, runs(file)]));
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of needs.get(file) ?? []) walk(next, [...way, file]);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test('nothing outside src is imported by path', () => {
  const outside = imports.filter(({ target }) => /^\.\.|^(test|forms|migrations|dist)\//.test(target));
  expect(outside.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('the pure folders import no package that touches the world', () => {
  const wrong = imports
    .filter(
      ({ from, target }) =>
        pure.includes(from) && !target.startsWith('src/') && !packagesOfPure.includes(target),
    )
    .map(({ file, target }) => `${file} → ${target}`);
  expect(wrong).toEqual([]);
});

test('the pure folders read no clock, no dice and no environment', () => {
  const banned = /\bDate\b|Math\.random|getRandomValues|randomUUID|process\.|import\.meta\.env/;
  const wrong = files.filter(
    (file) => pure.includes(folderOf(file)) && banned.test(withoutComments(text(file))),
  );
  expect(wrong).toEqual([]);
});

test('only storage and local know the database', () => {
  const wrong = imports
    .filter(({ target }) => /^(drizzle-orm|@libsql|libsql)/.test(target))
    .filter(
      ({ from, file }) => !['storage', 'local'].includes(from) && file !== 'src/worker.ts' && from !== 'cli',
    )
    .map(({ file, target }) => `${file} → ${target}`);
  expect(wrong).toEqual([]);
});

test('of Hono only the small one is used: the other brings routers that the Worker does not need', () => {
  const large = imports.filter(({ target }) => ['hono', 'hono/factory', 'hono/quick'].includes(target));
  const wrong = large.filter(
    ({ file, target }) => !new RegExp(`import type [^;]*'${target}'`).test(text(file)),
  );
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('nobody opens an interactive transaction', () => {
  expect(files.filter((file) => /\.transaction\s*\(/.test(withoutComments(text(file))))).toEqual([]);
});

test('files stay short: 300 lines of source, 400 of test', () => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const lines = (file: string): number => text(file).split('\n').length - 1;
  const long = [
    // the words are a list, one line a sentence, and stay one file a language
    ...files.filter((file) => lines(file) > (folderOf(file) === 'words' ? 600 : 300)),
    ...tests.map((file) => join('test', file)).filter((file) => lines(file) > 400),
  ];
  expect(long).toEqual([]);
});

test('only tests that load the code by themselves put something in the place of a module', () => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const wrong = tests.filter(
    (file) => /\bvi\.(?:doM|m)ock\(/.test(text(join('test', file))) && !file.includes('.mocked.'),
  );
  expect(wrong).toEqual([]);
});

test('no file has a name that says nothing', () => {
  const vague = /^(utils?|helpers?|common|misc|types?|constants?|services?|managers?)(\.|$)/;
  expect(files.filter((file) => file.split('/').some((part) => vague.test(basename(part))))).toEqual([]);
});

test('no source leaves work behind or types out', () => {
  const left = /\b(TODO|FIXME|XXX)\b|@ts-ignore|@ts-expect-error|\bas any\b|:\s*any\b/;
  expect(files.filter((file) => left.test(text(file)))).toEqual([]);
});

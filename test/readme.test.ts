// The README cannot rot: its commands, scripts, paths and example are compared with what exists, both ways.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandNames } from '../src/cli/commands.ts';
import { parseForm } from '../src/form/parse.ts';
import { apiRouteTable } from '../src/http/api/routes.ts';
import { openEnvelope } from '../src/response/body.ts';
import { readResponse } from '../src/response/response.ts';

const readme = readFileSync('README.md', 'utf8');
const packageJson: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
const matches = (pattern: RegExp): string[] => [...readme.matchAll(pattern)].map((found) => found[1] ?? '');

test('every npm script it names exists, and every script is named', () => {
  const named = new Set([...matches(/npm run ([\w:-]+)/g), ...matches(/npm (start|test)\b/g)]);
  const built = new Set(
    Object.values(packageJson.scripts).flatMap((line) =>
      [...line.matchAll(/run -s ([\w:-]+)/g)].map((found) => found[1]),
    ),
  );
  expect([...named].filter((script) => !(script in packageJson.scripts))).toEqual([]);
  expect(
    Object.keys(packageJson.scripts).filter((script) => !named.has(script) && !built.has(script)),
  ).toEqual([]);
});

test('every command of the command line is named, and no other', () => {
  const table = readme.slice(readme.indexOf('## Command line'), readme.indexOf('## Put it on the web'));
  const named = new Set(
    [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap((row) =>
      [...(row[1] ?? '').matchAll(/`(\w+)/g)].map((found) => found[1] ?? ''),
    ),
  );
  expect([...named].sort()).toEqual([...commandNames].sort());
});

test('every path it names exists', () => {
  const paths = matches(/`((?:src|forms|test|migrations|\.ci)\/[^`<…*]*)`/g).concat(
    matches(/\]\((?!http)([^)]+)\)/g),
  );
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every folder of src is explained', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'shared',
  );
  expect(folders.map(({ name }) => name).filter((name) => !readme.includes(`src/${name}/`))).toEqual([]);
});

test('every setting it names is read, and every one that is read is named', () => {
  const read = [...readFileSync('src/env.ts', 'utf8').matchAll(/'((?:LIBSQL|WEERKLANK)_[A-Z_]+)'/g)].map(
    (found) => found[1],
  );
  expect(new Set(matches(/`((?:LIBSQL|WEERKLANK)_[A-Z_]+)`/g))).toEqual(new Set(read));
});

test('its smallest form is one', () => {
  const example = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  expect(parseForm(JSON.parse(example))).toMatchObject({ ok: true, value: { id: 'kennismaking' } });
});

test('its example of a response is one', () => {
  const example = /--data-binary '(\{ "id": [\s\S]*?\})'\n/.exec(readme)?.[1] ?? '';
  const envelope = openEnvelope(JSON.parse(example.replace("'$ID'", 'A'.repeat(22))));
  const form = parseForm(JSON.parse(readFileSync('forms/zomersessie-intake.json', 'utf8')));
  if (!envelope.ok || !form.ok) throw new Error('no envelope');
  expect(readResponse(form.value, envelope.value.input)).toMatchObject({ ok: true });
});

test('every route of the API is named, and no other', () => {
  const table = readme.slice(readme.indexOf('## API'), readme.indexOf('## For those who build on it'));
  const named = [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) => {
    let methods: string[] = [];
    return [...cell.matchAll(/`([A-Z]+)(?: (\/[^`]+))?`/g)].flatMap(([, method = '', path]) => {
      // `GET`, `POST /path`: the methods before a path share it
      methods.push(method);
      if (path === undefined) return [];
      const routes = methods.map((each) => `${each} ${path}`);
      methods = [];
      return routes;
    });
  });
  const routes = apiRouteTable.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(named.sort()).toEqual(routes.sort());
});

// A build step, `npm run build:assets`: writes what is the same for everybody below dist/assets, where its path on the
// website is (the Worker's script stays small without it), and the names of style sheet and scripts into a module of
// pages/.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { compiledStyles } from '../pages/styles/compile.ts';
import openapi from './api/openapi.json' with { type: 'json' };

const folder = join(import.meta.dirname, '../../dist/assets');
const styles = compiledStyles();
const stylesPath = namedByContent(styles, 'css');
const [formScript, checksScript, roomScript, serviceWorker] = await Promise.all([
  bundled('browser/form.ts'),
  bundled('browser/checks.ts'),
  bundled('browser/room.ts'),
  bundled('service-worker/service-worker.ts'),
]);
const scriptPaths = {
  form: namedByContent(formScript, 'js'),
  checks: namedByContent(checksScript, 'js'),
  room: namedByContent(roomScript, 'js'),
};
const resultsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...openapi.components.schemas.Results,
};

const files = new Map(
  [
    [stylesPath, styles],
    [scriptPaths.form, formScript],
    [scriptPaths.checks, checksScript],
    [scriptPaths.room, roomScript],
    ['/service-worker.js', serviceWorker],
    ['/api/v1/openapi.json', JSON.stringify(openapi)],
    ['/api/v1/results.schema.json', JSON.stringify(resultsSchema)],
  ].map(([path = '', text = '']) => [join(folder, path), text]),
);
for (const [file, text] of files) write(file, text);
write(
  join(import.meta.dirname, '../pages/assets.generated.ts'),
  `// Written by http/build-assets.ts.
export const stylesPath = '${stylesPath}';
export const scriptPaths = ${JSON.stringify(scriptPaths)} as const;
`,
);
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (entry.isFile() && !files.has(file)) rmSync(file, { force: true });
}

/** Leaves a file alone that is right already: somebody may be reading it. */
function write(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Path of a file that caches keep for ever: its name changes with its content. */
function namedByContent(text: string, kind: string): string {
  return `/assets/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.${kind}`;
}

/** A script for the browser with all that it imports, as one file. */
async function bundled(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, '..', entry),
    transform: { target: 'es2022' },
    // what the form format is (`v`, Valibot) is for who publishes: nothing of it goes along
    treeshake: {
      moduleSideEffects: (id) => id.endsWith(entry),
      propertyReadSideEffects: false,
      manualPureFunctions: ['v'],
    },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false });
  return output[0].code;
}

// Compiles the style sheet into a module, so that the Worker carries it and needs no files. Run by
// `npm run build:styles`; the module it writes is not kept in git.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'sass';
import { usedRules } from './used-rules.ts';

const here = (path: string) => join(import.meta.dirname, path);

const compiled = compile(here('./weerklank.scss'), {
  style: 'compressed',
  loadPaths: [here('../../../node_modules/govuk-frontend/dist/govuk')],
  quietDeps: true,
});
const written = ['..', '../../http'].flatMap((folder) =>
  readdirSync(here(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') || (file.endsWith('.ts') && !file.endsWith('.generated.ts')))
    .map((file) => readFileSync(join(here(folder), file), 'utf8')),
);
// a name of govuk-frontend is always written out in full; ours may be put together
const names = new Set(written.join('\n').match(/(?<![\w-])govuk-[\w-]*/g));
const css = usedRules(compiled.css, (name) => !name.startsWith('govuk-') || names.has(name));
const hash = createHash('sha256').update(css).digest('hex').slice(0, 16);
writeFileSync(
  here('../styles.generated.ts'),
  [
    '// Written by styles/build.ts.',
    `export const styles = ${JSON.stringify(css)};`,
    `export const stylesPath = '/assets/${hash}.css';`,
    '',
  ].join('\n'),
);

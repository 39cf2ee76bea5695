// Compiles the style sheet into a module, so that the Worker carries it and needs no files. Run by
// `npm run build:styles`; the module it writes is not kept in git.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'sass';

const here = (path: string) => join(import.meta.dirname, path);

const { css } = compile(here('./weerklank.scss'), {
  style: 'compressed',
  loadPaths: [here('../../../node_modules/govuk-frontend/dist/govuk')],
  quietDeps: true,
});
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

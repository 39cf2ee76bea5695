import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'sass';
import { usedRules } from './used-rules.ts';

const here = (path: string) => join(import.meta.dirname, path);

/** The style sheet of all pages, without the rules of govuk-frontend that no page can meet. */
export function compiledStyles(): string {
  const { css } = compile(here('./weerklank.scss'), {
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
  return usedRules(css, (name) => !name.startsWith('govuk-') || names.has(name));
}

// npm run check:badinput -- <folder>: hostile and odd input against the whole website on a database of its own.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, 'manifest.json'))) {
  console.error('Usage: npm run check:badinput -- <folder with manifest.json and the files it names>');
  process.exit(2);
}

// Node leaves types out by itself, JSX it cannot read
registerHooks({
  load: (url, context, nextLoad) => {
    if (!url.endsWith('.tsx')) return nextLoad(url, context);
    const options = { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'hono/jsx' } as const;
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), options);
    return { format: 'module', source: code, shortCircuit: true };
  },
});

const { checkAll } = await import('./all.ts');
const { passed, failed } = await checkAll(folder);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

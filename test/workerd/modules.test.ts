import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { bundleWorker, startModule } from '../../src/http/bundle-worker.ts';
import { testFolder } from '../local/testfolder.ts';
import { startWorkerd } from './workerd.ts';

test('wrangler deploys the modules of our own build, byte for byte', async () => {
  const [own, deployed] = [testFolder(), testFolder()];
  const modules = await bundleWorker(own);
  const manifest = createRequire(import.meta.url).resolve('wrangler/package.json');
  const args = [join(dirname(manifest), 'bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', deployed];
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG_PATH: join(own, 'logs') };
  await promisify(execFile)(process.execPath, args, { env });
  const files = readdirSync(deployed).filter((name) => name !== 'README.md');
  expect(new Set(files)).toEqual(new Set(modules.map(({ file }) => file)));
  for (const { file, code } of modules) expect(readFileSync(join(deployed, file), 'utf8')).toBe(code);
});

test('what the Worker imports only when it needs it is a module apart, read when it is asked for', async () => {
  const folder = testFolder();
  const sources = {
    'worker.ts': `
      import { shared } from './shared.ts';
      export default { fetch: async ({ url }: Request) => {
        if (!url.endsWith('/later')) return new Response(shared('at once'));
        const { later } = await import('./later.ts');
        return new Response(later());
      } };`,
    'later.ts': `
      import { shared } from './shared.ts';
      export const later = () => shared('later');`,
    'shared.ts': 'export const shared = (text: string) => "said " + text;',
  };
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
  const built = join(folder, 'built');
  mkdirSync(built);
  const modules = await bundleWorker(built, join(folder, 'worker.ts'));
  const apart = modules.filter(({ isStart }) => !isStart);
  expect(apart.map(({ file, sources: of }) => [file, of])).toEqual([
    ['later.js', [join(folder, 'later.ts')]],
  ]);
  expect(modules.filter(({ code }) => code.includes('said ')).map(({ isStart }) => isStart)).toEqual([true]);
  const workerd = await startWorkerd(join(built, startModule), {});
  onTestFinished(() => workerd.stop());
  const said = async (path: string) => (await fetch(`${workerd.url}${path}`)).text();
  expect([await said('/'), await said('/later')]).toEqual(['said at once', 'said later']);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { assetPaths } from '../../src/http/assets.ts';
import { bundled } from './bundle.ts';
import { startWorkerd } from './workerd.ts';

const bindings = {
  LIBSQL_URL: 'http://127.0.0.1:9',
  WEERKLANK_URL: 'http://127.0.0.1:8787',
  WEERKLANK_KEY: 'A'.repeat(43),
};

test('the Worker answers with its files and its own headers, and says so when they are missing', async () => {
  const module = await bundled();
  const nothing = mkdtempSync(join(tmpdir(), 'weerklank-assets-'));
  const whole = await startWorkerd(module, bindings);
  const bare = await startWorkerd(module, bindings, nothing);
  onTestFinished(async () => {
    await Promise.all([whole.stop(), bare.stop()]);
    for (const folder of [dirname(module), nothing]) rmSync(folder, { recursive: true, force: true });
  });
  for (const path of assetPaths) {
    const file = await fetch(`${whole.url}${path}`);
    expect([path, file.status, file.headers.get('x-robots-tag')]).toEqual([path, 200, 'noindex']);
    expect(file.headers.get('content-type')).toMatch(
      /^(text\/(?:css|javascript); charset=utf-8|application\/json)$/,
    );
    expect((await file.text()).length).toBeGreaterThan(500);
    const missing = await fetch(`${bare.url}${path}`);
    expect([path, missing.status, (await missing.text()).includes(path)]).toEqual([path, 503, true]);
  }
  expect((await fetch(`${whole.url}/assets/other.css`)).status).toBe(404);
});

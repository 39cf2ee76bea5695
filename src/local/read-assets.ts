import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../shared/problem.ts';
import { acceptedUnless, type Result } from '../shared/result.ts';
import { ownPath } from './root.ts';

/** Reads files of dist/assets by their path on the website. Problem: `asset-missing` for each that is not there. */
export function readAssets(
  paths: readonly string[],
  folder = ownPath('dist/assets'),
): Result<ReadonlyMap<string, string>> {
  const missing = paths.filter((path) => !existsSync(join(folder, path)));
  const problems = missing.map((file) => problem('asset-missing', { file }));
  const there = paths.filter((path) => !missing.includes(path));
  return acceptedUnless(
    problems,
    new Map(there.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
  );
}

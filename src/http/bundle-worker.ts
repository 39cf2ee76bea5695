// The Worker as it is deployed: one module that is read at the start, and one for each `await import(…)` in it, which
// is read only when it is asked for.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputChunk, Plugin } from 'rolldown';
import { rolldown } from 'rolldown';
import { leftOutMarkup } from '../pages/left-out-markup.ts';

const top = join(import.meta.dirname, '../..');

/** A module of the bundle. */
export interface WorkerModule {
  readonly file: string;
  readonly code: string;
  /** Whether it is read at the start: the Worker itself and what it imports without waiting. */
  readonly isStart: boolean;
  /** The files that it was made of. */
  readonly sources: readonly string[];
}

/** The name of the module that holds the Worker. */
export const startModule = 'worker.js';

/**
 * Bundles the Worker into a folder, where nothing else stays.
 * @param source another Worker than ours
 */
export async function bundleWorker(folder: string, source = 'src/worker.ts'): Promise<WorkerModule[]> {
  const bundle = await rolldown({
    cwd: top,
    input: { worker: source },
    platform: 'browser',
    resolve: {
      conditionNames: ['workerd', 'worker', 'browser', 'import'],
      // the names of characters in Markdown (&euml;) are those of our own list: see there
      alias: { 'decode-named-character-reference': join(top, 'src/pages/named-references.ts') },
    },
    plugins: source === 'src/worker.ts' ? [withoutLeftOutMarkup()] : [],
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    comments: false,
    chunkFileNames: '[name].js',
  });
  await bundle.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  const modules = modulesOf(chunks);
  writeInto(folder, modules);
  return modules;
}

/**
 * Leaves the code out that reads what stays text in our Markdown: micromark never calls what is switched off. Fails
 * when micromark keeps it elsewhere than we think.
 */
function withoutLeftOutMarkup(): Plugin {
  const waiting = new Map(
    leftOutMarkup.map((name) => [`micromark-core-commonmark/lib/${kebab(name)}.js`, name]),
  );
  return {
    name: 'without-left-out-markup',
    load(id) {
      const file = id.split('/node_modules/').at(-1) ?? '';
      const name = waiting.get(file);
      if (name === undefined) return null;
      waiting.delete(file);
      return `export const ${name} = { name: '${name}' };`;
    },
    buildEnd(error) {
      if (error === undefined && waiting.size > 0) this.error(`not found: ${[...waiting.keys()].join(', ')}`);
    },
  };
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function modulesOf(chunks: readonly OutputChunk[]): WorkerModule[] {
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]));
  const start = new Set([startModule]);
  // a set also goes through what is added meanwhile
  for (const file of start) for (const each of imports.get(file) ?? []) start.add(each);
  return chunks.map(({ fileName, code, moduleIds }) => ({
    file: fileName,
    code,
    isStart: start.has(fileName),
    sources: moduleIds,
  }));
}

/** Leaves a file alone that is right already: somebody may be reading it. */
function writeInto(folder: string, modules: readonly WorkerModule[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of modules) {
    const path = join(folder, file);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== code) writeFileSync(path, code);
  }
  const files = new Set(modules.map(({ file }) => file));
  for (const name of readdirSync(folder))
    if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
}

// The Worker as it is deployed: what is read at the start, and a module for each `await import(…)` in it, which is read
// only when it is asked for.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputChunk, Plugin } from 'rolldown';
import { rolldown } from 'rolldown';
import { leftOutMarkup } from '../pages/left-out-markup.ts';

const top = join(import.meta.dirname, '../..');
const ownSource = 'src/worker.ts';
const mainName = 'site';
const startCode = `export { default } from './${mainName}.js';\n`;

/** A module of the bundle. */
export interface WorkerModule {
  readonly file: string;
  readonly code: string;
  /** Whether it is read at the start: the Worker itself and what it imports without waiting. */
  readonly isStart: boolean;
  /** The files that it was made of. */
  readonly sources: readonly string[];
}

/** The name of the module that is the Worker. */
export const startModule = 'worker.js';

const hrana = '@libsql/hrana-client/lib-esm';
const sheets = 'hucre/dist/xlsx';

/** Code of others that is never called or that the runtime has itself, and what stands in its place: by file, as it is found among the packages. */
const leftOut: ReadonlyMap<string, string> = new Map([
  // what is switched off in our Markdown stays text
  ...leftOutMarkup.map((name) => [markupFile(name), `export const ${name} = { name: '${name}' };`] as const),
  // we declare no relations, write out our columns and queries, and have no PostgreSQL
  [
    'drizzle-orm/relations.js',
    missing(
      'createTableRelationsHelpers',
      'extractTablesRelationalConfig',
      'getOperators',
      'getOrderByOperators',
      'Many',
      'normalizeRelation',
      'One',
    ),
  ],
  ['drizzle-orm/sqlite-core/query-builders/query.js', missing('RelationalQueryBuilder')],
  ['drizzle-orm/sqlite-core/query-builders/count.js', missing('SQLiteCountBuilder')],
  ['drizzle-orm/sqlite-core/query-builders/raw.js', missing('SQLiteRaw')],
  ['drizzle-orm/sqlite-core/columns/all.js', missing('getSQLiteColumnBuilders')],
  ['drizzle-orm/pg-core/columns/enum.js', 'export const isPgEnum = () => false;'],
  // a title, a form or an input is an element like every other, and no second website is mounted in ours
  ['hono/dist/jsx/intrinsic-element/components.js', 'export const components_exports = {};'],
  ['hono/dist/utils/mount.js', missing('createMountedRequest')],
  // our workbooks are tables of text and numbers: without charts, pictures, remarks, pivots and passwords
  [`${sheets}/chart-writer.mjs`, missing('writeChart')],
  [`${sheets}/drawing-writer.mjs`, missing('writeDrawing')],
  [`${sheets}/table-writer.mjs`, missing('writeTable')],
  [`${sheets}/pivot-writer.mjs`, missing('resolvePivotSource', 'writePivotTable')],
  [`${sheets}/crypto/agile.mjs`, missing('decryptAgile', 'encryptAgile')],
  // over HTTP the client of libSQL speaks JSON, without cursors
  [`${hrana}/http/cursor.js`, missing('HttpCursor')],
  [`${hrana}/http/protobuf_encode.js`, missing('CursorReqBody', 'PipelineReqBody')],
  [`${hrana}/http/protobuf_decode.js`, missing('PipelineRespBody')],
  [`${hrana}/encoding/protobuf/encode.js`, missing('writeProtobufMessage')],
  [`${hrana}/encoding/protobuf/decode.js`, missing('readProtobufMessage')],
  [
    'js-base64/base64.mjs',
    `export const Base64 = {
      fromUint8Array: (bytes) => bytes.toBase64(),
      toUint8Array: (text) => Uint8Array.fromBase64(text),
    };`,
  ],
]);

/**
 * Bundles the Worker into a folder, where nothing else stays.
 * @param source another Worker than ours
 */
export async function bundleWorker(folder: string, source = ownSource): Promise<WorkerModule[]> {
  const bundle = await rolldown({
    cwd: top,
    input: { [mainName]: source },
    // it shares what modules beside it need as well, by more exports than a Worker may have: see startCode
    preserveEntrySignatures: 'allow-extension',
    platform: 'browser',
    resolve: {
      conditionNames: ['workerd', 'worker', 'browser', 'import'],
      // the names of characters in Markdown (&euml;) are those of our own list: see there
      alias: { 'decode-named-character-reference': join(top, 'src/pages/named-references.ts') },
    },
    plugins: source === ownSource ? [withoutLeftOut()] : [],
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

/** Fails when a package keeps elsewhere, or wants more of, what is left out. */
function withoutLeftOut(): Plugin {
  const waiting = new Map(leftOut);
  return {
    name: 'without-left-out',
    load(id) {
      const file = id.split('/node_modules/').at(-1) ?? '';
      const code = waiting.get(file);
      waiting.delete(file);
      return code;
    },
    buildEnd(error) {
      if (error === undefined && waiting.size > 0) this.error(`not found: ${[...waiting.keys()].join(', ')}`);
    },
  };
}

function missing(...names: string[]): string {
  return `export const ${names.map((name) => `${name} = undefined`).join(', ')};`;
}

function markupFile(name: string): string {
  const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `micromark-core-commonmark/lib/${file}.js`;
}

function modulesOf(chunks: readonly OutputChunk[]): WorkerModule[] {
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]));
  const start = new Set([`${mainName}.js`]);
  // a set also goes through what is added meanwhile
  for (const file of start) for (const each of imports.get(file) ?? []) start.add(each);
  return [
    { file: startModule, code: startCode, isStart: true, sources: [] },
    ...chunks.map(({ fileName, code, moduleIds }) => ({
      file: fileName,
      code,
      isStart: start.has(fileName),
      sources: moduleIds,
    })),
  ];
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
    if (!files.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

// The files of the folder: what is fed to the website, and what must hold then.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const manifestSchema = v.object({ files: v.array(v.object({ file: v.string(), count: v.number() })) });

const textsSchema = v.object({
  items: v.array(v.object({ s: v.string(), utf16: v.optional(v.array(v.number())) })),
});

const documentsSchema = v.object({
  items: v.array(
    v.object({
      name: v.string(),
      expect: v.picklist(['accept', 'reject', 'either']),
      base64: v.optional(v.string()),
    }),
  ),
});
export type JsonDocument = v.InferOutput<typeof documentsSchema>['items'][number];

const recipesSchema = v.object({ items: v.array(v.object({ name: v.string() })) });

const row = v.record(v.string(), v.string());
const tablesSchema = v.object({
  items: v.array(v.object({ name: v.string(), csv_base64: v.string(), rows: v.union([v.array(row), row]) })),
});
export type CsvTable = v.InferOutput<typeof tablesSchema>['items'][number];

function read<Schema extends v.GenericSchema>(schema: Schema, folder: string, file: string) {
  const found = v.parse(schema, JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return found;
}

/** Names of the files and how many items each has. */
export function readManifest(folder: string): ReadonlyMap<string, number> {
  const { files } = read(manifestSchema, folder, 'manifest.json');
  return new Map(files.map(({ file, count }) => [file, count]));
}

/** The strings of a file. Lone surrogates are told by their code units, as not every JSON reader keeps them. */
export function readTexts(folder: string, file: string): readonly string[] {
  const { items } = read(textsSchema, folder, file);
  return items.map(({ s, utf16 }) => (utf16 === undefined ? s : String.fromCharCode(...utf16)));
}

/** The JSON documents of a file. */
export function readDocuments(folder: string, file: string): readonly JsonDocument[] {
  return read(documentsSchema, folder, file).items;
}

/** The names of the recipes of a file. */
export function readRecipes(folder: string, file: string): readonly string[] {
  return read(recipesSchema, folder, file).items.map(({ name }) => name);
}

/** The CSV texts of a file with the rows they mean. */
export function readTables(folder: string, file: string): readonly CsvTable[] {
  return read(tablesSchema, folder, file).items;
}

import { readdirSync, readFileSync } from 'node:fs';

const folder = `${import.meta.dirname}/`;

/** The file with the documents of a making, one a line. */
export const fileOf = (making: number): string => `${folder}making-${making}.txt`;

/** The makings of which documents are kept. */
export function keptMakings(): readonly number[] {
  const names = readdirSync(folder).flatMap((name) => /^making-(\d+)\.txt$/.exec(name)?.[1] ?? []);
  return names.map(Number).sort((a, b) => a - b);
}

/** Every document of every making, as it is stored, with what to call it. */
export function storedDocuments(): readonly (readonly [string, string])[] {
  return keptMakings().flatMap((making) =>
    readFileSync(fileOf(making), 'utf8')
      .trimEnd()
      .split('\n')
      .map((stored, at) => [`${making}.${at + 1}`, stored] as const),
  );
}

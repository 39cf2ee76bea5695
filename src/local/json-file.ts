// A JSON file of somebody's: its data, and the line and column of each place in it.
import { parse } from '@humanwhocodes/momoa';
import { stepsOf } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { type Place, repeatedKeys, spanOf, treeOf } from './json-tree.ts';
import { readTextFile } from './text-file.ts';

export type { Place } from './json-tree.ts';

/** The text of a file and where in it a JSON pointer leads, or the nearest place around it. */
export interface Source {
  readonly text: string;
  /** Undefined for a file that is no JSON. */
  placeOf(pointer: string): Place | undefined;
  /** How much of the line from that place on belongs to it, in UTF-16 units. */
  widthOf(pointer: string): number;
}

/** A file that holds JSON. */
export interface JsonFile extends Source {
  readonly data: unknown;
  /** Keys that stand twice in one object, of which `data` holds the last: `key-repeated`. */
  readonly repeated: readonly Problem[];
  placeOf(pointer: string): Place;
}

/** Reads a JSON file. Problems: those of a text file, `json-malformed`, `form-too-deep`. */
export function readJsonFile(file: string): Result<JsonFile> {
  const read = readTextFile(file);
  if (!read.ok) return read;
  const text = read.value;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refused(problem('json-malformed', errorPlace(text, error)));
  }
  const tree = treeOf(text);
  if (tree === undefined) return refused(problem('form-too-deep', { maximum: 16 }, ''));
  return accepted({
    text,
    data,
    repeated: repeatedKeys(tree),
    placeOf: (pointer) => {
      const { line, column } = spanOf(tree, stepsOf(pointer));
      return { line, column };
    },
    widthOf: (pointer) => spanOf(tree, stepsOf(pointer)).width,
  });
}

/** What there is to show of a file that could not be read as JSON: its text, if it is text. */
export function sourceOf(file: string): Source {
  const read = readTextFile(file);
  return { text: read.ok ? read.value : '', placeOf: () => undefined, widthOf: () => 1 };
}

/** Where the JSON breaks off: as the tree's parser tells it, else as the engine does, else at the end. */
function errorPlace(text: string, refusal: unknown): Place {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    if (error instanceof Error && 'line' in error && 'column' in error) {
      return { line: Number(error.line), column: Number(error.column) };
    }
  }
  const told = /line (\d+) column (\d+)/.exec(refusal instanceof Error ? refusal.message : '');
  if (told !== null) return { line: Number(told[1]), column: Number(told[2]) };
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

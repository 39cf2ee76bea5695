// A JSON file of somebody's: its data, and the line and column of each place in it.
import { type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { stepsOf } from '../shared/pointer.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { readTextFile } from './text-file.ts';

/** A place in a file; line and column count from 1, the column in UTF-16 units as editors show it. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A file that holds JSON. */
export interface JsonFile {
  readonly data: unknown;
  /** The place a JSON pointer leads to, or the nearest one around it when nothing is there. */
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
  return accepted({ data, placeOf: (pointer) => placeOf(tree, stepsOf(pointer)) });
}

function treeOf(text: string): DocumentNode | undefined {
  try {
    return parse(text, { mode: 'json' });
  } catch (error) {
    // the engine reads brackets without end; a tree of them exhausts the stack
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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

function placeOf(tree: DocumentNode, steps: readonly string[]): Place {
  let node: ValueNode = tree.body;
  let { line, column } = node.loc.start;
  for (const step of steps) {
    if (node.type === 'Object') {
      const member = node.members.findLast(({ name }) => nameOf(name) === step);
      if (member === undefined) break;
      ({ line, column } = member.loc.start);
      node = member.value;
    } else if (node.type === 'Array') {
      const element = node.elements[Number(step)];
      if (element === undefined) break;
      ({ line, column } = element.loc.start);
      node = element.value;
    } else break;
  }
  return { line, column };
}

function nameOf(name: { type: 'String'; value: string } | { type: 'Identifier'; name: string }): string {
  return name.type === 'String' ? name.value : name.name;
}

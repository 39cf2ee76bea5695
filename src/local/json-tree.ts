// JSON text as a tree that knows where everything stands.
import { type DocumentNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';

/** A place in a file; line and column count from 1, the column in UTF-16 units as editors show it. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where something begins, and how many UTF-16 units of its first line it takes. */
export interface Span extends Place {
  readonly width: number;
}

/** The tree of JSON text; undefined when it is nested too deeply to be read. */
export function treeOf(text: string): DocumentNode | undefined {
  try {
    return parse(text, { mode: 'json' });
  } catch (error) {
    // the engine reads brackets without end; a tree of them exhausts the stack
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where the steps of a pointer lead; where something is missing, the bracket of what it is missing in. */
export function spanOf(tree: DocumentNode, steps: readonly string[]): Span {
  let node: ValueNode = tree.body;
  let { start, end } = node.loc;
  for (const step of steps) {
    const next = below(node, step);
    // of a member that is missing the bracket of what it is missing in is shown, not all of its line
    if (next === undefined) return { line: start.line, column: start.column, width: 1 };
    ({ start, end } = next.loc);
    node = next.value;
  }
  // something of several lines is shown by how it begins
  const width = start.line === end.line ? end.column - start.column : Number.POSITIVE_INFINITY;
  return { line: start.line, column: start.column, width };
}

function below(node: ValueNode, step: string) {
  if (node.type === 'Object') return node.members.findLast((member) => nameOf(member) === step);
  return node.type === 'Array' ? node.elements[Number(step)] : undefined;
}

function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

/** Keys that stand twice in one object: `key-repeated`, once for each. The engine keeps the last without a word. */
export function repeatedKeys(tree: DocumentNode): readonly Problem[] {
  const found: Problem[] = [];
  const left: { readonly node: ValueNode; readonly steps: readonly (string | number)[] }[] = [
    { node: tree.body, steps: [] },
  ];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node, steps } = next;
    if (node.type === 'Array') {
      node.elements.forEach(({ value }, at) => {
        left.push({ node: value, steps: [...steps, at] });
      });
    }
    if (node.type !== 'Object') continue;
    const members = new Map<string, MemberNode>();
    for (const member of node.members) {
      const key = nameOf(member);
      const before = members.get(key);
      if (before !== undefined) {
        const values = { key: key.slice(0, 60), line: before.loc.start.line };
        found.push(problem('key-repeated', values, pointerTo(...steps, key)));
      }
      members.set(key, member);
    }
    for (const [key, { value }] of members) left.push({ node: value, steps: [...steps, key] });
  }
  return [...new Map(found.map((each) => [each.pointer, each])).values()];
}

import type { Operation } from '../form/patch.ts';
import { printable } from '../local/excerpt.ts';
import { stepsOf } from '../shared/pointer.ts';
import type { TerminalWords } from '../words/terminal.ts';

/** So many changes of a repair are told, and so much of what is put. */
const mostTold = 4;
const mostOfValue = 80;

/** A repair in one line; none for no repair. */
export function repairLines(
  { check: { repair: words } }: TerminalWords,
  repair: readonly Operation[],
): string[] {
  if (repair.length === 0) return [];
  const changes = changesOf(words, repair);
  const told = changes.slice(0, mostTold);
  const more = changes.length > mostTold ? [words.more(changes.length - mostTold)] : [];
  return [printable(`  ${words.heading}: ${[...told, ...more].join('; ')}`)];
}

/** Each change in words; a key that goes and comes back beside itself under another name is told as one. */
function changesOf(words: TerminalWords['check']['repair'], repair: readonly Operation[]): string[] {
  const told: string[] = [];
  for (let at = 0; at < repair.length; at += 1) {
    const each = repair[at];
    const next = repair[at + 1];
    if (each === undefined) continue;
    const name = newNameOf(each, next);
    if (name !== undefined) {
      told.push(words.rename(each.path, name));
      at += 1;
    } else {
      told.push(words[each.op](each.path, each.op === 'remove' ? '' : shortened(each.value)));
    }
  }
  return told;
}

function newNameOf(first: Operation, second: Operation | undefined): string | undefined {
  if (first.op !== 'remove' || second?.op !== 'add') return undefined;
  const [from, to] = [stepsOf(first.path), stepsOf(second.path)];
  const name = to.pop();
  // members of a list have no names
  const isNamed = [from.pop(), name].every((step) => step !== undefined && !/^(?:\d+|-)$/.test(step));
  return isNamed && from.join('/') === to.join('/') ? name : undefined;
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > mostOfValue ? `${text.slice(0, mostOfValue - 1)}…` : text;
}

import { stepsOf } from '../shared/pointer.ts';

/** One change of JSON data, as in JSON Patch (RFC 6902). */
export type Operation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** The data after the changes, one after the other; data itself stays as it was. Places that are not there stay so. */
export function patched(data: unknown, operations: readonly Operation[]): unknown {
  return operations.reduce((before, operation) => changed(before, stepsOf(operation.path), operation), data);
}

function changed(data: unknown, steps: readonly string[], operation: Operation): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return operation.op === 'remove' ? undefined : operation.value;
  if (Array.isArray(data)) return changedList(data, step, rest, operation);
  if (typeof data !== 'object' || data === null) return data;
  const members = new Map<string, unknown>(Object.entries(data));
  if (rest.length > 0) {
    if (members.has(step)) members.set(step, changed(members.get(step), rest, operation));
  } else if (operation.op === 'remove') members.delete(step);
  else members.set(step, operation.value);
  return Object.fromEntries(members);
}

function changedList(
  list: readonly unknown[],
  step: string,
  rest: readonly string[],
  operation: Operation,
): unknown {
  const at = step === '-' ? list.length : Number(step);
  if (!Number.isInteger(at) || at < 0 || at > list.length) return list;
  if (rest.length > 0) {
    return list.map((member, index) => (index === at ? changed(member, rest, operation) : member));
  }
  const isThere = operation.op !== 'add';
  const put = operation.op === 'remove' ? [] : [operation.value];
  return [...list.slice(0, at), ...put, ...list.slice(isThere ? at + 1 : at)];
}

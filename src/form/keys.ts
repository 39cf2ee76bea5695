import { formSchema } from './form.ts';

/** Every key the form format knows, wherever it stands: candidates for "did you mean". */
export const formKeys: readonly string[] = [...keysIn(formSchema, new Set())];

/** Walks a Valibot schema; `entries`, `options`, `item`, `wrapped` and `pipe` are where schemas hold schemas. */
function keysIn(schema: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(schema)) for (const member of schema) keysIn(member, found);
  else if (typeof schema === 'object' && schema !== null) {
    const { entries, options, item, wrapped, pipe, value } = Object.fromEntries(Object.entries(schema));
    if (typeof entries === 'object' && entries !== null) {
      for (const [key, member] of Object.entries(entries)) {
        found.add(key);
        keysIn(member, found);
      }
    }
    for (const inner of [options, item, wrapped, value]) keysIn(inner, found);
    // the first step of a pipe is the schema itself, spread over the pipe
    if (Array.isArray(pipe)) for (const step of pipe.slice(1)) keysIn(step, found);
  }
  return found;
}

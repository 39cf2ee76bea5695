import * as v from 'valibot';
import { pointerTo, stepsOf } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { formSchema } from './form.ts';
import { keyUnknown, misfit, problemsOf } from './issues.ts';
import { entriesOf, walk, wantedType } from './schema-walk.ts';

/** A form by its schema, or every mistake that the schema sees: at each place the first. */
export function readBySchema(
  data: unknown,
):
  | { readonly ok: true; readonly form: v.InferOutput<typeof formSchema> }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const gaps = gapsIn(data);
  const parsed = v.safeParse(formSchema, data);
  if (parsed.success && gaps.length === 0) return { ok: true, form: parsed.output };
  const places = new Set(gaps.map(({ pointer = '' }) => pointer));
  const meantKeys = new Set(gaps.flatMap(meantPlaceOf));
  const told = (parsed.issues ?? [])
    .flatMap((issue) => problemsOf(issue, data))
    .filter(({ pointer = '' }) => !isWithin(pointer, places))
    // a key is not missing where it stands under a name that is told already
    .filter(({ code, pointer = '' }) => code !== 'key-missing' || !meantKeys.has(pointer));
  const first = new Map<string, Problem>();
  for (const each of [...gaps, ...told]) {
    const pointer = each.pointer ?? '';
    if (!first.has(pointer)) first.set(pointer, each);
  }
  return { ok: false, problems: [...first.values()] };
}

/** Where a key that is not known would stand under the name that was meant. */
function meantPlaceOf({ code, values, pointer = '' }: Problem): readonly string[] {
  if (code !== 'key-unknown' || !('suggestion' in values) || values.suggestion === '') return [];
  return [pointerTo(...stepsOf(pointer).slice(0, -1), values.suggestion)];
}

/** Whether a pointer leads to one of these places or to something inside one. */
function isWithin(pointer: string, places: ReadonlySet<string>): boolean {
  for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (places.has(pointer.slice(0, end))) return true;
    if (end === 0) break;
  }
  return false;
}

/**
 * What Valibot lets through: a list where an object belongs, keys that every object inherits (`constructor`,
 * `__proto__`), and of the keys that an object does not know all but the first.
 */
function gapsIn(data: unknown): readonly Problem[] {
  const found: Problem[] = [];
  walk(formSchema, data, (schema, value, steps) => {
    if (Array.isArray(value) && !wantedType(schema).includes('list')) {
      found.push(misfit(schema, value, steps));
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const entries = schema.type === 'strict_object' ? entriesOf(schema) : undefined;
      for (const key of Object.keys(value)) {
        const isInherited = key in Object.prototype;
        const place = [...steps, key];
        if (schema.type === 'record') {
          if (isInherited) found.push(problem('language-unknown', { found: key }, pointerTo(...place)));
        } else if (wantedType(schema).includes('object') && (isInherited || entries?.has(key) === false)) {
          found.push(keyUnknown(data, place));
        }
      }
    }
  });
  return found;
}

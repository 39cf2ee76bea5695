// Where everything stands in JSON text: for whoever wrote it, so that a mistake can be shown in its line. The engine
// tells neither where a value stood nor that a key stood there twice.
import { pointerTo, stepsOf } from './pointer.ts';

/** A place in a text; line and column count from 1, the column in UTF-16 units as editors show it. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A key that stands twice in one object: where the second one is, and in which line the first. */
export interface RepeatedKey {
  readonly pointer: string;
  readonly key: string;
  readonly line: number;
}

export type JsonPlaces =
  | {
      readonly ok: true;
      /** Where a pointer leads; where something is missing, what it is missing in. */
      placeOf(pointer: string): TextPlace;
      readonly repeated: readonly RepeatedKey[];
    }
  /** The text is no JSON: where it stops being so. */
  | { readonly ok: false; readonly at: TextPlace };

const blank = /[ \t\n\r]*/y;
const text = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const single = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** Where the parts of JSON text stand. Reads by recursion: the text must not be nested deeper than some hundreds. */
export function placesIn(source: string): JsonPlaces {
  const scan = new Scan(source);
  const isWhole = scan.value([]) && scan.isAtEnd();
  if (!isWhole) return { ok: false, at: placeAt(source, scan.at) };
  const { found, repeated } = scan;
  return {
    ok: true,
    repeated: repeated.map(({ pointer, key, first }) => ({
      pointer,
      key,
      line: placeAt(source, first).line,
    })),
    placeOf: (pointer) => {
      const steps = stepsOf(pointer);
      while (steps.length > 0 && !found.has(pointerTo(...steps))) steps.pop();
      return placeAt(source, found.get(pointerTo(...steps)) ?? 0);
    },
  };
}

function placeAt(source: string, at: number): TextPlace {
  const before = source.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

/** One way through the text, from its start to its end or to where it breaks off. */
class Scan {
  /** What has been read so far. */
  at = 0;
  /** Where each value begins by pointer, the member of an object by its key. */
  readonly found = new Map<string, number>();
  readonly repeated: { readonly pointer: string; readonly key: string; readonly first: number }[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  isAtEnd(): boolean {
    this.#take(blank);
    return this.at === this.#source.length;
  }

  value(steps: readonly (string | number)[]): boolean {
    this.#take(blank);
    const pointer = pointerTo(...steps);
    // a member is shown from its key on, which was read before
    if (!this.found.has(pointer) || typeof steps.at(-1) === 'number') this.found.set(pointer, this.at);
    if (this.#source[this.at] === '{') return this.#object(steps);
    if (this.#source[this.at] === '[') return this.#list(steps);
    return this.#take(text) !== '' || this.#take(single) !== '';
  }

  #object(steps: readonly (string | number)[]): boolean {
    const keys = new Map<string, number>();
    return this.#members('}', () => {
      const at = this.at;
      const written = this.#take(text);
      if (written === '') return false;
      const key = String(JSON.parse(written));
      const pointer = pointerTo(...steps, key);
      const first = keys.get(key);
      if (first !== undefined) this.repeated.push({ pointer, key, first });
      keys.set(key, at);
      this.found.set(pointer, at);
      return this.#mark(':') && this.value([...steps, key]);
    });
  }

  #list(steps: readonly (string | number)[]): boolean {
    let index = -1;
    return this.#members(']', () => {
      index += 1;
      return this.value([...steps, index]);
    });
  }

  /** What stands between two brackets, with commas between. */
  #members(end: string, member: () => boolean): boolean {
    this.at += 1;
    if (this.#mark(end)) return true;
    do {
      this.#take(blank);
      if (!member()) return false;
    } while (this.#mark(','));
    return this.#mark(end);
  }

  #mark(wanted: string): boolean {
    this.#take(blank);
    if (this.#source[this.at] !== wanted) return false;
    this.at += 1;
    return true;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.#source)?.[0] ?? '';
    this.at += taken.length;
    return taken;
  }
}

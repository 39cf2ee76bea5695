import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JsonPlaces, placesIn } from '../../src/shared/json-places.ts';
import { pointerTo } from '../../src/shared/pointer.ts';

function read(text: string): Extract<JsonPlaces, { ok: true }> {
  const places = placesIn(text);
  if (!places.ok) throw new Error(`${text} is JSON`);
  return places;
}

test('a pointer leads to its member, or to what it is missing in', () => {
  const { placeOf } = read('{\n  "a/b": [ 1,\n    { "c": 2 } ]\n}');
  expect(placeOf('')).toEqual({ line: 1, column: 1 });
  expect(placeOf('/a~1b')).toEqual({ line: 2, column: 3 });
  expect(placeOf('/a~1b/0')).toEqual({ line: 2, column: 12 });
  expect(placeOf('/a~1b/1/c')).toEqual({ line: 3, column: 7 });
  expect(placeOf('/a~1b/1/d/e')).toEqual({ line: 3, column: 5 });
  expect(placeOf('/a~1b/7')).toEqual({ line: 2, column: 3 });
});

test('keys that stand twice are told by the second, with the line of the first', () => {
  const { repeated, placeOf } = read('{ "a": 1,\n "b": { "c": 1, "c": 2 },\n "a": 3 }');
  expect(repeated).toEqual([
    { pointer: '/b/c', key: 'c', line: 2 },
    { pointer: '/a', key: 'a', line: 1 },
  ]);
  expect(placeOf('/a').line).toBe(3);
  expect(read('{ "\\u0061": 1, "a": 2 }').repeated).toHaveLength(1);
});

test('every value of any JSON is where it is said to be', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 1, '\t'), (data, indent) => {
      const text = JSON.stringify(data, null, indent);
      const { placeOf, repeated } = read(text);
      expect(repeated).toEqual([]);
      const lines = text.split('\n');
      const visit = (value: unknown, steps: readonly (string | number)[]) => {
        const { line, column } = placeOf(pointerTo(...steps));
        const there = lines[line - 1]?.slice(column - 1) ?? '';
        const last = steps.at(-1);
        const begins = typeof last === 'string' ? JSON.stringify(last) : JSON.stringify(value).slice(0, 1);
        expect(there.startsWith(begins), `${text} ${pointerTo(...steps)}`).toBe(true);
        if (Array.isArray(value)) value.forEach((each, at) => void visit(each, [...steps, at]));
        else if (typeof value === 'object' && value !== null) {
          for (const [key, each] of Object.entries(value)) visit(each, [...steps, key]);
        }
      };
      visit(data, []);
    }),
    { numRuns: 300 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('it takes exactly the texts that the engine takes', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    '"a"',
    ':',
    ',',
    '1',
    '-0.5e+3',
    '01',
    'true',
    'nul',
    '"\\x"',
    ' ',
    '\n',
    '"\t"',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(placesIn(text).ok, text).toBe(isJson(text));
    }),
    { numRuns: 800 },
  );
  const broken = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2, unit: 'binary' }));
  fc.assert(
    fc.property(broken, ([json, at, other]) => {
      const place = at % (json.length + 1);
      const text = json.slice(0, place) + other + json.slice(place + 1);
      expect(placesIn(text).ok, text).toBe(isJson(text));
    }),
    { numRuns: 300 },
  );
});

test('text that breaks off is told by the place where it does', () => {
  const at = (text: string) => {
    const places = placesIn(text);
    return places.ok ? undefined : places.at;
  };
  expect(at('{\n  kind: 1 }')).toEqual({ line: 2, column: 3 });
  expect(at('{ "a": 1,\n}')).toEqual({ line: 2, column: 1 });
  expect(at('[1, 2')).toEqual({ line: 1, column: 6 });
  expect(at('')).toEqual({ line: 1, column: 1 });
  expect(at('{} {}')).toEqual({ line: 1, column: 4 });
});

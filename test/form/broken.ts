// Good forms, broken at random: by hand slips (a key misspelt, a comma's worth left out) and by malice.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { sampleJson } from './sample.ts';

type Path = readonly (string | number)[];

/** Every form of the house and the one of the tests. */
export const goodForms: readonly unknown[] = [
  sampleJson(),
  sampleJson({ access: { by: 'code', code: 'zomer-2026' } }),
  sampleJson({
    respondents: 'tables',
    privacy: { controller: 'Netwerk', contact: 'privacy@example.org', identity: 'named' },
    access: { by: 'invitation' },
    groups: [],
    ranking: {},
  }),
  ...readdirSync('forms')
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name): unknown => JSON.parse(readFileSync(`forms/${name}`, 'utf8'))),
];

/** The paths to everything in the data. */
export function placesIn(data: unknown, path: Path = []): readonly Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const keys = Array.isArray(data) ? data.keys() : Object.keys(data);
  return [path, ...[...keys].flatMap((key) => placesIn(Reflect.get(data, key), [...path, key]))];
}

const hostile = [
  '__proto__',
  'constructor',
  'a\0b',
  '\ud800',
  ' ',
  '',
  'x'.repeat(11_000),
  '#fff',
  '2026-02-30T10:00:00Z',
  '\u202etfel',
];
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(...hostile),
  fc.constantFrom(0, -1, 0.5, 1e9, Number.MAX_VALUE, null, true, [], {}, [[]], [{}]),
  fc.constant(JSON.parse('{"__proto__":{"id":"x"},"constructor":1,"nl":"x"}')),
);

/** One change of what stands at a place: what stood there and around it, and what may come instead. */
const slip = fc.oneof(
  fc.record({ do: fc.constant('remove' as const) }),
  fc.record({ do: fc.constant('put' as const), value: strange }),
  fc.record({ do: fc.constant('copy' as const), from: fc.nat() }),
  fc.record({
    do: fc.constant('rename' as const),
    key: fc.oneof(fc.constantFrom('id', 'item', 'titel', 'weigth', ...hostile), fc.string()),
  }),
  fc.record({ do: fc.constantFrom('twice' as const, 'wrap' as const, 'misspell' as const) }),
);

/** A good form with one to four slips in it. */
export const brokenForm: fc.Arbitrary<unknown> = fc
  .record({
    form: fc.constantFrom(...goodForms),
    slips: fc.array(fc.record({ at: fc.nat(), slip }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ form, slips }) => {
    const broken = slips.reduce((data: unknown, { at, slip: made }) => slipped(data, at, made), form);
    // as a file would hold it: lists have no members by name
    const data: unknown = JSON.parse(JSON.stringify(broken));
    return data;
  });

type Slip = typeof slip extends fc.Arbitrary<infer Made> ? Made : never;

function slipped(form: unknown, at: number, made: Slip): unknown {
  const data: unknown = structuredClone(form);
  const places = placesIn(data);
  const path = places[at % places.length] ?? [];
  const last = path.at(-1);
  const around: unknown = path
    .slice(0, -1)
    .reduce<unknown>((inside, step) => Reflect.get(Object(inside), step), data);
  if (last === undefined || typeof around !== 'object' || around === null)
    return made.do === 'put' ? made.value : data;
  const value: unknown = Reflect.get(around, last);
  const put = (found: unknown) => define(around, last, found);
  if (made.do === 'put') put(made.value);
  else if (made.do === 'copy') {
    const from = places[made.from % places.length] ?? [];
    put(structuredClone(from.reduce<unknown>((inside, step) => Reflect.get(Object(inside), step), data)));
  } else if (made.do === 'wrap') put([value]);
  else if (made.do === 'misspell') put(typeof value === 'string' ? value.slice(1) : JSON.stringify(value));
  else if (made.do === 'twice' && Array.isArray(around)) around.push(structuredClone(value));
  else {
    // a list of JSON has no members with a name
    if (Array.isArray(around)) around.splice(Number(last), 1);
    else {
      Reflect.deleteProperty(around, last);
      if (made.do === 'rename') define(around, made.key, value);
    }
  }
  return data;
}

/** As JSON.parse puts it: also a member called `__proto__` is one of its own. */
function define(around: object, key: string | number, value: unknown): void {
  Object.defineProperty(around, key, { value, enumerable: true, configurable: true, writable: true });
}

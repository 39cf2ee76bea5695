// An SPSS system file (.sav), as SPSS, PSPP, R and JASP open it: UTF-8, little endian, not compressed.
// Source of the format: "System File Format" in the developer documentation of GNU PSPP.
import type { Moment } from '../shared/clock.ts';
import type { Cell } from '../shared/csv.ts';
import {
  bytesOf,
  closingRecords,
  elementsOf,
  headerRecord,
  joined,
  type Measure,
  systemMissing,
  valueLabelRecords,
  variableRecord,
} from './sav-records.ts';

/** One column as SPSS knows it. */
export interface Variable {
  /** As `variableNames` makes them. */
  readonly name: string;
  /** What it is about; at most 255 bytes of it are kept. */
  readonly label: string;
  /** Whole numbers, or texts. */
  readonly kind: 'number' | 'text';
  readonly measure: Measure;
  /** The words of numbers that mean something; at most 120 bytes of each are kept. */
  readonly values?: readonly (readonly [value: number, label: string])[];
  /** A number that counts in no mean (user-missing). */
  readonly missing?: number;
}

/** A file, a piece at a time: the dictionary, then each row. */
export interface Sav {
  readonly pieces: Iterable<Uint8Array>;
  /** Texts of which the end is left out, as a cell holds 32,767 bytes. */
  readonly cutCount: number;
}

const mostInName = 64;
const mostInText = 32_767;
/** A text that is wider stands in segments, which hold 255 bytes and count for 252. */
const mostInSegment = 255;
const countedInSegment = 252;

/**
 * Names that SPSS takes, each once whatever the case of its letters: at most 64 letters, digits, points and low lines.
 * @param columns each begins with a letter of a to z and is no word of SPSS's own
 */
export function variableNames(columns: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const plain = column.replaceAll(/[^a-z\d_.]/gi, '_');
    for (let time = 1; ; time += 1) {
      const tail = time === 1 ? '' : `_${time}`;
      // a point at the end would end a command
      const name = plain.slice(0, mostInName - tail.length).replace(/[._]+$/, '') + tail;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/**
 * Writes a system file. A number that is not there is system-missing, a text that is not there empty. The same rows give
 * the same bytes.
 * @param about what the file says of itself (64 bytes of the label), and when it was made
 */
export function writeSav(
  variables: readonly Variable[],
  rows: readonly (readonly Cell[])[],
  about: { readonly label: string; readonly madeAt: Moment },
): Sav {
  const laid = variables.map((variable, at) => lay(variable, at, rows));
  const elements = laid
    .flatMap(({ segments }) => segments)
    .reduce((sum, width) => sum + elementsOf(width), 0);
  function* pieces(): Generator<Uint8Array> {
    yield joined([headerRecord(about, elements, rows.length), ...dictionary(laid)]);
    for (const cells of rows) yield row(laid, cells, elements * 8);
  }
  return { pieces: pieces(), cutCount: laid.reduce((sum, { cutCount }) => sum + cutCount, 0) };
}

/** A variable with what its values take. */
interface Laid {
  readonly variable: Variable;
  /** Bytes of the longest text; 0 for a number. */
  readonly width: number;
  /** The widths of its records: one, and of a very long text several. */
  readonly segments: readonly number[];
  readonly digits: number;
  readonly cutCount: number;
}

function lay(variable: Variable, at: number, rows: readonly (readonly Cell[])[]): Laid {
  const cells = rows.map((cells) => String(cells[at] ?? ''));
  if (variable.kind === 'number') {
    const digits = cells.reduce((most, { length }) => Math.max(most, length), 8);
    return { variable, width: 0, segments: [0], digits, cutCount: 0 };
  }
  const lengths = cells.map((text) => bytesOf(text, Number.POSITIVE_INFINITY).length);
  const width = Math.min(
    mostInText,
    lengths.reduce((most, length) => Math.max(most, length), 1),
  );
  const cutCount = lengths.filter((length) => length > mostInText).length;
  return { variable, width, segments: segmentsOf(width), digits: 0, cutCount };
}

function segmentsOf(width: number): readonly number[] {
  if (width <= mostInSegment) return [width];
  const count = Math.ceil(width / countedInSegment);
  const last = width - (count - 1) * countedInSegment;
  return Array.from({ length: count }, (_, at) => (at === count - 1 ? last : mostInSegment));
}

function dictionary(laid: readonly Laid[]): readonly Uint8Array[] {
  let records = 0;
  const named = laid.map((each) => {
    const shortNames = each.segments.map(() => {
      records += 1;
      return `V${records}`;
    });
    return { ...each, shortNames, first: shortNames[0] ?? '' };
  });
  let element = 1;
  return [
    ...named.flatMap(({ variable, segments, shortNames, digits }) =>
      segments.map((width, at) =>
        variableRecord({
          shortName: shortNames[at] ?? '',
          label: at === 0 ? variable.label : '',
          width,
          digits,
          missing: variable.missing,
        }),
      ),
    ),
    ...named.flatMap(({ variable: { values = [] }, segments }) => {
      const at = element;
      element += segments.reduce((sum, width) => sum + elementsOf(width), 0);
      return values.length === 0 ? [] : [valueLabelRecords(values, at)];
    }),
    closingRecords(
      named.flatMap(({ variable: { measure, kind }, segments }) =>
        segments.map((width) => ({
          measure,
          columns: kind === 'text' ? Math.min(40, Math.max(8, width)) : 10,
          isText: kind === 'text',
        })),
      ),
      named.map(({ first, variable }) => `${first}=${variable.name}`),
      named
        .filter(({ width }) => width > mostInSegment)
        .map(({ first, width }) => `${first}=${String(width).padStart(5, '0')}`),
    ),
  ];
}

function row(laid: readonly Laid[], cells: readonly Cell[], size: number): Uint8Array {
  const bytes = new Uint8Array(size).fill(0x20);
  const view = new DataView(bytes.buffer);
  let place = 0;
  for (const [at, { width, segments }] of laid.entries()) {
    const cell = cells[at] ?? null;
    if (width === 0) {
      view.setFloat64(place, typeof cell === 'number' ? cell : systemMissing, true);
      place += 8;
      continue;
    }
    const text = bytesOf(String(cell ?? ''), width);
    // the segments are filled to the brim, so that the last one has room left
    for (const [part, segment] of segments.entries()) {
      bytes.set(text.subarray(part * mostInSegment, (part + 1) * mostInSegment), place);
      place += elementsOf(segment) * 8;
    }
  }
  return bytes;
}

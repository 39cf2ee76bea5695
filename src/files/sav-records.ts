// The records of an SPSS system file, as bytes. Source: "System File Format" in the developer documentation of GNU PSPP.
import type { Moment } from '../shared/clock.ts';

/** What a number is when there is none: the lowest double (system-missing). */
export const systemMissing = -Number.MAX_VALUE;
/** The double just above it, which is what `LOWEST` means in ranges of missing values. */
const lowest = -1.797_693_134_862_315_5e308;

const written = new TextEncoder();

/** The text as bytes of UTF-8, whole characters only, at most so many of them. */
export function bytesOf(text: string, most: number): Uint8Array {
  const bytes = written.encode(text);
  if (bytes.length <= most) return bytes;
  return bytes.subarray(0, written.encodeInto(text, new Uint8Array(most)).written);
}

/** The text in at most so many bytes, with an ellipsis where something was cut off. */
export function shortened(text: string, most: number): string {
  if (written.encode(text).length <= most) return text;
  const { read } = written.encodeInto(text, new Uint8Array(most - written.encode('…').length));
  return `${text.slice(0, read).trimEnd()}…`;
}

/** All of these after each other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whole numbers of 32 bits, little endian as all of the file. */
function int32(...numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [at, number] of numbers.entries()) view.setInt32(at * 4, number, true);
  return new Uint8Array(view.buffer);
}

function float64(...numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 8));
  for (const [at, number] of numbers.entries()) view.setFloat64(at * 8, number, true);
  return new Uint8Array(view.buffer);
}

/** A text in a field of so many bytes, with spaces behind it. */
function field(text: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size).fill(0x20);
  bytes.set(bytesOf(text, size));
  return bytes;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The first 176 bytes.
 * @param elements pieces of eight bytes in a row
 */
export function headerRecord(
  about: { readonly label: string; readonly madeAt: Moment },
  elements: number,
  rows: number,
): Uint8Array {
  const made = new Date(about.madeAt).toISOString();
  const day = `${made.slice(8, 10)} ${months[Number(made.slice(5, 7)) - 1]} ${made.slice(2, 4)}`;
  return joined([
    field('$FL2', 4),
    field('@(#) SPSS DATA FILE Weerklank', 60),
    // layout 2, not compressed, no weights
    int32(2, elements, 0, 0, rows),
    // the bias of a compression that is not there, always 100
    float64(100),
    field(day, 9),
    field(made.slice(11, 19), 8),
    field(about.label, 64),
    new Uint8Array(3),
  ]);
}

/** What stands in the record of a variable, or of a segment of a very long text. */
export interface VariableFields {
  /** At most eight letters of ASCII, only for programs of before long names. */
  readonly shortName: string;
  readonly label: string;
  /** Bytes of a text; 0 for a number. */
  readonly width: number;
  /** Characters of a number when it is shown. */
  readonly digits: number;
  readonly missing: number | undefined;
}

const mostInLabel = 255;
const continued = joined([int32(2, -1, 0, 0, 0, 0), field('', 8)]);

/** The record of a variable, and an empty one for every further eight bytes of a text. */
export function variableRecord({ shortName, label, width, digits, missing }: VariableFields): Uint8Array {
  // A (text) is format 1, F (number) format 5; the last byte is for decimals, of which there are none
  const format = width > 0 ? (1 << 16) | (width << 8) : (5 << 16) | (digits << 8);
  const said = bytesOf(label, mostInLabel);
  return joined([
    int32(2, width, said.length > 0 ? 1 : 0, missing === undefined ? 0 : 1, format, format),
    field(shortName, 8),
    ...(said.length > 0 ? [int32(said.length), said, new Uint8Array(-said.length & 3)] : []),
    ...(missing === undefined ? [] : [float64(missing)]),
    ...Array.from({ length: elementsOf(width) - 1 }, () => continued),
  ]);
}

/** The pieces of eight bytes that a value takes. */
export function elementsOf(width: number): number {
  return Math.max(1, Math.ceil(width / 8));
}

const mostInValueLabel = 120;

/**
 * The words of values, and the variable they belong to.
 * @param at the element at which that variable begins, from 1
 */
export function valueLabelRecords(
  values: readonly (readonly [value: number, label: string])[],
  at: number,
): Uint8Array {
  const labels = values.map(([value, label]) => {
    const said = bytesOf(label, mostInValueLabel);
    return joined([float64(value), Uint8Array.of(said.length), said, new Uint8Array(-(said.length + 1) & 7)]);
  });
  return joined([int32(3, values.length), ...labels, int32(4, 1, at)]);
}

/** Measures and alignments as record 11 numbers them. */
const measures = { nominal: 1, ordinal: 2, scale: 3 } as const;
export type Measure = keyof typeof measures;

/** How a variable, or a segment, is shown. */
export interface Display {
  readonly measure: Measure;
  readonly columns: number;
  readonly isText: boolean;
}

/** What is told of the whole file, up to where the data begin. */
export function closingRecords(
  displays: readonly Display[],
  longNames: readonly string[],
  veryLong: readonly string[],
): Uint8Array {
  const utf8 = 65_001;
  return joined([
    // version 1.0.0 of no machine in particular; IEEE 754, no compression of another kind, little endian
    info(3, 4, int32(1, 0, 0, -1, 1, 1, 2, utf8)),
    info(4, 8, float64(systemMissing, Number.MAX_VALUE, lowest)),
    info(
      11,
      4,
      joined(
        displays.map(({ measure, columns, isText }) => int32(measures[measure], columns, isText ? 0 : 1)),
      ),
    ),
    info(13, 1, written.encode(longNames.join('\t'))),
    ...(veryLong.length === 0
      ? []
      : [info(14, 1, written.encode(veryLong.map((each) => `${each}\0\t`).join('')))]),
    info(20, 1, written.encode('UTF-8')),
    int32(999, 0),
  ]);
}

function info(subtype: number, size: number, data: Uint8Array): Uint8Array {
  return joined([int32(7, subtype, size, data.length / size), data]);
}

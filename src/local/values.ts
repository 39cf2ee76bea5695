// The values of SQLite and how Hrana writes them in JSON: integers as text, because they have 64 bits.
import * as v from 'valibot';
import { SqlRefusal } from './sqlerror.ts';

/** A value of SQLite; integers are bigint, so that a number is always a float. */
export type SqlValue = null | bigint | number | string | Uint8Array;

/** A value as it travels. */
export const hranaValue = v.variant('type', [
  v.object({ type: v.literal('null') }),
  v.object({ type: v.literal('integer'), value: v.pipe(v.string(), v.regex(/^[+-]?\d{1,19}$/)) }),
  v.object({ type: v.literal('float'), value: v.number() }),
  v.object({ type: v.literal('text'), value: v.string() }),
  v.object({ type: v.literal('blob'), base64: v.string() }),
]);
export type HranaValue = v.InferOutput<typeof hranaValue>;

/**
 * The value to bind. Throws a SqlRefusal on what the engine would store changed without a word: an integer beyond
 * 64 bits, text with NUL (cut off there) or with a lone surrogate.
 */
export function decoded(value: HranaValue): SqlValue {
  switch (value.type) {
    case 'null':
      return null;
    case 'integer': {
      const integer = BigInt(value.value);
      if (BigInt.asIntN(64, integer) !== integer)
        throw new SqlRefusal('ARGS_INVALID', 'an integer has more than 64 bits');
      return integer;
    }
    case 'text':
      if (/\0|\p{Surrogate}/u.test(value.value))
        throw new SqlRefusal('ARGS_INVALID', 'a text holds NUL or a lone surrogate');
      return value.value;
    case 'float':
      return value.value;
    case 'blob':
      return Buffer.from(value.base64, 'base64');
  }
}

/** A value of a row, as it travels. Throws a SqlRefusal on an infinite number: JSON has none. */
export function encoded(value: unknown): HranaValue {
  if (value === null) return { type: 'null' };
  if (typeof value === 'bigint') return { type: 'integer', value: value.toString() };
  if (typeof value === 'string') return { type: 'text', value };
  if (value instanceof Uint8Array) return { type: 'blob', base64: Buffer.from(value).toString('base64') };
  if (typeof value === 'number' && Number.isFinite(value)) return { type: 'float', value };
  throw new SqlRefusal('RESPONSE_UNFIT', 'a row holds a value that JSON cannot carry');
}

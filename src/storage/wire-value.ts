// The values of SQLite as Hrana writes them in JSON, on the side of the client.
import type { InValue, Value } from '@libsql/client/http';

/** A value as it travels; integers as text, because they have 64 bits. */
export type WireValue =
  | { readonly type: 'null' }
  | { readonly type: 'integer' | 'text'; readonly value: string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'blob'; readonly base64: string };

/** The value to bind. Throws RangeError on a number that JSON has not. */
export function written(value: InValue): WireValue {
  if (value === null) return { type: 'null' };
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value === 'boolean') return { type: 'integer', value: value ? '1' : '0' };
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) };
  if (value instanceof Uint8Array) return { type: 'blob', base64: base64Of(value) };
  if (value instanceof ArrayBuffer) return { type: 'blob', base64: base64Of(new Uint8Array(value)) };
  const number = Number(value);
  if (!Number.isFinite(number)) throw new RangeError('only finite numbers can be bound');
  return { type: 'float', value: number };
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** A value of a row. Integers that a number cannot hold are refused: none of ours are that large. */
export function read(value: WireValue): Value {
  switch (value.type) {
    case 'null':
      return null;
    case 'integer': {
      const integer = Number(value.value);
      if (!Number.isSafeInteger(integer)) throw new RangeError('an integer is too large for a number');
      return integer;
    }
    case 'blob':
      return Uint8Array.from(atob(value.base64), (character) => character.charCodeAt(0)).buffer;
    default:
      return value.value;
  }
}

// A value made to fit its schema, keeping as much of it as can be kept.
import * as v from 'valibot';
import { momentFrom } from '../shared/clock.ts';
import { nearest } from '../shared/suggestion.ts';
import { exampleOf, exampleText, type NewId } from './example.ts';
import {
  boundsOf,
  choicesOf,
  isSchema,
  jsonType,
  memberOf,
  resolved,
  type Schema,
  wantedType,
} from './schema-walk.ts';

/** The value as the schema takes it: a number within its bounds, the choice that was meant, a text as an id. */
export function fitted(value: unknown, schema: Schema, newId: NewId): unknown {
  const plain = resolved(schema, value);
  const wanted = wantedType(plain);
  if (wanted.includes('number')) return fittedNumber(value, plain, newId);
  if (wanted.includes('yes-or-no')) return fittedYesOrNo(value);
  const choices = choicesOf(plain);
  if (choices.length > 0 && wanted.includes('text')) {
    return nearest(String(value).trim(), choices) || choices[0];
  }
  if (wanted.includes('list')) return fittedList(value, plain, newId);
  if (wanted.includes('text') && jsonType(value) !== 'object') return fittedText(value, plain, newId);
  return exampleOf(plain, newId);
}

function fittedNumber(value: unknown, schema: Schema, newId: NewId): unknown {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, isWhole } = boundsOf(schema);
  const read = typeof value === 'string' ? Number(value.trim().replace(',', '.') || Number.NaN) : value;
  if (typeof read !== 'number' || Number.isNaN(read)) return exampleOf(schema, newId);
  const within = Math.min(Math.max(read, least), most);
  const made = isWhole ? Math.round(within) : within;
  return v.is(schema, made) ? made : exampleOf(schema, newId);
}

function fittedYesOrNo(value: unknown): boolean {
  return value === 1 || (typeof value === 'string' && /^\s*(true|ja|yes|waar|1|on|aan)\s*$/i.test(value));
}

function fittedList(value: unknown, schema: Schema, newId: NewId): unknown {
  const { least = 0, most = Number.POSITIVE_INFINITY } = boundsOf(schema);
  const item = memberOf(schema, 'item');
  if (!isSchema(item)) return [];
  const members: unknown[] = Array.isArray(value) ? value.slice(0, most) : v.is(item, value) ? [value] : [];
  while (members.length < least) members.push(exampleOf(item, newId));
  return members;
}

function fittedText(value: unknown, schema: Schema, newId: NewId): string {
  const text =
    typeof value === 'string' ? value : value === null || Array.isArray(value) ? '' : String(value);
  const clean = text.replaceAll(/\p{Surrogate}|[^\P{Cc}\t\n\r]/gu, '').trim();
  const { most = Number.POSITIVE_INFINITY } = boundsOf(schema);
  const candidates = [clean, shortenedTo(clean, most), slugOf(text), colourOf(clean), momentOf(clean)];
  return candidates.find((each) => each !== '' && v.is(schema, each)) ?? exampleText(schema, newId);
}

/** At most so many UTF-16 units, without half a character at the end. */
function shortenedTo(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

/** A text as an id: lower-case letters without accents, digits and hyphens, a letter first, at most 40. */
export function slugOf(text: string): string {
  const letters = text
    .slice(0, 200)
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+/g, '');
  return letters.slice(0, 40).replace(/-+$/, '');
}

/** `#abc` and `00616b` as `#rrggbb`. */
function colourOf(text: string): string {
  const digits = text.replace(/^#/, '');
  if (/^[0-9a-f]{3}$/i.test(digits)) return `#${[...digits].map((digit) => digit + digit).join('')}`;
  return `#${digits}`;
}

/** A moment without zone as UTC, a day as its start. */
function momentOf(text: string): string {
  const spaced = text.replace(' ', 'T');
  const candidates = [`${spaced}Z`, `${spaced}T00:00:00Z`, `${spaced}:00Z`];
  return candidates.find((each) => momentFrom(each) !== undefined) ?? '';
}

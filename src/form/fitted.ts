// A value made to fit its schema, keeping as much of it as can be kept.
import * as v from 'valibot';
import { withDutchOffset } from '../shared/clock.ts';
import { exampleOf, exampleText, type NewId } from './example.ts';
import { meant } from './meant.ts';
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
  const fallback = memberOf(schema, 'default');
  if (wanted.includes('number')) {
    return fittedNumber(value, plain) ?? fallback ?? exampleOf(plain, newId);
  }
  if (wanted.includes('yes-or-no')) return fittedYesOrNo(value) ?? fallback ?? false;
  const choices = choicesOf(plain);
  if (choices.length > 0 && wanted.includes('text')) {
    return meant(String(value).trim(), choices) || (fallback ?? choices[0]);
  }
  if (wanted.includes('list')) return fittedList(value, plain, newId);
  if (wanted.includes('text') && jsonType(value) !== 'object') return fittedText(value, plain, newId);
  const example = exampleOf(plain, newId);
  const isText = typeof value === 'string' || typeof value === 'number';
  const titled = isText ? titledBy(String(value), example, newId) : undefined;
  return titled !== undefined && v.is(plain, titled) ? titled : example;
}

/** An option, kind or heading that was written as its title only; undefined where these are not what is asked. */
function titledBy(text: string, example: unknown, newId: NewId): unknown {
  const isTitled = memberOf(example, 'id') !== undefined && memberOf(example, 'title') !== undefined;
  if (!isTitled) return undefined;
  return { ...Object(example), id: slugOf(text) || slugOf(`nr-${text}`) || newId(), title: text.trim() };
}

/** The number that was meant, within its bounds; undefined when it is none. */
function fittedNumber(value: unknown, schema: Schema): number | undefined {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, isWhole } = boundsOf(schema);
  const read = typeof value === 'string' ? Number(value.trim().replace(',', '.') || Number.NaN) : value;
  if (typeof read !== 'number' || Number.isNaN(read)) return undefined;
  const within = Math.min(Math.max(read, least), most);
  const made = isWhole ? Math.round(within) : within;
  return v.is(schema, made) ? made : undefined;
}

function fittedYesOrNo(value: unknown): boolean | undefined {
  const text = String(value).trim();
  if (/^(true|ja|yes|waar|1|on|aan)$/i.test(text)) return true;
  return /^(false|nee|no|onwaar|0|off|uit)$/i.test(text) ? false : undefined;
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
  return digits === '' ? '' : `#${digits}`;
}

/** A moment without zone as Dutch time, a day as its start there. */
function momentOf(text: string): string {
  const spaced = text.replace(/ +/, 'T');
  const candidates = [spaced, `${spaced}:00`, `${spaced}T00:00:00`];
  for (const each of candidates) {
    const moment = withDutchOffset(each);
    if (moment !== undefined) return moment;
  }
  return '';
}

// Repairs that belong to one code and that the schema alone does not give.
import { minutesAfter, momentFrom } from '../shared/clock.ts';
import { pointerTo } from '../shared/pointer.ts';
import { accessRepairs } from './access-repairs.ts';
import { conditionRepairs } from './condition-repairs.ts';
import { contrast } from './contrast.ts';
import { exampleOf, newIdsFor } from './example.ts';
import { slugOf } from './fitted.ts';
import { formSchema } from './form.ts';
import { itemPlaces, type Misplaced, put, type Repair, valueAt } from './misplaced.ts';
import type { Operation } from './patch.ts';
import { jsonType, memberOf, schemaAt } from './schema-walk.ts';

const fourWeeks = 28 * 24 * 60;

/** The repairs that a code has of its own. */
export function repairsByCode(place: Misplaced): readonly Repair[] {
  const { mistake, pointer, steps, value } = place;
  const values = new Map<string, unknown>(Object.entries(mistake.values));
  if (mistake.code.startsWith('condition-')) return conditionRepairs(place);
  switch (mistake.code) {
    case 'key-unknown':
    case 'language-repeated':
    case 'evidence-repeated':
    case 'import-only':
    case 'options-twice':
      return [[{ op: 'remove', path: pointer }]];
    case 'key-repeated':
      return [put(place, value)];
    case 'key-missing':
      return accessRepairs(place);
    case 'evidence-item-unknown':
    case 'evidence-option-unknown':
    case 'evidence-unfit':
    case 'evidence-on-later-options':
      return [[{ op: 'remove', path: pointerTo(...steps.slice(0, -1)) }]];
    case 'id-reserved':
    case 'id-malformed':
    case 'id-repeated':
      return [...otherIds(place), ...otherIdsOfFirst(place)];
    case 'language-unknown':
    case 'text-empty':
      return otherWordings(place);
    case 'language-missing':
      return [put(place, firstText(valueAt(place.data, steps.slice(0, -1))))];
    case 'title-repeated':
      return [put(place, numbered(value, Number(values.get('number'))))];
    case 'contrast-too-low':
      return [put(place, darkened(String(value)))];
    case 'closes-before-opens':
      return [put(place, laterThan(memberOf(memberOf(place.data, 'access'), 'opens')))];
    case 'places-beyond-options':
    case 'votes-beyond-options':
      return [put(place, values.get('options'))];
    case 'minimum-above-maximum':
      return [swapped(place, values)];
    case 'follows-missing':
    case 'follows-itself':
      return [put(place, formerId(memberOf(place.data, 'id')))];
    case 'nothing-to-answer':
      return oneStatement(place);
    case 'too-many-items':
      return [fewerItems(place, Number(values.get('maximum')))];
    default:
      return values.has('maximum') && Array.isArray(value)
        ? [put(place, value.slice(0, Number(values.get('maximum'))))]
        : accessRepairs(place);
  }
}

function otherIds(place: Misplaced): readonly Repair[] {
  const text = slugOf(String(place.value)).slice(0, 36);
  if (text === '') return [];
  const numbered = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${text}-${number}`);
  return [text, ...numbered].filter((id) => id !== place.value).map((id) => put(place, id));
}

/** For an id that stands twice: the same for the item that had it first, as what refers to it may mean the second. */
function otherIdsOfFirst(place: Misplaced): readonly Repair[] {
  if (place.mistake.code !== 'id-repeated' || place.steps[0] !== 'sections') return [];
  const first = itemPlaces(place.data).find((steps) => valueAt(place.data, [...steps, 'id']) === place.value);
  return first === undefined ? [] : otherIds({ ...place, pointer: pointerTo(...first, 'id') });
}

/** A text in a language that is none or that says nothing: left out, or kept as the text for all languages. */
function otherWordings({ data, pointer, steps, value }: Misplaced): readonly Repair[] {
  const around = steps.slice(0, -1);
  const wordings = valueAt(data, around);
  const remove: Repair = [{ op: 'remove', path: pointer }];
  if (jsonType(wordings) === 'list') return [remove];
  const isWording = schemaAt(formSchema, data, steps)?.type === 'string';
  if (jsonType(wordings) !== 'object' || !isWording) return [];
  if (Object.keys(Object(wordings)).length > 1) return [remove];
  return typeof value === 'string' ? [[{ op: 'replace', path: pointerTo(...around), value }]] : [];
}

function firstText(wordings: unknown): unknown {
  return jsonType(wordings) === 'object' ? Object.values(Object(wordings))[0] : '…';
}

/** A title with a number behind it, in each of its languages. */
function numbered(title: unknown, number: number): unknown {
  if (typeof title === 'string') return `${title} (${number})`;
  const wordings = Object.entries(Object(title)).map(([language, text]) => [language, `${text} (${number})`]);
  return Object.fromEntries(wordings);
}

/** The same hue, as much darker as white text needs. */
function darkened(colour: string): string {
  let darker = colour;
  for (let step = 1; step <= 20 && contrast(darker, '#ffffff') < 4.5; step += 1) {
    const parts = [1, 3, 5].map((at) =>
      Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * (1 - step / 20)),
    );
    darker = `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
  return darker;
}

function laterThan(opens: unknown): string {
  const moment = typeof opens === 'string' ? momentFrom(opens) : undefined;
  return moment === undefined ? '2030-01-01T12:00:00Z' : minutesAfter(moment, fourWeeks);
}

function swapped({ steps }: Misplaced, values: ReadonlyMap<string, unknown>): Repair {
  const item = steps.slice(0, -1);
  return [
    { op: 'replace', path: pointerTo(...item, 'minimum'), value: values.get('maximum') },
    { op: 'replace', path: pointerTo(...item, 'maximum'), value: values.get('minimum') },
  ];
}

/** The id of the form before this one, as it is likely named. */
function formerId(id: unknown): string {
  const own = typeof id === 'string' ? id.replace(/-(reflectie|reflection)$/, '') : 'formulier';
  return `${own.slice(0, 33)}-intake`;
}

/** A statement to fill in, at the end of the first section. */
function oneStatement({ data }: Misplaced): readonly Repair[] {
  const items = schemaAt(formSchema, data, ['sections', '0', 'items', '0']);
  if (items === undefined) return [];
  return [[{ op: 'add', path: '/sections/0/items/-', value: exampleOf(items, newIdsFor(formSchema, data)) }]];
}

/** The last items taken out, until the most that may be are left; sections that would be empty with them. */
function fewerItems({ data }: Misplaced, most: number): Repair {
  const sections: unknown[] = Object.values(Object(memberOf(data, 'sections')));
  const counts = sections.map((section) => Object.values(Object(memberOf(section, 'items'))).length);
  const operations: Operation[] = [];
  let excess = counts.reduce((sum, count) => sum + count, 0) - most;
  for (const [s, count] of [...counts.entries()].reverse()) {
    if (excess <= 0) break;
    const fewer = Math.min(count, excess);
    excess -= fewer;
    if (fewer === count && s > 0) operations.push({ op: 'remove', path: pointerTo('sections', s) });
    else {
      for (let i = count - 1; i >= count - fewer; i -= 1) {
        operations.push({ op: 'remove', path: pointerTo('sections', s, 'items', i) });
      }
    }
  }
  return operations;
}

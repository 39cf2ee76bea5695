// The fields of a page to fill in, read and written. What the page posts beside them says which page of which response
// it is; that is no field of the participant's.
import type { PageFields } from './queue.ts';

const notTyped = ['response', 'base', 'from', 'go', 'mark', 'told', 'end'];
/** Says which questions were not on the page: goes with what was typed on it, and is never put on another one. */
const notShown = 'not-shown';

/** What one types or chooses in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands in the fields of a form. */
export function fieldsIn(form: HTMLFormElement): PageFields {
  const fields: Record<string, string> = {};
  for (const field of fieldsOf(form)) {
    const value = isTick(field) && !field.checked ? '' : field.value;
    if (value !== '' || fields[field.name] === undefined) fields[field.name] = value;
  }
  return fields;
}

/**
 * Puts values into the fields of a form and says so by the events of typing, for whoever shows them otherwise. A value
 * without a field of its own on this page is posted with it all the same.
 */
export function fillFields(form: HTMLFormElement, fields: PageFields): void {
  const placed = new Set<string>();
  for (const field of fieldsOf(form)) {
    const value = fields[field.name];
    placed.add(field.name);
    if (value !== undefined && field.name !== notShown && put(field, value)) {
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
  for (const [name, value] of Object.entries(fields)) {
    if (value !== '' && name !== notShown && !placed.has(name)) hide(form, name, value);
  }
}

/** Sets what a form posts unseen under a name. */
export function hide(form: HTMLFormElement, name: string, value: string): void {
  const found = form.querySelector<HTMLInputElement>(`input[type=hidden][name="${CSS.escape(name)}"]`);
  const input = found ?? document.createElement('input');
  Object.assign(input, { type: 'hidden', name, value });
  if (found === null) form.append(input);
}

/** Whether that changed anything. An option that is not offered any more is not chosen. */
function put(field: Field, value: string): boolean {
  if (isTick(field)) {
    const checked = value === field.value;
    if (field.checked === checked) return false;
    field.checked = checked;
    return true;
  }
  const before = field.value;
  if (before === value) return false;
  field.value = value;
  if (field instanceof HTMLSelectElement && field.value !== value) field.value = before;
  return field.value !== before;
}

/** Whether it is ticked, and not typed in. */
export function isTick(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');
}

/** The fields of the participant's in a form. */
export function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return [...form.elements].filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement) &&
      element.name !== '' &&
      !notTyped.includes(element.name),
  );
}

/** The field of a form with the longest text. */
export function longestOf(form: HTMLFormElement): Field | undefined {
  return [...fieldsOf(form)].sort((a, b) => b.value.length - a.value.length)[0];
}

/** Whether two pages say the same: a field that is not there says nothing. */
export function isSame(one: PageFields, other: PageFields): boolean {
  const names = Object.keys({ ...one, ...other }).filter((name) => name !== notShown);
  return names.every((name) => (one[name] ?? '') === (other[name] ?? ''));
}

/** How long after typing somebody may still be at it. */
const thinkingMilliseconds = 5_000;

/** Whether somebody is in a field of the participant's and typed in one just now. */
export function isTyping(page: Document, typedAt: number): boolean {
  return Date.now() - typedAt < thinkingMilliseconds && page.activeElement?.closest('[data-page]') != null;
}

/** The number of a page to fill in. */
export function numberOf(form: HTMLFormElement): number {
  return Number(form.dataset['page']);
}

/** Whether one came to a page from the list to check, and goes back there. */
export function isFromCheck(form: HTMLFormElement): boolean {
  return form.elements.namedItem('from') !== null || location.search === '?from=check';
}

/** The JSON in an attribute of our own pages. */
export function dataIn(text = '{}'): unknown {
  return JSON.parse(text);
}

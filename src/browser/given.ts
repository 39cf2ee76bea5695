// What was filled in on the kept page, question by question, and what is wrong with it: all that the website would find
// by the form's own rules (checks.ts). What only the website knows is told when there is a connection.
import type { SeenMistake } from './checks.ts';
import { type Field, fieldsIn, fieldsOf, isTick } from './page-fields.ts';

/** A row of the list to check. */
interface Given {
  readonly row: HTMLElement;
  readonly fields: readonly Field[];
  readonly wrong: readonly SeenMistake[];
}

type Checks = typeof import('./checks.ts');
let checks: Checks | undefined;

/** Loads what checks the answers on the kept page; no other page has any use for it. */
export async function loadChecks(page: Document): Promise<void> {
  const address = page.querySelector<HTMLElement>('[data-checks]')?.dataset['checks'];
  if (address === undefined) return;
  // without it the website checks, once there is a connection
  checks = await import(address).catch(() => undefined);
}

/** Puts what was filled in, and what is wrong with it, in the list to check. */
export function showGiven(page: Document): void {
  for (const { row, fields, wrong } of givenIn(page)) {
    const place = row.querySelector('.govuk-summary-list__value');
    const said = wrong.map(({ says }) => paragraph(says, 'govuk-error-message'));
    const lines = fields.map(lineOf).filter((line) => line !== '');
    const typed = lines.map((line) => paragraph(line, 'typed'));
    if (said.length + typed.length > 0) place?.replaceChildren(...said, ...typed);
  }
}

/** Goes to the first question in the list that something is wrong with. */
export function goToWrong(page: Document): boolean {
  const wrong = givenIn(page).find((given) => given.wrong.length > 0);
  wrong?.row.querySelector('a')?.focus();
  return wrong !== undefined;
}

/** Says at each field of a form what is wrong with it, and goes to the first. */
export function sayWrong(page: Document, form: HTMLFormElement): boolean {
  for (const old of form.querySelectorAll('[data-seen-here]')) {
    describe(form.querySelector(`[aria-describedby~="${CSS.escape(old.id)}"]`), old.id, false);
    old.remove();
  }
  const [start] = givenIn(page).flatMap(({ fields, wrong }) =>
    wrong.flatMap(({ field, says }) => {
      const own = fields.filter((each) => each.form === form && isOf(each.name, field));
      return own.length === 0 ? [] : [sayAt(own, `${field}-seen`, says)];
    }),
  );
  if (start === undefined) return false;
  start.closest('.question')?.scrollIntoView();
  start.focus({ preventScroll: true });
  return true;
}

/** At a line or a box of its own it stands there, else on top of the question. Gives what to go to. */
function sayAt(own: readonly Field[], id: string, says: string): HTMLElement {
  const [first] = own;
  if (first === undefined) throw new TypeError('a mistake is at a field');
  const message = paragraph(says, 'govuk-error-message');
  Object.assign(message, { id, tabIndex: -1 });
  message.dataset['seenHere'] = '';
  message.setAttribute('role', 'alert');
  const label = own.length === 1 && !isTick(first) ? first.labels?.[0] : undefined;
  const isSeen = label?.checkVisibility() === true;
  (isSeen ? label : first.closest('.question')?.querySelector('legend, label'))?.after(message);
  describe(isSeen ? first : (first.closest('fieldset') ?? first), id, true);
  return first.checkVisibility() ? first : message;
}

/** Adds a description to those an element has, or takes it away. */
function describe(element: Element | null, id: string, isThere: boolean): void {
  const others = (element?.getAttribute('aria-describedby') ?? '').split(' ').filter((each) => each !== id);
  element?.setAttribute('aria-describedby', [...others, ...(isThere ? [id] : [])].join(' ').trim());
}

function givenIn(page: Document): readonly Given[] {
  const forms = [...page.querySelectorAll<HTMLFormElement>('form[data-page]')];
  const all = forms.flatMap(fieldsOf).filter(({ type }) => type !== 'hidden');
  const mistakes = mistakesOn(page, forms);
  return [...page.querySelectorAll<HTMLElement>('[data-given]')].flatMap((row) => {
    const names = (row.dataset['given'] ?? '').split(' ');
    const isHere = (field: string) => names.some((each) => isOf(field, each));
    const fields = all.filter(({ name }) => isHere(name));
    const wrong = mistakes.filter(({ field }) => isHere(field));
    return fields.length === 0 ? [] : [{ row, fields, wrong }];
  });
}

function mistakesOn(page: Document, forms: readonly HTMLFormElement[]): readonly SeenMistake[] {
  const rules = page.querySelector<HTMLElement>('[data-checks]')?.dataset['rules'];
  if (checks === undefined || rules === undefined) return [];
  const language = page.documentElement.lang === 'en' ? 'en' : 'nl';
  return checks.mistakesIn(JSON.parse(rules), language, Object.assign({}, ...forms.map(fieldsIn)));
}

/** Whether a field is the one with this name, or one of several that it stands for. */
function isOf(field: string, name: string): boolean {
  return field === name || field.startsWith(`${name}.`);
}

/** What stands in a field, in words; empty where it says nothing. */
function lineOf(field: Field): string {
  // a list that is shown as a row to move has no label of its own any more
  const named = field.labels?.[0] ?? field.closest('.place')?.querySelector('label');
  const label = named?.textContent.trim() ?? '';
  if (isTick(field)) return field.checked && field.value !== '' ? label : '';
  if (field.value.trim() === '') return '';
  const typed = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value;
  // one of several of a question: which
  return /\..+\./.test(field.name) ? `${label}: ${typed}` : typed;
}

function paragraph(text: string, className: string): HTMLElement {
  const made = document.createElement('p');
  Object.assign(made, { className, textContent: text, dir: 'auto' });
  return made;
}
